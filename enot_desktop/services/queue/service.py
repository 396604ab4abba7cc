"""The queue as a person works with it: look, strike out, decide about letters in doubt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, func, or_, select, update

from enot_desktop.models.account import Account
from enot_desktop.models.letter import Letter
from enot_desktop.models.values import LetterKind, LetterState, Page, Reason
from enot_desktop.services.paging import read_page, search_condition
from enot_desktop.services.queue.states import may_become

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from sqlalchemy import Select

    from enot_desktop.models.database import Database
    from enot_desktop.models.values import Clock, PageRequest

_CHUNK = 500  # ids in one statement; SQLite takes no more than some 30,000 parameters


@dataclass(frozen=True, slots=True)
class QueueRow:
    """A letter as one row of the queue; `account` is the address it goes from."""

    id: int
    kind: LetterKind
    client_id: int | None
    mailing_id: int | None
    recipient_name: str
    address: str
    subject: str
    planned_at: datetime
    next_attempt_at: datetime | None
    attempts_made: int
    state: LetterState
    reason: Reason | None
    reason_detail: str
    finished_at: datetime | None
    account: str


@dataclass(frozen=True, slots=True)
class QueueFilter:
    """Which letters are shown: no states means all, no mailing means of any origin."""

    states: tuple[LetterState, ...] = ()
    mailing_id: int | None = None


@dataclass(frozen=True, slots=True)
class Removal:
    """How many letters were struck from the queue, and how many could not be any more."""

    removed: int
    refused: int


@dataclass(frozen=True, slots=True)
class Due:
    """Letters that could go now from an account, and those planned for other accounts."""

    from_account: int
    from_others: int


@dataclass(frozen=True, slots=True)
class Recovery:
    """What the last run of the program left: letters now in doubt, and letters still waiting."""

    in_doubt: int
    waiting: int


class QueueService:
    """Lists the queue and changes it by a person's will; never sends."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database, self._clock = database, clock

    def page(self, request: PageRequest, chosen: QueueFilter) -> Page[QueueRow]:
        """Return a window of letters; sorts by `planned`, `name`, `address`, `subject` …."""
        statement = _filtered(_rows(), chosen, request.search)
        with self._database.read() as session:
            return read_page(session, statement, request, _ORDER, lambda row: QueueRow(*row))

    def counts(self) -> dict[LetterState, int]:
        """Return how many letters are in each state that has any."""
        statement = select(Letter.state, func.count().label("total")).group_by(Letter.state)
        with self._database.read() as session:
            return {row.state: row.total for row in session.execute(statement)}

    def due(self, account_id: int, mailing_id: int | None = None) -> Due:
        """Return how many letters, of one mailing or of all, could go now."""
        now = self._clock()
        mine = or_(Letter.account_id.is_(None), Letter.account_id == account_id)
        statement = (
            select(func.count().filter(mine), func.count().filter(~mine))
            .select_from(Letter)
            .where(
                Letter.state == LetterState.WAITING,
                Letter.planned_at <= now,
                or_(Letter.next_attempt_at.is_(None), Letter.next_attempt_at <= now),
            )
        )
        if mailing_id is not None:
            statement = statement.where(Letter.mailing_id == mailing_id)
        with self._database.read() as session:
            return Due(*session.execute(statement).one())

    def sendable(self, ids: Sequence[int]) -> list[int]:
        """Return those of the letters that wait and whose planned time has come, in this order."""
        now = self._clock()
        found: set[int] = set()
        with self._database.read() as session:
            for chunk in _chunks(ids):
                found.update(
                    session.scalars(
                        select(Letter.id).where(
                            Letter.id.in_(chunk),
                            Letter.state == LetterState.WAITING,
                            Letter.planned_at <= now,
                        )
                    )
                )
        return [letter_id for letter_id in ids if letter_id in found]

    def waiting_of(self, mailing_id: int, account_id: int) -> list[int]:
        """Return the letters of a mailing that wait to go from an account."""
        statement = select(Letter.id).where(
            Letter.mailing_id == mailing_id,
            Letter.state == LetterState.WAITING,
            or_(Letter.account_id.is_(None), Letter.account_id == account_id),
        )
        with self._database.read() as session:
            return list(session.scalars(statement.order_by(Letter.planned_at, Letter.id)))

    def remove(self, ids: Sequence[int]) -> Removal:
        """Strike letters from the queue (M24); one in hand or finished is left and counted."""
        now = self._clock()
        values = {
            "state": LetterState.REMOVED,
            "reason": Reason.REMOVED_BY_USER,
            "reason_detail": "",
            "next_attempt_at": None,
            "finished_at": now,
        }
        removed = self._change(ids, LetterState.REMOVED, values)
        return Removal(removed, len(set(ids)) - removed)

    def resolve_unknown(self, ids: Sequence[int], *, resend: bool) -> int:
        """Decide about letters in doubt: send again with the same Message-ID, or count as sent."""
        if resend:
            return self._change(ids, LetterState.WAITING, _fresh(), only=LetterState.UNKNOWN)
        values = {"state": LetterState.SENT, "reason": None, "reason_detail": ""}
        return self._change(ids, LetterState.SENT, values, only=LetterState.UNKNOWN)

    def retry_failed(self, ids: Sequence[int]) -> int:
        """Put letters that were refused for good back into the queue; returns how many."""
        return self._change(ids, LetterState.WAITING, _fresh(), only=LetterState.FAILED)

    def recover(self) -> Recovery:
        """Mark letters that were in hand when the program ended as being in doubt.

        To be called once at start, before anything is sent.
        """
        with self._database.write() as session:
            doubtful = session.execute(
                update(Letter)
                .where(Letter.state == LetterState.SENDING)
                .values(
                    state=LetterState.UNKNOWN,
                    reason=Reason.PROGRAM_ENDED,
                    reason_detail="",
                    finished_at=self._clock(),
                )
                .returning(Letter.id)
                .execution_options(synchronize_session=False)
            ).all()
            waiting = session.scalar(
                select(func.count()).select_from(Letter).where(Letter.state == LetterState.WAITING)
            )
        return Recovery(len(doubtful), waiting or 0)

    def _change(
        self,
        ids: Sequence[int],
        target: LetterState,
        values: dict[str, Any],
        only: LetterState | None = None,
    ) -> int:
        sources = (only,) if only is not None else _by_a_person(target)
        changed = 0
        with self._database.write() as session:
            for chunk in _chunks(ids):
                changed += len(
                    session.execute(
                        update(Letter)
                        .where(Letter.id.in_(chunk), Letter.state.in_(sources))
                        .values(**values)
                        .returning(Letter.id)
                        .execution_options(synchronize_session=False)
                    ).all()
                )
        return changed


