from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from enot_desktop.models.client import Contact
from enot_desktop.models.failures import NotFound
from enot_desktop.models.values import ContactKind, ContactType, PageRequest, Sex
from enot_desktop.services.clinic.animals import AnimalDraft, AnimalService
from enot_desktop.services.clinic.clients import ClientDraft, ClientService
from enot_desktop.services.clinic.contacts import ContactDraft
from enot_desktop.services.clinic.failures import (
    ContactInvalid,
    ContactMissing,
    ContactRefuses,
    ContactRepeated,
    DateInFuture,
    NameMissing,
)
from enot_desktop.services.clinic.removal import Removal
from tests.helpers.clinic import add_letter

if TYPE_CHECKING:
    from enot_desktop.models.database import Database
    from tests.conftest import SettableClock

EMAIL = ContactDraft(ContactType.EMAIL, ContactKind.PERSONAL, "Anna@Example.com")
PHONE = ContactDraft(ContactType.PHONE, ContactKind.PERSONAL, "+7 (912) 345-67-89")
ANNA = ClientDraft("Ёлкина", "Анна", "Петровна", date(2026, 11, 3), contacts=(EMAIL, PHONE))


@pytest.fixture
def clients(database: Database, clock: SettableClock) -> ClientService:
    return ClientService(database, clock)


@pytest.fixture
def animals(database: Database, clock: SettableClock) -> AnimalService:
    return AnimalService(database, clock)


@pytest.mark.m("M39")
def test_saved_card_is_read_back(clients: ClientService) -> None:
    card = clients.get(clients.save(None, ANNA))
    assert card.full_name == "Ёлкина Анна Петровна"
    assert card.registered_on == date(2026, 11, 3)
    assert [contact.as_draft() for contact in card.contacts] == [
        replace(EMAIL, id=card.contacts[0].id),
        replace(PHONE, id=card.contacts[1].id),
    ]
    assert all(contact.address_valid for contact in card.contacts)


def test_list_shows_contacts_animals_and_consent(
    clients: ClientService, animals: AnimalService
) -> None:
    client = clients.save(None, ANNA)
    animals.save(None, AnimalDraft(client, "1", "Барсик", "кот", "", Sex.MALE))
    lonely = clients.save(None, ClientDraft("Яблоков", "", "", date(2026, 1, 1)))
    page = clients.page(PageRequest(sort="number"))
    assert page.total == 2
    assert [row.id for row in page.rows] == [client, lonely]
    assert page.rows[0].emails == ("Anna@Example.com",)
    assert page.rows[0].phones == ("+7 (912) 345-67-89",)
    assert page.rows[0].animals == ("Барсик",)
    assert [row.mailing_allowed for row in page.rows] == [True, None]


@pytest.mark.parametrize(
    "search", ["ЁЛКИНА анна", "елкина", "anna@EXAMPLE", "9123456789", "912) 345", "петр анна"]
)
def test_client_is_found_by_name_address_or_telephone(clients: ClientService, search: str) -> None:
    clients.save(None, ANNA)
    clients.save(None, ClientDraft("Другой", "Иван", "", date(2026, 1, 1)))
    assert [row.full_name for row in clients.page(PageRequest(search=search)).rows] == [
        "Ёлкина Анна Петровна"
    ]


def test_pages_follow_each_other_in_the_wanted_order(clients: ClientService) -> None:
    for index in range(7):
        clients.save(None, ClientDraft("Одинаков", "", "", date(2026, 1, 1 + index)))
    seen: list[int] = []
    for offset in (0, 3, 6):
        page = clients.page(PageRequest(offset, 3, sort="registered", descending=True))
        assert page.total == 7
        seen += [row.registered_on.day for row in page.rows]
    assert seen == [7, 6, 5, 4, 3, 2, 1]


