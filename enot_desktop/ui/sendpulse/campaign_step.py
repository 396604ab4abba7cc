"""The step «Кампания»: its button, why it cannot be pressed yet, and what was created."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QPushButton, QWidget

from enot_desktop.models.values import CampaignProblem, CampaignStage
from enot_desktop.ui.common.formats import moment, number
from enot_desktop.ui.common.icons import icon
from enot_desktop.ui.sendpulse.problem_line import ProblemLine
from enot_desktop.ui.sendpulse.stages import book_is_made, campaign_is_made, campaign_state
from enot_desktop.ui.sendpulse.step_box import StepBox, show_words

if TYPE_CHECKING:
    from enot_desktop.services.campaigns.view import CampaignView

_THIN = 6
_STANDING_STILL = frozenset(
    {
        CampaignProblem.BOOK_BLOCKED,
        CampaignProblem.KEYS_MISSING,
        CampaignProblem.KEYS_REFUSED,
        CampaignProblem.NOBODY_LEFT,
        CampaignProblem.NO_CONNECTION,
        CampaignProblem.SERVICE_REFUSED,
    }
)
"""Problems that are told in place of what is being done."""


class CampaignStep(StepBox):
    """Lets the campaign be created once the book is free.

    Signals: `create_wanted`.
    """

    create_wanted = Signal()

    def __init__(self, place: int, parent: QWidget) -> None:
        super().__init__(place, parent)
        self.setObjectName("campaign_step")
        self.show_title(self.tr("Кампания"))
        self.problem = ProblemLine("campaign_problem", self)
        self.body.addWidget(self.problem)
        self._lead = self.add_words("campaign_lead", "quiet")
        self._result = self.add_words("campaign_result")
        self._bar = QProgressBar(self)
        self._bar.setObjectName("campaign_waiting")
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self._bar.setStyleSheet(f"QProgressBar {{ min-height: {_THIN}px; }}")
        self._bar.setFixedHeight(_THIN)
        self._create_button = QPushButton(icon("send", "white"), self.tr("Создать кампанию"), self)
        self._create_button.setObjectName("create_campaign")
        self._create_button.setProperty("primary", True)
        self._create_button.clicked.connect(self.create_wanted)
        self.body.addWidget(self._bar)
        self.body.addWidget(self._create_button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_view(self, view: CampaignView, *, working: bool, asked_here: bool) -> None:
        """Show whether the campaign can be created; `working` while anything is done here."""
        self.show_state(campaign_state(view))
        done = campaign_is_made(view)
        waits = view.stage in {CampaignStage.BOOK_CHECKING, CampaignStage.CAMPAIGN_CREATING}
        stands_still = view.problem in _STANDING_STILL
        show_words(self._lead, "" if done or stands_still else self._lead_words(view))
        show_words(self._result, self._result_words(view) if done else "")
        self._bar.setVisible((waits and not stands_still) or asked_here)
        self._create_button.setVisible(book_is_made(view) and not done)
        self._create_button.setEnabled(view.stage is CampaignStage.BOOK_READY and not working)

    def _lead_words(self, view: CampaignView) -> str:
        if view.stage is CampaignStage.CAMPAIGN_WAITING:
            return ""
        words = {
            CampaignStage.BOOK_CHECKING: self.tr(
                "Служба обрабатывает адреса, обычно это несколько минут. Кнопка станет доступна "
                "сама, окно можно закрыть."
            ),
            CampaignStage.BOOK_READY: self.tr(
                "Адресная книга готова. Будет создан черновик: он отправляется только из личного "
                "кабинета SendPulse."
            )
            if view.draft
            else self.tr("Адресная книга готова. Перед отправкой программа назовёт цену."),
            CampaignStage.CAMPAIGN_CREATING: self.tr("Создаю кампанию…"),
        }
        return words.get(view.stage) or self.tr("Создаётся, когда адресная книга готова.")

    def _result_words(self, view: CampaignView) -> str:
        created = (
            self.tr("Черновик создан {0}.") if view.draft else self.tr("Кампания создана {0}.")
        )
        parts = [
            created.format(moment(view.created_at)),
            self.tr("Получателей: {0}.").format(number(view.counted)),
        ]
        if view.service_id is not None:
            parts.append(self.tr("Номер в личном кабинете: {0}.").format(view.service_id))
        return " ".join(parts)
