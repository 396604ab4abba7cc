"""While a campaign may have been made of the book, nothing frees its letters."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from enot_desktop.models.values import CampaignProblem as Problem
from enot_desktop.models.values import CampaignStage as Stage
from enot_desktop.models.values import LetterState
from enot_desktop.services.sandbox.sendpulse import faults
from enot_desktop.services.sandbox.sendpulse.messages import Answer, refusal

if TYPE_CHECKING:
    from tests.unit.services.campaigns.office import Office

TWO = ("a@x.example", "b@x.example")
BOOK = "/addressbooks/*"
NOT_LISTED = faults.Trouble(Answer(200, []))
REFUSED = faults.Trouble(refusal(422, 708, "The number of recipients exceeds your tariff plan"))


@pytest.fixture
def slow(office: Office) -> Office:
    """An office whose service takes a week for each status."""
    office.simulator.options.campaign_step = timedelta(days=7)
    return office


def hide(office: Office) -> None:
    """Let the list of all campaigns lag behind."""
    office.simulator.faults.add(NOT_LISTED, method="GET", path="/campaigns", times=0)


class TestDiscarding:
    @pytest.mark.parametrize("given_up", [True, False])
    def test_a_book_that_the_service_keeps_has_a_campaign(
        self, slow: Office, *, given_up: bool
    ) -> None:
        mailing_id = slow.given_up() if given_up else slow.ready(*TWO)
        slow.appears(mailing_id)
        hide(slow)
        view = slow.campaigns.discard(mailing_id)
        assert (view.stage, view.problem) == (Stage.BOOK_READY, Problem.SERVICE_REFUSED)
        assert slow.states(mailing_id) == {LetterState.IN_CAMPAIGN: 2}
        slow.simulator.faults.clear()
        slow.tick(minutes=10)
        assert slow.campaigns.view(mailing_id).stage is Stage.RUNNING
        assert len(slow.at_service()) == 1

    def test_a_campaign_that_nobody_knew_of_is_found(self, slow: Office) -> None:
        """So it is when the database comes from a copy that was made before."""
        mailing_id = slow.ready(*TWO)
        slow.appears(mailing_id)
        assert slow.campaigns.discard(mailing_id).stage is Stage.RUNNING

    def test_once_asked_for_it_is_always_looked_for(self, office: Office) -> None:
        mailing_id = office.ready(*TWO)
        office.simulator.faults.add(REFUSED, method="POST", path="/campaigns")
        assert office.create_campaign(mailing_id).problem is Problem.SERVICE_REFUSED
        assert office.campaign(mailing_id).ever_asked
        office.simulator.stop()
        view = office.campaigns.discard(mailing_id)
        assert (view.stage, view.problem) == (Stage.BOOK_READY, Problem.NO_CONNECTION)

    def test_the_book_must_be_deleted_then(self, office: Office) -> None:
        mailing_id = office.given_up()
        office.simulator.faults.add(faults.LOST_BEFORE, method="DELETE", path=BOOK, times=0)
        view = office.campaigns.discard(mailing_id)
        assert (view.stage, view.problem) == (Stage.BOOK_READY, Problem.NO_CONNECTION)
        office.simulator.faults.clear()
        assert office.campaigns.discard(mailing_id).stage is Stage.PREPARED
        assert not office.campaign(mailing_id).ever_asked

    def test_a_book_that_is_found_by_its_name_may_not_be_deleted(self, office: Office) -> None:
        mailing_id = office.mailing(*TWO)
        office.simulator.faults.add(faults.LOST_AFTER, method="POST", path="/addressbooks")
        office.create_book(mailing_id)
        busy = faults.Trouble(refusal(422, 422, "The address book has active campaign"))
        office.simulator.faults.add(busy, method="DELETE", path=BOOK)
        view = office.campaigns.discard(mailing_id)
        assert (view.stage, view.problem) == (Stage.BOOK_CREATING, Problem.SERVICE_REFUSED)


class TestFound:
    def test_while_the_book_is_filled_anew_all_letters_went_along(self, office: Office) -> None:
        mailing_id = office.given_up()
        office.change_mailing(mailing_id, html="<p>{ИМЯ|друг}</p>")
        assert office.create_campaign(mailing_id).stage is Stage.BOOK_FILLING
        office.appears(mailing_id)
        office.wait_for(mailing_id, Stage.SENT)
        assert office.states(mailing_id) == {LetterState.SENT: 2}
        assert office.simulator.mailboxes.count == 2

    def test_one_that_is_being_sent_already(self, slow: Office) -> None:
        mailing_id = slow.given_up()
        slow.simulator.options.campaign_step = timedelta(minutes=5)
        slow.appears(mailing_id)
        slow.clock.advance(minutes=11)
        slow.refresh(mailing_id)
        assert slow.campaign(mailing_id).begun_at == slow.clock.now


def test_a_letter_that_may_not_have_been_in_the_book_is_left_to_a_person(office: Office) -> None:
    mailing_id = office.running(*TWO)
    office.set_deliveries(mailing_id, "a@x.example", in_book=False)
    office.wait_for(mailing_id, Stage.SENT)
    assert office.letters(mailing_id)["a@x.example"].state is LetterState.UNKNOWN
    assert office.letters(mailing_id)["b@x.example"].state is LetterState.SENT


class TestWrongClock:
    @pytest.mark.parametrize("restart", [True, False])
    def test_a_campaign_is_looked_for_all_the_same(self, office: Office, *, restart: bool) -> None:
        mailing_id = office.ready(*TWO)
        office.simulator.faults.add(faults.LOST_BEFORE, method="POST", path="/campaigns")
        office.create_campaign(mailing_id)
        ahead = office.clock.now + timedelta(days=365)
        office.set_campaign(mailing_id, next_check_at=ahead, asked_at=ahead)
        if restart:
            office.restart()
        else:
            office.refresh(mailing_id)
        view = office.wait_for(mailing_id, Stage.BOOK_READY)
        assert view.problem is Problem.NOT_CREATED
