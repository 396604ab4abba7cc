"""Campaigns that are over: what came of them at each address, and who left afterwards."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import update

from enot_desktop.models.campaign import Campaign, Delivery
from enot_desktop.models.letter import Letter
from enot_desktop.models.values import (
    CampaignStage,
    DeliveryState,
    LetterState,
    Reason,
    RefusalSource,
)
from enot_desktop.services.deliveries.findings import Finding, write_findings
from enot_desktop.services.deliveries.meanings import Meaning
from enot_desktop.services.sandbox.sendpulse.faults import SERVER_ERROR, Trouble
from enot_desktop.services.sandbox.sendpulse.messages import Answer, refusal
from enot_desktop.services.sendpulse.codes import DeliveryCode

if TYPE_CHECKING:
    from tests.unit.services.deliveries.world import World

ANNA, BORIS, VERA = "anna@mail.example", "boris@mail.example", "vera@mail.example"
_REASONS = {
    DeliveryCode.NO_SUCH_MAILBOX: Reason.MAILBOX_MISSING,
    DeliveryCode.TEMPORARILY_UNAVAILABLE: Reason.RECIPIENT_DEFERRED,
    DeliveryCode.UNAVAILABLE: Reason.LETTER_REFUSED,
    DeliveryCode.REJECTED_AS_SPAM: Reason.SUSPECTED_SPAM,
    DeliveryCode.MAILBOX_FULL: Reason.MAILBOX_FULL,
    DeliveryCode.DELIVERY_FAILED: Reason.LETTER_REFUSED,
    DeliveryCode.INVALID_ADDRESS: Reason.ADDRESS_INVALID,
    DeliveryCode.TEMPORARILY_BLOCKED: Reason.RECIPIENT_DEFERRED,
    DeliveryCode.DISABLED_BY_ADMIN: Reason.NOT_SENT_BY_SERVICE,
    DeliveryCode.UNSUBSCRIBED_BEFORE: Reason.UNSUBSCRIBED,
}


@pytest.mark.m("M30")
@pytest.mark.parametrize(("code", "reason"), _REASONS.items())
def test_each_refusal_fails_its_letter_with_its_reason(
    world: World, code: DeliveryCode, reason: Reason
) -> None:
    world.simulator.outcomes.set(ANNA, code)
    anna, boris = world.run_campaign(ANNA, BORIS)
    assert world.fetch()
    letter = world.letter(anna)
    assert (letter.state, letter.reason) == (LetterState.FAILED, reason)
    assert world.delivery(anna).code == code
    assert world.letter(boris).state is LetterState.SENT
    assert world.delivery(boris).state is DeliveryState.DELIVERED


@pytest.mark.parametrize(
    ("code", "state"),
    [
        (DeliveryCode.OPENED, DeliveryState.OPENED),
        (DeliveryCode.CLICKED, DeliveryState.CLICKED),
    ],
)
def test_what_people_do_is_shown(world: World, code: DeliveryCode, state: DeliveryState) -> None:
    world.simulator.outcomes.set(ANNA, code)
    (anna,) = world.run_campaign(ANNA)
    world.fetch()
    assert world.delivery(anna).state is state
    assert world.letter(anna).state is LetterState.SENT


@pytest.mark.m("M30")
@pytest.mark.parametrize(
    ("code", "source"),
    [
        (DeliveryCode.UNSUBSCRIBED, RefusalSource.UNSUBSCRIBED),
        (DeliveryCode.MARKED_AS_SPAM, RefusalSource.SPAM_COMPLAINT),
        (DeliveryCode.UNSUBSCRIBED_BEFORE, RefusalSource.UNSUBSCRIBED),
    ],
)
def test_who_wants_no_letters_is_refused_in_the_card_and_may_be_allowed_again(
    world: World, code: DeliveryCode, source: RefusalSource
) -> None:
    world.simulator.outcomes.set(ANNA, code)
    world.run_campaign(ANNA)
    world.fetch()
    contact = world.contact(ANNA)
    assert (contact.mailing_allowed, contact.refusal_source) == (False, source)
    world.allow(ANNA)
    for hours in (2, 12, 30, 60):
        world.clock.advance(hours=hours)
        world.fetch()
    assert world.contact(ANNA).mailing_allowed


@pytest.mark.m("M31")
def test_who_leaves_the_book_weeks_later_is_refused_too(world: World) -> None:
    anna, boris = world.run_campaign(ANNA, BORIS)
    world.fetch()
    world.clock.advance(days=20)
    book = world.simulator.cabinet.books()[0]
    world.simulator.cabinet.unsubscribe(book.id, ANNA)
    assert world.fetch()
    assert world.contact(ANNA).refusal_source is RefusalSource.UNSUBSCRIBED
    assert world.delivery(anna).state is DeliveryState.UNSUBSCRIBED
    assert world.letter(anna).state is LetterState.SENT
    assert world.contact(BORIS).mailing_allowed
    assert world.delivery(boris).state is DeliveryState.DELIVERED


@pytest.mark.m("M31")
def test_book_is_read_at_once_when_the_figures_tell_that_somebody_left(world: World) -> None:
    world.run_campaign(ANNA, BORIS)
    world.fetch()
    world.clock.advance(minutes=3)
    book = world.simulator.cabinet.books()[0]
    world.simulator.cabinet.unsubscribe(book.id, ANNA)
    assert not world.fetch()
    with world.database.write() as session:
        figures = {"unsubscribed": 1, "statistics_at": world.clock.now}
        session.execute(update(Campaign).values(figures))
    assert world.fetch()
    assert world.contact(ANNA).refusal_source is RefusalSource.UNSUBSCRIBED
    assert not world.fetch()


def test_dead_address_is_marked(world: World) -> None:
    world.simulator.outcomes.set(ANNA, DeliveryCode.NO_SUCH_MAILBOX)
    world.run_campaign(ANNA)
    world.fetch()
    assert world.contact(ANNA).undeliverable_at == world.clock.now


@pytest.mark.m("M30")
def test_campaign_sent_in_part_says_of_each_letter_what_became_of_it(world: World) -> None:
    world.simulator.outcomes.set(BORIS, DeliveryCode.MAILBOX_FULL)
    world.simulator.outcomes.set(VERA, DeliveryCode.QUEUED)
    anna, boris, vera = world.run_campaign(ANNA, BORIS, VERA, stage=CampaignStage.SENT_PARTLY)
    world.fetch()
    assert world.letter(anna).state is LetterState.SENT
    assert world.letter(boris).state is LetterState.FAILED
    assert world.letter(vera).state is LetterState.IN_CAMPAIGN
    world.clock.advance(hours=7)
    world.fetch()
    assert world.letter(vera).state is LetterState.IN_CAMPAIGN
    world.clock.advance(days=8)
    world.fetch()
    left_out = world.letter(vera)
    assert (left_out.state, left_out.reason) == (LetterState.UNKNOWN, Reason.ANSWER_LOST)


@pytest.mark.m("M30")
def test_letter_nobody_knows_of_after_a_campaign_sent_in_part_is_in_doubt(world: World) -> None:
    anna, boris = world.run_campaign(ANNA, BORIS, stage=CampaignStage.SENT_PARTLY)
    with world.database.write() as session:
        session.get_one(Letter, anna).normalised = "anderswo@mail.example"
    world.fetch()
    world.clock.advance(hours=7)
    world.fetch()
    assert world.letter(anna).state is LetterState.UNKNOWN
    assert world.letter(boris).state is LetterState.SENT


def test_what_was_learnt_before_the_service_failed_is_kept(world: World) -> None:
    anna, boris = world.run_campaign(ANNA, BORIS)
    world.simulator.faults.add(
        SERVER_ERROR, path="/campaigns/*/email/*", after=1, times=0, method="GET"
    )
    world.fetch()
    states = {world.delivery(letter).state for letter in (anna, boris)}
    assert states == {DeliveryState.DELIVERED, DeliveryState.PENDING}


def test_letters_are_looked_at_again_when_a_person_asks(world: World) -> None:
    world.simulator.options.reading = timedelta(minutes=10)
    world.simulator.outcomes.set(ANNA, DeliveryCode.CLICKED)
    (anna,) = world.run_campaign(ANNA)
    world.fetch()
    assert world.delivery(anna).state is DeliveryState.DELIVERED
    world.clock.advance(minutes=11)
    assert not world.fetch()
    mailing_id = world.letter(anna).mailing_id
    assert mailing_id is not None
    world.deliveries.look_again(mailing_id)
    assert world.fetch()
    assert world.delivery(anna).state is DeliveryState.CLICKED


@pytest.mark.parametrize(
    ("code", "state"),
    [(DeliveryCode.OPENED, LetterState.SENT), (DeliveryCode.UNAVAILABLE, LetterState.FAILED)],
)
def test_doubt_ends_when_the_service_tells_after_all(
    world: World, code: DeliveryCode, state: LetterState
) -> None:
    world.simulator.outcomes.set(ANNA, code)
    (anna,) = world.run_campaign(ANNA)
    with world.database.write() as session:
        session.get_one(Letter, anna).state = LetterState.UNKNOWN
    world.fetch()
    assert world.letter(anna).state is state


def test_old_answer_is_not_taken_for_that_of_a_letter_sent_anew(world: World) -> None:
    world.simulator.outcomes.set(ANNA, DeliveryCode.NO_SUCH_MAILBOX)
    (anna,) = world.run_campaign(ANNA)
    before = world.delivery(anna)
    finding = Finding(
        anna,
        Meaning(DeliveryState.REFUSED, Reason.MAILBOX_MISSING, dead=True),
        campaign_id=before.campaign_id,
    )
    with world.database.write() as session:
        session.delete(session.get_one(Delivery, anna))
        session.flush()
        session.add(Delivery(letter_id=anna, account_id=world.account_id, service_id="new"))
        session.flush()
        assert not write_findings(session, [finding], world.clock.now)
    assert world.letter(anna).state is LetterState.SENT
    assert world.delivery(anna).state is DeliveryState.PENDING
    assert world.contact(ANNA).undeliverable_at is None


def test_book_deleted_in_the_cabinet_does_not_stop_the_others(world: World) -> None:
    world.run_campaign(ANNA)
    deleted = world.simulator.cabinet.books()[0].id
    world.clock.advance(minutes=1)
    world.run_campaign(BORIS)
    present = world.simulator.cabinet.books()[0].id
    assert present != deleted
    world.simulator.cabinet.delete_book(deleted)
    world.simulator.cabinet.unsubscribe(present, BORIS)
    world.fetch()
    world.fetch()
    assert world.contact(BORIS).refusal_source is RefusalSource.UNSUBSCRIBED
    assert world.contact(ANNA).mailing_allowed


@pytest.mark.m("M31")
def test_contact_that_cannot_be_read_does_not_end_the_book(world: World) -> None:
    world.run_campaign(ANNA)
    contacts: list[dict[str, Any]] = [
        {"email": f"{n}@mail.example", "status": 9} for n in range(99)
    ]
    book = "/addressbooks/*/emails"
    world.simulator.faults.add(Trouble(Answer(200, {"total": 101})), path=f"{book}/total")
    world.simulator.faults.add(Trouble(Answer(200, [*contacts, {"status": 9}])), path=book)
    left = [{"email": ANNA, "status": 4}]
    world.simulator.faults.add(Trouble(Answer(200, left)), path=book)
    world.fetch()
    assert world.contact(ANNA).refusal_source is RefusalSource.UNSUBSCRIBED


def test_campaign_of_another_cabinet_is_not_asked_about(world: World) -> None:
    (anna,) = world.run_campaign(ANNA)
    with world.database.write() as session:
        session.execute(update(Campaign).values(client_id="0" * 32))
    assert not world.fetch()
    assert world.delivery(anna).checked_at is None


def test_address_the_service_dislikes_does_not_stop_the_others(world: World) -> None:
    disliked = Trouble(refusal(422, 422, "Argument email is invalid"))
    world.simulator.faults.add(disliked, path=f"/campaigns/*/email/{ANNA}", times=0)
    anna, boris = world.run_campaign(ANNA, BORIS)
    world.fetch()
    assert world.delivery(boris).state is DeliveryState.DELIVERED
    assert world.delivery(anna).state is DeliveryState.PENDING
    assert world.delivery(anna).next_check_at is not None
