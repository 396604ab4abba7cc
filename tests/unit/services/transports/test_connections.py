from __future__ import annotations

import socket
import ssl
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest

from enot_desktop.models.values import Reason, Security, Stage
from enot_desktop.services.reaching import CertificateFault
from enot_desktop.services.sandbox.conversation import Ending
from enot_desktop.services.sandbox.faults import Answer, Fault, Point
from enot_desktop.services.transports.connections import Opening, open_smtp
from enot_desktop.services.transports.network import Timeouts
from enot_desktop.services.transports.protocol import MailServer
from tests.helpers.certificates import certificates
from tests.helpers.scripted import ScriptedServer
from tests.helpers.servers import LOGIN, PASSWORD, mail_server, running, smtp_server
from tests.unit.services.transports.opening import (
    OPENERS,
    PROTOCOLS,
    QUICK,
    failure_of,
    hang_up,
    opening,
    server_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.mark.m("M03")
@pytest.mark.parametrize("security", list(Security))
@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_each_protocol_logs_in_with_each_protection(protocol: str, security: Security) -> None:
    stages: list[Stage] = []
    with server_of(protocol, security) as server:
        how = Opening(certificates().client, Timeouts(5, 7, 9), stages.append)
        client = OPENERS[protocol](mail_server(server), how)
        assert client.sock is not None
        assert client.sock.gettimeout() == 7
        assert client.sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
        assert isinstance(client.sock, ssl.SSLSocket) is (security is not Security.NONE)
        hang_up(client)

    tls = [] if security is Security.NONE else [Stage.TLS]
    assert stages == [Stage.CONNECT, *tls, Stage.LOGIN]


@pytest.mark.m("M05")
@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_a_wrong_password_is_refused_and_never_told(protocol: str) -> None:
    with server_of(protocol, Security.SSL) as server:
        failure = failure_of(protocol, mail_server(server, password="чужой s3cret"))

    assert (failure.stage, failure.reason) == (Stage.LOGIN, Reason.LOGIN_REFUSED)
    assert "s3cret" not in repr(failure)
    assert failure.detail


@pytest.mark.parametrize("security", [Security.SSL, Security.STARTTLS])
@pytest.mark.parametrize(
    ("certificate", "fault"),
    [
        ("stranger", CertificateFault.UNKNOWN_ISSUER),
        ("other_name", CertificateFault.OTHER_NAME),
        ("expired", CertificateFault.EXPIRED),
    ],
)
@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_a_bad_certificate_is_refused_with_its_fault(
    protocol: str, certificate: str, fault: CertificateFault, security: Security
) -> None:
    context = getattr(certificates(), certificate)
    with server_of(protocol, security, context=context) as server:
        failure = failure_of(protocol, mail_server(server))

    assert (failure.stage, failure.reason) == (Stage.TLS, Reason.CERTIFICATE_REFUSED)
    assert failure.detail == fault


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_without_protection_only_this_computer_is_talked_to(protocol: str) -> None:
    stages: list[Stage] = []
    how = Opening(certificates().client, QUICK, stages.append)

    failure = failure_of(protocol, MailServer("192.0.2.1", 25, Security.NONE, "a", "b"), how)

    assert failure.reason is Reason.TLS_REQUIRED
    assert stages == []


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_starttls_that_is_not_offered_stops_before_the_password(protocol: str) -> None:
    with server_of(protocol) as server:
        plain = mail_server(server)
        wanted = MailServer(plain.host, plain.port, Security.STARTTLS, LOGIN, PASSWORD)
        failure = failure_of(protocol, wanted)

    assert (failure.stage, failure.reason) == (Stage.TLS, Reason.TLS_NOT_OFFERED)


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_tls_talk_on_a_plain_port_is_seen(protocol: str) -> None:
    with server_of(protocol) as server:
        failure = failure_of(
            protocol, MailServer("127.0.0.1", server.port, Security.SSL, LOGIN, PASSWORD)
        )

    assert failure.reason in {Reason.NOT_THIS_PROTOCOL, Reason.CONNECTION_LOST}


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_a_host_that_is_unknown(protocol: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def resolve(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", resolve)

    for host in ("smtp.nowhere.example", "почта.клиника.example"):
        server = MailServer(host, 465, Security.SSL, "a", "b")
        assert failure_of(protocol, server).reason is Reason.HOST_UNKNOWN


@pytest.mark.parametrize("host", ["a..example", "x" * 70 + ".example", "–\u2e2f–", "a\0b"])
def test_a_host_that_cannot_be(host: str) -> None:
    failure = failure_of("smtp", MailServer(host, 465, Security.SSL, "a", "b"))

    assert (failure.stage, failure.reason) == (Stage.CONNECT, Reason.HOST_UNKNOWN)


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_a_port_where_nobody_listens(protocol: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]

    failure = failure_of(protocol, MailServer("127.0.0.1", port, Security.NONE, "a", "b"))

    assert (failure.stage, failure.reason) == (Stage.CONNECT, Reason.CONNECTION_REFUSED)
    beyond = failure_of(protocol, MailServer("127.0.0.1", 70_000, Security.NONE, "a", "b"))
    assert beyond.reason is Reason.CONNECTION_REFUSED


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_a_silent_server(protocol: str) -> None:
    with ScriptedServer(lambda talk: suppressed(talk.hear)) as server:
        failure = failure_of(protocol, server.mail_server("a", "b"), opening(QUICK))

    assert (failure.stage, failure.reason) == (Stage.CONNECT, Reason.NO_ANSWER)


def suppressed(call: Callable[[], object]) -> None:
    with suppress(OSError):
        call()


@pytest.mark.parametrize("protocol", PROTOCOLS)
@pytest.mark.parametrize(
    "greeting",
    ["HTTP/1.1 400 Bad Request", "SSH-2.0-OpenSSH_9.2", "220 ftp ready", "* OK imap", "+OK pop3"],
)
def test_a_server_of_another_kind(protocol: str, greeting: str) -> None:
    own = {"smtp": "220", "imap": "* OK", "pop3": "+OK"}[protocol]
    if greeting.startswith(own):
        greeting = "\x16\x03\x01 garbage"

    with ScriptedServer(lambda talk: talk.say(greeting)) as server:
        failure = failure_of(protocol, server.mail_server("a", "b"))

    assert (failure.stage, failure.reason) == (Stage.CONNECT, Reason.NOT_THIS_PROTOCOL)


@pytest.mark.parametrize("protocol", PROTOCOLS)
@pytest.mark.parametrize(
    ("point", "stage"),
    [(Point.GREETING, Stage.CONNECT), (Point.LOGIN, Stage.LOGIN)],
)
def test_a_connection_that_is_dropped(protocol: str, point: Point, stage: Stage) -> None:
    with server_of(protocol) as server:
        server.faults.add(Fault(point=point, ending=Ending.CLOSE))
        failure = failure_of(protocol, mail_server(server))

    assert (failure.stage, failure.reason) == (stage, Reason.CONNECTION_LOST)


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_a_server_that_turns_us_away(protocol: str) -> None:
    line = {
        "smtp": "554 5.3.2 not today",
        "imap": "* BYE not today",
        "pop3": "-ERR not today",
    }[protocol]
    with ScriptedServer(lambda talk: talk.say(line)) as server:
        failure = failure_of(protocol, server.mail_server("a", "b"))

    assert (failure.stage, failure.reason) == (Stage.CONNECT, Reason.CONNECTION_REFUSED)
    assert "not today" in failure.detail


def test_a_refused_greeting_that_speaks_of_limits() -> None:
    with smtp_server() as server:
        server.faults.add(Fault(point=Point.GREETING, answer=Answer(421, "Too many connections")))
        failure = failure_of("smtp", mail_server(server))

    assert (failure.reason, failure.code) == (Reason.LIMIT_REACHED, 421)


def test_this_computer_is_named_by_its_address() -> None:
    with smtp_server() as server:
        client = open_smtp(mail_server(server), opening())
        hang_up(client)

    assert client.local_hostname == "[127.0.0.1]"


def test_a_port_for_tls_that_waits_in_silence_is_a_wrong_setting(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with ScriptedServer(lambda talk: suppressed(talk.hear)) as server:
        real = socket.create_connection

        def redirected(_address: object, timeout: float) -> socket.socket:
            return real(("127.0.0.1", server.port), timeout)

        monkeypatch.setattr(socket, "create_connection", redirected)
        failure = failure_of(
            "smtp", MailServer("127.0.0.1", 465, Security.STARTTLS, "a", "b"), opening(QUICK)
        )
        monkeypatch.undo()

    assert failure.reason is Reason.NOT_THIS_PROTOCOL


def test_servers_can_be_opened_again_after_a_failure() -> None:
    with smtp_server() as server:
        failure_of("smtp", mail_server(server, password="wrong"))
        hang_up(open_smtp(mail_server(server), opening()))
    assert server.connections_made == 2
    with running(server):
        hang_up(open_smtp(mail_server(server), opening()))
