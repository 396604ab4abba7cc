"""«Рассылка сообщений»: the queue, its sender, and what can be done with its letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from enot_desktop.models.values import LetterState
from enot_desktop.ui.changes import Subject
from enot_desktop.ui.common.delivery_states import DeliveryColumn
from enot_desktop.ui.common.document import Document
from enot_desktop.ui.common.formats import number
from enot_desktop.ui.common.icons import icon
from enot_desktop.ui.common.list_view import ListSetup, ListView
from enot_desktop.ui.common.throttle import Throttle
from enot_desktop.ui.queue.actions import QueueActions
from enot_desktop.ui.queue.columns import queue_columns
from enot_desktop.ui.queue.password import PasswordPrompt
from enot_desktop.ui.queue.progress import SendingPanel
from enot_desktop.ui.queue.sender_box import SenderBox
from enot_desktop.ui.queue.start import SendingStart
from enot_desktop.ui.queue.views import QueueView, queue_views

if TYPE_CHECKING:
    from enot_desktop.models.values import Page, PageRequest
    from enot_desktop.services.accounts.service import AccountService
    from enot_desktop.services.queue.service import QueueRow, QueueService
    from enot_desktop.ui.common.context import Context
    from enot_desktop.ui.sending_bridge import SendingBridge

    _Counts = dict[LetterState, int]

_PLANNED = 3  # the column «Запланировано»
_REFRESH_PAUSE = 700  # ms; while letters are being sent the list is read anew at most this often


class QueuePage(Document):
    """The letters waiting to be sent, the choice of the sender, and the run in progress."""

    def __init__(
        self,
        queue: QueueService,
        accounts: AccountService,
        sending: SendingBridge,
        context: Context,
    ) -> None:
        super().__init__()
        self.setObjectName("queue_page")
        self._queue, self._context = queue, context
        self._sending = sending
        self._views = queue_views()
        self._view = self._views[0]
        self._mailing_id: int | None = None
        self._shown_counts: _Counts = {}
        self.senders = SenderBox(accounts, queue, context, self)
        self.send = QPushButton(icon("send", "white"), self.tr("Отправить письмо"), self)
        self.shown = QComboBox(self)
        self._mailing = QPushButton(self)
        self._doubt = _Note(self)
        self.list = self._make_list()
        DeliveryColumn(self.list)
        self.panel = SendingPanel(sending, self)
        self._commands = QueueActions(queue, self.list, context)
        self._start = SendingStart(queue, sending, self.list, context)
        self._password = PasswordPrompt(accounts, sending, context, self)
        self._throttle = Throttle(self.refresh, _REFRESH_PAUSE, self)
        self._set_up()
        self._lay_out()
        self._connect(sending)
        self._put_in_order()
        self.senders.read()
        self._read_counts()

    def show_mailing(self, mailing_id: int | None) -> None:
        """Show the letters of one mailing only, or of all."""
        self._mailing_id = mailing_id
        self._mailing.setVisible(mailing_id is not None)
        if mailing_id is not None:
            self._mailing.setText(self.tr("Рассылка № {0}  ✕").format(mailing_id))
        self.senders.show_mailing(mailing_id)
        self.refresh()

    @property
    def sender_id(self) -> int | None:
        """The account chosen as the sender."""
        return self.senders.sender_id

    def _set_up(self) -> None:
        self.senders.setMinimumWidth(180)
        self.senders.setMaximumWidth(460)
        self.send.setObjectName("send")
        self.send.setProperty("primary", True)
        self.shown.setObjectName("shown")
        for view in self._views:
            self.shown.addItem(view.caption)
        self._mailing.setObjectName("mailing_filter")
        self._mailing.setToolTip(self.tr("Показать письма всех рассылок"))
        self._mailing.hide()

    def _make_list(self) -> ListView:
        setup = ListSetup(
            "queue",
            queue_columns(),
            self._fetch,
            self._how_to_begin(),
            self.tr("Поиск по получателю, адресу, теме (Ctrl+F)"),
            sort=_PLANNED,
            fetch_ids=self._fetch_ids,
        )
        return ListView(setup, self._context.background, self._context.memory, self)

    def _fetch(self, request: PageRequest) -> Page[QueueRow]:
        return self._queue.page(request, self._view.filter(self._mailing_id))

    def _fetch_ids(self, request: PageRequest) -> tuple[int, ...]:
        return self._queue.ids(request, self._view.filter(self._mailing_id))

    def _lay_out(self) -> None:
        sender = QLabel(self.tr("Отправитель:"), self)
        sender.setBuddy(self.senders)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(sender)
        top.addWidget(self.senders, 2)
        top.addWidget(self.send)
        top.addStretch(1)
        shown = QLabel(self.tr("Показать:"), self)
        shown.setBuddy(self.shown)
        which = QHBoxLayout()
        which.setSpacing(8)
        which.addWidget(shown)
        which.addWidget(self.shown)
        which.addWidget(self._mailing)
        which.addStretch(1)
        page = QWidget(self)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(10)
        layout.addLayout(top)
        layout.addLayout(which)
        layout.addWidget(self._doubt)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.panel)
        tabs = QTabWidget(self)
        tabs.setObjectName("kinds")
        tabs.setDocumentMode(True)
        tabs.addTab(page, icon("mailing"), self.tr("E-mail рассылка"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(tabs)

    def _connect(self, sending: SendingBridge) -> None:
        self.send.clicked.connect(self._on_send)
        self.shown.activated.connect(self._on_view_chosen)
        self._mailing.clicked.connect(self._on_mailing_cleared)
        self._doubt.show_wanted.connect(self._on_doubt_wanted)
        self.list.opened.connect(self._context.navigator.open_letter)
        self.list.deletion_wanted.connect(self._commands.remove)
        self._commands.sending_wanted.connect(self._on_send)
        self.list.add_menu_to(self._commands.menu)
        sending.progressed.connect(self._on_progress)
        sending.started.connect(self._on_run_changed)
        sending.ended.connect(self._on_run_changed)
        self._context.changes.changed.connect(self._on_changed)

    def _read_counts(self) -> None:
        mailing_id = self._mailing_id

        def work() -> tuple[_Counts, _Counts]:
            return self._queue.counts(), self._queue.counts(mailing_id)

        self._context.background.run(self, work, self._show_counts)

    def _show_counts(self, counts: tuple[_Counts, _Counts]) -> None:
        of_all, self._shown_counts = counts
        self._doubt.show_count(of_all.get(LetterState.UNKNOWN, 0))
        self.list.say_when_empty(self._empty_text())

    def _empty_text(self) -> str:
        counts = self._shown_counts
        if not counts:
            return self._how_to_begin()
        if LetterState.WAITING not in self._view.states:
            return self.tr("Таких писем нет.")
        if LetterState.IN_CAMPAIGN in counts:
            return self.tr(
                "Писем, которые ждут отправки отсюда, нет.\n\nПисьма кампании отправляет "
                "SendPulse: документ рассылки, вкладка «Кампания SendPulse».\nПосмотреть их: "
                "«Показать» → «В кампании SendPulse»."
            )
        if set(counts) == {LetterState.SENT}:
            return self.tr("Все письма отправлены.\n\nПосмотреть их: «Показать» → «Отправленные».")
        return self.tr(
            "Писем, которые ждут отправки, нет.\n\nОстальные письма: «Показать» → «Все письма»."
        )

    def _how_to_begin(self) -> str:
        return self.tr(
            "Здесь нет писем.\n\nПисьма попадают в очередь, когда в документе рассылки "
            "на вкладке «Получатели» нажата кнопка «Выполнить регистрацию»."
        )

    def _on_send(self) -> None:
        self._start.ask(self.sender_id, self._mailing_id)

    def _on_view_chosen(self, place: int) -> None:
        self._choose_view(self._views[place])

    def _choose_view(self, view: QueueView) -> None:
        self._view = view
        self.shown.setCurrentIndex(self._views.index(view))
        self._put_in_order()
        self.list.say_when_empty(self._empty_text())
        self.list.refresh()

    def _put_in_order(self) -> None:
        """Show what waits from the first letter on, what is done from the last one back."""
        header = self.list.table.horizontalHeader()
        if header.sortIndicatorSection() == _PLANNED:
            newest = self._view.newest_first
            order = Qt.SortOrder.DescendingOrder if newest else Qt.SortOrder.AscendingOrder
            header.setSortIndicator(_PLANNED, order)

    def _on_doubt_wanted(self) -> None:
        self._choose_view(
            next(view for view in self._views if view.states == (LetterState.UNKNOWN,))
        )

    def _on_mailing_cleared(self) -> None:
        self.show_mailing(None)

    def _on_progress(self) -> None:
        self._throttle.ask()

    def _on_run_changed(self) -> None:
        self._throttle.ask()

    def _on_changed(self, subject: Subject) -> None:
        if subject == Subject.LETTERS:
            self._throttle.ask()
        if subject == Subject.ACCOUNTS or (
            subject == Subject.LETTERS and not self._sending.running
        ):
            self.senders.read()

    def refresh(self) -> None:
        """Read letters and counts anew."""
        self.list.refresh()
        self._read_counts()


class _Note(QWidget):
    """Says how many letters are in doubt and leads to them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("doubt_note")
        self._words = QLabel(self)
        self._words.setProperty("note", True)
        self._words.setWordWrap(True)
        self._show = QPushButton(self.tr("Показать"), self)
        self._show.setObjectName("show_doubt")
        self.show_wanted = self._show.clicked
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._words, 1)
        layout.addWidget(self._show, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def show_count(self, count: int) -> None:
        """Show the note when there are such letters."""
        self.setVisible(count > 0)
        self._words.setText(
            self.tr(
                "Под вопросом писем: {0}. Они были в руках, когда программа или связь оборвалась, "
                "и могли дойти. Сами они повторно не уйдут — решите по каждому."
            ).format(number(count))
        )
