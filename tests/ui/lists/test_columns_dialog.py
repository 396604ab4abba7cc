"""Step one: the columns (fig. 14)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QPushButton, QWidget

from enot_desktop.ui.lists.columns import output_columns, remembered_choice
from enot_desktop.ui.lists.columns_dialog import ColumnsDialog
from tests.helpers.widgets import press

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from enot_desktop.ui.common.context import Context
    from enot_desktop.ui.lists.columns import OutputColumn

    Open = Callable[[], ColumnsDialog]


@pytest.fixture
def open_dialog(qtbot: QtBot, context: Context) -> Open:
    """Open the dialog over a window that stays."""
    parent = QWidget()
    qtbot.addWidget(parent)

    def make() -> ColumnsDialog:
        dialog = ColumnsDialog(context.memory, parent)
        dialog.open()
        return dialog

    return make


def titles(dialog: ColumnsDialog) -> list[str]:
    columns = dialog.findChild(QListWidget, "columns")
    assert columns is not None
    return [columns.item(place).text() for place in range(columns.count())]


@pytest.mark.m("M20")
def test_all_columns_of_the_manual_are_offered(open_dialog: Open) -> None:
    dialog = open_dialog()
    assert dialog.windowTitle() == "Вывести список"
    assert titles(dialog) == [
        "Фамилия",
        "Имя",
        "Отчество",
        "Клиент",
        "Адрес электронной почты",
        "Тип",
        "Вид",
        "Телефон",
        "Животные",
        "Дата регистрации",
        "Состояние",
        "Дата отправки",
        "Доставка",
    ]


def test_ticked_columns_come_out_in_their_order(open_dialog: Open) -> None:
    dialog = open_dialog()
    press(dialog, "untick_all")
    for place in (0, 4):
        dialog.columns.item(place).setCheckState(Qt.CheckState.Checked)
    dialog.columns.setCurrentRow(4)
    for _ in range(4):
        press(dialog, "up")
    chosen: list[tuple[OutputColumn, ...]] = []
    dialog.chosen.connect(chosen.append)
    press(dialog, "output")
    assert [[column.key for column in columns] for columns in chosen] == [["address", "last_name"]]


def test_nothing_ticked_cannot_be_output(open_dialog: Open) -> None:
    dialog = open_dialog()
    press(dialog, "untick_all")
    output = dialog.findChild(QPushButton, "output")
    assert output is not None
    assert not output.isEnabled()
    press(dialog, "tick_all")
    assert output.isEnabled()
    assert len(dialog.choice.chosen) == len(output_columns())


def test_the_choice_is_remembered(open_dialog: Open) -> None:
    first = open_dialog()
    press(first, "untick_all")
    first.columns.item(8).setCheckState(Qt.CheckState.Checked)
    first.columns.setCurrentRow(8)
    press(first, "down")
    press(first, "output")
    second = open_dialog()
    assert [column.key for column in second.choice.chosen] == ["animals"]
    assert titles(second)[8:10] == ["Дата регистрации", "Животные"]


def test_cancelling_remembers_nothing(context: Context, open_dialog: Open) -> None:
    before = remembered_choice(context.memory).ticked
    dialog = open_dialog()
    press(dialog, "tick_all")
    press(dialog, "cancel")
    assert remembered_choice(context.memory).ticked == before


def test_a_memory_of_an_older_program_is_completed(context: Context) -> None:
    context.memory.set_text("lists/columns", "+phone -gone +address")
    choice = remembered_choice(context.memory)
    assert [column.key for column in choice.chosen] == ["phone", "address"]
    assert len(choice.columns) == len(output_columns())
