"""Handing the addresses over to the book."""

from __future__ import annotations

from datetime import timedelta
from threading import Event
from typing import TYPE_CHECKING

import pytest

from enot_desktop.models.values import CampaignProblem as Problem
from enot_desktop.models.values import CampaignStage as Stage
from enot_desktop.models.values import LetterState, Reason
from enot_desktop.services.sandbox.sendpulse import faults
from enot_desktop.services.sandbox.sendpulse.messages import refusal
from tests.unit.services.campaigns.desk import addresses, unheard

if TYPE_CHECKING:
    from tests.unit.services.campaigns.office import Office

ADDING = "/addressbooks/*/emails"
TWO = ("a@x.example", "b@x.example")


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

    def test_those_refused_are_counted_no_more(self, office: Office) -> None:
        office.chunk = 2
        office.restart()
        mailing_id = office.mailing(*addresses(5))
        office.spoil("client2@x.example")
        told: list[tuple[int, int]] = []
        office.campaigns.create_book(
            mailing_id, lambda done, total: told.append((done, total)), Event()
        )
        assert told == [(2, 5), (3, 4), (4, 4)]

    def test_when_all_are_refused_the_reason_lies_elsewhere(self, office: Office) -> None:
        mailing_id = office.mailing(*addresses(50))
        office.spoil(*addresses(50))
        view = office.create_book(mailing_id)
        assert (view.stage, view.problem) == (Stage.BOOK_FILLING, Problem.SERVICE_REFUSED)
        assert office.states(mailing_id) == {LetterState.IN_CAMPAIGN: 50}
        again = view.next_check_at
        assert again is not None
        assert again - office.clock.now == timedelta(minutes=10)

    def test_a_full_tariff_is_no_fault_of_an_address(self, office: Office) -> None:
        mailing_id = office.mailing(*addresses(30))
        full = refusal(422, 708, "The number of recipients exceeds your tariff plan")
        office.simulator.faults.add(faults.Trouble(full), method="POST", path=ADDING)
        view = office.create_book(mailing_id)
        assert (view.stage, view.problem, view.error_code) == (
            Stage.BOOK_FILLING,
            Problem.SERVICE_REFUSED,
            708,
        )
        assert office.states(mailing_id) == {LetterState.IN_CAMPAIGN: 30}

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
