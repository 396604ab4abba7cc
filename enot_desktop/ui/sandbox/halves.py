"""A list and what is chosen in it, in as much room as there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_LOW = 380
"""Pixels below which two lists one under the other would show hardly a row each."""


class Halves(QSplitter):
    """Two parts one under the other; side by side when there is little height."""

    def __init__(self, upper: QWidget, lower: QWidget, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setChildrenCollapsible(False)
        self.addWidget(upper)
        self.addWidget(lower)
        self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the direction for the new height."""
        low = event.size().height() < _LOW
        wanted = Qt.Orientation.Horizontal if low else Qt.Orientation.Vertical
        if self.orientation() != wanted:
            self.setOrientation(wanted)
            self._share()
        super().resizeEvent(event)

    def _share(self) -> None:
        below = self.orientation() == Qt.Orientation.Vertical
        self.setSizes([200, 260] if below else [300, 260])
