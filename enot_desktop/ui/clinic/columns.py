"""Columns of the lists of clients and animals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor

from enot_desktop.ui.common.formats import day
from enot_desktop.ui.common.icons import COLORS
from enot_desktop.ui.common.paged_model import Column
from enot_desktop.ui.wording.language import translate
from enot_desktop.ui.wording.values import caption

if TYPE_CHECKING:
    from enot_desktop.models.values import TreatmentResult
    from enot_desktop.services.clinic.clients import ClientRow


def client_columns() -> tuple[Column, ...]:
    """Return the columns of a list of clients."""
    return (
        Column(translate("Clients", "Клиент"), lambda row: row.full_name, "name", 250),
        Column(
            translate("Clients", "Адреса электронной почты"),
            lambda row: ", ".join(row.emails),
            width=220,
        ),
        Column(translate("Clients", "Телефоны"), lambda row: ", ".join(row.phones), width=150),
        Column(translate("Clients", "Животные"), lambda row: ", ".join(row.animals), width=160),
        Column(
            translate("Clients", "Рассылка разрешена"), _consent, width=165, color=_consent_color
        ),
        Column(
            translate("Clients", "Зарегистрирован"),
            lambda row: day(row.registered_on),
            "registered",
            120,
        ),
    )


def animal_columns() -> tuple[Column, ...]:
    """Return the columns of a list of animals with their owners."""
    number, name, species, breed, last_visit, result = animals_of_client_columns()
    owner = Column(translate("Animals", "Владелец"), lambda row: row.owner, "owner", 230)
    return (number, name, species, breed, owner, last_visit, result)


def animals_of_client_columns() -> tuple[Column, Column, Column, Column, Column, Column]:
    """Return the columns of a list of one client's animals."""
    return (
        Column(translate("Animals", "Номер"), lambda row: row.number, "number", 80),
        Column(translate("Animals", "Кличка"), lambda row: row.name, "name", 140),
        Column(translate("Animals", "Вид животного"), lambda row: row.species, "species", 130),
        Column(translate("Animals", "Порода"), lambda row: row.breed, width=150),
        Column(
            translate("Animals", "Последнее посещение"), lambda row: day(row.last_visit), width=175
        ),
        Column(
            translate("Animals", "Результат лечения"), lambda row: _result(row.result), width=150
        ),
    )


def visit_columns() -> tuple[Column, ...]:
    """Return the columns of an animal's visits."""
    return (
        Column(translate("Animals", "Дата"), lambda row: day(row.visited_on), width=100),
        Column(translate("Animals", "Причина"), lambda row: row.reason, width=260),
        Column(
            translate("Animals", "Результат лечения"), lambda row: _result(row.result), width=180
        ),
        Column(translate("Animals", "Примечание"), lambda row: row.note, width=260),
    )


def _consent(row: ClientRow) -> str:
    if row.mailing_allowed is None:
        return translate("Clients", "Нет адреса")
    return translate("Clients", "Да") if row.mailing_allowed else translate("Clients", "Нет")


def _consent_color(row: ClientRow) -> QColor | None:
    if row.mailing_allowed is None:
        return QColor(COLORS["quiet"])
    return None if row.mailing_allowed else QColor(COLORS["bad"])


def _result(result: TreatmentResult | None) -> str:
    return "" if result is None else caption(result)
