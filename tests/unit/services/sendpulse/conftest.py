from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING

import pytest

from enot_desktop.services.sendpulse.client import SendPulse
from enot_desktop.services.sendpulse.types import Keys
from tests.helpers.scripted_http import ScriptedHttp

if TYPE_CHECKING:
    from collections.abc import Generator
    from threading import Event

    from enot_desktop.services.sendpulse.client import ConnectedAccount

KEYS = Keys("0123456789abcdef0123456789abcdef", "fedcba9876543210fedcba9876543210")
TOKEN = "token-" + "t" * 1000


class InventedTime:
    """Seconds that pass only while somebody waits."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.waited: list[float] = []
        self._lock = Lock()

    def __call__(self) -> float:
        return self.now

    def wait(self, seconds: float, stop: Event | None) -> None:
        """Let the time pass at once."""
        del stop
        with self._lock:
            self.waited.append(seconds)
            self.now += seconds


@pytest.fixture
def seconds() -> InventedTime:
    return InventedTime()


@pytest.fixture
def service() -> Generator[ScriptedHttp]:
    """A running server that gives a token to everybody."""
    server = ScriptedHttp()
    server.say(
        "POST",
        "/oauth/access_token",
        {"access_token": TOKEN, "token_type": "Bearer", "expires_in": 3600},
    )
    server.start()
    yield server
    server.stop()


@pytest.fixture
def client(service: ScriptedHttp, seconds: InventedTime) -> Generator[SendPulse]:
    client = SendPulse(service.url, clock=seconds, wait=seconds.wait)
    yield client
    client.close()


@pytest.fixture
def account(client: SendPulse) -> ConnectedAccount:
    return client.connect(KEYS)
