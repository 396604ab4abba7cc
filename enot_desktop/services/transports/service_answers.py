"""What failures of the SendPulse service mean for a letter and for the run it belongs to.

The service's words decide before its codes: most refusals of letters carry the general code 422.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from enot_desktop.models.values import AttemptOutcome, Reason, Stage
from enot_desktop.services.reaching import readable
from enot_desktop.services.sendpulse.failures import (
    STOPPED,
    AnswerLost,
    KeysRefused,
    ServiceBusy,
    ServiceRefused,
    ServiceUnreachable,
)
from enot_desktop.services.transports.network import account_failure
from enot_desktop.services.transports.protocol import DeliveryFailed

if TYPE_CHECKING:
    from collections.abc import Iterable

ServiceFailure = KeysRefused | ServiceRefused | ServiceUnreachable | AnswerLost | ServiceBusy

_ADDRESS = re.compile(r"\S+@\S+")
_SERVER_FAULT = 500  # HTTP statuses from here on

_BY_WORDS = (
    (
        re.compile(r"currently limited|quota|bandwidth|too many|try.{0,10}later"),
        Reason.LIMIT_REACHED,
    ),
    (re.compile(r"message size|size limit|too (large|big)"), Reason.LETTER_TOO_LARGE),
    (re.compile(r"recipient\b.{0,40}(invalid|not valid)"), Reason.ADDRESS_INVALID),
    (
        re.compile(r"sender\b.{0,40}(not|invalid)|argument from\b|\bdmarc\b"),
        Reason.SENDER_REFUSED,
    ),
    (re.compile(r"balance|insufficient funds|not enough money"), Reason.BALANCE_EMPTY),
    (
        re.compile(r"smtp user|account (expired|blocked|suspended)|tariff|unauthorized action"),
        Reason.SERVICE_CLOSED,
    ),
)
_OF_LETTER = re.compile(r"argument \S+ |missed|badly formed")


def _by_number(*groups: tuple[Reason, Iterable[int]]) -> dict[int, Reason]:
    return {number: reason for reason, numbers in groups for number in numbers}


_BY_CODE = _by_number(
    (Reason.ADDRESS_INVALID, (11,)),
    (Reason.SENDER_REFUSED, (10, 20, 97, 701, 704, 901, 903, 1003)),
    (Reason.SERVICE_CLOSED, (400, 403, 503, 800, 3030303030)),
    (Reason.BALANCE_EMPTY, (707, 708)),
    (Reason.LIMIT_REACHED, (429, 550, 791, 2020202020)),
    (Reason.KEYS_REFUSED, (401,)),
    (Reason.LETTER_REFUSED, (12, 13, 31, 32, 720, 721, 731, 999)),
)
_BY_STATUS = _by_number(
    (Reason.KEYS_REFUSED, (401,)),
    (Reason.BALANCE_EMPTY, (402,)),
    (Reason.SERVICE_CLOSED, (403,)),
    (Reason.LETTER_TOO_LARGE, (413,)),
    (Reason.LIMIT_REACHED, (429,)),
)
_STAGES = {
    Reason.KEYS_REFUSED: Stage.LOGIN,
    Reason.SERVICE_CLOSED: Stage.LOGIN,
    Reason.BALANCE_EMPTY: Stage.SENDER,
    Reason.LIMIT_REACHED: Stage.SENDER,
    Reason.SENDER_REFUSED: Stage.SENDER,
    Reason.ADDRESS_INVALID: Stage.RECIPIENT,
}
_OF_ACCOUNT = frozenset(
    {
        Reason.KEYS_REFUSED,
        Reason.SERVICE_CLOSED,
        Reason.BALANCE_EMPTY,
        Reason.LIMIT_REACHED,
        Reason.SENDER_REFUSED,
    }
)


def refused_letter(failure: ServiceFailure) -> DeliveryFailed:
    """Say what a failure of handing a letter over means."""
    match failure:
        case ServiceRefused():
            return _refused(failure)
        case AnswerLost(detail=detail):
            lost = AttemptOutcome.UNKNOWN, Stage.ANSWER, Reason.ANSWER_LOST
            return DeliveryFailed(*lost, detail=readable(detail))
        case _:
            return _unusable(failure)


def refused_entry(failure: ServiceFailure) -> DeliveryFailed:
    """Say what a failure of asking for a token means: always one of the account."""
    match failure:
        case ServiceRefused():
            refused = _refused(failure)
            if refused.outcome == AttemptOutcome.ACCOUNT:
                return refused
            return account_failure(Stage.LOGIN, Reason.SERVICE_REFUSED, detail=refused.detail)
        case AnswerLost(detail=detail):
            # No letter was on its way: asking again later is harmless.
            return account_failure(Stage.CONNECT, Reason.NO_ANSWER, detail=readable(detail))
        case _:
            return _unusable(failure)


def _unusable(failure: KeysRefused | ServiceUnreachable | ServiceBusy) -> DeliveryFailed:
    match failure:
        case KeysRefused(message=words):
            return account_failure(Stage.LOGIN, Reason.KEYS_REFUSED, detail=readable(words))
        case ServiceUnreachable(reason=reason, detail=words):
            return account_failure(Stage.CONNECT, reason, detail=readable(words))
        case ServiceBusy(message=words) if words == STOPPED:
            # A person stops the run: the letter was not tried, and nothing is wrong.
            return account_failure(Stage.SENDER, Reason.PAUSE_BETWEEN)
        case ServiceBusy(message=words):
            return account_failure(Stage.SENDER, Reason.LIMIT_REACHED, detail=readable(words))


def _refused(failure: ServiceRefused) -> DeliveryFailed:
    # The service's codes are no SMTP codes: as such, 550 or 707 would mean a block of many hours.
    detail = readable(f"{failure.code or failure.status} {failure.message}".strip())
    reason = _reason(failure)
    stage = _STAGES.get(reason, Stage.CONTENT)
    if reason in _OF_ACCOUNT:
        return account_failure(stage, reason, detail=detail)
    put_off = reason is Reason.LETTER_DEFERRED
    outcome = AttemptOutcome.TEMPORARY if put_off else AttemptOutcome.PERMANENT
    return DeliveryFailed(outcome, stage, reason, detail=detail)


def _reason(failure: ServiceRefused) -> Reason:
    words = _ADDRESS.sub("", failure.message.casefold())
    for pattern, reason in _BY_WORDS:
        if pattern.search(words):
            return reason
    known = _BY_CODE.get(failure.code or 0) or _BY_STATUS.get(failure.status)
    if known is not None:
        return known
    if _OF_LETTER.search(words):
        return Reason.LETTER_REFUSED
    # A fault within the service passes; the letter was certainly not taken.
    broken = failure.status >= _SERVER_FAULT
    return Reason.LETTER_DEFERRED if broken else Reason.SERVICE_REFUSED
