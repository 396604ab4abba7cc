"""Users of the program, their roles and rights (M40), and settings of the clinic."""

from __future__ import annotations

from typing import Any

from sqlalchemy import JSON, ForeignKey, String, true
from sqlalchemy.orm import Mapped, mapped_column, relationship

from enot_desktop.models.base import Base, enum_column
from enot_desktop.models.values import Right


class Role(Base):
    """A named set of rights."""

    __tablename__ = "role"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(120), unique=True)

    rights: Mapped[list[RoleRight]] = relationship(cascade="all, delete-orphan")


class RoleRight(Base):
    """One right of a role."""

    __tablename__ = "role_right"

    role_id: Mapped[int] = mapped_column(
        ForeignKey("role.id", ondelete="CASCADE"), primary_key=True
    )
    right: Mapped[Right] = mapped_column(enum_column(Right), primary_key=True)


class User(Base):
    """A person who works with the program; `password_hash` is argon2, empty for no password."""

    __tablename__ = "user"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(120), unique=True)
    password_hash: Mapped[str] = mapped_column(String(200), default="")
    role_id: Mapped[int] = mapped_column(ForeignKey("role.id"))
    active: Mapped[bool] = mapped_column(default=True, server_default=true())

    role: Mapped[Role] = relationship()


class Setting(Base):
    """One setting of the clinic by name, for example its name and telephone."""

    __tablename__ = "setting"

    name: Mapped[str] = mapped_column(String(80), primary_key=True)
    value: Mapped[Any] = mapped_column(JSON)
