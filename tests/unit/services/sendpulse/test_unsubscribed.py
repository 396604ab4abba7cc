"""Who unsubscribed from letters that are sent by themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from enot_desktop.services.sendpulse.types import Unsubscribed

if TYPE_CHECKING:
    from enot_desktop.services.sendpulse.client import ConnectedAccount
    from tests.helpers.scripted_http import ScriptedHttp

PATH = "/smtp/unsubscribe"


def someone(number: int) -> dict[str, object]:
    """Return somebody who unsubscribed by the link."""
    return {
        "email": f"client{number}@x.example",
        "unsubscribe_by_link": 1,
        "unsubscribe_by_user": 0,
        "spam_complaint": 0,
        "date": "2026-11-24 12:00:00",
    }


def test_a_complaint_is_told_from_a_refusal(
    service: ScriptedHttp, account: ConnectedAccount
) -> None:
    complaint = {**someone(2), "spam_complaint": "1"}
    service.say("GET", PATH, [someone(1), complaint, {"email": ""}, someone(2)])
    assert account.letters.unsubscribed() == (
        Unsubscribed("client1@x.example", complained=False),
        Unsubscribed("client2@x.example", complained=True),
    )


def test_all_pages_are_read(service: ScriptedHttp, account: ConnectedAccount) -> None:
    first = [someone(number) for number in range(100)]
    service.say("GET", PATH, first, [someone(100)])
    assert len(account.letters.unsubscribed()) == 101
    assert service.count("GET", PATH) == 2


def test_a_service_that_repeats_its_page_is_not_asked_for_ever(
    service: ScriptedHttp, account: ConnectedAccount
) -> None:
    page = [someone(number) for number in range(100)]
    service.say("GET", PATH, page, page, page)
    assert len(account.letters.unsubscribed()) == 100
    assert service.count("GET", PATH) == 2


def test_nobody_unsubscribed(service: ScriptedHttp, account: ConnectedAccount) -> None:
    service.say("GET", PATH, [])
    assert account.letters.unsubscribed() == ()
