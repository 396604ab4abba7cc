"""What an account is made of, as windows and other services see it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from enot_desktop.models.values import AccountKind, IncomingProtocol, Security

if TYPE_CHECKING:
    from datetime import datetime

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


@dataclass(frozen=True, slots=True)
class ServerSettings:
    """How to reach a mailbox: its two servers, logins and limits.

    An empty `login` stands for the address, an empty `incoming_login` for `login`, an empty
    `sent_folder` for the one that is found.
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
    """An account as it stands in the form (M02); `automatic` says that settings were found."""

    address: str
    sender_name: str = ""
    use_for_sending: bool = True
    use_for_receiving: bool = False
    keep_sent: bool = False
    automatic: bool = True
    settings: ServerSettings = ServerSettings()


@dataclass(frozen=True, slots=True)
class AccountCard:
    """An account as stored; `checked_at` is None when it was saved without passing the check."""

    id: int
    kind: AccountKind
    draft: AccountDraft
    checked_at: datetime | None


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

    @property
    def caption(self) -> str:
        """The account as a sender is written: name and address."""
        return f"{self.sender_name} <{self.address}>" if self.sender_name else self.address


@dataclass(frozen=True, slots=True)
class OutgoingAccount:
    """All that sending needs of an account, its password within `server` and `incoming`.

    `incoming` is there, and is IMAP, when copies of sent letters are to be kept by us.
    """

    id: int
    address: str
    sender_name: str
    server: MailServer
    limits: Limits
    incoming: MailServer | None
    sent_folder: str

    @property
    def keep_sent(self) -> bool:
        """Whether a copy of each sent letter is to be put into the Sent folder."""
        return self.incoming is not None
