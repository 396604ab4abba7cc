"""Cancelling a campaign that the service has not begun to send."""

from __future__ import annotations

from typing import TYPE_CHECKING

from enot_desktop.services.campaigns.following import PROBABLY_SENT, cancel, note
from enot_desktop.services.campaigns.statuses import is_cancellable
from enot_desktop.services.sendpulse.failures import AnswerLost, ServiceRefused

if TYPE_CHECKING:
    from enot_desktop.services.campaigns.following import CampaignFollower
    from enot_desktop.services.campaigns.parts import Work
    from enot_desktop.services.campaigns.records import Records

_NOT_THERE = frozenset({PROBABLY_SENT, 802})


class CampaignCanceller:
    """Cancels campaigns; whether it was in time is for a look at the campaign to say."""

    def __init__(self, records: Records, follower: CampaignFollower) -> None:
        self._records, self._follower = records, follower

    def cancel(self, work: Work) -> None:
        """Cancel a campaign, unless it is too late; raises the failures of the service."""
        if not self._may_be_asked(work):
            return
        done = self._ask(work)
        look = self._follower.look(work)
        with self._records.change(work.mailing_id) as change:
            if done and look.state is None and not look.probably_sent:
                cancel(change)
            else:
                note(change, work, look)

    def _may_be_asked(self, work: Work) -> bool:
        look = self._follower.look(work)
        with self._records.change(work.mailing_id) as change:
            note(change, work, look)
            if look.state is None or not is_cancellable(change.campaign, change.now):
                return False
            # Should the program end here, it is known by this who has cancelled it.
            change.campaign.asked_at = change.now
        return True

    def _ask(self, work: Work) -> bool:
        """Tell whether the service says that it is cancelled."""
        try:
            work.service.campaigns.cancel(self._records.facts(work.mailing_id).service_id or 0)
        except AnswerLost:
            return False
        except ServiceRefused as refusal:
            with self._records.change(work.mailing_id) as change:
                change.campaign.asked_at = None
            if refusal.code not in _NOT_THERE:
                raise
            return False
        return True
