from __future__ import annotations

import pytest

from enot_desktop.models.values import AttemptOutcome, Reason, Stage
from enot_desktop.services.reaching import readable
from enot_desktop.services.transports.answers import classify, classify_login

ACCOUNT, PERMANENT, TEMPORARY = (
    AttemptOutcome.ACCOUNT,
    AttemptOutcome.PERMANENT,
    AttemptOutcome.TEMPORARY,
)
CONNECT, SENDER, RECIPIENT = Stage.CONNECT, Stage.SENDER, Stage.RECIPIENT
CONTENT, ANSWER = Stage.CONTENT, Stage.ANSWER


@pytest.mark.parametrize(
    ("stage", "code", "text", "outcome", "reason"),
    [
        # the greeting
        (CONNECT, 421, "4.3.2 Service shutting down", ACCOUNT, Reason.CONNECTION_LOST),
        (CONNECT, 421, "Too many connections from your host", ACCOUNT, Reason.LIMIT_REACHED),
        (CONNECT, 450, "try later", ACCOUNT, Reason.CONNECTION_LOST),
        (CONNECT, 554, "No SMTP service here", ACCOUNT, Reason.CONNECTION_REFUSED),
        (CONNECT, 554, "Your address is on a blacklist", ACCOUNT, Reason.SUSPECTED_SPAM),
        # the sender
        (SENDER, 421, "4.7.0 Try again later", ACCOUNT, Reason.CONNECTION_LOST),
        (SENDER, 451, "4.3.0 Temporary lookup failure", ACCOUNT, Reason.CONNECTION_LOST),
        (SENDER, 452, "4.3.1 Insufficient system storage", ACCOUNT, Reason.CONNECTION_LOST),
        (SENDER, 454, "Throttling failure: rate exceeded", ACCOUNT, Reason.LIMIT_REACHED),
        (SENDER, 550, "5.4.5 Daily user sending quota exceeded", ACCOUNT, Reason.LIMIT_REACHED),
        (SENDER, 553, "5.7.1 Sender address rejected", ACCOUNT, Reason.SENDER_REFUSED),
        (SENDER, 501, "5.1.7 Bad sender", ACCOUNT, Reason.SENDER_REFUSED),
        (SENDER, 530, "5.7.0 Authentication required", ACCOUNT, Reason.LOGIN_REFUSED),
        (SENDER, 530, "5.7.0 Must issue a STARTTLS command first", ACCOUNT, Reason.TLS_REQUIRED),
        (SENDER, 552, "5.3.4 Message size exceeds limit", PERMANENT, Reason.LETTER_TOO_LARGE),
        (SENDER, 554, "5.7.1 spam source", ACCOUNT, Reason.SUSPECTED_SPAM),
        # the recipient
        (RECIPIENT, 421, "4.7.0 closing", ACCOUNT, Reason.CONNECTION_LOST),
        (RECIPIENT, 421, "4.7.28 unusual rate of mail", ACCOUNT, Reason.LIMIT_REACHED),
        (RECIPIENT, 550, "5.1.1 No such user", PERMANENT, Reason.RECIPIENT_REFUSED),
        (RECIPIENT, 550, "No such user here", PERMANENT, Reason.RECIPIENT_REFUSED),
        (RECIPIENT, 553, "5.1.3 Bad address syntax", PERMANENT, Reason.RECIPIENT_REFUSED),
        (RECIPIENT, 550, "5.7.1 Not allowed here", PERMANENT, Reason.RECIPIENT_REFUSED),
        (
            RECIPIENT,
            550,
            "5.1.1 <spam@relay.example>: unknown user",
            PERMANENT,
            Reason.RECIPIENT_REFUSED,
        ),
        (RECIPIENT, 550, "5.4.5 Daily sending limit", ACCOUNT, Reason.LIMIT_REACHED),
        (RECIPIENT, 550, "5.7.1 Quota exceeded for this sender", ACCOUNT, Reason.LIMIT_REACHED),
        (RECIPIENT, 550, "Превышен лимит писем", ACCOUNT, Reason.LIMIT_REACHED),
        (RECIPIENT, 550, "5.7.1 Relaying denied", ACCOUNT, Reason.SENDER_REFUSED),
        (
            RECIPIENT,
            553,
            "5.7.1 <a@b.example>: Sender address rejected: not owned by user",
            ACCOUNT,
            Reason.SENDER_REFUSED,
        ),
        (RECIPIENT, 530, "5.7.0 Authentication required", ACCOUNT, Reason.LOGIN_REFUSED),
        (RECIPIENT, 554, "5.7.1 listed in DNSBL zen", ACCOUNT, Reason.SUSPECTED_SPAM),
        (RECIPIENT, 552, "5.2.2 Mailbox full", TEMPORARY, Reason.RECIPIENT_DEFERRED),
        (RECIPIENT, 552, "Quota exceeded", TEMPORARY, Reason.RECIPIENT_DEFERRED),
        (RECIPIENT, 450, "4.2.1 receiving mail at a rate that prevents", TEMPORARY, None),
        (RECIPIENT, 452, "4.2.2 Mailbox is full", TEMPORARY, Reason.RECIPIENT_DEFERRED),
        (RECIPIENT, 451, "4.7.1 Greylisted, try again later", TEMPORARY, None),
        (RECIPIENT, 450, "4.7.1 Greylisting against spam", TEMPORARY, None),
        (RECIPIENT, 450, "Mailbox unavailable", TEMPORARY, Reason.RECIPIENT_DEFERRED),
        (RECIPIENT, 452, "4.5.3 Too many recipients", ACCOUNT, Reason.LIMIT_REACHED),
        (RECIPIENT, 450, "4.2.1 Too many messages: sending rate limit", ACCOUNT, None),
        (RECIPIENT, 450, "4.7.1 Error: too much mail from you", ACCOUNT, Reason.LIMIT_REACHED),
        (RECIPIENT, 552, "5.3.4 too large for this recipient", PERMANENT, Reason.LETTER_TOO_LARGE),
        # the letter
        (CONTENT, 421, "4.3.2 bye", ACCOUNT, Reason.CONNECTION_LOST),
        (CONTENT, 451, "4.3.0 Temporary failure", TEMPORARY, Reason.LETTER_DEFERRED),
        (CONTENT, 554, "5.5.0 transaction failed", PERMANENT, Reason.LETTER_REFUSED),
        (ANSWER, 421, "4.3.2 bye", ACCOUNT, Reason.CONNECTION_LOST),
        (ANSWER, 451, "4.3.0 queue file write error", TEMPORARY, Reason.LETTER_DEFERRED),
        (ANSWER, 452, "4.3.1 Insufficient system storage", TEMPORARY, None),
        (ANSWER, 451, "4.7.1 rate limit, slow down", ACCOUNT, Reason.LIMIT_REACHED),
        (ANSWER, 550, "5.4.5 Daily sending quota exceeded", ACCOUNT, Reason.LIMIT_REACHED),
        (
            ANSWER,
            554,
            "5.7.1 [2] Message rejected under suspicion of SPAM",
            ACCOUNT,
            Reason.SUSPECTED_SPAM,
        ),
        (ANSWER, 550, "5.7.1 likely unsolicited mail", ACCOUNT, Reason.SUSPECTED_SPAM),
        (ANSWER, 552, "5.3.4 Message too big", PERMANENT, Reason.LETTER_TOO_LARGE),
        (ANSWER, 552, "Message size exceeds fixed limit", PERMANENT, Reason.LETTER_TOO_LARGE),
        (ANSWER, 550, "5.2.3 Message larger than allowed", PERMANENT, Reason.LETTER_TOO_LARGE),
        (ANSWER, 554, "5.6.0 Header error", PERMANENT, Reason.LETTER_REFUSED),
        (ANSWER, 550, "5.1.1 unknown user", PERMANENT, Reason.RECIPIENT_REFUSED),
        (ANSWER, 550, "5.2.2 over quota", TEMPORARY, Reason.RECIPIENT_DEFERRED),
        (ANSWER, 550, "5.7.26 Unauthenticated email is refused", ACCOUNT, Reason.SENDER_REFUSED),
        (ANSWER, 554, "5.2.252 SendAsDenied; not allowed to send as", ACCOUNT, None),
    ],
)
def test_a_refusal_is_judged_by_stage_code_and_words(
    stage: Stage, code: int, text: str, outcome: AttemptOutcome, reason: Reason | None
) -> None:
    failure = classify(stage, code, text, "smtp.clinic.example")

    assert failure.outcome is outcome
    if reason is not None:
        assert failure.reason is reason
    assert (failure.stage, failure.code, failure.detail) == (stage, code, text)


