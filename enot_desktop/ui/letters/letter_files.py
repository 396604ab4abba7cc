"""The files of a letter: opened and saved one by one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from enot_desktop.services.opened_files import safe_file_name
from enot_desktop.ui.common.dialogs import show_failure
from enot_desktop.ui.common.formats import size
from enot_desktop.ui.common.icons import icon
from enot_desktop.ui.letters.save_as import save_dialog

if TYPE_CHECKING:
    from collections.abc import Sequence

    from enot_desktop.models.failures import EnotError
    from enot_desktop.services.history.letter import LetterFile
    from enot_desktop.services.history.service import HistoryService
    from enot_desktop.ui.common.context import Context

_GAP = 2


class LetterFiles(QScrollArea):
    """One row a file; hidden when the letter has none."""

    def __init__(self, history: HistoryService, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._history, self._context = history, context
        self._letter_id = 0
        self._shown_rows = 1
        self._rows: list[FileRow] = []
        self.setObjectName("letter_files")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.hide()

    def set_shown_rows(self, count: int) -> None:
        """Show at most so many files without scrolling."""
        self._shown_rows = count
        self._fit()

    def show_files(self, letter_id: int, files: Sequence[LetterFile]) -> None:
        """Show the files of a letter."""
        self._letter_id = letter_id
        body = QWidget(self)
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        self._rows = [FileRow(file, body) for file in files]
        for row in self._rows:
            row.open_wanted.connect(self._on_open)
            row.save_wanted.connect(self._on_save)
            layout.addWidget(row)
        layout.addStretch(1)
        self.setWidget(body)
        # The area paints its content grey otherwise, whatever stands around it.
        body.setAutoFillBackground(False)
        self._fit()
        self.setVisible(bool(files))

    def _fit(self) -> None:
        if self._rows:
            height = self._rows[0].sizeHint().height() + _GAP
            self.setFixedHeight(height * min(len(self._rows), self._shown_rows))

    def _on_open(self, file: LetterFile) -> None:
        letter_id = self._letter_id
        self._context.background.run(
            self,
            lambda: self._history.attachment_file(letter_id, file.index),
            self._context.navigator.open_file,
            self._on_failed,
        )

    def _on_save(self, file: LetterFile) -> None:
        letter_id = self._letter_id
        dialog = save_dialog(
            self, "save_attachment", self.tr("Сохранить как"), safe_file_name(file.name)
        )

        def save(name: str) -> None:
            self._context.background.run(
                self,
                lambda: self._history.save_attachment(letter_id, file.index, Path(name)),
                lambda _nothing: None,
                self._on_failed,
            )

        dialog.fileSelected.connect(save)
        dialog.open()

    def _on_failed(self, error: EnotError) -> None:
        show_failure(self, error)


class FileRow(QWidget):
    """A file's name and size with «Открыть» and «Сохранить как…».

    Signals: `open_wanted`, `save_wanted` (LetterFile).
    """

    open_wanted = Signal(object)
    save_wanted = Signal(object)

    def __init__(self, file: LetterFile, parent: QWidget) -> None:
        super().__init__(parent)
        self._file = file
        image = QLabel(self)
        image.setPixmap(icon("attach").pixmap(16, 16))
        name = QPushButton(file.name.replace("&", "&&"), self)
        name.setObjectName("open_file")
        name.setFlat(True)
        name.setProperty("link", True)
        name.setCursor(Qt.CursorShape.PointingHandCursor)
        name.setToolTip(self.tr("Открыть"))
        name.clicked.connect(self._on_open)
        length = QLabel(size(file.size), self)
        length.setProperty("quiet", True)
        save = QToolButton(self)
        save.setObjectName("save_file")
        save.setIcon(icon("save"))
        save.setAutoRaise(True)
        save.setToolTip(self.tr("Сохранить как…"))
        save.clicked.connect(self._on_save)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for part in (image, name, length, save):
            layout.addWidget(part)
        layout.addStretch(1)

    def _on_open(self) -> None:
        self.open_wanted.emit(self._file)

    def _on_save(self) -> None:
        self.save_wanted.emit(self._file)
