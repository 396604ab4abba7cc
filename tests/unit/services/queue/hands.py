"""Taking letters in hand and writing outcomes, as the send thread does."""

from __future__ import annotations

from datetime import timedelta
from random import SystemRandom
from typing import TYPE_CHECKING

from enot_desktop.models.values import AttemptOutcome, Reason, Stage
from enot_desktop.services.queue.claiming import Claim, claim, due_ids
from enot_desktop.services.queue.recording import LetterOutcome, record
from tests.helpers.letters import NOON

if TYPE_CHECKING:
    from datetime import datetime

    from enot_desktop.models.database import Database
    from enot_desktop.services.queue.claiming import Claimed, ClaimedLetter
    from enot_desktop.services.queue.recording import Recorded

SENDER = "Клиника <klinika@enot.example>"


def take_due(
    database: Database, account_id: int, limit: int = 100, now: datetime = NOON
) -> Claimed:
    """Take what is due from an account."""
    with database.write_quickly() as connection:
        ids = due_ids(connection, account_id, now)
        return claim(connection, Claim(account_id, now, limit, ids))


def take_chosen(
    database: Database, account_id: int, *letter_ids: int, limit: int = 100, now: datetime = NOON
) -> Claimed:
    """Take letters that a person has named."""
    with database.write_quickly() as connection:
        return claim(connection, Claim(account_id, now, limit, letter_ids, chosen=True))


def outcome_of(
    letter: ClaimedLetter,
    outcome: AttemptOutcome = AttemptOutcome.SENT,
    reason: Reason | None = None,
    *,
    account_id: int = 1,
    at: datetime = NOON,
) -> LetterOutcome:
    """Return what came of an attempt that took two seconds."""
    refused = reason is not None
    return LetterOutcome(
        letter,
        account_id,
        SENDER,
        outcome,
        Stage.RECIPIENT if refused else Stage.ANSWER,
        at - timedelta(seconds=2),
        at,
        reason,
        450 if refused else None,
        "words" if refused else "",
    )


def write_down(
    database: Database, *outcomes: LetterOutcome, now: datetime = NOON
) -> list[Recorded]:
    """Write outcomes."""
    with database.write_quickly() as connection:
        return record(connection, outcomes, now, SystemRandom())
