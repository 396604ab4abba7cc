"""The `Navigator` made real: opens every window in a tab, each at most once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel

from enot_desktop.ui.changes import Changes, Subject
from enot_desktop.ui.closing import Closing
from enot_desktop.ui.common.context import Context
from enot_desktop.ui.common.dialogs import tell
from enot_desktop.ui.common.formats import number
from enot_desktop.ui.common.icons import icon
from enot_desktop.ui.common.saved_document import SavedDocument
from enot_desktop.ui.lists.output import ListOutput
from enot_desktop.ui.mailings.window import MailingWindow
from enot_desktop.ui.main_window import PageName
from enot_desktop.ui.queue.page import QueuePage
from enot_desktop.ui.queue.status import SendingStatus
from enot_desktop.ui.screens import Screens
from enot_desktop.ui.sections import page_look, sections
from enot_desktop.ui.sending_bridge import SendingBridge
from enot_desktop.ui.sendpulse.news import CampaignNews
from enot_desktop.ui.sendpulse.news_line import NewsLine
from enot_desktop.ui.service_watch import BETWEEN_LOOKS, ServiceWatch

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from enot_desktop.services.bundle import Services
    from enot_desktop.services.queue.service import Recovery
    from enot_desktop.ui.background import Background
    from enot_desktop.ui.common.document import Document
    from enot_desktop.ui.common.memory import WindowMemory
    from enot_desktop.ui.main_window import MainWindow
    from enot_desktop.ui.sendpulse.news import News


class Windows(QObject):
    """Puts windows into the tabs of the main window; implements `Navigator`.

    `between_looks` are the milliseconds after which SendPulse is looked at again.
    """

    def __init__(
        self,
        services: Services,
        window: MainWindow,
        background: Background,
        memory: WindowMemory,
        between_looks: int = BETWEEN_LOOKS,
    ) -> None:
        super().__init__(window)
        self._window = window
        self.changes = Changes(self)
        self.changes.changed.connect(self._on_changed)
        self.context = Context(background, self.changes, self, memory)
        self.sending = SendingBridge(services.sending, background, self.changes)
        self._screens = Screens(services, self.sending, self.context, window)
        self._lists = ListOutput(
            services.output, services.mailings, self.context, self._show_list, self
        )
        self._pages: dict[PageName, Document] = {}
        self._closing = Closing(window, self.sending)
        self._news = NewsLine(window)
        self._news.opened.connect(self._open_campaign)
        self._add_status(training=services.sandbox is not None)
        self._watches = self._watch(services, between_looks)
        window.show_sections(sections(training=services.sandbox is not None))
        window.page_wanted.connect(self.open_page)
        window.tabs.currentChanged.connect(self._on_tab_changed)
        self.open_page(PageName.HOME)
        self._tell_of(services.recovery)

    def stop_watching(self) -> None:
        """Ask SendPulse nothing more: the program is being closed."""
        for watch in self._watches:
            watch.stop()

    def open_page(self, name: PageName) -> Document:
        """Show a page of a section and return it."""
        page = self._pages.get(name)
        # A page that was closed is destroyed and cannot be asked; it is only looked for.
        if page is None or page not in self._window.documents():
            page = self._pages[name] = self._screens.page(name)
            caption, image = page_look(name)
            self._window.add_tab(page, caption, icon(image))
        self._window.tabs.setCurrentWidget(page)
        return page

    def open_client(self, client_id: int | None) -> None:
        """Open the card of a client."""
        self._open(
            "client", client_id, self.tr("Новый клиент"), lambda: self._screens.client(client_id)
        )

    def open_animal(self, animal_id: int | None, client_id: int | None = None) -> None:
        """Open the card of an animal; `client_id` is the owner of a new one."""
        self._open(
            "animal",
            animal_id,
            self.tr("Новое животное"),
            lambda: self._screens.animal(animal_id, client_id),
        )

    def open_mailing(self, mailing_id: int | None) -> None:
        """Open the document of a mailing."""
        self._open(
            "mailing",
            mailing_id,
            self.tr("Новая рассылка"),
            lambda: self._screens.mailing(mailing_id),
        )

    def open_template(self, template_id: int | None) -> None:
        """Open a template of letters."""
        self._open(
            "template",
            template_id,
            self.tr("Новый шаблон"),
            lambda: self._screens.template(template_id),
        )

    def open_letter(self, letter_id: int) -> None:
        """Show a letter as it was or will be sent."""
        self._open("letter", letter_id, self.tr("Письмо"), lambda: self._screens.letter(letter_id))

    def open_queue(self, mailing_id: int | None = None) -> None:
        """Show the queue, of one mailing when given."""
        page = self.open_page(PageName.QUEUE)
        if isinstance(page, QueuePage):
            page.show_mailing(mailing_id)

    def open_accounts(self) -> None:
        """Show the list of accounts."""
        self.open_page(PageName.ACCOUNTS)

    def open_mailings(self) -> None:
        """Show the list of mailings."""
        self.open_page(PageName.MAILINGS)

    def open_list_output(self, mailing_id: int, parent: QWidget) -> None:
        """Begin «Вывести список» for the recipients of a mailing."""
        self._lists.begin(mailing_id, parent)

    def open_file(self, path: Path) -> None:
        """Open a file with the program that the system has for it."""
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            tell(
                self._window,
                self.tr("Файл не открылся"),
                self.tr("На компьютере нет программы, которая открывает такие файлы."),
                str(path),
            )

    def close_window(self, window: QWidget) -> None:
        """Close a window that was opened in a tab."""
        self._window.close_tab(window)

    def rename_window(self, window: QWidget, title: str) -> None:
        """Give a window's tab another title."""
        self._window.rename_tab(window, title)

    def _open(
        self, kind: str, identity: int | None, title: str, make: Callable[[], Document]
    ) -> None:
        for window in self._window.documents():
            if identity is not None and _shows(window, kind, identity):
                self._window.tabs.setCurrentWidget(window)
                return
        window = make()
        window.setProperty("shows", kind)
        window.setProperty("identity", identity)
        self._window.add_tab(window, title, icon(kind if kind != "letter" else "inbox"))

    def _show_list(self, page: Document, title: str) -> None:
        self._window.add_tab(page, title, icon("list"))

    def _add_status(self, *, training: bool) -> None:
        bar = self._window.statusBar()
        bar.setSizeGripEnabled(False)
        if training:
            words = self.tr("Учебный режим: письма не уходят с этого компьютера")
            label = QLabel(words, self._window)
            label.setContentsMargins(8, 0, 0, 0)
            bar.addWidget(label)
        bar.addWidget(self._news)
        status = SendingStatus(self.sending, self._window)
        status.opened.connect(self._on_status_clicked)
        bar.addPermanentWidget(status)

    def _watch(self, services: Services, between: int) -> tuple[ServiceWatch, ...]:
        background = self.context.background
        news = CampaignNews(services.campaigns, self.context, self)
        news.said.connect(self._on_news)
        moved = ServiceWatch(services.campaigns.advance_due, background, self, between)
        moved.found.connect(news.on_moved)
        learnt = ServiceWatch(services.deliveries.fetch_due, background, self, between)
        learnt.found.connect(news.on_results)
        return moved, learnt

    def _on_news(self, news: News) -> None:
        looked_at = _shows_mailing(self._window.tabs.currentWidget(), news.mailing_id)
        self._news.say(replace(news, waits=news.waits and not looked_at))

    def _open_campaign(self, mailing_id: int) -> None:
        self.open_mailing(mailing_id)
        self._news.look_at(mailing_id)
        window = self._window.tabs.currentWidget()
        if isinstance(window, MailingWindow):
            _go_to_campaign(window)

    def _on_status_clicked(self) -> None:
        self.open_queue(None)

    def _on_tab_changed(self) -> None:
        current = self._window.tabs.currentWidget()
        names = [name for name, page in self._pages.items() if page is current]
        self._window.mark_page(names[0] if names else None)
        self._look_at_news()

    def _on_changed(self, subject: Subject) -> None:
        # A step was taken in the tab in front: what was told of its mailing is old.
        if subject is Subject.CAMPAIGNS:
            self._look_at_news()

    def _look_at_news(self) -> None:
        current = self._window.tabs.currentWidget()
        if isinstance(current, MailingWindow) and current.number is not None:
            self._news.look_at(current.number)

    def _tell_of(self, recovery: Recovery) -> None:
        if not recovery.in_doubt:
            return
        self.open_queue(None)
        tell(
            self._window,
            self.tr("Прошлая отправка оборвалась"),
            self.tr(
                "Программа была закрыта во время отправки. Под вопросом писем: {0}, "
                "ждут в очереди: {1}."
            ).format(number(recovery.in_doubt), number(recovery.waiting)),
            self.tr(
                "Письма под вопросом могли дойти, поэтому сами повторно не уйдут: решите по "
                "каждому. Остальные отправьте кнопкой «Отправить письмо»."
            ),
        )


def _shows_mailing(window: QWidget, mailing_id: int) -> bool:
    return isinstance(window, MailingWindow) and window.number == mailing_id


def _go_to_campaign(window: MailingWindow) -> None:
    """Bring the campaign to the front, as soon as the document is read and it is there."""
    tabs = window.tabs
    if tabs.campaign.is_filled:
        tabs.go_to_campaign()
        return

    def on_filled(tab: QWidget) -> None:
        if tab is tabs.campaign:
            QTimer.singleShot(0, tabs.go_to_campaign)

    tabs.filled.connect(on_filled)


def _shows(window: Document, kind: str, identity: int) -> bool:
    if window.property("shows") != kind:
        return False
    if isinstance(window, MailingWindow):
        return _shows_mailing(window, identity)
    if isinstance(window, SavedDocument):
        return window.identity == identity
    return window.property("identity") == identity
