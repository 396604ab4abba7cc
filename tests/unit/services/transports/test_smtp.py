from __future__ import annotations

from threading import Thread
from typing import TYPE_CHECKING

import pytest

from enot_desktop.models.values import AttemptOutcome, Reason, Security, Stage
from enot_desktop.services.sandbox import faults
from enot_desktop.services.sandbox.conversation import Ending
from enot_desktop.services.sandbox.faults import Answer, Fault, Point
from enot_desktop.services.transports.network import Timeouts
from enot_desktop.services.transports.protocol import DeliveryFailed
from enot_desktop.services.transports.smtp import SmtpTransport
from tests.helpers.certificates import certificates
from tests.helpers.servers import LOGIN, mail_server, smtp_server

if TYPE_CHECKING:
    from collections.abc import Generator

    from enot_desktop.services.sandbox.smtp_server import SmtpServer

from tests.unit.services.transports.sending import (
    CONTENT,
    PATIENT,
    QUICK,
    failure_of,
    letter,
    transport_to,
)


@pytest.fixture
def server() -> Generator[SmtpServer]:
    with smtp_server() as running:
        yield running


@pytest.mark.m("M23")
@pytest.mark.parametrize("security", list(Security))
def test_many_letters_go_over_one_connection(security: Security) -> None:
    with (
        smtp_server(security) as running,
        transport_to(mail_server(running)) as transport,
    ):
        transport.open()
        for number in range(5):
            transport.send(letter(f"owner{number}@example.com"))
        assert running.connections_made == 1
        received = running.mailboxes.letters()

    assert [one.recipient for one in received] == [
        f"owner{number}@example.com" for number in range(5)
    ]
    assert all(one.sender == LOGIN and one.content == CONTENT for one in received)


@pytest.mark.parametrize(
    "content",
    [
        b".first line\r\n..second\r\n.\r\n.\r\nend\r\n",
        b"no end of line",
        b"\r\n",
        b".",
        b"big\r\n" * 200_000,
        "8-bit: привет\r\n".encode(),
    ],
)
def test_every_content_arrives_byte_for_byte(server: SmtpServer, content: bytes) -> None:
    with transport_to(mail_server(server)) as transport:
        transport.send(letter(content=content))

    (received,) = server.mailboxes.letters()
    assert received.content == (content if content.endswith(b"\r\n") else content + b"\r\n")


def test_a_letter_above_the_servers_limit_is_not_even_begun() -> None:
    with smtp_server(size_limit=1000) as running, transport_to(mail_server(running)) as transport:
        failure = failure_of(transport, letter(content=b"x" * 2000))
        transport.send(letter())

        assert failure.outcome is AttemptOutcome.PERMANENT
        assert failure.reason is Reason.LETTER_TOO_LARGE
        assert running.mailboxes.count == 1
        assert running.connections_made == 1


@pytest.mark.parametrize(
    ("point", "answer", "outcome", "reason"),
    [
        (Point.SENDER, faults.SENDER_REFUSED, "account", Reason.SENDER_REFUSED),
        (Point.RECIPIENT, faults.NO_SUCH_USER, "permanent", Reason.RECIPIENT_REFUSED),
        (Point.RECIPIENT, faults.MAILBOX_FULL, "temporary", Reason.RECIPIENT_DEFERRED),
        (Point.RECIPIENT, faults.GREYLISTED, "temporary", Reason.RECIPIENT_DEFERRED),
        (Point.RECIPIENT, faults.RATE_LIMIT, "account", Reason.LIMIT_REACHED),
        (Point.RECIPIENT, faults.DAY_LIMIT, "account", Reason.LIMIT_REACHED),
        (Point.DATA, faults.CONTENT_DEFERRED, "temporary", Reason.LETTER_DEFERRED),
        (Point.ANSWER, faults.SPAM_SUSPECTED, "account", Reason.SUSPECTED_SPAM),
        (Point.ANSWER, faults.CONTENT_DEFERRED, "temporary", Reason.LETTER_DEFERRED),
        (Point.ANSWER, Answer(552, "5.3.4 Too big"), "permanent", Reason.LETTER_TOO_LARGE),
        (Point.ANSWER, Answer(554, "5.6.0 Bad header"), "permanent", Reason.LETTER_REFUSED),
        (Point.SENDER, faults.GOING_DOWN, "account", Reason.CONNECTION_LOST),
        (Point.RECIPIENT, faults.GOING_DOWN, "account", Reason.CONNECTION_LOST),
        (Point.DATA, faults.GOING_DOWN, "account", Reason.CONNECTION_LOST),
        (Point.ANSWER, faults.GOING_DOWN, "account", Reason.CONNECTION_LOST),
    ],
)
def test_after_a_refusal_the_next_letter_goes(
    server: SmtpServer, point: Point, answer: Answer, outcome: str, reason: Reason
) -> None:
    server.faults.add(Fault(point=point, answer=answer, times=1))
    with transport_to(mail_server(server)) as transport:
        failure = failure_of(transport)
        transport.send(letter("second@example.com"))

    assert (failure.outcome, failure.reason) == (AttemptOutcome(outcome), reason)
    assert (failure.code, failure.detail) == (answer.code, answer.text)
    assert [one.recipient for one in server.mailboxes.letters()] == ["second@example.com"]
    assert server.connections_made == (2 if answer.code == 421 else 1)


