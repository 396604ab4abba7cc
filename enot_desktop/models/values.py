"""Enumerations and value objects that every layer may use."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Generic, TypeVar

RowT = TypeVar("RowT")

Clock = Callable[[], datetime]
"""Tells the present moment, always in UTC and aware of it."""


def utc_now() -> datetime:
    """Return the present moment in UTC."""
    return datetime.now(UTC)


class ContactType(StrEnum):
    """What a piece of contact information is (the manual's «Тип»)."""

    EMAIL = "email"
    PHONE = "phone"
    OTHER = "other"


class ContactKind(StrEnum):
    """Whose or what for a contact is (the manual's «Вид»)."""

    PERSONAL = "personal"
    WORK = "work"
    FAMILY = "family"
    OTHER = "other"


class TreatmentResult(StrEnum):
    """How a visit ended for the animal (the manual's «Результат лечения»)."""

    IN_TREATMENT = "in_treatment"
    IMPROVED = "improved"
    RECOVERED = "recovered"
    UNCHANGED = "unchanged"
    REFERRED = "referred"
    DIED = "died"
    EUTHANISED = "euthanised"


class Sex(StrEnum):
    """Sex of an animal."""

    UNKNOWN = "unknown"
    MALE = "male"
    FEMALE = "female"


class AnalysisState(StrEnum):
    """How far an analysis has come."""

    ORDERED = "ordered"
    READY = "ready"
    SENT = "sent"


class AccountKind(StrEnum):
    """An ordinary mailbox, or an account of the SendPulse service."""

    MAILBOX = "mailbox"
    SENDPULSE = "sendpulse"


class SendingMethod(StrEnum):
    """How a mailing leaves through a SendPulse account (the manual's «Способ рассылки»).

    LETTERS is the manual's «SMTP»: letter by letter from the queue, as from any mailbox.
    """

    LETTERS = "letters"
    CAMPAIGN = "campaign"


class CampaignStage(StrEnum):
    """How far a SendPulse campaign has come (M30); the steps between are in `services.campaigns`.

    In BOOK_CREATING and CAMPAIGN_CREATING a request may be on its way: whether it was carried out
    is looked up before anything is asked again.
    """

    PREPARED = "prepared"
    BOOK_CREATING = "book_creating"
    BOOK_FILLING = "book_filling"
    BOOK_CHECKING = "book_checking"
    """All addresses are handed over; the service has locked the book or still counts."""
    BOOK_READY = "book_ready"
    CAMPAIGN_WAITING = "campaign_waiting"
    """A person wants the campaign; the service's limit of campaigns is waited for."""
    CAMPAIGN_CREATING = "campaign_creating"
    RUNNING = "running"
    DRAFT = "draft"
    SENT = "sent"
    SENT_PARTLY = "sent_partly"
    REFUSED = "refused"
    CANCELLED = "cancelled"


class CampaignProblem(StrEnum):
    """Why a campaign does not go on, or goes on later; becomes a sentence in `ui.wording`."""

    NO_CONNECTION = "no_connection"
    KEYS_REFUSED = "keys_refused"
    KEYS_MISSING = "keys_missing"
    OTHER_ACCOUNT = "other_account"
    """The account has got another ID: book and campaign are where the old one leads."""
    SERVICE_BUSY = "service_busy"
    SERVICE_REFUSED = "service_refused"
    """The service's code and words stand beside it."""
    BOOK_LOCKED = "book_locked"
    BOOK_BLOCKED = "book_blocked"
    BOOK_GONE = "book_gone"
    BOOK_OLD = "book_old"
    ADDRESSES_MISSING = "addresses_missing"
    STRANGERS = "strangers"
    """The book holds addresses that we did not put there."""
    TEXT_CHANGED = "text_changed"
    """The text needs variables that the book has not: it is filled anew."""
    TEXT_UNFIT = "text_unfit"
    """The document was changed while the campaign waited, and cannot go like this."""
    CAMPAIGN_LIMIT = "campaign_limit"
    ANSWER_LOST = "answer_lost"
    NOT_CREATED = "not_created"
    """No campaign was found after an answer was lost; a person may ask for it again."""
    INTERRUPTED = "interrupted"
    """The program was closed before the campaign was asked for."""
    NOBODY_LEFT = "nobody_left"


class DeliveryState(StrEnum):
    """What the service has found out about a letter it took."""

    PENDING = "pending"
    DELIVERED = "delivered"
    OPENED = "opened"
    CLICKED = "clicked"
    UNSUBSCRIBED = "unsubscribed"
    SPAM_COMPLAINT = "spam_complaint"
    REFUSED = "refused"
    """The recipient's server refused it, or the service did not send it at all."""


class RefusalSource(StrEnum):
    """Who says that a contact does not want mailings."""

    PERSON = "person"
    """Entered in the client's card."""
    UNSUBSCRIBED = "unsubscribed"
    """By the link in a letter that went through SendPulse."""
    SPAM_COMPLAINT = "spam_complaint"


class Security(StrEnum):
    """How a connection to a mail server is protected; NONE only ever on this computer."""

    SSL = "ssl"
    STARTTLS = "starttls"
    NONE = "none"


class IncomingProtocol(StrEnum):
    """Protocol for receiving letters."""

    IMAP = "imap"
    POP3 = "pop3"


class MailingKind(StrEnum):
    """Kind of mailing; the manual names «E-mail рассылка»."""

    EMAIL = "email"


class MailingStatus(StrEnum):
    """Where a mailing stands; derived from its letters, never stored."""

    PREPARED = "prepared"
    REGISTERED = "registered"
    SENDING = "sending"
    SENT = "sent"
    SENT_PARTLY = "sent_partly"
    BOOK_CREATED = "book_created"
    """A campaign's address book is there or being filled, the campaign is not."""
    IN_CAMPAIGN = "in_campaign"
    """SendPulse has the campaign and sends it, or will."""
    DRAFT = "draft"
    REFUSED = "refused"
    CANCELLED = "cancelled"


class LetterKind(StrEnum):
    """Where a letter comes from."""

    MAILING = "mailing"
    SINGLE = "single"
    ANALYSIS = "analysis"


class LetterState(StrEnum):
    """Life of a letter: WAITING → SENDING → SENT, WAITING again, FAILED or UNKNOWN; or REMOVED.

    IN_CAMPAIGN letters belong to a SendPulse campaign and are never taken in hand by the queue.
    """

    WAITING = "waiting"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"
    UNKNOWN = "unknown"
    REMOVED = "removed"
    IN_CAMPAIGN = "in_campaign"


class CopyState(StrEnum):
    """What became of the copy for the Sent folder; it never changes the letter's own state."""

    NOT_WANTED = "not_wanted"
    WANTED = "wanted"
    SAVED = "saved"
    FAILED = "failed"


class AttemptOutcome(StrEnum):
    """How one attempt to hand a letter to the server ended."""

    SENT = "sent"
    TEMPORARY = "temporary"
    PERMANENT = "permanent"
    ACCOUNT = "account"
    UNKNOWN = "unknown"


class Stage(StrEnum):
    """How far a conversation with a mail server had come."""

    CONNECT = "connect"
    TLS = "tls"
    LOGIN = "login"
    SENDER = "sender"
    RECIPIENT = "recipient"
    CONTENT = "content"
    ANSWER = "answer"


class Reason(StrEnum):
    """Why a letter or an account is in its state; becomes a sentence in `ui.wording`."""

    HOST_UNKNOWN = "host_unknown"
    CONNECTION_REFUSED = "connection_refused"
    NO_ANSWER = "no_answer"
    CONNECTION_LOST = "connection_lost"
    NOT_THIS_PROTOCOL = "not_this_protocol"
    CERTIFICATE_REFUSED = "certificate_refused"
    TLS_NOT_OFFERED = "tls_not_offered"
    TLS_REQUIRED = "tls_required"
    LOGIN_REFUSED = "login_refused"
    APP_PASSWORD_NEEDED = "app_password_needed"  # noqa: S105 - a reason, no password
    LOGIN_NOT_OFFERED = "login_not_offered"
    PASSWORD_MISSING = "password_missing"  # noqa: S105 - a reason, no password
    SENDER_REFUSED = "sender_refused"
    RECIPIENT_REFUSED = "recipient_refused"
    RECIPIENT_DEFERRED = "recipient_deferred"
    LETTER_REFUSED = "letter_refused"
    LETTER_DEFERRED = "letter_deferred"
    LETTER_TOO_LARGE = "letter_too_large"
    SUSPECTED_SPAM = "suspected_spam"
    LIMIT_REACHED = "limit_reached"
    ADDRESS_INVALID = "address_invalid"
    ATTACHMENT_MISSING = "attachment_missing"
    ANSWER_LOST = "answer_lost"
    PROGRAM_ENDED = "program_ended"
    MAILING_REFUSED = "mailing_refused"
    REMOVED_BY_USER = "removed_by_user"
    GAVE_UP = "gave_up"
    DISK_FULL = "disk_full"
    DATABASE_BUSY = "database_busy"
    PAUSE_BETWEEN = "pause_between"
    FOLDER_MISSING = "folder_missing"
    KEYS_REFUSED = "keys_refused"
    """SendPulse does not take the ID and Secret."""
    SERVICE_CLOSED = "service_closed"
    """SendPulse does not send for this account: not approved, expired or blocked."""
    BALANCE_EMPTY = "balance_empty"
    SERVICE_REFUSED = "service_refused"
    MAILBOX_MISSING = "mailbox_missing"
    MAILBOX_FULL = "mailbox_full"
    UNSUBSCRIBED = "unsubscribed"
    SPAM_COMPLAINT = "spam_complaint"
    NOT_SENT_BY_SERVICE = "not_sent_by_service"
    CAMPAIGN_REFUSED = "campaign_refused"
    CAMPAIGN_CANCELLED = "campaign_cancelled"
    UNEXPECTED = "unexpected"


class ExclusionReason(StrEnum):
    """Why a client who fits the selection is left out of a mailing."""

    REFUSED = "refused"
    ADDRESS_REFUSED_ELSEWHERE = "address_refused_elsewhere"
    NO_ADDRESS = "no_address"
    BAD_ADDRESS = "bad_address"
    SAME_ADDRESS = "same_address"


class Comparison(StrEnum):
    """How a selection parameter is compared with its value."""

    EQUAL = "equal"
    NOT_EQUAL = "not_equal"
    AT_MOST = "at_most"
    AT_LEAST = "at_least"


class Right(StrEnum):
    """What a user may do; checked in services, mirrored by hiding commands."""

    CONTACT_OUTPUT = "contact_output"
    SEND_LETTERS = "send_letters"
    EDIT_ACCOUNTS = "edit_accounts"


@dataclass(frozen=True, slots=True)
class PageRequest:
    """Which rows of a list are wanted: search text, order and a window of rows."""

    offset: int = 0
    limit: int = 200
    search: str = ""
    sort: str = ""
    descending: bool = False


@dataclass(frozen=True, slots=True)
class Page(Generic[RowT]):
    """Rows from `offset` on, and how many rows the whole list has."""

    total: int
    offset: int
    rows: tuple[RowT, ...]
