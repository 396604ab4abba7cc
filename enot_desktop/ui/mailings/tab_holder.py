"""A tab of a mailing's window that another screen fills, once the mailing has a number."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget


class TabHolder(QWidget):
    """Holds another screen's part, and warns above it when the letter is not saved.

    With `stops` nothing can be done in the part until the letter is saved.
    """

    def __init__(self, name: str, warning: str, parent: QWidget, *, stops: bool = False) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAutoFillBackground(True)
        self._stops, self._unsaved = stops, False
        self._content: QWidget | None = None
        self._warning = self._make_warning(warning)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self._warning)

    @property
    def is_filled(self) -> bool:
        """Whether the part is there."""
        return self._content is not None

    def hold(self, content: QWidget) -> None:
        """Take the part, a child of this one."""
        self._content = content
        self._layout.addWidget(content, 1)
        self.show_unsaved(unsaved=self._unsaved)

    def show_unsaved(self, *, unsaved: bool) -> None:
        """Say whether the letter has changes that what is done here would not know of."""
        self._unsaved = unsaved
        self._warning.setVisible(unsaved)
        if self._content is not None and self._stops:
            self._content.setDisabled(unsaved)

    def _make_warning(self, text: str) -> QWidget:
        row = QWidget(self)
        row.setObjectName(f"{self.objectName()}_unsaved")
        words = QLabel(text, row)
        words.setProperty("note", True)
        words.setWordWrap(True)
        layout = QVBoxLayout(row)
        layout.setContentsMargins(16, 12, 16, 0)
        layout.addWidget(words)
        row.hide()
        return row
