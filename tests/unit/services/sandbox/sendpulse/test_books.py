"""Address books and the addresses in them (items 3 to 5)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from enot_desktop.services.sendpulse.codes import BookStatus
from tests.unit.services.sandbox.sendpulse.bodies import contact, new_book, new_campaign

if TYPE_CHECKING:
    from enot_desktop.services.sandbox.sendpulse.simulator import Simulator
    from tests.conftest import SettableClock
    from tests.helpers.sendpulse import Caller

ANNA = "Anna@example.org"


@pytest.fixture
def book(caller: Caller) -> int:
    """The number of a book with one address."""
    return new_book(caller, contact(ANNA, first_name="Анна", age=5))


def test_a_book_comes_as_an_array_of_one(caller: Caller, book: int) -> None:
    (shown,) = caller.call("GET", f"/addressbooks/{book}")
    assert shown["id"] == book
    assert shown["name"] == "Книга"
    assert (shown["all_email_qty"], shown["active_email_qty"]) == (1, 1)
    assert shown["creationdate"] == "2026-11-24 12:00:00"
    assert (shown["status"], shown["status_explain"]) == (0, "Active")
    assert caller.call("GET", "/addressbooks") == [shown]


@pytest.mark.parametrize("number", ["1", "x"])
def test_an_unknown_book(caller: Caller, number: str) -> None:
    for method, path in (
        ("GET", ""),
        ("DELETE", ""),
        ("GET", "/cost"),
        ("GET", "/emails/total"),
        ("GET", "/variables"),
    ):
        assert caller.refusal(method, f"/addressbooks/{number}{path}") == (404, 213)


def test_names_are_needed_and_taken_once(caller: Caller, book: int) -> None:
    assert caller.refusal("POST", "/addressbooks", {}) == (422, 422)
    assert caller.refusal("POST", "/addressbooks", {"bookName": 5}) == (422, 422)
    assert caller.refusal("POST", "/addressbooks", {"bookName": "Книга"}) == (422, 203)
    other = new_book(caller, name="Другая")
    assert caller.refusal("PUT", f"/addressbooks/{other}", {"name": "Книга"}) == (422, 203)
    caller.call("PUT", f"/addressbooks/{other}", {"name": "Другая"})
    assert caller.call("PUT", f"/addressbooks/{book}", {"name": "Третья"}) == {"result": True}


def test_pages(caller: Caller) -> None:
    for number in range(5):
        new_book(caller, name=str(number))
    shown = caller.call("GET", "/addressbooks?limit=2&offset=3")
    assert [each["name"] for each in shown] == ["3", "4"]
    for query in ("limit=101", "limit=0", "limit=x", "offset=-1"):
        assert caller.refusal("GET", f"/addressbooks?{query}") == (422, 422)


def test_a_deleted_book_is_unknown(caller: Caller, book: int) -> None:
    assert caller.call("DELETE", f"/addressbooks/{book}") == {"result": True}
    assert caller.refusal("GET", f"/addressbooks/{book}") == (404, 213)
    assert caller.refusal("DELETE", f"/addressbooks/{book}") == (404, 213)


def test_a_book_that_a_campaign_needs_is_not_deleted(
    caller: Caller, simulator: Simulator, book: int
) -> None:
    simulator.options.campaign_step = timedelta(minutes=1)
    campaign = new_campaign(caller, book)
    answer = caller.answer("DELETE", f"/addressbooks/{book}")
    assert answer.json()["message"] == "The address book has active campaign"
    assert caller.call("GET", f"/addressbooks/{book}/campaigns") == [
        {"task_id": campaign, "task_name": "Прививки № 5", "task_status": 13}
    ]


def test_the_service_deletes_a_book_after_a_month(
    caller: Caller, simulator: Simulator, clock: SettableClock
) -> None:
    simulator.options.token_life = timedelta(days=365)
    caller.log_in(simulator.keys.client_id, simulator.keys.secret)
    clock.now = datetime(2026, 12, 31, 12, tzinfo=UTC)
    book = new_book(caller)
    clock.now = datetime(2027, 1, 31, 11, tzinfo=UTC)
    caller.call("GET", f"/addressbooks/{book}")
    clock.advance(hours=1)
    assert caller.refusal("GET", f"/addressbooks/{book}") == (404, 213)


@pytest.mark.parametrize(
    "emails",
    [
        None,
        [],
        '[{"email": "a@example.org"}]',
        {"email": "a@example.org"},
        ["a@example.org"],
        [{"email": "wrong"}],
        [{}],
        [{"email": "a@example.org", "variables": [{"name": "x", "value": "y"}]}],
        [{"email": "a@example.org", "variables": {"x": {"y": 1}}}],
    ],
)
def test_only_a_real_array_of_objects_is_added(caller: Caller, book: int, emails: object) -> None:
    assert caller.refusal("POST", f"/addressbooks/{book}/emails", {"emails": emails}) == (422, 422)
    assert caller.call("GET", f"/addressbooks/{book}/emails/total") == {"total": 1}


def test_a_body_that_is_no_object_is_badly_formed(caller: Caller, book: int) -> None:
    assert caller.refusal("POST", f"/addressbooks/{book}/emails", [1]) == (422, 21356)
    answer = caller.session.post(
        f"{caller.url}/addressbooks/{book}/emails", data=b"{broken", timeout=10
    )
    assert answer.json()["error_code"] == 21356


def test_variables_are_an_object_in_lists_and_an_array_elsewhere(caller: Caller, book: int) -> None:
    (listed,) = caller.call("GET", f"/addressbooks/{book}/emails")
    assert listed["variables"] == {"first_name": "Анна", "age": "5"}
    alone = caller.call("GET", f"/addressbooks/{book}/emails/{ANNA}")
    assert alone["abook_id"] == str(book)
    assert {"name": "first_name", "type": "string", "value": "Анна"} in alone["variables"]
    (everywhere,) = caller.call("GET", f"/emails/{ANNA}")
    assert (everywhere["book_id"], everywhere["variables"]) == (book, alone["variables"])
    names = caller.call("GET", f"/addressbooks/{book}/variables")
    assert names == [{"name": name, "type": "string"} for name in ("age", "first_name")]


def test_an_address_added_again_is_the_same_with_new_variables(caller: Caller, book: int) -> None:
    again = contact(ANNA.lower(), first_name="Ганна", Phone="+380")
    caller.call("POST", f"/addressbooks/{book}/emails", {"emails": [again]})
    (listed,) = caller.call("GET", f"/addressbooks/{book}/emails")
    assert listed["variables"] == {"first_name": "Ганна", "age": "5"}
    assert listed["phone"] == "+380"


def test_addresses_are_new_for_a_while(
    caller: Caller, simulator: Simulator, clock: SettableClock
) -> None:
    simulator.options.activation = timedelta(seconds=20)
    book = new_book(caller, contact(ANNA))
    (shown,) = caller.call("GET", f"/addressbooks/{book}")
    assert (shown["all_email_qty"], shown["active_email_qty"]) == (1, 0)
    (listed,) = caller.call("GET", f"/addressbooks/{book}/emails?not_active=1")
    assert (listed["status"], listed["status_explain"]) == (0, "New")
    assert caller.call("GET", f"/addressbooks/{book}/emails/total?active=true") == {"total": 0}
    clock.advance(seconds=20)
    assert caller.call("GET", f"/addressbooks/{book}/emails/total?active=true") == {"total": 1}
    assert caller.call("GET", f"/addressbooks/{book}/emails?active=1")[0]["status"] == 1


def test_counts_may_lag(caller: Caller, simulator: Simulator, clock: SettableClock) -> None:
    simulator.options.counts_lag = timedelta(seconds=5)
    book = new_book(caller, contact(ANNA))
    assert caller.call("GET", f"/addressbooks/{book}/emails/total") == {"total": 0}
    clock.advance(seconds=5)
    assert caller.call("GET", f"/addressbooks/{book}/emails/total") == {"total": 1}


def test_a_book_is_locked_after_addresses_were_added(
    caller: Caller, simulator: Simulator, clock: SettableClock
) -> None:
    simulator.options.lock = timedelta(seconds=15)
    book = new_book(caller, contact(ANNA))
    path = f"/addressbooks/{book}"
    caller.call("POST", f"{path}/emails", {"emails": [contact("b@example.org")]})
    (shown,) = caller.call("GET", path)
    assert (shown["status"], shown["status_explain"]) == (5, "Temporarily blocked")
    clock.advance(seconds=15)
    assert caller.call("GET", path)[0]["status"] == 0


def test_every_book_can_be_said_to_be_blocked(
    caller: Caller, simulator: Simulator, book: int
) -> None:
    simulator.options.forced_book_status = BookStatus.WAITS_FOR_ANSWER
    assert caller.call("GET", f"/addressbooks/{book}")[0]["status"] == 3


def test_addresses_can_be_left_out_without_a_word(
    caller: Caller, simulator: Simulator, book: int
) -> None:
    simulator.outcomes.drop("B@example.org")
    both = [contact("b@example.org"), contact("c@example.org")]
    assert caller.call("POST", f"/addressbooks/{book}/emails", {"emails": both}) == {"result": True}
    listed = caller.call("GET", f"/addressbooks/{book}/emails?order=desc")
    assert [each["email"] for each in listed] == ["c@example.org", ANNA]
    simulator.outcomes.clear()
    caller.call("POST", f"/addressbooks/{book}/emails", {"emails": both})
    assert caller.call("GET", f"/addressbooks/{book}/emails/total") == {"total": 3}


def test_at_most_a_hundred_addresses_are_taken_out(caller: Caller, book: int) -> None:
    path = f"/addressbooks/{book}/emails"
    many = [f"{number}@example.org" for number in range(101)]
    assert caller.refusal("DELETE", path, {"emails": many}) == (422, 422)
    assert caller.refusal("DELETE", path, {"emails": []}) == (422, 303)
    assert caller.refusal("DELETE", path, {"emails": ANNA}) == (422, 422)
    assert caller.refusal("POST", f"{path}/unsubscribe", {"emails": many}) == (422, 422)
    assert caller.call("DELETE", path, {"emails": [ANNA, *many[:99]]}) == {"result": True}
    assert caller.call("GET", f"{path}/total") == {"total": 0}


def test_an_address_that_left_is_not_active(caller: Caller, book: int) -> None:
    path = f"/addressbooks/{book}/emails"
    caller.call("POST", f"{path}/unsubscribe", {"emails": [ANNA]})
    caller.call("POST", path, {"emails": [contact(ANNA)]})
    assert caller.call("GET", f"{path}/{ANNA}")["status_explain"] == "Unsubscribed"
    assert caller.refusal("POST", f"{path}/unsubscribe", {"emails": ["x@y.org"]}) == (422, 422)


def test_variables_of_an_address(caller: Caller, book: int) -> None:
    path = f"/addressbooks/{book}/emails"
    pairs = {"email": ANNA, "variables": [{"name": "first_name", "value": "Аня"}]}
    caller.call("POST", f"{path}/variable", pairs)
    (found,) = caller.call("GET", f"/addressbooks/{book}/variables/first_name/Аня")
    assert found["email"] == ANNA
    assert caller.refusal("GET", f"/addressbooks/{book}/variables/x/y") == (404, 299)
    assert caller.refusal("POST", f"{path}/variable", {"email": "x@y.org"}) == (422, 502)
    wrong = {"email": ANNA, "variables": ["x"]}
    assert caller.refusal("POST", f"{path}/variable", wrong) == (422, 422)


def test_an_address_is_taken_out_of_all_books(caller: Caller, book: int) -> None:
    other = new_book(caller, contact(ANNA), name="Другая")
    caller.call("DELETE", f"/emails/{ANNA}")
    for each in (book, other):
        assert caller.call("GET", f"/addressbooks/{each}/emails/total") == {"total": 0}
    assert caller.refusal("GET", f"/emails/{ANNA}") == (422, 502)


def test_what_a_campaign_would_cost(caller: Caller, simulator: Simulator, book: int) -> None:
    assert caller.call("GET", f"/addressbooks/{book}/cost") == {
        "cur": "USD",
        "sent_emails_qty": 1,
        "overdraftAllEmailsPrice": 0.0,
        "addressesDeltaFromBalance": 0,
        "addressesDeltaFromTariff": 1,
        "max_emails_per_task": 1_000_000,
        "result": True,
    }
    empty = new_book(caller, name="Пустая")
    assert caller.refusal("GET", f"/addressbooks/{empty}/cost") == (422, 211)
    simulator.options.most_recipients = 500
    assert caller.call("GET", f"/addressbooks/{book}/cost")["max_emails_per_task"] == 500


def test_old_accounts_get_numbers_as_strings(
    caller: Caller, simulator: Simulator, book: int
) -> None:
    simulator.options.numbers_as_strings = True
    (shown,) = caller.call("GET", f"/addressbooks/{book}")
    assert (shown["id"], shown["status"], shown["all_email_qty"]) == (str(book), "0", "1")
    assert caller.call("DELETE", f"/addressbooks/{book}") == {"result": True}
