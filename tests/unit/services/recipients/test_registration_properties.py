"""Whatever is done in whatever order: one letter for an address, and none for one that refused."""

from __future__ import annotations

import shutil
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select, update

from enot_desktop.models.client import Client, Contact
from enot_desktop.models.database import Database
from enot_desktop.models.letter import Letter
from enot_desktop.models.mailing import Recipient
from enot_desktop.models.upgrade import upgrade
from enot_desktop.models.values import ContactKind, ContactType, LetterState
from enot_desktop.services.recipients.failures import SelectionEmpty
from enot_desktop.services.recipients.service import RecipientService
from tests.helpers.criteria import allowed, days_at_most, of_kind
from tests.helpers.mailings import add_account, add_mailing

if TYPE_CHECKING:
    from collections.abc import Generator

_CLIENTS = 4
_ADDRESSES = ("a@example.com", "b@example.com", "c@example.com", "")
_SELECTIONS = (
    (),
    (of_kind(ContactKind.PERSONAL),),
    (of_kind(ContactKind.WORK),),
    (allowed(True),),
    (allowed(False),),
    (days_at_most(30),),
)


@dataclass(frozen=True)
class Step:
    """Something a user or the send thread does; the numbers choose among what there is."""

    act: str
    one: int
    other: int


_ACTS = ("register", "add", "refuse", "allow", "undeliverable", "queue", "archive")
_STEPS = st.lists(
    st.builds(
        Step,
        st.sampled_from(
            ["register", "add", "refuse", "allow", "undeliverable", "queue", "archive"]
        ),
        st.integers(0, 7),
        st.integers(0, 7),
    ),
    min_size=1,
    max_size=14,
)


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated database with four clients who share addresses, to be copied for each example."""
    path = tmp_path_factory.mktemp("empty") / "enot.sqlite"
    database = Database(path)
    upgrade(database)
    with database.write() as session:
        session.add_all(
            Client(last_name=f"Клиент {number}", registered_on=date(2026, 11 - number, 20))
            for number in range(_CLIENTS)
        )
        session.flush()
        session.add_all(_contact(1 + number % 3, number // 2, number // 4) for number in range(6))
    add_mailing(database, add_account(database))
    database.close()
    return path


def _contact(client_id: int, address: int, kind: int) -> Contact:
    return Contact(
        client_id=client_id,
        type=ContactType.EMAIL,
        kind=(ContactKind.PERSONAL, ContactKind.WORK)[kind],
        value=_ADDRESSES[address] or "не адрес",
        normalised=_ADDRESSES[address],
    )


@contextmanager
def _copy(source: Path) -> Generator[Database]:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "enot.sqlite"
        shutil.copyfile(source, path)
        database = Database(path)
        try:
            yield database
        finally:
            database.close()


def _register(database: Database, service: RecipientService, step: Step) -> None:
    criteria = _SELECTIONS[step.one % len(_SELECTIONS)]
    before = _letters(database)
    forecast = service.count(1, criteria)
    try:
        done = service.register(1, criteria, lambda _done, _total: None, Event())
    except SelectionEmpty:
        assert (forecast.recipients, forecast.already_registered, forecast.excluded) == (0, 0, 0)
        return
    assert done.registered == forecast.recipients
    assert done.already == forecast.already_registered
    assert done.excluded == forecast.excluded
    after = _letters(database)
    new = set(after) - set(before)
    assert len(new) == done.registered
    assert {address: after[address] for address in before} == before
    assert not new & _refused(database)


def _act(database: Database, step: Step) -> None:
    with database.write() as session:
        if step.act == "add":
            session.add(_contact(step.one % _CLIENTS + 1, step.other % 4, step.other // 4))
            return
        if step.act == "archive":
            client = session.get_one(Client, step.one % _CLIENTS + 1)
            client.archived = not client.archived
            return
        if step.act == "queue":
            states = (LetterState.REMOVED, LetterState.SENT, LetterState.SENDING)
            session.execute(
                update(Letter).where(Letter.id == step.one).values(state=states[step.other % 3])
            )
            return
        changes = {
            "refuse": {"mailing_allowed": False},
            "allow": {"mailing_allowed": True},
            "undeliverable": {"undeliverable_at": datetime(2026, 1, 1, tzinfo=UTC)},
        }
        session.execute(update(Contact).where(Contact.id == step.one).values(**changes[step.act]))


def _letters(database: Database) -> dict[str, tuple[str, LetterState]]:
    with database.read() as session:
        found = session.execute(select(Letter.normalised, Letter.message_id, Letter.state)).all()
        recipients = session.scalars(select(Recipient.normalised)).all()
    letters = {address: (message_id, state) for address, message_id, state in found}
    assert len(letters) == len(found) == len(recipients)
    assert set(letters) == set(recipients)
    return letters


def _refused(database: Database) -> set[str]:
    with database.read() as session:
        statement = select(Contact.normalised).where(Contact.mailing_allowed.is_(False))
        return set(session.scalars(statement))


@pytest.mark.m("M17")
@pytest.mark.m("M19")
@settings(max_examples=60, deadline=None)
@given(steps=_STEPS)
def test_one_letter_for_an_address_and_none_for_one_that_refused(
    empty: Path, steps: list[Step]
) -> None:
    with _copy(empty) as database:
        service = RecipientService(database, lambda: datetime(2026, 11, 24, 12, tzinfo=UTC))
        for step in steps:
            if step.act == "register":
                _register(database, service, step)
            else:
                _act(database, step)
        _register(database, service, Step("register", 0, 0))
