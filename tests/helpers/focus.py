"""Where the key Tab leads in a window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

_MOST_STEPS = 150


def tab_round(qtbot: QtBot, window: QWidget, first: QWidget) -> list[QWidget]:
    """Press Tab from a field on until the focus comes back to where it was already.

    In a field for a date Tab leads from day to month and year first.
    """
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    first.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(first.hasFocus)
    passed: list[QWidget] = []
    for _step in range(_MOST_STEPS):
        now = QApplication.focusWidget()
        if now is None or now in passed[:-1]:
            break
        if now not in passed:
            passed.append(now)
        QTest.keyClick(now, Qt.Key.Key_Tab)
    return passed


def tab_stops(window: QWidget) -> set[QWidget]:
    """Return all that is shown, enabled and wants to be reached by Tab, but radio buttons."""
    return {widget for widget in window.findChildren(QWidget) if _is_stop(widget, window)}


def _is_stop(widget: QWidget, window: QWidget) -> bool:
    if widget.window() is not window.window() or not widget.isVisible():
        return False
    if not widget.isEnabled() or widget.focusProxy() is not None:
        return False
    wants = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return wants and not _is_radio_button(widget)


def _is_radio_button(widget: QWidget) -> bool:
    # Tab reaches one of several; arrow keys lead to the others.
    return isinstance(widget, QAbstractButton) and widget.autoExclusive()


def names(widgets: list[QWidget]) -> list[str]:
    """Return object names, in the same order."""
    return [widget.objectName() or type(widget).__name__ for widget in widgets]
