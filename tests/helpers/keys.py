"""Typing any letters: `qtbot.keyClicks` knows only Latin ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def type_text(field: QWidget, text: str) -> None:
    """Type a text into a field as a keyboard with Cyrillic letters does."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(field, event)
