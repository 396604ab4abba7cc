"""Icons drawn from the letters of an icon font, sharp at every size."""

from __future__ import annotations

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPixmap

if TYPE_CHECKING:
    from collections.abc import Mapping

# Only the font of qtawesome is used: the package itself loads a dozen fonts and all of Qt's
# wrappers, 200 ms and 40 MB.
_PACKAGE, _FONT = "qtawesome", "materialdesignicons6-webfont"
_HEIGHT = 0.875
"""The size of the letter in an icon of height one; the rest is air around it."""


def glyph_icon(glyph: str, color: QColor, disabled: QColor) -> QIcon:
    """Return the glyph as an icon; its names are those of the Material Design Icons."""
    return QIcon(_GlyphEngine(chr(int(_codes()[glyph], 16)), color, disabled))


class _GlyphEngine(QIconEngine):
    """Draws one letter of the icon font in the middle of the room it is given."""

    def __init__(self, letter: str, color: QColor, disabled: QColor) -> None:
        super().__init__()
        self._letter, self._color, self._disabled = letter, color, disabled

    def clone(self) -> QIconEngine:
        """Return an equal engine."""
        return _GlyphEngine(self._letter, self._color, self._disabled)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw the letter."""
        del state
        font = QFont(_family())
        font.setPixelSize(max(1, round(_HEIGHT * rect.height())))
        painter.save()
        painter.setFont(font)
        painter.setPen(self._disabled if mode == QIcon.Mode.Disabled else self._color)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._letter)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Draw the letter on nothing."""
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, QRect(QPoint(), size), mode, state)
        painter.end()
        return picture


@cache
def _family() -> str:
    number = QFontDatabase.addApplicationFont(str(_file(f"{_FONT}-*.ttf")))
    return QFontDatabase.applicationFontFamilies(number)[0]


@cache
def _codes() -> Mapping[str, str]:
    text = _file(f"{_FONT}-charmap-*.json").read_text(encoding="utf-8")
    codes: dict[str, str] = json.loads(text)
    return codes


def _file(pattern: str) -> Path:
    found = find_spec(_PACKAGE)
    if found is None or not found.origin:
        raise ModuleNotFoundError(_PACKAGE)
    return next((Path(found.origin).parent / "fonts").glob(pattern))
