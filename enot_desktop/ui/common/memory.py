"""What windows remember from one run to the next: widths, order, place, splitters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QHeaderView, QSplitter, QWidget


class WindowMemory:
    """Keeps the looks of windows in an ini file; a broken file means default looks."""

    def __init__(self, path: Path) -> None:
        self._settings = QSettings(str(path), QSettings.Format.IniFormat)

    def text(self, name: str) -> str:
        """Return a remembered text, empty when there is none."""
        return str(self._settings.value(name, ""))

    def set_text(self, name: str, value: str) -> None:
        """Remember a text."""
        self._settings.setValue(name, value)

    def restore_header(self, name: str, header: QHeaderView) -> bool:
        """Give a header its remembered widths; False when nothing fitting is remembered."""
        state = self._bytes(f"header/{name}/{header.count()}")
        return state is not None and header.restoreState(state)

    def keep_header(self, name: str, header: QHeaderView) -> None:
        """Remember widths and order of a header."""
        self._settings.setValue(f"header/{name}/{header.count()}", header.saveState())

    def restore_place(self, name: str, window: QWidget) -> bool:
        """Put a window where it was, as far as the screen has room; False when it is not known."""
        state = self._bytes(f"place/{name}")
        if state is None or not window.restoreGeometry(state):
            return False
        # Another screen or another scale may have less room than there was.
        room = window.screen().availableGeometry()
        if not room.contains(window.geometry()) and not window.isMaximized():
            window.resize(window.size().boundedTo(room.size()))
            window.move(room.topLeft())
        return True

    def keep_place(self, name: str, window: QWidget) -> None:
        """Remember size and place of a window."""
        self._settings.setValue(f"place/{name}", window.saveGeometry())

    def restore_splitter(self, name: str, splitter: QSplitter) -> bool:
        """Give a splitter its remembered sizes; False when they are not known."""
        state = self._bytes(f"splitter/{name}")
        return state is not None and splitter.restoreState(state)

    def keep_splitter(self, name: str, splitter: QSplitter) -> None:
        """Remember the sizes of a splitter."""
        self._settings.setValue(f"splitter/{name}", splitter.saveState())

    def _bytes(self, name: str) -> QByteArray | None:
        value = self._settings.value(name)
        return value if isinstance(value, QByteArray) else None
