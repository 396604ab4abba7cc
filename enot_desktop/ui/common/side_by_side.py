"""Two parts that stand beside each other when there is room, otherwise one under the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QBoxLayout, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


class SideBySide(QWidget):
    """Holds a main and a minor part; below `wide` pixels the minor one moves under the main one."""

    def __init__(self, main: QWidget, minor: QWidget, *, wide: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._wide = wide
        self._parts = (main, minor)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(12)
        self._layout.addWidget(main, 1)
        self._layout.addWidget(minor)

    def minimumSizeHint(self) -> QSize:
        """Ask for no more width than the wider part needs: the parts can always be stacked."""
        width = max(
            max(part.minimumSizeHint().width(), part.minimumWidth()) for part in self._parts
        )
        return QSize(width, self._layout.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the direction for the new width."""
        super().resizeEvent(event)
        wanted = (
            QBoxLayout.Direction.LeftToRight
            if event.size().width() >= self._wide
            else QBoxLayout.Direction.TopToBottom
        )
        if self._layout.direction() != wanted:
            self._layout.setDirection(wanted)
