"""The SMTP server, talked to by Python's own client."""

from __future__ import annotations

import base64
import smtplib
import socket
import ssl
from contextlib import contextmanager, suppress
from threading import Thread
from typing import TYPE_CHECKING

import pytest

from enot_desktop.models.values import Security
from enot_desktop.services.sandbox.conversation import Ending
from enot_desktop.services.sandbox.faults import (
    CONTENT_DEFERRED,
    DAY_LIMIT,
    GOING_DOWN,
    GREYLISTED,
    LOGIN_REFUSED,
    NO_SUCH_USER,
    SENDER_REFUSED,
    SPAM_SUSPECTED,
    Fault,
    Point,
)
from tests.helpers.certificates import certificates
from tests.helpers.servers import LOGIN, PASSWORD, smtp_server

if TYPE_CHECKING:
    from collections.abc import Generator

    from enot_desktop.services.sandbox.smtp_server import SmtpServer

ADDRESS = "ivanova@example.com"
LETTER = (
    "From: klinika@enot.example\r\nSubject: Здравствуйте\r\n\r\nТекст\r\n.точка\r\n..две\r\n"
).encode()


@contextmanager
def client(server: SmtpServer) -> Generator[smtplib.SMTP]:
    """Give a client that is logged in."""
    talk = smtplib.SMTP("127.0.0.1", server.port, timeout=10)
    try:
        talk.ehlo()
        log_in(talk)
        yield talk
    finally:
        talk.close()


def log_in(talk: smtplib.SMTP, password: str = PASSWORD) -> None:
    plain = base64.b64encode(f"\0{LOGIN}\0{password}".encode()).decode()
    code, text = talk.docmd("AUTH", f"PLAIN {plain}")
    if code != 235:
        raise smtplib.SMTPAuthenticationError(code, text)


def send(talk: smtplib.SMTP, *recipients: str) -> None:
    talk.sendmail(LOGIN, list(recipients or (ADDRESS,)), LETTER)


@pytest.mark.parametrize(
    "letter",
    [
        LETTER,
        b"a\r\n",
        b".\r\n",
        b"..\r\n.\r\n",
        b"\r\n",
        b"Subject: x\r\n\r\n" + b"z" * 300_000 + b"\r\n",
    ],
)
def test_a_letter_arrives_byte_for_byte(smtp: SmtpServer, letter: bytes) -> None:
    with client(smtp) as talk:
        talk.sendmail(LOGIN, [ADDRESS, "petrov@example.org"], letter)
        send(talk)
    received = smtp.mailboxes.letters()
    assert [kept.content for kept in received] == [letter, letter, LETTER]
    assert [kept.recipient for kept in received] == [ADDRESS, "petrov@example.org", ADDRESS]
    assert {kept.sender for kept in received} == {LOGIN}


def test_commands_sent_together_are_answered_in_order(smtp: SmtpServer) -> None:
    with client(smtp) as talk:
        assert talk.sock is not None
        talk.send(f"MAIL FROM:<{LOGIN}>\r\nRCPT TO:<{ADDRESS}>\r\nDATA\r\n")
        assert [talk.getreply()[0] for _ in range(3)] == [250, 250, 354]
        talk.send(LETTER.replace(b"\r\n.", b"\r\n..") + b".\r\nNOOP\r\nRSET\r\n")
        assert [talk.getreply()[0] for _ in range(3)] == [250, 250, 250]
        talk.send(f"MAIL FROM:<{LOGIN}>\r\nRCPT TO:<{ADDRESS}>\r\nDATA\r\n")
        assert [talk.getreply()[0] for _ in range(3)] == [250, 250, 354]
        talk.send(b".\r\nQUIT\r\n")
        assert [talk.getreply()[0] for _ in range(2)] == [250, 221]
    assert [kept.content for kept in smtp.mailboxes.letters()] == [LETTER, b""]


def test_login_by_both_ways_and_never_with_a_wrong_password(smtp: SmtpServer) -> None:
    with client(smtp) as talk:
        assert talk.esmtp_features["auth"].split() == ["PLAIN", "LOGIN"]
    talk = smtplib.SMTP("127.0.0.1", smtp.port, timeout=10)
    with talk:
        assert talk.docmd("AUTH", "LOGIN")[0] == 334
        assert talk.docmd(base64.b64encode(LOGIN.encode()).decode())[0] == 334
        assert talk.docmd(base64.b64encode(PASSWORD.encode()).decode())[0] == 235
    talk = smtplib.SMTP("127.0.0.1", smtp.port, timeout=10)
    with talk:
        with pytest.raises(smtplib.SMTPAuthenticationError) as refusal:
            log_in(talk, "другой")
        assert refusal.value.smtp_code == 535
        assert talk.mail(LOGIN)[0] == 530
        assert talk.docmd("AUTH", "PLAIN %%%")[0] == 501
        assert talk.docmd("AUTH", f"PLAIN {base64.b64encode(b'x').decode()}")[0] == 501
        assert talk.docmd("AUTH", "CRAM-MD5")[0] == 504


