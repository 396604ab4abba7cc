"""Letters: the queue and the history in one table, and every attempt to send one."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import JSON, ForeignKey, Index, String, Text, UniqueConstraint, false, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from enot_desktop.models.base import Base, enum_column
from enot_desktop.models.mailing import StoredFile
from enot_desktop.models.values import (
    AttemptOutcome,
    CopyState,
    LetterKind,
    LetterState,
    Reason,
    Stage,
)


class LetterBody(Base):
    """Text and files shared by many letters, frozen when they were registered.

    `digest` (SHA-256 in hex of subject, text, mode and files) makes equal bodies one row.
    """

    __tablename__ = "letter_body"

    id: Mapped[int] = mapped_column(primary_key=True)
    digest: Mapped[str] = mapped_column(String(64), unique=True)
    subject: Mapped[str] = mapped_column(String(500))
    html: Mapped[str] = mapped_column(Text)
    as_is: Mapped[bool] = mapped_column(default=False, server_default=false())

    attachments: Mapped[list[BodyAttachment]] = relationship(
        cascade="all, delete-orphan", order_by="BodyAttachment.position"
    )


class BodyAttachment(Base):
    """A file of a letter body."""

    __tablename__ = "body_attachment"

    id: Mapped[int] = mapped_column(primary_key=True)
    body_id: Mapped[int] = mapped_column(
        ForeignKey("letter_body.id", ondelete="CASCADE"), index=True
    )
    position: Mapped[int]
    name: Mapped[str] = mapped_column(String(255))
    media_type: Mapped[str] = mapped_column(String(120))
    digest: Mapped[str] = mapped_column(ForeignKey("stored_file.digest"))
    file: Mapped[StoredFile] = relationship()


class Letter(Base):
    """One letter to one address: waiting, in hand or finished.

    `message_id` is fixed at registration. `tag_values` with the body give the text as sent.
    `planned_at` and `next_attempt_at` both must have passed before it is due.
    """

    __tablename__ = "letter"

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[LetterKind] = mapped_column(enum_column(LetterKind))
    mailing_id: Mapped[int | None] = mapped_column(ForeignKey("mailing.id"))
    recipient_id: Mapped[int | None] = mapped_column(
        ForeignKey("recipient.id", ondelete="SET NULL"), unique=True
    )
    client_id: Mapped[int | None] = mapped_column(ForeignKey("client.id"))
    animal_id: Mapped[int | None] = mapped_column(ForeignKey("animal.id"), index=True)
    body_id: Mapped[int] = mapped_column(ForeignKey("letter_body.id"), index=True)
    recipient_name: Mapped[str] = mapped_column(String(400), default="")
    address: Mapped[str] = mapped_column(String(320))
    normalised: Mapped[str] = mapped_column(String(320), index=True)
    subject: Mapped[str] = mapped_column(String(500), default="")
    tag_values: Mapped[dict[str, str]] = mapped_column(JSON, default=dict)
    message_id: Mapped[str] = mapped_column(String(200), unique=True)
    state: Mapped[LetterState] = mapped_column(
        enum_column(LetterState), default=LetterState.WAITING
    )
    created_at: Mapped[datetime]
    planned_at: Mapped[datetime]
    next_attempt_at: Mapped[datetime | None]
    first_attempt_at: Mapped[datetime | None]
    attempts_made: Mapped[int] = mapped_column(default=0)
    reason: Mapped[Reason | None] = mapped_column(enum_column(Reason))
    reason_detail: Mapped[str] = mapped_column(Text, default="")
    finished_at: Mapped[datetime | None]
    account_id: Mapped[int | None] = mapped_column(
        ForeignKey("account.id", ondelete="SET NULL"), index=True
    )
    """The sender: while waiting the one planned for it, afterwards the one that sent it."""
    sender: Mapped[str] = mapped_column(String(500), default="")
    """The sender as it stood in the letter, kept after the account is gone."""
    copy_state: Mapped[CopyState] = mapped_column(
        enum_column(CopyState), default=CopyState.NOT_WANTED
    )
    copy_detail: Mapped[str] = mapped_column(Text, default="")
    search_text: Mapped[str] = mapped_column(Text, default="")

    body: Mapped[LetterBody] = relationship()

    __table_args__ = (
        UniqueConstraint("mailing_id", "normalised"),
        Index("ix_letter_state_planned_at", "state", "planned_at", "id"),
        Index("ix_letter_mailing_id_state", "mailing_id", "state"),
        Index("ix_letter_client_id_created_at", "client_id", "created_at"),
        Index("ix_letter_copy_wanted", "copy_state", sqlite_where=text("copy_state = 'wanted'")),
    )


class Attempt(Base):
    """One attempt to hand a letter to the server, with the server's own words."""

    __tablename__ = "attempt"

    id: Mapped[int] = mapped_column(primary_key=True)
    letter_id: Mapped[int] = mapped_column(ForeignKey("letter.id", ondelete="CASCADE"), index=True)
    account_id: Mapped[int | None] = mapped_column(ForeignKey("account.id", ondelete="SET NULL"))
    started_at: Mapped[datetime]
    ended_at: Mapped[datetime]
    outcome: Mapped[AttemptOutcome] = mapped_column(enum_column(AttemptOutcome))
    stage: Mapped[Stage] = mapped_column(enum_column(Stage))
    reason: Mapped[Reason | None] = mapped_column(enum_column(Reason))
    code: Mapped[int | None]
    """The server's SMTP code, for example 550."""
    detail: Mapped[str] = mapped_column(Text, default="")

    __table_args__ = (Index("ix_attempt_account_id_ended_at", "account_id", "ended_at"),)