@pytest.mark.m("M17")
def test_refusal_is_kept_with_its_moment_and_note(
    clients: ClientService, clock: SettableClock
) -> None:
    client_id = clients.save(None, ANNA)
    email, phone = clients.get(client_id).contacts
    refused = replace(email.as_draft(), mailing_allowed=False, refusal_note=" по телефону ")
    moment = clock.now
    clients.save(client_id, replace(ANNA, contacts=(refused, phone.as_draft())))
    clock.advance(days=3)
    clients.save(client_id, replace(ANNA, contacts=(refused, phone.as_draft())))
    contact = clients.get(client_id).contacts[0]
    assert not contact.mailing_allowed
    assert contact.refused_at == moment
    assert contact.refusal_note == "по телефону"
    assert clients.page(PageRequest()).rows[0].mailing_allowed is False

    clients.save(client_id, replace(ANNA, contacts=(email.as_draft(), phone.as_draft())))
    contact = clients.get(client_id).contacts[0]
    assert (contact.mailing_allowed, contact.refused_at, contact.refusal_note) == (True, None, "")


@pytest.mark.m("M17")
def test_card_tells_that_the_address_was_refused_by_somebody_else(clients: ClientService) -> None:
    first = clients.save(None, ANNA)
    refusing = replace(EMAIL, value="anna@EXAMPLE.com", mailing_allowed=False)
    second = clients.save(None, replace(ANNA, first_name="Ольга", contacts=(refusing,)))
    assert clients.get(first).contacts[0].refused_elsewhere
    assert not clients.get(first).contacts[1].refused_elsewhere
    assert not clients.get(second).contacts[0].refused_elsewhere


def test_changed_address_is_normalised_and_deliverable_again(
    clients: ClientService, database: Database
) -> None:
    client_id = clients.save(None, ANNA)
    contact_id = clients.get(client_id).contacts[0].id
    with database.write() as session:
        contact = session.get_one(Contact, contact_id)
        assert contact.normalised == "anna@example.com"
        contact.undeliverable_at = datetime(2026, 11, 1, tzinfo=UTC)
    same = clients.get(client_id)
    assert same.contacts[0].undeliverable_at is not None
    clients.save(client_id, replace(ANNA, contacts=(same.contacts[0].as_draft(),)))
    assert clients.get(client_id).contacts[0].undeliverable_at is not None
    changed = replace(same.contacts[0].as_draft(), value="анна@пример.рф")
    with pytest.raises(ContactInvalid) as invalid:
        clients.save(client_id, replace(ANNA, contacts=(changed,)))
    assert invalid.value.value == "анна@пример.рф"
    clients.save(client_id, replace(ANNA, contacts=(replace(changed, value="anna@пример.рф"),)))
    contact = clients.get(client_id).contacts[0]
    assert contact.undeliverable_at is None
    with database.read() as session:
        assert session.get_one(Contact, contact_id).normalised == "anna@xn--e1afmkfd.xn--p1ai"
    assert clients.page(PageRequest(search="anna@example")).total == 0


def test_broken_address_of_an_import_does_not_stop_other_changes(
    clients: ClientService, database: Database
) -> None:
    client_id = clients.save(None, ANNA)
    with database.write() as session:
        contact = session.get_one(Contact, clients.get(client_id).contacts[0].id)
        contact.value, contact.normalised = "anna#example", ""
    card = clients.get(client_id)
    assert not card.contacts[0].address_valid
    clients.save(client_id, replace(ANNA, note="новое", contacts=(card.contacts[0].as_draft(),)))
    assert clients.get(client_id).note == "новое"


@pytest.mark.parametrize(
    ("draft", "failure"),
    [
        (replace(ANNA, last_name=" ", first_name="", middle_name=""), NameMissing),
        (replace(ANNA, registered_on=date(2027, 1, 1)), DateInFuture),
        (replace(ANNA, contacts=(replace(EMAIL, value="anna"),)), ContactInvalid),
        (replace(ANNA, contacts=(replace(PHONE, value="  "),)), ContactMissing),
        (
            replace(ANNA, contacts=(EMAIL, replace(EMAIL, value="anna@example.COM"))),
            ContactRepeated,
        ),
        (replace(ANNA, contacts=(replace(EMAIL, id=77),)), NotFound),
    ],
)
def test_wrong_card_is_refused_and_nothing_is_kept(
    clients: ClientService, draft: ClientDraft, failure: type[Exception]
) -> None:
    with pytest.raises(failure):
        clients.save(None, draft)
    assert clients.page(PageRequest()).total == 0


