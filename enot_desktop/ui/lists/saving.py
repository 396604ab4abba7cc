"""«Сохранить как»: file dialog, the saving in the background, and what came of it (fig. 15)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from enot_desktop.services.lists.failures import SavingStopped
from enot_desktop.services.lists.saving import ListFormat, format_of, save_list
from enot_desktop.services.lists.table import Watch
from enot_desktop.ui.background import Handlers
from enot_desktop.ui.common.dialogs import ask, show_failure

if TYPE_CHECKING:
    from collections.abc import Callable

    from enot_desktop.models.failures import EnotError
    from enot_desktop.services.lists.table import ListTable
    from enot_desktop.ui.background import Job
    from enot_desktop.ui.common.context import Context

_FOLDER = "lists/folder"


class ListSaving(QObject):
    """Saves the list of a window; one saving at a time.

    Signals: `began`, `progressed` (rows), `saved` (path), `ended` in any case.
    """

    began = Signal()
    progressed = Signal(int)
    saved = Signal(object)
    ended = Signal()

    def __init__(self, table: Callable[[], ListTable], context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._table, self._context, self._window = table, context, window
        self._job: Job | None = None

    @property
    def running(self) -> bool:
        """Whether a file is being written."""
        return self._job is not None

    def choose_file(self, name: str) -> None:
        """Ask where to save; the name has no ending."""
        dialog = SaveDialog(self._folder() / name, self._window)
        dialog.chosen.connect(self._on_chosen)
        dialog.open()

    def save(self, path: Path, form: ListFormat) -> None:
        """Write the list to a file in the background."""
        self._context.memory.set_text(_FOLDER, str(path.parent))
        table = self._table()

        def work(job: Job) -> Path:
            save_list(table, path, form, Watch(job.report, job.stopping))
            return path

        handlers = Handlers(self._on_saved, self._on_failed, self.progressed.emit)
        self._job = self._context.background.run_job(self, work, handlers)
        self.began.emit()

    def stop(self) -> None:
        """Give up the saving; the chosen file stays as it was."""
        if self._job is not None:
            self._job.stop()

    def _folder(self) -> Path:
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        remembered = self._context.memory.text(_FOLDER)
        if remembered and Path(remembered).is_dir():
            return Path(remembered)
        usual = Path(QStandardPaths.writableLocation(documents))
        return usual if usual.is_dir() else Path.home()

    def _on_chosen(self, path: Path, form: ListFormat) -> None:
        if format_of(path) is form:
            self.save(path, form)
            return
        # Another ending would make Excel refuse the file; with ours it is another file.
        named = path.with_name(f"{path.name}.{form}")
        if not named.exists():
            self.save(named, form)
            return
        ask(
            self._window,
            self.tr("Файл уже есть"),
            self.tr("Файл «{0}» уже есть. Заменить его?").format(named.name),
            yes=self.tr("Заменить"),
            answered=lambda: self.save(named, form),
        )

    def _on_saved(self, path: Path) -> None:
        self._job = None
        self.ended.emit()
        self.saved.emit(path)

    def _on_failed(self, error: EnotError) -> None:
        self._job = None
        self.ended.emit()
        if not isinstance(error, SavingStopped):
            show_failure(self._window, error)


class SaveDialog(QFileDialog):
    """Asks for a file; the kind chosen below decides about the ending.

    Signals: `chosen` (path, `ListFormat`).
    """

    chosen = Signal(object, object)

    def __init__(self, suggestion: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("save_dialog")
        self.setWindowTitle(self.tr("Сохранить как"))
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.setFileMode(QFileDialog.FileMode.AnyFile)
        self._forms = {
            self.tr("Книга Excel (*.xlsx)"): ListFormat.XLSX,
            self.tr("Документ PDF (*.pdf)"): ListFormat.PDF,
            self.tr("Таблица CSV (*.csv)"): ListFormat.CSV,
        }
        self.setNameFilters(list(self._forms))
        # Qt's own Russian translation leaves these two in English.
        self.setLabelText(QFileDialog.DialogLabel.LookIn, self.tr("Папка:"))
        self.setLabelText(QFileDialog.DialogLabel.FileType, self.tr("Тип файла:"))
        self.setDirectory(str(suggestion.parent))
        self.setDefaultSuffix(ListFormat.XLSX)
        self.selectFile(f"{suggestion.name}.{ListFormat.XLSX}")
        self.filterSelected.connect(self._on_filter)
        self.fileSelected.connect(self._on_file)
        self.finished.connect(self.deleteLater)

    @property
    def form(self) -> ListFormat:
        """The kind of file that is chosen below."""
        return self._forms.get(self.selectedNameFilter(), ListFormat.XLSX)

    def _on_filter(self, _filter: str) -> None:
        self.setDefaultSuffix(self.form)
        for name in self.selectedFiles()[:1]:
            path = Path(name)
            if format_of(path) is not None:
                self.selectFile(path.with_suffix(f".{self.form}").name)

    def _on_file(self, name: str) -> None:
        path = Path(name)
        # A name that somebody typed with an ending of its own means that kind of file.
        self.chosen.emit(path, format_of(path) or self.form)
