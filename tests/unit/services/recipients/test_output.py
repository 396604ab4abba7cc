from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import delete, update

from enot_desktop.models.client import Client, Contact
from enot_desktop.models.letter import Letter
from enot_desktop.models.values import ContactKind, ContactType, LetterState, Right
from enot_desktop.services.recipients import output
from enot_desktop.services.recipients.output import RecipientOutput
from enot_desktop.services.users.failures import RightMissing
from enot_desktop.services.users.session import SignedIn, UserSession
from tests.helpers.clinic import Mail, add_animal, add_client, add_phone

if TYPE_CHECKING:
    from tests.conftest import SettableClock
    from tests.unit.services.recipients.conftest import Workbench


def _output(bench: Workbench, *rights: Right) -> RecipientOutput:
    return RecipientOutput(bench.database, UserSession(SignedIn(1, "Анна", frozenset(rights))))


@pytest.mark.m("M20")
def test_row_has_everything_a_list_may_want(bench: Workbench, clock: SettableClock) -> None:
    client = add_client(bench.database, Mail("anna@example.com", kind=ContactKind.WORK))
    with bench.database.write() as session:
        session.execute(
            update(Client).values(last_name="Ёлкина", first_name="Анна", middle_name="Петровна")
        )
    add_phone(bench.database, client, "+7 912 345-67-89")
    add_phone(bench.database, client, "+7 912 000-00-00")
    add_animal(bench.database, client, name="Барсик")
    add_animal(bench.database, client, name="Мурка", archived=True)
    bench.register()
    row = next(_output(bench, Right.CONTACT_OUTPUT).rows_for_list(bench.mailing_id))
    assert (row.last_name, row.first_name, row.middle_name) == ("Ёлкина", "Анна", "Петровна")
    assert (row.client_id, row.full_name) == (client, "Ёлкина Анна Петровна")
    assert (row.address, row.type, row.kind) == (
        "anna@example.com",
        ContactType.EMAIL,
        ContactKind.WORK,
    )
    assert row.phones == ("+7 912 345-67-89", "+7 912 000-00-00")
    assert row.animals == ("Барсик",)
    assert row.registered_on.isoformat() == "2026-11-01"
    assert (row.state, row.sent_at) == (LetterState.WAITING, None)

    with bench.database.write() as session:
        session.execute(update(Letter).values(state=LetterState.SENT, finished_at=clock.now))
        session.execute(delete(Contact).where(Contact.type == ContactType.EMAIL))
    row = next(_output(bench, Right.CONTACT_OUTPUT).rows_for_list(bench.mailing_id))
    assert (row.state, row.sent_at, row.type) == (LetterState.SENT, clock.now, None)


@pytest.mark.m("M20")
def test_long_list_comes_whole_and_in_order(
    bench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(output, "_CHUNK", 3)
    for number in range(10):
        add_client(bench.database, f"c{number}@example.com", name=f"Имя{number % 2}")
    bench.register()
    rows = list(_output(bench, Right.CONTACT_OUTPUT).rows_for_list(bench.mailing_id))
    assert [row.full_name for row in rows] == ["Имя0"] * 5 + ["Имя1"] * 5
    assert {row.address for row in rows} == {f"c{number}@example.com" for number in range(10)}


@pytest.mark.m("M21")
def test_list_needs_the_right_to_take_contacts_out(bench: Workbench) -> None:
    with pytest.raises(RightMissing) as refused:
        _output(bench, Right.SEND_LETTERS, Right.EDIT_ACCOUNTS).rows_for_list(bench.mailing_id)
    assert refused.value.right is Right.CONTACT_OUTPUT


def test_mailing_without_recipients_gives_an_empty_list(bench: Workbench) -> None:
    assert list(_output(bench, Right.CONTACT_OUTPUT).rows_for_list(bench.mailing_id)) == []
