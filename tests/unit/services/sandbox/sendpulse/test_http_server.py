"""Connections of the service: kept, counted, and all of them ended with it."""

from __future__ import annotations

import socket
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
import requests

from enot_desktop.services.sandbox.sendpulse.messages import Answer, Refused, Request
from tests.helpers.sendpulse import logged_in

if TYPE_CHECKING:
    from enot_desktop.services.sandbox.sendpulse.simulator import Simulator
    from tests.helpers.sendpulse import Caller


def raw(simulator: Simulator, *pieces: bytes) -> bytes:
    """Say something byte for byte and return what comes until the service hangs up."""
    host, _, port = simulator.url.removeprefix("http://").partition(":")
    with socket.create_connection((host, int(port)), timeout=10) as connection:
        received = b""
        try:
            for piece in pieces:
                connection.sendall(piece)
            connection.shutdown(socket.SHUT_WR)
            while block := connection.recv(65536):
                received += block
        except OSError:
            return received + b"(reset)"
    return received


def test_it_is_on_this_computer_only_and_says_nothing(
    caller: Caller, simulator: Simulator, capfd: pytest.CaptureFixture[str]
) -> None:
    caller.call("GET", "/senders")
    assert simulator.url.startswith("http://127.0.0.1:")
    assert capfd.readouterr() == ("", "")


def test_stopping_ends_connections_that_are_kept(caller: Caller, simulator: Simulator) -> None:
    caller.call("GET", "/senders")
    simulator.stop()
    simulator.stop()
    with pytest.raises(requests.ConnectionError):
        caller.answer("GET", "/senders")


def test_it_starts_again_on_the_same_port_with_everything(simulator: Simulator) -> None:
    url = simulator.url
    with logged_in(simulator) as caller:
        caller.call("POST", "/addressbooks", {"bookName": "Книга"})
    simulator.stop()
    simulator.start()
    assert simulator.url == url
    with logged_in(simulator) as caller:
        assert len(caller.call("GET", "/addressbooks")) == 1


def test_a_client_may_want_the_connection_closed(simulator: Simulator) -> None:
    answer = raw(simulator, b"GET /senders HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
    assert answer.startswith(b"HTTP/1.1 401 Unauthorized\r\nContent-Type: application/json\r\n")
    assert answer.endswith(b'{"message": "Unauthorized!", "error_code": 401}')


def test_two_requests_come_at_once(simulator: Simulator) -> None:
    request = b"GET /senders HTTP/1.1\r\nHost: x\r\n\r\n"
    assert raw(simulator, request + request).count(b"HTTP/1.1 401") == 2


def test_a_client_may_ask_before_it_sends_much(simulator: Simulator) -> None:
    head = b"POST /senders HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n"
    assert raw(simulator, head, b"{}").startswith(b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 401")


def test_a_body_beyond_all_measure_is_not_read(simulator: Simulator) -> None:
    head = b"POST /senders HTTP/1.1\r\nContent-Length: 999999999999\r\n\r\n"
    assert raw(simulator, head) == b"(reset)"


def test_a_client_that_goes_away_in_the_middle_is_forgotten(simulator: Simulator) -> None:
    assert raw(simulator, b"POST /senders HTTP/1.1\r\nContent-Length: 9\r\n\r\n{}") == b""
    with closing(requests.Session()) as session:
        assert session.get(simulator.url, timeout=10).status_code == 404


def test_requests_are_taken_apart() -> None:
    request = Request("GET", "/emails/a%40b.org/?x=1&x=2&y=", {"authorization": "bearer  t "})
    assert request.path == "/emails/a@b.org"
    assert request.query == {"x": "2", "y": ""}
    assert request.bearer == "t"
    assert request.fields() == {}
    assert Request("GET", "/").path == "/"
    with pytest.raises(Refused):
        Request("POST", "/", body=b"[]").fields()
    assert "b'secret'" not in repr(Request("POST", "/", {"authorization": "t"}, b"secret"))


def test_numbers_as_strings_all_the_way_down() -> None:
    answer = Answer(content={"a": [1, {"b": 0.5, "c": True, "d": None, "e": "x"}]})
    expected = b'{"a": ["1", {"b": "0.5", "c": true, "d": null, "e": "x"}]}'
    assert answer.encoded(numbers_as_strings=True) == expected
