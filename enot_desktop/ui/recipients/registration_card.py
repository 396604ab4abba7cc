"""The figures of the selection, «Выполнить регистрацию», its progress, and where to go next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from enot_desktop.ui.common.formats import number
from enot_desktop.ui.common.icons import icon
from enot_desktop.ui.recipients.way import Way

if TYPE_CHECKING:
    from enot_desktop.services.recipients.service import SelectionCount


class RegistrationCard(QFrame):
    """Says what a registration would do, and lets the user do or stop it.

    Signals: `register_wanted`, `stop_wanted`, `queue_wanted`, `campaign_wanted`.
    """

    register_wanted = Signal()
    stop_wanted = Signal()
    queue_wanted = Signal()
    campaign_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("registration")
        self.setProperty("card", True)
        self._running = False
        self._way = Way()
        self._clients = self._make_figure("count_clients")
        self._new = self._make_figure("count_new")
        self._registered = self._make_figure("count_registered")
        self._excluded = self._make_figure("count_excluded")
        self._problem = self._make_figure("count_problem")
        self._problem.setProperty("bad", True)
        self._problem.setWordWrap(True)
        self.register = QPushButton(
            icon("register", "white"), self.tr("Выполнить регистрацию"), self
        )
        self.register.setObjectName("register")
        self.register.setProperty("primary", True)
        self.register.clicked.connect(self.register_wanted)
        self._bar = QProgressBar(self)
        self._bar.setObjectName("registration_progress")
        self.stop = QPushButton(icon("stop"), self.tr("Остановить"), self)
        self.stop.setObjectName("stop_registration")
        self.stop.clicked.connect(self.stop_wanted)
        self._closed = self._make_figure("registration_closed")
        self._closed.setProperty("note", True)
        self._closed.setWordWrap(True)
        self._make_hints()
        self._lay_out()
        self.show_running(running=False)
        self.show_way(self._way)
        self.show_next(queue=False, campaign=False)
        self.show_counting()

    def show_counting(self) -> None:
        """Grey the figures: they are not those of the selection any more."""
        if not self._clients.text():
            self._show(self._clients, self.tr("Считаю, сколько клиентов подходит…"))
        for label in (self._clients, self._new, self._registered, self._excluded, self._problem):
            label.setEnabled(False)

    def show_count(self, count: SelectionCount) -> None:
        """Show what registering would do now."""
        self._show(self._clients, self.tr("Подходит клиентов: {0}").format(number(count.clients)))
        self._show(
            self._new,
            self.tr("Будет зарегистрировано адресов: {0}").format(number(count.recipients)),
        )
        already = self.tr("Уже зарегистрировано: {0}").format(number(count.already_registered))
        self._show(self._registered, already if count.already_registered else "")
        self._show(self._excluded, self.tr("Не получат: {0}").format(number(count.excluded)))
        self._show(self._problem, "")

    def show_problem(self, text: str) -> None:
        """Show why the selection cannot be counted."""
        for label in (self._clients, self._new, self._registered, self._excluded):
            self._show(label, "")
        self._show(self._problem, text)

    def show_running(self, *, running: bool) -> None:
        """Show the progress instead of the button, or the other way round."""
        self._running = running
        self.register.setEnabled(not running and not self._way.is_closed)
        self._bar.setVisible(running)
        self.stop.setVisible(running)
        self.stop.setEnabled(running)
        self._bar.setRange(0, 0)

    def show_progress(self, done: int, total: int) -> None:
        """Show how many clients of all have been looked at."""
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(done)

    def show_way(self, way: Way) -> None:
        """Show where registered letters will wait, and whether any can be registered still."""
        self._way = way
        self.register.setEnabled(not self._running and not way.is_closed)
        self.register.setToolTip(
            self.tr("Подготовить письма отобранным клиентам для кампании и сохранить отбор.")
            if way.is_campaign
            else self.tr("Поставить письма отобранным клиентам в очередь и сохранить отбор.")
        )
        self._show(self._closed, way.why_closed())

    def show_next(self, *, queue: bool, campaign: bool) -> None:
        """Show where the letters are now: some of them in the queue, some in the campaign."""
        first_step = campaign and not self._way.is_closed
        self._queue_hint.setVisible(queue)
        self._queue.setVisible(queue)
        self._campaign_hint.setVisible(first_step)
        self._campaign.setVisible(campaign)

    def _make_hints(self) -> None:
        self._queue_hint = self._make_figure("queue_hint")
        self._queue_hint.setText(self.tr("Письма в очереди:\nоткройте «Рассылка сообщений»."))
        self._queue = QPushButton(icon("queue"), self.tr("Рассылка сообщений"), self)
        self._queue.setObjectName("open_queue")
        self._queue.clicked.connect(self.queue_wanted)
        self._campaign_hint = self._make_figure("campaign_hint")
        self._campaign_hint.setText(
            self.tr("Письма ждут кампании.\nДальше: «Создать адресную книгу».")
        )
        self._campaign = QPushButton(icon("campaign"), self.tr("Кампания SendPulse"), self)
        self._campaign.setObjectName("open_campaign")
        self._campaign.clicked.connect(self.campaign_wanted)
        for hint in (self._queue_hint, self._campaign_hint):
            hint.setProperty("good", True)
            hint.setWordWrap(True)

    def _make_figure(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.hide()
        return label

    def _show(self, label: QLabel, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))
        label.setEnabled(True)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 12)
        layout.setSpacing(8)
        figures = QVBoxLayout()
        figures.setSpacing(4)
        for label in (self._clients, self._new, self._registered, self._excluded, self._problem):
            figures.addWidget(label)
        layout.addLayout(figures)
        for part in (self._closed, self.register, self._bar, self.stop):
            layout.addWidget(part)
        for part in (self._queue_hint, self._queue, self._campaign_hint, self._campaign):
            layout.addWidget(part)
        layout.addStretch(1)
