"""Campaigns, and what SendPulse told of letters, for tests; written past the services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select, update

from enot_desktop.models.account import Account
from enot_desktop.models.campaign import Campaign, Delivery
from enot_desktop.models.mailing import Mailing
from enot_desktop.models.values import AccountKind, CampaignStage, DeliveryState, SendingMethod
from tests.helpers.letters import NOON

if TYPE_CHECKING:
    from enot_desktop.models.database import Database

STAGES_WITHOUT_BOOK = (None, CampaignStage.PREPARED)
STAGES_WITH_BOOK = (
    CampaignStage.BOOK_CREATING,
    CampaignStage.BOOK_FILLING,
    CampaignStage.BOOK_CHECKING,
    CampaignStage.BOOK_READY,
    CampaignStage.CAMPAIGN_WAITING,
)
"""The service has the recipients, and not yet the text."""
STAGES_OVER = (
    CampaignStage.SENT,
    CampaignStage.SENT_PARTLY,
    CampaignStage.REFUSED,
    CampaignStage.CANCELLED,
)
STAGES_WITH_CAMPAIGN = (
    CampaignStage.CAMPAIGN_CREATING,
    CampaignStage.RUNNING,
    CampaignStage.DRAFT,
    *STAGES_OVER,
)


def add_service_account(database: Database, address: str = "sendpulse@enot.example") -> int:
    """Add a SendPulse account and return its id."""
    with database.write() as session:
        account = Account(address=address, kind=AccountKind.SENDPULSE)
        session.add(account)
        session.flush()
        return account.id


def set_method(
    database: Database, mailing_id: int, method: SendingMethod = SendingMethod.CAMPAIGN
) -> None:
    """Let a mailing go by a method; its letters stay as they are."""
    with database.write() as session:
        session.execute(update(Mailing).where(Mailing.id == mailing_id).values(method=method))


def set_stage(database: Database, mailing_id: int, stage: CampaignStage | None) -> None:
    """Bring the campaign of a mailing to a stage; None leaves the mailing without one."""
    if stage is None:
        return
    with database.write() as session:
        campaign = session.scalar(select(Campaign).where(Campaign.mailing_id == mailing_id))
        if campaign is None:
            campaign = Campaign(mailing_id=mailing_id)
            session.add(campaign)
        campaign.stage = stage


def add_delivery(
    database: Database,
    letter_id: int,
    state: DeliveryState = DeliveryState.PENDING,
    *,
    detail: str = "",
) -> None:
    """Note what the service told of a letter at noon."""
    with database.write() as session:
        session.add(
            Delivery(
                letter_id=letter_id, state=state, detail=detail, changed_at=NOON, handed_at=NOON
            )
        )


def told_of(database: Database) -> dict[int, DeliveryState]:
    """Return what the service told, by letter."""
    with database.read() as session:
        return dict(session.execute(select(Delivery.letter_id, Delivery.state)).all())
