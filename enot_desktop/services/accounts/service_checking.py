"""Checking an account at the SendPulse service: its keys, then its sender's address (M09)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from enot_desktop.models.values import Reason
from enot_desktop.services.accounts.checking import CheckProgress, CheckResult, CheckState
from enot_desktop.services.accounts.failures import AccountCheckFailed, CheckStep, SenderFault
from enot_desktop.services.clinic.addresses import normalise_address
from enot_desktop.services.sendpulse.failures import (
    AnswerLost,
    KeysRefused,
    ServiceBusy,
    ServiceRefused,
    ServiceUnreachable,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from threading import Event

    from enot_desktop.models.failures import EnotError
    from enot_desktop.services.sendpulse.service import ServiceAccount, ServiceConnector
    from enot_desktop.services.sendpulse.types import Balance, Keys, ServiceSender

SERVICE_STEPS = (CheckStep.SERVICE_KEYS, CheckStep.SERVICE_SENDER)

_FAILURES = (KeysRefused, ServiceRefused, ServiceUnreachable, AnswerLost, ServiceBusy)


class ServiceChecker:
    """Asks the service for a token and for its senders; sends nothing."""

    def __init__(self, connector: ServiceConnector) -> None:
        self._connector = connector

    def check(
        self, address: str, keys: Keys, report: Callable[[CheckProgress], None], stop: Event
    ) -> CheckResult:
        """Try keys and sender's address one after the other, up to the first that fails."""
        account = self._connector.connect(keys, stop)
        step = CheckStep.SERVICE_KEYS
        try:
            report(CheckProgress(step, CheckState.RUNNING))
            account.account.require_token()
            report(CheckProgress(step, CheckState.PASSED))
            if stop.is_set():
                return CheckResult(stopped=True)
            step = CheckStep.SERVICE_SENDER
            report(CheckProgress(step, CheckState.RUNNING))
            sender = _active_sender(account.account.senders(), address)
        except (*_FAILURES, AccountCheckFailed) as error:
            if stop.is_set():
                return CheckResult(stopped=True)
            failed = _check_failed(step, error)
            report(CheckProgress(step, CheckState.FAILED, failed))
            return CheckResult((failed,))
        report(CheckProgress(step, CheckState.PASSED))
        return CheckResult(
            sender_name=sender.name,
            balance=_balance(account),
            letters_allowed=sender.allowed_for_letters,
        )


def _active_sender(senders: tuple[ServiceSender, ...], address: str) -> ServiceSender:
    mine = [one for one in senders if normalise_address(one.address) == address]
    sender = next((one for one in mine if one.active), None)
    if sender is not None:
        return sender
    fault = SenderFault.NOT_ACTIVATED if mine else SenderFault.NOT_THERE
    raise AccountCheckFailed(
        CheckStep.SERVICE_SENDER, Reason.SENDER_REFUSED, None, fault.value, "", 0
    )


def _balance(account: ServiceAccount) -> Balance | None:
    """Return what is left of the tariff; an account works without our knowing it."""
    try:
        return account.account.balance()
    except _FAILURES:
        return None


def _check_failed(step: CheckStep, error: EnotError) -> AccountCheckFailed:
    if isinstance(error, AccountCheckFailed):
        return error
    reason, code, detail = _reason_of(error)
    return AccountCheckFailed(step, reason, code, detail, "", 0)


def _reason_of(error: EnotError) -> tuple[Reason, int | None, str]:
    match error:
        case KeysRefused(message=message):
            return Reason.KEYS_REFUSED, None, message
        case ServiceRefused(code=code, message=message):
            return Reason.SERVICE_REFUSED, code, message
        case ServiceUnreachable(reason=reason, detail=detail):
            return reason, None, detail
        case AnswerLost(detail=detail):
            return Reason.ANSWER_LOST, None, detail
        case ServiceBusy(message=message):
            return Reason.LIMIT_REACHED, None, message
        case _:
            return Reason.UNEXPECTED, None, ""
