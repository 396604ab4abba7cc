"""The steps that letters take when their campaign is over.

A delivery of the campaign tells that the address may have been in the book: without one the letter
certainly did not go, with one nothing but the service's word makes it failed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import exists, func, select

from enot_desktop.models.campaign import Delivery
from enot_desktop.models.letter import Letter
from enot_desktop.models.values import Reason
from enot_desktop.services.queue.states import Step, take
from enot_desktop.services.sendpulse.codes import LEFT, ContactStatus

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Session

    from enot_desktop.models.campaign import Campaign

# An error and «temporarily unavailable» may be over when the campaign goes.
_BARRED = frozenset(
    {
        ContactStatus.REJECTED_BY_ADMIN,
        ContactStatus.BLOCKED_BY_USER,
        ContactStatus.BLOCKED_BY_HOST,
        ContactStatus.BLOCKED_BY_SENDER_NAME,
        ContactStatus.BLOCKED_BY_ADDRESS_PART,
        ContactStatus.DELETED_BY_USER,
    }
)


def leave_out(session: Session, campaign: Campaign, now: datetime) -> None:
    """Mark letters as failed that did not go, whatever became of the campaign.

    They were never in the book, or the service had said before that it leaves their addresses out.
    """
    _fail(session, campaign, Reason.NOT_SENT_BY_SERVICE, now, ~_has_delivery(campaign))
    for reason, statuses in (
        (Reason.UNSUBSCRIBED, LEFT),
        (Reason.NOT_SENT_BY_SERVICE, _BARRED),
    ):
        left_out = _has_delivery(campaign, Delivery.book_status.in_(statuses))
        _fail(session, campaign, reason, now, left_out)


def give_up(session: Session, campaign: Campaign, reason: Reason, now: datetime) -> None:
    """Mark all letters of a campaign that certainly went to nobody as failed."""
    chosen = take(Step.CAMPAIGN_FAILED).where(Letter.mailing_id == campaign.mailing_id)
    values = {"reason": reason, "reason_detail": "", "finished_at": now}
    session.connection().execute(chosen.values(values))


def doubt_unlisted(session: Session, campaign: Campaign, now: datetime) -> None:
    """Leave letters to a person whose addresses the service may or may not have in the book."""
    _doubt(session, campaign, now, _has_delivery(campaign, Delivery.in_book.is_(False)))


def doubt_inactive(session: Session, campaign: Campaign, now: datetime) -> None:
    """Leave letters in doubt whose addresses were not active yet before the campaign began."""
    _doubt(session, campaign, now, _has_delivery(campaign, Delivery.book_status.is_not(None)))


def doubt(session: Session, campaign: Campaign, now: datetime) -> None:
    """Leave all letters of a campaign to a person: nobody can say whether they went."""
    _doubt(session, campaign, now)


def finish(session: Session, campaign: Campaign, sender: str, now: datetime) -> None:
    """Mark all letters of a campaign as sent."""
    sent: dict[str, Any] = {
        "reason": None,
        "reason_detail": "",
        "finished_at": now,
        "sender": sender,
        "account_id": campaign.account_id,
    }
    mine = Letter.mailing_id == campaign.mailing_id
    session.connection().execute(take(Step.CAMPAIGN_SENT).where(mine).values(sent))


def _fail(
    session: Session,
    campaign: Campaign,
    reason: Reason,
    now: datetime,
    which: ColumnElement[bool],
) -> None:
    words = select(Delivery.book_words).where(Delivery.letter_id == Letter.id)
    values: dict[str, Any] = {
        "reason": reason,
        "reason_detail": func.coalesce(words.scalar_subquery(), ""),
        "finished_at": now,
    }
    chosen = take(Step.CAMPAIGN_FAILED).where(Letter.mailing_id == campaign.mailing_id, which)
    session.connection().execute(chosen.values(values))


def _doubt(
    session: Session, campaign: Campaign, now: datetime, *which: ColumnElement[bool]
) -> None:
    values = {"reason": Reason.ANSWER_LOST, "reason_detail": "", "finished_at": now}
    chosen = take(Step.CAMPAIGN_DOUBT).where(Letter.mailing_id == campaign.mailing_id, *which)
    session.connection().execute(chosen.values(values))


def _has_delivery(campaign: Campaign, *which: ColumnElement[bool]) -> ColumnElement[bool]:
    return exists().where(
        Delivery.letter_id == Letter.id, Delivery.campaign_id == campaign.id, *which
    )
