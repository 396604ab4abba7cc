"""What is looked at before the campaign is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from enot_desktop.models.failures import StoredFileMissing
from enot_desktop.models.values import CampaignProblem as Problem
from enot_desktop.models.values import CampaignStage as Stage
from enot_desktop.models.values import LetterState, Reason
from enot_desktop.services.accounts.failures import PasswordMissing
from enot_desktop.services.campaigns.failures import TooManyFiles, UnsupportedTags, WrongStage
from enot_desktop.services.mailings.failures import ChangedElsewhere
from enot_desktop.services.sendpulse.codes import BookStatus
from tests.unit.services.campaigns.desk import addresses

if TYPE_CHECKING:
    from tests.unit.services.campaigns.office import Office

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

    def test_a_letter_that_came_back_meanwhile_is_handed_over_first(self, office: Office) -> None:
        mailing_id = office.mailing(*TWO)
        office.force_state(mailing_id, "a@x.example", LetterState.UNKNOWN)
        office.create_book(mailing_id)
        office.force_state(mailing_id, "a@x.example", LetterState.IN_CAMPAIGN)
        view = office.create_campaign(mailing_id)
        assert (view.stage, view.problem) == (Stage.BOOK_FILLING, None)
        office.wait_for(mailing_id, Stage.BOOK_READY)
        assert office.in_book(mailing_id) == set(TWO)
        office.create_campaign(mailing_id)
        office.wait_for(mailing_id, Stage.SENT)
        assert office.states(mailing_id) == {LetterState.SENT: 2}

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
