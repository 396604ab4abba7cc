"""A campaign as windows see it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from enot_desktop.models.values import CampaignStage
from enot_desktop.services.sendpulse.types import Figures

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal

    from enot_desktop.models.values import CampaignProblem


@dataclass(frozen=True, slots=True)
class CampaignView:
    """Where the campaign of a mailing stands; moments in UTC.

    `letters` wait to go with it, `in_book` of them were handed over to the book so far.
    `error_code` and `error_words` are the service's own and go with the problem SERVICE_REFUSED.
    """

    mailing_id: int
    stage: CampaignStage = CampaignStage.PREPARED
    draft: bool = False
    name: str = ""
    bad_tags: tuple[str, ...] = ()
    """Tags of the saved letter that work in no campaign, empty once it is asked for."""
    files: int = 0
    """How many files the saved letter has, 0 once the campaign is asked for."""
    letters: int = 0
    in_book: int = 0
    problem: CampaignProblem | None = None
    error_code: int | None = None
    error_words: str = ""
    wait_until: datetime | None = None
    next_check_at: datetime | None = None
    book_created_at: datetime | None = None
    book_ends_at: datetime | None = None
    """When the service deletes the book, a month after it was made."""
    service_id: int | None = None
    """The campaign's number in the personal cabinet."""
    created_at: datetime | None = None
    planned_at: datetime | None = None
    """When the service begins or would begin, None for at once."""
    status: int | None = None
    cancellable: bool = False
    """Whether it can be cancelled: nobody can have got a letter yet."""
    withdrawn: int = 0
    """How many refused after the campaign was asked for, and were taken out of it in time."""
    counted: int = 0
    within_tariff: int = 0
    price: str = ""
    currency: str = ""
    figures: Figures = field(default_factory=Figures)
    statistics_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class CampaignCost:
    """What a person is told before the campaign is created; None where it is not known."""

    recipients: int
    price: Decimal | None
    currency: str
    from_tariff: int | None
    letters_left: int | None
    """How many letters the tariff still has."""
