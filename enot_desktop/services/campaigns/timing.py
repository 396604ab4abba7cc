"""When a campaign is looked at again."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from enot_desktop.models.campaign import Campaign

FIRST_LOOK = timedelta(seconds=10)
"""After a request whose answer may get lost."""
FIRST_BOOK_LOOK = timedelta(seconds=5)
"""After all addresses were handed over."""
BOOK_LOOK = timedelta(seconds=30)
"""Between two looks for a book that may have been created."""
SLOW_LOOK = timedelta(minutes=10)
"""While a person has something to do, or the service refuses to answer."""

_BOOK_LOOKS = (10, 20, 30)  # after the first one
_CAMPAIGN_LOOKS = (20, 30, 60, 180)  # after the first one; together with it five minutes
_FAILURES = (30, 60, 120, 300)
_PLANNED = timedelta(hours=1)
_SOON = timedelta(minutes=1)
_BEFORE_IT_BEGINS = (timedelta(minutes=10), timedelta(minutes=2))
"""Before a planned campaign begins those who refused are taken out of it once more."""
_HOUR = timedelta(hours=1)
_DAY = timedelta(days=1)
_WEEK = timedelta(days=7)
_MONTH = timedelta(days=30)

# How old it is at most, and how often it is looked at then.
_RUNNING = (
    (timedelta(minutes=5), timedelta(seconds=20)),
    (_HOUR, timedelta(minutes=1)),
    (_DAY, timedelta(minutes=10)),
    (_MONTH, _HOUR),
)
_OVER = ((_DAY, timedelta(minutes=10)), (_WEEK, _DAY))
_IN_DOUBT = ((_HOUR, timedelta(minutes=10)), (_DAY, _HOUR))


def next_book_look(campaign: Campaign, now: datetime) -> datetime:
    """Return when to look again whether a book is free: soon at first, then ever more seldom."""
    if campaign.checks <= len(_BOOK_LOOKS):
        return now + timedelta(seconds=_BOOK_LOOKS[campaign.checks - 1])
    since = campaign.stage_at or now
    return now + (timedelta(minutes=1) if now - since < _HOUR else SLOW_LOOK)


def next_campaign_look(campaign: Campaign, now: datetime) -> datetime:
    """Return when to look again for a campaign whose answer was lost."""
    place = min(campaign.checks, len(_CAMPAIGN_LOOKS)) - 1
    return now + timedelta(seconds=_CAMPAIGN_LOOKS[place])


def next_doubtful_look(asked_at: datetime, now: datetime) -> datetime | None:
    """Return when to look again for a campaign that was given up, None when no more."""
    return _by_age(_IN_DOUBT, asked_at, now)


def next_running_look(campaign: Campaign, now: datetime) -> datetime | None:
    """Return when to look again how far the service has come, None when it takes too long.

    One planned for later is looked at every hour, and shortly before it begins.
    """
    begins = campaign.stage_at or now
    if campaign.planned_at is not None:
        if now < campaign.planned_at:
            looks = [campaign.planned_at - before for before in _BEFORE_IT_BEGINS]
            looks += [campaign.planned_at, now + _PLANNED]
            return min(look for look in looks if look > now)
        begins = max(begins, campaign.planned_at)
    return _by_age(_RUNNING, begins, now)


def next_figures(campaign: Campaign, now: datetime) -> datetime | None:
    """Return when to read the figures of a sent campaign again, None when they are final."""
    return _by_age(_OVER, campaign.stage_at or now, now)


def forget_wrong_clock(campaign: Campaign, now: datetime) -> None:
    """Put right what was written down while the computer's clock was ahead.

    What it is to be looked at for by itself is looked at soon after the start of the program.
    """
    if campaign.next_check_at is not None:
        campaign.next_check_at = min(campaign.next_check_at, now + _SOON)
    for moment in ("asked_at", "stage_at", "filled_at", "book_created_at"):
        if getattr(campaign, moment) is not None and getattr(campaign, moment) > now:
            setattr(campaign, moment, now)


def after_failures(count: int, now: datetime) -> datetime:
    """Return when to try again after so many failures in a row, one at least."""
    return now + (timedelta(seconds=_FAILURES[count - 1]) if count <= len(_FAILURES) else SLOW_LOOK)


def _by_age(
    steps: Sequence[tuple[timedelta, timedelta]], since: datetime, now: datetime
) -> datetime | None:
    for age, interval in steps:
        if now - since < age:
            return now + interval
    return None
