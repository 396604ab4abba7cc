"""The panel of attached files (M13): add, open, remove, and how much room they take."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QPushButton,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from enot_desktop.ui.common.dialogs import show_failure
from enot_desktop.ui.common.file_dialogs import choose_files_dialog
from enot_desktop.ui.common.formats import size
from enot_desktop.ui.common.icons import icon
from enot_desktop.ui.mailings.attached_files import (
    NAME,
    SIZE,
    AttachedFile,
    AttachedFilesModel,
    describe_files,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from enot_desktop.models.failures import EnotError
    from enot_desktop.ui.common.context import Context


class AttachmentsPanel(QWidget):
    """Files of a document. Added and removed ones are only marked; saving makes it true.

    Signals: `changed` when the user added or removed files, `open_wanted` (AttachedFile).
    """

    changed = Signal()
    open_wanted = Signal(object)

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._limit = 0
        self._read_only = False
        self.setObjectName("attachments")
        self._model = AttachedFilesModel(self)
        self._model.modelReset.connect(self._show_total)
        self.table = self._make_table()
        self._hint = self._make_hint()
        self._total = QLabel(self)
        self._total.setObjectName("attachments_total")
        self._total.setProperty("quiet", True)
        self._total.setWordWrap(True)
        self._add = self._make_button("attach_file", self.tr("Добавить файл"), "attach")
        self._add.clicked.connect(self._on_add)
        self._removed = self._make_actions()
        self._lay_out()
        self._show_total()
        self.set_read_only(read_only=False)

    @property
    def files(self) -> tuple[AttachedFile, ...]:
        """All files that are shown."""
        return self._model.files

    def show_files(self, files: Iterable[AttachedFile]) -> None:
        """Show the files of a document that was read or saved."""
        self._model.show_files(files)

    def set_limit(self, limit: int) -> None:
        """Tell how many bytes the account allows in all; 0 when no account is chosen."""
        self._limit = limit
        self._show_total()

    def set_read_only(self, *, read_only: bool) -> None:
        """Let the files be opened, but none be added or removed."""
        self._read_only = read_only
        self._add.setVisible(not read_only)
        self._removed.setVisible(not read_only)
        self._hint.setText(
            self.tr("Файлов нет.")
            if read_only
            else self.tr("Перетащите файлы сюда или нажмите «Добавить файл».")
        )

    def add(self, paths: Sequence[Path]) -> None:
        """Add files, each once; unreadable ones are explained."""
        if paths and not self._read_only:
            self._context.background.run(
                self, lambda: describe_files(paths), self._take, self._on_unreadable
            )

    def remove_selected(self) -> None:
        """Take the selected files out of the document."""
        chosen = {index.row() for index in self.table.selectionModel().selectedRows()}
        if chosen and not self._read_only:
            kept = [file for row, file in enumerate(self.files) if row not in chosen]
            self._model.show_files(kept)
            self.changed.emit()

    def _take(self, found: tuple[AttachedFile, ...]) -> None:
        present = {file.path for file in self.files if file.path is not None}
        new = [file for file in dict.fromkeys(found) if file.path not in present]
        if new:
            self._model.show_files((*self.files, *new))
            self.changed.emit()

    def _on_unreadable(self, error: EnotError) -> None:
        show_failure(self, error)

    def _on_add(self) -> None:
        dialog = choose_files_dialog(
            self, "attach_dialog", self.tr("Добавить файл"), self._context.memory
        )
        dialog.filesSelected.connect(self._on_chosen)
        dialog.open()

    def _on_chosen(self, names: list[str]) -> None:
        self.add([Path(name) for name in names])

    def _on_open(self) -> None:
        self._open(self.table.currentIndex())

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.open_wanted.emit(self.files[index.row()])

    def _on_menu(self, place: QPoint) -> None:
        if not self.table.indexAt(place).isValid():
            return
        menu = QMenu(self)
        menu.setObjectName("attachments_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self.table.actions())
        menu.popup(self.table.viewport().mapToGlobal(place))

    def _show_total(self) -> None:
        total = sum(file.size for file in self.files)
        too_large = 0 < self._limit < total
        if too_large:
            text = self.tr(
                "Файлы занимают {0}, а учетная запись разрешает {1}. Удалите лишние файлы."
            ).format(size(total), size(self._limit))
        elif self._limit:
            text = self.tr("Занято {0} из {1}").format(size(total), size(self._limit))
        else:
            text = self.tr("Занято {0}").format(size(total))
        self._total.setText(text)
        self._total.setProperty("bad", too_large)
        self._total.style().polish(self._total)
        self._layers.setCurrentWidget(self.table if self.files else self._hint)

    def _make_table(self) -> QTableView:
        table = QTableView(self)
        table.setObjectName("attachments_table")
        table.setModel(self._model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 12)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(SIZE, QHeaderView.ResizeMode.ResizeToContents)
        table.doubleClicked.connect(self._open)
        table.customContextMenuRequested.connect(self._on_menu)
        return table

    def _make_hint(self) -> QLabel:
        hint = QLabel(self)
        hint.setObjectName("drop_zone")
        hint.setProperty("quiet", True)
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        hint.setWordWrap(True)
        return hint

    def _make_button(self, name: str, caption: str, image: str) -> QPushButton:
        button = QPushButton(icon(image), caption, self)
        button.setObjectName(name)
        return button

    def _make_actions(self) -> QAction:
        shown = QAction(icon("open"), self.tr("Открыть"), self.table)
        shown.setObjectName("open_attachment")
        shown.setShortcut(QKeySequence(Qt.Key.Key_Return))
        shown.triggered.connect(self._on_open)
        removed = QAction(icon("delete"), self.tr("Удалить"), self.table)
        removed.setObjectName("remove_attachment")
        removed.setShortcut(QKeySequence(Qt.Key.Key_Delete))
        removed.triggered.connect(self.remove_selected)
        for action in (shown, removed):
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            self.table.addAction(action)
        return removed

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Приложенные файлы"), self)
        title.setProperty("quiet", True)
        top = QHBoxLayout()
        top.addWidget(title, 1)
        top.addWidget(self._add)
        body = QWidget(self)
        body.setMinimumHeight(84)
        self._layers = QStackedLayout(body)
        self._layers.addWidget(self.table)
        self._layers.addWidget(self._hint)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(top)
        layout.addWidget(body, 1)
        layout.addWidget(self._total)
