"""How far a mailing has come, counted over its letters (M11)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from enot_desktop.models.letter import Letter
from enot_desktop.models.mailing import Recipient
from enot_desktop.models.values import LetterState, MailingStatus

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlalchemy.orm import Session


@dataclass(frozen=True, slots=True)
class MailingCounts:
    """Recipients of a mailing and its letters by state."""

    recipients: int = 0
    waiting: int = 0
    sending: int = 0
    sent: int = 0
    failed: int = 0
    unknown: int = 0
    removed: int = 0

    @property
    def not_delivered(self) -> int:
        """Letters that failed or are in doubt: the list shows them as one figure."""
        return self.failed + self.unknown

    @property
    def status(self) -> MailingStatus:
        """Where the mailing stands; it is being sent only while a letter of it is in hand."""
        if self.sending:
            return MailingStatus.SENDING
        if self.sent or self.not_delivered:
            unsent = self.waiting or self.not_delivered
            return MailingStatus.SENT_PARTLY if unsent else MailingStatus.SENT
        return MailingStatus.REGISTERED if self.recipients else MailingStatus.PREPARED


def count_letters(session: Session, mailing_ids: Collection[int]) -> dict[int, MailingCounts]:
    """Return the counts of each of the mailings."""
    registered = (
        select(Recipient.mailing_id, func.count())
        .where(Recipient.mailing_id.in_(mailing_ids))
        .group_by(Recipient.mailing_id)
    )
    recipients = dict(session.execute(registered).all())
    letters: dict[int | None, dict[LetterState, int]] = {}
    for mailing_id, state, count in session.execute(
        select(Letter.mailing_id, Letter.state, func.count())
        .where(Letter.mailing_id.in_(mailing_ids))
        .group_by(Letter.mailing_id, Letter.state)
    ):
        letters.setdefault(mailing_id, {})[state] = count
    return {
        mailing_id: _counts(recipients.get(mailing_id, 0), letters.get(mailing_id, {}))
        for mailing_id in mailing_ids
    }


def _counts(recipients: int, states: dict[LetterState, int]) -> MailingCounts:
    return MailingCounts(
        recipients,
        states.get(LetterState.WAITING, 0),
        states.get(LetterState.SENDING, 0),
        states.get(LetterState.SENT, 0),
        states.get(LetterState.FAILED, 0),
        states.get(LetterState.UNKNOWN, 0),
        states.get(LetterState.REMOVED, 0),
    )
