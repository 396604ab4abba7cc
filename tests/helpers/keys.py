"""What `qtbot` cannot do with a field: type any letters, turn the wheel over it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QInputMethodEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def type_text(field: QWidget, text: str) -> None:
    """Type a text into a field as a keyboard with Cyrillic letters does."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(field, event)


def turn_wheel(field: QWidget) -> None:
    """Turn the mouse wheel over a field by one step towards the user."""
    place = QPointF(5, 5)
    event = QWheelEvent(
        place,
        field.mapToGlobal(place),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(field, event)
