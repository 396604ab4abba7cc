"""When a letter that was refused for now is tried again, and when that is given up."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from random import Random

_PAUSES = tuple(timedelta(minutes=minutes) for minutes in (5, 15, 30, 60, 120, 240))
_LAST_PAUSE = timedelta(hours=6)
_GIVE_UP = timedelta(hours=48)
_FEWEST = 5  # attempts; a computer that was off over the weekend has not tried
_SPREAD = 0.2


def next_attempt(
    attempts_made: int, first_attempt_at: datetime, now: datetime, random: Random
) -> datetime | None:
    """Return when to try again, or None when two days and several attempts were in vain.

    `attempts_made` counts the attempt that has just failed. Pauses are spread by ±20 %, so that
    letters refused together do not come back together.
    """
    if now - first_attempt_at >= _GIVE_UP and attempts_made >= _FEWEST:
        return None
    place = attempts_made - 1
    pause = _PAUSES[place] if place < len(_PAUSES) else _LAST_PAUSE
    return now + pause * random.uniform(1 - _SPREAD, 1 + _SPREAD)
