"""Four campaigns an hour: the fifth waits and goes by itself."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from enot_desktop.models.values import CampaignProblem as Problem
from enot_desktop.models.values import CampaignStage as Stage
from enot_desktop.services.campaigns.failures import UnsupportedTags
from enot_desktop.services.sandbox.sendpulse import faults
from enot_desktop.services.sendpulse.codes import BookStatus
from tests.unit.services.campaigns.desk import add_service_account, addresses

if TYPE_CHECKING:
    from tests.unit.services.campaigns.office import Office

CAMPAIGNS = "/campaigns"
TWO = ("a@x.example", "b@x.example")


class TestLimit:
    def test_the_fifth_waits_and_goes_by_itself(self, office: Office) -> None:
        first = office.clock.now
        for address in addresses(4):
            office.running(address)
            office.archive_clients()
            office.clock.advance(minutes=5)
        fifth = office.ready("e@x.example")
        view = office.create_campaign(fifth)
        assert (view.stage, view.problem) == (Stage.CAMPAIGN_WAITING, Problem.CAMPAIGN_LIMIT)
        assert view.wait_until == first + timedelta(hours=1)
        assert office.refresh(fifth) == view
        office.tick(minutes=39)
        assert len(office.at_service()) == 4
        office.tick(minutes=1)
        assert office.campaigns.view(fifth).stage is Stage.RUNNING
        assert len(office.at_service()) == 5

    def test_of_two_that_wait_only_one_goes_at_a_time(self, office: Office) -> None:
        for address in addresses(4):
            office.running(address)
            office.archive_clients()
            office.clock.advance(minutes=5)
        waiting: list[int] = []
        for address in ("e@x.example", "f@x.example"):
            waiting.append(office.ready(address))
            office.archive_clients()
            office.create_campaign(waiting[-1])
        office.tick(minutes=40)
        assert len(office.at_service()) == 5
        views = [office.campaigns.view(mailing_id) for mailing_id in waiting]
        assert [view.stage for view in views] == [Stage.RUNNING, Stage.CAMPAIGN_WAITING]
        assert views[1].wait_until == office.clock.now + timedelta(minutes=5)
        office.tick(minutes=5)
        assert len(office.at_service()) == 6

    def test_drafts_and_other_addresses_of_the_account_count(self, office: Office) -> None:
        office.simulator.options.campaigns_per_hour = 0
        other = add_service_account(office.database, "second@enot.example")
        stranger = add_service_account(office.database, "third@enot.example", login="other")
        mailing_id = 0
        for number, address in enumerate(addresses(4)):
            mailing_id = office.running(address, draft=True)
            office.archive_clients()
            if number:
                office.set_campaign(mailing_id, account_id=other)
        fifth = office.ready("e@x.example")
        office.archive_clients()
        assert office.create_campaign(fifth).stage is Stage.CAMPAIGN_WAITING
        office.set_campaign(mailing_id, account_id=stranger)
        sixth = office.ready("f@x.example")
        assert office.create_campaign(sixth).stage is Stage.RUNNING

    def test_the_service_itself_says_so(self, office: Office) -> None:
        mailing_id = office.ready()
        office.simulator.faults.add(faults.CAMPAIGN_LIMIT, method="POST", path=CAMPAIGNS, times=2)
        view = office.create_campaign(mailing_id)
        assert (view.stage, view.problem) == (Stage.CAMPAIGN_WAITING, Problem.CAMPAIGN_LIMIT)
        assert view.wait_until == office.clock.now + timedelta(minutes=15)
        office.tick(minutes=15)
        assert office.campaigns.view(mailing_id).stage is Stage.CAMPAIGN_WAITING
        office.tick(minutes=15)
        assert office.campaigns.view(mailing_id).stage is Stage.RUNNING

    def test_then_it_waits_for_the_oldest_we_know(self, office: Office) -> None:
        office.running("old@x.example")
        office.archive_clients()
        made = office.clock.now
        office.clock.advance(minutes=20)
        mailing_id = office.ready()
        office.simulator.faults.add(faults.CAMPAIGN_LIMIT, method="POST", path=CAMPAIGNS)
        assert office.create_campaign(mailing_id).wait_until == made + timedelta(hours=1)

    def test_after_a_restart_nothing_is_sent_by_itself(self, office: Office) -> None:
        mailing_id = office.waiting()
        office.restart()
        view = office.campaigns.view(mailing_id)
        assert (view.stage, view.problem) == (Stage.BOOK_READY, Problem.INTERRUPTED)
        office.tick(hours=2)
        assert office.at_service() == ()
        assert office.create_campaign(mailing_id).stage is Stage.RUNNING

    def test_a_document_made_unfit_meanwhile(self, office: Office) -> None:
        mailing_id = office.waiting()
        office.change_mailing(mailing_id, html="<p>{ЖИВОТНОЕ}</p>")
        office.tick(minutes=15)
        view = office.campaigns.view(mailing_id)
        assert (view.stage, view.problem) == (Stage.BOOK_READY, Problem.TEXT_UNFIT)
        with pytest.raises(UnsupportedTags):
            office.create_campaign(mailing_id)

    def test_nobody_is_left_meanwhile(self, office: Office) -> None:
        mailing_id = office.waiting()
        for address in TWO:
            office.refuse(address)
        office.tick(minutes=15)
        view = office.campaigns.view(mailing_id)
        assert (view.stage, view.problem) == (Stage.BOOK_READY, Problem.NOBODY_LEFT)

    def test_a_lock_does_not_end_the_waiting(self, office: Office) -> None:
        mailing_id = office.waiting()
        office.simulator.options.forced_book_status = BookStatus.LOCKED
        office.tick(minutes=15)
        view = office.campaigns.view(mailing_id)
        assert (view.stage, view.problem) == (Stage.CAMPAIGN_WAITING, Problem.BOOK_LOCKED)
        office.simulator.options.forced_book_status = None
        office.wait_for(mailing_id, Stage.RUNNING, Stage.SENT)

    def test_neither_does_a_connection_that_is_away(self, office: Office) -> None:
        mailing_id = office.waiting()
        office.simulator.faults.add(faults.LOST_BEFORE, times=4)
        office.tick(minutes=15)
        view = office.campaigns.view(mailing_id)
        assert (view.stage, view.problem) == (Stage.CAMPAIGN_WAITING, Problem.NO_CONNECTION)
        office.wait_for(mailing_id, Stage.RUNNING, Stage.SENT)
        assert len(office.at_service()) == 1

    def test_a_person_may_give_up_waiting(self, office: Office) -> None:
        mailing_id = office.waiting()
        assert office.campaigns.discard(mailing_id).stage is Stage.PREPARED
        office.tick(hours=1)
        assert office.at_service() == ()
