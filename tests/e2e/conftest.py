"""The real program over an empty data folder, with mail servers on sockets."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from enot_desktop.services.sandbox.sandbox import Sandbox
from tests.conftest import SettableClock
from tests.helpers.fixtures import sandbox
from tests.helpers.robots.keyrings import memory_keyring
from tests.helpers.robots.office import Office
from tests.helpers.robots.service_office import ServiceOffice

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

__all__ = ["sandbox"]


@pytest.fixture(autouse=True)
def _own_keyring() -> Generator[None]:
    """No test touches the passwords of the computer it runs on."""
    with memory_keyring():
        yield


@pytest.fixture
def office(qapp: object, tmp_path: Path, sandbox: Sandbox) -> Generator[Office]:
    """The open program."""
    del qapp
    opened = Office(tmp_path / "data", sandbox)
    opened.open()
    yield opened
    opened.close()
    assert opened.faults == []


@pytest.fixture
def service_office(qapp: object, tmp_path: Path) -> Generator[ServiceOffice]:
    """The open program beside a SendPulse that takes its time as the real one does.

    Time is that of a clock of their own, which goes on when the test lets it.
    """
    del qapp
    # Windows write the date of a new mailing by the computer's clock; ours is never behind it.
    clock = SettableClock(datetime.now(UTC) + timedelta(hours=1))
    sandbox = Sandbox(tmp_path / "received", clock)
    options = sandbox.sendpulse.options
    options.per_second = options.per_minute = 0  # they would be counted by the standing clock
    options.lively = False
    sandbox.start()
    opened = ServiceOffice(tmp_path / "data", sandbox, clock)
    opened.open()
    yield opened
    opened.close()
    sandbox.stop()
    assert opened.faults == []
