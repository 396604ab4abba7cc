"""Input fields that the mouse wheel must not change while a form is scrolled."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget


class _WheelGuard(QObject):
    """Hands the wheel on to the scroll area unless the field has the focus."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stop wheel events for a field that the user is not in."""
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget):
            if watched.hasFocus():
                return False
            event.ignore()
            return True
        return False


def guard_wheel(*fields: QWidget) -> None:
    """Let the wheel change these combo and spin boxes only after a click into them."""
    for field in fields:
        field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        field.installEventFilter(_WheelGuard(field))
