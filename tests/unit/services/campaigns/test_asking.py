"""Asking for the campaign, and what the service may say."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import update

from enot_desktop.models.account import Account
from enot_desktop.models.values import CampaignProblem as Problem
from enot_desktop.models.values import CampaignStage as Stage
from enot_desktop.models.values import LetterState
from enot_desktop.services.sandbox.sendpulse import faults
from enot_desktop.services.sandbox.sendpulse.messages import refusal
from enot_desktop.services.sendpulse.codes import CampaignStatus

if TYPE_CHECKING:
    from tests.unit.services.campaigns.office import Office

CAMPAIGNS = "/campaigns"


class TestAsking:
    @pytest.mark.parametrize(
        ("trouble", "code"),
        [(faults.BALANCE_EMPTY, 707), (faults.PLAN_TOO_SMALL, 708), (faults.IS_ERROR, 301)],
    )
    def test_a_refusal_is_told(self, office: Office, trouble: faults.Trouble, code: int) -> None:
        mailing_id = office.ready()
        office.simulator.faults.add(trouble, method="POST", path=CAMPAIGNS)
        view = office.create_campaign(mailing_id)
        assert (view.stage, view.problem) == (Stage.BOOK_READY, Problem.SERVICE_REFUSED)
        assert view.error_code == code
        assert view.next_check_at is None
        assert office.create_campaign(mailing_id).stage is Stage.RUNNING

    def test_the_sender_is_not_activated(self, office: Office) -> None:
        mailing_id = office.ready()
        with office.database.write() as session:
            session.execute(update(Account).values(address="novyi@enot.example"))
        view = office.create_campaign(mailing_id)
        assert (view.stage, view.problem) == (Stage.BOOK_READY, Problem.SERVICE_REFUSED)

    @pytest.mark.parametrize("code", [213, 703])
    def test_the_book_is_not_there_any_more(self, office: Office, code: int) -> None:
        mailing_id = office.ready()
        gone = faults.Trouble(refusal(422, code, "Book not found"))
        office.simulator.faults.add(gone, method="POST", path=CAMPAIGNS)
        view = office.create_campaign(mailing_id)
        assert (view.stage, view.problem) == (Stage.PREPARED, Problem.BOOK_GONE)

    def test_no_connection(self, office: Office) -> None:
        mailing_id = office.ready()
        office.simulator.stop()
        view = office.create_campaign(mailing_id)
        assert (view.stage, view.problem) == (Stage.BOOK_READY, Problem.NO_CONNECTION)
        assert view.next_check_at is None

    def test_too_busy_at_the_very_moment(self, office: Office) -> None:
        mailing_id = office.ready()
        office.simulator.faults.add(
            faults.TOO_MANY_REQUESTS, method="POST", path=CAMPAIGNS, times=0
        )
        view = office.create_campaign(mailing_id)
        assert (view.stage, view.problem) == (Stage.BOOK_READY, Problem.SERVICE_BUSY)
        assert view.planned_at is None

    def test_a_token_that_ends_in_the_middle(self, office: Office) -> None:
        mailing_id = office.ready()
        office.before("campaigns.create", office.simulator.end_tokens)
        assert office.create_campaign(mailing_id).stage is Stage.RUNNING

    @pytest.mark.m("M28")
    def test_a_draft_is_only_kept(self, office: Office) -> None:
        mailing_id = office.ready(draft=True, planned_at=office.clock.now + timedelta(days=1))
        view = office.create_campaign(mailing_id)
        assert (view.stage, view.draft, view.planned_at) == (Stage.DRAFT, True, None)
        assert view.status == CampaignStatus.DRAFT
        office.tick(hours=1)
        assert office.campaigns.view(mailing_id).stage is Stage.DRAFT
        assert office.simulator.mailboxes.count == 0
        office.simulator.cabinet.launch_draft(view.service_id or 0)
        office.wait_for(mailing_id, Stage.SENT)
        assert office.states(mailing_id) == {LetterState.SENT: 2}

    def test_it_is_planned_in_the_zone_of_the_cabinet(self, office: Office) -> None:
        office.simulator.options.time_zone = "Europe/Kyiv"
        with office.database.write() as session:
            session.execute(update(Account).values(time_zone="Europe/Kyiv"))
        planned = office.clock.now + timedelta(hours=20)
        view = office.campaigns.view(office.running(planned_at=planned))
        assert view.planned_at == planned
        (campaign,) = office.at_service()
        assert campaign.starts_at == planned
        assert view.next_check_at == office.clock.now + timedelta(hours=1)
        for hours in (6, 12, 19):
            office.clock.now = planned - timedelta(hours=20 - hours)
            office.campaigns.advance_due(office.stop)
            assert office.campaigns.view(view.mailing_id).stage is Stage.RUNNING
        office.clock.now = planned
        view = office.wait_for(view.mailing_id, Stage.SENT)
        sent_at = office.letters(view.mailing_id)["a@x.example"].finished_at
        assert sent_at is not None
        assert sent_at >= planned

    @pytest.mark.parametrize("zone", ["", "Nowhere/Atlantis", "../etc"])
    def test_without_a_zone_it_is_the_one_of_this_computer(self, office: Office, zone: str) -> None:
        office.simulator.options.time_zone = ""
        with office.database.write() as session:
            session.execute(update(Account).values(time_zone=zone))
        planned = office.clock.now + timedelta(minutes=2)
        office.running(planned_at=planned)
        assert office.at_service()[0].starts_at == planned

    def test_what_is_planned_for_now_begins_at_once(self, office: Office) -> None:
        planned = office.clock.now + timedelta(seconds=119)
        view = office.campaigns.view(office.running(planned_at=planned))
        assert view.planned_at is None
        assert office.at_service()[0].starts_at is None
