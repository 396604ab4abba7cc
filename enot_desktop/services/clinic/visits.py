"""Visits of animals with the results of treatment."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import func, select

from enot_desktop.models.animal import Animal, Visit
from enot_desktop.services.clinic.days import local_day, require_past
from enot_desktop.services.existing import existing

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from sqlalchemy.orm import Session

    from enot_desktop.models.database import Database
    from enot_desktop.models.values import Clock, TreatmentResult


@dataclass(frozen=True, slots=True)
class VisitDraft:
    """A visit as entered; `visited_on` is the local day."""

    visited_on: date
    reason: str
    result: TreatmentResult
    note: str = ""


@dataclass(frozen=True, slots=True)
class VisitRow:
    """A visit as an animal's card shows it."""

    id: int
    visited_on: date
    reason: str
    result: TreatmentResult
    note: str


class LastVisit(NamedTuple):
    """Day and result of an animal's last visit; None when there was none."""

    visited_on: date | None
    result: TreatmentResult | None


class VisitService:
    """Adds, changes and deletes the visits of animals."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def of_animal(self, animal_id: int) -> tuple[VisitRow, ...]:
        """Return the visits of an animal, newest first."""
        with self._database.read() as session:
            return visits_of(session, animal_id)

    def add(self, animal_id: int, draft: VisitDraft) -> int:
        """Add a visit and return its id; raises `NotFound` or `DateInFuture`."""
        with self._database.write() as session:
            existing(session, Animal, animal_id, "animal")
            visit = Visit(animal_id=animal_id)
            self._fill(visit, draft)
            session.add(visit)
            session.flush()
            return visit.id

    def change(self, visit_id: int, draft: VisitDraft) -> None:
        """Change a visit; raises `NotFound` or `DateInFuture`."""
        with self._database.write() as session:
            self._fill(existing(session, Visit, visit_id, "visit"), draft)

    def delete(self, visit_id: int) -> None:
        """Delete a visit; raises `NotFound`."""
        with self._database.write() as session:
            session.delete(existing(session, Visit, visit_id, "visit"))

    def _fill(self, visit: Visit, draft: VisitDraft) -> None:
        require_past(draft.visited_on, local_day(self._clock()))
        visit.visited_on, visit.result = draft.visited_on, draft.result
        visit.reason, visit.note = draft.reason.strip(), draft.note.strip()


def visits_of(session: Session, animal_id: int) -> tuple[VisitRow, ...]:
    """Return the visits of an animal, newest first."""
    statement = (
        select(Visit)
        .where(Visit.animal_id == animal_id)
        .order_by(Visit.visited_on.desc(), Visit.id.desc())
    )
    return tuple(
        VisitRow(visit.id, visit.visited_on, visit.reason, visit.result, visit.note)
        for visit in session.scalars(statement)
    )


def last_visits(session: Session, animal_ids: Sequence[int]) -> dict[int, LastVisit]:
    """Return the last visit of each animal that had one; the later entered of the same day."""
    place = (
        func.row_number()
        .over(partition_by=Visit.animal_id, order_by=(Visit.visited_on.desc(), Visit.id.desc()))
        .label("place")
    )
    ranked = (
        select(Visit.animal_id, Visit.visited_on, Visit.result, place)
        .where(Visit.animal_id.in_(animal_ids))
        .subquery()
    )
    statement = select(ranked.c.animal_id, ranked.c.visited_on, ranked.c.result).where(
        ranked.c.place == 1
    )
    return {
        animal_id: LastVisit(visited_on, result)
        for animal_id, visited_on, result in session.execute(statement)
    }
