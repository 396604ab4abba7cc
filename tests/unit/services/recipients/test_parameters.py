from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import update

from enot_desktop.models.mailing import GroupMember, Mailing, MailingGroup
from enot_desktop.models.values import (
    Comparison,
    ContactKind,
    ContactType,
    TreatmentResult,
)
from enot_desktop.services.recipients.criteria import (
    Criterion,
    ParameterKey,
    StoredSelection,
    ValueKind,
    from_stored,
    to_stored,
)
from enot_desktop.services.recipients.failures import CriterionInvalid
from tests.helpers.clinic import Mail, add_animal, add_client
from tests.helpers.criteria import (
    days_at_most,
    in_group,
    last_result,
    of_kind,
    of_type,
    ticked,
)

if TYPE_CHECKING:
    from enot_desktop.models.database import Database
    from enot_desktop.services.recipients.criteria import CriterionValue
    from tests.unit.services.recipients.conftest import Workbench

TODAY = date(2026, 11, 24)
IN_TREATMENT, RECOVERED = TreatmentResult.IN_TREATMENT, TreatmentResult.RECOVERED


@pytest.mark.m("M15")
@pytest.mark.parametrize(
    ("comparison", "days", "found"),
    [
        (Comparison.AT_MOST, 0, {"0"}),
        (Comparison.AT_MOST, 10, {"0", "9", "10"}),
        (Comparison.AT_LEAST, 10, {"10", "11"}),
        (Comparison.EQUAL, 10, {"10"}),
    ],
)
def test_days_since_registration(
    bench: Workbench, comparison: Comparison, days: int, found: set[str]
) -> None:
    for ago in (0, 9, 10, 11):
        add_client(bench.database, f"d{ago}@example.com", registered_on=TODAY - timedelta(days=ago))
    criterion = ticked(ParameterKey.DAYS_SINCE_REGISTRATION, days, comparison)
    assert bench.found(criterion) == {f"d{ago}@example.com" for ago in found}


@pytest.mark.m("M15")
def test_result_of_treatment_is_that_of_the_last_visit_of_some_animal(bench: Workbench) -> None:
    database = bench.database
    ill = add_client(database, "ill@example.com")
    add_animal(database, ill, (date(2026, 11, 2), IN_TREATMENT), (date(2026, 10, 1), RECOVERED))
    well = add_client(database, "well@example.com")
    add_animal(database, well, (date(2026, 11, 2), RECOVERED), (date(2026, 11, 1), IN_TREATMENT))
    same_day = add_client(database, "same-day@example.com")
    add_animal(
        database, same_day, (date(2026, 11, 2), RECOVERED), (date(2026, 11, 2), IN_TREATMENT)
    )
    two = add_client(database, "two@example.com")
    add_animal(database, two, (date(2026, 11, 2), RECOVERED))
    add_animal(database, two, (date(2026, 1, 2), IN_TREATMENT))
    gone = add_client(database, "gone@example.com")
    add_animal(database, gone, (date(2026, 11, 2), IN_TREATMENT), archived=True)
    add_animal(database, add_client(database, "no-visit@example.com"))
    add_client(database, "no-animal@example.com")
    under_treatment = {"ill@example.com", "same-day@example.com", "two@example.com"}
    assert bench.found(last_result(IN_TREATMENT)) == under_treatment
    assert bench.found(last_result(RECOVERED)) == {"well@example.com", "two@example.com"}
    assert bench.found(last_result(IN_TREATMENT, Comparison.NOT_EQUAL)) == {
        "well@example.com",
        "gone@example.com",
        "no-visit@example.com",
        "no-animal@example.com",
    }


@pytest.mark.m("M15")
def test_came_this_month_and_still_under_treatment(bench: Workbench) -> None:
    """The manual's own example."""
    database = bench.database
    for name, day, result in (
        ("wanted", date(2026, 11, 1), IN_TREATMENT),
        ("well", date(2026, 11, 20), RECOVERED),
        ("old", date(2026, 10, 31), IN_TREATMENT),
    ):
        client = add_client(database, f"{name}@example.com", registered_on=day)
        add_animal(database, client, (date(2026, 11, 21), result))
    this_month = days_at_most(TODAY.day - 1)
    assert bench.found(this_month, last_result(IN_TREATMENT)) == {"wanted@example.com"}


def _group(database: Database, *clients: int) -> int:
    with database.write() as session:
        group = MailingGroup(name="Кошатники", created_at=session.get_one(Mailing, 1).created_at)
        session.add(group)
        session.flush()
        session.add_all(GroupMember(group_id=group.id, client_id=client) for client in clients)
        return group.id


@pytest.mark.m("M16")
def test_group(bench: Workbench) -> None:
    inside = add_client(bench.database, "in@example.com")
    add_client(bench.database, "out@example.com")
    group = _group(bench.database, inside)
    assert bench.found(in_group(group)) == {"in@example.com"}
    assert bench.found(in_group(group, Comparison.NOT_EQUAL)) == {"out@example.com"}


@pytest.mark.m("M16")
def test_group_that_was_deleted_is_no_criterion(bench: Workbench) -> None:
    add_client(bench.database, "in@example.com")
    for act in (bench.count, bench.register):
        with pytest.raises(CriterionInvalid) as invalid:
            act(in_group(77))
        assert invalid.value.parameter is ParameterKey.GROUP


