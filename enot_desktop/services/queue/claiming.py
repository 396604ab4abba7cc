"""Taking letters in hand: each at most once, none to an address that was refused."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy import Select, and_, bindparam, exists, not_, or_, select

from enot_desktop.models.client import Contact
from enot_desktop.models.letter import Letter
from enot_desktop.models.values import LetterKind, LetterState, Reason
from enot_desktop.services.paging import unindexed
from enot_desktop.services.queue.prepared import PreparedStatement
from enot_desktop.services.queue.states import Step, take_some

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from sqlalchemy import ColumnElement, Connection, Update

ItemT = TypeVar("ItemT")

_SLOTS = 16
"""Letters in one statement; always so many, so that it is compiled once."""
_NOBODY = 0
"""Fills the slots that are not needed."""
_CHUNK = 500


@dataclass(frozen=True, slots=True)
class ClaimedLetter:
    """A letter in hand: all that composing it needs.

    `account_id` is the account it was planned for, `attempts_made` are those before this one.
    """

    id: int
    kind: LetterKind
    account_id: int | None
    body_id: int
    recipient_name: str
    address: str
    normalised: str
    tag_values: dict[str, str]
    message_id: str
    attempts_made: int
    first_attempt_at: datetime | None


@dataclass(frozen=True, slots=True)
class Claim:
    """Which letters are wanted, first ones first, and from which account they will go.

    Letters that a person has `chosen` are taken whatever account they were planned for and
    without waiting for the time of a repetition. None is taken before the time it is planned for.
    """

    account_id: int
    now: datetime
    limit: int
    letter_ids: Sequence[int]
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class Claimed:
    """Letters taken in hand, and how many were struck because the address was refused.

    `seen` of the wanted letters need not be asked for again: they are taken, struck or gone.
    """

    letters: tuple[ClaimedLetter, ...] = ()
    struck: int = 0
    seen: int = 0


def claim(connection: Connection, wanted: Claim) -> Claimed:
    """Take letters in hand: WAITING becomes SENDING; belongs into a write block.

    A letter of a mailing whose address any contact has refused is not taken: it becomes REMOVED.
    """
    letters: list[ClaimedLetter] = []
    struck = seen = 0
    while seen < len(wanted.letter_ids) and len(letters) < wanted.limit:
        size = min(_SLOTS, wanted.limit - len(letters))
        ids = wanted.letter_ids[seen : seen + size]
        taken = _take(connection, ids, wanted)
        letters.extend(taken)
        seen += len(ids)
        if len(taken) < len(ids):
            struck += _strike_refused(connection, ids, wanted)
    return Claimed(tuple(letters), struck, seen)


def due_ids(connection: Connection, account_id: int, now: datetime) -> list[int]:
    """Return the letters that may go now from an account, the most urgent first.

    Letters to one person are awaited; those of a mailing can stand behind them.
    """
    statement = (
        select(Letter.id)
        .where(is_due(now), is_for(account_id))
        .order_by(Letter.kind == LetterKind.MAILING, Letter.planned_at, Letter.id)
    )
    return list(connection.scalars(statement))


def waiting_ids(connection: Connection, letter_ids: Sequence[int]) -> set[int]:
    """Return those of the letters that still wait."""
    statement = select(Letter.id).where(Letter.state == LetterState.WAITING)
    return {
        found
        for ids in chunks(letter_ids)
        for found in connection.scalars(statement.where(Letter.id.in_(ids)))
    }


def is_planned(now: datetime) -> ColumnElement[bool]:
    """Return the condition that a letter waits and its planned time has come."""
    return and_(Letter.state == LetterState.WAITING, Letter.planned_at <= now)


def is_due(now: datetime) -> ColumnElement[bool]:
    """Return the condition that a letter may be sent now without anybody having chosen it."""
    again = or_(Letter.next_attempt_at.is_(None), Letter.next_attempt_at <= now)
    return and_(is_planned(now), again)


def is_for(account_id: int) -> ColumnElement[bool]:
    """Return the condition that a letter is planned for an account, or for any."""
    return or_(Letter.account_id.is_(None), Letter.account_id == account_id)


def chunks(items: Sequence[ItemT]) -> Iterator[Sequence[ItemT]]:
    """Cut a sequence into pieces that fit into one statement."""
    for start in range(0, len(items), _CHUNK):
        yield items[start : start + _CHUNK]


def is_refused() -> ColumnElement[bool]:
    """Return the condition that a letter of a mailing goes to somebody who wants none."""
    refused: Select[Any] = select(Contact.id).where(
        Contact.normalised == Letter.normalised, Contact.mailing_allowed.is_(False)
    )
    return and_(Letter.kind == LetterKind.MAILING, Letter.normalised != "", exists(refused))


_NOW = bindparam("b_now", type_=Letter.planned_at.type)
_COLUMNS = (
    Letter.id,
    Letter.kind,
    Letter.account_id,
    Letter.body_id,
    Letter.recipient_name,
    Letter.address,
    Letter.normalised,
    Letter.tag_values,
    Letter.message_id,
    Letter.attempts_made,
    Letter.first_attempt_at,
)


def _wanted(step: Step, *, chosen: bool) -> Update:
    listed = Letter.id.in_([bindparam(f"b_{place}") for place in range(_SLOTS)])
    statement = take_some(step, listed).where(unindexed(Letter.planned_at) <= _NOW)
    if chosen:
        return statement
    again, account = Letter.next_attempt_at, unindexed(Letter.account_id)
    return statement.where(
        or_(again.is_(None), again <= _NOW),
        or_(account.is_(None), account == bindparam("b_account")),
    )


def _taking(*, chosen: bool) -> PreparedStatement:
    statement = _wanted(Step.CLAIM, chosen=chosen).where(not_(is_refused()))
    return PreparedStatement(statement.returning(*_COLUMNS), *(column.type for column in _COLUMNS))


def _striking(*, chosen: bool) -> PreparedStatement:
    statement = _wanted(Step.STRIKE, chosen=chosen).where(is_refused())
    changed = statement.values(
        reason=Reason.MAILING_REFUSED, reason_detail="", next_attempt_at=None, finished_at=_NOW
    )
    return PreparedStatement(changed.returning(Letter.id), Letter.id.type)


_TAKING = {chosen: _taking(chosen=chosen) for chosen in (False, True)}
_STRIKING = {chosen: _striking(chosen=chosen) for chosen in (False, True)}


def _take(connection: Connection, ids: Sequence[int], wanted: Claim) -> list[ClaimedLetter]:
    rows = _TAKING[wanted.chosen].fetch(connection, _values(ids, wanted))
    taken = {row[0]: row for row in rows}
    return [ClaimedLetter(*taken[letter_id]) for letter_id in ids if letter_id in taken]


def _strike_refused(connection: Connection, ids: Sequence[int], wanted: Claim) -> int:
    return len(_STRIKING[wanted.chosen].fetch(connection, _values(ids, wanted)))


def _values(ids: Sequence[int], wanted: Claim) -> dict[str, Any]:
    values: dict[str, Any] = {f"b_{place}": _NOBODY for place in range(_SLOTS)}
    values |= {f"b_{place}": letter_id for place, letter_id in enumerate(ids)}
    if not wanted.chosen:
        values["b_account"] = wanted.account_id
    return values | {"b_now": wanted.now}
