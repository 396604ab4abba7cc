"""What belongs to all stages: cost, going back, the timer, starting the program."""

from __future__ import annotations

import threading
from datetime import timedelta
from threading import Event
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import update

from enot_desktop.models.account import Account
from enot_desktop.models.failures import NotFound
from enot_desktop.models.values import AccountKind, LetterState
from enot_desktop.models.values import CampaignProblem as Problem
from enot_desktop.models.values import CampaignStage as Stage
from enot_desktop.services.accounts.failures import PasswordMissing
from enot_desktop.services.campaigns.failures import NoCampaign, OtherAccount, WrongStage
from enot_desktop.services.campaigns.view import CampaignView
from enot_desktop.services.sandbox.sendpulse import faults
from enot_desktop.services.sandbox.sendpulse.messages import refusal
from enot_desktop.services.sendpulse.failures import ServiceUnreachable

if TYPE_CHECKING:
    from tests.unit.services.campaigns.office import Office

TWO = ("a@x.example", "b@x.example")


class TestView:
    def test_before_the_button_was_pressed(self, office: Office) -> None:
        mailing_id = office.mailing(*TWO, draft=True)
        assert office.campaigns.view(mailing_id) == CampaignView(mailing_id, draft=True, letters=2)

    def test_of_a_mailing_that_is_gone(self, office: Office) -> None:
        with pytest.raises(NotFound):
            office.campaigns.view(77)


class TestCost:
    def test_there_is_no_book(self, office: Office) -> None:
        mailing_id = office.mailing(*TWO)
        with pytest.raises(NoCampaign):
            office.campaigns.cost(mailing_id)
        office.create_book(mailing_id)
        office.campaigns.discard(mailing_id)
        with pytest.raises(WrongStage):
            office.campaigns.cost(mailing_id)

    def test_where_the_service_does_not_tell_it_is_not_known(self, office: Office) -> None:
        mailing_id = office.ready(*TWO)
        empty = faults.Trouble(refusal(422, 211, "Addressbook is empty"))
        office.simulator.faults.add(empty, path="/addressbooks/*/cost")
        cost = office.campaigns.cost(mailing_id)
        assert (cost.recipients, cost.price, cost.from_tariff) == (2, None, None)

    def test_without_a_connection(self, office: Office) -> None:
        mailing_id = office.ready(*TWO)
        office.simulator.stop()
        with pytest.raises(ServiceUnreachable):
            office.campaigns.cost(mailing_id)

    def test_the_tariff_gives_no_more_letters_than_there_are_recipients(
        self, office: Office
    ) -> None:
        mailing_id = office.ready(*TWO)
        office.strike(mailing_id, TWO[0])
        cost = office.campaigns.cost(mailing_id)
        assert (cost.recipients, cost.from_tariff) == (1, 1)


class TestDiscarding:
    def test_the_book_is_deleted_and_the_letters_stay(self, office: Office) -> None:
        mailing_id = office.ready(*TWO)
        view = office.campaigns.discard(mailing_id)
        assert (view.stage, view.problem, view.in_book) == (Stage.PREPARED, None, 0)
        assert office.simulator.cabinet.books() == ()
        assert office.states(mailing_id) == {LetterState.IN_CAMPAIGN: 2}
        assert office.campaigns.discard(mailing_id) == view

    def test_of_a_mailing_without_a_campaign(self, office: Office) -> None:
        mailing_id = office.mailing(*TWO)
        assert office.campaigns.discard(mailing_id).stage is Stage.PREPARED

    def test_a_book_that_may_have_been_made_is_found_and_deleted(self, office: Office) -> None:
        mailing_id = office.mailing(*TWO)
        office.simulator.faults.add(faults.LOST_AFTER, method="POST", path="/addressbooks")
        office.create_book(mailing_id)
        assert len(office.simulator.cabinet.books()) == 1
        assert office.campaigns.discard(mailing_id).stage is Stage.PREPARED
        assert office.simulator.cabinet.books() == ()

    def test_a_book_that_was_not_made_is_no_hindrance(self, office: Office) -> None:
        mailing_id = office.mailing(*TWO)
        office.simulator.faults.add(faults.LOST_BEFORE, method="POST", path="/addressbooks")
        office.create_book(mailing_id)
        assert office.campaigns.discard(mailing_id).stage is Stage.PREPARED

    def test_the_service_cannot_be_reached(self, office: Office) -> None:
        mailing_id = office.ready(*TWO)
        office.simulator.stop()
        assert office.campaigns.discard(mailing_id).stage is Stage.PREPARED

    def test_the_secret_is_missing(self, office: Office) -> None:
        mailing_id = office.ready(*TWO)
        office.secrets.delete(office.account_id)
        assert office.campaigns.discard(mailing_id).stage is Stage.PREPARED

    def test_it_is_too_late(self, office: Office) -> None:
        mailing_id = office.running(*TWO)
        with pytest.raises(WrongStage):
            office.campaigns.discard(mailing_id)


