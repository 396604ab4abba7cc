"""Creating, filling and checking the address book."""

from __future__ import annotations

from datetime import timedelta
from threading import Event
from typing import TYPE_CHECKING

import pytest

from enot_desktop.models.failures import NotFound
from enot_desktop.models.values import CampaignProblem as Problem
from enot_desktop.models.values import CampaignStage as Stage
from enot_desktop.models.values import LetterState, Reason, Right, SendingMethod
from enot_desktop.services.accounts.failures import PasswordMissing
from enot_desktop.services.campaigns.failures import (
    LettersInHand,
    NobodyRegistered,
    NoCampaign,
    TooManyFiles,
    UnsupportedTags,
    WrongStage,
)
from enot_desktop.services.sandbox.sendpulse import faults
from enot_desktop.services.sandbox.sendpulse.messages import Answer, refusal
from enot_desktop.services.sendpulse.codes import BookStatus
from enot_desktop.services.sendpulse.types import BookEntry
from enot_desktop.services.users.failures import RightMissing
from tests.helpers.mailings import add_account
from tests.unit.services.campaigns.office import addresses, unheard

if TYPE_CHECKING:
    from tests.unit.services.campaigns.office import Office

BOOKS = "/addressbooks"
ADDING = "/addressbooks/*/emails"
TWO = ("a@x.example", "b@x.example")


def book_names(office: Office) -> list[str]:
    return [book.name for book in office.simulator.cabinet.books()]


class TestBeforeAnythingIsAsked:
    @pytest.mark.m("M29")
    def test_other_tags_stop_it_and_are_named(self, office: Office) -> None:
        mailing_id = office.mailing(*TWO, html="<p>{ЖИВОТНОЕ} {ДАТА}</p>")
        with pytest.raises(UnsupportedTags) as caught:
            office.create_book(mailing_id)
        assert caught.value.tags == ("ЖИВОТНОЕ", "ДАТА")
        assert office.simulator.heard == ()
        assert office.campaigns.view(mailing_id).stage is Stage.PREPARED

    def test_six_files_are_too_many(self, office: Office) -> None:
        mailing_id = office.mailing(*TWO)
        office.attach(mailing_id, *[(f"{number}.txt", b"x") for number in range(6)])
        with pytest.raises(TooManyFiles) as caught:
            office.create_book(mailing_id)
        assert (caught.value.count, caught.value.limit) == (6, 5)

    def test_nobody_is_registered(self, office: Office) -> None:
        with pytest.raises(NobodyRegistered):
            office.create_book(office.mailing())

    def test_all_have_refused(self, office: Office) -> None:
        mailing_id = office.mailing("a@x.example")
        office.refuse("a@x.example")
        with pytest.raises(NobodyRegistered):
            office.create_book(mailing_id)
        assert office.states(mailing_id) == {LetterState.IN_CAMPAIGN: 1}

    def test_letters_are_in_hand(self, office: Office) -> None:
        mailing_id = office.mailing(*TWO)
        office.force_state(mailing_id, "a@x.example", LetterState.SENDING)
        with pytest.raises(LettersInHand):
            office.create_book(mailing_id)

    def test_the_right_is_missing(self, office: Office) -> None:
        mailing_id = office.mailing(*TWO)
        office.without(Right.SEND_LETTERS)
        for press in (office.create_book, office.create_campaign, office.campaigns.discard):
            with pytest.raises(RightMissing):
                press(mailing_id)

    def test_the_mailing_goes_otherwise(self, office: Office) -> None:
        letters = office.mailing(*TWO, method=SendingMethod.LETTERS)
        other = office.mailing(account_id=add_account(office.database))
        nobody = office.mailing(account_id=None)
        for mailing_id in (letters, other, nobody):
            with pytest.raises(NoCampaign):
                office.create_book(mailing_id)
        with pytest.raises(NotFound):
            office.create_book(999)

    def test_the_secret_is_missing(self, office: Office) -> None:
        mailing_id = office.mailing(*TWO)
        office.secrets.delete(office.account_id)
        with pytest.raises(PasswordMissing):
            office.create_book(mailing_id)
        assert office.campaigns.view(mailing_id).stage is Stage.PREPARED

    def test_a_letter_that_still_waits_is_reserved(self, office: Office) -> None:
        mailing_id = office.mailing(*TWO)
        office.force_state(mailing_id, "a@x.example", LetterState.WAITING)
        assert office.create_book(mailing_id).in_book == 2
        assert office.states(mailing_id) == {LetterState.IN_CAMPAIGN: 2}

    def test_a_letter_sent_before_stays_out(self, office: Office) -> None:
        mailing_id = office.mailing(*TWO)
        office.force_state(mailing_id, "a@x.example", LetterState.SENT)
        assert office.create_book(mailing_id).letters == 1
        assert office.in_book(mailing_id) == {"b@x.example"}

    def test_who_has_refused_stays_out(self, office: Office) -> None:
        mailing_id = office.mailing(*TWO)
        office.refuse("a@x.example")
        view = office.create_book(mailing_id)
        assert (view.letters, view.in_book) == (1, 1)
        assert office.in_book(mailing_id) == {"b@x.example"}
        letter = office.letters(mailing_id)["a@x.example"]
        assert (letter.state, letter.reason) == (LetterState.REMOVED, Reason.MAILING_REFUSED)


