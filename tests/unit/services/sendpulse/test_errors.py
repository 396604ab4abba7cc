from __future__ import annotations

import errno
import socket
from typing import TYPE_CHECKING

import pytest

from enot_desktop.models.values import Reason
from enot_desktop.services.sendpulse import calls
from enot_desktop.services.sendpulse.calls import Call, Repeat
from enot_desktop.services.sendpulse.client import SendPulse
from enot_desktop.services.sendpulse.failures import (
    AnswerLost,
    ServiceRefused,
    ServiceUnreachable,
)
from enot_desktop.services.sendpulse.types import BookEntry
from tests.helpers.scripted_http import BREAK, Reply, ScriptedHttp
from tests.unit.services.sendpulse.conftest import KEYS

if TYPE_CHECKING:
    from enot_desktop.services.sendpulse.client import ConnectedAccount
    from tests.unit.services.sendpulse.conftest import InventedTime

SENDERS = ("GET", "/senders")
EMAILS = ("POST", "/addressbooks/1/emails")
BOOKS = ("POST", "/addressbooks")
ENTRIES = [BookEntry("a@b.example", {"name": "Анна"})]
PAGE = b"<!DOCTYPE html><html><head><TITLE lang=en>\n Maintenance \x01 </TITLE></head></html>"
CUT = Reply(body=b'[{"email": "a@b.ex', announced=500)


def test_only_what_makes_things_is_never_repeated() -> None:
    every = [value for value in vars(calls).values() if isinstance(value, Call)]
    never = {call.name for call in every if call.repeat is Repeat.NEVER}
    harmless = {call.name for call in every if call.repeat is Repeat.HARMLESS}
    assert never == {"book_create", "campaign_create", "campaign_cancel", "letter_send"}
    assert harmless == {"book_add", "book_remove", "book_unsubscribe", "book_delete"}
    assert len({call.name for call in every}) == len(every)


@pytest.mark.parametrize(
    ("answer", "status", "code", "message"),
    [
        (
            Reply(422, {"message": "Argument bookName missing", "error_code": 422}),
            422,
            422,
            "Argument bookName missing",
        ),
        (
            Reply(422, {"message": "Badly formed", "error_code": "21356"}),
            422,
            21356,
            "Badly formed",
        ),
        (Reply(400, {"message": "No", "error_code": 0}), 400, None, "No"),
        (Reply(403, {"message": "Plan!", "error_code": 3030303030}), 403, 3030303030, "Plan!"),
        (
            Reply(400, {"message": {"name": ["is\u0007 bad", "is long"]}}),
            400,
            None,
            "is bad; is long",
        ),
        (Reply(400, {"errors": [{"text": "bad"}], "error_code": "?"}), 400, None, "bad"),
        (Reply(400, ["bad"]), 400, None, ""),
        (Reply(400, "bad"), 400, None, ""),
        (Reply(500, {"message": "No money", "error_code": 707}), 500, 707, "No money"),
        (
            {"is_error": True, "error_code": 301, "message": "Wrong parameters"},
            200,
            301,
            "Wrong parameters",
        ),
        ({"is_error": 1, "message": "Wrong"}, 200, None, "Wrong"),
        ({"result": False, "message": "Wrong"}, 200, None, "Wrong"),
        ({"result": "false"}, 200, None, ""),
        ({"success": False, "errors": {"name": "taken"}}, 200, None, "taken"),
        ({"message": "Campaign limit", "error_code": 791}, 200, 791, "Campaign limit"),
        (Reply(413, PAGE), 413, None, "Maintenance"),
    ],
)
def test_refusals_in_every_shape(
    service: ScriptedHttp,
    account: ConnectedAccount,
    answer: object,
    status: int,
    *,
    code: int | None,
    message: str,
) -> None:
    service.say(*BOOKS, answer)
    with pytest.raises(ServiceRefused) as caught:
        account.books.create("Енот 7")
    refused = caught.value
    assert (refused.call, refused.status, refused.code) == ("book_create", status, code)
    assert refused.message == message
    assert service.count(*BOOKS) == 1


@pytest.mark.parametrize(
    "answer", [{"id": 5, "error_code": 0}, {"id": 5, "is_error": False, "result": True}]
)
def test_words_of_errors_that_are_none(
    service: ScriptedHttp, account: ConnectedAccount, answer: object
) -> None:
    service.say(*BOOKS, answer)
    assert account.books.create("Енот 7") == 5


LOST = [
    BREAK,
    CUT,
    Reply(body=PAGE),
    Reply(body=b""),
    Reply(body=b"[1, 2"),
    Reply(body=b"[" * 90000),
]
TROUBLED = [
    Reply(500, {"message": "Internal server error", "error_code": 500}),
    Reply(500, {"message": "Server error"}),
    Reply(500, {"message": "Try again later", "error_code": 10042}),
    Reply(503, {"message": "Campaign not found, probably sent", "error_code": 602}),
    Reply(502, PAGE),
    Reply(503, b""),
    Reply(504, []),
]