class TestRefreshing:
    def test_there_is_nothing_to_look_at(self, office: Office) -> None:
        mailing_id = office.mailing(*TWO)
        assert office.refresh(mailing_id).stage is Stage.PREPARED
        assert office.simulator.heard == ()

    def test_a_ready_book_stays_ready(self, office: Office) -> None:
        view = office.campaigns.view(office.ready(*TWO))
        assert office.refresh(view.mailing_id) == view

    def test_failures_stand_beside_the_campaign(self, office: Office) -> None:
        mailing_id = office.ready(*TWO)
        office.simulator.stop()
        view = office.refresh(mailing_id)
        assert (view.stage, view.problem) == (Stage.BOOK_READY, Problem.NO_CONNECTION)
        assert view.next_check_at is None

    def test_the_account_is_gone(self, office: Office) -> None:
        mailing_id = office.running(*TWO)
        office.set_campaign(mailing_id, account_id=None)
        assert office.refresh(mailing_id).problem is Problem.KEYS_MISSING

    def test_the_account_is_no_longer_one_of_the_service(self, office: Office) -> None:
        mailing_id = office.running(*TWO)
        with office.database.write() as session:
            session.execute(update(Account).values(kind=AccountKind.MAILBOX))
        assert office.refresh(mailing_id).problem is Problem.KEYS_MISSING
        with pytest.raises(PasswordMissing):
            office.campaigns.cost(mailing_id)


class TestTimer:
    def test_it_tells_which_mailings_changed(self, office: Office) -> None:
        office.simulator.options.campaign_step = timedelta(minutes=1)
        first = office.running("a@x.example")
        office.archive_clients()
        second = office.running("b@x.example")
        assert office.tick(seconds=19) == ()
        office.simulator.faults.add(faults.LOST_BEFORE, method="GET", path="/campaigns/*", times=0)
        assert set(office.tick(seconds=1)) == {first, second}

    def test_nothing_new_is_no_change(self, office: Office) -> None:
        office.simulator.options.lock = timedelta(minutes=5)
        office.create_book(office.mailing(*TWO))
        assert office.tick(seconds=20) == ()
        assert office.tick(seconds=20) == ()

    def test_it_stops_when_the_program_closes(self, office: Office) -> None:
        office.running(*TWO)
        office.clock.advance(minutes=1)
        stop = Event()
        stop.set()
        assert office.campaigns.advance_due(stop) == ()

    def test_it_leaves_alone_what_somebody_works_on(self, office: Office) -> None:
        mailing_id = office.mailing(*TWO)
        filling, go_on = Event(), Event()

        def progress(_done: int, _total: int) -> None:
            filling.set()
            assert go_on.wait(30)

        pressed = threading.Thread(
            target=lambda: office.campaigns.create_book(mailing_id, progress, office.stop)
        )
        pressed.start()
        assert filling.wait(30)
        office.clock.advance(hours=1)
        assert office.campaigns.advance_due(office.stop) == ()
        go_on.set()
        pressed.join(30)
        assert office.campaigns.view(mailing_id).stage is Stage.BOOK_READY
        assert len(office.simulator.cabinet.books()) == 1

    def test_what_was_looked_at_meanwhile_is_not_looked_at_again(self, office: Office) -> None:
        first = office.running("a@x.example")
        office.archive_clients()
        second = office.running("b@x.example")
        office.clock.advance(minutes=1)
        office.before("campaigns.get", lambda: office.set_campaign(second, next_check_at=None))
        office.campaigns.advance_due(office.stop)
        assert office.campaigns.view(first).stage is Stage.SENT
        assert office.campaigns.view(second).stage is Stage.RUNNING


