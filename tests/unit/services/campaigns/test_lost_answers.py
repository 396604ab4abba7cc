"""A campaign whose answer was lost: looked for, found or given up, never made twice."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from enot_desktop.models.values import CampaignProblem as Problem
from enot_desktop.models.values import CampaignStage as Stage
from enot_desktop.services.sandbox.sendpulse import faults
from enot_desktop.services.sendpulse.codes import BookStatus

if TYPE_CHECKING:
    from tests.unit.services.campaigns.office import Office

CAMPAIGNS = "/campaigns"


class TestAnswerLost:
    def test_a_campaign_that_was_made_is_found(self, office: Office) -> None:
        mailing_id = office.ready()
        office.simulator.faults.add(faults.LOST_AFTER, method="POST", path=CAMPAIGNS)
        view = office.create_campaign(mailing_id)
        assert (view.stage, view.problem) == (Stage.CAMPAIGN_CREATING, Problem.ANSWER_LOST)
        asked_at = office.clock.now
        office.tick(seconds=10)
        view = office.campaigns.view(mailing_id)
        assert (view.stage, view.problem, view.created_at) == (Stage.RUNNING, None, asked_at)
        assert len(office.at_service()) == 1

    @pytest.mark.parametrize("again", [True, False])
    def test_one_that_was_not_made_is_given_up(self, office: Office, *, again: bool) -> None:
        mailing_id = office.ready()
        office.simulator.faults.add(faults.LOST_BEFORE, method="POST", path=CAMPAIGNS)
        office.create_campaign(mailing_id)
        start = office.clock.now
        for _ in range(8):
            assert office.refresh(mailing_id).stage is Stage.CAMPAIGN_CREATING
        view = office.wait_for(mailing_id, Stage.BOOK_READY)
        assert view.problem is Problem.NOT_CREATED
        assert timedelta(minutes=5) <= office.clock.now - start < timedelta(minutes=6)
        if again:
            assert office.create_campaign(mailing_id).stage is Stage.RUNNING
        else:
            assert office.campaigns.discard(mailing_id).stage is Stage.PREPARED
        assert len(office.at_service()) == again

    def test_the_program_ended_while_it_asked(self, office: Office) -> None:
        mailing_id = office.ready()
        office.simulator.faults.add(faults.LOST_BEFORE, method="POST", path=CAMPAIGNS)
        office.create_campaign(mailing_id)
        office.clock.advance(days=2)
        office.restart()
        office.tick()
        assert office.campaigns.view(mailing_id).stage is Stage.CAMPAIGN_CREATING
        assert office.wait_for(mailing_id, Stage.BOOK_READY).problem is Problem.NOT_CREATED

    def test_the_network_is_away_while_it_is_looked_for(self, office: Office) -> None:
        mailing_id = office.ready()
        office.simulator.faults.add(faults.LOST_AFTER, method="POST", path=CAMPAIGNS)
        office.create_campaign(mailing_id)
        office.simulator.faults.add(faults.LOST_BEFORE, times=0)
        for _ in range(10):
            office.tick(minutes=10)
        view = office.campaigns.view(mailing_id)
        assert (view.stage, view.problem) == (Stage.CAMPAIGN_CREATING, Problem.NO_CONNECTION)
        office.simulator.faults.clear()
        office.tick(minutes=10)
        assert office.campaigns.view(mailing_id).stage is Stage.RUNNING

    @pytest.mark.parametrize("way", ["create", "discard", "refresh", "timer", "filling"])
    def test_one_that_comes_very_late_is_found_all_the_same(self, office: Office, way: str) -> None:
        mailing_id = office.given_up()
        if way == "filling":
            office.change_mailing(mailing_id, html="<p>{ФАМИЛИЯ|гость}</p>")
            office.create_campaign(mailing_id)
        office.appears(mailing_id)
        match way:
            case "create":
                office.create_campaign(mailing_id)
            case "discard":
                office.campaigns.discard(mailing_id)
            case "refresh":
                office.refresh(mailing_id)
            case _:
                office.tick(minutes=11)
        assert office.campaigns.view(mailing_id).stage in {Stage.RUNNING, Stage.SENT}
        office.wait_for(mailing_id, Stage.SENT)
        assert len(office.at_service()) == 1

    def test_it_is_looked_for_a_day_long(self, office: Office) -> None:
        mailing_id = office.given_up()
        looks = 0
        while office.campaigns.view(mailing_id).next_check_at is not None:
            office.tick(minutes=10)
            looks += 1
        assert 140 <= looks <= 150
        # Even later nothing is done without looking first.
        office.appears(mailing_id)
        assert office.create_campaign(mailing_id).stage is Stage.RUNNING

    def test_without_a_connection_it_is_not_discarded(self, office: Office) -> None:
        mailing_id = office.given_up()
        office.simulator.stop()
        view = office.campaigns.discard(mailing_id)
        assert (view.stage, view.problem) == (Stage.BOOK_READY, Problem.NO_CONNECTION)

    def test_a_book_that_is_checked_again_stays_in_doubt(self, office: Office) -> None:
        mailing_id = office.given_up()
        office.simulator.options.forced_book_status = BookStatus.LOCKED
        assert office.create_campaign(mailing_id).stage is Stage.BOOK_CHECKING
        office.simulator.options.forced_book_status = None
        view = office.wait_for(mailing_id, Stage.BOOK_READY)
        assert view.next_check_at is not None
        office.appears(mailing_id)
        office.tick(minutes=10)
        assert office.campaigns.view(mailing_id).stage is Stage.RUNNING
