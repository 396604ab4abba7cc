"""Fixtures of the deliveries."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.helpers.sendpulse import simulator
from tests.unit.services.deliveries.world import World

if TYPE_CHECKING:
    from collections.abc import Generator

    from enot_desktop.models.database import Database
    from enot_desktop.services.sandbox.sendpulse.simulator import Simulator
    from tests.conftest import SettableClock

__all__ = ["simulator"]


@pytest.fixture
def world(database: Database, simulator: Simulator, clock: SettableClock) -> Generator[World]:
    """A clinic and its SendPulse."""
    made = World(database, simulator, clock)
    yield made
    made.client.close()
