"""Following a campaign that the service has: its status, its figures, its end."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from enot_desktop.models.values import CampaignStage as Stage
from enot_desktop.models.values import Reason
from enot_desktop.services.campaigns import letters
from enot_desktop.services.campaigns.stages import clear_problem
from enot_desktop.services.campaigns.timing import next_figures, next_running_look
from enot_desktop.services.letters.composing import Sender
from enot_desktop.services.sendpulse.codes import CampaignStatus

if TYPE_CHECKING:
    from datetime import datetime

    from enot_desktop.models.campaign import Campaign
    from enot_desktop.services.campaigns.parts import Work
    from enot_desktop.services.campaigns.records import Change, Records
    from enot_desktop.services.sendpulse.types import CampaignState

_STAGES: dict[int, Stage] = {
    CampaignStatus.SENT: Stage.SENT,
    CampaignStatus.SENT_PARTLY: Stage.SENT_PARTLY,
    CampaignStatus.SENT_PARTLY_THEN_BLOCKED: Stage.SENT_PARTLY,
    CampaignStatus.BLOCKED: Stage.REFUSED,
    CampaignStatus.NO_ACTIVE_ADDRESSES: Stage.REFUSED,
    CampaignStatus.MARKED_FOR_DELETION: Stage.CANCELLED,
    CampaignStatus.CANCELLED: Stage.CANCELLED,
    CampaignStatus.DRAFT: Stage.DRAFT,
}
"""All others mean that the service is at it, or waits for somebody."""
_BEING_SENT = frozenset(
    {
        CampaignStatus.SENDING,
        CampaignStatus.UPDATING,
        CampaignStatus.DELIVERING,
        CampaignStatus.SENDING_PARTLY,
    }
)
_STOPPED = {
    Stage.REFUSED: Reason.CAMPAIGN_REFUSED,
    Stage.CANCELLED: Reason.CAMPAIGN_CANCELLED,
}
_GOING_ON = frozenset({Stage.RUNNING, Stage.DRAFT})
_SECOND_LOOK = timedelta(minutes=1)


class CampaignFollower:
    """Looks how far the service has come with a campaign."""

    def __init__(self, records: Records) -> None:
        self._records = records

    def follow(self, work: Work) -> None:
        """Look at a campaign and let its letters follow; raises the failures of the service."""
        service_id = self._records.facts(work.mailing_id).service_id or 0
        state = work.service.campaigns.get(service_id)
        with self._records.change(work.mailing_id) as change:
            if state is None:
                self._missing(change)
            else:
                self._seen(change, work, state)

    def _missing(self, change: Change) -> None:
        """Count it as gone when two looks in a row do not find it."""
        campaign, now = change.campaign, change.now
        clear_problem(campaign)
        if campaign.stage not in _GOING_ON:
            campaign.next_check_at = None
        elif not campaign.checks:
            campaign.checks = 1
            campaign.next_check_at = now + _SECOND_LOOK
        elif campaign.next_check_at is None or campaign.next_check_at <= now:
            _stop(change, Stage.CANCELLED, begun=_has_begun(campaign))

    def _seen(self, change: Change, work: Work, state: CampaignState) -> None:
        campaign, now = change.campaign, change.now
        begun = _has_begun(campaign)
        _note(campaign, state, now)
        stage = _STAGES.get(state.status, Stage.RUNNING)
        if campaign.stage not in _GOING_ON:
            ended = campaign.stage in _STOPPED
            campaign.next_check_at = None if ended else next_figures(campaign, now)
        elif stage in _GOING_ON:
            if stage is not campaign.stage:
                change.move(stage)
            campaign.next_check_at = next_running_look(campaign, now)
        elif stage in _STOPPED:
            _stop(change, stage, begun=begun or _has_begun(campaign))
        else:
            _end(change, stage)
            if stage is Stage.SENT:
                sender = Sender(work.account.address, work.account.sender_name)
                letters.finish(change.session, campaign, sender.shown, now)


def _stop(change: Change, stage: Stage, *, begun: bool) -> None:
    """End a campaign that was refused or cancelled.

    Once it had begun some recipients may have got their letter: it counts as sent in part, and
    what the service tells of each address decides about the letters.
    """
    campaign, now = change.campaign, change.now
    if begun:
        _end(change, Stage.SENT_PARTLY)
        return
    change.move(stage)
    letters.give_up(change.session, campaign, _STOPPED[stage], now)


def _end(change: Change, stage: Stage) -> None:
    """End a campaign that was sent, wholly or in part."""
    campaign, now = change.campaign, change.now
    change.move(stage)
    campaign.next_check_at = next_figures(campaign, now)
    reason = Reason.NOT_SENT_BY_SERVICE
    letters.give_up(change.session, campaign, reason, now, outside_book=True)


def _note(campaign: Campaign, state: CampaignState, now: datetime) -> None:
    clear_problem(campaign)
    campaign.status, campaign.checks = state.status, 0
    figures = state.figures
    if figures is not None:
        campaign.sent, campaign.delivered = figures.sent, figures.delivered
        campaign.opened, campaign.clicked = figures.opened, figures.clicked
        campaign.refused, campaign.unsubscribed = figures.refused, figures.unsubscribed
        campaign.statistics_at = now


def _has_begun(campaign: Campaign) -> bool:
    """Tell whether somebody may have got a letter, by what was seen last."""
    figures = (campaign.sent, campaign.delivered, campaign.opened, campaign.refused)
    return campaign.status in _BEING_SENT or any(figures)
