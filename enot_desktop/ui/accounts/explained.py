"""An input field with room for the reason why its value is not accepted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from enot_desktop.ui.common.focus import lead_focus
from enot_desktop.ui.common.icons import icon
from enot_desktop.ui.common.wrong_fields import mark, reason_label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout


class Explained(QWidget):
    """A field, and under it a red line that is there only when something is wrong."""

    def __init__(self, field: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._field = field
        self._reason = reason_label(f"{field.objectName()}_reason", self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(field)
        layout.addWidget(self._reason)
        lead_focus(self, field)

    def explain(self, reason: str) -> None:
        """Say what is wrong; an empty reason means that nothing is."""
        mark(self._field, self._reason, reason)


class Stack(QWidget):
    """A widget that holds a layout, for rows of a form."""

    def __init__(self, layout: QLayout, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        layout.setContentsMargins(0, 0, 0, 0)
        self.setLayout(layout)


class PasswordLine(QLineEdit):
    """A line for a password or another secret that can be looked at; it is given both captions."""

    def __init__(self, parent: QWidget, *, show: str, hide: str) -> None:
        super().__init__(parent)
        self._captions = {False: show, True: hide}
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self._look = QAction(icon("eye", "quiet"), show, self)
        self._look.setObjectName("show_password")
        self._look.setCheckable(True)
        self._look.toggled.connect(self._on_look)
        self.addAction(self._look, QLineEdit.ActionPosition.TrailingPosition)

    def _on_look(self, looking: bool) -> None:
        modes = QLineEdit.EchoMode
        self.setEchoMode(modes.Normal if looking else modes.Password)
        self._look.setIcon(icon("eye_off" if looking else "eye", "quiet"))
        self._look.setText(self._captions[looking])
