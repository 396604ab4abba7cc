"""The dialog in which a place for a letter or one of its files is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def save_dialog(parent: QWidget, name: str, title: str, file_name: str) -> QFileDialog:
    """Return a dialog that is not open yet; `name` is its objectName, `file_name` what it offers.

    Its `fileSelected` carries the whole path.
    """
    dialog = QFileDialog(parent, title)
    dialog.setObjectName(name)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.selectFile(file_name)
    return dialog
