"""Calls that are wanted often and made seldom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

WHILE_SENDING = 1000
"""Milliseconds between two readings of what changes with every letter that is sent."""


class Throttle(QObject):
    """Calls `action` at once when asked, but never twice within `interval` milliseconds.

    The last request is never lost: it is answered when the interval is over.
    """

    def __init__(self, action: Callable[[], None], interval: int, parent: QObject) -> None:
        super().__init__(parent)
        self._action = action
        self._wanted = False
        self._rest = QTimer(self, singleShot=True, interval=interval)
        self._rest.timeout.connect(self._on_rested)

    def ask(self) -> None:
        """Want the action."""
        if self._rest.isActive():
            self._wanted = True
            return
        self._act()

    def _on_rested(self) -> None:
        if self._wanted:
            self._act()

    def _act(self) -> None:
        self._wanted = False
        self._rest.start()
        self._action()
