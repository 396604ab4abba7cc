"""Letters in the queue for tests and measurements, written past the services."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import insert, select

from enot_desktop.models.letter import Attempt, Letter
from enot_desktop.models.values import LetterKind, LetterState
from enot_desktop.services.letters.bodies import BodyContent, BodyFile, freeze_body

if TYPE_CHECKING:
    from enot_desktop.models.database import Database

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
HTML = "<p>Здравствуйте, <b>{ИМЯ|уважаемый клиент}</b>!</p><p>Ждём вас.</p>"
_numbers = itertools.count(1)


@dataclass(frozen=True)
class Sort:
    """What the letters of one batch have in common."""

    account_id: int | None = None
    mailing_id: int | None = None
    kind: LetterKind = LetterKind.MAILING
    state: LetterState = LetterState.WAITING
    planned_at: datetime = NOON
    client_id: int | None = None


def add_body(
    database: Database,
    subject: str = "{ИМЯ}, пора на прививку",
    html: str = HTML,
    files: tuple[BodyFile, ...] = (),
) -> int:
    """Freeze a body and return its id."""
    with database.write() as session:
        return freeze_body(session, BodyContent(subject, html, attachments=files))


def add_letters(
    database: Database, count: int, sort: Sort | None = None, *, body_id: int | None = None
) -> list[int]:
    """Add letters to addresses of their own and return their ids."""
    return add_letters_to(database, *_addresses(count), sort=sort, body_id=body_id)


def add_letters_to(
    database: Database, *addresses: str, sort: Sort | None = None, body_id: int | None = None
) -> list[int]:
    """Add letters to these addresses and return their ids in that order."""
    common = sort or Sort()
    body = body_id or add_body(database)
    with database.write() as session:
        rows = [_row(address, common, body) for address in addresses]
        session.execute(insert(Letter), rows)
        message_ids = [row["message_id"] for row in rows]
        found: dict[str, int] = {}
        for start in range(0, len(rows), 500):
            chunk = message_ids[start : start + 500]
            statement = select(Letter.message_id, Letter.id).where(Letter.message_id.in_(chunk))
            found.update(dict(session.execute(statement).all()))
    return [found[message_id] for message_id in message_ids]


def letter_of(database: Database, letter_id: int) -> Letter:
    """Return a letter, free of any session."""
    with database.read() as session:
        letter = session.get_one(Letter, letter_id)
        session.expunge(letter)
        return letter


def states_of(database: Database) -> dict[int, LetterState]:
    """Return the state of every letter."""
    with database.read() as session:
        return dict(session.execute(select(Letter.id, Letter.state)).all())


def attempts_of(database: Database, letter_id: int) -> list[Attempt]:
    """Return the attempts to send a letter, free of any session."""
    with database.read() as session:
        statement = select(Attempt).where(Attempt.letter_id == letter_id).order_by(Attempt.id)
        attempts = list(session.scalars(statement))
        session.expunge_all()
        return attempts


def _addresses(count: int) -> list[str]:
    return [f"client{next(_numbers)}@mail.example" for _ in range(count)]


def _row(address: str, sort: Sort, body_id: int) -> dict[str, Any]:
    number = next(_numbers)
    name = f"Клиент {number}"
    return {
        "kind": sort.kind,
        "mailing_id": sort.mailing_id,
        "client_id": sort.client_id,
        "body_id": body_id,
        "recipient_name": name,
        "address": address,
        "normalised": address,
        "subject": f"{name}, пора на прививку",
        "tag_values": {"ИМЯ": name},
        "message_id": f"<{number}@enot.example>",
        "state": sort.state,
        "created_at": sort.planned_at,
        "planned_at": sort.planned_at,
        "account_id": sort.account_id,
        "search_text": f"{name} {address}".casefold(),
    }
