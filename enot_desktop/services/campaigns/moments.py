"""The moment a campaign begins, in the time zone of the personal cabinet."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from enot_desktop.models.account import Account

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

    from enot_desktop.models.mailing import Mailing

_AT_ONCE = timedelta(minutes=2)


def send_date(session: Session, mailing: Mailing, now: datetime) -> str | None:
    """Return when a mailing is to begin as the service writes it, None for at once.

    A draft has none: its time is chosen in the cabinet.
    """
    if mailing.draft or mailing.planned_at < now + _AT_ONCE:
        return None
    account = session.get(Account, mailing.account_id)
    zone = account.time_zone if account is not None else ""
    return _in_zone(mailing.planned_at, zone).strftime("%Y-%m-%d %H:%M:%S")


def _in_zone(moment: datetime, zone: str) -> datetime:
    """Return a moment in a zone; one that is unknown or not given is this computer's."""
    try:
        return moment.astimezone(ZoneInfo(zone) if zone else None)
    except (ZoneInfoNotFoundError, ValueError):
        return moment.astimezone()
