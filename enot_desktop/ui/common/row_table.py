"""A table of whole rows: a click on one never moves the columns under the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QKeyEvent

_ENSURE_VISIBLE = QAbstractItemView.ScrollHint.EnsureVisible


class RowTable(QTableView):
    """Scrolls sideways by its scroll bar and the arrow keys only."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._by_key = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the keys scroll both ways."""
        self._by_key = True
        super().keyPressEvent(event)
        self._by_key = False

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = _ENSURE_VISIBLE,
    ) -> None:
        """Bring a row into view; its columns stay where they are unless a key was pressed."""
        sideways = self.horizontalScrollBar()
        place = sideways.value()
        super().scrollTo(index, hint)
        if not self._by_key:
            sideways.setValue(place)
