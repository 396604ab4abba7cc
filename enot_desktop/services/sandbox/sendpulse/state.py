"""All that the invented SendPulse keeps; one lock, that of `World`, guards it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from enot_desktop.services.sandbox.sendpulse.options import (
    IDLE_SENDER_ADDRESS,
    SENDER_ADDRESS,
    SENDER_NAME,
    SPARE_SENDER_ADDRESS,
)
from enot_desktop.services.sendpulse.codes import (
    BookStatus,
    ContactStatus,
    DeliveryCode,
)


@dataclass(slots=True)
class Sender:
    """An address letters may be sent from, once it is active."""

    email: str
    name: str
    active: bool = False
    code_sent_at: datetime | None = None


@dataclass(slots=True)
class Contact:
    """An address in a book."""

    email: str
    added_at: datetime
    variables: dict[str, str] = field(default_factory=dict[str, str])
    status: int = ContactStatus.NEW
    phone: str = ""


@dataclass(slots=True)
class Book:
    """An address book; contacts by their address in small letters."""

    id: int
    name: str
    created_at: datetime
    status: int = BookStatus.ACTIVE
    locked_until: datetime | None = None
    has_new: bool = False
    """Whether contacts may still wait to become active."""
    contacts: dict[str, Contact] = field(default_factory=dict[str, Contact])


@dataclass(slots=True)
class Addressee:
    """One to whom a campaign went, or did not: `code` tells."""

    email: str
    variables: dict[str, str] = field(default_factory=dict[str, str])
    code: int = DeliveryCode.QUEUED


@dataclass(slots=True)
class Text:
    """What a letter or a campaign says; files as they are."""

    sender_name: str
    sender_email: str
    subject: str
    html: str
    plain: str = ""
    files: dict[str, bytes] = field(default_factory=dict[str, bytes])


@dataclass(slots=True)
class Campaign:
    """A campaign; its addressees are fixed when the addresses have been copied."""

    id: int
    name: str
    text: Text
    book_ids: list[int]
    created_at: datetime
    status: int
    status_since: datetime
    starts_at: datetime | None = None
    draft: bool = False
    """Whether it was made as a draft."""
    counted: int = 0
    within_tariff: int = 0
    price: float = 0.0
    sent_at: datetime | None = None
    was_read: bool = False
    """Whether what people did with their letters has been taken in."""
    addressees: list[Addressee] = field(default_factory=list[Addressee])


@dataclass(slots=True)
class SingleLetter:
    """A letter sent by itself; its result shows after a while."""

    id: str
    sender: str
    recipient: str
    subject: str
    size: int
    sent_at: datetime
    code: int = DeliveryCode.DELIVERED


@dataclass(slots=True)
class Unsubscribed:
    """One who wants no single letters any more."""

    email: str
    date: datetime
    by_link: bool = False
    spam_complaint: bool = False


def _first_senders() -> dict[str, Sender]:
    senders = (
        Sender(SENDER_ADDRESS, SENDER_NAME, active=True),
        Sender(SPARE_SENDER_ADDRESS, SENDER_NAME, active=True),
        Sender(IDLE_SENDER_ADDRESS, SENDER_NAME),
    )
    return {sender.email: sender for sender in senders}


@dataclass(slots=True)
class State:
    """Everything of the one account; money is in US dollars."""

    senders: dict[str, Sender] = field(default_factory=_first_senders)
    books: dict[int, Book] = field(default_factory=dict[int, Book])
    campaigns: dict[int, Campaign] = field(default_factory=dict[int, Campaign])
    letters: dict[str, SingleLetter] = field(default_factory=dict[str, SingleLetter])
    blacklist: list[str] = field(default_factory=list[str])
    unsubscribed: dict[str, Unsubscribed] = field(default_factory=dict[str, Unsubscribed])
    campaigns_made: list[datetime] = field(default_factory=list[datetime])
    last_id: int = 400000
    money: float = 25.0
    letters_left: int = 15000

    def next_id(self) -> int:
        """Return a number that was never given before."""
        self.last_id += 1
        return self.last_id
