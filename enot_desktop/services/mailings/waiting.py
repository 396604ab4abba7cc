"""Letters of a mailing that are not sent yet follow the document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import func, select, update

from enot_desktop.models.letter import Letter
from enot_desktop.models.values import LetterState
from enot_desktop.services.clinic.days import local_day
from enot_desktop.services.letters.bodies import freeze_body
from enot_desktop.services.letters.tags import values_for
from enot_desktop.services.mailings.letter_text import LetterText, body_content, letter_search_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Row
    from sqlalchemy.orm import Session

    from enot_desktop.models.mailing import Mailing

_CHUNK = 1000


def count_waiting(session: Session, mailing_id: int) -> int:
    """Return how many letters of a mailing wait in the queue."""
    statement = select(func.count()).where(
        Letter.mailing_id == mailing_id, Letter.state == LetterState.WAITING
    )
    return session.execute(statement).scalar_one()


def rewrite_letters(session: Session, mailing: Mailing, state: LetterState) -> int:
    """Give letters in a state the text, files, planned time and account the mailing has now.

    Belongs into a write block: no letter can be taken in hand meanwhile, and one that is already
    in hand or sent keeps what it has. Returns how many were changed; raises `UnknownTags` when
    there are letters to be changed.
    """
    common: tuple[LetterText, dict[str, Any]] | None = None
    changed, last = 0, 0
    while letters := _letters_after(session, mailing.id, state, last):
        if common is None:
            common = _common(session, mailing)
        session.execute(update(Letter), _changes(session, mailing, letters, common))
        last = letters[-1].id
        changed += len(letters)
    return changed


def _common(session: Session, mailing: Mailing) -> tuple[LetterText, dict[str, Any]]:
    content = body_content(mailing)
    text = LetterText(content)
    shared = {
        "body_id": freeze_body(session, content),
        "planned_at": mailing.planned_at,
        "account_id": mailing.account_id,
    }
    return text, shared


def _letters_after(
    session: Session, mailing_id: int, state: LetterState, last: int
) -> Sequence[Row[int, int | None, str, str]]:
    statement = (
        select(Letter.id, Letter.client_id, Letter.recipient_name, Letter.address)
        .where(
            Letter.mailing_id == mailing_id,
            Letter.state == state,
            Letter.id > last,
        )
        .order_by(Letter.id)
        .limit(_CHUNK)
    )
    return session.execute(statement).all()


def _changes(
    session: Session,
    mailing: Mailing,
    letters: Sequence[Row[int, int | None, str, str]],
    common: tuple[LetterText, dict[str, Any]],
) -> list[dict[str, Any]]:
    text, shared = common
    clients = {client_id for _, client_id, _, _ in letters if client_id is not None}
    values = values_for(session, clients, local_day(mailing.planned_at))
    changes: list[dict[str, Any]] = []
    for letter_id, client_id, name, address in letters:
        own = values.get(client_id, {}) if client_id is not None else {}
        subject = text.subject(own)
        changes.append(
            {
                "id": letter_id,
                "subject": subject,
                "tag_values": text.kept_values(own),
                "search_text": letter_search_text(name, address, subject),
                **shared,
            }
        )
    return changes
