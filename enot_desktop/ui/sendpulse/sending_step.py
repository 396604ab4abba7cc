"""The step «Отправка»: the status in words, the statistics, «Обновить»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from enot_desktop.models.values import CampaignStage
from enot_desktop.ui.common.formats import moment, number
from enot_desktop.ui.common.icons import icon
from enot_desktop.ui.sendpulse.problem_line import ProblemLine
from enot_desktop.ui.sendpulse.stages import (
    FAILED,
    OVER,
    WITH_RESULTS,
    campaign_is_made,
    sending_state,
)
from enot_desktop.ui.sendpulse.statistics import StatisticsTable
from enot_desktop.ui.sendpulse.step_box import StepBox, show_words
from enot_desktop.ui.wording.campaign_status import status_caption, status_words

if TYPE_CHECKING:
    from enot_desktop.services.campaigns.view import CampaignView

_WIDEST = 640


class SendingStep(StepBox):
    """Shows what the service does with the campaign, and what came of it.

    Signals: `refresh_wanted`, `cancel_wanted`.
    """

    refresh_wanted = Signal()
    cancel_wanted = Signal()

    def __init__(self, place: int, parent: QWidget) -> None:
        super().__init__(place, parent)
        self.setObjectName("sending_step")
        self.show_title(self.tr("Отправка"))
        self.problem = ProblemLine("sending_problem", self)
        self.body.addWidget(self.problem)
        self._status = self.add_words("campaign_status", "group")
        self._what = self.add_words("campaign_what")
        self._to_do = self.add_words("campaign_to_do", "note")
        self._withdrawn = self.add_words("campaign_withdrawn", "quiet")
        self._statistics = StatisticsTable(self)
        self._statistics.setMaximumWidth(_WIDEST)
        self._read_at = QLabel(self)
        self._read_at.setObjectName("statistics_at")
        self._read_at.setProperty("quiet", True)
        self._refresh_button = QPushButton(icon("refresh"), self.tr("Обновить"), self)
        self._refresh_button.setObjectName("refresh")
        self._refresh_button.setToolTip(self.tr("Спросить SendPulse сейчас (F5)"))
        self._refresh_button.clicked.connect(self.refresh_wanted)
        self._follows = self.add_words("results_follow", "quiet")
        self._cancel_button = QPushButton(self.tr("Отменить кампанию"), self)
        self._cancel_button.setObjectName("cancel_campaign")
        self._cancel_button.setProperty("link", True)
        self._cancel_button.setCursor(Qt.CursorShape.PointingHandCursor)
        self._cancel_button.clicked.connect(self.cancel_wanted)
        self._lay_out()

    def show_view(self, view: CampaignView, *, working: bool) -> None:
        """Show the status and the figures; `working` while they are asked for."""
        self.show_state(sending_state(view))
        made = campaign_is_made(view)
        what, to_do = self._words(view) if made else (self._ahead(), "")
        show_words(self._status, status_caption(view) if made else "")
        self._color(view)
        show_words(self._what, what)
        show_words(self._to_do, to_do)
        show_words(
            self._withdrawn,
            self.tr("Отказались и вычеркнуты: {0}").format(number(view.withdrawn))
            if view.withdrawn
            else "",
        )
        self._statistics.setVisible(view.statistics_at is not None)
        self._statistics.show_figures(view.figures)
        self._read_at.setVisible(made)
        self._read_at.setText(
            self.tr("Обновлено {0}").format(moment(view.statistics_at))
            if view.statistics_at is not None
            else self.tr("Статистики ещё нет")
        )
        self._refresh_button.setVisible(made)
        self._refresh_button.setEnabled(not working)
        self._cancel_button.setVisible(view.cancellable)
        self._cancel_button.setEnabled(not working)

    def show_results_follow(self, view: CampaignView) -> None:
        """Say, after asking for a campaign, that what is known of its recipients comes later."""
        words = self.tr(
            "Сведения об отдельных адресах программа сейчас спрашивает снова: у получателей и в "
            "карточках клиентов они появятся в течение нескольких минут."
        )
        asked = view.stage in WITH_RESULTS and view.problem is None
        show_words(self._follows, words if asked else "")

    def hide_results_follow(self) -> None:
        """Say it no more: they have come, or nobody looks."""
        show_words(self._follows, "")

    def _words(self, view: CampaignView) -> tuple[str, str]:
        if view.stage is CampaignStage.RUNNING and view.planned_at and not view.figures.sent:
            return self.tr("Отправка назначена на {0}.").format(moment(view.planned_at)), self.tr(
                "Кто откажется до начала, того программа вычеркнет из адресной книги, если будет "
                "открыта."
            )
        return status_words(view)

    def _ahead(self) -> str:
        return self.tr("Здесь будет видно, как SendPulse отправляет письма и сколько их открыли.")

    def _color(self, view: CampaignView) -> None:
        for name, wanted in (
            ("good", view.stage is CampaignStage.SENT),
            ("bad", view.stage in FAILED),
        ):
            if bool(self._status.property(name)) is not wanted:
                self._status.setProperty(name, wanted)
                self._status.style().polish(self._status)
        self._what.setProperty("quiet", view.stage not in OVER)
        self._what.style().polish(self._what)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(self._refresh_button)
        line.addWidget(self._read_at)
        line.addStretch(1)
        self.body.addWidget(self._statistics)
        self.body.addLayout(line)
        self.body.addWidget(self._follows)
        self.body.addWidget(self._cancel_button, 0, Qt.AlignmentFlag.AlignLeft)
