"""Writing down what became of letters in hand, several at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, insert, update

from enot_desktop.models.client import Contact
from enot_desktop.models.letter import Attempt, Letter
from enot_desktop.models.values import AttemptOutcome, LetterState, Reason, Stage
from enot_desktop.services.queue.retrying import next_attempt

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from random import Random

    from sqlalchemy.orm import Session

    from enot_desktop.services.queue.claiming import ClaimedLetter


@dataclass(frozen=True, slots=True)
class LetterOutcome:
    """What one attempt came to; moments in UTC, `code` and `detail` are the server's."""

    letter: ClaimedLetter
    account_id: int
    sender: str
    outcome: AttemptOutcome
    stage: Stage
    started_at: datetime
    ended_at: datetime
    reason: Reason | None = None
    code: int | None = None
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Recorded:
    """The state a letter has come into, and when it is tried again if it waits."""

    letter_id: int
    state: LetterState
    reason: Reason | None
    next_attempt_at: datetime | None


def record(
    session: Session, outcomes: Sequence[LetterOutcome], now: datetime, random: Random
) -> list[Recorded]:
    """Write outcomes and attempts; belongs into a write block.

    A letter the server could not take because of the account waits again as if it had not been
    touched. An address refused for good is marked at its contacts.
    """
    if not outcomes:
        return []
    steps = [_step(outcome, now, random) for outcome in outcomes]
    session.connection().execute(_written(), steps)
    session.connection().execute(insert(Attempt), [_attempt(outcome) for outcome in outcomes])
    _mark_dead_addresses(session, outcomes, now)
    return [
        Recorded(step["b_id"], step["b_state"], step["b_reason"], step["b_next"]) for step in steps
    ]


def _written() -> Any:  # noqa: ANN401 - an executable statement
    return (
        update(Letter.__table__)  # pyright: ignore[reportArgumentType]
        .where(Letter.id == bindparam("b_id"), Letter.state == LetterState.SENDING)
        .values(
            state=bindparam("b_state"),
            reason=bindparam("b_reason"),
            reason_detail=bindparam("b_detail"),
            next_attempt_at=bindparam("b_next"),
            finished_at=bindparam("b_finished"),
            attempts_made=bindparam("b_attempts"),
            first_attempt_at=bindparam("b_first"),
            account_id=bindparam("b_account"),
            sender=bindparam("b_sender"),
        )
    )


def _step(outcome: LetterOutcome, now: datetime, random: Random) -> dict[str, Any]:
    letter = outcome.letter
    state, reason, again = _decide(outcome, now, random)
    counted = outcome.outcome != AttemptOutcome.ACCOUNT
    return {
        "b_id": letter.id,
        "b_state": state,
        "b_reason": reason,
        "b_detail": _words(outcome),
        "b_next": again,
        "b_finished": None if state == LetterState.WAITING else outcome.ended_at,
        "b_attempts": letter.attempts_made + counted,
        "b_first": letter.first_attempt_at if counted else _first_before(letter),
        "b_account": outcome.account_id,
        "b_sender": outcome.sender,
    }


def _decide(
    outcome: LetterOutcome, now: datetime, random: Random
) -> tuple[LetterState, Reason | None, datetime | None]:
    match outcome.outcome:
        case AttemptOutcome.SENT:
            return LetterState.SENT, None, None
        case AttemptOutcome.PERMANENT:
            return LetterState.FAILED, outcome.reason, None
        case AttemptOutcome.UNKNOWN:
            return LetterState.UNKNOWN, outcome.reason, None
        case AttemptOutcome.ACCOUNT:
            return LetterState.WAITING, outcome.reason, None
        case AttemptOutcome.TEMPORARY:
            letter = outcome.letter
            first = letter.first_attempt_at or outcome.started_at
            again = next_attempt(letter.attempts_made + 1, first, now, random)
            if again is None:
                return LetterState.FAILED, Reason.GAVE_UP, None
            return LetterState.WAITING, outcome.reason, again


def _first_before(letter: ClaimedLetter) -> datetime | None:
    return letter.first_attempt_at if letter.attempts_made else None


def _words(outcome: LetterOutcome) -> str:
    return " ".join(str(part) for part in (outcome.code, outcome.detail) if part)


def _attempt(outcome: LetterOutcome) -> dict[str, Any]:
    return {
        "letter_id": outcome.letter.id,
        "account_id": outcome.account_id,
        "started_at": outcome.started_at,
        "ended_at": outcome.ended_at,
        "outcome": outcome.outcome,
        "stage": outcome.stage,
        "reason": outcome.reason,
        "code": outcome.code,
        "detail": outcome.detail,
    }


def _mark_dead_addresses(
    session: Session, outcomes: Sequence[LetterOutcome], now: datetime
) -> None:
    dead = {
        outcome.letter.normalised
        for outcome in outcomes
        if outcome.outcome == AttemptOutcome.PERMANENT
        and outcome.reason == Reason.RECIPIENT_REFUSED
    }
    if dead:
        session.execute(
            update(Contact)
            .where(Contact.normalised.in_(dead), Contact.undeliverable_at.is_(None))
            .values(undeliverable_at=now)
            .execution_options(synchronize_session=False)
        )
