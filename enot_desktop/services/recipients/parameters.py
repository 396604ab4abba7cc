"""Selection parameters, one class each: what may be compared, and the condition it makes (M15).

A client is chosen by conditions on clients; the letter goes to those addresses of a chosen client
that meet the conditions on contacts (M18).
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, ClassVar, NamedTuple

from sqlalchemy import ColumnElement, exists, not_, select
from sqlalchemy.orm import aliased

from enot_desktop.models.animal import Animal, Visit
from enot_desktop.models.client import Client, Contact
from enot_desktop.models.mailing import GroupMember
from enot_desktop.models.values import (
    Comparison,
    ContactKind,
    ContactType,
    TreatmentResult,
)
from enot_desktop.services.recipients.criteria import (
    Criterion,
    CriterionValue,
    ParameterKey,
    ValueKind,
)
from enot_desktop.services.recipients.failures import CriterionInvalid

if TYPE_CHECKING:
    from collections.abc import Iterable
    from enum import StrEnum

_EQUALITY = (Comparison.EQUAL, Comparison.NOT_EQUAL)
_MOST_DAYS = 36_500


@dataclass(frozen=True, slots=True)
class ParameterInfo:
    """What the selection table must know of a parameter; `default` is a sensible first value."""

    key: ParameterKey
    value_kind: ValueKind
    comparisons: tuple[Comparison, ...]
    choices: tuple[StrEnum, ...]
    default: CriterionValue


class Wanted(NamedTuple):
    """How and with what to compare; `today` is the clinic's local day."""

    comparison: Comparison
    value: CriterionValue
    today: date

    @property
    def is_equality(self) -> bool:
        """Whether the value itself is wanted, not everything but it."""
        return self.comparison is Comparison.EQUAL


class Conditions(NamedTuple):
    """What a client must meet, and what its addresses must; None for no condition."""

    client: ColumnElement[bool] | None = None
    contact: ColumnElement[bool] | None = None


class Parameter(ABC):
    """A selection parameter."""

    key: ClassVar[ParameterKey]
    value_kind: ClassVar[ValueKind]
    comparisons: ClassVar[tuple[Comparison, ...]] = _EQUALITY
    choices: ClassVar[tuple[StrEnum, ...]] = ()
    default: ClassVar[CriterionValue] = None

    @property
    def info(self) -> ParameterInfo:
        """What the selection table must know."""
        return ParameterInfo(
            self.key, self.value_kind, self.comparisons, self.choices, self.default
        )

    @abstractmethod
    def accepts(self, value: CriterionValue) -> bool:
        """Tell whether a value can be compared with."""

    @abstractmethod
    def conditions(self, wanted: Wanted) -> Conditions:
        """Return the conditions for a comparison and a value that are known to be right."""


class DaysSinceRegistration(Parameter):
    """«Дней с момента регистрации»: whole days since the client first came."""

    key = ParameterKey.DAYS_SINCE_REGISTRATION
    value_kind = ValueKind.NUMBER
    comparisons = (Comparison.AT_MOST, Comparison.AT_LEAST, Comparison.EQUAL)
    default = 30

    def accepts(self, value: CriterionValue) -> bool:
        """Take 0 to 36,500 days."""
        return type(value) is int and 0 <= value <= _MOST_DAYS

    def conditions(self, wanted: Wanted) -> Conditions:
        """Compare the day of registration itself, so that its index is used."""
        day = wanted.today - timedelta(days=int(wanted.value or 0))
        if wanted.comparison is Comparison.AT_MOST:
            return Conditions(Client.registered_on >= day)
        if wanted.comparison is Comparison.AT_LEAST:
            return Conditions(Client.registered_on <= day)
        return Conditions(Client.registered_on == day)


class LastTreatmentResult(Parameter):
    """«Результат лечения»: how the last visit of some animal of the client ended.

    «Не равно» is the opposite: no animal's last visit ended so. Archived animals do not count.
    """

    key = ParameterKey.TREATMENT_RESULT
    value_kind = ValueKind.CHOICE
    choices = tuple(TreatmentResult)
    default = TreatmentResult.IN_TREATMENT.value

    def accepts(self, value: CriterionValue) -> bool:
        """Take a result of treatment."""
        return value in self.choices

    def conditions(self, wanted: Wanted) -> Conditions:
        """Look at the newest visit of each animal; of the same day the later entered one counts."""
        last_result = (
            select(Visit.result)
            .where(Visit.animal_id == Animal.id)
            .order_by(Visit.visited_on.desc(), Visit.id.desc())
            .limit(1)
            .correlate(Animal)
            .scalar_subquery()
        )
        ended_so = (
            exists()
            .where(
                Animal.client_id == Client.id,
                Animal.archived.is_(False),
                last_result == TreatmentResult(str(wanted.value)),
            )
            .correlate(Client)
        )
        return Conditions(ended_so if wanted.is_equality else not_(ended_so))


