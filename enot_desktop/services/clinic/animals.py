"""Animal cards, their visits, and the list of animals (M39)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import Integer, cast, func, select

from enot_desktop.models.animal import Animal
from enot_desktop.models.client import Client
from enot_desktop.models.values import Page
from enot_desktop.services.clinic.days import local_day, require_past
from enot_desktop.services.clinic.failures import NameMissing, NumberMissing, NumberTaken
from enot_desktop.services.clinic.names import animal_search_text, full_name
from enot_desktop.services.clinic.removal import Removal, animal_has_letters
from enot_desktop.services.clinic.visits import LastVisit, VisitRow, last_visits, visits_of
from enot_desktop.services.existing import existing
from enot_desktop.services.paging import read_ids, read_page, search_condition, unindexed

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from sqlalchemy import Row, Select, SQLColumnExpression
    from sqlalchemy.orm import Session

    from enot_desktop.models.database import Database
    from enot_desktop.models.values import Clock, PageRequest, Sex, TreatmentResult

ANIMAL_ORDERS: dict[str, tuple[SQLColumnExpression[Any], ...]] = {
    "name": (Animal.name, Animal.id),
    # Numbers of one length first, so that 9 stands before 10.
    "number": (func.length(Animal.number), Animal.number, Animal.id),
    "species": (Animal.species, Animal.name, Animal.id),
    "owner": (Client.last_name, Client.first_name, Client.middle_name, Client.id, Animal.id),
}
"""Names by which the list of animals may be sorted; the first is the usual one."""
_COLUMNS = (
    Animal.id,
    Animal.number,
    Animal.name,
    Animal.species,
    Animal.breed,
    Animal.client_id,
)


@dataclass(frozen=True, slots=True)
class AnimalRow:
    """An animal in a list, with the day and result of its last visit if there was one."""

    id: int
    number: str
    name: str
    species: str
    breed: str
    owner_id: int
    owner: str
    last_visit: date | None
    result: TreatmentResult | None


@dataclass(frozen=True, slots=True)
class AnimalDraft:
    """An animal's card as entered."""

    owner_id: int
    number: str
    name: str
    species: str
    breed: str
    sex: Sex
    born_on: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class AnimalCard:
    """An animal's card as shown; visits stand newest first."""

    id: int
    number: str
    name: str
    species: str
    breed: str
    sex: Sex
    born_on: date | None
    note: str
    archived: bool
    owner_id: int
    owner: str
    visits: tuple[VisitRow, ...]


class AnimalService:
    """Reads and changes animal cards."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def page(self, request: PageRequest, *, archived: bool = False) -> Page[AnimalRow]:
        """Return a window of the animals at work, or the archived ones; see `ANIMAL_ORDERS`."""
        with self._database.read() as session:
            page = read_page(
                session,
                _listed(request, archived=archived),
                request,
                ANIMAL_ORDERS,
                lambda row: row,
            )
            return Page(page.total, page.offset, _rows(session, page.rows))

    def ids(self, request: PageRequest, *, archived: bool = False) -> tuple[int, ...]:
        """Return the ids of all animals of a list in its order, whatever the window."""
        found = _listed(request, archived=archived)
        with self._database.read() as session:
            return read_ids(session, found, request, ANIMAL_ORDERS, Animal.id)

    def of_client(self, client_id: int) -> tuple[AnimalRow, ...]:
        """Return all animals of a client, archived ones too, in the order they were entered."""
        statement = select(*_COLUMNS).where(Animal.client_id == client_id).order_by(Animal.id)
        with self._database.read() as session:
            return _rows(session, session.execute(statement).all())

    def get(self, animal_id: int) -> AnimalCard:
        """Return an animal's card; raises `NotFound`."""
        with self._database.read() as session:
            animal = existing(session, Animal, animal_id, "animal")
            return AnimalCard(
                animal.id,
                animal.number,
                animal.name,
                animal.species,
                animal.breed,
                animal.sex,
                animal.born_on,
                animal.note,
                animal.archived,
                animal.client_id,
                _owner_name(session, animal.client_id),
                visits_of(session, animal_id),
            )

    def free_number(self) -> str:
        """Return a card number that is free: one above the highest."""
        with self._database.read() as session:
            highest = session.scalar(select(func.max(cast(Animal.number, Integer))))
        return str((highest or 0) + 1)

    def save(self, animal_id: int | None, draft: AnimalDraft) -> int:
        """Save a card, a new one when `animal_id` is None, and return the animal's id.

        Raises `NameMissing`, `NumberMissing`, `NumberTaken`, `DateInFuture` or `NotFound`.
        """
        require_past(draft.born_on, local_day(self._clock()))
        name, number = " ".join(draft.name.split()), draft.number.strip()
        if not name:
            raise NameMissing
        if not number:
            raise NumberMissing
        with self._database.write() as session:
            _require_free(session, number, animal_id)
            animal = (
                Animal() if animal_id is None else existing(session, Animal, animal_id, "animal")
            )
            animal.client_id, animal.number, animal.name = draft.owner_id, number, name
            animal.species, animal.breed = draft.species.strip(), draft.breed.strip()
            animal.sex, animal.born_on, animal.note = draft.sex, draft.born_on, draft.note.strip()
            animal.search_text = animal_search_text(
                number,
                name,
                (animal.species, animal.breed),
                _owner_name(session, draft.owner_id),
            )
            session.add(animal)
            session.flush()
            return animal.id

    def remove(self, animal_id: int) -> Removal:
        """Delete an animal, or archive it when letters were written about it; raises `NotFound`."""
        with self._database.write() as session:
            animal = existing(session, Animal, animal_id, "animal")
            if animal_has_letters(session, animal_id):
                animal.archived = True
                return Removal.ARCHIVED
            session.delete(animal)
            return Removal.DELETED

    def restore(self, animal_id: int) -> None:
        """Take an animal out of the archive; raises `NotFound`."""
        with self._database.write() as session:
            existing(session, Animal, animal_id, "animal").archived = False


def _listed(request: PageRequest, *, archived: bool) -> Select[*tuple[Any, ...]]:
    """Return the statement for a list; owners are looked up for the rows of a page only."""
    by_name = not request.search and request.sort in {"", "name"}
    in_archive = Animal.archived if by_name else unindexed(Animal.archived)
    statement = select(*_COLUMNS).where(
        in_archive.is_(archived), *search_condition(Animal.search_text, request.search)
    )
    return statement.join(Client) if request.sort == "owner" else statement


def _owner_name(session: Session, client_id: int) -> str:
    owner = existing(session, Client, client_id, "client")
    return full_name(owner.last_name, owner.first_name, owner.middle_name)


def _require_free(session: Session, number: str, animal_id: int | None) -> None:
    holder = session.scalar(select(Animal.id).where(Animal.number == number))
    if holder is not None and holder != animal_id:
        raise NumberTaken(number)


def _rows(session: Session, found: Sequence[Row[*tuple[Any, ...]]]) -> tuple[AnimalRow, ...]:
    last = last_visits(session, [row.id for row in found])
    owners = {
        client_id: full_name(*names)
        for client_id, *names in session.execute(
            select(Client.id, Client.last_name, Client.first_name, Client.middle_name).where(
                Client.id.in_({row.client_id for row in found})
            )
        )
    }
    return tuple(
        AnimalRow(
            row.id,
            row.number,
            row.name,
            row.species,
            row.breed,
            row.client_id,
            owners[row.client_id],
            *last.get(row.id, LastVisit(None, None)),
        )
        for row in found
    )
