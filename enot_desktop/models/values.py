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


class LetterKind(StrEnum):
    """Where a letter comes from."""

    MAILING = "mailing"
    SINGLE = "single"
    ANALYSIS = "analysis"


class LetterState(StrEnum):
    """Life of a letter: WAITING → SENDING → SENT, WAITING again, FAILED or UNKNOWN; or REMOVED."""

    WAITING = "waiting"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"
    UNKNOWN = "unknown"
    REMOVED = "removed"


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
