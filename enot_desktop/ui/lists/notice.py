"""A line above the list: work in progress, or what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from enot_desktop.ui.common.formats import number
from enot_desktop.ui.common.icons import icon

if TYPE_CHECKING:
    from pathlib import Path


class ProgressLine(QWidget):
    """How far a saving is, and the button that stops it.

    Signals: `stop_wanted`.
    """

    stop_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("saving_progress")
        self._words = QLabel(self)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self.stop = QPushButton(icon("stop"), self.tr("Остановить"), self)
        self.stop.setObjectName("stop_saving")
        self.stop.clicked.connect(self.stop_wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._words)
        layout.addWidget(self._bar, 1)
        layout.addWidget(self.stop)
        self.hide()

    def begin(self, total: int) -> None:
        """Show that `total` rows are going to be written."""
        self._bar.setRange(0, total)
        self.stop.setEnabled(True)
        self.advance(0)
        self.show()

    def advance(self, done: int) -> None:
        """Show that so many rows are written."""
        self._bar.setValue(done)
        self._words.setText(
            self.tr("Сохраняю список: {0} из {1}").format(number(done), number(self._bar.maximum()))
        )


class SavedLine(QFrame):
    """Tells where the list was saved.

    Signals: `file_wanted` and `folder_wanted` (a path each).
    """

    file_wanted = Signal(object)
    folder_wanted = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("saved_line")
        self._path: Path | None = None
        self.words = QLabel(self)
        self.words.setObjectName("saved_words")
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self._file = QPushButton(icon("file"), self.tr("Открыть файл"), self)
        self._file.setObjectName("open_file")
        self._folder = QPushButton(icon("open"), self.tr("Открыть папку"), self)
        self._folder.setObjectName("open_folder")
        self._file.clicked.connect(self._on_file)
        self._folder.clicked.connect(self._on_folder)
        image = QLabel(self)
        image.setPixmap(icon("check", "good").pixmap(20, 20))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(image)
        layout.addWidget(self.words, 1)
        layout.addWidget(self._file)
        layout.addWidget(self._folder)
        self.hide()

    def show_saved(self, path: Path) -> None:
        """Tell that the list is in this file now."""
        self._path = path
        self.words.setText(
            self.tr("Список сохранен: {0}\nПапка: {1}").format(path.name, path.parent)
        )
        self.show()

    def _on_file(self) -> None:
        self.file_wanted.emit(self._path)

    def _on_folder(self) -> None:
        if self._path is not None:
            self.folder_wanted.emit(self._path.parent)
