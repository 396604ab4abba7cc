"""How fast an account may send: letters in a rolling hour and day, and a pause between two."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import select

from enot_desktop.models.letter import Attempt
from enot_desktop.models.values import AttemptOutcome

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_HOUR = timedelta(hours=1)
_DAY = timedelta(days=1)
_COUNTED = (AttemptOutcome.SENT, AttemptOutcome.UNKNOWN)


@dataclass(frozen=True, slots=True)
class Limits:
    """Letters per rolling hour and day, 0 for no limit, and seconds between two letters."""

    hourly: int = 0
    daily: int = 0
    pause_seconds: float = 0.0


class Pace:
    """Counts an account's letters; what was sent before a restart counts too."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._times: deque[datetime] = deque()
        self._last: datetime | None = None

    def remember(self, session: Session, account_id: int, now: datetime) -> None:
        """Read what the account has sent within the last day."""
        statement = select(Attempt.ended_at).where(
            Attempt.account_id == account_id,
            Attempt.ended_at > now - _DAY,
            Attempt.outcome.in_(_COUNTED),
        )
        if self._limits.hourly or self._limits.daily:
            self._times = deque(sorted(session.scalars(statement)))

    def allowance(self, now: datetime, in_hand: int) -> int | None:
        """Return how many more letters may be taken in hand now; None for any number."""
        free = [
            limit - self._count(now - span) - in_hand
            for limit, span in ((self._limits.hourly, _HOUR), (self._limits.daily, _DAY))
            if limit
        ]
        if self._limits.pause_seconds:
            # With a pause between letters they go one after another.
            free.append(int(not in_hand and now >= self._after_pause(now)))
        return max(0, min(free)) if free else None

    def free_at(self, now: datetime) -> tuple[datetime, bool]:
        """Return when the next letter may go, and whether a limit (not a pause) is the reason."""
        when, by_limit = self._after_pause(now), False
        for limit, span in ((self._limits.hourly, _HOUR), (self._limits.daily, _DAY)):
            if limit and self._count(now - span) >= limit:
                place = self._times[len(self._times) - limit]
                when, by_limit = max(when, place + span + timedelta(seconds=1)), True
        return when, by_limit

    def letter_went(self, at: datetime) -> None:
        """Count a letter that was sent or may have been."""
        self._last = at
        if self._limits.hourly or self._limits.daily:
            self._times.append(at)

    def _after_pause(self, now: datetime) -> datetime:
        if self._last is None or not self._limits.pause_seconds:
            return now
        return self._last + timedelta(seconds=self._limits.pause_seconds)

    def _count(self, since: datetime) -> int:
        # The day's letters are a few hundred where a limit is set at all.
        return sum(1 for time in self._times if time > since)
