"""The queue as a person works with it: look, strike out, decide about letters in doubt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, func, literal, select, update

from enot_desktop.models.account import Account
from enot_desktop.models.campaign import Delivery
from enot_desktop.models.letter import Letter
from enot_desktop.models.values import CopyState, LetterState, Page, Reason
from enot_desktop.services.paging import read_ids, read_page, search_condition
from enot_desktop.services.queue.campaign_letters import can_be_withdrawn, can_go_alone
from enot_desktop.services.queue.claiming import chunks, is_due, is_for, is_planned
from enot_desktop.services.queue.deliveries import forget_deliveries, is_told_of
from enot_desktop.services.queue.outlook import AccountOutlook, read_outlook
from enot_desktop.services.queue.states import Step, take, take_some

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sqlalchemy import ColumnElement, Connection, Select
    from sqlalchemy.orm import Session

    from enot_desktop.models.database import Database
    from enot_desktop.models.values import Clock, DeliveryState, LetterKind, PageRequest


@dataclass(frozen=True, slots=True)
class QueueRow:
    """A letter as one row of the queue; `account` is the address it goes from.

    `delivery` is what SendPulse told of it, None for letters that did not go through the service.
    """

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
    delivery: DeliveryState | None


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
        found = _filtered(chosen, request.search)
        with self._database.read() as session:
            page = read_page(session, found, request, _ORDER, lambda row: int(row.id))
            rows = {
                row.id: QueueRow(*row)
                for ids in chunks(page.rows)
                for row in session.execute(_rows().where(Letter.id.in_(ids)))
            }
        return Page(page.total, page.offset, tuple(rows[letter_id] for letter_id in page.rows))

    def ids(self, request: PageRequest, chosen: QueueFilter) -> tuple[int, ...]:
        """Return the numbers of all letters of a list in its order, whatever the window."""
        found = _filtered(chosen, request.search)
        with self._database.read() as session:
            return read_ids(session, found, request, _ORDER, Letter.id)

    def counts(self, mailing_id: int | None = None) -> dict[LetterState, int]:
        """Return how many letters, of one mailing or of all, are in each state that has any."""
        statement = select(Letter.state, func.count().label("total")).group_by(Letter.state)
        if mailing_id is not None:
            statement = statement.where(Letter.mailing_id == mailing_id)
        with self._database.read() as session:
            return {row.state: row.total for row in session.execute(statement)}

    def due(self, account_id: int, mailing_id: int | None = None) -> Due:
        """Return how many letters, of one mailing or of all, could go now."""
        mine = is_for(account_id)
        statement = (
            select(func.count().filter(mine), func.count().filter(~mine))
            .select_from(Letter)
            .where(is_due(self._clock()))
        )
        if mailing_id is not None:
            statement = statement.where(Letter.mailing_id == mailing_id)
        with self._database.read() as session:
            return Due(*session.execute(statement).one())

    def outlook(self, mailing_id: int | None = None) -> tuple[AccountOutlook, ...]:
        """Return for which accounts letters, of one mailing or of all, wait; most due first."""
        with self._database.read() as session:
            return read_outlook(session, self._clock(), mailing_id)

    def sendable(self, ids: Sequence[int]) -> list[int]:
        """Return those of the letters that wait and whose planned time has come, in this order."""
        now = self._clock()
        found: set[int] = set()
        with self._database.read() as session:
            for chunk in chunks(ids):
                statement = select(Letter.id).where(Letter.id.in_(chunk), is_planned(now))
                found.update(session.scalars(statement))
        return [letter_id for letter_id in ids if letter_id in found]

    def waiting_of(self, mailing_id: int, account_id: int) -> list[int]:
        """Return the letters of a mailing that wait to go from an account."""
        statement = select(Letter.id).where(
            Letter.mailing_id == mailing_id,
            Letter.state == LetterState.WAITING,
            is_for(account_id),
        )
        with self._database.read() as session:
            return list(session.scalars(statement.order_by(Letter.planned_at, Letter.id)))

    def remove(self, ids: Sequence[int]) -> Removal:
        """Strike letters from the queue (M24); one in hand or finished is left and counted.

        So is one of a campaign that the service was asked for already.
        """
        values = {
            "reason": Reason.REMOVED_BY_USER,
            "reason_detail": "",
            "next_attempt_at": None,
            "finished_at": self._clock(),
        }
        with self._database.write_quickly() as connection:
            taken = _take(connection, Step.STRIKE, ids, values)
            others = list(set(ids).difference(taken))
            withdrawn = _take(connection, Step.WITHDRAW, others, values, can_be_withdrawn())
        return Removal(len(taken) + len(withdrawn), len(others) - len(withdrawn))

    def resolve_unknown(self, ids: Sequence[int], *, resend: bool) -> int:
        """Decide about letters in doubt: send again with the same Message-ID, or count as sent.

        Returns about how many it was decided. Letters of a campaign that is not over are not sent
        again.
        """
        if resend:
            return self._send_again(Step.RESEND, ids)
        with self._database.write_quickly() as connection:
            return len(_take(connection, Step.COUNT_AS_SENT, ids, _CERTAIN))

    def retry_failed(self, ids: Sequence[int]) -> int:
        """Put letters that were refused for good back into the queue; returns how many.

        Letters of a campaign that is not over are left; afterwards they go one by one.
        """
        return self._send_again(Step.RETRY, ids)

    def recover(self) -> Recovery:
        """Mark letters that were in hand when the program ended as being in doubt.

        To be called while nothing is being sent. Copies that were still to be made are lost.
        """
        with self._database.write() as session:
            in_doubt = _put_in_doubt(session, self._clock())
            _give_up_copies(session)
            waiting = session.scalar(
                select(func.count()).select_from(Letter).where(Letter.state == LetterState.WAITING)
            )
        return Recovery(in_doubt, waiting or 0)

    def _send_again(self, step: Step, ids: Sequence[int]) -> int:
        with self._database.write_quickly() as connection:
            taken = _take(connection, step, ids, _FRESH, can_go_alone())
            forget_deliveries(connection, taken)
        return len(taken)


def _take(
    connection: Connection,
    step: Step,
    ids: Sequence[int],
    values: dict[str, Any],
    *conditions: ColumnElement[bool],
) -> list[int]:
    """Take a step with those of the letters it may be taken with, and return them."""
    taken: list[int] = []
    for some in chunks(ids):
        statement = take_some(step, Letter.id.in_(some)).where(*conditions).values(values)
        taken.extend(connection.scalars(statement.returning(Letter.id)))
    return taken


def _put_in_doubt(session: Session, now: datetime) -> int:
    statement = take(Step.DOUBT).values(
        reason=Reason.PROGRAM_ENDED, reason_detail="", finished_at=now
    )
    return len(session.connection().execute(statement.returning(Letter.id)).all())


def _give_up_copies(session: Session) -> None:
    # Only with the value in the statement itself does SQLite see that its index will do.
    wanted = literal(CopyState.WANTED, Letter.copy_state.type, literal_execute=True)
    session.connection().execute(
        update(Letter)
        .where(Letter.copy_state == wanted)
        .values(copy_state=CopyState.FAILED, copy_detail=Reason.PROGRAM_ENDED)
    )


_CERTAIN: dict[str, Any] = {"reason": None, "reason_detail": ""}
_FRESH: dict[str, Any] = {
    "reason": None,
    "reason_detail": "",
    "next_attempt_at": None,
    "first_attempt_at": None,
    "attempts_made": 0,
    "finished_at": None,
}


def _rows() -> Select[*tuple[Any, ...]]:
    statement = select(
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
        Delivery.state,
    )
    with_account = statement.outerjoin(Account, Account.id == Letter.account_id)
    return with_account.outerjoin(Delivery, is_told_of())


def _filtered(chosen: QueueFilter, search: str) -> Select[int]:
    # Numbers only: that is what most lists can be put in order by without reading the letters.
    conditions = search_condition(Letter.search_text, search)
    if chosen.states:
        conditions.append(Letter.state.in_(chosen.states))
    if chosen.mailing_id is not None:
        conditions.append(Letter.mailing_id == chosen.mailing_id)
    return select(Letter.id).where(and_(True, *conditions))


_ORDER = {
    "planned": (Letter.planned_at, Letter.id),
    "name": (Letter.recipient_name, Letter.id),
    "address": (Letter.address, Letter.id),
    "subject": (Letter.subject, Letter.id),
    "state": (Letter.state, Letter.id),
    "mailing": (Letter.mailing_id, Letter.id),
    "finished": (Letter.finished_at, Letter.id),
}
