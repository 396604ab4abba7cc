"""Letters sent by themselves: what the recipients' servers and the recipients said."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
import requests
from sqlalchemy import select

from enot_desktop.models.campaign import Delivery
from enot_desktop.models.values import DeliveryState, LetterState, Reason, RefusalSource
from enot_desktop.services.sandbox.sendpulse.faults import SERVER_ERROR
from enot_desktop.services.sandbox.sendpulse.options import API_KEY
from enot_desktop.services.sendpulse.codes import DeliveryCode

if TYPE_CHECKING:
    from tests.unit.services.deliveries.world import World

ANNA = "anna@mail.example"


@pytest.mark.m("M27")
def test_delivered_letter_is_known_as_delivered_and_asked_about_again(world: World) -> None:
    letter = world.send(ANNA)
    assert world.fetch()
    found = world.delivery(letter)
    assert found.state is DeliveryState.DELIVERED
    assert found.next_check_at == world.clock.now + timedelta(minutes=1)
    assert world.letter(letter).state is LetterState.SENT


@pytest.mark.m("M27")
def test_refused_letter_is_failed_with_the_servers_words_and_the_address_marked(
    world: World,
) -> None:
    world.simulator.outcomes.set(ANNA, DeliveryCode.NO_SUCH_MAILBOX)
    letter = world.send(ANNA)
    assert world.fetch()
    failed = world.letter(letter)
    assert (failed.state, failed.reason) == (LetterState.FAILED, Reason.RECIPIENT_REFUSED)
    assert failed.reason_detail == "550 5.1.1 No such user here"
    assert world.delivery(letter).state is DeliveryState.REFUSED
    assert world.delivery(letter).next_check_at is None
    contact = world.contact(ANNA)
    assert contact.undeliverable_at == world.clock.now
    assert "No such user" in contact.undeliverable_detail
    assert contact.mailing_allowed


@pytest.mark.m("M27")
def test_full_mailbox_does_not_make_an_address_dead(world: World) -> None:
    world.simulator.outcomes.set(ANNA, DeliveryCode.MAILBOX_FULL)
    letter = world.send(ANNA)
    world.fetch()
    assert world.letter(letter).state is LetterState.FAILED
    assert world.contact(ANNA).undeliverable_at is None


def test_passing_trouble_of_the_recipients_server_is_waited_out(world: World) -> None:
    world.simulator.outcomes.set(ANNA, DeliveryCode.TEMPORARILY_UNAVAILABLE)
    letter = world.send(ANNA)
    world.fetch()
    assert world.letter(letter).state is LetterState.SENT
    assert world.delivery(letter).state is DeliveryState.PENDING


def test_opened_letter_never_falls_back(world: World) -> None:
    world.simulator.outcomes.set(ANNA, DeliveryCode.OPENED)
    letter = world.send(ANNA)
    world.fetch()
    assert world.delivery(letter).state is DeliveryState.OPENED
    world.simulator.outcomes.set(ANNA, DeliveryCode.DELIVERED)
    world.clock.advance(hours=1)
    world.fetch()
    assert world.delivery(letter).state is DeliveryState.OPENED


def test_nothing_is_asked_before_its_time_nor_after_a_week(world: World) -> None:
    world.send(ANNA)
    world.fetch()
    asked = len(world.simulator.heard)
    assert not world.fetch()
    assert len(world.simulator.heard) == asked
    world.clock.advance(days=8)
    world.fetch()
    with world.database.read() as session:
        assert session.scalars(select(Delivery)).one().next_check_at is None


def test_service_in_trouble_is_left_alone_for_ten_minutes(world: World) -> None:
    letter = world.send(ANNA)
    world.simulator.faults.add(SERVER_ERROR, path="/smtp/emails/info", times=0)
    assert not world.fetch()
    assert world.delivery(letter).checked_at is None
    asked = len(world.simulator.heard)
    world.fetch()
    assert len(world.simulator.heard) == asked
    world.simulator.faults.clear()
    world.clock.advance(minutes=11)
    assert world.fetch()
    assert world.delivery(letter).state is DeliveryState.DELIVERED


def test_account_without_a_secret_is_no_failure(world: World) -> None:
    letter = world.send(ANNA)
    world.secrets.delete(world.account_id)
    assert not world.fetch()
    assert world.delivery(letter).checked_at is None


def test_who_unsubscribed_from_letters_is_refused_once(world: World) -> None:
    world.simulator.outcomes.set(ANNA, DeliveryCode.UNSUBSCRIBED)
    world.send(ANNA)
    world.fetch()
    contact = world.contact(ANNA)
    assert not contact.mailing_allowed
    assert contact.refusal_source is RefusalSource.UNSUBSCRIBED
    assert contact.refused_at == world.clock.now


def test_consent_after_unsubscribing_stands_until_it_is_withdrawn_again(world: World) -> None:
    world.simulator.outcomes.set(ANNA, DeliveryCode.UNSUBSCRIBED)
    world.send(ANNA)
    world.fetch()
    world.allow(ANNA)
    world.clock.advance(hours=13)
    world.fetch()
    assert world.contact(ANNA).mailing_allowed
    headers = {"Authorization": f"Bearer {API_KEY}"}
    url, emails = f"{world.simulator.url}/smtp/unsubscribe", [{"email": ANNA}]
    requests.delete(url, json={"emails": [ANNA]}, headers=headers, timeout=10).raise_for_status()
    world.clock.advance(hours=13)
    world.fetch()
    requests.post(url, json={"emails": emails}, headers=headers, timeout=10).raise_for_status()
    world.clock.advance(hours=13)
    world.fetch()
    assert not world.contact(ANNA).mailing_allowed


def test_letter_the_service_does_not_know_stays_as_it_is(world: World) -> None:
    letter = world.send(ANNA)
    with world.database.write() as session:
        session.get_one(Delivery, letter).service_id = "nobody-knows"
    assert not world.fetch()
    assert world.letter(letter).state is LetterState.SENT
    assert world.delivery(letter).next_check_at is not None


def test_stop_ends_the_asking(world: World) -> None:
    letter = world.send(ANNA)
    world.never.set()
    assert not world.fetch()
    assert world.delivery(letter).checked_at is None
