"""Waiting for the program without sleeping: the event loop runs until something is so."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

if TYPE_CHECKING:
    from collections.abc import Callable

_GLANCE = 10  # ms between two looks
_TURNS = 4


class RobotLost(Exception):
    """A robot does not find what it looks for, or waits in vain; says what, and what it sees."""

    def __init__(self, what: str) -> None:
        self.what = what
        seen = "; ".join(boxes_on_screen())
        super().__init__(f"{what} (on the screen: {seen})" if seen else what)


class Patience:
    """Lets the program run until a condition holds; `seconds` is how long at most."""

    def __init__(self, seconds: float = 15.0) -> None:
        self._seconds = seconds

    def until(
        self, condition: Callable[[], bool], what: str, *, seconds: float | None = None
    ) -> None:
        """Wait for a condition; raises `RobotLost` with the words of `what` when it is in vain."""
        ends = time.monotonic() + (self._seconds if seconds is None else seconds)
        while not condition():
            if fault := fault_on_screen():
                raise RobotLost(f"{what}; the program failed: {fault}")
            if time.monotonic() > ends:
                raise RobotLost(f"waited in vain: {what}")
            self.breathe()

    def settle(self) -> None:
        """Let layouts and scroll bars find their places, which takes them several turns."""
        for _ in range(_TURNS):
            self.breathe()

    def breathe(self) -> None:
        """Let the program do what it has to do now."""
        loop = QEventLoop()
        QTimer.singleShot(_GLANCE, loop.quit)
        loop.exec()


def fault_on_screen() -> str:
    """Return the report about a failure that nobody foresaw, if one is shown."""
    boxes = [box for box in QApplication.topLevelWidgets() if isinstance(box, QMessageBox)]
    return next((box.detailedText() for box in boxes if box.isVisible()), "")


def boxes_on_screen() -> list[str]:
    """Return what the messages and questions on the screen say."""
    return [
        f"{box.windowTitle()}: {box.text()} {box.informativeText()}".strip()
        for box in QApplication.topLevelWidgets()
        if isinstance(box, QMessageBox) and box.isVisible()
    ]
