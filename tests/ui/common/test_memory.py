"""Windows come back where they were, as far as there is room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from enot_desktop.ui.common.memory import WindowMemory

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def test_window_larger_than_the_screen_fits_into_it(qtbot: QtBot, tmp_path: Path) -> None:
    memory = WindowMemory(tmp_path / "windows.ini")
    before = QWidget()
    qtbot.addWidget(before)
    room = before.screen().availableGeometry()
    before.setGeometry(room.x(), room.y(), room.width() * 2, room.height() * 2)
    memory.keep_place("window", before)
    after = QWidget()
    qtbot.addWidget(after)
    assert memory.restore_place("window", after)
    assert room.contains(after.geometry())


def test_window_nobody_knows_keeps_its_own_place(qtbot: QtBot, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    assert not WindowMemory(tmp_path / "windows.ini").restore_place("window", window)
