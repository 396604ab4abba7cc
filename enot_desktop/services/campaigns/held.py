"""Until a campaign begins, whoever refuses is left out of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from enot_desktop.services.campaigns import letters
from enot_desktop.services.campaigns.checking import barred_contacts
from enot_desktop.services.campaigns.problems import NO_BOOK
from enot_desktop.services.campaigns.statuses import is_held_back
from enot_desktop.services.sendpulse.codes import LEFT
from enot_desktop.services.sendpulse.failures import ServiceRefused

if TYPE_CHECKING:
    from enot_desktop.services.campaigns.parts import Work
    from enot_desktop.services.campaigns.records import Records


class HeldBooks:
    """Keeps the books of campaigns right that the service does not send yet."""

    def __init__(self, records: Records) -> None:
        self._records = records

    def keep_right(self, work: Work) -> None:
        """Have those unsubscribed who refused since; raises the failures of the service.

        A book that is gone goes to nobody.
        """
        with self._records.read(work.mailing_id) as read:
            campaign = read.campaign
            held, book_id = is_held_back(campaign, read.now), campaign.book_id
            refused = letters.refused_since(read.session, campaign) if held else []
        if not held or book_id is None:
            return
        try:
            work.service.books.unsubscribe(book_id, [one.address for one in refused])
            inactive = barred_contacts(work, book_id)
            left = {one.address.lower() for one in inactive if one.status in LEFT}
            # One that is only to become active cannot be unsubscribed, but taken out.
            others = [one.address for one in refused if one.address.lower() not in left]
            work.service.books.remove(book_id, others)
        except ServiceRefused as refusal:
            if refusal.code in NO_BOOK:
                return
            raise
        with self._records.change(work.mailing_id) as change:
            letters.withdraw(change.session, refused, change.now)
            letters.note_inactive(change.session, change.campaign, inactive)
