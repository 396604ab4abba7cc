"""What the client trusts and what it does not let itself be talked into."""

from __future__ import annotations

import socket
import ssl
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from threading import Event
from typing import TYPE_CHECKING, Any

import pytest
import trustme

from enot_desktop.models.values import Reason
from enot_desktop.services.reaching import CertificateFault
from enot_desktop.services.sendpulse.answers import Loss, LossKind, RawAnswer
from enot_desktop.services.sendpulse.calls import LETTER_SEND, SENDERS, question
from enot_desktop.services.sendpulse.client import SendPulse
from enot_desktop.services.sendpulse.failures import (
    STOPPED,
    AnswerLost,
    ServiceBusy,
    ServiceUnreachable,
)
from enot_desktop.services.sendpulse.service import SERVICE_URL
from enot_desktop.services.sendpulse.wire import HttpWire
from tests.helpers.certificates import certificates
from tests.helpers.scripted_http import Reply, ScriptedHttp
from tests.unit.services.sendpulse.conftest import KEYS

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

PATH = ("GET", "/senders")


@contextmanager
def protected(context: ssl.SSLContext | None) -> Generator[ScriptedHttp]:
    server = ScriptedHttp(context)
    server.say("POST", "/oauth/access_token", {"access_token": "token", "expires_in": 3600})
    server.say(*PATH, [])
    server.start()
    try:
        yield server
    finally:
        server.stop()


def test_a_certificate_that_is_trusted() -> None:
    with protected(certificates().good) as server:
        client = SendPulse(server.url, lambda: certificates().client)
        assert client.connect(KEYS).account.senders() == ()
        client.close()


@pytest.mark.parametrize(
    ("kind", "fault"),
    [
        ("stranger", CertificateFault.UNKNOWN_ISSUER),
        ("other_name", CertificateFault.OTHER_NAME),
        ("expired", CertificateFault.EXPIRED),
    ],
)
def test_a_certificate_that_is_not(kind: str, fault: CertificateFault) -> None:
    with protected(getattr(certificates(), kind)) as server:
        client = SendPulse(server.url, lambda: certificates().client)
        with pytest.raises(ServiceUnreachable) as caught:
            client.connect(KEYS).account.senders()
        client.close()
        assert server.asked == []
    assert caught.value.reason is Reason.CERTIFICATE_REFUSED
    assert caught.value.detail == fault.value


def test_a_server_without_protection_behind_https(service: ScriptedHttp) -> None:
    client = SendPulse(service.url.replace("http:", "https:"))
    with pytest.raises(ServiceUnreachable) as caught:
        client.connect(KEYS).account.senders()
    client.close()
    assert caught.value.reason is Reason.NOT_THIS_PROTOCOL


