"""«Рассылки»: the list, and the document with its letter and files."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QMenu,
    QTabWidget,
    QTextEdit,
    QToolButton,
    QWidget,
)

from enot_desktop.services.letters.tag_names import Tag
from enot_desktop.tour.robots.campaign import CampaignRobot
from enot_desktop.tour.robots.files import FilesRobot
from enot_desktop.tour.robots.hands import shown
from enot_desktop.tour.robots.recipients import RecipientsRobot
from enot_desktop.tour.robots.table import TableRobot
from enot_desktop.ui.recipients.panel import RecipientsPanel
from enot_desktop.ui.sendpulse.campaign_panel import CampaignPanel

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from enot_desktop.tour.robots.hands import Hands
    from enot_desktop.ui.mailings.page import MailingsPage
    from enot_desktop.ui.mailings.window import MailingWindow

_TAG = re.compile(r"(\{[^{}|]+\})")
_KNOWN_TAGS = {f"{{{tag.value}}}" for tag in Tag}
_LETTER, _RECIPIENTS, _CAMPAIGN = 0, 1, 2


class MailingsRobot:
    """Uses the page with the list of mailings."""

    def __init__(self, hands: Hands, page: MailingsPage) -> None:
        self._hands, self._page = hands, page
        self.table = TableRobot(hands, page.list)

    def create(self) -> None:
        """Press «Создать»."""
        self._hands.press(self._page, "create")


class MailingRobot:
    """Writes one mailing."""

    def __init__(self, hands: Hands, window: MailingWindow) -> None:
        self._hands, self._window = hands, window

    @property
    def number(self) -> int:
        """The number the mailing got when it was saved."""
        number = self._window.number
        if number is None:
            raise ValueError("the mailing is not saved")
        return number

    def choose_account(self, address: str) -> None:
        """Choose the account that sends, by name or address as the list shows it."""
        self._hands.choose(self._window, "account", address)

    def choose_method(self, caption: str) -> None:
        """Choose «Способ рассылки» by its caption."""
        self._hands.choose(self._window, "method", caption)

    def unfold_methods(self) -> list[str]:
        """Unfold «Способ рассылки», leave it open, and return what it offers."""
        self._hands.open_list_of(self._window, "method")
        box = self._hands.see(self._window, QComboBox, "method")
        return [box.itemText(place) for place in range(box.count())]

    def tick_draft(self, *, on: bool = True) -> None:
        """Set the tick «Черновик» or take it away."""
        self._hands.tick(self._window, "draft", on=on)

    def offers_method(self) -> bool:
        """Tell whether «Способ рассылки» is shown."""
        return bool(shown(self._window, QComboBox, "method"))

    def write(self, subject: str, text: str) -> None:
        """Type subject and text; tags in the text come from the menu «Тег»."""
        self._hands.enter(self._window, "subject", subject)
        self.write_text(text)

    def write_text(self, text: str) -> None:
        """Put the cursor into the text and type; tags come from the menu «Тег»."""
        field = self._hands.see(self._window, QTextEdit, "text")
        self._hands.focus(field)
        for piece in _TAG.split(text):
            if piece in _KNOWN_TAGS:
                self.insert_tag(piece)
            else:
                self._hands.type(field, piece)

    def insert_tag(self, tag: str) -> None:
        """Choose a tag such as «{ИМЯ}» from the menu of the formatting bar."""
        button = self._hands.see(self._window, QToolButton, "tag")
        button.menu().popup(button.mapToGlobal(QPoint(0, button.height())))
        self._hands.choose_from(self._hands.dialog(QMenu, "tag_menu"), tag)

    def take_template(self, name: str) -> None:
        """Choose a template from the menu."""
        self._hands.press(self._window, "take_template")
        menu = self._hands.dialog(QMenu, "templates_menu")
        action = next(action for action in menu.actions() if action.text() == name)
        menu.setActiveAction(action)
        self._hands.key(menu, Qt.Key.Key_Return)

    def wait_for_text(self, words: str) -> None:
        """Wait until the text of the letter says this."""
        field = self._hands.see(self._window, QTextEdit, "text")
        self._hands.wait(lambda: words in field.toPlainText(), f"«{words}» in the text")

    def attach(self, path: Path) -> None:
        """Add a file with the button «Добавить файл»."""
        self._hands.press(self._window, "attach_file")
        FilesRobot(self._hands).choose(path)
        self.wait_for_file(path.name)

    def drop(self, paths: Sequence[Path]) -> None:
        """Drop files on the text, dragged from elsewhere, and wait until they are taken."""
        self.drop_anything(paths)
        for path in paths:
            self.wait_for_file(path.name)

    def drop_anything(self, paths: Sequence[Path]) -> None:
        """Drop files, of which some may be refused."""
        field = self._hands.see(self._window, QTextEdit, "text").viewport()
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        place, copy = field.rect().center(), Qt.DropAction.CopyAction
        button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(field, QDragEnterEvent(place, copy, data, button, keys))
        QApplication.sendEvent(field, QDropEvent(place.toPointF(), copy, data, button, keys))

    def wait_for_file(self, name: str) -> None:
        """Wait until a file stands among the attached ones."""
        self._hands.wait(lambda: name in self.files(), f"attached file «{name}»")

    def files(self) -> list[str]:
        """Return the names of the attached files."""
        return [file.name for file in self._window.form.attachments.files]

    def room(self) -> str:
        """Return the line that tells how much room the files take."""
        return self._hands.words(self._window, "attachments_total")

    def account(self) -> str:
        """Return the account that is chosen, once there are accounts."""
        box = self._hands.see(self._window, QComboBox, "account")
        self._hands.wait(lambda: bool(box.currentText()), "an account is chosen")
        return box.currentText()

    def no_accounts_note(self) -> str:
        """Wait for the note that there is no account yet, and return it."""
        note = self._hands.see(self._window, QWidget, "no_accounts")
        return next(label.text() for label in note.findChildren(QLabel))

    def go_to_accounts(self) -> None:
        """Press «Учетные записи» in that note."""
        self._hands.press(self._window, "open_accounts")

    def save(self) -> None:
        """Press «Сохранить документ» and wait until it is saved."""
        self.press_save()
        self._hands.wait(
            lambda: self._window.number is not None and not self._window.unsaved,
            "the document is saved",
        )

    def press_save(self) -> None:
        """Press «Сохранить документ»."""
        self._hands.press(self._window, "save")

    def problem(self, name: str) -> str:
        """Wait for the red line under a field and return it."""
        return self._hands.words(self._window, f"{name}_problem")

    def status(self) -> str:
        """Return the line beside the number: where the mailing stands."""
        return self._hands.words(self._window, "mailing_status")

    def wait_for_status(self, words: str) -> None:
        """Wait until the line beside the number says this."""
        self._hands.wait(lambda: words in self.status(), f"«{words}» in the mailing's status")

    def letter(self) -> None:
        """Go to the tab «Письмо»."""
        self._go_to(_LETTER)

    def recipients(self) -> RecipientsRobot:
        """Go to the tab «Получатели»."""
        self._go_to(_RECIPIENTS)
        return RecipientsRobot(
            self._hands, self._hands.see(self._window, RecipientsPanel, "recipients_panel")
        )

    def campaign(self) -> CampaignRobot:
        """Go to the tab «Кампания SendPulse»."""
        tabs = self._tabs()
        self._hands.wait(lambda: tabs.isTabVisible(_CAMPAIGN), "the tab «Кампания SendPulse»")
        self._go_to(_CAMPAIGN)
        panel = self._hands.see(self._window, CampaignPanel, "campaign_panel")
        self._hands.see(panel, QWidget, "letter_step")
        return CampaignRobot(self._hands, panel)

    def may_choose_recipients(self) -> bool:
        """Tell whether the tab «Получатели» is open to the user."""
        return self._tabs().isTabEnabled(_RECIPIENTS)

    def _go_to(self, place: int) -> None:
        tabs = self._tabs()
        self._hands.wait(lambda: tabs.isTabEnabled(place), tabs.tabText(place))
        tabs.setCurrentIndex(place)

    def _tabs(self) -> QTabWidget:
        return self._hands.see(self._window, QTabWidget, "mailing_tabs")
