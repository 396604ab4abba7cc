"""A table that stays where it is under the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QWidget

from enot_desktop.ui.common.row_table import RowTable

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_only_keys_and_the_scroll_bar_move_the_columns(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    table = RowTable(window)
    table.resize(250, 200)
    model = QStandardItemModel(50, 5, table)
    table.setModel(model)
    window.show()
    cut_off = table.visualRect(model.index(3, 2)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=cut_off)
    assert table.currentIndex() == model.index(3, 2)
    table.scrollTo(model.index(40, 4))
    assert table.horizontalScrollBar().value() == 0
    assert table.verticalScrollBar().value() > 0
    qtbot.keyClick(table, Qt.Key.Key_Right)
    assert table.horizontalScrollBar().value() > 0
