"""A tab that needs a saved card and is made only when somebody looks at it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from enot_desktop.ui.common.focus import lead_focus

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QShowEvent


class LaterTab(QWidget):
    """Shows a hint until the card has an id, then what `make` makes of it."""

    def __init__(self, make: Callable[[int, QWidget], QWidget], hint: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._make = make
        self._identity: int | None = None
        self._content: QWidget | None = None
        self._hint = QLabel(hint, self)
        self._hint.setObjectName("hint")
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.setWordWrap(True)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(self._hint)

    def set_identity(self, identity: int) -> None:
        """Say whose content this is; another one replaces what is shown."""
        if identity == self._identity:
            return
        self._identity = identity
        if self._content is not None:
            self._layout.removeWidget(self._content)
            self._content.deleteLater()
            self._content = None
        if self.isVisible():
            self._fill()

    def showEvent(self, event: QShowEvent) -> None:
        """Make the content the first time it is looked at."""
        super().showEvent(event)
        self._fill()

    def _fill(self) -> None:
        if self._identity is None or self._content is not None:
            return
        self._hint.hide()
        self._content = self._make(self._identity, self)
        self._layout.addWidget(self._content)
        lead_focus(self, self._content)
