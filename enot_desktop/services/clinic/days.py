"""The clinic's local days."""

from __future__ import annotations

from typing import TYPE_CHECKING

from enot_desktop.services.clinic.failures import DateInFuture

if TYPE_CHECKING:
    from datetime import date, datetime


def local_day(moment: datetime) -> date:
    """Return the day that this moment falls on where the computer stands."""
    return moment.astimezone().date()


def require_past(day: date | None, today: date) -> None:
    """Raise `DateInFuture` when a day has not come yet."""
    if day is not None and day > today:
        raise DateInFuture(day)
