"""Waiting until the book is free and holds what it must."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from enot_desktop.models.values import CampaignProblem as Problem
from enot_desktop.models.values import CampaignStage as Stage
from enot_desktop.models.values import LetterState, Reason
from enot_desktop.services.sandbox.sendpulse.faults import Trouble
from enot_desktop.services.sandbox.sendpulse.messages import Answer
from enot_desktop.services.sendpulse.codes import BookStatus
from enot_desktop.services.sendpulse.types import BookEntry
from tests.unit.services.campaigns.desk import addresses

if TYPE_CHECKING:
    from tests.unit.services.campaigns.office import Office

TWO = ("a@x.example", "b@x.example")


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

    def test_a_contact_that_cannot_be_read_does_not_hide_the_others(self, office: Office) -> None:
        everybody = addresses(250)
        mailing_id = office.mailing(*everybody)
        office.simulator.outcomes.drop("client5@x.example")
        office.create_book(mailing_id)
        first = [{"email": one, "status": 1} for one in everybody[:100] if one != everybody[5]]
        odd = Trouble(Answer(200, [{"email": everybody[0]}, *first[1:]]))
        others = [{"email": one, "status": 1} for one in everybody[100:200]]
        rest = [{"email": one, "status": 1} for one in everybody[200:]]
        for _ in range(2):
            for page in (odd, Trouble(Answer(200, others)), Trouble(Answer(200, rest))):
                office.simulator.faults.add(page, method="GET", path="/addressbooks/*/emails")
        office.wait_for(mailing_id, Stage.BOOK_READY)
        assert office.states(mailing_id) == {LetterState.IN_CAMPAIGN: 248, LetterState.FAILED: 2}

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
