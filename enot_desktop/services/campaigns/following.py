"""Following a campaign that the service has: its status, its figures, its end."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from enot_desktop.models.values import CampaignStage as Stage
from enot_desktop.models.values import Reason
from enot_desktop.services.campaigns import endings
from enot_desktop.services.campaigns.held import HeldBooks
from enot_desktop.services.campaigns.stages import clear_problem
from enot_desktop.services.campaigns.statuses import STAGES, is_being_sent
from enot_desktop.services.campaigns.timing import next_figures, next_running_look
from enot_desktop.services.letters.composing import Sender
from enot_desktop.services.sendpulse.codes import CampaignStatus
from enot_desktop.services.sendpulse.failures import ServiceRefused

if TYPE_CHECKING:
    from datetime import datetime

    from enot_desktop.models.campaign import Campaign
    from enot_desktop.services.campaigns.parts import Work
    from enot_desktop.services.campaigns.records import Change, Records
    from enot_desktop.services.sendpulse.types import CampaignState, Figures

PROBABLY_SENT = 602
"""The service's code for a campaign that it does not find or has sent already."""
_STOPPED = {
    Stage.REFUSED: Reason.CAMPAIGN_REFUSED,
    Stage.CANCELLED: Reason.CAMPAIGN_CANCELLED,
}
_GOING_ON = frozenset({Stage.RUNNING, Stage.DRAFT})
_MISSES = 4
_MISSED_FOR = timedelta(minutes=10)
"""So often and so long it must not be found before it counts as gone."""
_OUR_CANCELLING = timedelta(minutes=10)
"""So long after we asked for it a campaign that is cancelled was cancelled by us."""


@dataclass(frozen=True, slots=True)
class Look:
    """What a look has shown; without a state it was neither found by number nor by name."""

    state: CampaignState | None
    probably_sent: bool = False


class CampaignFollower:
    """Looks how far the service has come with a campaign."""

    def __init__(self, records: Records) -> None:
        self._records = records
        self._books = HeldBooks(records)

    def follow(self, work: Work) -> None:
        """Look at a campaign and let its letters follow; raises the failures of the service.

        As long as the service holds it back, whoever refused since is left out.
        """
        look = self.look(work)
        with self._records.change(work.mailing_id) as change:
            note(change, work, look)
        self._books.keep_right(work)

    def look(self, work: Work) -> Look:
        """Ask for a campaign by its number, then by its name; raises the service's failures."""
        facts = self._records.facts(work.mailing_id)
        probably_sent = False
        try:
            state = work.service.campaigns.get(facts.service_id or 0)
        except ServiceRefused as refusal:
            if refusal.code != PROBABLY_SENT:
                raise
            state, probably_sent = None, True
        if state is None:
            state = work.service.campaigns.find(facts.name)
        return Look(state, probably_sent)


def note(change: Change, work: Work, look: Look) -> None:
    """Write down what a look has shown, and let the letters follow."""
    if look.state is None:
        _missing(change, probably_sent=look.probably_sent)
    else:
        _seen(change, work, look.state)


def cancel(change: Change) -> None:
    """End a campaign that was cancelled before anybody got a letter."""
    _give_up(change, Stage.CANCELLED)


def _missing(change: Change, *, probably_sent: bool) -> None:
    """Count it as gone when it is not found again and again; what is known of it stays."""
    campaign, now = change.campaign, change.now
    if campaign.stage not in _GOING_ON:
        clear_problem(campaign)
        campaign.next_check_at = next_figures(campaign, now)
        return
    if campaign.checks and now < (campaign.next_check_at or now):
        return  # A look before its time proves no more than the one before it.
    first = not campaign.checks or campaign.wait_until is None
    until = now + _MISSED_FOR if first else campaign.wait_until or now
    clear_problem(campaign)
    campaign.checks, campaign.wait_until = campaign.checks + 1, until
    campaign.next_check_at = now + _MISSED_FOR / (_MISSES - 1)
    if campaign.checks >= _MISSES and now >= until:
        if probably_sent or campaign.begun_at is not None:
            _end(change, Stage.SENT_PARTLY)
        else:
            _vanish(change)


def _vanish(change: Change) -> None:
    """End a campaign of which nobody can say what became of it, nor of its letters."""
    change.move(Stage.CANCELLED)
    endings.leave_out(change.session, change.campaign, change.now)
    endings.doubt(change.session, change.campaign, change.now)


def _seen(change: Change, work: Work, state: CampaignState) -> None:
    campaign, now = change.campaign, change.now
    _note(campaign, state, now)
    stage = STAGES.get(state.status, Stage.RUNNING)
    if campaign.stage not in _GOING_ON:
        ended = campaign.stage in _STOPPED
        campaign.next_check_at = None if ended else next_figures(campaign, now)
    elif stage in _GOING_ON:
        if stage is not campaign.stage:
            change.move(stage)
        campaign.next_check_at = next_running_look(campaign, now)
    elif stage in _STOPPED:
        _stop(change, stage, state)
    else:
        sender = Sender(work.account.address, work.account.sender_name)
        _end(change, stage)
        if stage is Stage.SENT:
            endings.doubt_inactive(change.session, campaign, now)
            endings.finish(change.session, campaign, sender.shown, now)


def _stop(change: Change, stage: Stage, state: CampaignState) -> None:
    """End a campaign that was refused or cancelled.

    Unless it is certain that nobody got a letter it counts as sent in part, and what the service
    tells of each address decides about the letters.
    """
    campaign = change.campaign
    to_nobody = (
        state.status == CampaignStatus.NO_ACTIVE_ADDRESSES
        or state.figures is not None
        or (stage is Stage.CANCELLED and _is_cancelled_by_us(campaign, change.now))
    )
    if campaign.begun_at is not None or not to_nobody:
        _end(change, Stage.SENT_PARTLY)
    else:
        _give_up(change, stage)


def _give_up(change: Change, stage: Stage) -> None:
    """End a campaign that certainly went to nobody: REFUSED or CANCELLED."""
    change.move(stage)
    endings.give_up(change.session, change.campaign, _STOPPED[stage], change.now)


def _end(change: Change, stage: Stage) -> None:
    """End a campaign that was sent, wholly or in part."""
    campaign, now = change.campaign, change.now
    change.move(stage)
    campaign.next_check_at = next_figures(campaign, now)
    endings.leave_out(change.session, campaign, now)
    endings.doubt_unlisted(change.session, campaign, now)


def _note(campaign: Campaign, state: CampaignState, now: datetime) -> None:
    clear_problem(campaign)
    campaign.service_id = state.id
    campaign.status, campaign.checks = state.status, 0
    figures = state.figures
    if figures is not None:
        campaign.sent, campaign.delivered = figures.sent, figures.delivered
        campaign.opened, campaign.clicked = figures.opened, figures.clicked
        campaign.refused, campaign.unsubscribed = figures.refused, figures.unsubscribed
        campaign.statistics_at = now
    if campaign.begun_at is None and (is_being_sent(state.status) or _reached_some(figures)):
        campaign.begun_at = now


def _reached_some(figures: Figures | None) -> bool:
    return figures is not None and any((figures.sent, figures.refused))


def _is_cancelled_by_us(campaign: Campaign, now: datetime) -> bool:
    return campaign.asked_at is not None and now - campaign.asked_at < _OUR_CANCELLING
