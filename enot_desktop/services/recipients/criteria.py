"""Criteria of a selection: as the table of the tab «Получатели» holds them, and as stored."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from enot_desktop.models.values import Comparison

if TYPE_CHECKING:
    from collections.abc import Iterable


class ParameterKey(StrEnum):
    """A selection parameter of the manual (M15)."""

    DAYS_SINCE_REGISTRATION = "days_since_registration"
    TREATMENT_RESULT = "treatment_result"
    GROUP = "group"
    MAILING_ALLOWED = "mailing_allowed"
    CONTACT_TYPE = "contact_type"
    CONTACT_KIND = "contact_kind"


class ValueKind(StrEnum):
    """What a parameter is compared with, and so how its value is entered."""

    NUMBER = "number"
    CHOICE = "choice"
    GROUP = "group"
    YES_NO = "yes_no"


CriterionValue = bool | int | str | None
"""A whole number, a member of the parameter's choices, the id of a group, yes or no; or nothing."""


@dataclass(frozen=True, slots=True)
class Criterion:
    """One row of the selection table; only ticked ones take part."""

    parameter: ParameterKey
    ticked: bool
    comparison: Comparison
    value: CriterionValue


@dataclass(frozen=True, slots=True)
class StoredSelection:
    """The criteria kept with a mailing; `ignored` names those this program cannot read."""

    criteria: tuple[Criterion, ...]
    ignored: tuple[str, ...] = ()


def to_stored(criteria: Iterable[Criterion]) -> list[dict[str, Any]]:
    """Return criteria as they are kept in the database."""
    return [
        {
            "parameter": criterion.parameter.value,
            "ticked": criterion.ticked,
            "comparison": criterion.comparison.value,
            "value": criterion.value,
        }
        for criterion in criteria
    ]


def from_stored(stored: list[Any]) -> StoredSelection:
    """Return kept criteria; what is unknown or broken is named and left out."""
    criteria: list[Criterion] = []
    ignored: list[str] = []
    for entry in stored or []:
        try:
            criteria.append(_criterion(entry))
        except (KeyError, TypeError, ValueError):
            ignored.append(_name(entry))
    return StoredSelection(tuple(criteria), tuple(ignored))


def _criterion(entry: Any) -> Criterion:  # noqa: ANN401 - whatever stands in the database
    value, ticked = entry["value"], entry["ticked"]
    if not isinstance(value, bool | int | str | None) or not isinstance(ticked, bool):
        raise TypeError
    return Criterion(
        ParameterKey(entry["parameter"]), ticked, Comparison(entry["comparison"]), value
    )


def _name(entry: Any) -> str:  # noqa: ANN401 - whatever stands in the database
    try:
        return str(entry["parameter"])
    except (KeyError, TypeError, IndexError):
        return str(entry)
