"""The generator of large clinics for measuring keeps to the same rules as the program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, select

from enot_desktop.models.animal import Animal, Visit
from enot_desktop.models.client import Client, Contact
from enot_desktop.services.clinic.addresses import normalise_address
from enot_desktop.services.clinic.names import animal_search_text, client_search_text, full_name
from tests.helpers.big_clinic import big_clinic

if TYPE_CHECKING:
    from enot_desktop.models.database import Database


def test_rows_are_as_the_program_would_store_them(database: Database) -> None:
    big_clinic(database, 500)
    with database.read() as session:
        counts = [
            session.scalar(select(func.count()).select_from(table)) or 0
            for table in (Client, Contact, Animal, Visit)
        ]
        assert counts[0] == 500
        assert 600 < counts[1] < 700
        assert 700 < counts[2] < 800
        assert counts[3] == 2 * counts[2]
        for client in session.scalars(select(Client).limit(50)):
            owner = full_name(client.last_name, client.first_name, client.middle_name)
            values = [contact.value for contact in client.contacts]
            assert client.search_text == client_search_text(owner, values)
            for contact in client.contacts:
                assert contact.normalised == normalise_address(contact.value)
            for animal in session.scalars(select(Animal).where(Animal.client_id == client.id)):
                assert animal.search_text == animal_search_text(
                    animal.number, animal.name, (animal.species, animal.breed), owner
                )
                assert all(visit.visited_on >= client.registered_on for visit in animal.visits)