@pytest.mark.m("M15")
@pytest.mark.m("M18")
def test_kind_of_contact(bench: Workbench) -> None:
    add_client(
        bench.database,
        Mail("home@example.com", kind=ContactKind.PERSONAL),
        Mail("work@example.com", kind=ContactKind.WORK),
    )
    assert bench.found(of_kind(ContactKind.WORK)) == {"work@example.com"}
    assert bench.found(of_kind(ContactKind.WORK, Comparison.NOT_EQUAL)) == {"home@example.com"}


@pytest.mark.m("M15")
def test_type_of_contact(bench: Workbench) -> None:
    add_client(bench.database, "home@example.com")
    assert bench.found(of_type(ContactType.EMAIL)) == {"home@example.com"}
    assert bench.found(of_type(ContactType.PHONE, Comparison.NOT_EQUAL)) == {"home@example.com"}
    assert bench.found(of_type(ContactType.PHONE)) == set()
    assert bench.count(of_type(ContactType.PHONE)).excluded == 1


def test_only_ticked_criteria_take_part(bench: Workbench) -> None:
    add_client(bench.database, "a@example.com", registered_on=date(2020, 1, 1))
    unticked = Criterion(
        ParameterKey.DAYS_SINCE_REGISTRATION,
        ticked=False,
        comparison=Comparison.AT_MOST,
        value="чепуха",
    )
    assert bench.found(unticked) == {"a@example.com"}


@pytest.mark.parametrize(
    ("parameter", "comparison", "value"),
    [
        (ParameterKey.DAYS_SINCE_REGISTRATION, Comparison.AT_MOST, None),
        (ParameterKey.DAYS_SINCE_REGISTRATION, Comparison.AT_MOST, -1),
        (ParameterKey.DAYS_SINCE_REGISTRATION, Comparison.AT_MOST, 10_000_000),
        (ParameterKey.DAYS_SINCE_REGISTRATION, Comparison.AT_MOST, True),
        (ParameterKey.DAYS_SINCE_REGISTRATION, Comparison.AT_MOST, "30"),
        (ParameterKey.DAYS_SINCE_REGISTRATION, Comparison.NOT_EQUAL, 30),
        (ParameterKey.TREATMENT_RESULT, Comparison.EQUAL, "чудо"),
        (ParameterKey.TREATMENT_RESULT, Comparison.AT_MOST, "recovered"),
        (ParameterKey.GROUP, Comparison.EQUAL, None),
        (ParameterKey.GROUP, Comparison.EQUAL, "Кошатники"),
        (ParameterKey.MAILING_ALLOWED, Comparison.EQUAL, 1),
        (ParameterKey.MAILING_ALLOWED, Comparison.NOT_EQUAL, True),
        (ParameterKey.CONTACT_TYPE, Comparison.EQUAL, 5),
        (ParameterKey.CONTACT_KIND, Comparison.EQUAL, "email"),
    ],
)
def test_unusable_value_is_refused(
    bench: Workbench, parameter: ParameterKey, comparison: Comparison, value: CriterionValue
) -> None:
    add_client(bench.database, "a@example.com")
    criteria = (ticked(parameter, value, comparison),)
    for act in (
        lambda: bench.count(*criteria),
        lambda: bench.register(*criteria),
        lambda: bench.service.apply(bench.mailing_id, criteria),
    ):
        with pytest.raises(CriterionInvalid) as invalid:
            act()
        assert invalid.value.parameter is parameter
    assert bench.letters() == []


@pytest.mark.m("M14")
def test_table_of_parameters_offers_usable_defaults(bench: Workbench) -> None:
    infos = bench.service.parameters()
    assert [info.key for info in infos] == list(ParameterKey)
    assert {info.value_kind for info in infos} == set(ValueKind)
    add_client(bench.database, "a@example.com")
    for info in infos:
        assert bool(info.choices) is (info.value_kind is ValueKind.CHOICE)
        if info.default is not None:
            for comparison in info.comparisons:
                bench.count(ticked(info.key, info.default, comparison))


@pytest.mark.m("M14")
def test_applied_criteria_are_kept_with_the_mailing(bench: Workbench) -> None:
    criteria = (
        days_at_most(30),
        Criterion(ParameterKey.GROUP, ticked=False, comparison=Comparison.EQUAL, value=None),
        ticked(ParameterKey.MAILING_ALLOWED, value=True),
        last_result(RECOVERED, Comparison.NOT_EQUAL),
    )
    bench.service.apply(bench.mailing_id, criteria)
    assert bench.service.selection(bench.mailing_id) == StoredSelection(criteria)
    assert from_stored(to_stored(criteria)).criteria == criteria


def test_unknown_and_broken_criteria_are_named_and_left_out(bench: Workbench) -> None:
    good = to_stored([days_at_most(30)])
    broken = [
        {"parameter": "shoe_size", "ticked": True, "comparison": "equal", "value": 43},
        {"parameter": "group", "ticked": "да", "comparison": "equal", "value": 1},
        {"parameter": "group", "ticked": True, "comparison": "like", "value": 1},
        {"parameter": "group", "ticked": True, "comparison": "equal", "value": [1]},
        {"parameter": "contact_kind"},
        {},
        "мусор",
        None,
    ]
    with bench.database.write() as session:
        session.execute(update(Mailing).values(selection=[*broken, *good]))
    stored = bench.service.selection(bench.mailing_id)
    assert stored.criteria == (days_at_most(30),)
    assert stored.ignored == (
        "shoe_size", "group", "group", "group", "contact_kind", "{}", "мусор", "None",
    )  # fmt: skip


def test_selection_that_is_no_list_is_empty(bench: Workbench) -> None:
    with bench.database.write() as session:
        session.execute(update(Mailing).values(selection=None))
    assert bench.service.selection(bench.mailing_id) == StoredSelection(())
