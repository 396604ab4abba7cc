"""What waits for whom: letters in the queue by the account they were planned for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from enot_desktop.models.account import Account
from enot_desktop.models.letter import Letter
from enot_desktop.models.values import LetterState
from enot_desktop.services.queue.claiming import is_due

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session


@dataclass(frozen=True, slots=True)
class AccountOutlook:
    """Letters that wait to go from one account.

    `due` of the `waiting` ones could go now; `next_at` is when the next of the others may. Letters
    that can go from any account have no `account_id` and an empty address.
    """

    account_id: int | None
    address: str
    due: int
    waiting: int
    next_at: datetime | None


def read_outlook(
    session: Session, now: datetime, mailing_id: int | None
) -> tuple[AccountOutlook, ...]:
    """Return the accounts for which letters, of one mailing or of all, wait; most due first."""
    due = func.count().filter(is_due(now))
    later = func.max(Letter.planned_at, func.coalesce(Letter.next_attempt_at, Letter.planned_at))
    statement = (
        select(
            Letter.account_id,
            func.coalesce(Account.address, ""),
            due,
            func.count(),
            func.min(later).filter(~is_due(now)),
        )
        .outerjoin(Account, Account.id == Letter.account_id)
        .where(Letter.state == LetterState.WAITING)
        .group_by(Letter.account_id)
        .order_by(due.desc(), func.count().desc(), Letter.account_id)
    )
    if mailing_id is not None:
        statement = statement.where(Letter.mailing_id == mailing_id)
    return tuple(AccountOutlook(*row) for row in session.execute(statement))
