"""What a person sees in the personal cabinet of the invented SendPulse; moments in UTC."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from enot_desktop.services.sendpulse.types import Figures


@dataclass(frozen=True, slots=True)
class BookRow:
    """An address book; `status` see `codes.BookStatus`."""

    id: int
    name: str
    total: int
    active: int
    status: int
    created_at: datetime
    deleted_on: datetime
    """When the service deletes it by itself."""


@dataclass(frozen=True, slots=True)
class ContactRow:
    """An address in a book with its variables; `status` see `codes.ContactStatus`."""

    email: str
    status: int
    added_at: datetime
    variables: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class CampaignRow:
    """A campaign; `status` see `codes.CampaignStatus`, `starts_at` is None for at once."""

    id: int
    name: str
    subject: str
    status: int
    recipients: int
    figures: Figures
    created_at: datetime
    starts_at: datetime | None
    sent_at: datetime | None
    is_draft: bool
    """Whether it waits to be launched by a person."""
    is_moderated: bool
    """Whether it waits for what a moderator decides."""


@dataclass(frozen=True, slots=True)
class CampaignText:
    """What a campaign says, with its variables as they were given in."""

    sender_name: str
    sender_address: str
    subject: str
    html: str
    files: tuple[tuple[str, int], ...]
    """Names and sizes in bytes."""


@dataclass(frozen=True, slots=True)
class ResultRow:
    """What a campaign came to at one address; `code` see `codes.DeliveryCode`."""

    email: str
    code: int


@dataclass(frozen=True, slots=True)
class SenderRow:
    """An address letters may be sent from, once it is active."""

    email: str
    name: str
    active: bool


@dataclass(frozen=True, slots=True)
class LetterRow:
    """A letter sent by itself; `smtp_code` is 0 until its result is known."""

    id: str
    sender: str
    recipient: str
    subject: str
    size: int
    sent_at: datetime
    smtp_code: int
    smtp_words: str
    opened: bool


@dataclass(frozen=True, slots=True)
class Means:
    """What the account has: money in dollars, and letters of the tariff."""

    money: float
    letters_left: int
