"""E-mail accounts, without their secrets: those live in the system keyring only."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Float, String, false, true
from sqlalchemy.orm import Mapped, mapped_column

from enot_desktop.models.base import Base, enum_column
from enot_desktop.models.values import AccountKind, IncomingProtocol, Security


class Account(Base):
    """A mailbox (or SendPulse account) that letters are sent from or received by (M01–M10).

    Limits are letters per rolling hour and day, 0 for none; `pause_seconds` lies between letters.
    """

    __tablename__ = "account"

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[AccountKind] = mapped_column(enum_column(AccountKind), default=AccountKind.MAILBOX)
    address: Mapped[str] = mapped_column(String(320), unique=True)
    sender_name: Mapped[str] = mapped_column(String(200), default="")
    login: Mapped[str] = mapped_column(String(320), default="")
    """Login for sending; with SendPulse the ID. The password or Secret is in the keyring."""
    use_for_sending: Mapped[bool] = mapped_column(default=True, server_default=true())
    use_for_receiving: Mapped[bool] = mapped_column(default=False, server_default=false())
    keep_sent: Mapped[bool] = mapped_column(default=False, server_default=false())
    automatic: Mapped[bool] = mapped_column(default=True, server_default=true())
    smtp_host: Mapped[str] = mapped_column(String(255), default="")
    smtp_port: Mapped[int] = mapped_column(default=465)
    smtp_security: Mapped[Security] = mapped_column(enum_column(Security), default=Security.SSL)
    incoming_protocol: Mapped[IncomingProtocol] = mapped_column(
        enum_column(IncomingProtocol), default=IncomingProtocol.IMAP
    )
    incoming_host: Mapped[str] = mapped_column(String(255), default="")
    incoming_port: Mapped[int] = mapped_column(default=993)
    incoming_security: Mapped[Security] = mapped_column(enum_column(Security), default=Security.SSL)
    incoming_login: Mapped[str] = mapped_column(String(320), default="")
    """Login for receiving where it differs from `login`, otherwise empty."""
    sent_folder: Mapped[str] = mapped_column(String(200), default="")
    hourly_limit: Mapped[int] = mapped_column(default=0)
    daily_limit: Mapped[int] = mapped_column(default=0)
    pause_seconds: Mapped[float] = mapped_column(Float, default=0.0)
    connections: Mapped[int] = mapped_column(default=2)
    attachment_limit: Mapped[int] = mapped_column(default=20 * 1024 * 1024)
    """Largest total size of attached files, bytes before encoding."""
    time_zone: Mapped[str] = mapped_column(String(64), default="", server_default="")
    """Zone of the SendPulse personal cabinet (IANA name); empty for this computer's own."""
    checked_at: Mapped[datetime | None]
    """When the settings last passed the check; None when saved without it."""