def test_no_login_where_none_is_wanted() -> None:
    with smtp_server(login_wanted=False) as server, smtplib.SMTP("127.0.0.1", server.port) as talk:
        send(talk)
        assert not talk.has_extn("auth")
    assert server.mailboxes.count == 1


@pytest.mark.parametrize(
    "command",
    ["RCPT TO:<a@example.com>", "RCPT TO:<>", "DATA", "MAIL nobody", "GARBAGE", "", "STARTTLS"],
)
def test_a_command_out_of_place_is_refused(smtp: SmtpServer, command: str) -> None:
    with client(smtp) as talk:
        assert talk.docmd(command)[0] in {501, 502, 503}
        talk.mail(LOGIN)
        assert talk.docmd("RCPT nobody")[0] == 501
        assert talk.docmd("AUTH PLAIN")[0] == 503
        assert talk.helo()[0] == 250
        assert talk.verify(ADDRESS)[0] == 252
        send(talk)
    assert smtp.mailboxes.count == 1


def test_a_line_without_end_is_not_swallowed_for_ever(smtp: SmtpServer) -> None:
    with client(smtp) as talk, pytest.raises((smtplib.SMTPServerDisconnected, ConnectionError)):
        talk.docmd("x" * 200_000)


def test_implicit_encryption_with_a_trusted_certificate() -> None:
    with smtp_server(Security.SSL) as server:
        context = certificates().client
        with smtplib.SMTP_SSL("127.0.0.1", server.port, context=context, timeout=10) as talk:
            log_in(talk)
            send(talk)
    assert server.mailboxes.count == 1


def test_starttls_is_demanded_before_login_and_letters() -> None:
    with (
        smtp_server(Security.STARTTLS) as server,
        smtplib.SMTP("localhost", server.port, timeout=10) as talk,
    ):
        talk.ehlo()
        assert not talk.has_extn("auth")
        with pytest.raises(smtplib.SMTPAuthenticationError):
            log_in(talk)
        assert talk.mail(LOGIN)[0] == 530
        talk.starttls(context=certificates().client)
        talk.ehlo()
        assert talk.has_extn("auth")
        assert not talk.has_extn("starttls")
        log_in(talk)
        send(talk)
    assert server.mailboxes.count == 1


@pytest.mark.parametrize("name", ["stranger", "other_name", "expired"])
def test_a_wrong_certificate_is_noticed_by_the_client(name: str) -> None:
    context: ssl.SSLContext = getattr(certificates(), name)
    with (
        smtp_server(Security.SSL, context=context) as server,
        pytest.raises(ssl.SSLCertVerificationError),
    ):
        smtplib.SMTP_SSL("127.0.0.1", server.port, context=certificates().client, timeout=10)


def test_too_large_a_letter_is_refused_early_and_late() -> None:
    with smtp_server(size_limit=1000) as server, client(server) as talk:
        talk.ehlo()
        assert talk.esmtp_features["size"] == "1000"
        assert talk.mail(LOGIN, ["SIZE=1001"])[0] == 552
        talk.mail(LOGIN)
        talk.rcpt(ADDRESS)
        assert talk.data(b"x" * 300_000)[0] == 552
        send(talk)
    assert [kept.content for kept in server.mailboxes.letters()] == [LETTER]


def test_one_recipient_is_refused_and_another_deferred_twice(smtp: SmtpServer) -> None:
    smtp.faults.add(
        Fault(point=Point.RECIPIENT, answer=NO_SUCH_USER, recipient="Nobody@example.com"),
        Fault(point=Point.RECIPIENT, answer=GREYLISTED, recipient=ADDRESS, times=2),
    )
    with client(smtp) as talk:
        codes: list[int] = []
        for _ in range(3):
            talk.mail(LOGIN)
            codes += [talk.rcpt("nobody@example.com")[0], talk.rcpt(ADDRESS)[0]]
            talk.rset()
        assert codes == [550, 451, 550, 451, 550, 250]
        smtp.faults.clear()
        send(talk, "nobody@example.com")
    assert len(smtp.mailboxes.letters("NOBODY@example.com")) == 1


@pytest.mark.parametrize(
    ("point", "answer"),
    [
        (Point.SENDER, SENDER_REFUSED),
        (Point.RECIPIENT, DAY_LIMIT),
        (Point.DATA, CONTENT_DEFERRED),
        (Point.ANSWER, SPAM_SUSPECTED),
    ],
)
def test_a_refusal_keeps_the_conversation_going_and_nothing_else(
    smtp: SmtpServer, point: Point, answer: object
) -> None:
    refusal = answer
    assert isinstance(refusal, type(DAY_LIMIT))
    smtp.faults.add(Fault(point=point, answer=refusal, after=1, times=1))
    with client(smtp) as talk:
        send(talk)
        with pytest.raises(
            smtplib.SMTPResponseException
            if point is not Point.RECIPIENT
            else smtplib.SMTPRecipientsRefused
        ):
            send(talk)
        send(talk)
    assert smtp.mailboxes.count == 2


