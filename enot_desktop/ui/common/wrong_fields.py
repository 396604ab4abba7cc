"""Input fields with something wrong in them: marked, with the reason beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def reason_label(name: str, parent: QWidget) -> QLabel:
    """Return a label for what is wrong with a field; it hides while there is nothing to say."""
    label = QLabel(parent)
    label.setObjectName(name)
    label.setProperty("bad", True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.hide()
    return label


def mark(field: QWidget, reason: QLabel, text: str) -> None:
    """Mark a field as wrong and say why; an empty text takes the mark away."""
    field.setProperty("wrong", bool(text))
    field.style().unpolish(field)
    field.style().polish(field)
    reason.setText(text)
    reason.setVisible(bool(text))
