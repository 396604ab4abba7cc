"""SendPulse campaigns, and what the service tells of single letters."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import JSON, ForeignKey, Index, String, Text, false
from sqlalchemy.orm import Mapped, mapped_column

from enot_desktop.models.base import Base, enum_column
from enot_desktop.models.values import CampaignProblem, CampaignStage, DeliveryState


class Campaign(Base):
    """The campaign of a mailing, at most one; its stage survives a restart (M28–M31)."""

    __tablename__ = "campaign"

    id: Mapped[int] = mapped_column(primary_key=True)
    mailing_id: Mapped[int] = mapped_column(
        ForeignKey("mailing.id", ondelete="CASCADE"), unique=True
    )
    account_id: Mapped[int | None] = mapped_column(
        ForeignKey("account.id", ondelete="SET NULL"), index=True
    )
    stage: Mapped[CampaignStage] = mapped_column(
        enum_column(CampaignStage), default=CampaignStage.PREPARED
    )
    name: Mapped[str] = mapped_column(String(255), default="")
    """Name of book and campaign at the service; never used twice, so both are found by it."""
    draft: Mapped[bool] = mapped_column(default=False, server_default=false())
    """Whether it was asked for as a draft."""
    variables: Mapped[list[list[str]]] = mapped_column(JSON, default=list)
    """The book's variables: tag, words for an empty value, name at the service."""
    expected: Mapped[int] = mapped_column(default=0)
    """How many addresses the book must hold."""
    client_id: Mapped[str] = mapped_column(String(100), default="")
    """ID of the SendPulse account that book and campaign belong to; an account may get another."""
    book_id: Mapped[int | None]
    book_created_at: Mapped[datetime | None]
    filled_at: Mapped[datetime | None]
    """When the last addresses were handed over to the book."""
    service_id: Mapped[int | None]
    """The campaign's number at the service."""
    asked_at: Mapped[datetime | None]
    """When the request was sent that the present stage waits for; written before it."""
    ever_asked: Mapped[bool] = mapped_column(default=False, server_default=false())
    """Whether the campaign was asked for at all since the book was begun, whatever came of it."""
    begun_at: Mapped[datetime | None]
    """When it was first seen being sent: from then on somebody may have got a letter."""
    stage_at: Mapped[datetime | None]
    """When the present stage was reached."""
    created_at: Mapped[datetime | None]
    planned_at: Mapped[datetime | None]
    """When the service is to begin, None for at once."""
    status: Mapped[int | None]
    """The service's own code of the campaign's status."""
    problem: Mapped[CampaignProblem | None] = mapped_column(enum_column(CampaignProblem))
    error_code: Mapped[int | None]
    error_words: Mapped[str] = mapped_column(Text, default="")
    wait_until: Mapped[datetime | None]
    """Until when nothing can be done, as far as it is known."""
    next_check_at: Mapped[datetime | None] = mapped_column(index=True)
    """When the program looks at it again by itself; None when it waits for a person or is over."""
    checks: Mapped[int] = mapped_column(default=0)
    """Looks since the stage was reached that did not bring it further."""
    counted: Mapped[int] = mapped_column(default=0)
    """Recipients by the service's own count when the campaign was created."""
    within_tariff: Mapped[int] = mapped_column(default=0)
    price: Mapped[str] = mapped_column(String(40), default="")
    currency: Mapped[str] = mapped_column(String(8), default="")
    sent: Mapped[int] = mapped_column(default=0)
    delivered: Mapped[int] = mapped_column(default=0)
    opened: Mapped[int] = mapped_column(default=0)
    clicked: Mapped[int] = mapped_column(default=0)
    refused: Mapped[int] = mapped_column(default=0)
    unsubscribed: Mapped[int] = mapped_column(default=0)
    statistics_at: Mapped[datetime | None]
    """When the figures were last read."""
    book_read_at: Mapped[datetime | None]
    """When the book was last looked through for people who unsubscribed."""


class Delivery(Base):
    """What SendPulse tells of one letter: in a campaign, or sent by itself through the service.

    `service_id` is the service's number of a letter sent by itself. `in_book` tells that the
    address was handed over to the campaign's book.
    """

    __tablename__ = "delivery"

    letter_id: Mapped[int] = mapped_column(
        ForeignKey("letter.id", ondelete="CASCADE"), primary_key=True
    )
    account_id: Mapped[int | None] = mapped_column(
        ForeignKey("account.id", ondelete="SET NULL"), index=True
    )
    campaign_id: Mapped[int | None] = mapped_column(ForeignKey("campaign.id", ondelete="CASCADE"))
    service_id: Mapped[str] = mapped_column(String(100), default="")
    in_book: Mapped[bool] = mapped_column(default=False, server_default=false())
    state: Mapped[DeliveryState] = mapped_column(
        enum_column(DeliveryState), default=DeliveryState.PENDING
    )
    code: Mapped[int | None]
    """The service's code of the result, or the SMTP code of the recipient's server."""
    detail: Mapped[str] = mapped_column(Text, default="")
    handed_at: Mapped[datetime | None]
    book_status: Mapped[int | None]
    """The service's status of an address that was not active before the campaign began."""
    book_words: Mapped[str] = mapped_column(Text, default="", server_default="")
    """That status and the service's own words for it."""
    changed_at: Mapped[datetime | None]
    checked_at: Mapped[datetime | None]
    next_check_at: Mapped[datetime | None] = mapped_column(index=True)

    __table_args__ = (Index("ix_delivery_campaign_id_in_book", "campaign_id", "in_book"),)


class ServiceLeaver(Base):
    """Somebody in the service's list of those who unsubscribed from single letters, as last read.

    Only who is new there is refused in the card, so that a later consent stands.
    """

    __tablename__ = "service_leaver"

    account_id: Mapped[int] = mapped_column(
        ForeignKey("account.id", ondelete="CASCADE"), primary_key=True
    )
    normalised: Mapped[str] = mapped_column(String(320), primary_key=True)