class TestCreating:
    def test_names_of_two_tries_differ(self, office: Office) -> None:
        mailing_id = office.ready()
        first = office.campaign(mailing_id).name
        office.campaigns.discard(mailing_id)
        assert office.create_book(mailing_id).name != first

    @pytest.mark.parametrize(
        ("trouble", "problem"),
        [
            (faults.IS_ERROR, Problem.SERVICE_REFUSED),
            (faults.PLAN_FORBIDS, Problem.SERVICE_REFUSED),
        ],
    )
    def test_a_refusal_leads_back(
        self, office: Office, trouble: faults.Trouble, problem: Problem
    ) -> None:
        mailing_id = office.mailing(*TWO)
        office.simulator.faults.add(trouble, method="POST", path=BOOKS)
        view = office.create_book(mailing_id)
        assert (view.stage, view.problem) == (Stage.PREPARED, problem)
        assert view.error_words
        assert view.next_check_at is None
        assert office.create_book(mailing_id).stage is Stage.BOOK_READY

    def test_wrong_keys(self, office: Office) -> None:
        mailing_id = office.mailing(*TWO)
        office.secrets.set(office.account_id, "wrong")
        view = office.create_book(mailing_id)
        assert (view.stage, view.problem) == (Stage.PREPARED, Problem.KEYS_REFUSED)

    def test_no_connection(self, office: Office) -> None:
        mailing_id = office.mailing(*TWO)
        office.simulator.stop()
        view = office.create_book(mailing_id)
        assert (view.stage, view.problem) == (Stage.PREPARED, Problem.NO_CONNECTION)

    def test_too_busy(self, office: Office) -> None:
        mailing_id = office.mailing(*TWO)
        office.simulator.faults.add(faults.TOO_MANY_REQUESTS, path=BOOKS, times=0)
        view = office.create_book(mailing_id)
        assert (view.stage, view.problem) == (Stage.PREPARED, Problem.SERVICE_BUSY)

    def test_a_book_whose_answer_was_lost_is_found(self, office: Office) -> None:
        mailing_id = office.mailing(*TWO)
        office.simulator.faults.add(faults.LOST_AFTER, method="POST", path=BOOKS)
        view = office.create_book(mailing_id)
        assert (view.stage, view.problem) == (Stage.BOOK_CREATING, Problem.ANSWER_LOST)
        asked_at = office.clock.now
        assert office.tick(seconds=9) == ()
        assert office.tick(seconds=1) == (mailing_id,)
        view = office.campaigns.view(mailing_id)
        assert (view.stage, view.in_book) == (Stage.BOOK_READY, 2)
        assert view.book_created_at == asked_at
        assert book_names(office) == [view.name]

    def test_it_is_asked_for_again_when_it_is_not_found_twice(self, office: Office) -> None:
        mailing_id = office.mailing(*TWO)
        office.simulator.faults.add(faults.LOST_BEFORE, method="POST", path=BOOKS)
        office.create_book(mailing_id)
        for _ in range(3):
            # Impatience proves nothing.
            assert office.refresh(mailing_id).stage is Stage.BOOK_CREATING
        office.tick(seconds=10)
        assert office.refresh(mailing_id).stage is Stage.BOOK_CREATING
        office.tick(seconds=29)
        assert book_names(office) == []
        office.tick(seconds=1)
        view = office.campaigns.view(mailing_id)
        assert view.stage is Stage.BOOK_READY
        assert book_names(office) == [view.name]

    def test_a_name_that_is_taken_is_ours(self, office: Office) -> None:
        mailing_id = office.mailing(*TWO)
        office.simulator.faults.add(faults.LOST_AFTER, method="POST", path=BOOKS)
        office.create_book(mailing_id)
        # The service makes it later than it can be found.
        empty = faults.Trouble(Answer(200, []))
        office.simulator.faults.add(empty, method="GET", path=BOOKS, times=2)
        office.tick(seconds=10)
        office.tick(seconds=30)
        view = office.campaigns.view(mailing_id)
        assert view.stage is Stage.BOOK_READY
        assert book_names(office) == [view.name]

    def test_a_name_that_is_taken_and_not_found_leads_back(self, office: Office) -> None:
        mailing_id = office.mailing(*TWO)
        taken = faults.Trouble(refusal(422, 203, "Name already in use"))
        office.simulator.faults.add(taken, method="POST", path=BOOKS)
        view = office.create_book(mailing_id)
        assert (view.stage, view.error_code) == (Stage.PREPARED, 203)

    def test_the_button_once_more_looks_first(self, office: Office) -> None:
        mailing_id = office.mailing(*TWO)
        office.simulator.faults.add(faults.LOST_AFTER, method="POST", path=BOOKS)
        office.create_book(mailing_id)
        assert office.create_book(mailing_id).stage is Stage.BOOK_READY
        with pytest.raises(WrongStage) as caught:
            office.create_book(mailing_id)
        assert caught.value.stage is Stage.BOOK_READY
        assert len(book_names(office)) == 1


