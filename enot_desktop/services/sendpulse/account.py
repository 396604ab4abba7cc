"""The account itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from enot_desktop.services.sendpulse import calls, shapes
from enot_desktop.services.sendpulse.asking import read
from enot_desktop.services.sendpulse.failures import ServiceRefused
from enot_desktop.services.sendpulse.lenient import rows

if TYPE_CHECKING:
    from enot_desktop.services.sendpulse.asking import Asking
    from enot_desktop.services.sendpulse.types import Balance, ServiceSender


class Account:
    """Keeps the contract `AccountCalls`."""

    def __init__(self, asking: Asking) -> None:
        self._asking = asking

    def require_token(self) -> None:
        """Ask for a fresh token; raises `KeysRefused`."""
        self._asking.require_token()

    def senders(self) -> tuple[ServiceSender, ...]:
        """Return the addresses the account may send from."""
        found = map(shapes.sender, rows(self._asking.ask(calls.SENDERS)))
        return tuple(sender for sender in found if sender is not None)

    def balance(self) -> Balance:
        """Return money and what is left of the tariff; only the money where no more is told."""
        try:
            detail = shapes.balance(self._asking.ask(calls.BALANCE_DETAIL))
        except ServiceRefused:
            detail = None
        if detail is not None:
            return detail
        return read(calls.BALANCE, shapes.plain_balance(self._asking.ask(calls.BALANCE)))
