"""Files dropped anywhere on a document are attached to it (M13)."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

_EVENTS = {QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop}


class FileDrop(QObject):
    """Takes files that are dropped on a window or any part of it; everything else passes.

    The parts are watched too, because an input field would take the drop for itself and write
    the file's name into the text. `dropped` carries a list of `Path`.
    """

    dropped = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)
        self.watch(window)

    def watch(self, area: QWidget) -> None:
        """Watch the fields in a part of the window, for example one that was made later."""
        for field in area.findChildren(QWidget):
            if field.acceptDrops():
                field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Accept drags of files and report the drop."""
        if event.type() not in _EVENTS or not isinstance(event, QDropEvent):
            return super().eventFilter(watched, event)
        paths = local_files(event.mimeData())
        if not paths:
            return super().eventFilter(watched, event)
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self.dropped.emit(paths)
        return True


def local_files(dropped: QMimeData) -> list[Path]:
    """Return the files of this computer in what is being dragged."""
    return [Path(url.toLocalFile()) for url in dropped.urls() if url.isLocalFile()]