@pytest.mark.m("M05")
@pytest.mark.parametrize(
    ("host", "code", "text", "reason"),
    [
        ("smtp.clinic.example", 535, "5.7.8 authentication failed", Reason.LOGIN_REFUSED),
        ("smtp.mail.ru", 535, "Authentication failed", Reason.APP_PASSWORD_NEEDED),
        ("imap.ukr.net", None, "[AUTHENTICATIONFAILED]", Reason.APP_PASSWORD_NEEDED),
        ("smtp.yandex.com", 535, "5.7.8 auth failed", Reason.APP_PASSWORD_NEEDED),
        ("SMTP.Gmail.com.", 535, "5.7.8 BadCredentials", Reason.APP_PASSWORD_NEEDED),
        ("mx.clinic.example", 534, "5.7.9 Application-specific password required", None),
        (
            "smtp.yandex.ru",
            535,
            "5.7.8 Error: authentication failed: Your message looks like spam. You need to use"
            " SMTP for sending or prove you are not a robot",
            Reason.SUSPECTED_SPAM,
        ),
        ("smtp-mail.outlook.com", 535, "5.7.3 unsuccessful", Reason.LOGIN_NOT_OFFERED),
        ("smtp.clinic.example", 535, "5.7.139 basic auth is disabled", Reason.LOGIN_NOT_OFFERED),
        ("smtp.mail.ru", 454, "4.7.0 Temporary failure", Reason.CONNECTION_LOST),
        ("smtp.mail.ru", 454, "4.7.0 Too many login attempts", Reason.LIMIT_REACHED),
        ("imap.clinic.example", None, "[UNAVAILABLE] later", Reason.CONNECTION_LOST),
        ("pop.clinic.example", None, "-ERR [IN-USE] mailbox locked", Reason.CONNECTION_LOST),
        ("smtp.clinic.example", 538, "Encryption required", Reason.TLS_REQUIRED),
    ],
)
def test_a_refused_login_knows_the_provider(
    host: str, code: int | None, text: str, reason: Reason | None
) -> None:
    failure = classify_login(code, text, host)

    assert failure.outcome is ACCOUNT
    assert failure.stage is Stage.LOGIN
    assert failure.reason is (reason or Reason.APP_PASSWORD_NEEDED)


def test_words_of_a_server_are_cleaned_and_keep_no_password() -> None:
    raw = "Неверный пароль  s3cret\r\n\x00конец ".encode() + b"\xff"

    assert readable(raw, "s3cret") == "Неверный пароль *** конец \ufffd"
    assert readable(None) == "None"
    assert len(readable(b"x" * 10_000)) == 500