def _by_a_person(target: LetterState) -> tuple[LetterState, ...]:
    # What is in hand belongs to the send thread alone.
    return tuple(state for state in may_become(target) if state != LetterState.SENDING)


def _fresh() -> dict[str, Any]:
    return {
        "state": LetterState.WAITING,
        "reason": None,
        "reason_detail": "",
        "next_attempt_at": None,
        "first_attempt_at": None,
        "attempts_made": 0,
        "finished_at": None,
    }


def _rows() -> Select[*tuple[Any, ...]]:
    return select(
        Letter.id,
        Letter.kind,
        Letter.client_id,
        Letter.mailing_id,
        Letter.recipient_name,
        Letter.address,
        Letter.subject,
        Letter.planned_at,
        Letter.next_attempt_at,
        Letter.attempts_made,
        Letter.state,
        Letter.reason,
        Letter.reason_detail,
        Letter.finished_at,
        func.coalesce(Account.address, "").label("account"),
    ).outerjoin(Account, Account.id == Letter.account_id)


def _filtered(
    statement: Select[*tuple[Any, ...]], chosen: QueueFilter, search: str
) -> Select[*tuple[Any, ...]]:
    conditions = search_condition(Letter.search_text, search)
    if chosen.states:
        conditions.append(Letter.state.in_(chosen.states))
    if chosen.mailing_id is not None:
        conditions.append(Letter.mailing_id == chosen.mailing_id)
    return statement.where(and_(True, *conditions))


def _chunks(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    for start in range(0, len(ids), _CHUNK):
        yield ids[start : start + _CHUNK]


_ORDER = {
    "planned": (Letter.planned_at, Letter.id),
    "name": (Letter.recipient_name, Letter.id),
    "address": (Letter.address, Letter.id),
    "subject": (Letter.subject, Letter.id),
    "state": (Letter.state, Letter.id),
    "mailing": (Letter.mailing_id, Letter.id),
    "finished": (Letter.finished_at, Letter.id),
}
