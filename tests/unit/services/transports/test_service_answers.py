"""What the service's refusals mean: for one letter, for the whole account, or in doubt."""

from __future__ import annotations

import pytest

from enot_desktop.models.values import AttemptOutcome, Reason, Stage
from enot_desktop.services.sendpulse.failures import (
    STOPPED,
    AnswerLost,
    KeysRefused,
    ServiceBusy,
    ServiceRefused,
    ServiceUnreachable,
)
from enot_desktop.services.transports.service_answers import (
    ServiceFailure,
    refused_entry,
    refused_letter,
)

ACCOUNT, PERMANENT = AttemptOutcome.ACCOUNT, AttemptOutcome.PERMANENT
pytestmark = pytest.mark.m("M27")


def _refused(status: int, code: int | None, message: str) -> ServiceRefused:
    return ServiceRefused("smtp/emails", code, status, message)


_ABOUT_THE_ACCOUNT = [
    (401, 401, "Unauthorized!", Reason.KEYS_REFUSED),
    (403, 403, "Account expired", Reason.SERVICE_CLOSED),
    (403, 800, "Unauthorized action.", Reason.SERVICE_CLOSED),
    (403, 3030303030, "Access denied! Please change your tariff plan", Reason.SERVICE_CLOSED),
    (403, None, "Forbidden", Reason.SERVICE_CLOSED),
    (
        422,
        400,
        "No such SMTP user, you need to create SMTP account first",
        Reason.SERVICE_CLOSED,
    ),
    (422, 422, "Your tariff does not allow the operation", Reason.SERVICE_CLOSED),
    (422, 10, "Argument from.email is missing or invalid", Reason.SENDER_REFUSED),
    (422, 422, "Sender is not valid", Reason.SENDER_REFUSED),
    (422, 422, "Argument from is invalid", Reason.SENDER_REFUSED),
    (422, 704, "No such sender", Reason.SENDER_REFUSED),
    (422, 1003, "Sender not found", Reason.SENDER_REFUSED),
    (
        422,
        422,
        "Sending from your account is currently limited. Please try later.",
        Reason.LIMIT_REACHED,
    ),
    (422, 422, "Sending quota or bandwidth exceeded", Reason.LIMIT_REACHED),
    (422, 550, "5.5.3 Too many recipients", Reason.LIMIT_REACHED),
    (429, None, "", Reason.LIMIT_REACHED),
    (422, 707, "Your balance is depleted", Reason.BALANCE_EMPTY),
    (422, 708, "Recipients exceed the plan", Reason.BALANCE_EMPTY),
    (402, None, "Payment required", Reason.BALANCE_EMPTY),
]


@pytest.mark.parametrize(("status", "code", "message", "reason"), _ABOUT_THE_ACCOUNT)
def test_some_refusals_concern_the_whole_account(
    status: int, code: int | None, message: str, reason: Reason
) -> None:
    failed = refused_letter(_refused(status, code, message))
    assert (failed.outcome, failed.reason) == (ACCOUNT, reason)
    assert refused_entry(_refused(status, code, message)).reason == reason


_ABOUT_THE_LETTER = [
    (422, 11, "Argument to is invalid", Reason.ADDRESS_INVALID, Stage.RECIPIENT),
    (422, 422, "Argument recipient is invalid", Reason.ADDRESS_INVALID, Stage.RECIPIENT),
    (422, 422, "Message size limit exceeded", Reason.LETTER_TOO_LARGE, Stage.CONTENT),
    (413, None, "Request Entity Too Large", Reason.LETTER_TOO_LARGE, Stage.CONTENT),
    (422, 12, "Missed subject", Reason.LETTER_REFUSED, Stage.CONTENT),
    (422, 13, "Missed email body", Reason.LETTER_REFUSED, Stage.CONTENT),
    (422, 31, "Template not found", Reason.LETTER_REFUSED, Stage.CONTENT),
    (422, 32, "Template is empty", Reason.LETTER_REFUSED, Stage.CONTENT),
    (422, 731, "Wrong variables", Reason.LETTER_REFUSED, Stage.CONTENT),
    (422, 999, "Badly formed incoming data", Reason.LETTER_REFUSED, Stage.CONTENT),
    (422, 422, "Argument attachments_binary is invalid", Reason.LETTER_REFUSED, Stage.CONTENT),
    (422, 98765, "Something new", Reason.SERVICE_REFUSED, Stage.CONTENT),
    (200, None, "", Reason.SERVICE_REFUSED, Stage.CONTENT),
]


@pytest.mark.parametrize(("status", "code", "message", "reason", "stage"), _ABOUT_THE_LETTER)
def test_other_refusals_concern_one_letter_for_good(
    status: int, code: int | None, message: str, reason: Reason, stage: Stage
) -> None:
    failed = refused_letter(_refused(status, code, message))
    assert (failed.outcome, failed.reason, failed.stage) == (PERMANENT, reason, stage)


def test_a_fault_within_the_service_passes() -> None:
    failed = refused_letter(_refused(500, 500, "Internal server error"))
    assert (failed.outcome, failed.reason) == (AttemptOutcome.TEMPORARY, Reason.LETTER_DEFERRED)


def test_addresses_in_the_words_decide_nothing() -> None:
    failed = refused_letter(_refused(422, 12, "No subject for quota.sender.not@mail.example"))
    assert failed.reason is Reason.LETTER_REFUSED


@pytest.mark.parametrize("code", [550, 707, 800])
def test_the_services_codes_are_told_in_words_and_never_as_smtp_codes(code: int) -> None:
    failed = refused_letter(_refused(422, code, "Сервис\r\nотвечает"))
    assert (failed.code, failed.detail) == (None, f"{code} Сервис отвечает")


_UNUSABLE: list[tuple[ServiceFailure, Reason, Stage]] = [
    (KeysRefused("Client authentication failed"), Reason.KEYS_REFUSED, Stage.LOGIN),
    (ServiceUnreachable(Reason.HOST_UNKNOWN, "no name"), Reason.HOST_UNKNOWN, Stage.CONNECT),
    (
        ServiceUnreachable(Reason.CERTIFICATE_REFUSED, "expired"),
        Reason.CERTIFICATE_REFUSED,
        Stage.CONNECT,
    ),
    (ServiceBusy("Too many requests"), Reason.LIMIT_REACHED, Stage.SENDER),
    (ServiceBusy(STOPPED), Reason.PAUSE_BETWEEN, Stage.SENDER),
]


@pytest.mark.parametrize(("failure", "reason", "stage"), _UNUSABLE)
def test_a_service_that_cannot_be_used_leaves_letters_waiting(
    failure: ServiceFailure, reason: Reason, stage: Stage
) -> None:
    for failed in (refused_letter(failure), refused_entry(failure)):
        assert (failed.outcome, failed.reason, failed.stage) == (ACCOUNT, reason, stage)


def test_a_lost_answer_leaves_a_letter_in_doubt_but_not_a_token() -> None:
    lost = AnswerLost("smtp/emails", "timed out")
    failed = refused_letter(lost)
    assert (failed.outcome, failed.reason) == (AttemptOutcome.UNKNOWN, Reason.ANSWER_LOST)
    entry = refused_entry(lost)
    assert (entry.outcome, entry.reason) == (ACCOUNT, Reason.NO_ANSWER)


def test_whatever_the_service_says_to_the_keys_concerns_the_account() -> None:
    failed = refused_entry(_refused(422, 12345, "Something new"))
    assert (failed.outcome, failed.reason) == (ACCOUNT, Reason.SERVICE_REFUSED)
    assert failed.detail == "12345 Something new"
