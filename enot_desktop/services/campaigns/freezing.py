"""Keeping with the letters of a campaign the very text that it is asked for with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select, update

from enot_desktop.models.letter import Letter
from enot_desktop.models.values import LetterState
from enot_desktop.services.letters.bodies import freeze_body
from enot_desktop.services.mailings.letter_text import LetterText, letter_search_text

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from enot_desktop.services.letters.bodies import BodyContent

_CHUNK = 1000


def freeze_letters(session: Session, mailing_id: int, content: BodyContent) -> None:
    """Give the letters that go with a campaign its text, and their subject as it will arrive."""
    body_id = freeze_body(session, content)
    text = LetterText(content, for_campaign=True)
    last = 0
    while True:
        statement = (
            select(Letter.id, Letter.tag_values, Letter.recipient_name, Letter.address)
            .where(
                Letter.mailing_id == mailing_id,
                Letter.state == LetterState.IN_CAMPAIGN,
                Letter.id > last,
            )
            .order_by(Letter.id)
            .limit(_CHUNK)
        )
        rows = session.execute(statement).all()
        if not rows:
            return
        last = rows[-1].id
        changes = [
            {
                "id": letter_id,
                "body_id": body_id,
                "subject": text.subject(values),
                "search_text": letter_search_text(name, address, text.subject(values)),
            }
            for letter_id, values, name, address in rows
        ]
        session.execute(update(Letter), changes)
