"""Mailings that the invented clinic has already sent, so that its history is not empty."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import insert

from enot_desktop.models.letter import Attempt, Letter
from enot_desktop.models.mailing import Mailing, Recipient
from enot_desktop.models.values import AttemptOutcome, LetterKind, LetterState, Stage
from enot_desktop.services.clinic.days import local_day
from enot_desktop.services.letters.bodies import BodyContent, freeze_body
from enot_desktop.services.letters.tags import values_for
from enot_desktop.services.mailings.letter_text import LetterText, letter_search_text
from enot_desktop.services.paging import search_key
from enot_desktop.services.sandbox.invented_letters import SENT_MAILINGS, InventedText

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy.orm import Session

    from enot_desktop.models.account import Account
    from enot_desktop.services.sandbox.invented_owners import Owner

_DAYS_AGO = (200, 45)
_RECIPIENTS = (90, 140)
_MORNING = time(8)
_SECONDS_PER_LETTER = 2


def insert_sent_mailings(
    session: Session, owners: list[Owner], account: Account, now: datetime
) -> None:
    """Insert older mailings with their letters, all of them sent; belongs into a write block."""
    for number, text in enumerate(SENT_MAILINGS):
        day = local_day(now) - timedelta(days=_DAYS_AGO[number])
        moment = datetime.combine(day, _MORNING, tzinfo=UTC)
        known = [owner for owner in owners if _may_be_mailed(owner, moment)]
        _insert_mailing(session, text, known[: _RECIPIENTS[number]], (account, moment))


def _may_be_mailed(owner: Owner, moment: datetime) -> bool:
    contact = owner.contacts[0]
    reachable = contact["normalised"] and contact["mailing_allowed"]
    return bool(
        reachable
        and contact["undeliverable_at"] is None
        and owner.id != 2  # noqa: PLR2004 - shares the address of the first one
        and owner.registered_on < local_day(moment)
        and not owner.archived
    )


def _insert_mailing(
    session: Session, text: InventedText, owners: list[Owner], sent: tuple[Account, datetime]
) -> None:
    account, moment = sent
    mailing = Mailing(
        created_at=moment - timedelta(hours=2),
        planned_at=moment,
        account_id=account.id,
        subject=text.subject,
        html=text.html,
        registered_at=moment - timedelta(hours=1),
    )
    session.add(mailing)
    session.flush()
    mailing.search_text = search_key(str(mailing.id), mailing.subject)
    recipients = [_recipient(mailing, owner) for owner in owners]
    identities = session.scalars(
        insert(Recipient).returning(Recipient.id, sort_by_parameter_order=True), recipients
    ).all()
    keys = zip(recipients, identities, strict=True)
    letters = [
        _letter(mailing, recipient, moment + timedelta(seconds=_SECONDS_PER_LETTER * position))
        | {
            "recipient_id": identity,
            "message_id": f"<invented-{mailing.id}-{identity}@enot.example>",
            "sender": f"{account.sender_name} <{account.address}>",
        }
        for position, (recipient, identity) in enumerate(keys)
    ]
    _add_text(session, letters, BodyContent(text.subject, text.html), local_day(moment))
    _insert_letters(session, letters)


def _add_text(
    session: Session, letters: list[dict[str, Any]], body: BodyContent, day: date
) -> None:
    body_id = freeze_body(session, body)
    text = LetterText(body)
    values = values_for(session, [letter["client_id"] for letter in letters], day)
    for letter in letters:
        own = values[letter["client_id"]]
        subject = text.subject(own)
        letter |= {
            "body_id": body_id,
            "subject": subject,
            "tag_values": text.kept_values(own),
            "search_text": letter_search_text(letter["recipient_name"], letter["address"], subject),
        }


def _recipient(mailing: Mailing, owner: Owner) -> dict[str, Any]:
    address = owner.contacts[0]["value"]
    return {
        "mailing_id": mailing.id,
        "client_id": owner.id,
        "name": owner.full_name,
        "address": address,
        "normalised": owner.contacts[0]["normalised"],
        "registered_at": mailing.registered_at,
        "search_text": search_key(owner.full_name, address),
    }


def _letter(mailing: Mailing, recipient: dict[str, Any], finished: datetime) -> dict[str, Any]:
    return {
        "kind": LetterKind.MAILING,
        "mailing_id": mailing.id,
        "client_id": recipient["client_id"],
        "recipient_name": recipient["name"],
        "address": recipient["address"],
        "normalised": recipient["normalised"],
        "state": LetterState.SENT,
        "created_at": mailing.registered_at,
        "planned_at": mailing.planned_at,
        "first_attempt_at": finished,
        "attempts_made": 1,
        "finished_at": finished,
        "account_id": mailing.account_id,
    }


def _insert_letters(session: Session, letters: list[dict[str, Any]]) -> None:
    identities = session.scalars(
        insert(Letter).returning(Letter.id, sort_by_parameter_order=True), letters
    ).all()
    attempts = [
        {
            "letter_id": identity,
            "account_id": letter["account_id"],
            "started_at": letter["finished_at"],
            "ended_at": letter["finished_at"],
            "outcome": AttemptOutcome.SENT,
            "stage": Stage.ANSWER,
            "code": 250,
            "detail": "2.0.0 Ok: queued",
        }
        for identity, letter in zip(identities, letters, strict=True)
    ]
    session.execute(insert(Attempt), attempts)
