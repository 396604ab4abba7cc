"""Difficulties that are switched on for practice."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import requests

from enot_desktop.services.sandbox.sendpulse import faults
from enot_desktop.services.sandbox.sendpulse.practice import Difficulty, Standing
from enot_desktop.services.sendpulse.codes import BookStatus, CampaignStatus
from tests.unit.services.sandbox.sendpulse.bodies import (
    campaign,
    contact,
    letter,
    new_book,
    new_campaign,
    status_of,
)

if TYPE_CHECKING:
    from enot_desktop.services.sandbox.sendpulse.simulator import Simulator
    from tests.helpers.sendpulse import Caller

OFF = Standing()
ONCE = [each for each in Difficulty if each.strikes_once]


@pytest.fixture
def book(caller: Caller) -> int:
    """The number of a book with one address."""
    return new_book(caller, contact("anna@example.org"))


def test_nothing_is_wrong_at_first(simulator: Simulator) -> None:
    assert simulator.practice.standings() == dict.fromkeys(Difficulty, OFF)


@pytest.mark.parametrize("difficulty", Difficulty)
def test_each_is_switched_on_and_off_by_itself(
    simulator: Simulator, difficulty: Difficulty
) -> None:
    other = next(each for each in Difficulty if each is not difficulty)
    simulator.practice.set_always(other, on=True)
    simulator.practice.set_always(difficulty, on=True)
    simulator.practice.set_always(difficulty, on=True)
    assert simulator.practice.standings()[difficulty] == Standing(always=True)
    simulator.practice.set_always(difficulty, on=False)
    assert simulator.practice.standings()[difficulty] == OFF
    assert simulator.practice.standings()[other] == Standing(always=True)


@pytest.mark.parametrize("difficulty", Difficulty)
def test_everything_can_be_put_right(simulator: Simulator, difficulty: Difficulty) -> None:
    simulator.practice.once(difficulty)
    simulator.practice.set_always(difficulty, on=True)
    simulator.practice.clear()
    assert set(simulator.practice.standings().values()) == {OFF}


@pytest.mark.parametrize("difficulty", ONCE)
def test_once_waits_for_one_occasion_only(simulator: Simulator, difficulty: Difficulty) -> None:
    simulator.practice.once(difficulty)
    simulator.practice.once(difficulty)
    assert simulator.practice.standings()[difficulty] == Standing(once=True)


def test_once_changes_nothing_that_happens_always(simulator: Simulator, caller: Caller) -> None:
    simulator.practice.set_always(Difficulty.KEYS_REFUSED, on=True)
    simulator.practice.once(Difficulty.KEYS_REFUSED)
    assert caller.refusal("GET", "/addressbooks") == (401, 401)
    assert simulator.practice.standings()[Difficulty.KEYS_REFUSED] == Standing(always=True)


def test_states_of_the_service_do_not_strike_once(simulator: Simulator) -> None:
    simulator.practice.once(Difficulty.MODERATION)
    assert simulator.practice.standings()[Difficulty.MODERATION] == OFF


@pytest.mark.parametrize(
    ("difficulty", "refused"),
    [
        (Difficulty.CAMPAIGN_LIMIT, (422, 791)),
        (Difficulty.BALANCE_EMPTY, (422, 707)),
        (Difficulty.SENDER_UNKNOWN, (422, 704)),
        (Difficulty.TOO_MANY_REQUESTS, (429, 429)),
        (Difficulty.KEYS_REFUSED, (401, 401)),
    ],
)
def test_a_campaign_is_refused_once(
    simulator: Simulator, caller: Caller, book: int, difficulty: Difficulty, refused: object
) -> None:
    simulator.practice.once(difficulty)
    assert caller.refusal("POST", "/campaigns", campaign(book)) == refused
    new_campaign(caller, book)
    assert simulator.practice.standings()[difficulty] == OFF


@pytest.mark.parametrize("difficulty", [Difficulty.BALANCE_EMPTY, Difficulty.SENDER_UNKNOWN])
def test_letters_are_refused_too_and_nothing_else(
    simulator: Simulator, caller: Caller, difficulty: Difficulty
) -> None:
    simulator.practice.set_always(difficulty, on=True)
    new_book(caller, contact("anna@example.org"))
    caller.call("GET", "/senders")
    caller.refusal("POST", "/smtp/emails", letter())


def test_the_answer_is_lost_after_the_campaign_was_made(
    simulator: Simulator, caller: Caller, book: int
) -> None:
    simulator.practice.once(Difficulty.ANSWER_LOST)
    with pytest.raises(requests.ConnectionError):
        new_campaign(caller, book)
    assert len(simulator.cabinet.campaigns()) == 1


def test_nothing_is_done_when_the_service_does_not_answer(
    simulator: Simulator, caller: Caller, book: int
) -> None:
    simulator.practice.set_always(Difficulty.NO_ANSWER, on=True)
    with pytest.raises(requests.ConnectionError):
        new_campaign(caller, book)
    simulator.practice.clear()
    assert not simulator.cabinet.campaigns()


def test_books_stay_locked(simulator: Simulator, caller: Caller, book: int) -> None:
    simulator.practice.set_always(Difficulty.BOOK_LOCKED, on=True)
    assert caller.call("GET", f"/addressbooks/{book}")[0]["status"] == BookStatus.LOCKED
    caller.refusal("POST", "/campaigns", campaign(book))
    simulator.practice.set_always(Difficulty.BOOK_LOCKED, on=False)
    new_campaign(caller, book)


def test_campaigns_wait_for_the_moderator(simulator: Simulator, caller: Caller, book: int) -> None:
    simulator.practice.set_always(Difficulty.MODERATION, on=True)
    identity = new_campaign(caller, book)
    assert status_of(caller, identity) == CampaignStatus.IN_MODERATION
    assert simulator.cabinet.campaigns()[0].is_moderated
    simulator.cabinet.approve(identity)
    assert not simulator.cabinet.campaigns()[0].is_moderated


def test_a_trouble_is_known_by_where_it_strikes(simulator: Simulator) -> None:
    simulator.faults.add(faults.SERVER_ERROR, method="post", path="/campaigns", times=3)
    assert simulator.faults.left(faults.SERVER_ERROR, method="POST", path="/campaigns") == 3
    assert not simulator.faults.left(faults.SERVER_ERROR)
    simulator.faults.remove(faults.SERVER_ERROR)
    simulator.faults.remove(faults.BAD_GATEWAY, method="POST", path="/campaigns")
    assert simulator.faults.left(faults.SERVER_ERROR, method="POST", path="/campaigns") == 3
    simulator.faults.remove(faults.SERVER_ERROR, method="POST", path="/campaigns")
    assert not simulator.faults.left(faults.SERVER_ERROR, method="POST", path="/campaigns")
