"""The POP3 server, talked to by Python's own client."""

from __future__ import annotations

import poplib
import socket
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from enot_desktop.models.values import Security
from enot_desktop.services.sandbox.conversation import Ending
from enot_desktop.services.sandbox.faults import Answer, Fault, Point
from enot_desktop.services.sandbox.mailboxes import Mailboxes
from tests.helpers.certificates import certificates
from tests.helpers.servers import LOGIN, PASSWORD, pop3_server

if TYPE_CHECKING:
    from enot_desktop.services.sandbox.pop3_server import Pop3Server

LETTER = b"Subject: x\r\n\r\n.dot\r\n..dots\r\nend\r\n"


def log_in(talk: poplib.POP3, password: str = PASSWORD) -> None:
    talk.user(LOGIN)
    talk.pass_(password)


def filled() -> Mailboxes:
    mailboxes = Mailboxes()
    mailboxes.deliver("a@example.com", ["b@example.com", LOGIN], LETTER)
    mailboxes.deliver("a@example.com", [LOGIN], LETTER + b"without end")
    return mailboxes


def test_letters_are_listed_and_read() -> None:
    with (
        pop3_server(mailboxes=filled()) as server,
        closing(poplib.POP3("127.0.0.1", server.port, timeout=10)) as talk,
    ):
        log_in(talk)
        assert talk.stat() == (2, 2 * len(LETTER) + 11)
        assert talk.list()[1] == [b"1 33", b"2 44"]
        assert talk.list(2) == b"+OK 2 44"
        assert talk.uidl()[1] == [b"1 2", b"2 3"]
        assert b"\r\n".join(talk.retr(1)[1]) + b"\r\n" == LETTER
        assert talk.retr(2)[1][-1] == b"without end"
        assert talk.top(1, 1)[1] == [b"Subject: x", b"", b".dot"]
        for wrong in (0, 3):
            with pytest.raises(poplib.error_proto):
                talk.retr(wrong)
        assert talk.quit().startswith(b"+OK")


def test_nothing_is_told_before_login(pop3: Pop3Server) -> None:
    with closing(poplib.POP3("127.0.0.1", pop3.port, timeout=10)) as talk:
        assert talk.capa() == {"USER": [], "UIDL": [], "TOP": []}
        with pytest.raises(poplib.error_proto, match="Log in first"):
            talk.stat()
        with pytest.raises(poplib.error_proto, match="USER first"):
            talk.pass_("x")
        talk.user(LOGIN)
        with pytest.raises(poplib.error_proto, match="AUTH"):
            talk.pass_("wrong")
        with pytest.raises(poplib.error_proto, match="not supported"):
            talk.stls(certificates().client)
        with pytest.raises(poplib.error_proto, match="Unknown"):
            talk.rpop(LOGIN)


def test_implicit_encryption() -> None:
    context = certificates().client
    with (
        pop3_server(Security.SSL) as server,
        closing(poplib.POP3_SSL("127.0.0.1", server.port, context=context, timeout=10)) as talk,
    ):
        log_in(talk)
        assert talk.stat() == (0, 0)


def test_a_client_that_never_begins_its_handshake_does_not_hold_up_the_end() -> None:
    with (
        pop3_server(Security.SSL) as server,
        socket.create_connection(("127.0.0.1", server.port), timeout=10) as silent,
    ):
        server.stop()
        assert silent.recv(100) == b""


def test_starting_encryption_twice_is_refused(pop3: Pop3Server) -> None:
    with socket.create_connection(("127.0.0.1", pop3.port), timeout=10) as talk:
        talk.sendall(b"STLS\r\nQUIT\r\n")
        answers = b"".join(iter(lambda: talk.recv(100), b""))
    assert answers.split(b"\r\n")[1:3] == [b"-ERR Not now", b"+OK Bye"]


def test_stls_is_demanded_before_login() -> None:
    with (
        pop3_server(Security.STARTTLS) as server,
        closing(poplib.POP3("localhost", server.port, timeout=10)) as talk,
    ):
        with pytest.raises(poplib.error_proto, match="STLS first"):
            talk.user(LOGIN)
        talk.stls(certificates().client)
        assert "STLS" not in talk.capa()
        log_in(talk)


def test_faults_of_greeting_and_login(pop3: Pop3Server) -> None:
    pop3.faults.add(
        Fault(point=Point.GREETING, answer=Answer(0, "[SYS/TEMP] Later"), times=1),
        Fault(point=Point.LOGIN, answer=Answer(0, "[IN-USE] Locked"), times=1),
        Fault(point=Point.LOGIN, delay=0.01, times=1),
        Fault(point=Point.LOGIN, ending=Ending.CLOSE),
    )
    with socket.create_connection(("127.0.0.1", pop3.port), timeout=10) as talk:
        assert talk.recv(100) == b"-ERR [SYS/TEMP] Later\r\n"
        assert talk.recv(100) == b""
    with closing(poplib.POP3("127.0.0.1", pop3.port, timeout=10)) as talk:
        with pytest.raises(poplib.error_proto, match="IN-USE"):
            log_in(talk)
        log_in(talk)
        with pytest.raises((poplib.error_proto, OSError)):
            log_in(talk)
