"""Reading and answering messages and questions of a window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtWidgets import QAbstractButton, QMessageBox

from tests.helpers.widgets import part

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot


def open_boxes(window: QWidget) -> list[QMessageBox]:
    """Return the messages and questions that a window shows now."""
    return [box for box in window.findChildren(QMessageBox) if box.isVisible()]


def wait_for_box(qtbot: QtBot, window: QWidget) -> QMessageBox:
    """Wait until a window shows a message or question, and return it."""
    qtbot.waitUntil(lambda: bool(open_boxes(window)))
    (box,) = open_boxes(window)
    return box


def words_of(box: QMessageBox) -> str:
    """Return all that a message says."""
    return f"{box.windowTitle()}\n{box.text()}\n{box.informativeText()}"


def close_box(qtbot: QtBot, window: QWidget) -> str:
    """Wait for a message, close it and return what it said."""
    box = wait_for_box(qtbot, window)
    words = words_of(box)
    box.accept()
    qtbot.waitUntil(lambda: not shiboken6.isValid(box))
    return words


def answer(qtbot: QtBot, window: QWidget, name: str) -> str:
    """Wait for a question, press the button with this objectName, return what was asked."""
    box = wait_for_box(qtbot, window)
    words = words_of(box)
    button_of(box, name).click()
    qtbot.waitUntil(lambda: not shiboken6.isValid(box))
    return words


def button_of(box: QMessageBox, name: str) -> QAbstractButton:
    """Return a button of a question by its objectName."""
    return part(box, QAbstractButton, name)
