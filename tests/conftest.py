"""Fixtures that every kind of test uses: a clock that stands still, a data folder, a database."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from enot_desktop.models.data_folder import DataFolder
from enot_desktop.models.database import Database
from enot_desktop.models.upgrade import upgrade

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path


# How long an example takes says something of the machine, nothing of the program.
settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")


class SettableClock:
    """A clock that stands still until it is moved."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        """Return the moment the clock stands at."""
        return self.now

    def advance(self, **interval: float) -> None:
        """Move the clock on, for example `advance(minutes=5)`."""
        self.now += timedelta(**interval)


@pytest.fixture
def clock() -> SettableClock:
    """Tuesday, 24 November 2026, noon UTC."""
    return SettableClock(datetime(2026, 11, 24, 12, 0, tzinfo=UTC))


@pytest.fixture
def data_folder(tmp_path: Path) -> Generator[DataFolder]:
    """An open data folder of its own for each test."""
    folder = DataFolder(tmp_path / "data")
    folder.open()
    yield folder
    folder.close()


@pytest.fixture
def database(data_folder: DataFolder) -> Generator[Database]:
    """An empty, up-to-date database in the data folder."""
    opened = Database(data_folder.database)
    upgrade(opened)
    yield opened
    opened.close()
