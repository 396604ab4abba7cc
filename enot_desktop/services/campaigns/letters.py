"""The letters of a campaign: which are in its book, and the steps they take with it.

A delivery of the campaign tells that an address may be in the book, before it is handed over; its
`in_book` that the service took it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, exists, func, literal, select, update
from sqlalchemy.dialects.sqlite import insert

from enot_desktop.models.campaign import Delivery
from enot_desktop.models.letter import Letter
from enot_desktop.models.values import DeliveryState, LetterState, Reason
from enot_desktop.services.campaigns.failures import LettersInHand, NobodyRegistered
from enot_desktop.services.clinic.addresses import normalise_address
from enot_desktop.services.letters.headers import bare_address
from enot_desktop.services.mailings.reserving import reserve_letters
from enot_desktop.services.queue.claiming import chunks, is_refused
from enot_desktop.services.queue.states import Step, take, take_some

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from datetime import datetime

    from sqlalchemy import ColumnElement, Select
    from sqlalchemy.orm import InstrumentedAttribute, Session

    from enot_desktop.models.campaign import Campaign
    from enot_desktop.models.mailing import Mailing
    from enot_desktop.services.sendpulse.types import BookContact

_LETTERS = select(Letter.id, Letter.normalised, Letter.address, Letter.tag_values).order_by(
    Letter.id
)


@dataclass(frozen=True, slots=True)
class BookLetter:
    """A letter as the book needs it; `address` is how its recipient stands there."""

    id: int
    address: str
    tag_values: dict[str, str]


def reserve(session: Session, mailing: Mailing, now: datetime) -> None:
    """Keep all waiting letters of a mailing for its campaign, but for those who refused.

    Raises `LettersInHand` and `NobodyRegistered`.
    """
    reserve_letters(session, mailing)
    withdraw_refused(session, mailing.id, now)
    states = _states(session, mailing.id)
    if states.get(LetterState.SENDING):
        raise LettersInHand(mailing.id)
    if not states.get(LetterState.IN_CAMPAIGN):
        raise NobodyRegistered(mailing.id)


def withdraw_refused(session: Session, mailing_id: int, now: datetime) -> None:
    """Take back the letters to addresses that any contact has refused."""
    session.connection().execute(
        take(Step.WITHDRAW)
        .where(Letter.mailing_id == mailing_id, is_refused())
        .values(reason=Reason.MAILING_REFUSED, reason_detail="", finished_at=now)
    )


def count_going(session: Session, mailing_id: int) -> int:
    """Count the letters that wait to go with the campaign, reserved or not yet."""
    states = _states(session, mailing_id)
    return states.get(LetterState.IN_CAMPAIGN, 0) + states.get(LetterState.WAITING, 0)


def count_reserved(session: Session, campaign: Campaign) -> int:
    """Count the letters that are to be in the book."""
    return _states(session, campaign.mailing_id).get(LetterState.IN_CAMPAIGN, 0)


def count_in_book(session: Session, campaign: Campaign) -> int:
    """Count the addresses that must be in the book."""
    statement = (
        select(func.count())
        .select_from(Delivery)
        .join(Letter, Letter.id == Delivery.letter_id)
        .where(_of_campaign(campaign), Delivery.in_book.is_(True), *_reserved(campaign))
    )
    return session.scalar(statement) or 0


def count_handed_over(session: Session, campaign: Campaign) -> int:
    """Count the addresses that were handed over to the book, whatever became of them."""
    statement = select(func.count()).select_from(Delivery)
    mine = statement.where(_of_campaign(campaign), Delivery.in_book.is_(True))
    return session.scalar(mine) or 0


def not_in_book(session: Session, campaign: Campaign, after: int, limit: int) -> list[BookLetter]:
    """Return the next letters whose addresses are still to be handed over, by their numbers."""
    wanted = _LETTERS.where(*_reserved(campaign), Letter.id > after, ~_listed(campaign))
    return _read(session, wanted.limit(limit))


def in_book(session: Session, campaign: Campaign, after: int, limit: int) -> list[BookLetter]:
    """Return the next letters whose addresses must be in the book, by their numbers."""
    wanted = _LETTERS.join(Delivery, Delivery.letter_id == Letter.id).where(
        *_reserved(campaign), _of_campaign(campaign), Delivery.in_book.is_(True), Letter.id > after
    )
    return _read(session, wanted.limit(limit))


def strays(session: Session, campaign: Campaign) -> list[BookLetter]:
    """Return the letters that go no more and whose addresses may be in the book nevertheless."""
    wanted = _LETTERS.join(Delivery, Delivery.letter_id == Letter.id).where(
        _of_campaign(campaign), Letter.state != LetterState.IN_CAMPAIGN
    )
    return _read(session, wanted)


def book_address(normalised: str, address: str) -> str:
    """Return an address as it stands in the book, which knows it only once."""
    return normalised or bare_address(address)


def note_handing_over(session: Session, campaign: Campaign, letter_ids: Sequence[int]) -> None:
    """Note that addresses are about to be handed over: from now on they may be in the book."""
    fresh = _fresh_delivery(campaign)
    for some in chunks(letter_ids):
        mine = select(Letter.id, *(literal(*one) for one in fresh.values())).where(
            Letter.id.in_(some)
        )
        written = insert(Delivery).from_select([Delivery.letter_id, *fresh], mine)
        session.execute(
            written.on_conflict_do_update(
                index_elements=[Delivery.letter_id],
                set_={column.key: written.excluded[column.key] for column in fresh},
            )
        )


def note_handed_over(session: Session, campaign: Campaign, letter_ids: Sequence[int]) -> None:
    """Note that the service took addresses into the book that were noted before."""
    for some in chunks(letter_ids):
        listed = (_of_campaign(campaign), Delivery.letter_id.in_(some))
        session.connection().execute(update(Delivery).where(*listed).values(in_book=True))


def note_removed(session: Session, campaign: Campaign, letter_ids: Collection[int]) -> None:
    """Note that addresses are certainly not in the book."""
    for some in chunks(list(letter_ids)):
        session.execute(
            delete(Delivery).where(_of_campaign(campaign), Delivery.letter_id.in_(some))
        )


def note_all_handed_over(session: Session, campaign: Campaign) -> None:
    """Note that a campaign was made of the book: whatever may be in it may have gone along."""
    session.execute(update(Delivery).where(_of_campaign(campaign)).values(in_book=True))


def note_inactive(session: Session, campaign: Campaign, inactive: Iterable[BookContact]) -> None:
    """Note which addresses of the book are not active, and forget what was noted before."""
    noted = (_of_campaign(campaign), Delivery.book_status.is_not(None))
    session.execute(update(Delivery).where(*noted).values(book_status=None, book_words=""))
    same: dict[tuple[int, str], list[str]] = {}
    for contact in inactive:
        words = f"{contact.status} {contact.explanation}".strip()
        address = normalise_address(contact.address) or contact.address
        same.setdefault((contact.status, words), []).append(address)
    for (status, words), addresses in same.items():
        for some in chunks(addresses):
            mine = (Letter.mailing_id == campaign.mailing_id, Letter.normalised.in_(some))
            listed = (
                _of_campaign(campaign),
                Delivery.letter_id.in_(select(Letter.id).where(*mine)),
            )
            session.execute(
                update(Delivery).where(*listed).values(book_status=status, book_words=words)
            )


def refused_since(session: Session, campaign: Campaign) -> list[BookLetter]:
    """Return the letters of a campaign to addresses that any contact has refused by now."""
    return _read(session, _LETTERS.where(*_reserved(campaign), is_refused()))


def withdraw(session: Session, some: Iterable[BookLetter], now: datetime) -> None:
    """Take back letters whose recipients have refused."""
    values = {"reason": Reason.MAILING_REFUSED, "reason_detail": "", "finished_at": now}
    for ids in chunks([one.id for one in some]):
        step = take_some(Step.WITHDRAW, Letter.id.in_(ids))
        session.connection().execute(step.values(values))


def count_withdrawn(session: Session, campaign: Campaign) -> int:
    """Count those who refused after the campaign was asked for, and in time."""
    statement = (
        select(func.count())
        .select_from(Delivery)
        .join(Letter, Letter.id == Delivery.letter_id)
        .where(_of_campaign(campaign), Letter.state == LetterState.REMOVED)
    )
    return session.scalar(statement) or 0


def hand_over_anew(session: Session, campaign: Campaign) -> None:
    """Have all addresses handed over once more: they lack variables."""
    session.execute(update(Delivery).where(_of_campaign(campaign)).values(in_book=False))


def forget_book(session: Session, campaign: Campaign) -> None:
    """Forget what was in a book that is of no use any more."""
    session.execute(delete(Delivery).where(_of_campaign(campaign)))


def refuse_addresses(
    session: Session, letter_ids: Sequence[int], words: str, now: datetime
) -> None:
    """Mark letters as failed whose addresses the service does not take into the book."""
    values = {"reason": Reason.ADDRESS_INVALID, "reason_detail": words, "finished_at": now}
    for some in chunks(letter_ids):
        step = take_some(Step.CAMPAIGN_FAILED, Letter.id.in_(some))
        session.connection().execute(step.values(values))


def note_sender(session: Session, campaign: Campaign, sender: str, now: datetime) -> None:
    """Put down from whom and when the letters of a campaign were handed to the service."""
    session.connection().execute(
        update(Letter)
        .where(*_reserved(campaign))
        .values(sender=sender, account_id=campaign.account_id)
    )
    session.execute(update(Delivery).where(_of_campaign(campaign)).values(handed_at=now))


def _read(session: Session, wanted: Select[int, str, str, dict[str, str]]) -> list[BookLetter]:
    return [
        BookLetter(letter_id, book_address(normalised, address), values)
        for letter_id, normalised, address, values in session.execute(wanted)
    ]


def _fresh_delivery(campaign: Campaign) -> dict[InstrumentedAttribute[Any], tuple[Any, Any]]:
    """Return what a delivery is begun with, whatever an earlier book had of the letter."""
    fresh: dict[InstrumentedAttribute[Any], Any] = {
        Delivery.account_id: campaign.account_id,
        Delivery.campaign_id: campaign.id,
        Delivery.service_id: "",
        Delivery.in_book: False,
        Delivery.state: DeliveryState.PENDING,
        Delivery.code: None,
        Delivery.detail: "",
        Delivery.handed_at: None,
        Delivery.book_status: None,
        Delivery.book_words: "",
        Delivery.changed_at: None,
        Delivery.checked_at: None,
        Delivery.next_check_at: None,
    }
    return {column: (value, column.type) for column, value in fresh.items()}


def _of_campaign(campaign: Campaign) -> ColumnElement[bool]:
    return Delivery.campaign_id == campaign.id


def _listed(campaign: Campaign) -> ColumnElement[bool]:
    return exists().where(
        Delivery.letter_id == Letter.id, _of_campaign(campaign), Delivery.in_book.is_(True)
    )


def _reserved(campaign: Campaign) -> tuple[ColumnElement[bool], ...]:
    return (Letter.mailing_id == campaign.mailing_id, Letter.state == LetterState.IN_CAMPAIGN)


def _states(session: Session, mailing_id: int) -> dict[LetterState, int]:
    statement = (
        select(Letter.state, func.count())
        .where(Letter.mailing_id == mailing_id)
        .group_by(Letter.state)
    )
    return dict(session.execute(statement).all())
