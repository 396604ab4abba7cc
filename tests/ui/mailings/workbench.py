"""The document of a mailing, used in as few words as possible."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QTextEdit

from enot_desktop.ui.mailings.window import MailingWindow
from tests.helpers.keys import type_text
from tests.helpers.widgets import part

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from enot_desktop.services.mailings.document import MailingDocument
    from enot_desktop.ui.common.context import Context
    from enot_desktop.ui.mailings.parts import MailingParts
    from tests.ui.conftest import RecordingNavigator


class Workbench:
    """Opens the window and does with it what a user does."""

    def __init__(
        self,
        qtbot: QtBot,
        parts: MailingParts,
        context: Context,
        navigator: RecordingNavigator,
    ) -> None:
        self.qtbot, self.parts, self.context, self.navigator = qtbot, parts, context, navigator
        self._window: MailingWindow | None = None

    @property
    def window(self) -> MailingWindow:
        """The window opened last."""
        assert self._window is not None
        return self._window

    def open(self, number: int | None) -> MailingWindow:
        """Open a mailing, or a new one, and wait until it can be used."""
        window = self.open_missing(number)
        self.qtbot.waitUntil(lambda: window.form.isEnabled() and not self.context.background.busy)
        return window

    def open_missing(self, number: int | None) -> MailingWindow:
        """Open a mailing without waiting for it, for there may be none."""
        self._window = window = MailingWindow(self.parts, self.context, number)
        self.qtbot.addWidget(window)
        window.resize(1100, 700)
        window.show()
        return window

    def write(self, subject: str = "", text: str = "") -> None:
        """Type a subject and a text."""
        line = part(self.window, QLineEdit, "subject")
        if subject:
            line.clear()
            type_text(line, subject)
        if text:
            type_text(self.text_field, text)

    @property
    def text_field(self) -> QTextEdit:
        """The field of the formatted text."""
        return part(self.window.form.editor.widget, QTextEdit, "text")

    def save(self) -> None:
        """Press «Сохранить документ» and wait until it is saved."""
        self.press_save()
        self.qtbot.waitUntil(lambda: self.idle and not self.window.unsaved)

    def press_save(self) -> None:
        """Press «Сохранить документ»."""
        part(self.window, QPushButton, "save").click()

    @property
    def idle(self) -> bool:
        """Whether no saving runs."""
        return part(self.window, QPushButton, "save").isEnabled()

    def stored(self) -> MailingDocument:
        """Return the mailing as it is stored."""
        number = self.window.number
        assert number is not None
        return self.parts.mailings.get(number)

    def label(self, name: str) -> QLabel:
        """Return a label by its name."""
        return part(self.window, QLabel, name)

    def account_field(self) -> QComboBox:
        """Return the field «Учетная запись»."""
        return part(self.window, QComboBox, "account")

    def drop(self, target: QWidget, paths: Sequence[Path]) -> bool:
        """Drag files over a part of the window and drop them; tell whether they were taken."""
        dragged = QMimeData()
        dragged.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        taken: list[bool] = []
        for kind in (QEvent.Type.DragEnter, QEvent.Type.Drop):
            event = QDropEvent(
                QPointF(target.rect().center()),
                Qt.DropAction.CopyAction,
                dragged,
                Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.NoModifier,
                kind,
            )
            event.ignore()
            QApplication.sendEvent(target, event)
            taken.append(event.isAccepted())
        return all(taken)

    def wait_for_files(self, count: int) -> None:
        """Wait until so many files are listed."""
        self.qtbot.waitUntil(lambda: len(self.window.form.attachments.files) == count)

    def add_files(self, *paths: Path) -> None:
        """Add files and wait until they are listed."""
        before = len(self.window.form.attachments.files)
        self.window.form.attachments.add(paths)
        self.wait_for_files(before + len(paths))
