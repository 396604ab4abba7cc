"""The line over a card: whose it is, and the button that saves it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from enot_desktop.ui.common.icons import icon
from enot_desktop.ui.common.saved_note import SavedNote


class CardHeader(QWidget):
    """Title, a word about the archive, «Сохранить»; `save_wanted` when that is pressed."""

    save_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = QLabel(self)
        self._title.setObjectName("title")
        self._title.setProperty("heading", True)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._archived = QLabel(self.tr("В архиве"), self)
        self._archived.setObjectName("archived")
        self._archived.setProperty("note", True)
        self._archived.hide()
        self.saved = SavedNote(self)
        save = QPushButton(icon("save", "white"), self.tr("Сохранить"), self)
        save.setObjectName("save")
        save.setProperty("primary", True)
        save.setToolTip("Ctrl+S")
        save.clicked.connect(self.save_wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 6)
        layout.addWidget(self._title, 1)
        layout.addWidget(self._archived)
        layout.addWidget(self.saved)
        layout.addWidget(save)

    def show_title(self, text: str) -> None:
        """Show whose card it is."""
        self._title.setText(text)

    def show_archived(self, *, archived: bool) -> None:
        """Say that the card lies in the archive."""
        self._archived.setVisible(archived)
