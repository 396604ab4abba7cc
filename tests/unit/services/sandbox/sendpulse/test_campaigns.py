"""Campaigns (items 6 to 8): what is refused, and how one goes on."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from enot_desktop.services.sandbox.sendpulse.cabinet_rows import Means
from enot_desktop.services.sandbox.sendpulse.options import IDLE_SENDER_ADDRESS, StatisticsShape
from enot_desktop.services.sendpulse.codes import BookStatus, CampaignStatus, DeliveryCode
from tests.unit.services.sandbox.sendpulse.bodies import (
    campaign,
    contact,
    encoded,
    new_book,
    new_campaign,
    status_of,
)

if TYPE_CHECKING:
    from enot_desktop.services.sandbox.sendpulse.simulator import Simulator
    from tests.conftest import SettableClock
    from tests.helpers.sendpulse import Caller

ANNA = "anna@example.org"
BORIS = "boris@example.org"


@pytest.fixture
def book(caller: Caller) -> int:
    """The number of a book with two addresses."""
    return new_book(
        caller, contact(ANNA, first_name="Анна"), contact(BORIS, first_name="Борис <б>")
    )


def test_the_answer_to_a_new_campaign(caller: Caller, book: int) -> None:
    answer = caller.call("POST", "/campaigns", campaign(book))
    del answer["id"]
    assert answer == {
        "status": 13,
        "count": 2,
        "tariff_email_qty": 2,
        "paid_email_qty": 0,
        "overdraft_price": "0.0000",
        "ovedraft_currency": "USD",
    }


@pytest.mark.parametrize(
    ("changes", "refused"),
    [
        ({"sender_name": ""}, (422, 701)),
        ({"sender_email": None}, (422, 701)),
        ({"sender_email": "other@example.org"}, (422, 704)),
        ({"sender_email": IDLE_SENDER_ADDRESS}, (422, 704)),
        ({"subject": ""}, (422, 720)),
        ({"body": ""}, (422, 721)),
        ({"body": "<p>not Base64</p>"}, (422, 721)),
        ({"body": encoded(" ")}, (422, 721)),
        ({"list_id": None}, (422, 722)),
        ({"list_id": 5}, (404, 703)),
        ({"list_id": "x"}, (404, 703)),
        ({"list_id": list(range(11))}, (422, 422)),
        ({"send_date": "2026-11-24 11:59:59"}, (422, 799)),
        ({"send_date": "24.11.2026 13:00"}, (422, 799)),
        ({"attachments": {str(number): "x" for number in range(6)}}, (422, 422)),
        ({"attachments_binary": {"x": "not Base64!"}}, (422, 422)),
    ],
)
def test_what_is_wrong_with_a_campaign(
    caller: Caller, book: int, changes: dict[str, object], refused: tuple[int, int]
) -> None:
    assert caller.refusal("POST", "/campaigns", campaign(book, **changes)) == refused
    assert caller.call("GET", "/campaigns") == []


def test_a_book_must_have_addresses_and_be_free(
    caller: Caller, simulator: Simulator, book: int
) -> None:
    empty = new_book(caller, name="Пустая")
    assert caller.refusal("POST", "/campaigns", campaign(empty)) == (422, 303)
    simulator.options.forced_book_status = BookStatus.LOCKED
    assert caller.refusal("POST", "/campaigns", campaign(book)) == (422, 422)


def test_four_campaigns_an_hour(
    caller: Caller, simulator: Simulator, book: int, clock: SettableClock
) -> None:
    for number in range(4):
        new_campaign(caller, book, name=str(number), type="draft")
        clock.advance(minutes=5)
    assert caller.refusal("POST", "/campaigns", campaign(book)) == (422, 791)
    clock.advance(minutes=39)
    assert caller.refusal("POST", "/campaigns", campaign(book)) == (422, 791)
    clock.advance(minutes=1)
    caller.log_in(simulator.keys.client_id, simulator.keys.secret)
    new_campaign(caller, book)
    assert caller.refusal("POST", "/campaigns", campaign(book)) == (422, 791)


def test_what_the_tariff_does_not_cover_costs_money(
    caller: Caller, simulator: Simulator, book: int
) -> None:
    simulator.cabinet.set_means(Means(money=0.005, letters_left=1))
    answer = caller.call("POST", "/campaigns", campaign(book))
    assert (answer["tariff_email_qty"], answer["paid_email_qty"]) == (1, 1)
    assert answer["overdraft_price"] == "0.0044"
    shown = caller.call("GET", f"/campaigns/{answer['id']}")
    assert (shown["overdraft_price"], shown["overdraft_currency"]) == (0.0044, "USD")
    assert caller.refusal("POST", "/campaigns", campaign(book)) == (422, 707)
    simulator.options.most_recipients = 1
    assert caller.refusal("POST", "/campaigns", campaign(book)) == (422, 708)


def test_a_campaign_goes_from_status_to_status(
    caller: Caller, simulator: Simulator, book: int, clock: SettableClock
) -> None:
    simulator.options.campaign_step = timedelta(seconds=8)
    identity = new_campaign(caller, book)
    seen = [status_of(caller, identity)]
    for _ in range(4):
        clock.advance(seconds=8)
        seen.append(status_of(caller, identity))
    assert seen == [13, 14, 2, 3, 3]


def test_a_planned_campaign_waits_for_its_time_in_the_zone_of_the_account(
    caller: Caller, simulator: Simulator, book: int, clock: SettableClock
) -> None:
    simulator.options.time_zone = "Europe/Kyiv"
    identity = new_campaign(caller, book, send_date="2026-11-24 14:30:00")
    assert status_of(caller, identity) == CampaignStatus.QUEUED
    assert caller.call("GET", f"/campaigns/{identity}")["send_date"] == "2026-11-24 14:30:00"
    clock.advance(minutes=30)
    assert status_of(caller, identity) == CampaignStatus.SENT


def test_an_account_may_live_in_this_computer_s_zone(
    caller: Caller, simulator: Simulator, book: int, clock: SettableClock
) -> None:
    simulator.options.time_zone = ""
    planned = clock.now.astimezone() + timedelta(minutes=5)
    identity = new_campaign(caller, book, send_date=planned.strftime("%Y-%m-%d %H:%M:%S"))
    clock.advance(minutes=4)
    assert status_of(caller, identity) == CampaignStatus.QUEUED
    clock.advance(minutes=1)
    assert status_of(caller, identity) == CampaignStatus.SENT


def test_a_moderator_is_waited_for(caller: Caller, simulator: Simulator, book: int) -> None:
    simulator.options.moderation = True
    identity = new_campaign(caller, book)
    assert status_of(caller, identity) == CampaignStatus.IN_MODERATION
    assert simulator.mailboxes.count == 0


def test_nobody_active_ends_a_campaign(caller: Caller, simulator: Simulator) -> None:
    simulator.options.activation = timedelta(hours=1)
    book = new_book(caller, contact(ANNA))
    answer = caller.call("POST", "/campaigns", campaign(book))
    assert answer["count"] == 0
    assert status_of(caller, answer["id"]) == CampaignStatus.NO_ACTIVE_ADDRESSES
    assert simulator.mailboxes.count == 0


def test_a_draft_stays(caller: Caller, simulator: Simulator, book: int) -> None:
    answer = caller.call("POST", "/campaigns", campaign(book, type="draft"))
    assert answer["status"] == status_of(caller, answer["id"]) == CampaignStatus.DRAFT
    shown = caller.call("GET", f"/campaigns/{answer['id']}")
    assert "statistics" not in shown
    assert simulator.mailboxes.count == 0


def test_cancelling(caller: Caller, simulator: Simulator, book: int) -> None:
    simulator.options.campaign_step = timedelta(minutes=1)
    identity = new_campaign(caller, book)
    assert caller.call("DELETE", f"/campaigns/{identity}") == {"result": True}
    assert status_of(caller, identity) == CampaignStatus.CANCELLED
    assert caller.refusal("DELETE", f"/campaigns/{identity}") == (422, 602)
    for number in ("5", "x"):
        assert caller.refusal("DELETE", f"/campaigns/{number}") == (404, 802)
        assert caller.refusal("GET", f"/campaigns/{number}") == (404, 802)


def test_what_was_sent_can_not_be_cancelled_or_changed(caller: Caller, book: int) -> None:
    identity = new_campaign(caller, book)
    assert caller.refusal("DELETE", f"/campaigns/{identity}") == (422, 602)
    assert caller.refusal("PATCH", f"/campaigns/{identity}", campaign(book)) == (422, 602)


def test_changing_a_draft(caller: Caller, book: int) -> None:
    identity = new_campaign(caller, book, type="draft")
    changed = campaign(book, name="Новое имя", subject="Другая тема", body=encoded("<p>x</p>"))
    answer = caller.call("PATCH", f"/campaigns/{identity}", changed)
    assert answer == {"result": True, "id": identity}
    shown = caller.call("GET", f"/campaigns/{identity}")
    assert (shown["name"], shown["message"]["subject"]) == ("Новое имя", "Другая тема")
    assert shown["message"]["body"] == "<p>x</p>"


def test_the_list_of_campaigns(caller: Caller, book: int) -> None:
    identities = [
        new_campaign(caller, book, name="a"),
        new_campaign(caller, book, name="b", type="draft"),
    ]
    listed = caller.call("GET", "/campaigns")
    assert [each["id"] for each in listed] == identities
    assert "body" not in listed[0]["message"]
    assert "statistics" not in listed[1]
    newest = caller.call("GET", "/campaigns?order=desc&limit=1")
    assert [each["name"] for each in newest] == ["b"]
    drafts = caller.call("GET", "/campaigns?status[]=26")
    assert [each["name"] for each in drafts] == ["b"]


CODES = {
    "a@example.org": DeliveryCode.OPENED,
    "b@example.org": DeliveryCode.CLICKED,
    "c@example.org": DeliveryCode.NO_SUCH_MAILBOX,
    "d@example.org": DeliveryCode.UNSUBSCRIBED,
    "e@example.org": DeliveryCode.MARKED_AS_SPAM,
}
GENERAL = [
    {"code": 2, "count": 1, "explain": "Delivered"},
    {"code": 3, "count": 1, "explain": "Opened"},
    {"code": 4, "count": 1, "explain": "Redirected"},
    {"code": 5, "count": 1, "explain": "Unsubscribed"},
    {"code": 6, "count": 1, "explain": "Mailbox does not exist"},
    {"code": 11, "count": 1, "explain": "Marked as spam by user"},
]
AGGREGATE = {
    "sent": 6,
    "delivered": 5,
    "opening": 3,
    "link_redirected": 1,
    "unsubscribe": 1,
    "error": 1,
}


@pytest.mark.parametrize(
    ("shape", "expected"),
    [
        (StatisticsShape.GENERAL, GENERAL),
        (StatisticsShape.FLAT, GENERAL),
        (StatisticsShape.AGGREGATE, AGGREGATE),
        (StatisticsShape.ABSENT, None),
    ],
)
def test_statistics_come_in_all_shapes(
    caller: Caller, simulator: Simulator, shape: StatisticsShape, expected: object
) -> None:
    simulator.options.statistics = shape
    for address, code in CODES.items():
        simulator.outcomes.set(address, code)
    book = new_book(caller, *(contact(address) for address in (*CODES, "f@example.org")))
    identity = new_campaign(caller, book)
    statistics: Any = caller.call("GET", f"/campaigns/{identity}").get("statistics")
    if shape is StatisticsShape.GENERAL:
        assert statistics["clicks"] == [{"url": "https://example.org/", "count": 1}]
        statistics = statistics["general"]
    assert statistics == expected
    assert caller.call("GET", "/campaigns")[0]["statistics"] == AGGREGATE
    assert caller.call("GET", f"/campaigns/{identity}/countries") == {"UA": 3}
    (clicked,) = caller.call("GET", f"/campaigns/{identity}/referrals")
    assert clicked["count"] == 1


def test_what_people_do_shows_later(
    caller: Caller, simulator: Simulator, book: int, clock: SettableClock
) -> None:
    simulator.options.reading = timedelta(minutes=1)
    simulator.outcomes.set(ANNA, DeliveryCode.UNSUBSCRIBED)
    simulator.outcomes.set(BORIS, DeliveryCode.MAILBOX_FULL)
    identity = new_campaign(caller, book)
    path = f"/campaigns/{identity}/email"
    result = caller.call("GET", f"{path}/{ANNA}")
    assert (result["detail_status"], result["sent_date"]) == (2, "2026-11-24 12:00:00")
    assert caller.call("GET", f"{path}/{BORIS}")["detail_status"] == 10
    assert caller.call("GET", f"/addressbooks/{book}/emails/{ANNA}")["status"] == 1
    clock.advance(minutes=1)
    assert caller.call("GET", f"{path}/{ANNA}")["detail_status"] == 5
    assert caller.call("GET", f"/addressbooks/{book}/emails/{ANNA}")["status"] == 4
    assert caller.refusal("GET", f"{path}/other@example.org") == (404, 502)


def test_those_who_left_before_are_skipped(caller: Caller, simulator: Simulator, book: int) -> None:
    simulator.cabinet.unsubscribe(book, ANNA)
    caller.call("POST", "/blacklist", {"emails": encoded(f"{BORIS}, x@example.org")})
    caller.call("POST", f"/addressbooks/{book}/emails", {"emails": [contact("c@example.org")]})
    answer = caller.call("POST", "/campaigns", campaign(book))
    assert answer["count"] == 1
    path = f"/campaigns/{answer['id']}/email"
    codes = [
        caller.call("GET", f"{path}/{address}")["detail_status"]
        for address in (ANNA, BORIS, "c@example.org")
    ]
    assert codes == [20, 18, 2]
    (letter,) = simulator.mailboxes.letters()
    assert letter.recipient == "c@example.org"


def test_several_books_give_an_address_once(
    caller: Caller, simulator: Simulator, book: int
) -> None:
    other = new_book(caller, contact(ANNA), contact("c@example.org"), name="Другая")
    answer = caller.call("POST", "/campaigns", campaign(book, list_id=[book, str(other)]))
    assert answer["count"] == 3
    status_of(caller, answer["id"])
    assert simulator.mailboxes.count == 3
