"""Writing down what became of letters in hand, several at once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import (
    Integer,
    bindparam,
    exists,
    false,
    func,
    insert,
    literal,
    null,
    select,
    update,
)
from sqlalchemy.dialects.sqlite import insert as insert_or_change

from enot_desktop.models.account import Account
from enot_desktop.models.campaign import Delivery
from enot_desktop.models.client import Contact
from enot_desktop.models.letter import Attempt, Letter
from enot_desktop.models.values import (
    AttemptOutcome,
    CopyState,
    DeliveryState,
    LetterState,
    Reason,
    Stage,
)
from enot_desktop.services.queue.prepared import PreparedStatement
from enot_desktop.services.queue.retrying import next_attempt
from enot_desktop.services.queue.states import Step

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import datetime
    from random import Random

    from sqlalchemy import ColumnElement, Connection

    from enot_desktop.services.queue.claiming import ClaimedLetter

_FIRST_LOOK = timedelta(minutes=1)
"""From handing a letter over to SendPulse to asking what came of it."""


@dataclass(frozen=True, slots=True)
class LetterOutcome:
    """What one attempt came to; moments in UTC, `code` and `detail` are the server's.

    `copy_wanted` tells that a copy will be put into the Sent folder if the letter was sent,
    `service_id` is the number that SendPulse gave it.
    """

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
    copy_wanted: bool = False
    service_id: str = ""

    @property
    def words(self) -> str:
        """The server's code and words in one line."""
        return " ".join(str(part) for part in (self.code, self.detail) if part)

    @property
    def is_dead_address(self) -> bool:
        """Whether the server says for good that the address is none of its."""
        refused = self.outcome == AttemptOutcome.PERMANENT
        named = bool(self.letter.normalised)
        return refused and named and self.reason == Reason.RECIPIENT_REFUSED


@dataclass(frozen=True, slots=True)
class Recorded:
    """The state a letter has come into, and when it is tried again if it waits."""

    letter_id: int
    state: LetterState
    next_attempt_at: datetime | None


def record(
    connection: Connection, outcomes: Sequence[LetterOutcome], now: datetime, random: Random
) -> list[Recorded]:
    """Write outcomes and attempts; belongs into a write block.

    A letter the server could not take because of the account waits again as if it had not been
    touched. An address refused for good is marked at its contacts. What SendPulse took is asked
    about later. What is no longer in hand is left as it is.
    """
    if not outcomes:
        return []
    rows = [_row(outcome, now, random) for outcome in outcomes]
    _ATTEMPTED.run(connection, [_attempt(outcome) for outcome in outcomes])
    _note_deliveries(connection, outcomes)
    _WRITTEN.run(connection, rows)
    _note_other_sender(connection, outcomes)
    _mark_dead_addresses(connection, outcomes, now)
    return [Recorded(row["b_id"], row["b_state"], row["b_next"]) for row in rows]


def forgive(connection: Connection, addresses: Collection[str], since: datetime) -> None:
    """Take back that addresses are undeliverable, where that was found out since a moment."""
    connection.execute(
        update(Contact)
        .where(Contact.normalised.in_(addresses), Contact.undeliverable_at >= since)
        .values(undeliverable_at=None, undeliverable_detail="")
    )


_TABLES = Letter.metadata.tables
_TABLE = _TABLES[Letter.__tablename__]
# The account may have been deleted meanwhile.
_ACCOUNT = select(Account.id).where(Account.id == bindparam("b_account")).scalar_subquery()
_IN_HAND = (Letter.id == bindparam("b_id"), Letter.state == Step.ACCEPT.before)
_WRITTEN = PreparedStatement(
    update(_TABLE)
    .where(*_IN_HAND)
    .values(
        state=bindparam("b_state"),
        reason=bindparam("b_reason"),
        reason_detail=bindparam("b_detail"),
        next_attempt_at=bindparam("b_next"),
        finished_at=bindparam("b_finished"),
        attempts_made=bindparam("b_attempts"),
        first_attempt_at=bindparam("b_first"),
        sender=bindparam("b_sender"),
        copy_state=bindparam("b_copy"),
    )
)
_ATTEMPT_COLUMNS = (
    Attempt.started_at,
    Attempt.ended_at,
    Attempt.outcome,
    Attempt.stage,
    Attempt.reason,
    Attempt.code,
    Attempt.detail,
)
_ATTEMPTED = PreparedStatement(
    insert(_TABLES[Attempt.__tablename__]).from_select(
        ["letter_id", "account_id", *(column.key for column in _ATTEMPT_COLUMNS)],
        select(
            bindparam("b_id", type_=Integer),
            _ACCOUNT,
            *(bindparam(f"b_{column.key}", type_=column.type) for column in _ATTEMPT_COLUMNS),
        ).where(exists(select(_TABLE.c.id).where(*_IN_HAND))),
    )
)


