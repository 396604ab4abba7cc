"""Senders and how they become active (item 9)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from enot_desktop.services.sandbox.sendpulse.options import (
    IDLE_SENDER_ADDRESS,
    SENDER_ADDRESS,
    SPARE_SENDER_ADDRESS,
)
from enot_desktop.services.sandbox.sendpulse.senders import ACTIVATION_CODE

if TYPE_CHECKING:
    from enot_desktop.services.sandbox.sendpulse.simulator import Simulator
    from tests.conftest import SettableClock
    from tests.helpers.sendpulse import Caller

NEW = {"email": "vrach@example.org", "name": "Врач"}


def test_two_senders_are_active_and_one_was_never_activated(caller: Caller) -> None:
    active, spare, idle = caller.call("GET", "/senders")
    assert active["email"] == SENDER_ADDRESS
    assert (active["status"], active["is_allowed_for_smtp"]) == ("Active", True)
    assert (spare["email"], spare["status"]) == (SPARE_SENDER_ADDRESS, "Active")
    assert idle["email"] == IDLE_SENDER_ADDRESS
    assert (idle["status"], idle["is_allowed_for_smtp"]) == ("Requested activation", False)


def test_a_sender_becomes_active_by_the_code_in_its_letter(
    caller: Caller, simulator: Simulator, clock: SettableClock
) -> None:
    assert caller.call("POST", "/senders", NEW) == {"result": True}
    (letter,) = simulator.mailboxes.letters(NEW["email"])
    assert simulator.mailboxes.letter(letter.id).text.strip() == ACTIVATION_CODE
    path = f"/senders/{NEW['email']}/code"
    assert caller.refusal("GET", path) == (422, 1004)
    clock.advance(minutes=15)
    assert caller.call("GET", path) == {"result": True, "email": NEW["email"]}
    assert caller.refusal("POST", path, {"code": "0"}) == (422, 21)
    assert caller.refusal("POST", path, {}) == (422, 1104)
    caller.call("POST", path, {"code": ACTIVATION_CODE})
    assert caller.call("GET", "/senders")[-1]["status"] == "Active"
    assert caller.refusal("POST", path, {"code": ACTIVATION_CODE}) == (422, 21)


@pytest.mark.parametrize(
    ("changes", "refused"),
    [
        ({"email": "klinika@gmail.com"}, (422, 20)),
        ({"email": SENDER_ADDRESS.upper()}, (422, 902)),
        ({"email": "wrong"}, (422, 422)),
        ({"email": None}, (422, 422)),
        ({"name": ""}, (422, 422)),
    ],
)
def test_what_is_wrong_with_a_sender(
    caller: Caller, changes: dict[str, object], refused: tuple[int, int]
) -> None:
    assert caller.refusal("POST", "/senders", NEW | changes) == refused


def test_a_sender_is_removed(caller: Caller) -> None:
    caller.call("DELETE", "/senders", {"email": IDLE_SENDER_ADDRESS})
    assert len(caller.call("GET", "/senders")) == 2
    assert caller.refusal("DELETE", "/senders", {"email": IDLE_SENDER_ADDRESS}) == (404, 1003)
    assert caller.refusal("GET", f"/senders/{IDLE_SENDER_ADDRESS}/code") == (404, 1003)
