"""Following the campaign until it is over, and its figures afterwards."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from enot_desktop.models.values import CampaignProblem as Problem
from enot_desktop.models.values import CampaignStage as Stage
from enot_desktop.models.values import LetterState, Reason
from enot_desktop.services.campaigns.following import PROBABLY_SENT
from enot_desktop.services.sandbox.sendpulse import faults
from enot_desktop.services.sandbox.sendpulse.messages import Answer, refusal
from enot_desktop.services.sandbox.sendpulse.options import StatisticsShape
from enot_desktop.services.sendpulse.codes import CampaignStatus, DeliveryCode

if TYPE_CHECKING:
    from tests.unit.services.campaigns.office import Office

ONE = "/campaigns/*"
NOTHING = faults.Trouble(Answer(200, []))
GONE = faults.Trouble(refusal(404, 802, "Campaign not found"))


@pytest.fixture
def slow(office: Office) -> Office:
    """An office whose service takes a week for each status."""
    office.simulator.options.campaign_step = timedelta(days=7)
    return office


def test_figures_are_read_afterwards(office: Office) -> None:
    office.simulator.outcomes.set("a@x.example", DeliveryCode.OPENED)
    office.simulator.options.reading = timedelta(hours=1)
    mailing_id = office.running()
    view = office.wait_for(mailing_id, Stage.SENT)
    assert view.figures.opened == 0
    assert view.next_check_at == office.clock.now + timedelta(minutes=10)
    office.tick(minutes=59)
    assert office.tick(minutes=10) == (mailing_id,)
    assert office.campaigns.view(mailing_id).figures.opened == 1
    office.clock.advance(days=30)
    office.tick()
    assert office.campaigns.view(mailing_id).next_check_at is None
    assert office.refresh(mailing_id).statistics_at == office.clock.now


@pytest.mark.parametrize("shape", StatisticsShape)
def test_whatever_shape_the_figures_have(office: Office, shape: StatisticsShape) -> None:
    office.simulator.options.statistics = shape
    mailing_id = office.running()
    view = office.wait_for(mailing_id, Stage.SENT)
    assert (view.figures.sent, view.statistics_at is None) in {(2, False), (0, True)}
    assert (shape is StatisticsShape.ABSENT) == (view.figures.sent == 0)


@pytest.mark.parametrize(
    ("status", "stage", "reason"),
    [
        (CampaignStatus.BLOCKED, Stage.REFUSED, Reason.CAMPAIGN_REFUSED),
        (CampaignStatus.NO_ACTIVE_ADDRESSES, Stage.REFUSED, Reason.CAMPAIGN_REFUSED),
        (CampaignStatus.CANCELLED, Stage.CANCELLED, Reason.CAMPAIGN_CANCELLED),
        (CampaignStatus.MARKED_FOR_DELETION, Stage.CANCELLED, Reason.CAMPAIGN_CANCELLED),
    ],
)
def test_one_that_goes_to_nobody(
    slow: Office, status: CampaignStatus, stage: Stage, reason: Reason
) -> None:
    mailing_id = slow.running()
    slow.says(mailing_id, status)
    slow.tick(seconds=20)
    view = slow.campaigns.view(mailing_id)
    assert (view.stage, view.status, view.next_check_at) == (stage, status, None)
    assert {one.reason for one in slow.letters(mailing_id).values()} == {reason}
    assert slow.states(mailing_id) == {LetterState.FAILED: 2}
    assert slow.refresh(mailing_id).stage is stage
    assert slow.campaigns.view(mailing_id).next_check_at is None


@pytest.mark.parametrize("status", [CampaignStatus.BLOCKED, CampaignStatus.CANCELLED])
@pytest.mark.parametrize("seen", [True, False])
def test_one_stopped_in_the_middle_may_have_reached_some(
    slow: Office, status: CampaignStatus, *, seen: bool
) -> None:
    mailing_id = slow.running()
    if seen:
        slow.says(mailing_id, CampaignStatus.SENDING)
        slow.tick(seconds=20)
    slow.says(mailing_id, status, sent=0 if seen else 1)
    slow.tick(seconds=20)
    assert slow.campaigns.view(mailing_id).stage is Stage.SENT_PARTLY
    assert slow.states(mailing_id) == {LetterState.IN_CAMPAIGN: 2}


@pytest.mark.parametrize(
    "status",
    [CampaignStatus.BLOCKED, CampaignStatus.CANCELLED, CampaignStatus.MARKED_FOR_DELETION],
)
def test_one_stopped_without_a_word_of_its_letters_may_have_reached_some(
    slow: Office, status: CampaignStatus
) -> None:
    mailing_id = slow.running()
    slow.says(mailing_id, status, sent=None)
    slow.tick(hours=10)
    assert slow.campaigns.view(mailing_id).stage is Stage.SENT_PARTLY
    assert slow.states(mailing_id) == {LetterState.IN_CAMPAIGN: 2}


def test_that_it_had_begun_is_not_forgotten(slow: Office) -> None:
    mailing_id = slow.running()
    for status in (
        CampaignStatus.SENDING,
        CampaignStatus.WAITS_FOR_ANSWER,
        CampaignStatus.BLOCKED,
    ):
        slow.says(mailing_id, status)
        slow.tick(minutes=1)
    assert slow.campaigns.view(mailing_id).stage is Stage.SENT_PARTLY


@pytest.mark.parametrize(
    "status", [CampaignStatus.SENT_PARTLY, CampaignStatus.SENT_PARTLY_THEN_BLOCKED]
)
def test_one_sent_in_part_waits_for_the_single_results(
    slow: Office, status: CampaignStatus
) -> None:
    mailing_id = slow.running()
    slow.says(mailing_id, status)
    slow.tick(seconds=20)
    view = slow.campaigns.view(mailing_id)
    assert view.stage is Stage.SENT_PARTLY
    assert view.next_check_at == slow.clock.now + timedelta(minutes=10)
    assert slow.states(mailing_id) == {LetterState.IN_CAMPAIGN: 2}


@pytest.mark.parametrize(
    "status",
    [
        CampaignStatus.WAITS_FOR_ANSWER,
        CampaignStatus.NEEDS_EDITING,
        CampaignStatus.IN_MODERATION,
        CampaignStatus.UPDATING,
        77,
    ],
)
def test_everything_else_goes_on(slow: Office, status: int) -> None:
    mailing_id = slow.running()
    slow.says(mailing_id, status)
    slow.tick(seconds=20)
    view = slow.campaigns.view(mailing_id)
    assert (view.stage, view.status) == (Stage.RUNNING, status)
    assert view.next_check_at == slow.clock.now + timedelta(seconds=20)


def test_it_may_become_a_draft_and_go_on(slow: Office) -> None:
    mailing_id = slow.running()
    slow.says(mailing_id, CampaignStatus.DRAFT)
    slow.tick(seconds=20)
    assert slow.campaigns.view(mailing_id).stage is Stage.DRAFT
    slow.says(mailing_id, CampaignStatus.QUEUED)
    slow.tick(seconds=20)
    assert slow.campaigns.view(mailing_id).stage is Stage.RUNNING


def test_a_moderator_refuses(office: Office) -> None:
    office.simulator.options.moderation = True
    mailing_id = office.running()
    office.tick(seconds=20)
    view = office.campaigns.view(mailing_id)
    assert (view.stage, view.status) == (Stage.RUNNING, CampaignStatus.IN_MODERATION)
    office.simulator.cabinet.refuse(view.service_id or 0)
    office.wait_for(mailing_id, Stage.REFUSED)
    assert office.simulator.mailboxes.count == 0


class TestGone:
    def test_it_must_be_missed_for_ten_minutes(self, slow: Office) -> None:
        mailing_id = slow.running(draft=True)
        slow.simulator.cabinet.delete_campaign(slow.campaign(mailing_id).service_id or 0)
        slow.tick(seconds=20)
        start = slow.clock.now
        for _ in range(8):
            assert slow.refresh(mailing_id).stage is Stage.DRAFT
        slow.wait_for(mailing_id, Stage.CANCELLED)
        assert timedelta(minutes=10) <= slow.clock.now - start < timedelta(minutes=11)
        # A draft may have been sent from the cabinet before it was deleted.
        assert slow.states(mailing_id) == {LetterState.UNKNOWN: 2}
        assert {one.reason for one in slow.letters(mailing_id).values()} == {Reason.ANSWER_LOST}

    def test_what_was_known_of_it_stays(self, slow: Office) -> None:
        mailing_id = slow.running()
        slow.simulator.faults.add(GONE, method="GET", path=ONE, times=0)
        slow.simulator.faults.add(NOTHING, method="GET", path="/campaigns", times=0)
        before = slow.campaign(mailing_id)
        slow.wait_for(mailing_id, Stage.CANCELLED)
        after = slow.campaign(mailing_id)
        assert (after.service_id, after.status) == (before.service_id, before.status)
        assert after.created_at == before.created_at
        assert slow.states(mailing_id) == {LetterState.UNKNOWN: 2}

    def test_the_list_of_all_campaigns_is_asked_too(self, slow: Office) -> None:
        mailing_id = slow.running()
        slow.simulator.faults.add(GONE, method="GET", path=ONE, times=0)
        for _ in range(90):
            slow.tick(seconds=20)
        view = slow.campaigns.view(mailing_id)
        assert (view.stage, view.status) == (Stage.RUNNING, CampaignStatus.COPYING_ADDRESSES)
        assert slow.states(mailing_id) == {LetterState.IN_CAMPAIGN: 2}

    def test_trouble_in_between_does_not_shorten_the_time(self, slow: Office) -> None:
        mailing_id = slow.running()
        start = slow.clock.now
        for _ in range(10):
            slow.simulator.faults.clear()
            slow.simulator.faults.add(GONE, method="GET", path=ONE, times=0)
            slow.simulator.faults.add(NOTHING, method="GET", path="/campaigns", times=0)
            slow.tick(seconds=30)
            slow.simulator.faults.clear()
            slow.simulator.faults.add(faults.LOST_BEFORE, path=ONE, times=0)
            slow.tick(seconds=30)
            if slow.clock.now - start < timedelta(minutes=10):
                assert slow.campaigns.view(mailing_id).stage is Stage.RUNNING

    def test_one_not_found_or_sent_already_counts_as_sent(self, slow: Office) -> None:
        mailing_id = slow.running()
        sent = faults.Trouble(refusal(404, PROBABLY_SENT, "Campaign not found or already sent"))
        slow.simulator.faults.add(sent, method="GET", path=ONE, times=0)
        slow.simulator.faults.add(NOTHING, method="GET", path="/campaigns", times=0)
        slow.wait_for(mailing_id, Stage.SENT_PARTLY)
        assert slow.states(mailing_id) == {LetterState.IN_CAMPAIGN: 2}

    def test_a_slip_of_the_service_is_no_end(self, slow: Office) -> None:
        mailing_id = slow.running()
        slow.simulator.faults.add(GONE, method="GET", path=ONE)
        slow.tick(seconds=20)
        slow.tick(seconds=60)
        slow.simulator.faults.add(GONE, method="GET", path=ONE)
        slow.tick(seconds=60)
        view = slow.campaigns.view(mailing_id)
        assert (view.stage, view.status) == (Stage.RUNNING, CampaignStatus.COPYING_ADDRESSES)

    def test_one_that_had_begun_leaves_the_letters_in_doubt(self, slow: Office) -> None:
        mailing_id = slow.running()
        slow.says(mailing_id, CampaignStatus.SENDING)
        slow.tick(seconds=20)
        slow.simulator.faults.clear()
        slow.simulator.faults.add(GONE, method="GET", path=ONE, times=0)
        slow.simulator.faults.add(NOTHING, method="GET", path="/campaigns", times=0)
        slow.wait_for(mailing_id, Stage.SENT_PARTLY)
        assert slow.states(mailing_id) == {LetterState.IN_CAMPAIGN: 2}

    def test_one_deleted_after_it_was_sent_stays_sent(self, office: Office) -> None:
        mailing_id = office.running()
        office.wait_for(mailing_id, Stage.SENT)
        office.simulator.cabinet.delete_campaign(office.campaign(mailing_id).service_id or 0)
        view = office.refresh(mailing_id)
        assert view.stage is Stage.SENT
        assert view.figures.sent == 2
        # It may have been a slip of the service.
        assert view.next_check_at == office.clock.now + timedelta(minutes=10)


def test_trouble_on_the_way_does_no_harm(slow: Office) -> None:
    mailing_id = slow.running()
    slow.simulator.faults.add(faults.PLAN_FORBIDS, method="GET", path=ONE)
    slow.tick(seconds=20)
    view = slow.campaigns.view(mailing_id)
    assert (view.stage, view.problem) == (Stage.RUNNING, Problem.SERVICE_REFUSED)
    assert view.next_check_at == slow.clock.now + timedelta(minutes=10)
    slow.secrets.delete(slow.account_id)
    slow.tick(minutes=10)
    assert slow.campaigns.view(mailing_id).problem is Problem.KEYS_MISSING
    slow.secrets.set(slow.account_id, slow.simulator.keys.secret)
    slow.tick(minutes=10)
    assert slow.campaigns.view(mailing_id).problem is None


def test_a_letter_that_was_never_in_the_book_has_failed(office: Office) -> None:
    mailing_id = office.running()
    office.forget_delivery(mailing_id, "a@x.example")
    office.wait_for(mailing_id, Stage.SENT)
    letter = office.letters(mailing_id)["a@x.example"]
    assert (letter.state, letter.reason) == (LetterState.FAILED, Reason.NOT_SENT_BY_SERVICE)
