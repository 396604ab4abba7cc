"""The invented SendPulse for tests: nothing takes time there but what the clock says."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from enot_desktop.services.sandbox.mailboxes import Mailboxes
from enot_desktop.services.sandbox.sendpulse.options import Options
from enot_desktop.services.sandbox.sendpulse.simulator import Simulator

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


@pytest.fixture
def simulator(clock: SettableClock) -> Generator[Simulator]:
    """A running service in which nothing takes time; letters are in `simulator.mailboxes`."""
    with running_simulator(clock) as service:
        yield service
