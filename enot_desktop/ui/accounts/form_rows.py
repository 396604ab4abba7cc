"""Rows of captions and fields, some of which are there only at times."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_CAPTION, _FIELD = 0, 1
_INTO_LINE, _INTO_TICK = 7, 2
"""How far below the upper edge of a field its text begins, in pixels."""


class FormRows(QGridLayout):
    """A form whose rows come and go.

    Unlike `QFormLayout` it is right about the height of several labels that wrap their text.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._captions: dict[QWidget, QLabel] = {}
        self.setContentsMargins(0, 0, 0, 0)
        self.setHorizontalSpacing(8)
        self.setVerticalSpacing(10)
        self.setColumnStretch(_FIELD, 1)

    def add_row(self, caption: str, field: QWidget) -> None:
        """Add a field with its caption; an empty caption leaves its place free."""
        row = self.rowCount()
        if caption:
            label = self._captions[field] = QLabel(caption, field.parentWidget())
            is_line = isinstance(field, QLineEdit) or field.findChild(QLineEdit) is not None
            label.setContentsMargins(0, _INTO_LINE if is_line else _INTO_TICK, 0, 0)
            self.addWidget(label, row, _CAPTION, Qt.AlignmentFlag.AlignTop)
        self.addWidget(field, row, _FIELD)

    def add_text(self, caption: str, text: QLabel) -> None:
        """Add words that wrap, with a caption that stands at their first line."""
        row = self.rowCount()
        label = self._captions[text] = QLabel(caption, text.parentWidget())
        self.addWidget(label, row, _CAPTION, Qt.AlignmentFlag.AlignTop)
        self.addWidget(text, row, _FIELD)

    def add_wide(self, words: QLabel) -> None:
        """Add words over the whole width."""
        self.addWidget(words, self.rowCount(), _CAPTION, 1, 2)

    def show_row(self, field: QWidget, *, visible: bool) -> None:
        """Show a field and its caption, or take them away."""
        field.setVisible(visible)
        if field in self._captions:
            self._captions[field].setVisible(visible)
