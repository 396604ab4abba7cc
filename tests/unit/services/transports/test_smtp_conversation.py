from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from enot_desktop.models.values import AttemptOutcome, Reason
from enot_desktop.services.transports.protocol import ReadyLetter
from enot_desktop.services.transports.smtp import SmtpTransport
from tests.helpers.certificates import certificates
from tests.helpers.scripted import ScriptedServer, Talk
from tests.helpers.servers import mail_server, smtp_server

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from enot_desktop.services.sandbox.smtp_server import SmtpServer

from tests.unit.services.transports.sending import (
    CONTENT,
    PATIENT,
    failure_of,
    letter,
    transport_to,
)


@pytest.fixture
def server() -> Generator[SmtpServer]:
    with smtp_server() as running:
        yield running


def greeting(talk: Talk, *features: str) -> None:
    talk.say("220 hello")
    talk.hear()
    talk.say(*(f"250-{feature}" for feature in ("hello", *features)), "250 HELP")


def plain_server(after_data: str, *, close: bool = True) -> Callable[[Talk], None]:
    """Return a script without pipelining that answers the letter as given."""

    def script(talk: Talk) -> None:
        greeting(talk)
        while line := talk.hear():
            if line == "DATA":
                talk.say("354 go on")
                talk.hear_letter()
                talk.say_bytes(after_data.encode())
                if close:
                    return
            else:
                talk.say("250 ok")

    return script


@pytest.mark.parametrize("answer", ["", "2", "25", "garbage\r\n", "354 go on\r\n", "999 what\r\n"])
def test_half_an_answer_is_none(answer: str) -> None:
    with (
        ScriptedServer(plain_server(answer)) as running,
        transport_to(running.mail_server()) as transport,
    ):
        failure = failure_of(transport)

    assert failure.outcome is AttemptOutcome.UNKNOWN


def test_commands_go_one_by_one_to_a_server_without_pipelining() -> None:
    with (
        ScriptedServer(plain_server("250 queued\r\n", close=False)) as running,
        transport_to(running.mail_server()) as transport,
    ):
        transport.send(letter())
        transport.send(letter("second@example.com"))

    heard = b"".join(running.talks[0].heard).decode()
    assert heard.count("MAIL FROM:<klinika@enot.example>\r\nRCPT TO:") == 2
    assert "SIZE=" not in heard
    assert len(running.talks) == 1


def test_a_server_that_waits_for_a_letter_without_recipient_is_left() -> None:
    def script(talk: Talk) -> None:
        greeting(talk, "PIPELINING")
        talk.answer(rcpt="550 5.1.1 no such user", data="354 go on")

    with (
        ScriptedServer(script) as running,
        transport_to(running.mail_server()) as transport,
    ):
        assert failure_of(transport).reason is Reason.RECIPIENT_REFUSED
        assert failure_of(transport).reason is Reason.RECIPIENT_REFUSED

    assert len(running.talks) == 2
    assert not any(b"Subject" in line for talk in running.talks for line in talk.heard)


@pytest.mark.parametrize("reset", ["500 what?", None])
def test_a_server_that_cannot_start_over_is_left(reset: str | None) -> None:
    def script(talk: Talk) -> None:
        greeting(talk)
        if reset is None:
            talk.hear()
            talk.say("250 ok")
            talk.hear()
            talk.say("450 later")
        else:
            talk.answer(rcpt="450 later", rset=reset)

    with (
        ScriptedServer(script) as running,
        transport_to(running.mail_server()) as transport,
    ):
        assert failure_of(transport).outcome is AttemptOutcome.TEMPORARY
        assert failure_of(transport).outcome is AttemptOutcome.TEMPORARY

    assert len(running.talks) == 2


def test_words_that_are_no_answer_end_the_conversation() -> None:
    def script(talk: Talk) -> None:
        greeting(talk)
        talk.answer(rcpt="garbage")

    with (
        ScriptedServer(script) as running,
        transport_to(running.mail_server()) as transport,
    ):
        failure = failure_of(transport)

    assert failure.outcome is AttemptOutcome.ACCOUNT
    assert failure.reason is Reason.NOT_THIS_PROTOCOL


@pytest.mark.parametrize(
    "address",
    [
        "",
        "nobody",
        "a@b>\r\nRCPT TO:<c@d.example",
        "a b@c.example",
        "a@" + "я" * 80,
    ],
)
def test_an_impossible_address_concerns_its_letter_only(server: SmtpServer, address: str) -> None:
    with transport_to(mail_server(server)) as transport:
        failure = failure_of(transport, letter(address))
        transport.send(letter())

    assert failure.outcome is AttemptOutcome.PERMANENT
    assert failure.reason is Reason.ADDRESS_INVALID
    assert server.mailboxes.count == 1


def test_an_international_domain_goes_as_punycode(server: SmtpServer) -> None:
    with transport_to(mail_server(server)) as transport:
        transport.send(letter("owner@почта.example"))
        broken = failure_of(transport, ReadyLetter("no sender", "a@b.example", CONTENT))

    assert server.mailboxes.letters()[0].recipient == "owner@xn--80a1acny.example"
    assert broken.reason is Reason.SENDER_REFUSED
    assert broken.outcome is AttemptOutcome.ACCOUNT


def test_an_international_name_goes_where_it_is_offered() -> None:
    def script(talk: Talk) -> None:
        greeting(talk, "SMTPUTF8")
        talk.answer(data="451 later")

    with (
        ScriptedServer(script) as running,
        transport_to(running.mail_server()) as transport,
    ):
        failure_of(transport, letter("владелец@example.com"))

    with (
        ScriptedServer(plain_server("250 queued\r\n", close=False)) as without,
        transport_to(without.mail_server()) as transport,
    ):
        assert failure_of(transport, letter("владелец@example.com")).reason is (
            Reason.ADDRESS_INVALID
        )
        transport.send(letter())

    heard = b"".join(running.talks[0].heard).decode()
    assert "MAIL FROM:<klinika@enot.example> SMTPUTF8\r\nRCPT TO:<владелец@example.com>" in heard


def test_closing_never_raises_whatever_the_server_does() -> None:
    def script(talk: Talk) -> None:
        greeting(talk)
        talk.hear()
        talk.say_bytes(b"x" * 20_000 + b"\r\n")

    with ScriptedServer(script) as running:
        transport = SmtpTransport(running.mail_server(), certificates().client, PATIENT)
        transport.open()
        transport.close()
        transport.close()
