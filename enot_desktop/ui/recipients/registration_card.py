"""The figures of the selection, «Выполнить регистрацию», its progress, and where to go next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from enot_desktop.ui.common.formats import number
from enot_desktop.ui.common.icons import icon

if TYPE_CHECKING:
    from enot_desktop.services.recipients.service import SelectionCount


class RegistrationCard(QFrame):
    """Says what a registration would do, and lets the user do or stop it.

    Signals: `register_wanted`, `stop_wanted`, `queue_wanted`.
    """

    register_wanted = Signal()
    stop_wanted = Signal()
    queue_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("registration")
        self._figures = QLabel(self)
        self._figures.setObjectName("selection_count")
        self._figures.setWordWrap(True)
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
        self._hint = QLabel(
            self.tr("Письма в очереди: откройте «Рассылка сообщений», чтобы отправить их."), self
        )
        self._hint.setObjectName("queue_hint")
        self._hint.setProperty("good", True)
        self._hint.setWordWrap(True)
        self._queue = QPushButton(icon("queue"), self.tr("Рассылка сообщений"), self)
        self._queue.setObjectName("open_queue")
        self._queue.clicked.connect(self.queue_wanted)
        self._lay_out()
        self.show_running(running=False)
        self.show_queue_hint(visible=False)
        self.show_counting()

    def show_counting(self) -> None:
        """Grey the figures: they are not those of the selection any more."""
        if not self._figures.text():
            self._figures.setText(self.tr("Считаю, сколько клиентов подходит…"))
        self._figures.setEnabled(False)

    def show_count(self, count: SelectionCount) -> None:
        """Show what registering would do now."""
        lines = [
            self.tr("Подходит клиентов: {0}").format(number(count.clients)),
            self.tr("Будет зарегистрировано адресов: {0}").format(number(count.recipients)),
        ]
        if count.already_registered:
            lines.append(
                self.tr("Уже зарегистрировано: {0}").format(number(count.already_registered))
            )
        lines.append(self.tr("Не получат: {0}").format(number(count.excluded)))
        self._show_figures("\n".join(lines), bad=False)

    def show_problem(self, text: str) -> None:
        """Show why the selection cannot be counted."""
        self._show_figures(text, bad=True)

    def show_running(self, *, running: bool) -> None:
        """Show the progress instead of the button, or the other way round."""
        self.register.setEnabled(not running)
        self._bar.setVisible(running)
        self.stop.setVisible(running)
        self.stop.setEnabled(running)
        self._bar.setRange(0, 0)

    def show_progress(self, done: int, total: int) -> None:
        """Show how many clients of all have been looked at."""
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(done)

    def show_queue_hint(self, *, visible: bool) -> None:
        """Show where the letters are now."""
        self._hint.setVisible(visible)
        self._queue.setVisible(visible)

    def _show_figures(self, text: str, *, bad: bool) -> None:
        self._figures.setText(text)
        self._figures.setEnabled(True)
        self._figures.setProperty("bad", bad)
        self._figures.style().polish(self._figures)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 12)
        layout.setSpacing(8)
        for part in (self._figures, self.register, self._bar, self.stop, self._hint, self._queue):
            layout.addWidget(part)
        layout.addStretch(1)
