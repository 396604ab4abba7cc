"""What comes of asking for a campaign: made, refused, waiting, or to be looked for."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from enot_desktop.models.values import CampaignProblem
from enot_desktop.models.values import CampaignStage as Stage
from enot_desktop.services.campaigns import letters
from enot_desktop.services.campaigns.limits import free_at_earliest
from enot_desktop.services.campaigns.problems import NO_BOOK, set_problem
from enot_desktop.services.campaigns.statuses import is_being_sent
from enot_desktop.services.campaigns.timing import (
    FIRST_LOOK,
    next_campaign_look,
    next_doubtful_look,
    next_running_look,
)
from enot_desktop.services.letters.composing import Sender
from enot_desktop.services.sendpulse.codes import CampaignStatus
from enot_desktop.services.sendpulse.failures import ServiceRefused
from enot_desktop.services.sendpulse.types import CreatedCampaign

if TYPE_CHECKING:
    from datetime import datetime

    from enot_desktop.models.failures import EnotError
    from enot_desktop.services.campaigns.parts import Work
    from enot_desktop.services.campaigns.records import Change, Records
    from enot_desktop.services.sendpulse.types import CampaignState

_LIMIT = 791
_LOOKS = 4
_LOOKED_FOR = timedelta(minutes=5)
_FAR_AHEAD = timedelta(minutes=10)
"""A look that is planned for later than this was planned by a clock that was wrong."""


class CampaignSeeker:
    """Writes down what came of asking, and finds campaigns whose answer was lost."""

    def __init__(self, records: Records) -> None:
        self._records = records

    def created(self, work: Work, answer: CreatedCampaign) -> None:
        """Note that the service has made the campaign."""
        with self._records.change(work.mailing_id) as change:
            _begin(change, work, answer)

    def lost(self, mailing_id: int) -> None:
        """Note that the campaign may have been made: it will be looked for by its name."""
        with self._records.change(mailing_id) as change:
            change.campaign.problem = CampaignProblem.ANSWER_LOST
            change.campaign.next_check_at = change.now + FIRST_LOOK

    def not_created(self, work: Work, failure: EnotError) -> None:
        """Note that the campaign was certainly not made: a person may ask again, or it waits."""
        code = failure.code if isinstance(failure, ServiceRefused) else None
        with self._records.change(work.mailing_id) as change:
            campaign = change.campaign
            campaign.asked_at = campaign.planned_at = None
            if code in NO_BOOK:
                change.go_back(CampaignProblem.BOOK_GONE)
            elif code == _LIMIT:
                until = free_at_earliest(change.session, work.account.id, change.now)
                wait(change, until)
            else:
                change.move(Stage.BOOK_READY, CampaignProblem.INTERRUPTED)
                if not work.stop.is_set():
                    set_problem(campaign, failure)

    def seek(self, work: Work) -> None:
        """Look for a campaign that may have been made; a person decides once it is given up.

        Raises the failures of the service.
        """
        if self._adopted(work):
            return
        with self._records.change(work.mailing_id) as change:
            campaign, now = change.campaign, change.now
            campaign.problem = CampaignProblem.ANSWER_LOST
            if now < (campaign.next_check_at or now) <= now + _FAR_AHEAD:
                return  # A look before its time proves no more than the one before it.
            campaign.checks += 1
            asked_at = campaign.asked_at = min(campaign.asked_at or now, now)
            if campaign.checks < _LOOKS or now - asked_at < _LOOKED_FOR:
                campaign.next_check_at = next_campaign_look(campaign, now)
                return
            # `asked_at` stays: before anything else is done with the book it is looked for again.
            change.move(Stage.BOOK_READY, CampaignProblem.NOT_CREATED)
            campaign.next_check_at = next_doubtful_look(asked_at, now)

    def seek_forgotten(self, work: Work) -> bool:
        """Look for a campaign that should not be there; tells whether it is there after all.

        Raises the failures of the service.
        """
        if self._adopted(work):
            return True
        with self._records.change(work.mailing_id) as change:
            campaign = change.campaign
            if campaign.asked_at is not None and campaign.stage is Stage.BOOK_READY:
                campaign.next_check_at = next_doubtful_look(campaign.asked_at, change.now)
        return False

    def _adopted(self, work: Work) -> bool:
        found = work.service.campaigns.find(self._records.facts(work.mailing_id).name)
        if found is None:
            return False
        with self._records.change(work.mailing_id) as change:
            if change.campaign.stage is not Stage.CAMPAIGN_CREATING:
                change.move(Stage.CAMPAIGN_CREATING)
            letters.note_all_handed_over(change.session, change.campaign)
            _begin(change, work, _as_created(found))
        return True


def wait(change: Change, until: datetime) -> None:
    """Let the campaign wait for the service's limit."""
    campaign = change.campaign
    if campaign.stage is not Stage.CAMPAIGN_WAITING:
        change.move(Stage.CAMPAIGN_WAITING)
    campaign.problem = CampaignProblem.CAMPAIGN_LIMIT
    campaign.wait_until = campaign.next_check_at = until


def _as_created(found: CampaignState) -> CreatedCampaign:
    return CreatedCampaign(found.id, found.status, found.recipients, 0, "", "")


def _begin(change: Change, work: Work, answer: CreatedCampaign) -> None:
    campaign, now = change.campaign, change.now
    drafted = answer.status == CampaignStatus.DRAFT
    change.move(Stage.DRAFT if drafted or campaign.draft else Stage.RUNNING)
    campaign.service_id, campaign.status = answer.id, answer.status
    campaign.counted, campaign.within_tariff = answer.recipients, answer.within_tariff
    campaign.price, campaign.currency = answer.price[:40], answer.currency[:8]
    campaign.created_at = campaign.asked_at or now
    campaign.asked_at = None
    if is_being_sent(answer.status):
        campaign.begun_at = now
    sender = Sender(work.account.address, work.account.sender_name)
    letters.note_sender(change.session, campaign, sender.shown, now)
    campaign.next_check_at = next_running_look(campaign, now)
