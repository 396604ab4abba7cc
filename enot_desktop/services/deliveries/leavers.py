"""Those who unsubscribed from single letters: refused in their cards when they are news."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, insert, select

from enot_desktop.models.campaign import ServiceLeaver
from enot_desktop.models.values import RefusalSource
from enot_desktop.services.clinic.addresses import normalise_address
from enot_desktop.services.deliveries.findings import refuse

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from sqlalchemy.orm import Session

    from enot_desktop.services.sendpulse.types import Unsubscribed


def note_leavers(
    session: Session, account_id: int, listed: Iterable[Unsubscribed], now: datetime
) -> bool:
    """Compare the service's list with the one read before, in a write block; tells of news.

    Who is no longer listed has subscribed again there, and is news when listed another time.
    """
    sources = {
        normalise_address(one.address): (
            RefusalSource.SPAM_COMPLAINT if one.complained else RefusalSource.UNSUBSCRIBED
        )
        for one in listed
    }
    sources.pop("", None)
    mine = ServiceLeaver.account_id == account_id
    known = set(session.scalars(select(ServiceLeaver.normalised).where(mine)))
    for gone in known - sources.keys():
        session.execute(delete(ServiceLeaver).where(mine, ServiceLeaver.normalised == gone))
    new = sources.keys() - known
    if new:
        rows = [{"account_id": account_id, "normalised": address} for address in sorted(new)]
        session.execute(insert(ServiceLeaver), rows)
    changed = False
    for address in new:
        changed |= refuse(session, [address], sources[address], now)
    return changed