class TestFilling:
    def test_every_contact_has_all_variables(self, office: Office) -> None:
        mailing_id = office.ready("a@x.example")
        assert office.book_contacts(mailing_id) == {
            "a@x.example": {
                "first_name": "Анна",
                "middle_name": "Петровна",
                "last_name": "Иванова-0",
                "first_name_2": "Анна",
            }
        }
        assert office.campaign(mailing_id).variables[-1] == [
            "ИМЯ",
            "уважаемый клиент",
            "first_name_2",
        ]

    def test_it_goes_on_where_it_was_stopped(self, office: Office) -> None:
        office.chunk = 2
        office.restart()
        mailing_id = office.mailing(*addresses(5))
        stop = Event()

        def stop_soon(done: int, _total: int) -> None:
            if done == 2:
                stop.set()

        view = office.campaigns.create_book(mailing_id, stop_soon, stop)
        assert (view.stage, view.in_book, view.problem) == (Stage.BOOK_FILLING, 2, None)
        assert office.tick(minutes=10) == ()
        told: list[tuple[int, int]] = []
        view = office.campaigns.create_book(
            mailing_id, lambda done, total: told.append((done, total)), Event()
        )
        assert view.stage is Stage.BOOK_READY
        assert told == [(4, 5), (5, 5)]

    def test_stopped_in_the_middle_of_a_request(self, office: Office) -> None:
        mailing_id = office.mailing(*TWO)
        office.simulator.faults.add(faults.TOO_MANY_REQUESTS, path=ADDING, times=0)
        stop = Event()
        office.seconds.heard_of_waiting = stop.set
        view = office.campaigns.create_book(mailing_id, unheard, stop)
        assert (view.stage, view.problem, view.next_check_at) == (Stage.BOOK_FILLING, None, None)
        office.simulator.faults.clear()
        office.restart()
        assert office.tick() == (mailing_id,)
        assert office.campaigns.view(mailing_id).stage is Stage.BOOK_READY

    @pytest.mark.parametrize("trouble", [faults.LOST_BEFORE, faults.LOST_AFTER])
    def test_a_chunk_whose_answer_was_lost_is_handed_over_again(
        self, office: Office, trouble: faults.Trouble
    ) -> None:
        office.chunk = 2
        office.restart()
        mailing_id = office.mailing(*addresses(5))
        office.simulator.faults.add(trouble, method="POST", path=ADDING, after=1, times=9)
        view = office.create_book(mailing_id)
        assert (view.stage, view.in_book) == (Stage.BOOK_FILLING, 2)
        assert view.problem is Problem.NO_CONNECTION
        office.simulator.faults.clear()
        assert office.tick(seconds=29) == ()
        assert office.tick(seconds=1) == (mailing_id,)
        assert office.campaigns.view(mailing_id).stage is Stage.BOOK_READY
        assert office.in_book(mailing_id) == set(addresses(5))

    def test_failures_make_it_ever_more_patient(self, office: Office) -> None:
        mailing_id = office.mailing(*TWO)
        office.simulator.faults.add(faults.LOST_BEFORE, path=ADDING, times=0)
        office.create_book(mailing_id)
        waits: list[float] = []
        for _ in range(6):
            again = office.campaigns.view(mailing_id).next_check_at
            assert again is not None
            waits.append((again - office.clock.now).total_seconds())
            office.tick(seconds=waits[-1])
        assert waits == [30, 60, 120, 300, 600, 600]

    def test_single_addresses_that_are_refused_are_left_out(self, office: Office) -> None:
        mailing_id = office.mailing(*addresses(10))
        office.spoil("client3@x.example", "client7@x.example")
        view = office.create_book(mailing_id)
        assert (view.stage, view.problem) == (Stage.BOOK_READY, Problem.ADDRESSES_MISSING)
        assert (view.letters, view.in_book) == (8, 8)
        letter = office.letters(mailing_id)["client7@x.example <"]
        assert (letter.state, letter.reason) == (LetterState.FAILED, Reason.ADDRESS_INVALID)
        assert letter.reason_detail == "Argument email is invalid"
        assert len(office.in_book(mailing_id)) == 8
        office.create_campaign(mailing_id)
        office.wait_for(mailing_id, Stage.SENT)
        assert office.states(mailing_id) == {LetterState.SENT: 8, LetterState.FAILED: 2}

    def test_when_all_are_refused_the_reason_lies_elsewhere(self, office: Office) -> None:
        mailing_id = office.mailing(*addresses(50))
        office.spoil(*addresses(50))
        view = office.create_book(mailing_id)
        assert (view.stage, view.problem) == (Stage.BOOK_FILLING, Problem.SERVICE_REFUSED)
        assert office.states(mailing_id) == {LetterState.IN_CAMPAIGN: 50}
        again = view.next_check_at
        assert again is not None
        assert again - office.clock.now == timedelta(minutes=10)

    def test_the_only_address_is_refused(self, office: Office) -> None:
        mailing_id = office.mailing("a@x.example")
        office.spoil("a@x.example")
        view = office.create_book(mailing_id)
        assert (view.stage, view.problem) == (Stage.BOOK_FILLING, Problem.SERVICE_REFUSED)

    def test_the_book_is_deleted_meanwhile(self, office: Office) -> None:
        mailing_id = office.mailing(*TWO)
        office.simulator.faults.add(faults.LOST_BEFORE, path=ADDING, times=0)
        office.create_book(mailing_id)
        office.simulator.faults.clear()
        office.simulator.cabinet.delete_book(office.campaign(mailing_id).book_id or 0)
        office.tick(minutes=1)
        view = office.campaigns.view(mailing_id)
        assert (view.stage, view.problem) == (Stage.PREPARED, Problem.BOOK_GONE)
        assert office.create_book(mailing_id).stage is Stage.BOOK_READY

    def test_a_letter_struck_while_its_chunk_was_on_its_way(self, office: Office) -> None:
        mailing_id = office.mailing(*TWO)
        office.simulator.faults.add(faults.LOST_AFTER, method="POST", path=ADDING, times=0)
        office.create_book(mailing_id)
        assert office.in_book(mailing_id) == set(TWO)
        office.strike(mailing_id, "a@x.example")
        office.simulator.faults.clear()
        office.wait_for(mailing_id, Stage.BOOK_READY)
        assert office.in_book(mailing_id) == {"b@x.example"}


