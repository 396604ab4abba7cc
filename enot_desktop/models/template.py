"""Templates of letters."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import String, Text, false
from sqlalchemy.orm import Mapped, mapped_column

from enot_desktop.models.base import Base


class Template(Base):
    """A letter kept for later use (M36)."""

    __tablename__ = "template"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(200), unique=True)
    folder: Mapped[str] = mapped_column(String(200), default="")
    subject: Mapped[str] = mapped_column(String(500), default="")
    html: Mapped[str] = mapped_column(Text, default="")
    as_is: Mapped[bool] = mapped_column(default=False, server_default=false())
    changed_at: Mapped[datetime]
    search_text: Mapped[str] = mapped_column(Text, default="")
