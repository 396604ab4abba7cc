"""The service in trouble (item 12)."""

from __future__ import annotations

from contextlib import closing
from threading import Thread
from typing import TYPE_CHECKING

import pytest
import requests

from enot_desktop.services.sandbox.sendpulse import faults
from tests.helpers.sendpulse import Caller, logged_in
from tests.unit.services.sandbox.sendpulse.bodies import campaign, contact, new_book, new_campaign

if TYPE_CHECKING:
    from enot_desktop.services.sandbox.sendpulse.faults import Trouble
    from enot_desktop.services.sandbox.sendpulse.simulator import Simulator

BOOK = {"bookName": "Книга"}
BROKEN = (requests.ConnectionError, requests.exceptions.ChunkedEncodingError)


def books(caller: Caller) -> int:
    """Count the books."""
    return len(caller.call("GET", "/addressbooks"))


@pytest.mark.parametrize(
    ("trouble", "status", "content"),
    [
        (faults.UNAUTHORISED, 401, {"message": "Unauthorized!", "error_code": 401}),
        (faults.TOO_MANY_REQUESTS, 429, 429),
        (faults.RATE_EXCEEDED, 429, 2020202020),
        (faults.CAMPAIGN_LIMIT, 422, 791),
        (faults.SERVER_ERROR, 500, 500),
        (faults.PLAN_FORBIDS, 403, 3030303030),
        (faults.BALANCE_EMPTY, 422, 707),
        (faults.PLAN_TOO_SMALL, 422, 708),
        (faults.BOOK_REFUSED, 422, 422),
        (faults.LETTERS_NOT_APPROVED, 403, 800),
        (faults.NO_LETTERS_ACCOUNT, 422, 400),
        (faults.RESULT_FALSE, 200, {"result": False}),
        (
            faults.IS_ERROR,
            200,
            {"is_error": True, "error_code": 301, "message": "Wrong parameters"},
        ),
    ],
)
def test_answers_instead_of_what_was_asked(
    caller: Caller, simulator: Simulator, trouble: Trouble, status: int, content: object
) -> None:
    simulator.faults.add(trouble, method="post")
    answer = caller.answer("POST", "/addressbooks", BOOK)
    assert answer.status_code == status
    assert (
        content in {answer.json().get("error_code")}
        if isinstance(content, int)
        else (answer.json() == content)
    )
    assert books(caller) == 0
    caller.call("POST", "/addressbooks", BOOK)


@pytest.mark.parametrize(
    ("trouble", "status"), [(faults.BAD_GATEWAY, 502), (faults.PAGE_INSTEAD, 200)]
)
def test_pages_instead_of_json(
    caller: Caller, simulator: Simulator, trouble: Trouble, status: int
) -> None:
    simulator.faults.add(trouble)
    answer = caller.answer("POST", "/addressbooks", BOOK)
    assert answer.status_code == status
    assert answer.headers["Content-Type"].startswith("text/html")
    assert answer.text.startswith("<html>")
    assert books(caller) == 0


def test_when_to_come_again(caller: Caller, simulator: Simulator) -> None:
    simulator.faults.add(faults.too_many_requests(7))
    answer = caller.answer("GET", "/senders")
    assert (answer.status_code, answer.headers["Retry-After"]) == (429, "7")


@pytest.mark.parametrize(
    ("trouble", "made"),
    [(faults.LOST_BEFORE, 0), (faults.LOST_AFTER, 1), (faults.CUT_ANSWER, 1)],
)
def test_connections_break_before_and_after_it_was_done(
    caller: Caller, simulator: Simulator, trouble: Trouble, made: int
) -> None:
    simulator.faults.add(trouble, method="POST", path="/addressbooks")
    with pytest.raises(BROKEN):
        caller.answer("POST", "/addressbooks", BOOK)
    assert books(caller) == made


def test_a_campaign_is_created_though_no_answer_comes(caller: Caller, simulator: Simulator) -> None:
    book = new_book(caller, contact("anna@example.org"))
    simulator.faults.add(faults.LOST_AFTER, method="POST", path="/campaigns")
    with pytest.raises(BROKEN):
        caller.answer("POST", "/campaigns", campaign(book))
    (made,) = caller.call("GET", "/campaigns")
    assert made["name"] == "Прививки № 5"
    new_campaign(caller, book)


@pytest.mark.parametrize(("trouble", "made"), [(faults.HANGS_BEFORE, 0), (faults.HANGS_AFTER, 1)])
def test_no_answer_until_the_service_is_stopped(
    caller: Caller, simulator: Simulator, trouble: Trouble, made: int
) -> None:
    simulator.faults.add(trouble, method="POST")
    broken: list[Exception] = []

    def ask() -> None:
        with closing(Caller(simulator.url)) as other:
            other.session.headers.update(caller.session.headers)
            try:
                other.answer("POST", "/addressbooks", BOOK)
            except BROKEN as error:
                broken.append(error)

    asking = Thread(target=ask)
    asking.start()
    while not any(heard.method == "POST" for heard in simulator.heard[1:]):
        # Another client is answered meanwhile.
        caller.call("GET", "/senders")
    assert books(caller) == made
    simulator.stop()
    asking.join(10)
    assert len(broken) == 1


def test_troubles_strike_where_and_as_often_as_they_should(
    caller: Caller, simulator: Simulator
) -> None:
    book = new_book(caller)
    simulator.faults.add(
        faults.SERVER_ERROR, method="GET", path="/addressbooks/*/emails/total", after=1, times=2
    )
    path = f"/addressbooks/{book}/emails/total"
    caller.call("GET", "/addressbooks")
    caller.call("GET", path)
    assert [caller.answer("GET", path).status_code for _ in range(3)] == [500, 500, 200]
    simulator.faults.add(faults.SERVER_ERROR, times=0)
    simulator.faults.add(faults.BAD_GATEWAY)
    assert [caller.answer("GET", path).status_code for _ in range(3)] == [500, 500, 500]
    simulator.faults.clear()
    caller.call("GET", path)


def test_what_was_heard_is_remembered(simulator: Simulator) -> None:
    simulator.faults.add(faults.SERVER_ERROR, path="/senders")
    with logged_in(simulator) as caller:
        caller.answer("GET", "/senders?x=1")
    told = [(heard.method, heard.path, heard.status) for heard in simulator.heard]
    assert told == [("POST", "/oauth/access_token", 200), ("GET", "/senders", 500)]
