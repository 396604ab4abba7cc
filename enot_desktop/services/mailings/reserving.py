"""Letters of a mailing that goes as a campaign are kept out of the queue's hands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, or_, select, update

from enot_desktop.models.campaign import Delivery
from enot_desktop.models.letter import Letter
from enot_desktop.models.values import LetterState, SendingMethod
from enot_desktop.services.clinic.days import local_day
from enot_desktop.services.letters.campaign_tags import CAMPAIGN_TAGS
from enot_desktop.services.letters.tags import values_for
from enot_desktop.services.mailings.waiting import rewrite_letters
from enot_desktop.services.queue.states import Step, take

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Row
    from sqlalchemy.orm import Session

    from enot_desktop.models.mailing import Mailing

_CHUNK = 1000
_TO_BE_NAMED = (LetterState.WAITING, LetterState.SENDING)
"""A letter in hand may come back and go with the campaign then."""


def follow_method(session: Session, mailing: Mailing) -> None:
    """Bring the letters of a mailing that has just been saved into line with its method.

    Waiting letters of a campaign are reserved; reserved ones become waiting letters with the text,
    time and account of the document when it is a campaign no longer. Belongs into the write block
    of the saving. Raises `UnknownTags` when letters are released.
    """
    if mailing.method is SendingMethod.CAMPAIGN:
        reserve_letters(session, mailing)
    else:
        _release(session, mailing)


def reserve_letters(session: Session, mailing: Mailing) -> None:
    """Reserve all waiting letters for the campaign, with the names that it can fill in."""
    _name_recipients(session, mailing)
    now_planned: dict[str, Any] = {
        "planned_at": mailing.planned_at,
        "account_id": mailing.account_id,
        "next_attempt_at": None,
    }
    connection = session.connection()
    connection.execute(
        take(Step.RESERVE).where(Letter.mailing_id == mailing.id).values(now_planned)
    )
    # One that is written anew though nothing differs costs as much as any other.
    differs = or_(
        Letter.planned_at.is_distinct_from(mailing.planned_at),
        Letter.account_id.is_distinct_from(mailing.account_id),
        Letter.next_attempt_at.is_not(None),
    )
    connection.execute(
        update(Letter)
        .where(Letter.mailing_id == mailing.id, Letter.state == LetterState.IN_CAMPAIGN, differs)
        .values(now_planned)
    )


def _release(session: Session, mailing: Mailing) -> None:
    if not rewrite_letters(session, mailing, LetterState.IN_CAMPAIGN):
        return
    mine = Letter.mailing_id == mailing.id
    reserved = select(Letter.id).where(mine, Letter.state == LetterState.IN_CAMPAIGN)
    connection = session.connection()
    # What a book that is gone had of them means nothing any more.
    connection.execute(delete(Delivery).where(Delivery.letter_id.in_(reserved)))
    connection.execute(take(Step.RELEASE).where(mine))


def _name_recipients(session: Session, mailing: Mailing) -> None:
    day = local_day(mailing.planned_at)
    last = 0
    while letters := _letters_after(session, mailing.id, last):
        clients = {client_id for _, client_id, _ in letters if client_id is not None}
        values = values_for(session, clients, day)
        changes = [
            {"id": letter_id, "tag_values": named}
            for letter_id, client_id, kept in letters
            if (named := _with_names(kept, values.get(client_id or 0, {}))) != kept
        ]
        if changes:
            session.execute(update(Letter), changes)
        last = letters[-1].id


def _with_names(kept: dict[str, str], values: dict[str, str]) -> dict[str, str]:
    return {tag.value: values.get(tag.value, "") for tag in CAMPAIGN_TAGS} | kept


def _letters_after(
    session: Session, mailing_id: int, last: int
) -> Sequence[Row[int, int | None, dict[str, str]]]:
    statement = (
        select(Letter.id, Letter.client_id, Letter.tag_values)
        .where(Letter.mailing_id == mailing_id, Letter.state.in_(_TO_BE_NAMED), Letter.id > last)
        .order_by(Letter.id)
        .limit(_CHUNK)
    )
    return session.execute(statement).all()
