"""Clients and how they can be reached."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, String, Text, false, text, true
from sqlalchemy.orm import Mapped, mapped_column, relationship

from enot_desktop.models.base import Base, enum_column
from enot_desktop.models.values import ContactKind, ContactType, RefusalSource


class Client(Base):
    """An owner of animals; `registered_on` is the day of the first visit to the clinic."""

    __tablename__ = "client"

    id: Mapped[int] = mapped_column(primary_key=True)
    last_name: Mapped[str] = mapped_column(String(120), default="")
    first_name: Mapped[str] = mapped_column(String(120), default="")
    middle_name: Mapped[str] = mapped_column(String(120), default="")
    registered_on: Mapped[date]
    note: Mapped[str] = mapped_column(Text, default="")
    archived: Mapped[bool] = mapped_column(default=False, server_default=false())
    search_text: Mapped[str] = mapped_column(Text, default="")
    """Names and contacts in lower case: SQLite's LIKE folds Latin letters only."""

    contacts: Mapped[list[Contact]] = relationship(
        back_populates="client", cascade="all, delete-orphan", order_by="Contact.id"
    )

    # Lists and selections leave the archived ones out; as a leading column, `archived` would make
    # the indexes look better than they are wherever it is asked for.
    __table_args__ = (
        Index(
            "ix_client_name",
            "last_name",
            "first_name",
            "middle_name",
            sqlite_where=text("archived IS 0"),
        ),
        Index("ix_client_registered_on", "registered_on", sqlite_where=text("archived IS 0")),
    )


class Contact(Base):
    """One address or telephone of a client, with the client's consent for it (M17).

    `normalised` is the e-mail address as compared (`services.clinic.addresses`), empty when the
    value is no address. `undeliverable_at` is set when a server refused the address for good.
    """

    __tablename__ = "contact"

    id: Mapped[int] = mapped_column(primary_key=True)
    client_id: Mapped[int] = mapped_column(ForeignKey("client.id", ondelete="CASCADE"), index=True)
    type: Mapped[ContactType] = mapped_column(enum_column(ContactType))
    kind: Mapped[ContactKind] = mapped_column(enum_column(ContactKind))
    value: Mapped[str] = mapped_column(String(320))
    normalised: Mapped[str] = mapped_column(String(320), default="", index=True)
    mailing_allowed: Mapped[bool] = mapped_column(default=True, server_default=true())
    refused_at: Mapped[datetime | None]
    refusal_note: Mapped[str] = mapped_column(Text, default="")
    refusal_source: Mapped[RefusalSource | None] = mapped_column(enum_column(RefusalSource))
    undeliverable_at: Mapped[datetime | None]
    undeliverable_detail: Mapped[str] = mapped_column(Text, default="", server_default="")
    """The server's or service's words about it."""

    client: Mapped[Client] = relationship(back_populates="contacts")