def _handing_over() -> PreparedStatement:
    """Return the statement that begins a delivery anew, whatever was known of the letter."""
    table = _TABLES[Delivery.__tablename__]
    columns = table.columns
    values: dict[str, ColumnElement[Any]] = {
        "letter_id": bindparam("b_id", type_=Integer),
        "account_id": _ACCOUNT,
        "campaign_id": null(),
        "service_id": bindparam("b_service", type_=columns.service_id.type),
        "in_book": false(),
        "state": literal(DeliveryState.PENDING, columns.state.type),
        "code": null(),
        "detail": literal("", columns.detail.type),
        "handed_at": bindparam("b_handed", type_=columns.handed_at.type),
        "book_status": null(),
        "book_words": literal("", columns.book_words.type),
        "changed_at": null(),
        "checked_at": null(),
        "next_check_at": bindparam("b_look", type_=columns.next_check_at.type),
    }
    in_hand = exists(select(_TABLE.c.id).where(*_IN_HAND))
    # What the model has by default comes from the table: a prepared statement calls no model.
    added = insert_or_change(table).from_select(
        list(values), select(*values.values()).where(in_hand), include_defaults=False
    )
    changed = {name: added.excluded[name] for name in values if name != "letter_id"}
    return PreparedStatement(
        added.on_conflict_do_update(index_elements=["letter_id"], set_=changed)
    )


_HANDED_OVER = _handing_over()
_STEPS = {
    AttemptOutcome.SENT: Step.ACCEPT,
    AttemptOutcome.PERMANENT: Step.FAIL,
    AttemptOutcome.UNKNOWN: Step.DOUBT,
    AttemptOutcome.ACCOUNT: Step.PUT_BACK,
}


def _row(outcome: LetterOutcome, now: datetime, random: Random) -> dict[str, Any]:
    letter, (step, reason, again) = outcome.letter, _decide(outcome, now, random)
    waits = step is Step.PUT_BACK
    counted = outcome.outcome != AttemptOutcome.ACCOUNT
    kept = outcome.copy_wanted and step is Step.ACCEPT
    return {
        "b_id": letter.id,
        "b_state": step.after,
        "b_reason": reason,
        "b_detail": outcome.words,
        "b_next": again,
        "b_finished": None if waits else outcome.ended_at,
        "b_attempts": letter.attempts_made + counted,
        "b_first": _first_attempt(outcome) if counted else letter.first_attempt_at,
        "b_sender": "" if waits else outcome.sender,
        "b_copy": CopyState.WANTED if kept else CopyState.NOT_WANTED,
    }


def _decide(
    outcome: LetterOutcome, now: datetime, random: Random
) -> tuple[Step, Reason | None, datetime | None]:
    if outcome.outcome != AttemptOutcome.TEMPORARY:
        return _STEPS[outcome.outcome], outcome.reason, None
    first, made = _first_attempt(outcome), outcome.letter.attempts_made + 1
    again = next_attempt(made, first, now, random)
    if again is None:
        return Step.FAIL, Reason.GAVE_UP, None
    return Step.PUT_BACK, outcome.reason, again


def _first_attempt(outcome: LetterOutcome) -> datetime:
    return outcome.letter.first_attempt_at or outcome.started_at


def _attempt(outcome: LetterOutcome) -> dict[str, Any]:
    return {
        "b_id": outcome.letter.id,
        "b_account": outcome.account_id,
        "b_started_at": outcome.started_at,
        "b_ended_at": outcome.ended_at,
        "b_outcome": outcome.outcome,
        "b_stage": outcome.stage,
        "b_reason": outcome.reason,
        "b_code": outcome.code,
        "b_detail": outcome.detail,
    }


def _note_deliveries(connection: Connection, outcomes: Sequence[LetterOutcome]) -> None:
    """Keep the numbers by which SendPulse is asked what came of letters."""
    rows = [
        {
            "b_id": outcome.letter.id,
            "b_account": outcome.account_id,
            "b_service": outcome.service_id,
            "b_handed": outcome.ended_at,
            "b_look": outcome.ended_at + _FIRST_LOOK,
        }
        for outcome in outcomes
        if outcome.service_id and outcome.outcome == AttemptOutcome.SENT
    ]
    if rows:
        _HANDED_OVER.run(connection, rows)


def _note_other_sender(connection: Connection, outcomes: Sequence[LetterOutcome]) -> None:
    """Keep from which account a letter went that was planned for another one."""
    for outcome in outcomes:
        counted = outcome.outcome != AttemptOutcome.ACCOUNT
        if counted and outcome.letter.account_id != outcome.account_id:
            connection.execute(
                update(_TABLE)
                .where(_TABLE.c.id == outcome.letter.id)
                .values(account_id=func.coalesce(_ACCOUNT, _TABLE.c.account_id)),
                {"b_account": outcome.account_id},
            )


def _mark_dead_addresses(
    connection: Connection, outcomes: Sequence[LetterOutcome], now: datetime
) -> None:
    dead = {
        outcome.letter.normalised: outcome.words for outcome in outcomes if outcome.is_dead_address
    }
    for address, words in dead.items():
        connection.execute(
            update(Contact)
            .where(Contact.normalised == address, Contact.undeliverable_at.is_(None))
            .values(undeliverable_at=now, undeliverable_detail=words)
        )
