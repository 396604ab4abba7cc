"""Attached files of a mailing (M13)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QAction, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMenu, QPushButton, QTableView

from tests.helpers.mailings import add_account, add_mailing
from tests.helpers.messages import close_box
from tests.helpers.widgets import part

if TYPE_CHECKING:
    from enot_desktop.models.database import Database
    from tests.ui.mailings.workbench import Workbench

KIB = 1024


@pytest.fixture
def number(database: Database) -> int:
    """A mailing of an account that takes 10 KB of files."""
    return add_mailing(database, add_account(database, attachment_limit=10 * KIB))


def make_file(folder: Path, name: str, size: int = 100) -> Path:
    path = folder / name
    path.write_bytes(b"x" * size)
    return path


def names(bench: Workbench) -> list[str]:
    return [file.name for file in bench.window.form.attachments.files]


def stored_names(bench: Workbench) -> list[str]:
    return [row.name for row in bench.stored().attachments]


def cells(table: QTableView) -> list[list[str]]:
    model = table.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


@pytest.mark.m("M13")
def test_files_are_added_by_the_dialog(bench: Workbench, number: int, tmp_path: Path) -> None:
    path = make_file(tmp_path, "Цены.txt", 2 * KIB)
    window = bench.open(number)
    button = part(window, QPushButton, "attach_file")
    assert button.text() == "Добавить файл"
    button.click()
    dialog = part(window, QFileDialog, "attach_dialog")
    dialog.filesSelected.emit([str(path)])
    dialog.reject()
    bench.wait_for_files(1)
    assert cells(part(window, QTableView, "attachments_table")) == [["Цены.txt", "2 КБ"]]
    assert bench.label("attachments_total").text() == "Занято 2 КБ из 10 КБ"
    assert window.unsaved
    bench.save()
    assert stored_names(bench) == ["Цены.txt"]


@pytest.mark.m("M13")
@pytest.mark.parametrize("place", ["window", "text", "subject", "search of recipients"])
def test_files_dropped_anywhere_are_attached(
    bench: Workbench, number: int, tmp_path: Path, place: str
) -> None:
    window = bench.open(number)
    targets = {
        "window": window,
        "text": bench.text_field.viewport(),
        "subject": window.form.subject,
        "search of recipients": window.tabs.recipients.findChildren(QLineEdit, "search")[0],
    }
    before = (window.form.subject.text(), bench.text_field.toPlainText())
    paths = [make_file(tmp_path, "a.txt"), make_file(tmp_path, "b.txt")]
    assert bench.drop(targets[place], paths)
    bench.wait_for_files(2)
    assert names(bench) == ["a.txt", "b.txt"]
    assert (window.form.subject.text(), bench.text_field.toPlainText()) == before


def test_dropped_words_are_no_files(bench: Workbench, number: int) -> None:
    window = bench.open(number)
    dragged = QMimeData()
    dragged.setText("https://example.com")
    drop = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        dragged,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(window, drop)
    assert names(bench) == []


@pytest.mark.m("M13")
def test_files_of_a_new_document_are_kept_until_it_is_saved(
    bench: Workbench, database: Database, tmp_path: Path
) -> None:
    add_account(database)
    window = bench.open(None)
    bench.add_files(make_file(tmp_path, "a.txt"))
    assert window.unsaved
    bench.press_save()
    bench.qtbot.waitUntil(bench.label("subject_problem").isVisible)
    assert names(bench) == ["a.txt"]
    bench.write("Тема", "Текст")
    bench.save()
    assert stored_names(bench) == ["a.txt"]


@pytest.mark.m("M13")
def test_file_is_removed_by_del(bench: Workbench, number: int, tmp_path: Path) -> None:
    paths = [make_file(tmp_path, "a.txt", 10), make_file(tmp_path, "b.txt", 20)]
    bench.parts.mailings.attach(number, paths)
    window = bench.open(number)
    table = part(window, QTableView, "attachments_table")
    window.activateWindow()
    table.setFocus()
    bench.qtbot.waitUntil(table.hasFocus)
    table.selectRow(0)
    bench.qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert names(bench) == ["b.txt"]
    assert stored_names(bench) == ["a.txt", "b.txt"]
    bench.save()
    assert stored_names(bench) == ["b.txt"]


@pytest.mark.m("M13")
def test_files_are_opened(bench: Workbench, number: int, tmp_path: Path) -> None:
    bench.parts.mailings.attach(number, [make_file(tmp_path, "Цены.txt")])
    window = bench.open(number)
    new = make_file(tmp_path, "new.txt")
    bench.add_files(new)
    table = part(window, QTableView, "attachments_table")
    table.selectRow(1)
    part(table, QAction, "open_attachment").trigger()
    assert bench.navigator.calls[-1] == ("open_file", new)
    table.doubleClicked.emit(table.model().index(0, 0))
    bench.qtbot.waitUntil(lambda: bench.navigator.calls[-1] != ("open_file", new))
    name, opened = bench.navigator.calls[-1]
    assert name == "open_file"
    assert isinstance(opened, Path)
    assert (opened.name, opened.read_bytes()) == ("Цены.txt", b"x" * 100)


@pytest.mark.m("M13")
def test_files_above_the_limit_are_refused_and_the_text_is_saved(
    bench: Workbench, number: int, tmp_path: Path
) -> None:
    window = bench.open(number)
    bench.add_files(make_file(tmp_path, "big.bin", 11 * KIB))
    total = bench.label("attachments_total")
    assert "11 КБ" in total.text()
    assert "10 КБ" in total.text()
    assert total.property("bad") is True
    bench.write("Новая тема")
    bench.press_save()
    assert "Файлы слишком большие" in close_box(bench.qtbot, window)
    assert bench.stored().subject == "Новая тема"
    assert window.unsaved
    assert names(bench) == ["big.bin"]
    part(window, QTableView, "attachments_table").selectAll()
    window.form.attachments.remove_selected()
    bench.save()


def test_folder_cannot_be_attached(bench: Workbench, number: int, tmp_path: Path) -> None:
    folder = tmp_path / "Фото"
    folder.mkdir()
    window = bench.open(number)
    assert bench.drop(window, [folder])
    words = close_box(bench.qtbot, window)
    assert "это папка" in words
    assert names(bench) == []


def test_missing_file_is_named_when_it_is_added(
    bench: Workbench, number: int, tmp_path: Path
) -> None:
    window = bench.open(number)
    window.form.attachments.add([tmp_path / "nowhere.txt"])
    assert "nowhere.txt" in close_box(bench.qtbot, window)


def test_file_that_vanished_before_saving_is_named_and_kept_in_the_list(
    bench: Workbench, number: int, tmp_path: Path
) -> None:
    path = make_file(tmp_path, "soon-gone.txt")
    window = bench.open(number)
    bench.add_files(path)
    path.unlink()
    bench.press_save()
    assert "soon-gone.txt" in close_box(bench.qtbot, window)
    assert names(bench) == ["soon-gone.txt"]
    assert window.unsaved


def test_same_file_is_listed_once(bench: Workbench, number: int, tmp_path: Path) -> None:
    path = make_file(tmp_path, "a.txt")
    window = bench.open(number)
    bench.add_files(path)
    window.form.attachments.add([path, path])
    bench.add_files(make_file(tmp_path, "b.txt"))
    assert names(bench) == ["a.txt", "b.txt"]


def test_right_click_offers_to_open_and_to_remove(
    bench: Workbench, number: int, tmp_path: Path
) -> None:
    bench.parts.mailings.attach(number, [make_file(tmp_path, "a.txt")])
    window = bench.open(number)
    table = part(window, QTableView, "attachments_table")
    place = table.visualRect(table.model().index(0, 0)).center()
    table.customContextMenuRequested.emit(place)
    menu = part(window, QMenu, "attachments_menu")
    assert [action.text() for action in menu.actions()] == ["Открыть", "Удалить"]
    menu.close()
