"""Clients with an animal each, put into the database at once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from enot_desktop.models.animal import Animal, Visit
from enot_desktop.models.client import Client, Contact
from enot_desktop.models.values import ContactKind, ContactType, TreatmentResult
from enot_desktop.services.clinic.days import local_day
from enot_desktop.services.clinic.names import (
    animal_search_text,
    client_search_text,
    full_name,
)

if TYPE_CHECKING:
    from enot_desktop.models.database import Database


@dataclass(frozen=True)
class Person:
    """Who is written to: name, address, and the animal's name."""

    last_name: str
    first_name: str
    address: str
    animal: str

    @property
    def full_name(self) -> str:
        """The name as the lists show it."""
        return full_name(self.last_name, self.first_name, "")


@dataclass(frozen=True)
class Circumstances:
    """What selection looks at; days are counted back from today."""

    days_ago: int = 3
    result: TreatmentResult = TreatmentResult.IN_TREATMENT
    kind: ContactKind = ContactKind.PERSONAL
    allowed: bool = True


def invent_people(count: int, prefix: str = "client") -> list[Person]:
    """Return people with names and addresses of their own."""
    return [
        Person(
            f"Фамилия{number:03}",
            f"Имя{number:03}",
            f"{prefix}{number:03}@mail.example",
            f"Кличка{number:03}",
        )
        for number in range(count)
    ]


def add_people(
    database: Database, people: list[Person], circumstances: Circumstances | None = None
) -> list[Person]:
    """Put people with their animals into the database and return them."""
    common = circumstances or Circumstances()
    with database.write() as session:
        for person in people:
            client = _client(person, common)
            session.add(client)
            session.flush()
            session.add(_animal(client.id, person, common))
    return people


def _client(person: Person, common: Circumstances) -> Client:
    return Client(
        last_name=person.last_name,
        first_name=person.first_name,
        registered_on=_day(common.days_ago),
        search_text=client_search_text(person.full_name, [person.address]),
        contacts=[_contact(person.address, common)],
    )


def _contact(address: str, common: Circumstances) -> Contact:
    return Contact(
        type=ContactType.EMAIL,
        kind=common.kind,
        value=address,
        normalised=address,
        mailing_allowed=common.allowed,
        refused_at=None if common.allowed else datetime.now(UTC),
    )


def _animal(client_id: int, person: Person, common: Circumstances) -> Animal:
    number = f"N{client_id}"
    return Animal(
        client_id=client_id,
        number=number,
        name=person.animal,
        species="Кошка",
        search_text=animal_search_text(number, person.animal, ("Кошка", ""), person.full_name),
        visits=[Visit(visited_on=_day(common.days_ago), result=common.result)],
    )


def _day(days_ago: int) -> date:
    return local_day(datetime.now(UTC)) - timedelta(days=days_ago)
