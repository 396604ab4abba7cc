"""Rows of invented clients and their contacts, with consents, gaps and mistakes as in life."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from enot_desktop.models.values import ContactKind, ContactType
from enot_desktop.services.clinic.addresses import normalise_address
from enot_desktop.services.clinic.names import client_search_text, full_name
from enot_desktop.services.sandbox.invented_people import Person, invent_people, relative

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from random import Random

NEW_CLIENTS = 46
"""How many clients came for the first time in the current month."""

_EARLIEST_DAYS = 4 * 365
_OLDER_THAN_DAYS = 35
_ARCHIVED = 3
_WITHOUT_ADDRESS = 7
_UNDELIVERABLE = 2
_BROKEN = ("ivanova@", "petrov.example.com", "мария@@example.com", "olga smirnova@example.org")
_REFUSING_SHARE = 0.08
_PHONE_SHARE = 0.7
_SECOND_ADDRESS_SHARE = 0.22
_PERSONAL_DOMAINS = ("example.com", "example.org", "example.net", "pochta.example", "mail.example")
_SECOND = (
    (ContactKind.WORK, "zavod.example"),
    (ContactKind.WORK, "shkola.example"),
    (ContactKind.WORK, "firma.example"),
    (ContactKind.FAMILY, "semya.example"),
)
_REFUSALS = (
    "Попросили не присылать письма, сказали на приёме",
    "Отказ по телефону",
    "Ответили на письмо словом «СТОП»",
    "Не дали согласия при первом визите",
)


@dataclass(frozen=True, slots=True)
class Owner:
    """An invented client; `registered_on` is the day of the first visit."""

    id: int
    person: Person
    registered_on: date
    new: bool
    archived: bool
    contacts: tuple[dict[str, Any], ...]

    @property
    def full_name(self) -> str:
        """The names in the order of a card."""
        return full_name(self.person.last_name, self.person.first_name, self.person.middle_name)

    def row(self) -> dict[str, Any]:
        """Return the row of the client table."""
        return {
            "id": self.id,
            "last_name": self.person.last_name,
            "first_name": self.person.first_name,
            "middle_name": self.person.middle_name,
            "registered_on": self.registered_on,
            "archived": self.archived,
            "search_text": client_search_text(
                self.full_name, (contact["value"] for contact in self.contacts)
            ),
        }


def invent_owners(random: Random, count: int, today: date) -> list[Owner]:
    """Return so many clients in the order they came, the new ones of this month last."""
    people = invent_people(random, count)
    people[1] = relative(random, people[0])
    contacts = _all_contacts(random, people, today)
    days = _first_days(random, count, today)
    archived = set(random.sample(range(2, count - NEW_CLIENTS), _ARCHIVED))
    return [
        Owner(
            index + 1,
            person,
            days[index],
            new=index >= count - NEW_CLIENTS,
            archived=index in archived,
            contacts=tuple({"client_id": index + 1, **contact} for contact in contacts[index]),
        )
        for index, person in enumerate(people)
    ]


def _first_days(random: Random, count: int, today: date) -> list[date]:
    older = [random.randint(_OLDER_THAN_DAYS, _EARLIEST_DAYS) for _ in range(count - NEW_CLIENTS)]
    this_month = [random.randrange(today.day) for _ in range(NEW_CLIENTS)]
    return [today - timedelta(days=days) for days in sorted(older + this_month, reverse=True)]


def _all_contacts(random: Random, people: list[Person], today: date) -> list[list[dict[str, Any]]]:
    taken: set[str] = set()
    contacts = [_contacts(random, person, taken) for person in people]
    # The first two are one family and use one address.
    shared = contacts[0][0]["value"]
    contacts[1][0] |= {"kind": ContactKind.FAMILY, "value": shared, "normalised": shared}
    special = random.sample(range(2, len(people)), _WITHOUT_ADDRESS + len(_BROKEN) + _UNDELIVERABLE)
    for index in special[:_WITHOUT_ADDRESS]:
        contacts[index] = [_phone(random)]
    for index, broken in zip(special[_WITHOUT_ADDRESS:], _BROKEN, strict=False):
        contacts[index][0] |= {"value": broken, "normalised": normalise_address(broken)}
    for index in special[-_UNDELIVERABLE:]:
        contacts[index][0]["undeliverable_at"] = _noon_before(today, random.randint(40, 200))
    ordinary = [contacts[index] for index in range(2, len(people)) if index not in special]
    _refuse(random, _addresses(ordinary), today)
    return contacts


def _addresses(contacts: Iterable[list[dict[str, Any]]]) -> list[dict[str, Any]]:
    return [contact for own in contacts for contact in own if contact["type"] is ContactType.EMAIL]


def _refuse(random: Random, addresses: list[dict[str, Any]], today: date) -> None:
    for contact in random.sample(addresses, round(len(addresses) * _REFUSING_SHARE)):
        contact |= {
            "mailing_allowed": False,
            "refused_at": _noon_before(today, random.randint(1, 30)),
            "refusal_note": random.choice(_REFUSALS),
        }


def _noon_before(today: date, days: int) -> datetime:
    return datetime.combine(today - timedelta(days=days), time(9), tzinfo=UTC)


def _contacts(random: Random, person: Person, taken: set[str]) -> list[dict[str, Any]]:
    domain = random.choice(_PERSONAL_DOMAINS)
    contacts = [_email(person.mailbox, ContactKind.PERSONAL, domain, taken)]
    if random.random() < _PHONE_SHARE:
        contacts.append(_phone(random))
    if random.random() < _SECOND_ADDRESS_SHARE:
        kind, domain = random.choice(_SECOND)
        contacts.append(_email(person.mailbox, kind, domain, taken))
    return contacts


def _email(mailbox: str, kind: ContactKind, domain: str, taken: set[str]) -> dict[str, Any]:
    address, number = f"{mailbox}@{domain}", 1
    while address in taken:
        number += 1
        address = f"{mailbox}{number}@{domain}"
    taken.add(address)
    return _contact(ContactType.EMAIL, kind, address, normalise_address(address))


def _phone(random: Random) -> dict[str, Any]:
    digits = f"{random.randrange(10**7):07}"
    number = f"+7 (000) {digits[:3]}-{digits[3:5]}-{digits[5:]}"  # no such area code
    return _contact(ContactType.PHONE, ContactKind.PERSONAL, number, "")


def _contact(
    contact_type: ContactType, kind: ContactKind, value: str, normalised: str
) -> dict[str, Any]:
    return {
        "type": contact_type,
        "kind": kind,
        "value": value,
        "normalised": normalised,
        "mailing_allowed": True,
        "refused_at": None,
        "refusal_note": "",
        "undeliverable_at": None,
    }
