"""Writing a letter without looking at the screen: focus, dates, what is saved."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QStandardPaths, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QDateTimeEdit,
    QFileDialog,
    QLabel,
    QToolBar,
    QToolButton,
    QWidget,
)

from enot_desktop.ui.common.formats import to_qt
from tests.helpers.keys import type_text
from tests.helpers.mailings import add_account
from tests.helpers.widgets import newest, part, press

if TYPE_CHECKING:
    from pathlib import Path

    from enot_desktop.models.database import Database
    from enot_desktop.ui.mailings.window import MailingWindow
    from tests.ui.mailings.workbench import Workbench

_HOME = QStandardPaths.StandardLocation.HomeLocation
"""Where a computer without a folder for documents begins."""


@pytest.fixture
def window(bench: Workbench, database: Database) -> MailingWindow:
    """A new mailing in front of all other windows."""
    add_account(database)
    made = bench.open(None)
    made.activateWindow()
    bench.qtbot.waitUntil(made.isActiveWindow)
    return made


def in_toolbar(window: QWidget, name: str) -> QWidget:
    """Return the button of an action of the toolbar."""
    bar = part(window, QToolBar, "format_bar")
    action = next(action for action in bar.actions() if action.objectName() == name)
    return bar.widgetForAction(action)


@pytest.mark.parametrize("name", ["bold", "list", "align_center", "clear_format"])
def test_after_a_button_over_the_text_writing_goes_on(
    bench: Workbench, window: MailingWindow, name: str
) -> None:
    bench.text_field.setFocus()
    bench.qtbot.mouseClick(in_toolbar(window, name), Qt.MouseButton.LeftButton)
    assert bench.text_field.hasFocus()
    bar = part(window, QToolBar, "format_bar")
    bench.qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(bar.width() - 2, 2))
    assert bench.text_field.hasFocus()


@pytest.mark.m("M35")
@pytest.mark.parametrize("opener", ["tag", "color"])
def test_after_a_menu_over_the_text_writing_goes_on(
    bench: Workbench, window: MailingWindow, opener: str
) -> None:
    button = part(window, QToolButton, opener)
    button.setFocus()
    button.menu().actions()[0].trigger()
    assert bench.text_field.hasFocus()


def test_after_a_size_was_chosen_writing_goes_on(bench: Workbench, window: MailingWindow) -> None:
    sizes = part(window, QComboBox, "size")
    sizes.setFocus()
    sizes.activated.emit(3)
    assert bench.text_field.hasFocus()


def test_a_missing_text_is_said_under_it(bench: Workbench, window: MailingWindow) -> None:
    bench.write("Тема")
    bench.press_save()
    problem = part(window, QLabel, "text_problem")
    bench.qtbot.waitUntil(problem.isVisible)
    editor = window.form.editor.widget
    assert (
        problem.mapTo(window, QPoint()).y() >= editor.mapTo(window, QPoint(0, editor.height())).y()
    )
    assert bench.text_field.property("wrong") is True
    assert bench.text_field.hasFocus()
    type_text(bench.text_field, "Приглашаем!")
    assert not problem.isVisible()
    assert bench.text_field.property("wrong") is False


def test_what_is_saved_is_said_until_something_is_changed(
    bench: Workbench, window: MailingWindow
) -> None:
    note = part(window, QLabel, "saved_note")
    assert note.isHidden()
    bench.write("Тема", "Текст")
    bench.save()
    assert note.isVisible()
    assert note.text() == "Сохранено"
    bench.write(text="ещё")
    assert note.isHidden()


@pytest.mark.parametrize("place", ["first", "clicked"])
def test_a_day_is_typed_at_once(bench: Workbench, window: MailingWindow, place: str) -> None:
    field = part(window, QDateTimeEdit, "planned")
    field.setDateTime(to_qt(datetime(2026, 12, 24, 9, 30, tzinfo=UTC)))
    line = field.lineEdit()
    bench.qtbot.mouseClick(line, Qt.MouseButton.LeftButton, pos=QPoint(8, line.height() // 2))
    if place == "first":
        QTest.keyClick(field, Qt.Key.Key_Home)
    QTest.keyClicks(field, "05")
    assert field.date().toString("dd.MM.yyyy") == "05.12.2026"
    QTest.keyClicks(field, "01")
    assert field.date().toString("dd.MM.yyyy") == "05.01.2026"


@pytest.mark.m("M13")
def test_files_are_looked_for_where_the_last_ones_were(
    bench: Workbench, window: MailingWindow, tmp_path: Path
) -> None:
    press(window, "attach_file")
    dialog = newest(window, QFileDialog)
    own = (QStandardPaths.StandardLocation.DocumentsLocation, _HOME)
    assert dialog.directory().absolutePath() in map(QStandardPaths.writableLocation, own)
    assert dialog.labelText(QFileDialog.DialogLabel.LookIn) == "Папка:"
    path = tmp_path / "Цены.txt"
    path.write_bytes(b"100")
    dialog.filesSelected.emit([str(path)])
    bench.wait_for_files(1)
    dialog.reject()
    bench.qtbot.waitUntil(lambda: not window.findChildren(QFileDialog))
    press(window, "attach_file")
    again = newest(window, QFileDialog)
    assert again.directory().absolutePath() == str(tmp_path)
    again.reject()
    bench.qtbot.waitUntil(lambda: not window.findChildren(QFileDialog))
