"""Creating the address book: what stops it, and exactly one whatever happens."""

from __future__ import annotations

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
from enot_desktop.services.users.failures import RightMissing
from tests.helpers.mailings import add_account

if TYPE_CHECKING:
    from tests.unit.services.campaigns.office import Office

BOOKS = "/addressbooks"
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
