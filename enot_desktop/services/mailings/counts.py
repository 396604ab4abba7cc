"""How far a mailing has come, counted over its letters (M11)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from sqlalchemy import func, select

from enot_desktop.models.campaign import Campaign
from enot_desktop.models.letter import Letter
from enot_desktop.models.mailing import Recipient
from enot_desktop.models.values import CampaignStage, LetterState, MailingStatus

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime

    from sqlalchemy import Row
    from sqlalchemy.orm import Session

_AT_STAGE: dict[CampaignStage | None, MailingStatus] = {
    CampaignStage.BOOK_CREATING: MailingStatus.BOOK_CREATED,
    CampaignStage.BOOK_FILLING: MailingStatus.BOOK_CREATED,
    CampaignStage.BOOK_CHECKING: MailingStatus.BOOK_CREATED,
    CampaignStage.BOOK_READY: MailingStatus.BOOK_CREATED,
    CampaignStage.CAMPAIGN_WAITING: MailingStatus.IN_CAMPAIGN,
    CampaignStage.CAMPAIGN_CREATING: MailingStatus.IN_CAMPAIGN,
    CampaignStage.RUNNING: MailingStatus.IN_CAMPAIGN,
    CampaignStage.DRAFT: MailingStatus.DRAFT,
    CampaignStage.SENT: MailingStatus.SENT,
    CampaignStage.SENT_PARTLY: MailingStatus.SENT_PARTLY,
}
_WITHOUT_LETTERS: dict[CampaignStage | None, MailingStatus] = {
    CampaignStage.REFUSED: MailingStatus.REFUSED,
    CampaignStage.CANCELLED: MailingStatus.CANCELLED,
}
"""What the mailing is unless its letters were sent one by one after all."""


@dataclass(frozen=True, slots=True)
class MailingCounts:
    """Recipients of a mailing, its letters by state, and how far its campaign is if it has one.

    `service_status` is the service's own code of the campaign; `begins_at` is when it is to begin
    while nothing of it was sent.
    """

    recipients: int = 0
    waiting: int = 0
    sending: int = 0
    sent: int = 0
    failed: int = 0
    unknown: int = 0
    removed: int = 0
    in_campaign: int = 0
    stage: CampaignStage | None = None
    service_status: int | None = None
    begins_at: datetime | None = None

    @property
    def not_delivered(self) -> int:
        """Letters that failed or are in doubt: the list shows them as one figure."""
        return self.failed + self.unknown

    @property
    def status(self) -> MailingStatus:
        """Where the mailing stands; it is being sent only while a letter of it is in hand.

        Of a campaign the service has the word: one that it has sent is sent, whatever bounced.
        """
        if self.sending:
            return MailingStatus.SENDING
        if self.stage is CampaignStage.SENT and self.waiting:
            return MailingStatus.SENT_PARTLY
        if self.stage in _AT_STAGE:
            return _AT_STAGE[self.stage]
        if self.stage in _WITHOUT_LETTERS and not self.sent:
            return _WITHOUT_LETTERS[self.stage]
        if self.sent or self.not_delivered:
            unsent = self.waiting or self.in_campaign or self.not_delivered
            return MailingStatus.SENT_PARTLY if unsent else MailingStatus.SENT
        return MailingStatus.REGISTERED if self.recipients else MailingStatus.PREPARED


def count_letters(session: Session, mailing_ids: Collection[int]) -> dict[int, MailingCounts]:
    """Return the counts of each of the mailings."""
    registered = (
        select(Recipient.mailing_id, func.count())
        .where(Recipient.mailing_id.in_(mailing_ids))
        .group_by(Recipient.mailing_id)
    )
    recipients = dict(session.execute(registered).all())
    letters: dict[int | None, dict[LetterState, int]] = {}
    for mailing_id, state, count in session.execute(
        select(Letter.mailing_id, Letter.state, func.count())
        .where(Letter.mailing_id.in_(mailing_ids))
        .group_by(Letter.mailing_id, Letter.state)
    ):
        letters.setdefault(mailing_id, {})[state] = count
    campaigns = {
        row.mailing_id: row
        for row in session.execute(_CAMPAIGNS.where(Campaign.mailing_id.in_(mailing_ids)))
    }
    return {
        mailing_id: _counts(
            recipients.get(mailing_id, 0), letters.get(mailing_id, {}), campaigns.get(mailing_id)
        )
        for mailing_id in mailing_ids
    }


_CAMPAIGNS = select(
    Campaign.mailing_id, Campaign.stage, Campaign.status, Campaign.planned_at, Campaign.sent
)


def _counts(
    recipients: int, states: dict[LetterState, int], campaign: Row[*tuple[Any, ...]] | None
) -> MailingCounts:
    counts = MailingCounts(
        recipients,
        states.get(LetterState.WAITING, 0),
        states.get(LetterState.SENDING, 0),
        states.get(LetterState.SENT, 0),
        states.get(LetterState.FAILED, 0),
        states.get(LetterState.UNKNOWN, 0),
        states.get(LetterState.REMOVED, 0),
        states.get(LetterState.IN_CAMPAIGN, 0),
    )
    if campaign is None:
        return counts
    begins_at = None if campaign.sent else campaign.planned_at
    return replace(
        counts, stage=campaign.stage, service_status=campaign.status, begins_at=begins_at
    )
