"""Asking for the campaign: what is looked at before, and what may come of it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import update

from enot_desktop.models.account import Account
from enot_desktop.models.failures import StoredFileMissing
from enot_desktop.models.values import CampaignProblem as Problem
from enot_desktop.models.values import CampaignStage as Stage
from enot_desktop.models.values import LetterState, Reason
from enot_desktop.services.accounts.failures import PasswordMissing
from enot_desktop.services.campaigns.failures import TooManyFiles, UnsupportedTags, WrongStage
from enot_desktop.services.mailings.failures import ChangedElsewhere
from enot_desktop.services.sandbox.sendpulse import faults
from enot_desktop.services.sandbox.sendpulse.messages import refusal
from enot_desktop.services.sendpulse.codes import BookStatus, CampaignStatus
from tests.unit.services.campaigns.office import add_service_account, addresses

if TYPE_CHECKING:
    from tests.unit.services.campaigns.office import Office

CAMPAIGNS = "/campaigns"
TWO = ("a@x.example", "b@x.example")


class TestBefore:
    def test_only_a_ready_book_will_do(self, office: Office) -> None:
        mailing_id = office.mailing(*TWO)
        with pytest.raises(WrongStage):
            office.create_campaign(mailing_id)
        office.create_book(mailing_id)
        office.create_campaign(mailing_id)
        with pytest.raises(WrongStage) as caught:
            office.create_campaign(mailing_id)
        assert caught.value.stage is Stage.RUNNING
        assert len(office.at_service()) == 1

    def test_who_refuses_meanwhile_is_not_written_to(self, office: Office) -> None:
        mailing_id = office.ready(*TWO)
        office.refuse("a@x.example")
        office.create_campaign(mailing_id)
        office.wait_for(mailing_id, Stage.SENT)
        letter = office.letters(mailing_id)["a@x.example"]
        assert (letter.state, letter.reason) == (LetterState.REMOVED, Reason.MAILING_REFUSED)
        assert {one.recipient for one in office.simulator.mailboxes.letters()} == {"b@x.example"}

    @pytest.mark.m("M24")
    def test_a_letter_struck_meanwhile_is_not_sent(self, office: Office) -> None:
        mailing_id = office.ready(*TWO)
        office.strike(mailing_id, "b@x.example")
        view = office.create_campaign(mailing_id)
        assert (view.stage, view.in_book) == (Stage.RUNNING, 1)
        office.wait_for(mailing_id, Stage.SENT)
        assert {one.recipient for one in office.simulator.mailboxes.letters()} == {"a@x.example"}

    def test_nobody_is_left(self, office: Office) -> None:
        mailing_id = office.ready("a@x.example")
        office.refuse("a@x.example")
        view = office.create_campaign(mailing_id)
        assert (view.stage, view.problem) == (Stage.BOOK_READY, Problem.NOBODY_LEFT)
        assert office.at_service() == ()

    @pytest.mark.m("M29")
    def test_the_text_was_given_another_tag(self, office: Office) -> None:
        mailing_id = office.ready()
        office.change_mailing(mailing_id, html="<p>{КЛИЕНТ}</p>")
        with pytest.raises(UnsupportedTags):
            office.create_campaign(mailing_id)
        assert office.campaigns.view(mailing_id).stage is Stage.BOOK_READY

    def test_a_variable_the_book_has_not(self, office: Office) -> None:
        mailing_id = office.ready(*TWO)
        office.change_mailing(mailing_id, html="<p>{ФАМИЛИЯ|гость}</p>")
        view = office.create_campaign(mailing_id)
        assert (view.stage, view.problem) == (Stage.BOOK_FILLING, Problem.TEXT_CHANGED)
        assert view.in_book == 0
        office.tick()
        view = office.campaigns.view(mailing_id)
        assert (view.stage, view.problem) == (Stage.BOOK_READY, Problem.TEXT_CHANGED)
        assert view.in_book == 2
        assert office.at_service() == ()
        assert office.create_campaign(mailing_id).problem is None
        office.wait_for(mailing_id, Stage.SENT)
        (stored, _) = office.simulator.mailboxes.letters()
        assert "Иванова-0" in office.simulator.mailboxes.letter(stored.id).html

    def test_another_text_with_the_same_variables_goes_at_once(self, office: Office) -> None:
        mailing_id = office.ready("a@x.example")
        office.change_mailing(mailing_id, subject="Скоро, {ИМЯ}", html="<p>{ФАМИЛИЯ}!</p>")
        assert office.create_campaign(mailing_id).stage is Stage.RUNNING
        office.wait_for(mailing_id, Stage.SENT)
        assert office.letters(mailing_id)["a@x.example"].subject == "Скоро, Анна"
        (stored,) = office.simulator.mailboxes.letters()
        assert office.simulator.mailboxes.letter(stored.id).subject == "Скоро, Анна"

    def test_an_old_book_is_not_relied_on(self, office: Office) -> None:
        mailing_id = office.ready()
        office.clock.advance(days=29)
        view = office.create_campaign(mailing_id)
        assert (view.stage, view.problem, view.in_book) == (Stage.PREPARED, Problem.BOOK_OLD, 0)
        assert office.create_book(mailing_id).stage is Stage.BOOK_READY
        assert office.create_campaign(mailing_id).stage is Stage.RUNNING

    def test_the_book_is_gone(self, office: Office) -> None:
        mailing_id = office.ready()
        office.simulator.cabinet.delete_book(office.campaign(mailing_id).book_id or 0)
        view = office.create_campaign(mailing_id)
        assert (view.stage, view.problem) == (Stage.PREPARED, Problem.BOOK_GONE)

    def test_the_book_is_locked_again(self, office: Office) -> None:
        mailing_id = office.ready()
        office.simulator.options.forced_book_status = BookStatus.LOCKED
        view = office.create_campaign(mailing_id)
        assert (view.stage, view.problem) == (Stage.BOOK_CHECKING, Problem.BOOK_LOCKED)
        office.simulator.options.forced_book_status = None
        office.wait_for(mailing_id, Stage.BOOK_READY)
        assert office.at_service() == ()

    def test_a_file_is_gone(self, office: Office) -> None:
        mailing_id = office.mailing(*TWO)
        (digest,) = office.attach(mailing_id, ("a.txt", b"x"))
        office.create_book(mailing_id)
        office.files.path(digest).unlink()
        with pytest.raises(StoredFileMissing):
            office.create_campaign(mailing_id)
        office.attach(mailing_id, *[(f"{number}.txt", b"x") for number in range(5)])
        with pytest.raises(TooManyFiles):
            office.create_campaign(mailing_id)

    def test_the_document_is_saved_at_the_same_moment(self, office: Office) -> None:
        mailing_id = office.ready()
        office.before("books.total", lambda: office.change_mailing(mailing_id, subject="Иначе"))
        with pytest.raises(ChangedElsewhere):
            office.create_campaign(mailing_id)
        assert office.at_service() == ()
        assert office.campaigns.view(mailing_id).stage is Stage.BOOK_READY

    def test_somebody_refuses_at_the_same_moment(self, office: Office) -> None:
        mailing_id = office.ready(*TWO)
        office.before("books.total", lambda: office.refuse("a@x.example"))
        office.create_campaign(mailing_id)
        office.wait_for(mailing_id, Stage.SENT)
        assert {one.recipient for one in office.simulator.mailboxes.letters()} == {"b@x.example"}

    def test_people_refuse_faster_than_the_book_can_be_put_right(self, office: Office) -> None:
        mailing_id = office.ready(*addresses(9))
        left = addresses(9)
        office.before("books.total", lambda: office.refuse(left.pop()), times=5)
        assert office.create_campaign(mailing_id).stage is Stage.BOOK_READY
        assert office.at_service() == ()
        office.create_campaign(mailing_id)
        office.wait_for(mailing_id, Stage.SENT)
        assert {one.recipient for one in office.simulator.mailboxes.letters()} == set(left)

    def test_the_secret_is_missing(self, office: Office) -> None:
        mailing_id = office.ready()
        office.secrets.delete(office.account_id)
        with pytest.raises(PasswordMissing):
            office.create_campaign(mailing_id)


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
        assert view.next_check_at == office.clock.now + timedelta(hours=6)
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