class TestChecking:
    def test_a_locked_book_is_waited_for(self, office: Office) -> None:
        office.simulator.options.lock = timedelta(seconds=40)
        mailing_id = office.mailing(*TWO)
        view = office.create_book(mailing_id)
        assert (view.stage, view.problem) == (Stage.BOOK_CHECKING, Problem.BOOK_LOCKED)
        moments: list[float] = []
        start = office.clock.now
        while office.campaigns.view(mailing_id).stage is Stage.BOOK_CHECKING:
            if office.tick(seconds=5) or office.campaign(mailing_id).checks > len(moments) + 1:
                moments.append((office.clock.now - start).total_seconds())
        assert moments == [10, 30, 60]
        assert office.campaigns.view(mailing_id).problem is None

    def test_later_it_is_looked_at_more_seldom(self, office: Office) -> None:
        office.simulator.options.forced_book_status = BookStatus.LOCKED
        mailing_id = office.mailing(*TWO)
        office.create_book(mailing_id)
        office.tick(minutes=30)
        again = office.campaigns.view(mailing_id).next_check_at
        assert again is not None
        for _ in range(4):
            office.tick(minutes=1)
        assert office.campaigns.view(mailing_id).next_check_at == office.clock.now + timedelta(
            minutes=1
        )
        office.tick(hours=1)
        assert office.campaigns.view(mailing_id).next_check_at == office.clock.now + timedelta(
            minutes=10
        )

    @pytest.mark.parametrize("status", [BookStatus.WAITS_FOR_ANSWER, BookStatus.BLOCKED])
    def test_a_blocked_book_needs_a_person(self, office: Office, status: BookStatus) -> None:
        office.simulator.options.forced_book_status = status
        mailing_id = office.mailing(*TWO)
        view = office.create_book(mailing_id)
        assert (view.stage, view.problem) == (Stage.BOOK_CHECKING, Problem.BOOK_BLOCKED)
        assert view.next_check_at == office.clock.now + timedelta(minutes=10)
        office.simulator.options.forced_book_status = None
        office.tick(minutes=10)
        assert office.campaigns.view(mailing_id).stage is Stage.BOOK_READY

    @pytest.mark.parametrize("marked", [True, False])
    def test_a_book_that_is_gone_leads_back(self, office: Office, *, marked: bool) -> None:
        mailing_id = office.ready()
        if marked:
            office.simulator.options.forced_book_status = BookStatus.DELETED
        else:
            office.simulator.cabinet.delete_book(office.campaign(mailing_id).book_id or 0)
        view = office.refresh(mailing_id)
        assert (view.stage, view.problem) == (Stage.PREPARED, Problem.BOOK_GONE)
        assert (view.in_book, view.letters, view.book_ends_at) == (0, 2, None)
        assert office.states(mailing_id) == {LetterState.IN_CAMPAIGN: 2}
        assert office.deliveries() == []

    def test_addresses_on_their_way_are_waited_for(self, office: Office) -> None:
        office.simulator.options.activation = timedelta(minutes=5)
        mailing_id = office.mailing(*TWO)
        assert office.create_book(mailing_id).stage is Stage.BOOK_CHECKING
        office.wait_for(mailing_id, Stage.BOOK_READY)

    def test_after_half_an_hour_the_active_ones_are_enough(self, office: Office) -> None:
        mailing_id = office.mailing(*TWO)
        office.simulator.options.activation = timedelta(days=1)
        office.create_book(mailing_id)
        office.tick(minutes=40)
        assert office.campaigns.view(mailing_id).stage is Stage.BOOK_CHECKING
        books, book_id = office.at_the_cabinet(mailing_id), office.campaign(mailing_id).book_id or 0
        office.simulator.options.activation = timedelta()
        office.in_book(mailing_id)
        office.simulator.options.activation = timedelta(days=1)
        books.remove(book_id, ["a@x.example"])
        books.add(book_id, [BookEntry("a@x.example", {})])
        office.tick(minutes=1)
        assert office.campaigns.view(mailing_id).stage is Stage.BOOK_READY

    def test_addresses_that_will_never_be_active_are_not_waited_for(self, office: Office) -> None:
        office.simulator.options.activation = timedelta(minutes=5)
        mailing_id = office.mailing(*TWO)
        office.create_book(mailing_id)
        book_id = office.campaign(mailing_id).book_id or 0
        for address in TWO:
            office.simulator.cabinet.unsubscribe(book_id, address)
        assert office.refresh(mailing_id).stage is Stage.BOOK_READY

    def test_counts_that_lag_are_waited_for(self, office: Office) -> None:
        office.simulator.options.counts_lag = timedelta(seconds=50)
        mailing_id = office.mailing(*TWO)
        view = office.create_book(mailing_id)
        assert (view.stage, view.problem) == (Stage.BOOK_CHECKING, None)
        office.wait_for(mailing_id, Stage.BOOK_READY)

    def test_a_missing_address_is_handed_over_again(self, office: Office) -> None:
        mailing_id = office.mailing(*TWO)
        office.simulator.outcomes.drop("a@x.example")
        assert office.create_book(mailing_id).stage is Stage.BOOK_CHECKING
        office.simulator.outcomes.clear()
        office.wait_for(mailing_id, Stage.BOOK_READY)
        assert office.in_book(mailing_id) == set(TWO)
        assert office.states(mailing_id) == {LetterState.IN_CAMPAIGN: 2}

    def test_what_was_taken_out_in_the_cabinet_comes_back(self, office: Office) -> None:
        everybody = addresses(200)
        mailing_id = office.ready(*everybody)
        book_id = office.campaign(mailing_id).book_id or 0
        office.at_the_cabinet(mailing_id).remove(book_id, everybody[150:])
        assert office.create_campaign(mailing_id).stage is Stage.BOOK_CHECKING
        office.wait_for(mailing_id, Stage.BOOK_READY)
        assert office.in_book(mailing_id) == set(everybody)
        office.at_the_cabinet(mailing_id).remove(book_id, everybody[100:])
        assert office.refresh(mailing_id).stage is Stage.BOOK_CHECKING
        office.wait_for(mailing_id, Stage.BOOK_READY)
        assert office.in_book(mailing_id) == set(everybody)

    def test_an_address_that_stays_missing_is_left_out(self, office: Office) -> None:
        mailing_id = office.mailing(*TWO)
        office.simulator.outcomes.drop("a@x.example")
        office.create_book(mailing_id)
        view = office.wait_for(mailing_id, Stage.BOOK_READY)
        assert (view.problem, view.letters, view.in_book) == (Problem.ADDRESSES_MISSING, 1, 1)
        letter = office.letters(mailing_id)["a@x.example"]
        assert (letter.state, letter.reason) == (LetterState.FAILED, Reason.ADDRESS_INVALID)

    def test_strangers_are_not_written_to(self, office: Office) -> None:
        mailing_id = office.mailing(*TWO)
        office.simulator.options.lock = timedelta(seconds=20)
        office.create_book(mailing_id)
        stranger = BookEntry("stranger@x.example", {})
        office.at_the_cabinet(mailing_id).add(office.campaign(mailing_id).book_id or 0, [stranger])
        for _ in range(60):
            office.tick(seconds=30)
        view = office.campaigns.view(mailing_id)
        assert (view.stage, view.problem) == (Stage.BOOK_CHECKING, Problem.STRANGERS)
        assert "stranger@x.example" in office.in_book(mailing_id)
        assert office.states(mailing_id) == {LetterState.IN_CAMPAIGN: 2}
        assert office.campaigns.discard(mailing_id).stage is Stage.PREPARED
