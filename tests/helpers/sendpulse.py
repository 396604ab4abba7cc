"""The invented SendPulse for tests: nothing takes time there but what the clock says."""

from __future__ import annotations

import json
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Any

import pytest
import requests

from enot_desktop.services.sandbox.mailboxes import Mailboxes
from enot_desktop.services.sandbox.sendpulse.options import Options
from enot_desktop.services.sandbox.sendpulse.simulator import Simulator
from enot_desktop.services.sendpulse.client import SendPulse

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from enot_desktop.models.values import Clock
    from tests.conftest import SettableClock


@contextmanager
def running_simulator(
    clock: Clock,
    options: Options | None = None,
    *,
    mailboxes: Mailboxes | None = None,
    file: Path | None = None,
) -> Generator[Simulator]:
    """Run a service for the time of a block, by default `Options.for_tests()`.

    Its keys are `simulator.keys`, its letters `mailboxes`.
    """
    service = Simulator(
        mailboxes or Mailboxes(clock=clock), clock, options or Options.for_tests(), file
    )
    service.start()
    try:
        yield service
    finally:
        service.stop()


class Caller:
    """Speaks to a service in plain HTTP over one connection that is kept; has no token at first."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.session = requests.Session()
        self.session.trust_env = False

    def close(self) -> None:
        """Let go of the connection."""
        self.session.close()

    def answer(self, method: str, path: str, body: object = None) -> requests.Response:
        """Ask and return the whole answer; `body` goes as JSON."""
        content = None if body is None else json.dumps(body).encode()
        headers = {"Content-Type": "application/json"}
        return self.session.request(
            method, self.url + path, data=content, headers=headers, timeout=10
        )

    def call(self, method: str, path: str, body: object = None) -> Any:  # noqa: ANN401 - JSON
        """Ask for what must be done, and return what the answer says."""
        answer = self.answer(method, path, body)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def refusal(self, method: str, path: str, body: object = None) -> tuple[int, int | None]:
        """Ask for what must be refused, and return HTTP status and error code."""
        answer = self.answer(method, path, body)
        assert answer.status_code != 200, answer.text
        return answer.status_code, answer.json().get("error_code")

    def log_in(self, client_id: str, secret: str) -> str:
        """Ask for a token, use it from now on, and return it."""
        keys = {
            "grant_type": "client_credentials",
            "client_id": client_id,
            "client_secret": secret,
        }
        token = self.call("POST", "/oauth/access_token", keys)["access_token"]
        self.session.headers["Authorization"] = f"Bearer {token}"
        return token


@contextmanager
def logged_in(simulator: Simulator) -> Generator[Caller]:
    """Speak to a service with a good token for the time of a block."""
    with closing(Caller(simulator.url)) as caller:
        caller.log_in(simulator.keys.client_id, simulator.keys.secret)
        yield caller


@pytest.fixture
def simulator(clock: SettableClock) -> Generator[Simulator]:
    """A running service in which nothing takes time; letters are in `simulator.mailboxes`."""
    with running_simulator(clock) as service:
        yield service


@pytest.fixture
def service(simulator: Simulator) -> Generator[SendPulse]:
    """The real client, at a service where nothing takes time."""
    connector = SendPulse(simulator.url)
    yield connector
    connector.close()
