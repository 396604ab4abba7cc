"""What a person is told of campaigns while their windows are not open."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from enot_desktop.models.values import CampaignProblem, CampaignStage
from enot_desktop.ui.changes import Subject
from enot_desktop.ui.sendpulse.stages import OVER

if TYPE_CHECKING:
    from collections.abc import Iterable

    from enot_desktop.models.failures import EnotError
    from enot_desktop.services.campaigns.service import CampaignService
    from enot_desktop.services.campaigns.view import CampaignView
    from enot_desktop.ui.common.context import Context

_FOR_A_PERSON = frozenset(
    {
        CampaignProblem.KEYS_REFUSED,
        CampaignProblem.KEYS_MISSING,
        CampaignProblem.SERVICE_REFUSED,
        CampaignProblem.BOOK_BLOCKED,
        CampaignProblem.BOOK_GONE,
        CampaignProblem.BOOK_OLD,
        CampaignProblem.NOT_CREATED,
        CampaignProblem.NOBODY_LEFT,
    }
)


@dataclass(frozen=True, slots=True)
class News:
    """What is to be known of the campaign of a mailing; no line when there is nothing any more.

    `waits` for a person, who has the next step to take.
    """

    mailing_id: int
    line: str = ""
    waits: bool = False


class CampaignNews(QObject):
    """Announces campaigns that have moved on, and says in a line what a person should know.

    Signals: `said` (`News`); each thing is said once.
    """

    said = Signal(object)

    def __init__(self, campaigns: CampaignService, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._campaigns, self._context = campaigns, context
        self._told: dict[int, News] = {}

    def on_moved(self, mailing_ids: Iterable[int]) -> None:
        """Hear that the campaigns of these mailings have moved on."""
        self._context.changes.announce(
            Subject.CAMPAIGNS, Subject.MAILINGS, Subject.LETTERS, Subject.RECIPIENTS
        )
        numbers = tuple(mailing_ids)
        self._context.background.run(
            self,
            lambda: [self._campaigns.view(number) for number in numbers],
            self._tell,
            self._on_failed,
        )

    def on_results(self) -> None:
        """Hear that something was learnt of letters that SendPulse took."""
        self._context.changes.announce(
            Subject.CAMPAIGNS,
            Subject.MAILINGS,
            Subject.LETTERS,
            Subject.RECIPIENTS,
            Subject.CLIENTS,
        )

    def _tell(self, views: list[CampaignView]) -> None:
        for view in views:
            news = self._news(view)
            # Of one that was over before the program was started only the figures are new.
            untold = news if view.stage in OVER else News(view.mailing_id)
            if news != self._told.get(view.mailing_id, untold):
                self.said.emit(news)
            self._told[view.mailing_id] = news

    def _on_failed(self, _error: EnotError) -> None:
        """Say nothing of a mailing that was deleted meanwhile."""

    def _news(self, view: CampaignView) -> News:
        number = view.mailing_id
        if view.problem in _FOR_A_PERSON:
            line = self.tr("Рассылка № {0}: SendPulse ждёт вашего решения").format(number)
            return News(number, line, waits=True)
        words = {
            CampaignStage.BOOK_READY: self.tr("Рассылка № {0}: можно создать кампанию"),
            CampaignStage.RUNNING: self.tr("Рассылка № {0}: SendPulse отправляет кампанию"),
            CampaignStage.SENT: self.tr("Рассылка № {0}: кампания отправлена"),
            CampaignStage.SENT_PARTLY: self.tr("Рассылка № {0}: кампания отправлена частично"),
            CampaignStage.REFUSED: self.tr("Рассылка № {0}: SendPulse не отправил кампанию"),
            CampaignStage.CANCELLED: self.tr("Рассылка № {0}: кампания отменена"),
        }
        line = words.get(view.stage, "").format(number)
        return News(number, line, waits=view.stage is CampaignStage.BOOK_READY)
