"""The mailing document, its attachments, selection, groups and recipients."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, String, Text, UniqueConstraint, false
from sqlalchemy.orm import Mapped, mapped_column, relationship

from enot_desktop.models.base import Base, enum_column
from enot_desktop.models.values import ExclusionReason, MailingKind, SendingMethod


class StoredFile(Base):
    """A file kept once by content under the data folder; `digest` is its SHA-256 in hex."""

    __tablename__ = "stored_file"

    digest: Mapped[str] = mapped_column(String(64), primary_key=True)
    size: Mapped[int]
    """Size in bytes."""


class Mailing(Base):
    """The document of a mailing (M11, M12); its number is its id."""

    __tablename__ = "mailing"

    id: Mapped[int] = mapped_column(primary_key=True)
    created_at: Mapped[datetime]
    kind: Mapped[MailingKind] = mapped_column(enum_column(MailingKind), default=MailingKind.EMAIL)
    planned_at: Mapped[datetime]
    account_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"), index=True)
    method: Mapped[SendingMethod] = mapped_column(
        enum_column(SendingMethod), default=SendingMethod.LETTERS, server_default="letters"
    )
    draft: Mapped[bool] = mapped_column(default=False, server_default=false())
    """«Черновик»: the campaign is only stored at the service and sent from its cabinet."""
    subject: Mapped[str] = mapped_column(String(500), default="")
    html: Mapped[str] = mapped_column(Text, default="")
    as_is: Mapped[bool] = mapped_column(default=False, server_default=false())
    version: Mapped[int] = mapped_column(default=1)
    """Grows with each saving, so that two windows cannot overwrite each other unseen."""
    selection: Mapped[list[dict[str, Any]]] = mapped_column(JSON, default=list)
    """Criteria of the selection as last applied (`services.recipients`)."""
    registered_at: Mapped[datetime | None]
    search_text: Mapped[str] = mapped_column(Text, default="")

    attachments: Mapped[list[MailingAttachment]] = relationship(
        cascade="all, delete-orphan", order_by="MailingAttachment.position"
    )


class MailingAttachment(Base):
    """A file attached to a mailing."""

    __tablename__ = "mailing_attachment"

    id: Mapped[int] = mapped_column(primary_key=True)
    mailing_id: Mapped[int] = mapped_column(
        ForeignKey("mailing.id", ondelete="CASCADE"), index=True
    )
    position: Mapped[int]
    name: Mapped[str] = mapped_column(String(255))
    media_type: Mapped[str] = mapped_column(String(120))
    digest: Mapped[str] = mapped_column(ForeignKey("stored_file.digest"))
    file: Mapped[StoredFile] = relationship()


class MailingGroup(Base):
    """A named set of clients kept from a selection (M16, «Группа рассылки»)."""

    __tablename__ = "mailing_group"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(200), unique=True)
    created_at: Mapped[datetime]


class GroupMember(Base):
    """A client in a mailing group."""

    __tablename__ = "group_member"

    group_id: Mapped[int] = mapped_column(
        ForeignKey("mailing_group.id", ondelete="CASCADE"), primary_key=True
    )
    client_id: Mapped[int] = mapped_column(
        ForeignKey("client.id", ondelete="CASCADE"), primary_key=True
    )

    __table_args__ = (Index("ix_group_member_client_id", "client_id"),)


class Recipient(Base):
    """A client registered for a mailing; one address once in a mailing (M19)."""

    __tablename__ = "recipient"

    id: Mapped[int] = mapped_column(primary_key=True)
    mailing_id: Mapped[int] = mapped_column(ForeignKey("mailing.id", ondelete="CASCADE"))
    client_id: Mapped[int] = mapped_column(ForeignKey("client.id"), index=True)
    contact_id: Mapped[int | None] = mapped_column(
        ForeignKey("contact.id", ondelete="SET NULL"), index=True
    )
    name: Mapped[str] = mapped_column(String(400))
    address: Mapped[str] = mapped_column(String(320))
    normalised: Mapped[str] = mapped_column(String(320))
    registered_at: Mapped[datetime]
    search_text: Mapped[str] = mapped_column(Text, default="")

    __table_args__ = (
        UniqueConstraint("mailing_id", "normalised"),
        Index("ix_recipient_mailing_id_name", "mailing_id", "name"),
    )


class Exclusion(Base):
    """A client who fits the selection but is left out of a mailing, and why."""

    __tablename__ = "exclusion"

    id: Mapped[int] = mapped_column(primary_key=True)
    mailing_id: Mapped[int] = mapped_column(
        ForeignKey("mailing.id", ondelete="CASCADE"), index=True
    )
    client_id: Mapped[int] = mapped_column(ForeignKey("client.id", ondelete="CASCADE"), index=True)
    name: Mapped[str] = mapped_column(String(400))
    address: Mapped[str] = mapped_column(String(320), default="")
    reason: Mapped[ExclusionReason] = mapped_column(enum_column(ExclusionReason))
    search_text: Mapped[str] = mapped_column(Text, default="")
