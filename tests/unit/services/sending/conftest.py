"""The office for each test; a run looks at the clock often, since tests move it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from enot_desktop.models.file_store import FileStore
from enot_desktop.services.sandbox.mailboxes import Mailboxes
from enot_desktop.services.sandbox.sendpulse.options import Options
from enot_desktop.services.sandbox.sendpulse.simulator import Simulator
from enot_desktop.services.sendpulse.client import SendPulse
from tests.helpers.servers import smtp_server
from tests.helpers.state_guard import guard_states
from tests.unit.services.sending.office import Office
from tests.unit.services.sending.service_office import ServiceOffice, dont_wait

if TYPE_CHECKING:
    from collections.abc import Generator

    from enot_desktop.models.data_folder import DataFolder
    from enot_desktop.models.database import Database
    from tests.conftest import SettableClock


@pytest.fixture(autouse=True)
def _often(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("enot_desktop.services.sending.work._LONGEST_WAIT", 0.02)


@pytest.fixture
def files(data_folder: DataFolder) -> FileStore:
    return FileStore(data_folder.files)


@pytest.fixture
def office(database: Database, files: FileStore, clock: SettableClock) -> Generator[Office]:
    guard_states(database)
    with smtp_server() as server:
        made = Office(database, files, clock, server)
        yield made
        made.sending.stop()
        assert made.sending.wait(30)


@pytest.fixture
def simulator(clock: SettableClock) -> Generator[Simulator]:
    running = Simulator(Mailboxes(), clock, Options.for_tests())
    running.start()
    yield running
    running.stop()


@pytest.fixture
def service_office(
    database: Database, files: FileStore, clock: SettableClock, simulator: Simulator
) -> Generator[ServiceOffice]:
    guard_states(database)
    service = SendPulse(simulator.url, clock=lambda: clock().timestamp(), wait=dont_wait)
    made = ServiceOffice(database, files, clock, simulator, service)
    yield made
    made.sending.stop()
    assert made.sending.wait(30)
    service.close()
