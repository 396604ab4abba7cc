"""As long as the service does not send yet, whoever refuses is left out."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from enot_desktop.models.values import CampaignProblem as Problem
from enot_desktop.models.values import CampaignStage as Stage
from enot_desktop.models.values import LetterState, Reason
from enot_desktop.services.sandbox.sendpulse import faults
from enot_desktop.services.sandbox.sendpulse.messages import refusal
from enot_desktop.services.sendpulse.codes import CampaignStatus

if TYPE_CHECKING:
    from tests.unit.services.campaigns.office import Office

TWO = ("a@x.example", "b@x.example")
LEAVING = "/addressbooks/*/emails/unsubscribe"


def recipients(office: Office) -> list[str]:
    """Return who got a letter."""
    return [letter.recipient for letter in office.simulator.mailboxes.letters()]


@pytest.fixture
def planned(office: Office) -> int:
    """A mailing whose campaign begins in three days."""
    return office.running(*TWO, planned_at=office.clock.now + timedelta(days=3))


class TestPlanned:
    def test_who_refuses_meanwhile_gets_no_letter(self, office: Office, planned: int) -> None:
        office.tick(hours=30)
        office.refuse("a@x.example")
        assert office.tick(hours=1) == (planned,)
        letter = office.letters(planned)["a@x.example"]
        assert (letter.state, letter.reason) == (LetterState.REMOVED, Reason.MAILING_REFUSED)
        assert office.campaigns.view(planned).withdrawn == 1
        office.wait_for(planned, Stage.SENT, hours=50)
        assert recipients(office) == ["b@x.example"]
        assert office.states(planned) == {LetterState.REMOVED: 1, LetterState.SENT: 1}

    def test_even_right_before_it_begins(self, office: Office, planned: int) -> None:
        office.tick(hours=71, minutes=55)
        office.refuse("a@x.example")
        office.wait_for(planned, Stage.SENT)
        assert recipients(office) == ["b@x.example"]

    def test_without_a_connection_it_is_tried_again(self, office: Office, planned: int) -> None:
        office.refuse("a@x.example")
        office.simulator.faults.add(faults.LOST_BEFORE, path=LEAVING, times=0)
        office.tick(hours=1)
        view = office.campaigns.view(planned)
        assert (view.stage, view.problem) == (Stage.RUNNING, Problem.NO_CONNECTION)
        assert office.states(planned) == {LetterState.IN_CAMPAIGN: 2}
        office.simulator.faults.clear()
        office.tick(minutes=1)
        view = office.campaigns.view(planned)
        assert (view.problem, view.withdrawn) == (None, 1)

    @pytest.mark.parametrize("code", [213, 703])
    def test_a_book_that_is_gone_goes_to_nobody(
        self, office: Office, planned: int, code: int
    ) -> None:
        office.refuse("a@x.example")
        gone = faults.Trouble(refusal(404, code, "Book not found"))
        office.simulator.faults.add(gone, path="/addressbooks/*", times=0)
        office.simulator.faults.add(gone, path=LEAVING, times=0)
        office.tick(hours=1)
        view = office.campaigns.view(planned)
        assert (view.stage, view.problem, view.withdrawn) == (Stage.RUNNING, None, 0)


def test_of_a_draft(office: Office) -> None:
    mailing_id = office.running(*TWO, draft=True)
    office.refuse("a@x.example")
    office.tick(minutes=1)
    assert office.states(mailing_id) == {LetterState.REMOVED: 1, LetterState.IN_CAMPAIGN: 1}
    office.simulator.cabinet.launch_draft(office.campaign(mailing_id).service_id or 0)
    office.wait_for(mailing_id, Stage.SENT)
    assert recipients(office) == ["b@x.example"]


def test_while_a_moderator_reads(office: Office) -> None:
    office.simulator.options.moderation = True
    mailing_id = office.running(*TWO)
    office.refuse("a@x.example")
    office.tick(minutes=1)
    assert office.campaigns.view(mailing_id).withdrawn == 1
    office.simulator.cabinet.approve(office.campaign(mailing_id).service_id or 0)
    office.wait_for(mailing_id, Stage.SENT)
    assert recipients(office) == ["b@x.example"]


@pytest.mark.parametrize("status", [CampaignStatus.QUEUED, CampaignStatus.SENDING])
def test_one_that_may_be_on_its_way_is_left_alone(office: Office, status: CampaignStatus) -> None:
    office.simulator.options.campaign_step = timedelta(days=7)
    mailing_id = office.running(*TWO)
    office.refuse("a@x.example")
    office.says(mailing_id, status)
    office.tick(minutes=1)
    assert office.states(mailing_id) == {LetterState.IN_CAMPAIGN: 2}