@pytest.mark.parametrize(
    "url",
    [
        "http://api.sendpulse.com",
        "http://127.0.0.1.example",
        "http://127.0.0.1@evil.example",
        "ftp://127.0.0.1",
        "api.sendpulse.com",
        "",
    ],
)
def test_no_way_without_protection(url: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        SendPulse(url)


@pytest.mark.parametrize("url", [SERVICE_URL, "http://localhost:1", "http://[::1]:1/"])
def test_ways_that_are_safe(url: str) -> None:
    SendPulse(url).close()


@pytest.fixture
def far_away(monkeypatch: pytest.MonkeyPatch) -> str:
    """Name of a host that counts as another computer, and is this one all the same."""
    look_up, name = socket.getaddrinfo, "api.enot.example"

    def found(host: str, port: int, family: int = 0, kind: int = 0) -> list[Any]:
        return look_up("127.0.0.1" if host == name else host, port, family, kind)

    monkeypatch.setattr(socket, "getaddrinfo", found)
    for variable in ("HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(variable, raising=False)
    return name


def test_netrc_does_not_replace_the_token(
    far_away: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text(f"machine {far_away} login enot password secret\n", "ascii")
    monkeypatch.setenv("NETRC", str(netrc))
    authority, trust = trustme.CA(), ssl.create_default_context()
    authority.configure_trust(trust)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(far_away).configure_cert(context)
    with protected(context) as server:
        client = SendPulse(server.url.replace("127.0.0.1", far_away), lambda: trust)
        client.connect(KEYS).account.senders()
        client.close()
        headers = [asked.headers.get("Authorization", "") for asked in server.asked]
    assert headers == ["", "Bearer token"]


def test_the_environment_adds_no_authorities(
    far_away: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    authority, authorities = trustme.CA(), tmp_path / "authorities.pem"
    authority.cert_pem.write_to_path(str(authorities))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(far_away).configure_cert(context)
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
        monkeypatch.setenv(name, str(authorities))
    with protected(context) as server:
        url = server.url.replace("127.0.0.1", far_away)
        client = SendPulse(url, lambda: certificates().client)
        with pytest.raises(ServiceUnreachable) as caught:
            client.connect(KEYS).account.senders()
        client.close()
    assert caught.value.reason is Reason.CERTIFICATE_REFUSED


def test_a_proxy_is_not_asked_for_this_computer(
    service: ScriptedHttp, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    service.say(*PATH, [])
    client = SendPulse(service.url)
    assert client.connect(KEYS).account.senders() == ()
    client.close()


def test_a_proxy_that_is_not_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:1")
    client = SendPulse("https://api.enot.example")
    with pytest.raises(ServiceUnreachable) as caught:
        client.connect(KEYS).account.senders()
    client.close()
    assert caught.value.reason is Reason.CONNECTION_REFUSED


def test_cookies_are_not_kept(service: ScriptedHttp) -> None:
    service.say(*PATH, Reply(body=[], headers={"Set-Cookie": "session=5; Path=/"}))
    client = SendPulse(service.url)
    for _ in range(2):
        client.connect(KEYS).account.senders()
    client.close()
    assert "Cookie" not in service.last(*PATH).headers


def test_an_answer_that_does_not_come_in_time(service: ScriptedHttp) -> None:
    wire = HttpWire(service.url, lambda: certificates().client, timeouts=(5.0, 0.05))
    go_on = Event()
    service.say(*PATH, Reply(body=[], waits=go_on))
    loss = wire.send(question(SENDERS), "token")
    go_on.set()
    assert isinstance(loss, Loss)
    assert (loss.kind, loss.reason) == (LossKind.BROKEN, Reason.NO_ANSWER)
    wire.close()


def test_a_connection_is_kept(service: ScriptedHttp) -> None:
    wire = HttpWire(service.url, lambda: certificates().client)
    service.say(*PATH, [])
    for _ in range(3):
        assert wire.send(question(SENDERS), "token") == RawAnswer(200, b"[]")
    assert service.welcomed == 1
    wire.close()


@pytest.mark.parametrize("context", [None, certificates().good])
def test_what_is_repeatable_is_broken_off(context: ssl.SSLContext | None) -> None:
    with protected(context) as server, ThreadPoolExecutor(1) as pool:
        go_on, stop = Event(), Event()
        server.say(*PATH, Reply(body=[], waits=go_on))
        client = SendPulse(server.url, lambda: certificates().client)
        asking = pool.submit(client.connect(KEYS, stop).account.senders)
        server.wait_for(*PATH)
        stop.set()
        with pytest.raises(ServiceBusy, match=STOPPED):
            asking.result(timeout=5)
        go_on.set()
        client.close()


def test_what_makes_something_comes_to_its_end(service: ScriptedHttp, client: SendPulse) -> None:
    path = ("POST", "/addressbooks")
    go_on, stop = Event(), Event()
    service.say(*path, Reply(body={"id": 5}, waits=go_on))
    service.say(*PATH, [])
    client.connect(KEYS, Event()).account.senders()
    with ThreadPoolExecutor(1) as pool:
        asking = pool.submit(client.connect(KEYS, stop).books.create, "Енот 7")
        service.wait_for(*path)
        stop.set()
        with pytest.raises(TimeoutError):
            asking.result(timeout=0.3)
        go_on.set()
        assert asking.result(timeout=5) == 5


def test_closing_breaks_everything_off(service: ScriptedHttp, client: SendPulse) -> None:
    path = ("POST", "/addressbooks")
    go_on = Event()
    service.say(*path, Reply(body={"id": 5}, waits=go_on))
    with ThreadPoolExecutor(1) as pool:
        asking = pool.submit(client.connect(KEYS).books.create, "Енот 7")
        service.wait_for(*path)
        client.close()
        with pytest.raises(AnswerLost):
            asking.result(timeout=5)
        go_on.set()


def test_an_idle_connection_is_not_used_again(
    service: ScriptedHttp, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("enot_desktop.services.sendpulse.wire._LONGEST_IDLE", 0.0)
    wire = HttpWire(service.url, lambda: certificates().client)
    service.say(*PATH, [])
    for _ in range(3):
        assert wire.send(question(SENDERS), "token") == RawAnswer(200, b"[]")
    assert service.welcomed == 3
    wire.close()


def test_a_large_letter_may_take_longer_than_one_wait() -> None:
    """What is allowed for sending is allowed for each piece, not for the whole."""
    with socket.create_server(("127.0.0.1", 0)) as place, ThreadPoolExecutor(1) as pool:
        wire = HttpWire(
            f"http://127.0.0.1:{place.getsockname()[1]}",
            lambda: certificates().client,
            timeouts=(0.4, 5.0),
        )
        letter = question(LETTER_SEND, body=b"x" * 16 * 1024 * 1024)
        sending = pool.submit(wire.send, letter, "token")
        connection, _ = place.accept()
        with connection:
            heard, pause = 0, Event()
            while heard < len(letter.content or b""):
                heard += len(connection.recv(1024 * 1024, socket.MSG_WAITALL))
                pause.wait(0.05)
            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")
            assert sending.result(timeout=5) == RawAnswer(200, b"{}")
        wire.close()