class InGroup(Parameter):
    """«Группа рассылки»: whether the client is in a kept group (M16)."""

    key = ParameterKey.GROUP
    value_kind = ValueKind.GROUP

    def accepts(self, value: CriterionValue) -> bool:
        """Take the id of a group; whether the group exists the selection finds out."""
        return type(value) is int and value > 0

    def conditions(self, wanted: Wanted) -> Conditions:
        """Look among the members of the group."""
        members = select(GroupMember.client_id).where(GroupMember.group_id == wanted.value)
        inside = Client.id.in_(members)
        return Conditions(inside if wanted.is_equality else not_(inside))


class MailingAllowed(Parameter):
    """«Рассылка разрешена»: «Нет» finds the clients who refused.

    «Да» adds nothing, for nobody who refused is ever registered; so they stay among those left out.
    """

    key = ParameterKey.MAILING_ALLOWED
    value_kind = ValueKind.YES_NO
    comparisons = (Comparison.EQUAL,)
    default = True

    def accepts(self, value: CriterionValue) -> bool:
        """Take yes or no."""
        return isinstance(value, bool)

    def conditions(self, wanted: Wanted) -> Conditions:
        """Find clients with an address they do not want letters at, and only that address."""
        if wanted.value:
            return Conditions()
        refusing = aliased(Contact)
        refused = (
            exists()
            .where(
                refusing.client_id == Client.id,
                refusing.type == ContactType.EMAIL,
                refusing.mailing_allowed.is_(False),
            )
            .correlate(Client)
        )
        return Conditions(refused, Contact.mailing_allowed.is_(False))


class TypeOfContact(Parameter):
    """«Тип» of contact information; letters go to e-mail addresses only."""

    key = ParameterKey.CONTACT_TYPE
    value_kind = ValueKind.CHOICE
    choices = tuple(ContactType)
    default = ContactType.EMAIL.value

    def accepts(self, value: CriterionValue) -> bool:
        """Take a type of contact."""
        return value in self.choices

    def conditions(self, wanted: Wanted) -> Conditions:
        """Compare the type."""
        chosen = ContactType(str(wanted.value))
        matches = Contact.type == chosen if wanted.is_equality else Contact.type != chosen
        return Conditions(contact=matches)


class KindOfContact(Parameter):
    """«Вид» of contact information, for example personal or work (M18)."""

    key = ParameterKey.CONTACT_KIND
    value_kind = ValueKind.CHOICE
    choices = tuple(ContactKind)
    default = ContactKind.PERSONAL.value

    def accepts(self, value: CriterionValue) -> bool:
        """Take a kind of contact."""
        return value in self.choices

    def conditions(self, wanted: Wanted) -> Conditions:
        """Compare the kind."""
        chosen = ContactKind(str(wanted.value))
        matches = Contact.kind == chosen if wanted.is_equality else Contact.kind != chosen
        return Conditions(contact=matches)


PARAMETERS: dict[ParameterKey, Parameter] = {
    parameter.key: parameter
    for parameter in (
        DaysSinceRegistration(),
        LastTreatmentResult(),
        InGroup(),
        MailingAllowed(),
        TypeOfContact(),
        KindOfContact(),
    )
}
"""All parameters in the order of the selection table."""


def ticked_criteria(criteria: Iterable[Criterion]) -> tuple[Criterion, ...]:
    """Return the criteria that take part; raises `CriterionInvalid` for one that cannot."""
    ticked = tuple(criterion for criterion in criteria if criterion.ticked)
    for criterion in ticked:
        parameter = PARAMETERS[criterion.parameter]
        known = criterion.comparison in parameter.comparisons
        if not known or not parameter.accepts(criterion.value):
            raise CriterionInvalid(criterion.parameter)
    return ticked
