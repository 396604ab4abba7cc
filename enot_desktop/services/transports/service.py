"""Handing letters over to the SendPulse service, one by one (the manual's «SMTP»)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from enot_desktop.models.values import AttemptOutcome, Reason, Stage
from enot_desktop.services.sendpulse.failures import (
    AnswerLost,
    KeysRefused,
    ServiceBusy,
    ServiceRefused,
    ServiceUnreachable,
)
from enot_desktop.services.transports.envelope import envelope_address
from enot_desktop.services.transports.network import account_failure
from enot_desktop.services.transports.protocol import DeliveryFailed
from enot_desktop.services.transports.service_answers import refused_entry, refused_letter

if TYPE_CHECKING:
    from enot_desktop.services.sendpulse.service import ServiceAccount
    from enot_desktop.services.transports.protocol import ReadyLetter

_FAILURES = (KeysRefused, ServiceRefused, ServiceUnreachable, AnswerLost, ServiceBusy)
_SHUT = (KeysRefused, ServiceUnreachable, AnswerLost)


class ServiceTransport:
    """A way to the service, over which ready JSON letters go.

    There is no connection of our own to hold: it counts as open once the service has taken the
    keys, and until it cannot be reached.
    """

    def __init__(self, account: ServiceAccount) -> None:
        self._account = account
        self._is_open = False

    def open(self) -> None:
        """Ask the service for a token, unless done; raises `DeliveryFailed`, outcome ACCOUNT."""
        if self._is_open:
            return
        try:
            self._account.account.require_token()
        except _FAILURES as failure:
            raise refused_entry(failure) from failure
        self._is_open = True

    def send(self, letter: ReadyLetter) -> str:
        """Hand one letter over and return its number at the service; raises `DeliveryFailed`."""
        self.open()
        _look_at_addresses(letter)
        try:
            return self._account.letters.send(letter.content)
        except _FAILURES as failure:
            self._is_open = not isinstance(failure, _SHUT)
            raise refused_letter(failure) from failure

    def close(self) -> None:
        """Have the next letter ask for a token first; never raises."""
        self._is_open = False


def _look_at_addresses(letter: ReadyLetter) -> None:
    if not envelope_address(letter.sender):
        raise account_failure(Stage.SENDER, Reason.SENDER_REFUSED, detail=letter.sender)
    if not envelope_address(letter.recipient):
        raise DeliveryFailed(
            AttemptOutcome.PERMANENT,
            Stage.RECIPIENT,
            Reason.ADDRESS_INVALID,
            detail=letter.recipient,
        )
