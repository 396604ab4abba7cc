from __future__ import annotations

import base64
import hmac
from typing import TYPE_CHECKING

import pytest

from enot_desktop.models.values import Reason, Stage
from enot_desktop.services.transports.connections import close_imap, open_imap, open_smtp
from tests.helpers.scripted import ScriptedServer, Talk
from tests.helpers.servers import mail_server, pop3_server
from tests.unit.services.transports.opening import failure_of, hang_up, opening

if TYPE_CHECKING:
    from collections.abc import Callable


def smtp_with_login(offer: str, dialogue: Callable[[Talk], str]) -> Callable[[Talk], None]:
    def script(talk: Talk) -> None:
        talk.say("220 hello")
        talk.hear()
        talk.say("250-hello", f"250 AUTH {offer}")
        talk.say(dialogue(talk))

    return script


def decoded(text: str) -> str:
    return base64.b64decode(text).decode()


def test_smtp_login_in_two_steps() -> None:
    said: list[str] = []

    def dialogue(talk: Talk) -> str:
        assert talk.hear() == "AUTH LOGIN"
        for prompt in ("VXNlcm5hbWU6", "UGFzc3dvcmQ6"):
            talk.say(f"334 {prompt}")
            said.append(decoded(talk.hear()))
        return "235 welcome"

    with ScriptedServer(smtp_with_login("LOGIN", dialogue)) as server:
        hang_up(open_smtp(server.mail_server("я@клиника.example", "пароль"), opening()))

    assert said == ["я@клиника.example", "пароль"]


def test_smtp_login_by_challenge() -> None:
    said: list[str] = []

    def dialogue(talk: Talk) -> str:
        assert talk.hear() == "AUTH CRAM-MD5"
        talk.say("334 " + base64.b64encode(b"<1@here>").decode())
        said.append(decoded(talk.hear()))
        return "235 welcome"

    with ScriptedServer(smtp_with_login("GSSAPI CRAM-MD5", dialogue)) as server:
        hang_up(open_smtp(server.mail_server("user", "пароль"), opening()))

    assert said == ["user " + hmac.new("пароль".encode(), b"<1@here>", "md5").hexdigest()]


def test_smtp_login_when_the_first_answer_is_asked_for_again() -> None:
    def dialogue(talk: Talk) -> str:
        first = talk.hear().removeprefix("AUTH PLAIN ")
        talk.say("334 ")
        return "235 welcome" if talk.hear() == first else "535 no"

    with ScriptedServer(smtp_with_login("PLAIN", dialogue)) as server:
        hang_up(open_smtp(server.mail_server("user", "word"), opening()))


def test_smtp_that_offers_no_login_we_know() -> None:
    with ScriptedServer(smtp_with_login("XOAUTH2", lambda _: "250 ok")) as server:
        failure = failure_of("smtp", server.mail_server("user", "word"))
        hang_up(open_smtp(server.mail_server(), opening()))

    assert (failure.reason, failure.detail) == (Reason.LOGIN_NOT_OFFERED, "XOAUTH2")


def test_a_server_that_repeats_the_password_in_its_refusal() -> None:
    with ScriptedServer(
        smtp_with_login("PLAIN", lambda talk: f"535 wrong: {talk.hear()} s3cret")
    ) as server:
        failure = failure_of("smtp", server.mail_server("user", "s3cret"))

    assert "s3cret" not in failure.detail
    assert base64.b64encode(b"\0user\0s3cret").decode() not in failure.detail


def imap_without_plain(capability: str, login_answer: str) -> Callable[[Talk], None]:
    def script(talk: Talk) -> None:
        talk.say("* OK hello")
        while line := talk.hear():
            tag, command = line.split(" ")[:2]
            if command == "CAPABILITY":
                talk.say(f"* CAPABILITY IMAP4rev1 {capability}")
            answer = login_answer if command == "LOGIN" else "OK done"
            talk.say(f"{tag} {answer}")

    return script


def test_imap_login_by_line_takes_any_sign() -> None:
    with ScriptedServer(imap_without_plain("", "OK welcome")) as server:
        client = open_imap(server.mail_server('кли"ент', "па\\роль"), opening())
        assert client.noop()[0] == "OK"
        close_imap(client)

    line = next(line for line in server.talks[0].heard if b"LOGIN" in line)
    assert line.split(b" LOGIN ")[1] == '"кли\\"ент" "па\\\\роль"\r\n'.encode()


@pytest.mark.parametrize(
    ("capability", "answer", "password", "reason"),
    [
        ("", "NO [AUTHENTICATIONFAILED] wrong", "x", Reason.LOGIN_REFUSED),
        ("", "NO [UNAVAILABLE] later", "x", Reason.CONNECTION_LOST),
        ("LOGINDISABLED", "OK", "x", Reason.LOGIN_NOT_OFFERED),
        ("", "OK", "x\r\nA1 LOGOUT", Reason.LOGIN_NOT_OFFERED),
        ("", "BAD what?", "x", Reason.LOGIN_REFUSED),
    ],
)
def test_imap_login_by_line_that_fails(
    capability: str, answer: str, password: str, reason: Reason
) -> None:
    with ScriptedServer(imap_without_plain(capability, answer)) as server:
        failure = failure_of("imap", server.mail_server("user", password))

    assert (failure.stage, failure.reason) == (Stage.LOGIN, reason)


def test_pop3_sends_no_second_line_out_of_a_password() -> None:
    with pop3_server() as server:
        failure = failure_of("pop3", mail_server(server, password="x\r\nDELE 1"))

    assert failure.reason is Reason.LOGIN_REFUSED


@pytest.mark.parametrize("offer", ["LOGIN", "CRAM-MD5"])
def test_smtp_login_that_is_refused_at_once(offer: str) -> None:
    def dialogue(talk: Talk) -> str:
        talk.hear()
        return "535 5.7.8 not for you"

    with ScriptedServer(smtp_with_login(offer, dialogue)) as server:
        failure = failure_of("smtp", server.mail_server("user", "word"))

    assert (failure.reason, failure.code) == (Reason.LOGIN_REFUSED, 535)
    assert b"word" not in b"".join(server.talks[0].heard)
