"""The database side of a run: one short transaction a turn."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy import bindparam, select, update
from sqlalchemy.orm import Session

from enot_desktop.models.letter import Attempt, Letter
from enot_desktop.models.values import AttemptOutcome, CopyState, LetterState, Reason
from enot_desktop.services.letters.bodies import load_body
from enot_desktop.services.queue.claiming import Claim, claim, due_ids, waiting_ids
from enot_desktop.services.queue.recording import forgive, record

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import datetime
    from random import Random

    from sqlalchemy import Connection

    from enot_desktop.models.database import Database
    from enot_desktop.services.letters.bodies import BodyContent
    from enot_desktop.services.queue.claiming import ClaimedLetter
    from enot_desktop.services.queue.recording import LetterOutcome, Recorded
    from enot_desktop.services.sending.supply import Offer

_BODIES_KEPT = 32
_LOOK_BACK = timedelta(hours=25)
_AHEAD = timedelta(minutes=10)
"""Attempts further in the future were written by a clock that was wrong."""
_COPIED = (
    update(Letter)
    .where(Letter.id == bindparam("b_id"), Letter.copy_state == CopyState.WANTED)
    .values(copy_state=bindparam("b_state"), copy_detail=bindparam("b_detail"))
)


@dataclass(frozen=True, slots=True)
class CopyOutcome:
    """What became of the copy of a sent letter; no failure means that it was saved."""

    letter_id: int
    failure: str = ""


@dataclass(frozen=True, slots=True)
class Refusal:
    """The server's last refusal to take anything more from the account."""

    at: datetime
    code: int | None
    words: str


@dataclass(frozen=True, slots=True)
class Past:
    """What an account did within the last day: when letters went, and a refusal since the last."""

    times: list[datetime]
    refusal: Refusal | None


@dataclass(frozen=True, slots=True)
class Task:
    """A letter in hand with its text and files."""

    letter: ClaimedLetter
    content: BodyContent


@dataclass(frozen=True, slots=True)
class Turn:
    """What one transaction has written and taken; `seen` of the offered need no more offering."""

    recorded: Sequence[Recorded]
    tasks: tuple[Task, ...]
    struck: int
    seen: int


class Ledger:
    """Writes outcomes and takes letters, together; used by the send thread only."""

    def __init__(self, database: Database, account_id: int, random: Random) -> None:
        self._database, self._account_id, self._random = database, account_id, random
        self._bodies: OrderedDict[int, BodyContent] = OrderedDict()

    def past(self, now: datetime) -> Past:
        """Return what the account did lately."""
        statement = (
            select(Attempt.ended_at, Attempt.outcome, Attempt.reason, Attempt.code, Attempt.detail)
            .where(
                Attempt.account_id == self._account_id,
                Attempt.ended_at > now - _LOOK_BACK,
                Attempt.ended_at <= now + _AHEAD,
            )
            .order_by(Attempt.ended_at, Attempt.id)
        )
        times: list[datetime] = []
        refusal: Refusal | None = None
        with self._database.read() as session:
            for ended_at, outcome, reason, code, words in session.execute(statement):
                if outcome != AttemptOutcome.ACCOUNT:
                    times.append(ended_at)
                if outcome == AttemptOutcome.SENT:
                    refusal = None
                elif reason == Reason.LIMIT_REACHED:
                    refusal = Refusal(ended_at, code, words)
        return Past(times, refusal)

    def due(self, now: datetime) -> list[int]:
        """Return all letters that may go now, the most urgent first."""
        with self._database.read() as session:
            return due_ids(session.connection(), self._account_id, now)

    def waiting(self, letter_ids: Sequence[int]) -> set[int]:
        """Return those of the letters that still wait."""
        with self._database.read() as session:
            return waiting_ids(session.connection(), letter_ids)

    def with_body(self, body_id: int) -> set[int]:
        """Return the waiting letters that share a body."""
        statement = select(Letter.id).where(
            Letter.body_id == body_id, Letter.state == LetterState.WAITING
        )
        with self._database.read() as session:
            return set(session.scalars(statement))

    def turn(
        self, outcomes: Sequence[LetterOutcome], offer: Offer, room: int, now: datetime
    ) -> Turn:
        """Write outcomes and take the next letters in one commit; raises `DiskFull` and others."""
        wanted = Claim(self._account_id, now, room, offer.letter_ids, offer.chosen)
        with self._database.write_quickly() as connection:
            recorded = record(connection, outcomes, now, self._random)
            claimed = claim(connection, wanted)
            tasks = tuple(
                Task(letter, self._body(connection, letter)) for letter in claimed.letters
            )
        return Turn(recorded, tasks, claimed.struck, claimed.seen)

    def record_copies(self, copies: Sequence[CopyOutcome]) -> None:
        """Write what became of copies for the Sent folder."""
        rows = [
            {
                "b_id": copy.letter_id,
                "b_state": CopyState.FAILED if copy.failure else CopyState.SAVED,
                "b_detail": copy.failure,
            }
            for copy in copies
        ]
        with self._database.write_quickly() as connection:
            connection.execute(_COPIED, rows)

    def forgive(self, addresses: Collection[str], since: datetime) -> None:
        """Take back that addresses are undeliverable."""
        with self._database.write_quickly() as connection:
            forgive(connection, addresses, since)

    def _body(self, connection: Connection, letter: ClaimedLetter) -> BodyContent:
        found = self._bodies.get(letter.body_id)
        if found is None:
            with Session(connection) as session:
                found = self._bodies[letter.body_id] = load_body(session, letter.body_id)
            if len(self._bodies) > _BODIES_KEPT:
                self._bodies.popitem(last=False)
        return found
