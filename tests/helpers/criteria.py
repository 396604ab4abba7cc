"""Ticked criteria of a selection in a few words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from enot_desktop.models.values import Comparison
from enot_desktop.services.recipients.criteria import Criterion, ParameterKey

if TYPE_CHECKING:
    from enot_desktop.models.values import ContactKind, ContactType, TreatmentResult
    from enot_desktop.services.recipients.criteria import CriterionValue


def ticked(
    parameter: ParameterKey, value: CriterionValue, comparison: Comparison = Comparison.EQUAL
) -> Criterion:
    """Return a ticked criterion."""
    return Criterion(parameter, ticked=True, comparison=comparison, value=value)


def days_at_most(days: int) -> Criterion:
    """Return «Дней с момента регистрации» ≤ days."""
    return ticked(ParameterKey.DAYS_SINCE_REGISTRATION, days, Comparison.AT_MOST)


def last_result(result: TreatmentResult, comparison: Comparison = Comparison.EQUAL) -> Criterion:
    """Return «Результат лечения»."""
    return ticked(ParameterKey.TREATMENT_RESULT, result.value, comparison)


def in_group(group_id: int, comparison: Comparison = Comparison.EQUAL) -> Criterion:
    """Return «Группа рассылки»."""
    return ticked(ParameterKey.GROUP, group_id, comparison)


def allowed(value: bool) -> Criterion:
    """Return «Рассылка разрешена»."""
    return ticked(ParameterKey.MAILING_ALLOWED, value)


def of_kind(kind: ContactKind, comparison: Comparison = Comparison.EQUAL) -> Criterion:
    """Return «Вид»."""
    return ticked(ParameterKey.CONTACT_KIND, kind.value, comparison)


def of_type(type_: ContactType, comparison: Comparison = Comparison.EQUAL) -> Criterion:
    """Return «Тип»."""
    return ticked(ParameterKey.CONTACT_TYPE, type_.value, comparison)
