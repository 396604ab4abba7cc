"""How fast an account may send: letters in a rolling hour and day, and a pause between two."""

from __future__ import annotations

from bisect import bisect_right, insort
from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from enot_desktop.services.accounts.cards import Limits

_HOUR = timedelta(hours=1)
_DAY = timedelta(days=1)
_MARGIN = timedelta(seconds=1)


class Pace:
    """Counts an account's letters; what was sent before a restart counts too.

    A letter refused by its recipient's server counts like one that was taken, as most providers
    count it.
    """

    def __init__(self, limits: Limits) -> None:
        spans = ((limits.hourly, _HOUR), (limits.daily, _DAY))
        self._limits = [(limit, span) for limit, span in spans if limit]
        self._pause = timedelta(seconds=limits.pause_seconds)
        self._times: list[datetime] = []

    def remember(self, times: Iterable[datetime]) -> None:
        """Count letters that went before this run."""
        self._times = sorted([*self._times, *times])

    def allowance(self, now: datetime, in_hand: int) -> int | None:
        """Return how many more letters may be taken in hand now; None for any number."""
        free = [limit - self._count(now - span, now) - in_hand for limit, span in self._limits]
        if self._pause:
            # With a pause between letters they go one after another.
            free.append(int(not in_hand and now >= self._after_pause(now)))
        return max(0, min(free)) if free else None

    def free_at(self, now: datetime) -> tuple[datetime, bool]:
        """Return when the next letter may go, and whether a limit (not a pause) is the reason."""
        when, by_limit = self._after_pause(now), False
        until_now = bisect_right(self._times, now)
        for limit, span in self._limits:
            if self._count(now - span, now) >= limit:
                oldest = self._times[until_now - limit]
                when, by_limit = max(when, oldest + span + _MARGIN), True
        return when, by_limit

    def letter_went(self, at: datetime) -> None:
        """Count a letter that a server was asked to take."""
        if self._limits or self._pause:
            insort(self._times, at)

    def _after_pause(self, now: datetime) -> datetime:
        last = bisect_right(self._times, now)
        return self._times[last - 1] + self._pause if last and self._pause else now

    def _count(self, since: datetime, now: datetime) -> int:
        # What lies ahead was written by a clock that was wrong and must not stop the sending.
        return bisect_right(self._times, now) - bisect_right(self._times, since)
