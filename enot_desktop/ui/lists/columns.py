"""The columns that the list of recipients can have (fig. 14)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from enot_desktop.ui.wording.language import translate
from enot_desktop.ui.wording.values import caption

if TYPE_CHECKING:
    from collections.abc import Callable
    from enum import StrEnum

    from enot_desktop.services.lists.table import Cell
    from enot_desktop.services.recipients.output import RecipientListRow
    from enot_desktop.ui.common.memory import WindowMemory

_REMEMBERED = "lists/columns"


@dataclass(frozen=True)
class OutputColumn:
    """A column of the output: what it shows of a recipient, and whether it is ticked at first."""

    key: str
    title: str
    value: Callable[[RecipientListRow], Cell]
    ticked: bool = False
    width: int = 130


def output_columns() -> tuple[OutputColumn, ...]:
    """Return all columns in their first order."""
    return (*_names(), *_contacts(), *_rest())


@dataclass(frozen=True)
class ColumnChoice:
    """All columns in the order a person wants, and the keys of those that are ticked."""

    columns: tuple[OutputColumn, ...]
    ticked: frozenset[str]

    @property
    def chosen(self) -> tuple[OutputColumn, ...]:
        """The ticked columns in their order."""
        return tuple(column for column in self.columns if column.key in self.ticked)


def first_choice() -> ColumnChoice:
    """Return what is offered to somebody who has never chosen."""
    columns = output_columns()
    return ColumnChoice(columns, frozenset(column.key for column in columns if column.ticked))


def remembered_choice(memory: WindowMemory) -> ColumnChoice:
    """Return the last choice; columns that are new since then stand at the end, without a tick."""
    words = memory.text(_REMEMBERED).split()
    known = {column.key: column for column in output_columns()}
    order = {word.lstrip("+-"): word.startswith("+") for word in words}
    order = {key: ticked for key, ticked in order.items() if key in known}
    if not any(order.values()):
        return first_choice()
    rest = [column for key, column in known.items() if key not in order]
    columns = (*(known[key] for key in order), *rest)
    return ColumnChoice(columns, frozenset(key for key, ticked in order.items() if ticked))


def remember_choice(memory: WindowMemory, choice: ColumnChoice) -> None:
    """Keep a choice for the next time."""
    signs = (
        ("+" if column.key in choice.ticked else "-") + column.key for column in choice.columns
    )
    memory.set_text(_REMEMBERED, " ".join(signs))


def _caption(value: StrEnum | None) -> str:
    return "" if value is None else caption(value)


def _names() -> tuple[OutputColumn, ...]:
    return (
        OutputColumn("last_name", translate("Lists", "Фамилия"), lambda row: row.last_name),
        OutputColumn("first_name", translate("Lists", "Имя"), lambda row: row.first_name),
        OutputColumn("middle_name", translate("Lists", "Отчество"), lambda row: row.middle_name),
        OutputColumn(
            "client",
            translate("Lists", "Клиент"),
            lambda row: row.full_name,
            ticked=True,
            width=250,
        ),
    )


def _contacts() -> tuple[OutputColumn, ...]:
    return (
        OutputColumn(
            "address",
            translate("Lists", "Адрес электронной почты"),
            lambda row: row.address,
            ticked=True,
            width=260,
        ),
        OutputColumn("type", translate("Lists", "Тип"), lambda row: _caption(row.type), width=190),
        OutputColumn("kind", translate("Lists", "Вид"), lambda row: _caption(row.kind)),
        OutputColumn(
            "phone",
            translate("Lists", "Телефон"),
            lambda row: ", ".join(row.phones),
            ticked=True,
            width=150,
        ),
    )


def _rest() -> tuple[OutputColumn, ...]:
    return (
        OutputColumn(
            "animals",
            translate("Lists", "Животные"),
            lambda row: ", ".join(row.animals),
            ticked=True,
            width=170,
        ),
        OutputColumn(
            "registered_on", translate("Lists", "Дата регистрации"), lambda row: row.registered_on
        ),
        OutputColumn(
            "state",
            translate("Lists", "Состояние"),
            lambda row: _caption(row.state),
            ticked=True,
            width=150,
        ),
        OutputColumn("sent_at", translate("Lists", "Дата отправки"), lambda row: row.sent_at),
        OutputColumn(
            "delivery",
            translate("Lists", "Доставка"),
            lambda row: _caption(row.delivery),
            width=150,
        ),
    )
