"""Which letters, addresses and books are to be asked about now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import or_, select, update

from enot_desktop.models.account import Account
from enot_desktop.models.campaign import Campaign, Delivery
from enot_desktop.models.letter import Letter
from enot_desktop.models.values import CampaignStage
from enot_desktop.services.campaigns.letters import book_address
from enot_desktop.services.deliveries.findings import FINAL
from enot_desktop.services.deliveries.schedule import BOOK_EVERY, BOOK_LIVES

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime

    from sqlalchemy.orm import Session

_OVER = (
    CampaignStage.SENT,
    CampaignStage.SENT_PARTLY,
    # Should the service have sent some of it all the same, nobody may send them again.
    CampaignStage.CANCELLED,
    CampaignStage.REFUSED,
)
_OWN = Campaign.client_id == Account.login
"""Another ID leads to another cabinet, which knows nothing of the campaign."""
_LETTERS = 500  # the service's own limit for one question
_ADDRESSES = 40  # one question each: some five seconds at the service's rate


@dataclass(frozen=True, slots=True)
class AwaitedLetter:
    """A letter sent by itself, by its number and the service's own."""

    letter_id: int
    service_id: str
    handed_at: datetime


@dataclass(frozen=True, slots=True)
class AwaitedAddress:
    """One address of a campaign that is over; `sent_at` is when it was over."""

    letter_id: int
    address: str
    campaign_id: int
    service_id: int
    sent_at: datetime


@dataclass(frozen=True, slots=True)
class AwaitedBook:
    """A campaign's book, to be looked through for people who unsubscribed."""

    campaign_id: int
    book_id: int


def accounts_with_letters(session: Session) -> list[int]:
    """Return the accounts that letters were sent from by themselves."""
    statement = (
        select(Delivery.account_id)
        .where(Delivery.service_id != "", Delivery.account_id.is_not(None))
        .distinct()
    )
    return [account_id for account_id in session.scalars(statement) if account_id is not None]


def awaited_letters(
    session: Session, now: datetime, but: Collection[int]
) -> tuple[int, list[AwaitedLetter]] | None:
    """Return an account with letters to be asked about now, `but` for some; None for none."""
    due = (
        Delivery.next_check_at <= now,
        Delivery.service_id != "",
        Delivery.account_id.is_not(None),
        Delivery.account_id.not_in(but),
    )
    first = select(Delivery.account_id).where(*due).order_by(Delivery.next_check_at).limit(1)
    account_id = session.scalar(first)
    if account_id is None:
        return None
    statement = (
        select(Delivery.letter_id, Delivery.service_id, Delivery.handed_at)
        .where(*due, Delivery.account_id == account_id)
        .order_by(Delivery.next_check_at)
        .limit(_LETTERS)
    )
    rows = session.execute(statement).all()
    return account_id, [AwaitedLetter(one, name, at or now) for one, name, at in rows]


def awaited_addresses(
    session: Session, now: datetime, but: Collection[int]
) -> tuple[int, list[AwaitedAddress]] | None:
    """Return an account with addresses of finished campaigns to be asked about now."""
    due = (
        _OWN,
        Campaign.stage.in_(_OVER),
        Campaign.service_id.is_not(None),
        Campaign.account_id.is_not(None),
        Campaign.account_id.not_in(but),
        or_(
            Delivery.next_check_at <= now,
            Delivery.next_check_at.is_(None) & Delivery.checked_at.is_(None),
        ),
        Delivery.in_book.is_(True),
    )
    joined = (
        select(
            Campaign.account_id,
            Delivery.letter_id,
            Letter.normalised,
            Letter.address,
            Campaign.id,
            Campaign.service_id,
            Campaign.stage_at,
        )
        .join(Campaign, Campaign.id == Delivery.campaign_id)
        .join(Account, Account.id == Campaign.account_id)
        .join(Letter, Letter.id == Delivery.letter_id)
    )
    first = Delivery.next_check_at.asc().nulls_first()
    rows = session.execute(joined.where(*due).order_by(first).limit(_ADDRESSES)).all()
    account_id = next((owner for owner, *_ in rows if owner is not None), None)
    if account_id is None:
        return None
    return account_id, [
        AwaitedAddress(one, book_address(normalised, address), mine, theirs, sent_at or now)
        for owner, one, normalised, address, mine, theirs, sent_at in rows
        if owner == account_id and theirs is not None
    ]


def awaited_book(
    session: Session, now: datetime, but: Collection[int]
) -> tuple[int, AwaitedBook] | None:
    """Return an account and a book of it to be looked through now."""
    statement = (
        select(Campaign.account_id, Campaign.id, Campaign.book_id)
        .join(Account, Account.id == Campaign.account_id)
        .where(
            _OWN,
            Campaign.stage.in_((CampaignStage.RUNNING, *_OVER)),
            Campaign.book_id.is_not(None),
            Campaign.book_created_at > now - BOOK_LIVES,
            Campaign.account_id.is_not(None),
            Campaign.account_id.not_in(but),
            or_(
                Campaign.book_read_at.is_(None),
                Campaign.book_read_at <= now - BOOK_EVERY,
                # The figures are read more often, and tell that somebody has left.
                (Campaign.unsubscribed > 0) & (Campaign.statistics_at > Campaign.book_read_at),
            ),
        )
        .order_by(Campaign.book_read_at.asc().nulls_first())
        .limit(1)
    )
    for account_id, campaign_id, book_id in session.execute(statement):
        if account_id is not None and book_id is not None:
            return account_id, AwaitedBook(campaign_id, book_id)
    return None


def look_again(session: Session, mailing_id: int, now: datetime) -> None:
    """Have all letters of a mailing asked about at once, as far as that makes sense."""
    letters = select(Letter.id).where(Letter.mailing_id == mailing_id)
    open_ones = (Delivery.letter_id.in_(letters), Delivery.state.not_in(FINAL))
    session.execute(update(Delivery).where(*open_ones).values(next_check_at=now))
    session.execute(
        update(Campaign).where(Campaign.mailing_id == mailing_id).values(book_read_at=None)
    )
