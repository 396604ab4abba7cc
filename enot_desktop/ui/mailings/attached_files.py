"""The files of a document: those it has already, and those that are added when it is saved."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from enot_desktop.models.failures import FileUnreadable
from enot_desktop.services.mailings.failures import FolderAttached
from enot_desktop.ui.common.formats import size
from enot_desktop.ui.common.icons import icon

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

NAME, SIZE = 0, 1
_COLUMNS = 2


@dataclass(frozen=True, slots=True)
class AttachedFile:
    """A file in the list: `identity` when it is kept already, otherwise the `path` it comes from.

    `size` is in bytes.
    """

    name: str
    size: int
    identity: int | None = None
    path: Path | None = None


def describe_files(paths: Iterable[Path]) -> tuple[AttachedFile, ...]:
    """Look at files that are to be attached.

    Raises `FolderAttached` or `FileUnreadable` for the first that cannot be.
    """
    found: list[AttachedFile] = []
    for path in paths:
        if path.is_dir():
            raise FolderAttached(str(path))
        try:
            with path.open("rb"):
                count = path.stat().st_size
        except OSError as error:
            raise FileUnreadable(str(path), error.strerror or str(error)) from error
        found.append(AttachedFile(path.name, count, path=path.resolve()))
    return tuple(found)


class AttachedFilesModel(QAbstractTableModel):
    """A short list of files: name and size."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._files: list[AttachedFile] = []

    @property
    def files(self) -> tuple[AttachedFile, ...]:
        """The files from top to bottom."""
        return tuple(self._files)

    def show_files(self, files: Iterable[AttachedFile]) -> None:
        """Show these files instead."""
        self.beginResetModel()
        self._files = list(files)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """Return the number of files."""
        return 0 if parent is not None and parent.isValid() else len(self._files)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """Return two: name and size."""
        return 0 if parent is not None and parent.isValid() else _COLUMNS

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return a column's title."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.tr("Файл") if section == NAME else self.tr("Размер")
        return None

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        file, is_name = self._files[index.row()], index.column() == NAME
        if role == Qt.ItemDataRole.DisplayRole:
            return file.name if is_name else size(file.size)
        if role == Qt.ItemDataRole.ToolTipRole:
            return file.name if file.path is None else str(file.path)
        if role == Qt.ItemDataRole.DecorationRole and is_name:
            return icon("file", "quiet")
        if role == Qt.ItemDataRole.TextAlignmentRole and not is_name:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None