@pytest.mark.parametrize("lost", [*LOST, *TROUBLED])
def test_an_answer_lost_after_something_may_be_made(
    service: ScriptedHttp, account: ConnectedAccount, lost: Reply
) -> None:
    service.say(*BOOKS, lost, {"id": 5})
    with pytest.raises(AnswerLost) as caught:
        account.books.create("Енот 7")
    assert caught.value.call == "book_create"
    assert service.count(*BOOKS) == 1


@pytest.mark.parametrize("lost", [*LOST, *TROUBLED])
def test_what_is_harmless_is_asked_again(
    service: ScriptedHttp, account: ConnectedAccount, lost: Reply
) -> None:
    service.say(*EMAILS, lost, {"result": True})
    account.books.add(1, ENTRIES)
    service.say(*SENDERS, lost, [])
    assert account.account.senders() == ()
    assert (service.count(*EMAILS), service.count(*SENDERS)) == (2, 2)


@pytest.mark.parametrize(
    ("lost", "reason", "times"),
    [
        (BREAK, Reason.CONNECTION_LOST, 2),
        (CUT, Reason.CONNECTION_LOST, 2),
        (Reply(body=PAGE), Reason.NOT_THIS_PROTOCOL, 4),
        (Reply(502, PAGE), Reason.NO_ANSWER, 4),
    ],
)
def test_it_is_not_asked_again_for_ever(
    service: ScriptedHttp,
    account: ConnectedAccount,
    seconds: InventedTime,
    *,
    lost: Reply,
    reason: Reason,
    times: int,
) -> None:
    service.say(*SENDERS, lost)
    with pytest.raises(ServiceUnreachable) as caught:
        account.account.senders()
    assert (caught.value.reason, service.count(*SENDERS)) == (reason, times)
    service.say(*EMAILS, lost)
    with pytest.raises(AnswerLost):
        account.books.add(1, ENTRIES)
    assert service.count(*EMAILS) == times
    assert seconds.waited == [1, 2, 4][: times - 1 if times > 2 else 0] * 2


def test_the_words_of_a_page(service: ScriptedHttp, account: ConnectedAccount) -> None:
    service.say(*BOOKS, Reply(502, PAGE))
    with pytest.raises(AnswerLost) as caught:
        account.books.create("Енот 7")
    assert caught.value.detail == "HTTP 502 Maintenance"


@pytest.mark.parametrize(
    "page",
    [
        Reply(403, PAGE),
        Reply(407, PAGE),
        Reply(302, b"", {"Location": "https://login.provider.example/"}),
        Reply(301, {"message": "Moved"}, {"Location": "/elsewhere"}),
    ],
)
def test_a_page_of_somebody_on_the_way(
    service: ScriptedHttp, account: ConnectedAccount, page: Reply
) -> None:
    service.say(*BOOKS, page)
    with pytest.raises(ServiceUnreachable) as caught:
        account.books.create("Енот 7")
    assert caught.value.reason is Reason.NOT_THIS_PROTOCOL
    assert [asked.path for asked in service.asked[1:]] == ["/addressbooks"]


def test_an_answer_without_end_is_not_kept(
    service: ScriptedHttp, account: ConnectedAccount
) -> None:
    service.say(*BOOKS, Reply(body=b"[" + b" " * 21 * 1024 * 1024 + b"]"))
    with pytest.raises(AnswerLost) as caught:
        account.books.create("Енот 7")
    assert caught.value.detail == "answer too large"


def test_nobody_listens(seconds: InventedTime) -> None:
    with socket.create_server(("127.0.0.1", 0)) as place:
        port = place.getsockname()[1]
    client = SendPulse(f"http://127.0.0.1:{port}", clock=seconds, wait=seconds.wait)
    with pytest.raises(ServiceUnreachable) as caught:
        client.connect(KEYS).books.create("Енот 7")
    assert caught.value.reason is Reason.CONNECTION_REFUSED
    assert str(errno.ECONNREFUSED) in caught.value.detail
    client.close()


def test_a_request_that_did_not_go_out_whole(
    service: ScriptedHttp, account: ConnectedAccount
) -> None:
    path = ("POST", "/smtp/emails")
    letter = b'{"email": "' + b"x" * 16 * 1024 * 1024 + b'"}'
    unheard = Reply(breaks=True, unheard=True)
    service.say(*path, unheard, {"result": True, "id": "5"})
    assert account.letters.send(letter) == "5"
    service.say(*path, unheard)
    with pytest.raises(ServiceUnreachable) as caught:
        account.letters.send(letter)
    assert caught.value.reason is Reason.CONNECTION_LOST
    assert service.count(*path) == 4


@pytest.mark.parametrize("host", ["no-such-host.invalid", "a" * 70 + ".example"])
def test_no_such_host(host: str) -> None:
    client = SendPulse(f"https://{host}")
    with pytest.raises(ServiceUnreachable) as caught:
        client.connect(KEYS).books.create("Енот 7")
    assert caught.value.reason is Reason.HOST_UNKNOWN
    client.close()
