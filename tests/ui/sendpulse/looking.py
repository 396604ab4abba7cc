"""What is to be seen of a campaign's tab."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QMessageBox, QWidget

from tests.helpers.widgets import newest, part


def words(panel: QWidget, name: str) -> str:
    """Return the words of a label, nothing when it is not seen."""
    label = part(panel, QLabel, name)
    return label.text() if label.isVisibleTo(panel) else ""


def seen(panel: QWidget, name: str) -> bool:
    """Tell whether a part is seen."""
    return part(panel, QWidget, name).isVisibleTo(panel)


def message(panel: QWidget) -> QMessageBox:
    """Return the open message or question."""
    return newest(panel, QMessageBox)
