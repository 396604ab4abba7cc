"""What a screen needs around it: background jobs, changes, a navigator that writes down its calls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from enot_desktop.ui.background import Background
from enot_desktop.ui.changes import Changes
from enot_desktop.ui.common.context import Context
from enot_desktop.ui.common.memory import WindowMemory

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


class RecordingNavigator:
    """Writes down what a screen wants to be opened."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, tuple[Any, ...]]] = []

    def __getattr__(self, name: str) -> Any:
        """Return a method that writes down its call."""
        return lambda *arguments: self.calls.append((name, arguments))


@pytest.fixture
def navigator() -> RecordingNavigator:
    """A navigator that opens nothing and remembers what it was asked for."""
    return RecordingNavigator()


@pytest.fixture
def context(qtbot: QtBot, navigator: RecordingNavigator, tmp_path: Path) -> Generator[Context]:
    """A context with real background jobs; it waits for them at the end."""
    del qtbot
    background = Background()
    failures: list[BaseException] = []
    background.failed.connect(failures.append)
    yield Context(background, Changes(), navigator, WindowMemory(tmp_path / "windows.ini"))
    background.close()
    assert not failures, f"failures nobody handled: {failures}"
