"""A clinic of any size for measuring: plain rows, put in as fast as SQLite takes them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import product
from random import Random
from typing import TYPE_CHECKING

from enot_desktop.models.values import TreatmentResult
from enot_desktop.services.clinic.names import client_search_text, full_name
from enot_desktop.services.sandbox.invented_people import feminine, in_latin

if TYPE_CHECKING:
    from enot_desktop.models.database import Database

_CLIENTS_AT_ONCE = 20_000
_DAYS = 42 * 365
_SECOND_ADDRESS_SHARE = 0.3
_REFUSING_SHARE = 0.08
_SECOND_ANIMAL_SHARE = 0.5
_DAYS_BETWEEN_VISITS = 7
_SURNAMES = ("Иванов", "Петров", "Вишневский", "Шевченко", "Сорокин", "Морозов", "Ткаченко")
_NAMES = ("Анна", "Мария", "Елена", "Ольга", "Наталья", "Ирина", "Светлана", "Юлия")
_MIDDLE_NAMES = ("Ивановна", "Петровна", "Сергеевна", "Ильинична", "Николаевна")
_ANIMALS = (("Барсик", "Кошка"), ("Рекс", "Собака"), ("Мурка", "Кошка"), ("Бим", "Собака"))
_RESULTS = tuple(result.value for result in TreatmentResult)
_RESULT_WEIGHTS = (40, 50, 90, 94, 96, 98, 100)  # running totals

_CLIENT = """INSERT INTO client (id, last_name, first_name, middle_name, registered_on, note,
    archived, search_text) VALUES (?, ?, ?, ?, ?, '', 0, ?)"""
_CONTACT = """INSERT INTO contact (client_id, type, kind, value, normalised, mailing_allowed,
    refusal_note) VALUES (?, 'email', ?, ?, ?, ?, '')"""
_ANIMAL = """INSERT INTO animal (id, client_id, number, name, species, breed, sex, note, archived,
    search_text) VALUES (?, ?, ?, ?, ?, '', 'unknown', '', 0, ?)"""
_VISIT = """INSERT INTO visit (animal_id, visited_on, reason, result, note)
    VALUES (?, ?, 'Осмотр', ?, '')"""


@dataclass(frozen=True, slots=True)
class _Owner:
    """Names as many clients bear them, and what is made of them once."""

    names: tuple[str, str, str]
    searched: str
    mailbox: str


@dataclass(slots=True)
class _Rows:
    clients: list[tuple[object, ...]] = field(default_factory=list[tuple[object, ...]])
    contacts: list[tuple[object, ...]] = field(default_factory=list[tuple[object, ...]])
    animals: list[tuple[object, ...]] = field(default_factory=list[tuple[object, ...]])
    visits: list[tuple[object, ...]] = field(default_factory=list[tuple[object, ...]])


def big_clinic(
    database: Database, clients: int, *, today: date = date(2026, 11, 24), seed: int = 1
) -> None:
    """Fill an empty database with so many clients, 1.3 addresses, 1.5 animals, 3 visits each.

    First visits are spread evenly over 42 years up to `today`; the same seed gives the same rows.
    A million clients take about a minute.
    """
    generator = _Generator(seed, today)
    with database.write() as session:
        connection = session.connection()
        for start in range(1, clients + 1, _CLIENTS_AT_ONCE):
            rows = generator.rows(range(start, min(start + _CLIENTS_AT_ONCE, clients + 1)))
            connection.exec_driver_sql(_CLIENT, rows.clients)
            connection.exec_driver_sql(_CONTACT, rows.contacts)
            connection.exec_driver_sql(_ANIMAL, rows.animals)
            connection.exec_driver_sql(_VISIT, rows.visits)


class _Generator:
    def __init__(self, seed: int, today: date) -> None:
        self._random = Random(seed)
        self._days = [(today - timedelta(days=days)).isoformat() for days in range(_DAYS)]
        self._owners = [_owner(*names) for names in product(_SURNAMES, _NAMES, _MIDDLE_NAMES)]
        self._animal_id = 0

    def rows(self, client_ids: range) -> _Rows:
        """Return the rows of the next clients."""
        rows = _Rows()
        for client_id in client_ids:
            owner = self._owners[int(self._random.random() * len(self._owners))]
            days_ago = int(self._random.random() * _DAYS)
            self._add_client(rows, client_id, owner, days_ago)
            self._add_animal(rows, client_id, owner, days_ago)
            if self._random.random() < _SECOND_ANIMAL_SHARE:
                self._add_animal(rows, client_id, owner, days_ago)
        return rows

    def _add_client(self, rows: _Rows, client_id: int, owner: _Owner, days_ago: int) -> None:
        mailbox = f"{owner.mailbox}{client_id}"
        addresses = [("personal", f"{mailbox}@example.com")]
        if self._random.random() < _SECOND_ADDRESS_SHARE:
            addresses.append(("work", f"{mailbox}@zavod.example"))
        # Put together here, for `client_search_text` would take most of the time.
        searched = " ".join((owner.searched, *(address for _, address in addresses)))
        rows.clients.append((client_id, *owner.names, self._days[days_ago], searched))
        for kind, address in addresses:
            allowed = self._random.random() >= _REFUSING_SHARE
            rows.contacts.append((client_id, kind, address, address, allowed))

    def _add_animal(self, rows: _Rows, client_id: int, owner: _Owner, days_ago: int) -> None:
        self._animal_id += 1
        name, species = _ANIMALS[int(self._random.random() * len(_ANIMALS))]
        number = str(self._animal_id)
        searched = f"{number} {name} {species}".lower() + f" {owner.searched}"
        rows.animals.append((self._animal_id, client_id, number, name, species, searched))
        last = int(self._random.random() * (days_ago + 1))
        results = self._random.choices(_RESULTS, cum_weights=_RESULT_WEIGHTS, k=2)
        earlier = min(last + _DAYS_BETWEEN_VISITS, days_ago)
        for day, result in zip((earlier, last), results, strict=True):
            rows.visits.append((self._animal_id, self._days[day], result))


def _owner(surname: str, first_name: str, middle_name: str) -> _Owner:
    last_name = feminine(surname)
    name = full_name(last_name, first_name, middle_name)
    mailbox = f"{in_latin(first_name)}.{in_latin(last_name)}"
    return _Owner((last_name, first_name, middle_name), client_search_text(name, ()), mailbox)
