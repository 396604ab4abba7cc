"""Taking letters in hand: each at most once, none to an address that was refused."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import and_, case, exists, or_, select, update

from enot_desktop.models.client import Contact
from enot_desktop.models.letter import Letter
from enot_desktop.models.values import LetterKind, LetterState, Reason

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sqlalchemy import ColumnElement, Row
    from sqlalchemy.orm import Session


@dataclass(frozen=True, slots=True)
class ClaimedLetter:
    """A letter in hand: all that composing it needs; `attempts_made` are those before this one."""

    id: int
    kind: LetterKind
    mailing_id: int | None
    body_id: int
    recipient_name: str
    address: str
    normalised: str
    tag_values: dict[str, str]
    message_id: str
    attempts_made: int
    first_attempt_at: datetime | None


@dataclass(frozen=True, slots=True)
class Claimed:
    """Letters taken in hand, and how many were struck because the address was refused."""

    letters: tuple[ClaimedLetter, ...] = ()
    struck: int = 0


@dataclass(frozen=True, slots=True)
class Claim:
    """Which letters may be taken: those planned for the account, or exactly `letter_ids`.

    Chosen letters are taken whatever account they were planned for, and without waiting for the
    time of a repetition; none is taken before the time it is planned for.
    """

    account_id: int
    now: datetime
    limit: int
    letter_ids: tuple[int, ...] | None = None


def claim(session: Session, wanted: Claim) -> Claimed:
    """Take letters in hand: WAITING becomes SENDING; belongs into a write block of its own.

    A letter of a mailing whose address any contact has refused is not taken: it becomes REMOVED.
    """
    if wanted.limit <= 0 or wanted.letter_ids == ():
        return Claimed()
    struck = 0
    found = _candidates(session, wanted)
    while refused := [row.id for row in found if row.refused]:
        _strike(session, refused, wanted.now)
        struck += len(refused)
        found = _candidates(session, wanted)
    return Claimed(_take(session, [row.id for row in found], wanted), struck)


def _take(session: Session, ids: list[int], wanted: Claim) -> tuple[ClaimedLetter, ...]:
    if not ids:
        return ()
    taken = session.execute(
        update(Letter)
        .where(Letter.id.in_(ids), Letter.state == LetterState.WAITING)
        .values(
            state=LetterState.SENDING,
            account_id=wanted.account_id,
            first_attempt_at=case(
                (Letter.first_attempt_at.is_(None), wanted.now), else_=Letter.first_attempt_at
            ),
        )
        .returning(
            Letter.id,
            Letter.kind,
            Letter.mailing_id,
            Letter.body_id,
            Letter.recipient_name,
            Letter.address,
            Letter.normalised,
            Letter.tag_values,
            Letter.message_id,
            Letter.attempts_made,
            Letter.first_attempt_at,
        )
        .execution_options(synchronize_session=False)
    )
    order = {letter_id: place for place, letter_id in enumerate(ids)}
    letters = [ClaimedLetter(*row) for row in taken]
    return tuple(sorted(letters, key=lambda letter: order[letter.id]))


def due_condition(wanted: Claim) -> ColumnElement[bool]:
    """Return the condition under which a waiting letter may be taken."""
    planned = and_(Letter.state == LetterState.WAITING, Letter.planned_at <= wanted.now)
    if wanted.letter_ids is not None:
        return and_(planned, Letter.id.in_(wanted.letter_ids))
    return and_(
        planned,
        or_(Letter.next_attempt_at.is_(None), Letter.next_attempt_at <= wanted.now),
        or_(Letter.account_id.is_(None), Letter.account_id == wanted.account_id),
    )


def refused_condition() -> ColumnElement[bool]:
    """Return the condition under which a letter goes to somebody who refused mailings."""
    return and_(
        Letter.kind == LetterKind.MAILING,
        exists().where(Contact.normalised == Letter.normalised, Contact.mailing_allowed.is_(False)),
    )


def _candidates(session: Session, wanted: Claim) -> Sequence[Row[int, bool]]:
    # Letters to one person are awaited; those of a mailing can stand behind them.
    urgency = case((Letter.kind == LetterKind.MAILING, 1), else_=0)
    statement = (
        select(Letter.id, refused_condition().label("refused"))
        .where(due_condition(wanted))
        .order_by(urgency, Letter.planned_at, Letter.id)
        .limit(wanted.limit)
    )
    return session.execute(statement).all()


def _strike(session: Session, ids: list[int], now: datetime) -> None:
    session.execute(
        update(Letter)
        .where(Letter.id.in_(ids), Letter.state == LetterState.WAITING)
        .values(
            state=LetterState.REMOVED,
            reason=Reason.MAILING_REFUSED,
            reason_detail="",
            next_attempt_at=None,
            finished_at=now,
        )
        .execution_options(synchronize_session=False)
    )
