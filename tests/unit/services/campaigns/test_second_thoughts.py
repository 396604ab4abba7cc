"""What was given up too early is put right, and what is in doubt stays so."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select, update

from enot_desktop.models.client import Contact
from enot_desktop.models.values import CampaignProblem as Problem
from enot_desktop.models.values import CampaignStage as Stage
from enot_desktop.models.values import LetterState, MailingStatus
from enot_desktop.services.mailings.counts import MailingCounts, count_letters
from enot_desktop.services.sandbox.sendpulse import faults
from enot_desktop.services.sandbox.sendpulse.messages import Answer, refusal

if TYPE_CHECKING:
    from tests.unit.services.campaigns.office import Office

TWO = ("a@x.example", "b@x.example")
NOTHING = faults.Trouble(Answer(200, []))
BOOK_GONE = faults.Trouble(refusal(404, 213, "Book not found"))
NOT_ACTIVE = faults.Trouble(refusal(422, 422, "Active emails not found"))


@pytest.mark.m("M30")
def test_letters_given_up_are_sent_when_the_service_says_so(office: Office) -> None:
    mailing_id = office.running(*TWO)
    office.wait_for(mailing_id, Stage.SENT)
    for address in TWO:
        office.force_state(mailing_id, address, LetterState.FAILED)
    office.set_campaign(mailing_id, stage=Stage.CANCELLED)
    deliveries = office.new_deliveries()
    assert deliveries.fetch_due(office.stop)
    assert office.states(mailing_id) == {LetterState.SENT: 2}


@pytest.mark.m("M30")
def test_who_refuses_before_the_address_is_active_gets_nothing(office: Office) -> None:
    mailing_id = office.running(*TWO, planned_at=office.clock.now + timedelta(days=3))
    office.refuse("a@x.example")
    office.simulator.faults.add(NOT_ACTIVE, path="/addressbooks/*/emails/unsubscribe", times=0)
    office.tick(hours=1)
    assert office.in_book(mailing_id) == {"b@x.example"}
    assert office.states(mailing_id) == {LetterState.REMOVED: 1, LetterState.IN_CAMPAIGN: 1}


def test_lost_book_does_not_end_the_doubt_about_a_campaign(office: Office) -> None:
    office.simulator.options.campaign_step = timedelta(days=1)
    mailing_id = office.ready(*TWO)
    office.simulator.faults.add(faults.LOST_AFTER, method="POST", path="/campaigns")
    office.create_campaign(mailing_id)
    office.simulator.faults.add(NOTHING, method="GET", path="/campaigns", times=0)
    assert office.wait_for(mailing_id, Stage.BOOK_READY).problem is Problem.NOT_CREATED
    office.simulator.faults.add(BOOK_GONE, path="/addressbooks/*", times=0)
    view = office.create_campaign(mailing_id)
    assert (view.stage, view.problem) == (Stage.BOOK_READY, Problem.BOOK_GONE)
    office.simulator.faults.clear()
    assert office.create_campaign(mailing_id).stage is Stage.RUNNING
    assert len(office.at_service()) == 1


def test_one_letter_left_whose_address_is_disliked_ends_the_filling(office: Office) -> None:
    office.chunk = 2
    office.restart()
    mailing_id = office.mailing("a@x.example", "b@x.example", "c@x.example")
    bad = faults.Trouble(refusal(422, 422, "Argument email is invalid"))
    # The service takes the first request whole; the second one holds the last address alone.
    office.simulator.faults.add(bad, method="POST", path="/addressbooks/*/emails", after=1, times=0)
    office.create_book(mailing_id)
    assert office.wait_for(mailing_id, Stage.BOOK_READY).problem is Problem.ADDRESSES_MISSING
    assert office.states(mailing_id) == {LetterState.IN_CAMPAIGN: 2, LetterState.FAILED: 1}


@pytest.mark.m("M11")
def test_retried_letter_of_a_sent_campaign_is_not_hidden(office: Office) -> None:
    mailing_id = office.running(*TWO)
    office.wait_for(mailing_id, Stage.SENT)
    assert _counts(office, mailing_id).status is MailingStatus.SENT
    office.force_state(mailing_id, "a@x.example", LetterState.WAITING)
    assert _counts(office, mailing_id).status is MailingStatus.SENT_PARTLY


def test_consent_given_before_the_start_outlives_our_own_unsubscribing(office: Office) -> None:
    mailing_id = office.running(*TWO, planned_at=office.clock.now + timedelta(days=3))
    office.refuse("a@x.example")
    office.tick(hours=1)
    _set_consent(office, "a@x.example")
    office.wait_for(mailing_id, Stage.SENT, hours=80)
    deliveries = office.new_deliveries()
    for _ in range(3):
        deliveries.fetch_due(office.stop)
    with office.database.read() as session:
        consents = select(Contact.mailing_allowed).where(Contact.normalised == "a@x.example")
        assert session.scalars(consents).all() == [True]


def _set_consent(office: Office, address: str) -> None:
    with office.database.write() as session:
        chosen = update(Contact).where(Contact.normalised == address)
        session.execute(chosen.values(mailing_allowed=True, refused_at=None))


def _counts(office: Office, mailing_id: int) -> MailingCounts:
    with office.database.read() as session:
        return count_letters(session, [mailing_id])[mailing_id]