class TestStart:
    def test_what_was_under_way_is_gone_on_with(self, office: Office) -> None:
        mailing_id = office.ready(*TWO)
        for stage in Stage:
            office.set_campaign(mailing_id, stage=stage, next_check_at=None)
            office.restart()
            view = office.campaigns.view(mailing_id)
            again = stage in {
                Stage.BOOK_CREATING,
                Stage.BOOK_FILLING,
                Stage.BOOK_CHECKING,
                Stage.CAMPAIGN_CREATING,
            }
            assert view.next_check_at == (office.clock.now if again else None)
            waited = stage is Stage.CAMPAIGN_WAITING
            assert view.stage is (Stage.BOOK_READY if waited else stage)


def test_the_secret_shows_nowhere(office: Office, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(0)
    mailing_id = office.running(*TWO)
    office.wait_for(mailing_id, Stage.SENT)
    secret = office.simulator.keys.secret
    assert secret not in caplog.text
    assert secret.encode() not in office.database.path.read_bytes()
    assert secret not in repr(office.campaigns.view(mailing_id))


class TestOtherAccount:
    def test_nothing_is_concluded_from_what_another_account_says(self, office: Office) -> None:
        mailing_id = office.running(*TWO)
        office.other_keys()
        office.tick(minutes=1)
        view = office.campaigns.view(mailing_id)
        assert (view.stage, view.problem) == (Stage.RUNNING, Problem.OTHER_ACCOUNT)
        assert office.states(mailing_id) == {LetterState.IN_CAMPAIGN: 2}
        office.other_keys(office.simulator.keys.client_id)
        assert office.refresh(mailing_id).stage is Stage.SENT

    def test_a_lost_campaign_is_not_given_up(self, office: Office) -> None:
        mailing_id = office.ready(*TWO)
        office.simulator.faults.add(faults.LOST_AFTER, method="POST", path="/campaigns")
        office.create_campaign(mailing_id)
        office.other_keys()
        for _ in range(10):
            office.tick(minutes=10)
        assert office.campaigns.view(mailing_id).stage is Stage.CAMPAIGN_CREATING

    def test_a_person_is_told_and_may_begin_anew(self, office: Office) -> None:
        mailing_id = office.ready(*TWO)
        office.other_keys()
        for press in (office.create_campaign, office.campaigns.cost):
            with pytest.raises(OtherAccount):
                press(mailing_id)
        assert office.campaigns.discard(mailing_id).stage is Stage.PREPARED
        office.other_keys(office.simulator.keys.client_id)
        assert office.create_book(mailing_id).stage is Stage.BOOK_READY

    def test_unless_a_campaign_may_have_been_made(self, office: Office) -> None:
        mailing_id = office.given_up()
        office.other_keys()
        view = office.campaigns.discard(mailing_id)
        assert (view.stage, view.problem) == (Stage.BOOK_READY, Problem.OTHER_ACCOUNT)


class TestClosing:
    def test_a_look_that_is_broken_off_is_no_problem(self, office: Office) -> None:
        mailing_id = office.running(*TWO)
        office.simulator.faults.add(faults.TOO_MANY_REQUESTS, path="/campaigns/*", times=0)
        office.seconds.heard_of_waiting = office.stop.set
        office.tick(minutes=1)
        view = office.campaigns.view(mailing_id)
        assert (view.stage, view.problem) == (Stage.RUNNING, None)
        assert view.next_check_at == office.clock.now + timedelta(seconds=10)

    def test_neither_is_a_book_not_made(self, office: Office) -> None:
        mailing_id = office.mailing(*TWO)
        office.simulator.faults.add(faults.TOO_MANY_REQUESTS, path="/addressbooks", times=0)
        office.seconds.heard_of_waiting = office.stop.set
        view = office.create_book(mailing_id)
        assert (view.stage, view.problem) == (Stage.PREPARED, None)

    def test_a_campaign_not_made_is_told_of(self, office: Office) -> None:
        mailing_id = office.ready(*TWO)
        office.simulator.faults.add(
            faults.TOO_MANY_REQUESTS, method="POST", path="/campaigns", times=0
        )
        office.seconds.heard_of_waiting = office.stop.set
        view = office.create_campaign(mailing_id)
        assert (view.stage, view.problem) == (Stage.BOOK_READY, Problem.INTERRUPTED)
        assert office.at_service() == ()
