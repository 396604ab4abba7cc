"""Pictures of the main window with the dialogs and menus that stand over it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

if TYPE_CHECKING:
    from pathlib import Path

_TITLE_HEIGHT = 30
_SHADOW = 3
_COLORS, _SMALLEST = 256, 0


class Camera:
    """Takes pictures of one window.

    The parts are painted over each other at their places instead of being taken from the screen:
    so it works without a screen, and nothing of other programs gets into a picture.
    """

    def __init__(self, folder: Path, window: QWidget) -> None:
        self._folder, self._window = folder, window

    def take(self, name: str) -> Path:
        """Save a picture as PNG and return its path."""
        picture = self._window.grab()
        painter = QPainter(picture)
        over = windows_over(self._window)
        if any(isinstance(window, QDialog) for window in over):
            painter.fillRect(self._window.rect(), QColor(0, 0, 0, 40))
        for window in over:
            self._paint(painter, window)
        painter.end()
        path = self._folder / f"{name}.png"
        if not _with_few_colors(picture.toImage()).save(str(path), quality=_SMALLEST):
            raise OSError(f"{path} was not written")
        return path

    def _paint(self, painter: QPainter, window: QWidget) -> None:
        place = window.mapToGlobal(QPoint()) - self._window.mapToGlobal(QPoint())
        inside = QRect(place, window.size())
        if isinstance(window, QDialog):
            inside = self._moved_in(inside)
            _paint_frame(painter, inside, window.windowTitle())
        else:
            _paint_shadow(painter, inside)
        painter.drawPixmap(inside.topLeft(), window.grab())

    def _moved_in(self, inside: QRect) -> QRect:
        """Keep a dialog with its title within the picture."""
        room = self._window.rect()
        top = max(inside.top(), _TITLE_HEIGHT)
        left = max(0, min(inside.left(), room.width() - inside.width()))
        return QRect(QPoint(left, min(top, room.height() - inside.height())), inside.size())


def _with_few_colors(image: QImage) -> QImage:
    """Keep the most used colours only: a picture of windows then takes a third of the room."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    used = Counter(memoryview(plain.constBits()).cast("I"))
    table = [color for color, _ in used.most_common(_COLORS)]
    return plain.convertToFormat(QImage.Format.Format_Indexed8, table)


def windows_over(window: QWidget) -> list[QWidget]:
    """Return the visible windows over another, the lowest first: dialogs, then what they open."""
    found: list[QWidget] = [
        over
        for over in QApplication.topLevelWidgets()
        if over is not window and over.isVisible() and isinstance(over, QDialog | QMenu)
    ]
    popup = QApplication.activePopupWidget()
    if popup is not None and popup not in found:
        found.append(popup)
    return sorted(found, key=_depth)


def _depth(window: QWidget) -> tuple[bool, int]:
    depth, parent = 0, window.parentWidget()
    while parent is not None:
        depth += 1
        parent = parent.parentWidget()
    return window.windowType() is Qt.WindowType.Popup, depth


def _paint_frame(painter: QPainter, inside: QRect, title: str) -> None:
    """Paint what the system's window manager would: a title over the dialog."""
    whole = inside.adjusted(-1, -_TITLE_HEIGHT, 1, 1)
    _paint_shadow(painter, whole)
    bar = QRect(whole.topLeft(), QSize(whole.width(), _TITLE_HEIGHT))
    painter.fillRect(bar, QColor("#17303b"))
    painter.setPen(QColor("#ffffff"))
    words = bar.adjusted(12, 0, -12, 0)
    elided = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, words.width())
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, elided)
    painter.setPen(QPen(QColor("#17303b"), 1))
    painter.drawRect(whole.adjusted(0, 0, -1, -1))


def _paint_shadow(painter: QPainter, rect: QRect) -> None:
    for distance in range(_SHADOW, 0, -1):
        painter.fillRect(rect.translated(distance, distance), QColor(0, 0, 0, 18))
