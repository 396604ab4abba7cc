"""Letters sent by themselves (item 10), and who wants none of them."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from enot_desktop.services.sandbox.sendpulse.options import (
    IDLE_SENDER_ADDRESS,
    SENDER_ADDRESS,
    SPARE_SENDER_ADDRESS,
)
from enot_desktop.services.sendpulse.codes import DeliveryCode
from tests.unit.services.sandbox.sendpulse.bodies import letter

if TYPE_CHECKING:
    from enot_desktop.services.sandbox.sendpulse.simulator import Simulator
    from tests.conftest import SettableClock
    from tests.helpers.sendpulse import Caller

ANNA = "anna@example.org"


def send(caller: Caller, **changes: object) -> str:
    """Send a letter and return its number."""
    identity: str = caller.call("POST", "/smtp/emails", letter(**changes))["id"]
    return identity


def test_a_letter_s_result_is_known_after_a_while(
    caller: Caller, simulator: Simulator, clock: SettableClock
) -> None:
    simulator.options.letter_result = timedelta(seconds=20)
    identity = send(caller)
    record = caller.call("GET", f"/smtp/emails/{identity}")
    assert (record["smtp_answer_code"], record["smtp_answer_code_explain"]) == (0, "")
    assert (record["sender"], record["recipient"]) == (SENDER_ADDRESS, ANNA)
    assert record["send_date"] == "2026-11-24 12:00:00"
    clock.advance(seconds=20)
    record = caller.call("GET", f"/smtp/emails/{identity}")
    assert (record["smtp_answer_code"], record["smtp_answer_code_explain"]) == (250, "Delivered")


@pytest.mark.parametrize(
    ("code", "answer", "delivered"),
    [
        (DeliveryCode.NO_SUCH_MAILBOX, (550, "5.1.1"), False),
        (DeliveryCode.MAILBOX_FULL, (552, "5.2.2"), False),
        (DeliveryCode.UNAVAILABLE, (550, "5.0.0"), False),
        (DeliveryCode.OPENED, (250, "2.0.0"), True),
    ],
)
def test_what_comes_of_a_letter(
    caller: Caller,
    simulator: Simulator,
    code: DeliveryCode,
    answer: tuple[int, str],
    *,
    delivered: bool,
) -> None:
    simulator.outcomes.set(ANNA.upper(), code)
    record = caller.call("GET", f"/smtp/emails/{send(caller)}")
    assert (record["smtp_answer_code"], record["smtp_answer_subcode"]) == answer
    assert simulator.mailboxes.count == delivered


def test_opening_and_clicking_show_later(
    caller: Caller, simulator: Simulator, clock: SettableClock
) -> None:
    simulator.options.reading = timedelta(minutes=1)
    simulator.outcomes.set(ANNA, DeliveryCode.CLICKED)
    identity = send(caller)
    tracking = caller.call("GET", f"/smtp/emails/{identity}")["tracking"]
    assert (tracking["open"], tracking["click"]) == (0, 0)
    clock.advance(minutes=1)
    tracking = caller.call("GET", f"/smtp/emails/{identity}")["tracking"]
    assert (tracking["open"], tracking["click"]) == (1, 1)


@pytest.mark.parametrize(
    ("changes", "refused"),
    [
        ({"from": None}, (422, 10)),
        ({"from": {"name": "x"}}, (422, 10)),
        ({"from": {"name": "x", "email": "other@example.org"}}, (422, 422)),
        ({"from": {"name": "x", "email": IDLE_SENDER_ADDRESS}}, (422, 422)),
        ({"to": []}, (422, 11)),
        ({"to": ["anna@example.org"]}, (422, 11)),
        ({"to": [{"email": "wrong"}]}, (422, 422)),
        ({"subject": ""}, (422, 12)),
        ({"html": "", "text": ""}, (422, 13)),
        ({"html": "<p>not Base64</p>"}, (422, 13)),
        ({"attachments_binary": {"x": "<not Base64>"}}, (422, 422)),
    ],
)
def test_what_is_wrong_with_a_letter(
    caller: Caller, simulator: Simulator, changes: dict[str, object], refused: tuple[int, int]
) -> None:
    assert caller.refusal("POST", "/smtp/emails", letter(**changes)) == refused
    assert simulator.mailboxes.count == 0
    assert caller.call("GET", "/smtp/emails/total") == {"total": 0}


def test_an_unknown_sender_is_called_not_valid(caller: Caller) -> None:
    wrong = letter(**{"from": {"name": "x", "email": IDLE_SENDER_ADDRESS}})
    assert caller.answer("POST", "/smtp/emails", wrong).json()["message"] == "Sender is not valid"


def test_a_letter_must_be_an_object(caller: Caller) -> None:
    assert caller.refusal("POST", "/smtp/emails", {"email": "{}"}) == (422, 999)
    assert caller.refusal("POST", "/smtp/emails", {}) == (422, 999)


def test_a_letter_may_be_too_large(caller: Caller, simulator: Simulator) -> None:
    simulator.options.largest_letter = 100
    answer = caller.answer("POST", "/smtp/emails", letter())
    assert answer.json()["message"] == "Message size limit exceeded"


def test_an_unknown_letter_is_a_400(caller: Caller) -> None:
    assert caller.refusal("GET", "/smtp/emails/no-such") == (400, 14)
    assert caller.refusal("POST", "/smtp/emails/info", {"emails": ["no-such"]}) == (400, 14)
    assert caller.refusal("POST", "/smtp/emails/info", {"emails": []}) == (400, 832)
    too_many = {"emails": [str(number) for number in range(501)]}
    assert caller.refusal("POST", "/smtp/emails/info", too_many) == (400, 832)


def test_several_letters_at_once(caller: Caller) -> None:
    first, second = send(caller), send(caller, to=[{"email": "b@example.org"}])
    found = caller.call("POST", "/smtp/emails/info", {"emails": [second, "no-such", first]})
    assert [record["id"] for record in found] == [second, first]
    listed = caller.call("GET", "/smtp/emails?recipient=b@example.org")
    assert [record["id"] for record in listed] == [second]
    assert len(caller.call("GET", f"/smtp/emails?sender={SENDER_ADDRESS}")) == 2
    assert caller.call("GET", "/smtp/senders") == [SENDER_ADDRESS, SPARE_SENDER_ADDRESS]


def test_a_letter_to_several_people_goes_to_each(caller: Caller, simulator: Simulator) -> None:
    send(caller, cc=[{"email": "b@example.org"}], bcc=[{"email": "c@example.org"}])
    recipients = [stored.recipient for stored in simulator.mailboxes.letters()]
    assert recipients == [ANNA, "b@example.org", "c@example.org"]


@pytest.mark.parametrize("wrapped", [True, False])
def test_who_wants_no_letters_gets_none_though_they_are_accepted(
    caller: Caller, simulator: Simulator, *, wrapped: bool
) -> None:
    people: list[object] = [{"email": ANNA, "comment": "просил"}]
    caller.call("POST", "/smtp/unsubscribe", {"emails": people} if wrapped else people)
    assert caller.call("GET", f"/smtp/unsubscribe/search?email={ANNA}") == {"result": True}
    record = caller.call("GET", f"/smtp/emails/{send(caller)}")
    assert record["smtp_answer_code"] == 0
    assert simulator.mailboxes.count == 0
    caller.call("DELETE", "/smtp/unsubscribe", {"emails": [ANNA]} if wrapped else [ANNA])
    send(caller)
    assert simulator.mailboxes.count == 1


def test_who_leaves_by_a_letter_is_listed(caller: Caller, simulator: Simulator) -> None:
    simulator.outcomes.set(ANNA, DeliveryCode.UNSUBSCRIBED)
    simulator.outcomes.set("b@example.org", DeliveryCode.MARKED_AS_SPAM)
    send(caller, to=[{"email": ANNA}, {"email": "b@example.org"}])
    by_link, by_complaint = caller.call("GET", "/smtp/unsubscribe")
    assert by_link == {
        "email": ANNA,
        "unsubscribe_by_link": 1,
        "unsubscribe_by_user": 0,
        "spam_complaint": 0,
        "date": "2026-11-24 12:00:00",
    }
    assert (by_complaint["spam_complaint"], by_complaint["unsubscribe_by_user"]) == (1, 0)
    assert caller.refusal("POST", "/smtp/unsubscribe", {"emails": []}) == (400, 14)
