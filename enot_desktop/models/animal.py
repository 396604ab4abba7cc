"""Animals, their visits and analyses."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, String, Text, false, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from enot_desktop.models.base import Base, enum_column
from enot_desktop.models.client import Client
from enot_desktop.models.values import AnalysisState, Sex, TreatmentResult


class Animal(Base):
    """A patient of the clinic; `number` is the one on its card."""

    __tablename__ = "animal"

    id: Mapped[int] = mapped_column(primary_key=True)
    client_id: Mapped[int] = mapped_column(ForeignKey("client.id"), index=True)
    number: Mapped[str] = mapped_column(String(40), unique=True)
    name: Mapped[str] = mapped_column(String(120))
    species: Mapped[str] = mapped_column(String(80), default="")
    breed: Mapped[str] = mapped_column(String(120), default="")
    sex: Mapped[Sex] = mapped_column(enum_column(Sex), default=Sex.UNKNOWN)
    born_on: Mapped[date | None]
    note: Mapped[str] = mapped_column(Text, default="")
    archived: Mapped[bool] = mapped_column(default=False, server_default=false())
    search_text: Mapped[str] = mapped_column(Text, default="")
    """Number, name, species, breed and owner in lower case, for searching."""

    client: Mapped[Client] = relationship()
    visits: Mapped[list[Visit]] = relationship(
        back_populates="animal", cascade="all, delete-orphan", order_by="Visit.visited_on.desc()"
    )

    __table_args__ = (Index("ix_animal_name", "name", sqlite_where=text("archived IS 0")),)


class Visit(Base):
    """One visit of an animal and how it ended."""

    __tablename__ = "visit"

    id: Mapped[int] = mapped_column(primary_key=True)
    animal_id: Mapped[int] = mapped_column(ForeignKey("animal.id", ondelete="CASCADE"))
    visited_on: Mapped[date]
    reason: Mapped[str] = mapped_column(String(200), default="")
    result: Mapped[TreatmentResult] = mapped_column(enum_column(TreatmentResult))
    note: Mapped[str] = mapped_column(Text, default="")

    animal: Mapped[Animal] = relationship(back_populates="visits")

    __table_args__ = (
        Index("ix_visit_animal_id_visited_on", "animal_id", "visited_on", "id", "result"),
    )


class Analysis(Base):
    """An analysis of an animal; its result is a stored file (M38)."""

    __tablename__ = "analysis"

    id: Mapped[int] = mapped_column(primary_key=True)
    animal_id: Mapped[int] = mapped_column(ForeignKey("animal.id", ondelete="CASCADE"), index=True)
    name: Mapped[str] = mapped_column(String(200))
    taken_on: Mapped[date]
    state: Mapped[AnalysisState] = mapped_column(
        enum_column(AnalysisState), default=AnalysisState.ORDERED
    )
    ready_at: Mapped[datetime | None]
    result_name: Mapped[str] = mapped_column(String(255), default="")
    result_digest: Mapped[str | None] = mapped_column(ForeignKey("stored_file.digest"))
