"""The invented clinic: plausible, coherent, and the same each time."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import func, select

from enot_desktop.models.account import Account
from enot_desktop.models.animal import Animal, Visit
from enot_desktop.models.client import Client, Contact
from enot_desktop.models.database import Database
from enot_desktop.models.letter import Attempt, Letter
from enot_desktop.models.mailing import GroupMember, MailingGroup, Recipient
from enot_desktop.models.template import Template
from enot_desktop.models.upgrade import upgrade
from enot_desktop.models.user import Role, User
from enot_desktop.models.values import (
    ContactType,
    LetterState,
    Right,
    Security,
    Sex,
    TreatmentResult,
)
from enot_desktop.services.clinic.addresses import normalise_address
from enot_desktop.services.clinic.clients import ClientDraft, ClientService
from enot_desktop.services.letters.tags import unknown_tags
from enot_desktop.services.sandbox.invented_clinic import (
    DEMO_ADDRESS,
    fill_with_invented_clinic,
    point_account,
)
from enot_desktop.services.sandbox.invented_people import feminine, in_latin
from enot_desktop.services.users.service import UserService

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from enot_desktop.services.sandbox.sandbox import Sandbox
    from tests.conftest import SettableClock

TODAY = date(2026, 11, 24)


@pytest.fixture
def clinic(database: Database, clock: SettableClock) -> Database:
    """A database that holds the invented clinic."""
    assert fill_with_invented_clinic(database, clock)
    return database


@pytest.fixture
def another(tmp_path: Path) -> Generator[Database]:
    """A second empty database."""
    opened = Database(tmp_path / "another.sqlite")
    upgrade(opened)
    yield opened
    opened.close()


def example_of_the_manual(database: Database, today: date) -> int:
    """Count the clients who first came this month and whose animal is still under treatment."""
    last = (
        select(Visit.result)
        .where(Visit.animal_id == Animal.id)
        .order_by(Visit.visited_on.desc(), Visit.id.desc())
        .limit(1)
        .scalar_subquery()
    )
    treated = select(Animal.client_id).where(last == TreatmentResult.IN_TREATMENT)
    statement = select(func.count()).where(
        Client.registered_on > today - timedelta(days=today.day), Client.id.in_(treated)
    )
    with database.read() as session:
        return session.scalar(statement) or 0


def test_it_is_as_large_as_a_small_clinic(clinic: Database) -> None:
    with clinic.read() as session:
        clients = session.scalars(select(Client)).all()
        assert len(clients) == 300
        assert len({(c.last_name, c.first_name, c.middle_name) for c in clients}) == 300
        assert 380 <= (session.scalar(select(func.count(Animal.id))) or 0) <= 460
        visits = session.execute(
            select(func.count(Visit.id)).select_from(Animal).outerjoin(Visit).group_by(Animal.id)
        )
        assert {count for (count,) in visits} == {1, 2, 3, 4, 5}
        contacts = session.execute(select(func.count(Contact.id)).group_by(Contact.client_id))
        assert {count for (count,) in contacts} == {1, 2, 3}


@pytest.mark.m("M15")
@pytest.mark.parametrize("day", [date(2026, 11, 24), date(2026, 12, 1), date(2028, 2, 29)])
def test_the_example_of_the_manual_gives_a_sensible_number(database: Database, day: date) -> None:
    noon = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    fill_with_invented_clinic(database, lambda: noon)
    assert 25 <= example_of_the_manual(database, day) <= 40
    with database.read() as session:
        assert (session.scalar(select(func.max(Visit.visited_on))) or day) <= day


def test_addresses_are_of_no_real_domain_and_some_are_in_trouble(clinic: Database) -> None:
    with clinic.read() as session:
        emails = session.scalars(select(Contact).where(Contact.type == ContactType.EMAIL)).all()
        without = session.scalar(
            select(func.count(Client.id)).where(
                ~Client.contacts.any(Contact.type == ContactType.EMAIL)
            )
        )
        session.expunge_all()
    good = [contact for contact in emails if contact.normalised]
    for contact in good:
        domain = contact.normalised.partition("@")[2]
        assert domain in {"example.com", "example.org", "example.net"} or domain.endswith(
            ".example"
        )
    assert all(contact.normalised == normalise_address(contact.value) for contact in emails)
    assert without == 7
    assert len(emails) - len(good) == 4
    refusing = [contact for contact in emails if not contact.mailing_allowed]
    assert 0.06 <= len(refusing) / len(emails) <= 0.10
    assert all(contact.refused_at and contact.refusal_note for contact in refusing)
    assert len(good) - len({contact.normalised for contact in good}) == 1
    assert sum(contact.undeliverable_at is not None for contact in emails) == 2


def test_dates_follow_each_other(clinic: Database) -> None:
    with clinic.read() as session:
        rows = session.execute(
            select(Client.registered_on, Animal.born_on, func.min(Visit.visited_on))
            .join(Animal, Animal.client_id == Client.id)
            .join(Visit)
            .group_by(Animal.id)
        )
        first_visits: dict[date, bool] = {}
        for registered_on, born_on, first_visit in rows:
            assert born_on is not None
            assert born_on < registered_on <= first_visit <= TODAY
            first_visits[registered_on] = first_visits.get(registered_on, False) or (
                first_visit == registered_on
            )
    assert all(first_visits.values())


def test_search_texts_are_those_that_saving_a_card_makes(
    clinic: Database, clock: SettableClock
) -> None:
    def texts() -> tuple[set[tuple[int, str]], set[tuple[int, str]]]:
        with clinic.read() as session:
            clients = session.execute(select(Client.id, Client.search_text))
            animals = session.execute(select(Animal.id, Animal.search_text))
            return {(a, b) for a, b in clients}, {(a, b) for a, b in animals}

    before = texts()
    service = ClientService(clinic, clock)
    for client_id in (1, 2, 100, 300):
        card = service.get(client_id)
        service.save(
            client_id,
            ClientDraft(
                card.last_name,
                card.first_name,
                card.middle_name,
                card.registered_on,
                card.note,
                tuple(contact.as_draft() for contact in card.contacts),
            ),
        )
    assert texts() == before


def test_names_have_the_forms_of_their_gender(clinic: Database) -> None:
    with clinic.read() as session:
        clients = session.scalars(select(Client)).all()
        session.expunge_all()
    for client in clients:
        woman = client.middle_name.endswith(("вна", "чна"))
        assert woman or client.middle_name.endswith(("ич", "іч"))
        if client.last_name.endswith(("ова", "ева", "ёва", "ина", "ая")):
            assert woman, client.last_name
        if client.last_name.endswith(("ов", "ев", "ёв", "ин", "ский", "ской")):
            assert not woman, client.last_name
    assert any("і" in client.middle_name for client in clients)


@pytest.mark.parametrize(
    ("surname", "changed"),
    [
        ("Иванов", "Иванова"),
        ("Воробьёв", "Воробьёва"),
        ("Сорокин", "Сорокина"),
        ("Вишневский", "Вишневская"),
        ("Ковальський", "Ковальська"),
        ("Толстой", "Толстая"),
        ("Шевченко", "Шевченко"),
        ("Черных", "Черных"),
    ],
)
def test_surnames_of_women(surname: str, changed: str) -> None:
    assert feminine(surname) == changed


def test_names_in_latin_letters() -> None:
    assert in_latin("Щербакова") == "shcherbakova"
    assert in_latin("Лук'яненко") == "lukyanenko"
    assert in_latin("Ильинична") == "ilinichna"


def test_animals_have_names_of_their_sex(clinic: Database) -> None:
    with clinic.read() as session:
        by_sex = {
            sex: set(session.scalars(select(Animal.name).where(Animal.sex == sex))) for sex in Sex
        }
    assert not by_sex[Sex.UNKNOWN]
    assert {"Барсик"} & by_sex[Sex.MALE]
    assert not by_sex[Sex.MALE] & by_sex[Sex.FEMALE]


def test_templates_groups_and_rights_are_there(clinic: Database) -> None:
    with clinic.read() as session:
        templates = session.scalars(select(Template)).all()
        assert len(templates) == 3
        for template in templates:
            assert unknown_tags(template.subject, template.html) == ()
            assert "{ИМЯ} {ОТЧЕСТВО}" in template.html
        members = session.execute(
            select(MailingGroup.name, func.count())
            .join(GroupMember, GroupMember.group_id == MailingGroup.id)
            .group_by(MailingGroup.id)
        )
        assert all(count > 50 for _, count in members)
        rights = {
            role.name: {granted.right for granted in role.rights}
            for role in session.scalars(select(Role))
        }
    assert rights["Администратор"] == set(Right)
    assert rights["Без вывода контактов"] == set(Right) - {Right.CONTACT_OUTPUT}
    assert UserService(clinic).ensure_first_user("x", "y").name == "Администратор"


@pytest.mark.parametrize(
    ("user", "role"), [("Администратор", "Администратор"), ("Анна", "Администратор")]
)
def test_users_that_are_there_already_stay(
    database: Database, clock: SettableClock, user: str, role: str
) -> None:
    before = UserService(database).ensure_first_user(user, role)
    fill_with_invented_clinic(database, clock)
    assert UserService(database).ensure_first_user("x", "y") == before
    with database.read() as session:
        assert set(session.scalars(select(User.name))) == {user, "Администратор", "Практикант"}
        assert len(session.scalars(select(Role)).all()) == 2


def test_sent_mailings_went_only_to_those_who_may_be_mailed(clinic: Database) -> None:
    with clinic.read() as session:
        letters = session.scalars(select(Letter)).all()
        assert len(letters) == len(session.scalars(select(Recipient)).all()) == 230
        assert {letter.state for letter in letters} == {LetterState.SENT}
        assert len(session.scalars(select(Attempt)).all()) == 230
        for letter in letters:
            assert set(letter.tag_values) >= {"ИМЯ", "ОТЧЕСТВО"}
        refused = select(Contact.normalised).where(
            Contact.mailing_allowed.is_(False) | Contact.undeliverable_at.is_not(None)
        )
        assert not session.scalars(select(Letter).where(Letter.normalised.in_(refused))).all()


def test_it_is_the_same_each_time_and_comes_once(
    clinic: Database, another: Database, clock: SettableClock
) -> None:
    assert not fill_with_invented_clinic(clinic, clock)
    fill_with_invented_clinic(another, clock)

    def everything(database: Database) -> list[tuple[object, ...]]:
        with database.read() as session:
            return [
                tuple(row)
                for table in (Client, Contact, Animal, Visit, Letter, Recipient)
                for row in session.execute(select(table.__table__))
            ]

    assert everything(clinic) == everything(another)


def test_filling_is_quick(database: Database, clock: SettableClock) -> None:
    start = time.process_time()
    fill_with_invented_clinic(database, clock)
    assert time.process_time() - start < 2  # usually 0.2; a row by row filling takes longer


def test_the_account_is_pointed_at_the_sandbox_and_follows_it(
    clinic: Database, sandbox: Sandbox, clock: SettableClock
) -> None:
    first = point_account(clinic, sandbox, clock)
    with clinic.write() as session:
        changed = session.get_one(Account, first)
        changed.smtp_port, changed.keep_sent = 1, True
    assert point_account(clinic, sandbox, clock) == first
    with clinic.read() as session:
        (account,) = session.scalars(select(Account)).all()
        session.expunge_all()
    assert (account.address, account.login) == (DEMO_ADDRESS, DEMO_ADDRESS)
    assert account.sender_name == "Клиника „Енот“"
    assert (account.smtp_host, account.smtp_port) == ("127.0.0.1", sandbox.smtp_port)
    assert (account.incoming_host, account.incoming_port) == ("127.0.0.1", sandbox.imap_port)
    assert account.smtp_security is account.incoming_security is Security.NONE
    assert account.checked_at == clock.now
    assert account.keep_sent
