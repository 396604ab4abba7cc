"""When the service is asked again what became of letters."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

_DAYS = tuple(timedelta(days=days) for days in range(1, 8))
_LETTER = (
    timedelta(minutes=1),
    timedelta(minutes=5),
    timedelta(minutes=30),
    timedelta(hours=2),
    timedelta(hours=8),
    *_DAYS,
)
_ADDRESS = (timedelta(0), timedelta(hours=1), timedelta(hours=6), *_DAYS)
BOOK_EVERY = timedelta(hours=12)
BOOK_LIVES = timedelta(days=30)
UNSUBSCRIBED_EVERY = timedelta(hours=12)
SETTLED_AFTER = timedelta(hours=6)
"""By then the service knows of every letter that it has sent."""
AFTER_FAILURE = timedelta(minutes=10)


def next_letter_look(handed_at: datetime, now: datetime) -> datetime | None:
    """Return when a letter sent by itself is asked about next, None when it has been enough."""
    return _next(_LETTER, handed_at, now)


def next_address_look(sent_at: datetime, now: datetime) -> datetime | None:
    """Return when one address of a campaign is asked about next, None when it is enough."""
    return _next(_ADDRESS, sent_at, now)


def _next(steps: tuple[timedelta, ...], start: datetime, now: datetime) -> datetime | None:
    return next((start + step for step in steps if start + step > now), None)
