"""What the queue may do with letters of a mailing that goes to SendPulse as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import exists, or_, select

from enot_desktop.models.campaign import Campaign
from enot_desktop.models.letter import Letter
from enot_desktop.models.mailing import Mailing
from enot_desktop.models.values import CampaignStage, SendingMethod

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement

_OPEN = (
    CampaignStage.PREPARED,
    CampaignStage.BOOK_CREATING,
    CampaignStage.BOOK_FILLING,
    CampaignStage.BOOK_CHECKING,
    CampaignStage.BOOK_READY,
)
_OVER = (
    CampaignStage.SENT,
    CampaignStage.SENT_PARTLY,
    CampaignStage.REFUSED,
    CampaignStage.CANCELLED,
)


def can_be_withdrawn() -> ColumnElement[bool]:
    """Return the condition that a letter can still be taken out of its campaign.

    The address is taken out of the book before the campaign is asked for.
    """
    asked_for = select(Campaign.id).where(
        Campaign.mailing_id == Letter.mailing_id, Campaign.stage.not_in(_OPEN)
    )
    return ~exists(asked_for)


def can_go_alone() -> ColumnElement[bool]:
    """Return the condition that no campaign will or may take the letter along.

    So it is with letters of no mailing, of a mailing sent letter by letter, and once a campaign
    is over.
    """
    taken_along = (
        select(Mailing.id)
        .outerjoin(Campaign, Campaign.mailing_id == Mailing.id)
        .where(
            Mailing.id == Letter.mailing_id,
            Mailing.method == SendingMethod.CAMPAIGN,
            or_(Campaign.id.is_(None), Campaign.stage.not_in(_OVER)),
        )
    )
    return ~exists(taken_along)