def test_contact_left_out_of_the_card_is_gone(clients: ClientService, database: Database) -> None:
    client_id = clients.save(None, ANNA)
    clients.save(
        client_id, replace(ANNA, contacts=(clients.get(client_id).contacts[1].as_draft(),))
    )
    with database.read() as session:
        assert [contact.value for contact in session.query(Contact)] == [PHONE.value]


def test_new_name_of_the_owner_finds_the_animal(
    clients: ClientService, animals: AnimalService
) -> None:
    client_id = clients.save(None, ANNA)
    animals.save(None, AnimalDraft(client_id, "1", "Барсик", "кот", "", Sex.MALE))
    clients.save(client_id, replace(ANNA, last_name="Соколова", contacts=()))
    assert animals.page(PageRequest(search="соколова барсик")).total == 1
    assert animals.page(PageRequest(search="елкина")).total == 0


def test_client_without_letters_is_deleted_with_everything(
    clients: ClientService, animals: AnimalService
) -> None:
    client_id = clients.save(None, ANNA)
    animals.save(None, AnimalDraft(client_id, "1", "Барсик", "кот", "", Sex.MALE))
    assert clients.remove(client_id) is Removal.DELETED
    assert clients.page(PageRequest()).total == 0
    assert animals.page(PageRequest()).total == 0
    with pytest.raises(NotFound):
        clients.get(client_id)
    with pytest.raises(NotFound):
        clients.remove(client_id)


def test_client_with_letters_goes_to_the_archive_and_back(
    clients: ClientService, animals: AnimalService, database: Database
) -> None:
    client_id = clients.save(None, ANNA)
    animals.save(None, AnimalDraft(client_id, "1", "Барсик", "кот", "", Sex.MALE))
    add_letter(database, client_id=client_id)
    assert clients.remove(client_id) is Removal.ARCHIVED
    assert clients.page(PageRequest()).total == 0
    assert animals.page(PageRequest()).total == 0
    assert [row.id for row in clients.page(PageRequest(), archived=True).rows] == [client_id]
    assert animals.page(PageRequest(), archived=True).total == 1
    assert clients.get(client_id).archived
    clients.restore(client_id)
    assert clients.page(PageRequest()).total == 1
    assert animals.page(PageRequest()).total == 1


def test_refused_address_cannot_be_taken_out_of_a_card(clients: ClientService) -> None:
    client = clients.save(None, replace(ANNA, contacts=(replace(EMAIL, mailing_allowed=False),)))
    with pytest.raises(ContactRefuses) as refused:
        clients.save(client, replace(ANNA, contacts=(PHONE,)))
    assert refused.value.value == "Anna@Example.com"
    (kept,) = clients.get(client).contacts
    assert not kept.mailing_allowed
    allowed = replace(kept.as_draft(), mailing_allowed=True)
    clients.save(client, replace(ANNA, contacts=(allowed,)))
    clients.save(client, replace(ANNA, contacts=(PHONE,)))
    assert [contact.type for contact in clients.get(client).contacts] == [ContactType.PHONE]


def test_client_who_refused_is_archived_so_that_the_refusal_stays(clients: ClientService) -> None:
    client = clients.save(None, replace(ANNA, contacts=(replace(EMAIL, mailing_allowed=False),)))
    assert clients.remove(client) is Removal.ARCHIVED
    other = clients.save(None, replace(ANNA, contacts=(EMAIL,)))
    (contact,) = clients.get(other).contacts
    assert contact.refused_elsewhere
