"""What a screen needs around it: jobs, changes, a navigator that writes down its calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from enot_desktop.ui.background import Background
from enot_desktop.ui.changes import Changes
from enot_desktop.ui.common.context import Context
from enot_desktop.ui.common.memory import WindowMemory

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot


class RecordingNavigator:
    """Opens nothing and writes down what a screen wants to be opened: name and arguments."""

    def __init__(self) -> None:
        self.calls: list[tuple[object, ...]] = []

    def open_client(self, client_id: int | None) -> None:
        """Write the call down."""
        self.calls.append(("open_client", client_id))

    def open_animal(self, animal_id: int | None, client_id: int | None = None) -> None:
        """Write the call down."""
        self.calls.append(("open_animal", animal_id, client_id))

    def open_mailing(self, mailing_id: int | None) -> None:
        """Write the call down."""
        self.calls.append(("open_mailing", mailing_id))

    def open_letter(self, letter_id: int) -> None:
        """Write the call down."""
        self.calls.append(("open_letter", letter_id))

    def open_template(self, template_id: int | None) -> None:
        """Write the call down."""
        self.calls.append(("open_template", template_id))

    def open_queue(self, mailing_id: int | None = None) -> None:
        """Write the call down."""
        self.calls.append(("open_queue", mailing_id))

    def open_accounts(self) -> None:
        """Write the call down."""
        self.calls.append(("open_accounts",))

    def open_mailings(self) -> None:
        """Write the call down."""
        self.calls.append(("open_mailings",))

    def open_list_output(self, mailing_id: int, parent: QWidget) -> None:
        """Write the call down."""
        self.calls.append(("open_list_output", mailing_id, parent))

    def open_file(self, path: Path) -> None:
        """Write the call down."""
        self.calls.append(("open_file", path))

    def close_window(self, window: QWidget) -> None:
        """Write the call down."""
        self.calls.append(("close_window", window))

    def rename_window(self, window: QWidget, title: str) -> None:
        """Write the call down."""
        self.calls.append(("rename_window", window, title))


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
