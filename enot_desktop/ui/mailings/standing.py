"""Where a mailing stands, in the words that its window and the list of mailings share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from enot_desktop.models.values import CampaignStage, MailingStatus
from enot_desktop.ui.common.formats import moment
from enot_desktop.ui.wording.campaign_status import needs_attention, what_to_do
from enot_desktop.ui.wording.language import translate
from enot_desktop.ui.wording.sendpulse import campaign_status
from enot_desktop.ui.wording.values import caption

if TYPE_CHECKING:
    from enot_desktop.services.mailings.counts import MailingCounts

_TOLD_BY_STAGE = frozenset(
    {MailingStatus.BOOK_CREATED, MailingStatus.IN_CAMPAIGN, MailingStatus.DRAFT}
)


def standing(counts: MailingCounts) -> str:
    """Return the status; while a campaign is under way the step it has come to."""
    if counts.stage is None or counts.status not in _TOLD_BY_STAGE:
        return caption(counts.status)
    if counts.stage is CampaignStage.RUNNING:
        if needs_attention(counts.service_status):
            return campaign_status(counts.service_status)
        if counts.begins_at is not None:
            return translate("Mailings", "Назначена на {0}").format(moment(counts.begins_at))
    return caption(counts.stage)


def whose_turn(counts: MailingCounts) -> str:
    """Return the status as `standing` does, or what a person can do now instead of waiting."""
    if counts.stage is CampaignStage.BOOK_READY:
        return campaign_can_be_created()
    return standing(counts)


def waits_for_a_person(counts: MailingCounts) -> bool:
    """Tell whether SendPulse goes on only after a person has done something in its cabinet."""
    return counts.stage is CampaignStage.RUNNING and bool(what_to_do(counts.service_status))


def campaign_can_be_created() -> str:
    """Return what is said of a campaign whose address book is ready."""
    return translate("Mailings", "Можно создать кампанию")
