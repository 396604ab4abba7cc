"""The dialog in which files are chosen to be opened."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from enot_desktop.ui.common.memory import WindowMemory


def choose_files_dialog(
    parent: QWidget, name: str, title: str, memory: WindowMemory
) -> QFileDialog:
    """Return a dialog that is not open yet; `name` is its objectName.

    It begins in the folder where files were chosen last, at first in the person's documents.
    """
    dialog = QFileDialog(parent, title, _folder(name, memory))
    dialog.setObjectName(name)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    # Qt's own translation has not caught up with these two captions.
    for label, caption in (
        (QFileDialog.DialogLabel.LookIn, QCoreApplication.translate("Dialogs", "Папка:")),
        (QFileDialog.DialogLabel.FileType, QCoreApplication.translate("Dialogs", "Тип файлов:")),
    ):
        dialog.setLabelText(label, caption)

    def remember(names: list[str]) -> None:
        if names:
            memory.set_text(_key(name), str(Path(names[0]).parent))

    dialog.filesSelected.connect(remember)
    return dialog


def _folder(name: str, memory: WindowMemory) -> str:
    last = memory.text(_key(name))
    if last and Path(last).is_dir():
        return last
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)


def _key(name: str) -> str:
    return f"folder/{name}"
