"""Catches files that the program opens with whatever the system has for them."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

if TYPE_CHECKING:
    from collections.abc import Generator


class _Opener(QObject):
    """Writes down what is to be opened."""

    def __init__(self) -> None:
        super().__init__()
        self.paths: list[Path] = []

    @Slot(QUrl)
    def note(self, url: QUrl) -> None:
        """Write a file down."""
        self.paths.append(Path(url.toLocalFile()))


@contextmanager
def opened_files() -> Generator[list[Path]]:
    """Give a list that fills with the files opened in the block; no other program is started."""
    opener = _Opener()
    # Against its stub, the method takes the name as a text only.
    QDesktopServices.setUrlHandler("file", opener, "note")  # pyright: ignore[reportArgumentType]
    try:
        yield opener.paths
    finally:
        QDesktopServices.unsetUrlHandler("file")
