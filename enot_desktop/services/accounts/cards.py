"""What an account is made of, as windows and other services see it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from enot_desktop.models.values import AccountKind, IncomingProtocol, Security

if TYPE_CHECKING:
    from datetime import datetime

    from enot_desktop.services.sendpulse.types import Keys
    from enot_desktop.services.transports.protocol import MailServer


@dataclass(frozen=True, slots=True)
class ServerAddress:
    """Where a server is and how a connection to it is protected."""

    host: str
    port: int
    security: Security


@dataclass(frozen=True, slots=True)
class Limits:
    """How fast an account may send.

    Letters per rolling hour and day (0 for no limit), seconds between letters, connections at
    the same time, and bytes of attached files in one letter before encoding.
    """

    hourly: int = 0
    daily: int = 0
    pause_seconds: float = 0.0
    connections: int = 2
    attachments: int = 20 * 1024 * 1024


SERVICE_LIMITS = Limits(connections=4, attachments=10 * 1024 * 1024)
"""What suits an account of the SendPulse service, which keeps its own pace."""


@dataclass(frozen=True, slots=True)
class ServerSettings:
    """How to reach a mailbox: its two servers, logins and limits.

    An empty `login` stands for the address, an empty `incoming_login` for `login`, an empty
    `sent_folder` for the one that is found. With SendPulse `login` is the ID, and of the rest
    only the limits mean anything.
    """

    smtp: ServerAddress = ServerAddress("", 465, Security.SSL)
    incoming_protocol: IncomingProtocol = IncomingProtocol.IMAP
    incoming: ServerAddress = ServerAddress("", 993, Security.SSL)
    login: str = ""
    incoming_login: str = ""
    sent_folder: str = ""
    limits: Limits = Limits()


@dataclass(frozen=True, slots=True)
class AccountDraft:
    """An account as it stands in the form (M02, M07).

    `automatic` says that settings were found. `time_zone` is that of the SendPulse personal
    cabinet (IANA name), empty for this computer's own.
    """

    address: str
    sender_name: str = ""
    use_for_sending: bool = True
    use_for_receiving: bool = False
    keep_sent: bool = False
    automatic: bool = True
    settings: ServerSettings = ServerSettings()
    kind: AccountKind = AccountKind.MAILBOX
    time_zone: str = ""


@dataclass(frozen=True, slots=True)
class AccountCard:
    """An account as stored; `checked_at` is None when it was saved without passing the check."""

    id: int
    draft: AccountDraft
    checked_at: datetime | None

    @property
    def kind(self) -> AccountKind:
        """Whether it is a mailbox or an account of SendPulse."""
        return self.draft.kind


@dataclass(frozen=True, slots=True)
class AccountRow:
    """An account as one row of the list."""

    id: int
    kind: AccountKind
    address: str
    sender_name: str
    use_for_sending: bool
    use_for_receiving: bool
    keep_sent: bool
    smtp_host: str
    incoming_protocol: IncomingProtocol
    incoming_host: str
    checked_at: datetime | None


@dataclass(frozen=True, slots=True)
class SenderChoice:
    """An account that may send; `attachment_limit` is in bytes before encoding."""

    id: int
    address: str
    sender_name: str
    attachment_limit: int
    kind: AccountKind = AccountKind.MAILBOX

    @property
    def caption(self) -> str:
        """The account as a sender is written: name and address."""
        return f"{self.sender_name} <{self.address}>" if self.sender_name else self.address


@dataclass(frozen=True, slots=True)
class OutgoingAccount:
    """All that sending needs of an account, its password within `server` and `incoming`.

    `server` is the ID and Secret when letters go through the SendPulse service.
    `incoming` is there, and is IMAP, when copies of sent letters are to be kept by us.
    """

    id: int
    address: str
    sender_name: str
    server: MailServer | Keys
    limits: Limits
    incoming: MailServer | None
    sent_folder: str

    @property
    def keep_sent(self) -> bool:
        """Whether a copy of each sent letter is to be put into the Sent folder."""
        return self.incoming is not None
