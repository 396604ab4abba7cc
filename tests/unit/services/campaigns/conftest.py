"""An office over the real client and the service on this computer; every step is watched."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.helpers.state_guard import guard_states
from tests.unit.services.campaigns.office import open_office

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from enot_desktop.models.database import Database
    from tests.conftest import SettableClock
    from tests.unit.services.campaigns.office import Office


@pytest.fixture
def office(database: Database, clock: SettableClock, tmp_path: Path) -> Generator[Office]:
    guard_states(database)
    with open_office(database, clock, tmp_path) as opened:
        yield opened
