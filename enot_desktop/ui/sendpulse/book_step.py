"""The step «Адресная книга»: its button, its filling, and what there is to know of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from enot_desktop.ui.common.formats import day, number
from enot_desktop.ui.common.icons import icon
from enot_desktop.ui.sendpulse.problem_line import ProblemLine
from enot_desktop.ui.sendpulse.stages import book_is_made, book_state, is_filling, may_discard
from enot_desktop.ui.sendpulse.step_box import StepBox, StepState, show_words

if TYPE_CHECKING:
    from enot_desktop.services.campaigns.view import CampaignView


class BookStep(StepBox):
    """Lets the book be made, stopped on the way and deleted again.

    Signals: `create_wanted`, `stop_wanted`, `discard_wanted`.
    """

    create_wanted = Signal()
    stop_wanted = Signal()
    discard_wanted = Signal()

    def __init__(self, place: int, parent: QWidget) -> None:
        super().__init__(place, parent)
        self.setObjectName("book_step")
        self.show_title(self.tr("Адресная книга"))
        self.problem = ProblemLine("book_problem", self)
        self.body.addWidget(self.problem)
        self._lead = self.add_words("book_lead", "quiet")
        self._created = self.add_words("book_created", "good")
        self._name = self.add_words("book_name")
        self._ends = self.add_words("book_ends", "quiet")
        self._create_button = QPushButton(
            icon("group", "white"), self.tr("Создать адресную книгу"), self
        )
        self._create_button.setObjectName("create_book")
        self._create_button.setProperty("primary", True)
        self._create_button.clicked.connect(self.create_wanted)
        self._progress = QWidget(self)
        self._bar = QProgressBar(self._progress)
        self._bar.setObjectName("book_progress")
        self._stop = QPushButton(icon("stop"), self.tr("Остановить"), self._progress)
        self._stop.setObjectName("stop_book")
        self._stop.clicked.connect(self._on_stop)
        self._discard_button = QPushButton(self.tr("Удалить адресную книгу"), self)
        self._discard_button.setObjectName("discard_book")
        self._discard_button.setProperty("link", True)
        self._discard_button.setCursor(Qt.CursorShape.PointingHandCursor)
        self._discard_button.clicked.connect(self.discard_wanted)
        self._lay_out()

    def show_view(self, view: CampaignView, *, working: bool, filled_here: bool) -> None:
        """Show how far the book is; `working` while this window has anything done."""
        self.show_state(book_state(view))
        made, filling = book_is_made(view), is_filling(view)
        show_words(self._lead, self._lead_words(view, filled_here=filled_here))
        show_words(self._created, self.tr("Адресная книга создана") if made else "")
        name = self.tr("Имя в личном кабинете: «{0}»").format(view.name)
        show_words(self._name, name if view.name and (made or filling) else "")
        show_words(self._ends, self._ends_words(view))
        by_itself = filling and view.next_check_at is not None
        self._create_button.setVisible(not made and not filled_here and not by_itself)
        self._create_button.setEnabled(bool(view.letters) and not working)
        self.show_filling(visible=filled_here or filling, can_stop=filled_here)
        if filling or filled_here:
            self.show_progress(view.in_book, view.letters)
        self._discard_button.setVisible(may_discard(view))
        self._discard_button.setEnabled(not working)

    def show_filling(self, *, visible: bool, can_stop: bool) -> None:
        """Show the bar, and the button that stops the filling where there is something to stop."""
        self._progress.setVisible(visible)
        self._stop.setVisible(can_stop)
        self._stop.setEnabled(can_stop)

    def show_progress(self, done: int, total: int) -> None:
        """Show how many addresses were handed over."""
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(done)
        self._bar.setFormat(
            self.tr("Передано адресов: {0} из {1}").format(number(done), number(total))
        )

    def _lead_words(self, view: CampaignView, *, filled_here: bool) -> str:
        if self.state is StepState.LATER:
            return self.tr("Создаётся, когда получатели зарегистрированы.")
        if filled_here:
            return self.tr("Передаю адреса и имена в SendPulse…")
        if is_filling(view):
            if view.next_check_at is not None:
                return self.tr("Передача адресов продолжится сама.")
            return self.tr("Передача адресов остановлена. Нажмите кнопку, чтобы продолжить.")
        if self.state is StepState.NOW:
            return self.tr(
                "Программа передаст SendPulse адреса и имена получателей. Письма от этого ещё не "
                "отправляются."
            )
        return ""

    def _ends_words(self, view: CampaignView) -> str:
        if view.book_ends_at is None or not book_is_made(view):
            return ""
        return self.tr("Служба удалит книгу {0}, через месяц после создания.").format(
            day(view.book_ends_at.astimezone().date())
        )

    def _on_stop(self) -> None:
        self._stop.setEnabled(False)
        self.stop_wanted.emit()

    def _lay_out(self) -> None:
        line = QHBoxLayout(self._progress)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self._bar, 1)
        line.addWidget(self._stop)
        self.body.addWidget(self._progress)
        self.body.addWidget(self._create_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._discard_button, 0, Qt.AlignmentFlag.AlignLeft)
