"""Rows of a clinic for tests, written past the services."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from enot_desktop.models.animal import Animal, Visit
from enot_desktop.models.client import Client, Contact
from enot_desktop.models.letter import Letter, LetterBody
from enot_desktop.models.values import (
    ContactKind,
    ContactType,
    LetterKind,
    LetterState,
    TreatmentResult,
)
from enot_desktop.services.clinic.addresses import normalise_address

if TYPE_CHECKING:
    from enot_desktop.models.database import Database

_MOMENT = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
_numbers = itertools.count(1)


@dataclass(frozen=True)
class Mail:
    """An e-mail contact to be added with a client."""

    value: str
    allowed: bool = True
    kind: ContactKind = ContactKind.PERSONAL
    undeliverable: bool = False


def add_client(
    database: Database,
    *contacts: Mail | str,
    name: str = "Иванов",
    registered_on: date = date(2026, 11, 1),
    archived: bool = False,
) -> int:
    """Add a client with e-mail contacts (or plain addresses) and return its id."""
    with database.write() as session:
        client = Client(last_name=name, registered_on=registered_on, archived=archived)
        for contact in contacts:
            mail = Mail(contact) if isinstance(contact, str) else contact
            client.contacts.append(
                Contact(
                    type=ContactType.EMAIL,
                    kind=mail.kind,
                    value=mail.value,
                    normalised=normalise_address(mail.value),
                    mailing_allowed=mail.allowed,
                    undeliverable_at=_MOMENT if mail.undeliverable else None,
                )
            )
        session.add(client)
        session.flush()
        return client.id


def add_phone(database: Database, client_id: int, value: str, *, allowed: bool = True) -> None:
    """Give a client a telephone."""
    with database.write() as session:
        session.add(
            Contact(
                client_id=client_id,
                type=ContactType.PHONE,
                kind=ContactKind.PERSONAL,
                value=value,
                mailing_allowed=allowed,
            )
        )


def add_animal(
    database: Database,
    client_id: int,
    *visits: tuple[date, TreatmentResult],
    name: str = "Барсик",
    archived: bool = False,
) -> int:
    """Add an animal with visits and return its id."""
    with database.write() as session:
        animal = Animal(
            client_id=client_id, number=f"T{next(_numbers)}", name=name, archived=archived
        )
        session.add(animal)
        session.flush()
        for visited_on, result in visits:
            session.add(Visit(animal_id=animal.id, visited_on=visited_on, result=result))
            session.flush()
        return animal.id


def add_letter(
    database: Database,
    *,
    client_id: int | None = None,
    animal_id: int | None = None,
    state: LetterState = LetterState.SENT,
) -> int:
    """Add a single letter and return its id."""
    number = next(_numbers)
    with database.write() as session:
        letter = Letter(
            kind=LetterKind.SINGLE,
            client_id=client_id,
            animal_id=animal_id,
            address="anna@example.com",
            normalised="anna@example.com",
            message_id=f"<{number}@example.com>",
            state=state,
            created_at=_MOMENT,
            planned_at=_MOMENT,
            body=LetterBody(digest=f"{number:064}", subject="Тема", html="<p>Текст</p>"),
        )
        session.add(letter)
        session.flush()
        return letter.id
