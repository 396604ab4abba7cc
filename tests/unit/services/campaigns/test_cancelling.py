"""Cancelling a campaign that has not begun."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from enot_desktop.models.values import CampaignProblem as Problem
from enot_desktop.models.values import CampaignStage as Stage
from enot_desktop.models.values import LetterState, Reason, Right
from enot_desktop.services.campaigns.failures import WrongStage
from enot_desktop.services.sandbox.sendpulse import faults
from enot_desktop.services.sandbox.sendpulse.messages import Answer, refusal
from enot_desktop.services.sendpulse.codes import CampaignStatus
from enot_desktop.services.users.failures import RightMissing

if TYPE_CHECKING:
    from tests.unit.services.campaigns.office import Office

TWO = ("a@x.example", "b@x.example")
ONE = "/campaigns/*"
GONE = faults.Trouble(refusal(404, 802, "Campaign not found"))


@pytest.fixture
def planned(office: Office) -> int:
    """A mailing whose campaign begins in three days."""
    return office.running(*TWO, planned_at=office.clock.now + timedelta(days=3))


def asked(office: Office) -> int:
    """Return how often the service was asked to cancel."""
    return sum(request.method == "DELETE" for request in office.simulator.heard)


def test_nobody_gets_a_letter(office: Office, planned: int) -> None:
    assert office.campaigns.view(planned).cancellable
    view = office.campaigns.cancel(planned)
    assert (view.stage, view.status) == (Stage.CANCELLED, CampaignStatus.CANCELLED)
    assert (view.cancellable, view.next_check_at) == (False, None)
    assert office.states(planned) == {LetterState.FAILED: 2}
    reasons = {letter.reason for letter in office.letters(planned).values()}
    assert reasons == {Reason.CAMPAIGN_CANCELLED}
    office.tick(days=4)
    assert office.simulator.mailboxes.count == 0


@pytest.mark.parametrize("moderation", [True, False])
def test_one_that_waits_for_a_moderator_or_its_turn(office: Office, *, moderation: bool) -> None:
    office.simulator.options.moderation = moderation
    office.simulator.options.campaign_step = timedelta(hours=not moderation)
    mailing_id = office.running(*TWO)
    assert office.campaigns.cancel(mailing_id).stage is Stage.CANCELLED


@pytest.mark.parametrize("carried_out", [True, False])
def test_the_answer_is_lost(office: Office, planned: int, *, carried_out: bool) -> None:
    trouble = faults.LOST_AFTER if carried_out else faults.LOST_BEFORE
    office.simulator.faults.add(trouble, method="DELETE", path=ONE)
    view = office.campaigns.cancel(planned)
    assert view.stage is (Stage.CANCELLED if carried_out else Stage.RUNNING)
    assert view.cancellable is not carried_out
    assert asked(office) == 1


def test_the_program_ends_after_it_has_asked(office: Office, planned: int) -> None:
    office.simulator.cabinet.delete_campaign(office.campaign(planned).service_id or 0)
    office.says(planned, CampaignStatus.CANCELLED, sent=None)
    office.set_campaign(planned, asked_at=office.clock.now)
    office.tick(minutes=5)
    assert office.refresh(planned).stage is Stage.CANCELLED


def test_long_after_it_was_somebody_else(office: Office, planned: int) -> None:
    office.set_campaign(planned, asked_at=office.clock.now)
    office.says(planned, CampaignStatus.CANCELLED, sent=None)
    office.tick(hours=5)
    assert office.campaigns.view(planned).stage is Stage.SENT_PARTLY


def test_it_is_sent_meanwhile(office: Office) -> None:
    mailing_id = office.running(*TWO)
    assert office.campaigns.view(mailing_id).cancellable
    view = office.campaigns.cancel(mailing_id)
    assert view.stage is Stage.SENT
    assert asked(office) == 0


def test_it_begins_at_the_same_moment(office: Office, planned: int) -> None:
    late = faults.Trouble(refusal(422, 602, "Campaign not found or already sent"))
    office.simulator.faults.add(late, method="DELETE", path=ONE)
    office.before("campaigns.cancel", lambda: office.says_only(planned, CampaignStatus.SENDING))
    view = office.campaigns.cancel(planned)
    assert (view.stage, view.status) == (Stage.RUNNING, CampaignStatus.SENDING)
    assert office.states(planned) == {LetterState.IN_CAMPAIGN: 2}
    assert office.campaign(planned).asked_at is None


def test_a_cancelled_one_may_be_gone_at_once(office: Office, planned: int) -> None:
    def vanish() -> None:
        office.simulator.faults.add(GONE, method="GET", path=ONE, times=0)
        nothing = faults.Trouble(Answer(200, []))
        office.simulator.faults.add(nothing, method="GET", path="/campaigns", times=0)

    office.before("campaigns.cancel", vanish)
    assert office.campaigns.cancel(planned).stage is Stage.CANCELLED
    assert office.states(planned) == {LetterState.FAILED: 2}


def test_the_service_refuses(office: Office, planned: int) -> None:
    office.simulator.faults.add(faults.PLAN_FORBIDS, method="DELETE", path=ONE)
    view = office.campaigns.cancel(planned)
    assert (view.stage, view.problem) == (Stage.RUNNING, Problem.SERVICE_REFUSED)
    assert office.states(planned) == {LetterState.IN_CAMPAIGN: 2}


def test_a_draft_is_deleted_in_the_cabinet(office: Office) -> None:
    mailing_id = office.running(*TWO, draft=True)
    assert not office.campaigns.view(mailing_id).cancellable
    with pytest.raises(WrongStage):
        office.campaigns.cancel(mailing_id)


def test_it_needs_the_right(office: Office, planned: int) -> None:
    office.without(Right.SEND_LETTERS)
    with pytest.raises(RightMissing):
        office.campaigns.cancel(planned)
