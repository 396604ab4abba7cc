"""Every meaning has a picture; one that cannot be chosen is pale."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage

from enot_desktop.ui.common.icons import COLORS, GLYPHS, icon

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def _colors(image: QImage) -> set[str]:
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


@pytest.mark.parametrize("name", GLYPHS)
def test_icon_is_drawn_in_its_color(qtbot: QtBot, name: str) -> None:
    del qtbot
    drawn = icon(name, "bad").pixmap(QSize(64, 64)).toImage()
    assert _colors(drawn) == {QColor(COLORS["bad"]).name()}


def test_disabled_icon_is_pale(qtbot: QtBot) -> None:
    del qtbot
    drawn = icon("send", "accent").pixmap(QSize(64, 64), QIcon.Mode.Disabled).toImage()
    assert _colors(drawn) == {"#b8c2c9"}


def test_icon_stays_sharp_on_a_fine_screen(qtbot: QtBot) -> None:
    del qtbot
    assert icon("home").pixmap(QSize(16, 16), 1.5).size() == QSize(24, 24)
