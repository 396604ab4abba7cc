"""The service's limit of campaigns, kept to before it refuses."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy import or_, select
from sqlalchemy.orm import aliased

from enot_desktop.models.account import Account
from enot_desktop.models.campaign import Campaign
from enot_desktop.models.values import CampaignStage

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

MOST_AN_HOUR = 4
_HOUR = timedelta(hours=1)
_UNKNOWN_WAIT = timedelta(minutes=15)
"""When the service refuses more campaigns and we know of none: others use the account too."""


def free_at(session: Session, account_id: int, now: datetime) -> datetime | None:
    """Return when the limit lets another campaign of an account through; None for at once.

    Drafts count, and so do campaigns whose answer has not come. Accounts with one ID share it.
    """
    made = _made_lately(session, account_id, now)
    return made[-MOST_AN_HOUR] + _HOUR if len(made) >= MOST_AN_HOUR else None


def free_at_earliest(session: Session, account_id: int, now: datetime) -> datetime:
    """Return when to ask again after the service itself has said that the limit is reached."""
    made = _made_lately(session, account_id, now)
    return made[0] + _HOUR if made else now + _UNKNOWN_WAIT


def _made_lately(session: Session, account_id: int, now: datetime) -> list[datetime]:
    own, other = aliased(Account), aliased(Account)
    same = (
        select(other.id)
        .join(own, own.login == other.login)
        .where(own.id == account_id, own.kind == other.kind)
    )
    asked = (Campaign.stage == CampaignStage.CAMPAIGN_CREATING) & (Campaign.asked_at > now - _HOUR)
    statement = select(Campaign.created_at, Campaign.asked_at).where(
        Campaign.account_id.in_(same), or_(Campaign.created_at > now - _HOUR, asked)
    )
    return sorted(made or asked or now for made, asked in session.execute(statement))
