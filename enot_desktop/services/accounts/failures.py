"""Failures of e-mail accounts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from enot_desktop.models.failures import EnotError
from enot_desktop.models.values import AccountKind

if TYPE_CHECKING:
    from enot_desktop.models.values import Reason


class ServerPart(StrEnum):
    """Which of an account's two servers is meant."""

    OUTGOING = "outgoing"
    INCOMING = "incoming"


class KeyPart(StrEnum):
    """Which half of the keys of a SendPulse account is meant."""

    ID = "id"
    SECRET = "secret"  # noqa: S105 - the name of a field


class SenderFault(StrEnum):
    """Why the service does not send from an address."""

    NOT_THERE = "not_there"
    NOT_ACTIVATED = "not_activated"


class CheckStep(StrEnum):
    """A step of checking an account, in the order in which they follow."""

    FIND_SERVER = "find_server"
    CONNECT_SMTP = "connect_smtp"
    ENCRYPT_SMTP = "encrypt_smtp"
    LOGIN_SMTP = "login_smtp"
    CONNECT_INCOMING = "connect_incoming"
    ENCRYPT_INCOMING = "encrypt_incoming"
    LOGIN_INCOMING = "login_incoming"
    SENT_FOLDER = "sent_folder"
    SERVICE_KEYS = "service_keys"
    SERVICE_SENDER = "service_sender"


@dataclass(eq=False)
class AddressInvalid(EnotError):
    """What was given is no e-mail address."""

    address: str


@dataclass(eq=False)
class AddressTaken(EnotError):
    """There is an account with this address already."""

    address: str


@dataclass(eq=False)
class PurposeMissing(EnotError):
    """The account is for nothing: neither sending, receiving nor keeping sent letters."""


@dataclass(eq=False)
class HostMissing(EnotError):
    """The name of a server that the account needs was not given."""

    part: ServerPart


@dataclass(eq=False)
class PortInvalid(EnotError):
    """A port must lie between 1 and 65535."""

    part: ServerPart
    port: int


@dataclass(eq=False)
class KeepingNeedsImap(EnotError):
    """Copies of sent letters can be kept in the mailbox by IMAP only."""


@dataclass(eq=False)
class PasswordMissing(EnotError):
    """No password was given, or none is stored for this account; with SendPulse, no Secret."""

    address: str
    kind: AccountKind = AccountKind.MAILBOX


@dataclass(eq=False)
class KeysMissing(EnotError):
    """The ID or the Secret of a SendPulse account was not given."""

    part: KeyPart


@dataclass(eq=False)
class AddressFixed(EnotError):
    """The address of a SendPulse account cannot be changed; `address` is the one it keeps."""

    address: str


@dataclass(eq=False)
class CampaignUnderWay(EnotError):
    """The ID leads to another cabinet, where this mailing's book or campaign would be lost."""

    mailing: int


@dataclass(eq=False)
class KindFixed(EnotError):
    """A stored account cannot become one of the other kind; `kind` is the one it keeps."""

    kind: AccountKind


@dataclass(eq=False)
class TimeZoneUnknown(EnotError):
    """There is no time zone of this name."""

    name: str


@dataclass(eq=False)
class KeyringUnavailable(EnotError):
    """The system's store of passwords is not there, or it does not open."""

    detail: str


@dataclass(eq=False)
class AccountInUse(EnotError):
    """The account cannot be deleted while letters wait for it or are in doubt."""

    letters_waiting: int


@dataclass(eq=False)
class SettingsNotFound(EnotError):
    """No mail servers were found for a domain."""

    domain: str


@dataclass(eq=False)
class AccountCheckFailed(EnotError):
    """A step of the check failed at this server; `code` and `detail` are its own words.

    In the steps of the SendPulse service `host` is empty, and with `Reason.SENDER_REFUSED` the
    detail is a `SenderFault`.
    """

    step: CheckStep
    reason: Reason
    code: int | None
    detail: str
    host: str
    port: int