@pytest.mark.parametrize("ending", [Ending.CLOSE, Ending.RESET])
@pytest.mark.parametrize(
    ("point", "stages"),
    [
        (Point.SENDER, {Stage.SENDER}),
        (Point.RECIPIENT, {Stage.SENDER, Stage.RECIPIENT}),
        (Point.DATA, {Stage.SENDER, Stage.RECIPIENT, Stage.CONTENT}),
    ],
)
def test_a_connection_that_breaks_before_the_content_has_sent_nothing(
    server: SmtpServer, point: Point, stages: set[Stage], ending: Ending
) -> None:
    server.faults.add(Fault(point=point, ending=ending, times=1))
    with transport_to(mail_server(server)) as transport:
        failure = failure_of(transport)
        transport.send(letter("second@example.com"))

    assert failure.outcome is AttemptOutcome.ACCOUNT
    assert failure.reason is Reason.CONNECTION_LOST
    assert failure.stage in stages
    assert server.mailboxes.count == 1


def test_a_connection_that_breaks_amid_a_long_letter_has_sent_nothing(server: SmtpServer) -> None:
    server.faults.add(Fault(point=Point.CONTENT, ending=Ending.RESET, times=1))
    with transport_to(mail_server(server)) as transport:
        failure = failure_of(transport, letter(content=b"x" * 76 + b"\r\n" * 5_000_000))

    assert failure.outcome is AttemptOutcome.ACCOUNT
    assert (failure.stage, failure.reason) == (Stage.CONTENT, Reason.CONNECTION_LOST)
    assert server.mailboxes.count == 0


@pytest.mark.parametrize("security", [Security.NONE, Security.SSL])
@pytest.mark.parametrize("keep", [True, False])
@pytest.mark.parametrize("ending", [Ending.CLOSE, Ending.RESET])
def test_an_answer_that_never_comes_leaves_the_letter_in_doubt(
    ending: Ending, security: Security, *, keep: bool
) -> None:
    with smtp_server(security) as running, transport_to(mail_server(running)) as transport:
        running.faults.add(Fault(point=Point.ANSWER, ending=ending, keep=keep, times=1))
        failure = failure_of(transport)
        transport.send(letter("second@example.com"))

        assert failure.outcome is AttemptOutcome.UNKNOWN
        assert (failure.stage, failure.reason) == (Stage.ANSWER, Reason.ANSWER_LOST)
        assert running.mailboxes.count == (2 if keep else 1)


def test_an_answer_that_comes_too_late_leaves_the_letter_in_doubt(server: SmtpServer) -> None:
    server.faults.add(Fault(point=Point.ANSWER, delay=2, times=1))
    with transport_to(mail_server(server), QUICK) as transport:
        failure = failure_of(transport)

    assert failure.outcome is AttemptOutcome.UNKNOWN


def test_a_server_that_is_silent_amid_commands_has_sent_nothing(server: SmtpServer) -> None:
    server.faults.add(Fault(point=Point.RECIPIENT, delay=2, times=1))
    with transport_to(mail_server(server), QUICK) as transport:
        failure = failure_of(transport)

    assert failure.outcome is AttemptOutcome.ACCOUNT
    assert failure.reason is Reason.NO_ANSWER


def test_an_unusable_server_fails_before_any_letter(server: SmtpServer) -> None:
    transport = SmtpTransport(mail_server(server, password="wrong"), certificates().client, PATIENT)
    with pytest.raises(DeliveryFailed) as caught:
        transport.open()
    transport.close()
    transport.abort()

    assert (caught.value.stage, caught.value.reason) == (Stage.LOGIN, Reason.LOGIN_REFUSED)


@pytest.mark.parametrize("security", [Security.NONE, Security.SSL])
def test_another_thread_can_break_a_waiting_letter_off(security: Security) -> None:
    caught: list[DeliveryFailed] = []
    with smtp_server(security) as running:
        running.faults.add(Fault(point=Point.RECIPIENT, delay=30))
        transport = SmtpTransport(mail_server(running), certificates().client, Timeouts(5, 60, 60))
        transport.open()

        def work() -> None:
            try:
                transport.send(letter())
            except DeliveryFailed as failure:
                caught.append(failure)

        thread = Thread(target=work)
        thread.start()
        while thread.is_alive():
            transport.abort()
            thread.join(0.05)
        transport.close()

    assert caught[0].outcome is AttemptOutcome.ACCOUNT
    assert caught[0].reason is Reason.CONNECTION_LOST
