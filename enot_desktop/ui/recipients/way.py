"""Which way the letters of a mailing leave, as far as its recipients have to know."""

from __future__ import annotations

from dataclasses import dataclass

from enot_desktop.models.values import CampaignStage, SendingMethod
from enot_desktop.ui.wording.language import translate

_WITHOUT_BOOK = {None, CampaignStage.PREPARED}
_CAN_BE_DISCARDED = {
    CampaignStage.BOOK_CREATING,
    CampaignStage.BOOK_FILLING,
    CampaignStage.BOOK_CHECKING,
    CampaignStage.BOOK_READY,
}


@dataclass(frozen=True, slots=True)
class Way:
    """From the queue, or with a campaign that has come to a stage."""

    method: SendingMethod = SendingMethod.LETTERS
    stage: CampaignStage | None = None

    @property
    def is_campaign(self) -> bool:
        """Whether the letters wait for a campaign, not in the queue."""
        return self.method is SendingMethod.CAMPAIGN

    @property
    def is_closed(self) -> bool:
        """Whether nobody can be registered any more."""
        return self.stage not in _WITHOUT_BOOK

    def why_closed(self) -> str:
        """Return why nobody can be registered, and what to do; nothing while it is possible."""
        if not self.is_closed:
            return ""
        if self.stage in _CAN_BE_DISCARDED:
            return translate(
                "Recipients",
                "Адресная книга уже создана: новых получателей зарегистрировать нельзя. Сначала "
                "удалите её на вкладке «Кампания SendPulse».",
            )
        return translate(
            "Recipients",
            "Рассылка передана в SendPulse: новых получателей зарегистрировать нельзя. Для них "
            "сделайте копию рассылки.",
        )
