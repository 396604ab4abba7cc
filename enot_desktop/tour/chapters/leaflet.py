"""The picture that the tour attaches to its letter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

if TYPE_CHECKING:
    from pathlib import Path

_WIDTH, _HEIGHT, _MARGIN = 800, 500, 60
_WORDS = (
    "После лечения",
    "• давайте лекарства по назначению врача\n"
    "• не пропускайте повторный осмотр\n"
    "• при ухудшении звоните сразу",
)


def draw_leaflet(path: Path) -> Path:
    """Draw the leaflet, save it as PNG and return its path."""
    image = QImage(_WIDTH, _HEIGHT, QImage.Format.Format_RGB32)
    image.fill(QColor("#e9f4f6"))
    painter = QPainter(image)
    painter.setPen(QColor("#17303b"))
    room = QRect(0, 0, _WIDTH, _HEIGHT).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
    for words, size, side in (
        (_WORDS[0], 34, Qt.AlignmentFlag.AlignTop),
        (_WORDS[1], 22, Qt.AlignmentFlag.AlignBottom),
    ):
        painter.setFont(QFont(painter.font().family(), size))
        painter.drawText(room, side | Qt.TextFlag.TextWordWrap, words)
    painter.end()
    if not image.save(str(path)):
        raise OSError(f"{path} was not written")
    return path