def test_login_and_greeting_can_be_refused(smtp: SmtpServer) -> None:
    smtp.faults.add(Fault(point=Point.LOGIN, answer=LOGIN_REFUSED, times=1))
    with pytest.raises(smtplib.SMTPAuthenticationError), client(smtp):
        pass
    smtp.faults.add(Fault(point=Point.GREETING, answer=GOING_DOWN, times=1))
    with pytest.raises(smtplib.SMTPConnectError) as refusal:
        smtplib.SMTP("127.0.0.1", smtp.port, timeout=10)
    assert refusal.value.smtp_code == 421
    with client(smtp) as talk:
        send(talk)
    assert smtp.mailboxes.count == 1


def test_the_server_goes_away_in_mid_session(smtp: SmtpServer) -> None:
    smtp.faults.add(
        Fault(point=Point.SENDER, answer=GOING_DOWN, ending=Ending.CLOSE, after=2, times=1)
    )
    with client(smtp) as talk:
        send(talk)
        send(talk)
        assert talk.mail(LOGIN)[0] == 421
        with pytest.raises(smtplib.SMTPServerDisconnected):
            talk.noop()
    with client(smtp) as talk:
        send(talk)
    assert smtp.connections_made == 2


@pytest.mark.parametrize("ending", [Ending.CLOSE, Ending.RESET])
@pytest.mark.parametrize(
    ("point", "keep", "kept"),
    [
        (Point.HELLO, False, 0),
        (Point.RECIPIENT, False, 0),
        (Point.DATA, False, 0),
        (Point.CONTENT, False, 0),
        (Point.ANSWER, False, 0),
        (Point.ANSWER, True, 1),
    ],
)
def test_a_torn_connection_keeps_or_loses_the_letter(
    smtp: SmtpServer, ending: Ending, point: Point, *, keep: bool, kept: int
) -> None:
    smtp.faults.add(Fault(point=point, ending=ending, keep=keep, after=int(point is Point.HELLO)))
    with client(smtp) as talk:
        talk.ehlo_resp = None  # so that the client says hello once more
        with pytest.raises((smtplib.SMTPServerDisconnected, ConnectionError)):
            send(talk)
    assert smtp.mailboxes.count == kept


def test_a_slow_answer_still_comes(smtp: SmtpServer) -> None:
    smtp.faults.add(Fault(point=Point.ANSWER, delay=0.05))
    with client(smtp) as talk:
        send(talk)
    assert smtp.mailboxes.count == 1


def test_stopping_does_not_wait_for_slow_or_silent_clients() -> None:
    with smtp_server() as server:
        server.faults.add(Fault(point=Point.ANSWER, delay=60, keep=True))
        silent = smtplib.SMTP("127.0.0.1", server.port, timeout=10)
        lost: list[Exception] = []

        def send_and_lose() -> None:
            with client(server) as talk:
                try:
                    send(talk)
                except (smtplib.SMTPException, OSError) as error:
                    lost.append(error)

        sender = Thread(target=send_and_lose)
        sender.start()
        assert server.mailboxes.wait_for(1, 10)
    sender.join(10)
    assert len(lost) == 1
    with pytest.raises((smtplib.SMTPServerDisconnected, ConnectionError)):
        silent.noop()
    silent.close()


def test_a_stopped_server_refuses_and_starts_again_on_its_port(smtp: SmtpServer) -> None:
    port = smtp.port
    smtp.stop()
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", port), timeout=10)
    smtp.start()
    assert smtp.port == port
    with client(smtp) as talk:
        send(talk)
    assert smtp.mailboxes.count == 1


def test_a_client_without_encryption_is_dropped_by_an_encrypted_port() -> None:
    with (
        smtp_server(Security.SSL) as server,
        socket.create_connection(("127.0.0.1", server.port), timeout=10) as talk,
    ):
        talk.sendall(b"EHLO clinic\r\n")
        with suppress(ConnectionResetError):
            assert b"220" not in b"".join(iter(lambda: talk.recv(100), b""))


def test_many_clients_at_once_lose_nothing(smtp: SmtpServer) -> None:
    def send_fifty(number: int) -> None:
        with client(smtp) as talk:
            for letter in range(50):
                send(talk, f"{number}-{letter}@example.com")

    senders = [Thread(target=send_fifty, args=(number,)) for number in range(8)]
    for sender in senders:
        sender.start()
    for sender in senders:
        sender.join(30)
    received = smtp.mailboxes.letters()
    assert len({letter.recipient for letter in received}) == len(received) == 400
    assert [letter.id for letter in received] == sorted(letter.id for letter in received)
