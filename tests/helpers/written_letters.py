"""Letters with texts and files for the tests of windows, written past the services."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from sqlalchemy import insert

from enot_desktop.models.letter import Attempt, Letter
from enot_desktop.models.values import (
    AttemptOutcome,
    LetterKind,
    LetterState,
    Reason,
    Stage,
)
from enot_desktop.services.letters.bodies import BodyContent, BodyFile, freeze_body
from enot_desktop.services.paging import search_key

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from enot_desktop.models.database import Database
    from enot_desktop.models.file_store import FileStore

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
_numbers = itertools.count(1)


@dataclass(frozen=True)
class Written:
    """What a letter holds; attempts are reasons, oldest first."""

    subject: str = "Пора на прививку"
    html: str = "<p>Здравствуйте, {ИМЯ}!</p>"
    state: LetterState = LetterState.SENT
    reason: Reason | None = None
    files: tuple[tuple[str, bytes], ...] = ()
    values: dict[str, str] = field(default_factory=lambda: {"ИМЯ": "Анна"})
    name: str = "Соколова Анна"
    at: datetime = NOON
    attempts: tuple[Reason, ...] = ()


def write_letter(database: Database, files: FileStore, client_id: int, written: Written) -> int:
    """Add a letter to a client and return its id."""
    with database.write() as session:
        letter = _letter(client_id, _body(session, files, written), written)
        session.add(letter)
        session.flush()
        session.add_all(_attempt(letter.id, written.at, reason) for reason in written.attempts)
        return letter.id


def write_many_letters(database: Database, client_id: int, count: int) -> None:
    """Add that many letters to one client, the last one the newest."""
    with database.write() as session:
        body = freeze_body(session, BodyContent("Много", "<p>Письмо</p>"))
        rows: list[dict[str, object]] = [
            {
                "kind": LetterKind.SINGLE,
                "client_id": client_id,
                "body_id": body,
                "address": "anna@example.com",
                "normalised": "anna@example.com",
                "recipient_name": "Соколова Анна",
                "subject": f"Письмо {number:05}",
                "message_id": f"<many-{number}@example.com>",
                "state": LetterState.SENT,
                "created_at": datetime.fromtimestamp(NOON.timestamp() + number, UTC),
                "planned_at": NOON,
                "search_text": f"письмо {number:05}",
                "tag_values": {},
            }
            for number in range(count)
        ]
        session.execute(insert(Letter), rows)


def _body(session: Session, files: FileStore, written: Written) -> int:
    kept = [(name, files.add_bytes(content)) for name, content in written.files]
    attachments = tuple(
        BodyFile(name, "application/octet-stream", file.digest, file.size) for name, file in kept
    )
    return freeze_body(session, BodyContent(written.subject, written.html, attachments=attachments))


def _letter(client_id: int, body_id: int, written: Written) -> Letter:
    return Letter(
        kind=LetterKind.SINGLE,
        client_id=client_id,
        body_id=body_id,
        recipient_name=written.name,
        address="anna@example.com",
        normalised="anna@example.com",
        subject=written.subject,
        tag_values=written.values,
        message_id=f"<written-{next(_numbers)}@example.com>",
        state=written.state,
        reason=written.reason,
        created_at=written.at,
        planned_at=written.at,
        finished_at=written.at if written.state is LetterState.SENT else None,
        sender="Клиника «Енот» <klinika@example.com>",
        search_text=search_key(written.subject, "anna@example.com"),
    )


def _attempt(letter_id: int, at: datetime, reason: Reason) -> Attempt:
    return Attempt(
        letter_id=letter_id,
        started_at=at,
        ended_at=at,
        outcome=AttemptOutcome.TEMPORARY,
        stage=Stage.RECIPIENT,
        reason=reason,
        code=451,
        detail="Try again later",
    )
