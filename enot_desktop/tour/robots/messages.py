"""Messages and questions: what they say, and how they are answered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtWidgets import QAbstractButton, QMessageBox

if TYPE_CHECKING:
    from enot_desktop.tour.robots.hands import Hands


@dataclass(frozen=True)
class Message:
    """What a box on the screen says: title, what happened, what to do."""

    title: str
    text: str
    detail: str

    def __str__(self) -> str:
        """Return all of it in one line."""
        return f"{self.title}: {self.text} {self.detail}".strip()


class MessagesRobot:
    """Reads the box that is open and presses one of its buttons."""

    def __init__(self, hands: Hands) -> None:
        self._hands = hands

    def read(self) -> Message:
        """Wait for a message or question and return what it says, leaving it open."""
        box = self._hands.dialog(QMessageBox)
        return Message(box.windowTitle(), box.text(), box.informativeText())

    def close(self) -> Message:
        """Wait for a message, read it and press «OK»."""
        box = self._hands.dialog(QMessageBox)
        message = self.read()
        self._press(box, box.button(QMessageBox.StandardButton.Ok))
        return message

    def answer(self, name: str) -> Message:
        """Wait for a question, read it and press the button with this objectName."""
        box = self._hands.dialog(QMessageBox)
        message = self.read()
        self._press(box, self._hands.see(box, QAbstractButton, name))
        return message

    def _press(self, box: QMessageBox, button: QAbstractButton) -> None:
        self._hands.click(button)
        self._hands.wait(
            lambda: not shiboken6.isValid(box) or not box.isVisible(), "the message closes"
        )
