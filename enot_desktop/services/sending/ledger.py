"""The database side of a run: one short transaction a turn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import func, select, update

from enot_desktop.models.letter import Letter
from enot_desktop.models.values import CopyState, LetterKind
from enot_desktop.services.letters.bodies import load_body
from enot_desktop.services.queue.claiming import Claim, Claimed, claim, due_condition
from enot_desktop.services.queue.recording import record

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from random import Random

    from sqlalchemy.orm import Session

    from enot_desktop.models.database import Database
    from enot_desktop.services.letters.bodies import BodyContent
    from enot_desktop.services.queue.claiming import ClaimedLetter
    from enot_desktop.services.queue.recording import LetterOutcome, Recorded
    from enot_desktop.services.sending.pace import Pace

_COUNT_CHUNK = 500


@dataclass(frozen=True, slots=True)
class CopyOutcome:
    """What became of the copy of a sent letter; no failure means that it was saved."""

    letter_id: int
    failure: str = ""


@dataclass(frozen=True, slots=True)
class Turn:
    """What one transaction has written and taken; `bodies` are those of the taken letters."""

    recorded: tuple[Recorded, ...]
    claimed: Claimed
    bodies: dict[int, BodyContent]


class Ledger:
    """Writes outcomes and takes letters, together; used by the send thread only."""

    def __init__(self, database: Database, account_id: int, random: Random) -> None:
        self._database, self._account_id, self._random = database, account_id, random
        self._known_bodies: set[int] = set()

    def begin(self, pace: Pace, letter_ids: Sequence[int] | None, now: datetime) -> int:
        """Read what the account sent lately; return how many letters the run has before it."""
        with self._database.read() as session:
            pace.remember(session, self._account_id, now)
            if letter_ids is None:
                return self._count(session, None, now)
            chunks = range(0, len(letter_ids), _COUNT_CHUNK)
            return sum(
                self._count(session, tuple(letter_ids[start : start + _COUNT_CHUNK]), now)
                for start in chunks
            )

    def turn(self, outcomes: Sequence[LetterOutcome], wanted: Claim) -> Turn:
        """Write outcomes and take the next letters in one commit; raises `DiskFull` and others."""
        with self._database.write() as session:
            recorded = record(session, outcomes, wanted.now, self._random)
            claimed = claim(session, wanted)
            needed = {letter.body_id for letter in claimed.letters} - self._known_bodies
            bodies = {body_id: load_body(session, body_id) for body_id in needed}
        self._known_bodies.update(bodies)
        return Turn(tuple(recorded), claimed, bodies)

    def record_copies(self, copies: Sequence[CopyOutcome]) -> None:
        """Write what became of copies for the Sent folder."""
        with self._database.write() as session:
            for copy in copies:
                state = CopyState.FAILED if copy.failure else CopyState.SAVED
                session.execute(
                    update(Letter)
                    .where(Letter.id == copy.letter_id)
                    .values(copy_state=state, copy_detail=copy.failure)
                    .execution_options(synchronize_session=False)
                )

    def _count(self, session: Session, ids: tuple[int, ...] | None, now: datetime) -> int:
        condition = due_condition(Claim(self._account_id, now, 0, ids))
        return session.scalar(select(func.count()).select_from(Letter).where(condition)) or 0


def is_mailing(letter: ClaimedLetter) -> bool:
    """Tell whether a letter is one of many, so that it must say how to refuse them."""
    return letter.kind == LetterKind.MAILING
