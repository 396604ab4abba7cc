"""The service over the network: one `ServiceAccount` for an ID and Secret."""

from __future__ import annotations

import time
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from enot_desktop.services.reaching import default_context, is_loopback
from enot_desktop.services.sendpulse.account import Account
from enot_desktop.services.sendpulse.asking import Asking
from enot_desktop.services.sendpulse.books import Books
from enot_desktop.services.sendpulse.campaigns import Campaigns
from enot_desktop.services.sendpulse.channel import Channel, Tokens
from enot_desktop.services.sendpulse.exchange import Exchange
from enot_desktop.services.sendpulse.letters import Letters
from enot_desktop.services.sendpulse.rate import Rate, pause
from enot_desktop.services.sendpulse.service import SERVICE_URL

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable
    from threading import Event

    from enot_desktop.services.sendpulse.rate import Pause
    from enot_desktop.services.sendpulse.types import Keys
    from enot_desktop.services.sendpulse.wire import HttpWire


@dataclass(frozen=True, slots=True)
class ConnectedAccount:
    """One account of the service."""

    account: Account
    books: Books
    campaigns: Campaigns
    letters: Letters


class SendPulse:
    """Gives accounts; all who use the same ID share its rate, with the same Secret its token.

    `clock` counts seconds, from any beginning. Raises `ValueError` for an address without TLS
    that is not this computer's own.
    """

    def __init__(
        self,
        url: str = SERVICE_URL,
        trust: Callable[[], ssl.SSLContext] = default_context,
        *,
        clock: Callable[[], float] = time.monotonic,
        wait: Pause = pause,
    ) -> None:
        place = urlsplit(url)
        if place.scheme != "https" and not (
            place.scheme == "http" and is_loopback(place.hostname or "")
        ):
            raise ValueError(url)
        self._url = url
        self._trust = trust
        self._clock = clock
        self._wait = wait
        self._wire: HttpWire | None = None
        self._rates: dict[str, Rate] = {}
        self._channels: dict[Keys, Channel] = {}
        self._lock = Lock()

    def connect(self, keys: Keys, stop: Event | None = None) -> ConnectedAccount:
        """Return the account; once `stop` is set, waiting for the service ends at once."""
        with self._lock:
            channel = self._channels.get(keys)
            if channel is None:
                channel = self._channels[keys] = self._opened(keys)
        asking = Asking(channel, stop)
        return ConnectedAccount(Account(asking), Books(asking), Campaigns(asking), Letters(asking))

    def close(self) -> None:
        """Close the connections and forget the tokens."""
        with self._lock:
            wire, self._wire = self._wire, None
            self._channels.clear()
        if wire is not None:
            wire.close()

    def _opened(self, keys: Keys) -> Channel:
        rate = self._rates.setdefault(keys.client_id, Rate(self._clock, self._wait))
        exchange = Exchange(self._over_network(), rate)
        return Channel(keys, exchange, Tokens(keys, exchange, self._clock))

    def _over_network(self) -> HttpWire:
        if self._wire is None:
            from enot_desktop.services.sendpulse.wire import (  # noqa: PLC0415 - slow to load
                HttpWire,
            )

            self._wire = HttpWire(self._url, self._trust)
        return self._wire
