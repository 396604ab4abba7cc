"""What the service is asked and what it answers."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Keys:
    """ID and Secret of a SendPulse account; the Secret never shows in a representation."""

    client_id: str
    secret: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ServiceSender:
    """An address the account may send from, once it is `active`."""

    address: str
    name: str
    active: bool
    allowed_for_letters: bool
    """Whether single letters may go from it; True when the service does not say."""


@dataclass(frozen=True, slots=True)
class Balance:
    """Money and what is left of the tariff; None where the service does not say."""

    money: Decimal | None = None
    bonus: Decimal | None = None
    currency: str = ""
    tariff: str = ""
    letters_left: int | None = None
    subscribers: int | None = None
    subscribers_allowed: int | None = None
    tariff_ends: str = ""
    """As the service writes it."""


@dataclass(frozen=True, slots=True)
class Book:
    """An address book; `status` is 0 when it can be used (see `codes.BookStatus`)."""

    id: int
    name: str
    status: int
    total: int
    active: int
    inactive: int
    explanation: str = ""


@dataclass(frozen=True, slots=True)
class BookEntry:
    """An address to be put into a book, with the values of all its variables."""

    address: str
    variables: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class BookContact:
    """An address as it stands in a book; `status` see `codes.ContactStatus`."""

    address: str
    status: int
    explanation: str = ""


@dataclass(frozen=True, slots=True)
class BookCost:
    """What a campaign to a book would cost; None where the service does not say."""

    price: Decimal | None
    currency: str
    addresses_from_tariff: int | None
    addresses_from_balance: int | None
    most_addresses: int | None
    """How many addresses one campaign may have."""


@dataclass(frozen=True, slots=True)
class NewCampaign:
    """A campaign to be created; `html` and files as they are, they are encoded for the way.

    `send_date` is `YYYY-MM-DD HH:MM:SS` in the account's time zone, None for at once. At most
    five files by name.
    """

    name: str
    book_id: int
    sender_name: str
    sender_address: str
    subject: str
    html: str
    send_date: str | None = None
    draft: bool = False
    files: Mapping[str, bytes] = field(default_factory=dict[str, bytes])


@dataclass(frozen=True, slots=True)
class CreatedCampaign:
    """The service's answer to a new campaign; `price` is what goes beyond the tariff."""

    id: int
    status: int
    recipients: int
    within_tariff: int
    price: str
    currency: str


@dataclass(frozen=True, slots=True)
class Figures:
    """Statistics of a campaign, in letters."""

    sent: int = 0
    delivered: int = 0
    opened: int = 0
    clicked: int = 0
    refused: int = 0
    unsubscribed: int = 0


@dataclass(frozen=True, slots=True)
class CampaignState:
    """A campaign as the service has it; `status` see `codes.CampaignStatus`.

    `figures` is None where the answer holds none, as in drafts and new campaigns.
    """

    id: int
    name: str
    status: int
    recipients: int = 0
    send_date: str = ""
    figures: Figures | None = None


@dataclass(frozen=True, slots=True)
class AddressResult:
    """What a campaign came to at one address; `code` see `codes.DeliveryCode`."""

    code: int
    explanation: str = ""


@dataclass(frozen=True, slots=True)
class LetterResult:
    """What came of a letter sent by itself; `smtp_code` is None until it is known."""

    id: str
    address: str
    smtp_code: int | None = None
    smtp_words: str = ""
    opened: int = 0
    clicked: int = 0


@dataclass(frozen=True, slots=True)
class Unsubscribed:
    """Somebody who wants no more letters that are sent by themselves, or complained of one."""

    address: str
    complained: bool
