from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from enot_desktop.models.failures import NotFound
from enot_desktop.models.values import ContactKind
from enot_desktop.services.recipients.failures import (
    CriterionInvalid,
    GroupNameMissing,
    GroupNameTaken,
    SelectionEmpty,
)
from enot_desktop.services.recipients.groups import GroupRow, GroupService
from enot_desktop.services.recipients.registration import Registration
from tests.helpers.clinic import Mail, add_client
from tests.helpers.criteria import days_at_most, in_group, of_kind

if TYPE_CHECKING:
    from tests.conftest import SettableClock
    from tests.unit.services.recipients.conftest import Workbench


@pytest.fixture
def groups(bench: Workbench, clock: SettableClock) -> GroupService:
    return GroupService(bench.database, clock)


@pytest.mark.m("M16")
def test_later_mailing_is_filled_from_a_kept_selection(
    bench: Workbench, groups: GroupService
) -> None:
    add_client(bench.database, Mail("a@example.com", kind=ContactKind.WORK))
    add_client(bench.database, Mail("b@example.com", kind=ContactKind.PERSONAL))
    group = groups.save_selection("  Рабочие   адреса ", [of_kind(ContactKind.WORK)])
    assert groups.groups() == (GroupRow(group, "Рабочие адреса", 1),)
    add_client(bench.database, Mail("later@example.com", kind=ContactKind.WORK))
    assert bench.found(in_group(group)) == {"a@example.com"}


@pytest.mark.m("M16")
def test_recipients_of_a_mailing_become_a_group(bench: Workbench, groups: GroupService) -> None:
    add_client(bench.database, "a@example.com", "a2@example.com")
    add_client(bench.database, Mail("refused@example.com", allowed=False))
    bench.register()
    group = groups.save_recipients("Осень", bench.mailing_id)
    assert groups.groups() == (GroupRow(group, "Осень", 1),)


@pytest.mark.m("M16")
@pytest.mark.m("M17")
def test_refusal_counts_whenever_a_group_is_used(bench: Workbench, groups: GroupService) -> None:
    add_client(bench.database, Mail("a@example.com", allowed=False))
    group = groups.save_selection("Все", ())
    assert bench.register(in_group(group)) == Registration(0, 0, 1)


def test_names_of_groups_are_given_once(bench: Workbench, groups: GroupService) -> None:
    add_client(bench.database, "a@example.com")
    groups.save_selection("Все", ())
    with pytest.raises(GroupNameTaken) as taken:
        groups.save_selection(" Все ", ())
    assert taken.value.name == "Все"
    with pytest.raises(GroupNameMissing):
        groups.save_selection("  ", ())
    assert len(groups.groups()) == 1


def test_empty_group_is_not_kept(bench: Workbench, groups: GroupService) -> None:
    with pytest.raises(SelectionEmpty):
        groups.save_selection("Никто", [days_at_most(0)])
    with pytest.raises(SelectionEmpty):
        groups.save_recipients("Никто", bench.mailing_id)
    with pytest.raises(CriterionInvalid):
        groups.save_selection("Никто", [in_group(5)])
    assert groups.groups() == ()


def test_deleted_group_is_gone(bench: Workbench, groups: GroupService) -> None:
    add_client(bench.database, "a@example.com")
    group = groups.save_selection("Все", ())
    groups.delete(group)
    assert groups.groups() == ()
    with pytest.raises(NotFound):
        groups.delete(group)
