"""Step two: the list, its files, its search, and what can go wrong."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QMessageBox, QWidget

from enot_desktop.models.values import DeliveryState, LetterState
from enot_desktop.services.lists.saving import ListFormat
from enot_desktop.services.users.session import SignedIn, UserSession
from tests.helpers.campaigns import add_delivery
from tests.helpers.mailings import add_account, add_mailing, letters_of, set_state
from tests.helpers.widgets import press

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from enot_desktop.models.database import Database
    from enot_desktop.ui.lists.output import ListOutput
    from enot_desktop.ui.lists.page import RecipientListPage
    from tests.ui.conftest import RecordingNavigator
    from tests.ui.lists.conftest import Shown

    Open = Callable[[], RecipientListPage]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """The window that the command was given in."""
    parent = QWidget()
    qtbot.addWidget(parent)
    return parent


@pytest.fixture
def open_page(
    qtbot: QtBot, output: ListOutput, mailing_id: int, window: QWidget, shown: Shown
) -> Open:
    """Give the command, take the columns that are offered, wait for the list."""

    def begin() -> RecipientListPage:
        output.begin(mailing_id, window).accept()
        page = shown.pages[-1]
        qtbot.addWidget(page)
        page.resize(1000, 600)
        page.show()
        qtbot.waitUntil(lambda: page.list.model.total == 3)
        return page

    return begin


def shown_names(page: RecipientListPage) -> list[str]:
    model = page.list.model
    return [str(model.index(row, 0).data()) for row in range(model.total)]


def text(page: QWidget, name: str) -> str:
    label = page.findChild(QLabel, name)
    assert label is not None
    return label.text()


def accepted(qtbot: QtBot, page: RecipientListPage, dialog: QFileDialog) -> Path:
    """Accept the file dialog and return where the list was saved."""
    paths: list[Path] = []
    page.saving.saved.connect(paths.append)
    dialog.accept()
    qtbot.waitUntil(lambda: bool(paths))
    return paths[0]


@pytest.mark.m("M20")
def test_the_list_is_shown_with_its_title(shown: Shown, open_page: Open) -> None:
    page = open_page()
    assert shown.titles == ["Список получателей"]
    assert text(page, "list_title") == "Список получателей рассылки № 1 от 25.11.2026"
    assert text(page, "list_subtitle") == "Получателей: 3. Тема: «К прививке»"
    assert shown_names(page) == ["Арбузов", "Ёжикова", "Яковлева"]
    assert page.save_action.text() == "Сохранить как"


def test_a_subject_with_markup_is_shown_as_written(open_page: Open) -> None:
    subtitle = open_page().findChild(QLabel, "list_subtitle")
    assert subtitle is not None
    assert subtitle.textFormat() is Qt.TextFormat.PlainText


@pytest.mark.m("M20")
def test_the_diskette_saves_what_is_shown(
    qtbot: QtBot, tmp_path: Path, navigator: RecordingNavigator, open_page: Open
) -> None:
    page = open_page()
    page.list.search_line.setText("ёжик")
    qtbot.waitUntil(lambda: page.list.model.total == 1)
    page.save_action.trigger()
    dialog = page.findChild(QFileDialog, "save_dialog")
    assert dialog is not None
    assert dialog.selectedFiles()[0].endswith("/Получатели рассылки 1 от 25.11.2026.xlsx")
    dialog.setDirectory(str(tmp_path))
    path = accepted(qtbot, page, dialog)
    sheet = openpyxl.load_workbook(path).worksheets[0]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert rows[0][:2] == ["Клиент", "Адрес электронной почты"]
    assert [row[0] for row in rows[1:]] == ["Ёжикова"]
    assert path.name in text(page, "saved_words")
    press(page, "open_file")
    press(page, "open_folder")
    assert navigator.calls == [("open_file", path), ("open_file", path.parent)]


@dataclass(frozen=True)
class Typed:
    """What is chosen and typed in the file dialog, and the name that comes of it."""

    form: str
    name: str | None
    expected: str


@pytest.mark.parametrize(
    "typed",
    [
        Typed("Документ PDF (*.pdf)", None, "Получатели рассылки 1 от 25.11.2026.pdf"),
        Typed("Таблица CSV (*.csv)", "мой список", "мой список.csv"),
        Typed("Книга Excel (*.xlsx)", "к 25.11.2026", "к 25.11.2026.xlsx"),
        Typed("Книга Excel (*.xlsx)", "список.PDF", "список.PDF"),
    ],
)
def test_kind_and_ending_go_together(
    qtbot: QtBot, tmp_path: Path, open_page: Open, typed: Typed
) -> None:
    page = open_page()
    page.save_action.trigger()
    dialog = page.findChild(QFileDialog, "save_dialog")
    assert dialog is not None
    dialog.setDirectory(str(tmp_path))
    dialog.selectNameFilter(typed.form)
    dialog.filterSelected.emit(typed.form)
    if typed.name is not None:
        dialog.selectFile(typed.name)
    path = accepted(qtbot, page, dialog)
    assert path == tmp_path / typed.expected
    starts = {".pdf": b"%PDF", ".csv": b"\xef\xbb\xbf", ".xlsx": b"PK"}
    assert path.read_bytes().startswith(starts[path.suffix.lower()])


def test_a_target_that_cannot_be_written_is_explained(
    qtbot: QtBot, tmp_path: Path, open_page: Open
) -> None:
    page = open_page()
    (tmp_path / "список.xlsx").mkdir()
    with qtbot.waitSignal(page.saving.ended):
        page.saving.save(tmp_path / "список.xlsx", ListFormat.XLSX)
    box = page.findChild(QMessageBox, "message")
    assert box is not None
    assert "список.xlsx" in box.text()
    assert "Excel" in box.informativeText()
    box.accept()
    assert page.save_action.isEnabled()


def test_saving_can_be_stopped(qtbot: QtBot, tmp_path: Path, open_page: Open) -> None:
    page = open_page()
    target = tmp_path / "список.xlsx"
    target.write_bytes(b"earlier")
    with qtbot.waitSignal(page.saving.ended):
        page.saving.save(target, ListFormat.XLSX)
        assert page.saving.running
        assert not page.save_action.isEnabled()
        press(page, "stop_saving")
    assert not page.saving.running
    assert page.findChild(QMessageBox, "message") is None


def test_closing_while_saving_asks_first(qtbot: QtBot, tmp_path: Path, open_page: Open) -> None:
    page = open_page()
    closed: list[bool] = []
    page.saving.save(tmp_path / "список.pdf", ListFormat.PDF)
    page.request_close(lambda: closed.append(True))
    box = page.findChild(QMessageBox, "question")
    assert box is not None
    assert closed == []
    press(box, "yes")
    assert closed == [True]
    qtbot.waitUntil(lambda: not page.saving.running)
    page.request_close(lambda: closed.append(True))
    assert closed == [True, True]


def test_other_columns_replace_the_window(
    qtbot: QtBot,
    navigator: RecordingNavigator,
    shown: Shown,
    open_page: Open,
    *,
    database: Database,
    mailing_id: int,
) -> None:
    letter = letters_of(database, mailing_id)[0].id
    set_state(database, letter, LetterState.SENT)
    add_delivery(database, letter, DeliveryState.OPENED)
    page = open_page()
    page.columns_action.trigger()
    dialog = page.findChild(QWidget, "columns_dialog")
    assert dialog is not None
    press(dialog, "tick_all")
    press(dialog, "output")
    other = shown.pages[1]
    qtbot.addWidget(other)
    qtbot.waitUntil(lambda: other.list.model.total == 3)
    assert other.list.model.columnCount() == 13
    assert {str(other.list.model.index(row, 12).data()) for row in range(3)} == {"", "Открыто"}
    assert navigator.calls == [("close_window", page)]


def test_f5_puts_the_list_together_anew(qtbot: QtBot, open_page: Open) -> None:
    page = open_page()
    before = page.list.model.row(0)
    with qtbot.waitSignal(page.list.loaded):
        page.list.refresh()
    qtbot.waitUntil(page.save_action.isEnabled)
    assert page.list.model.row(0) == before


@pytest.mark.m("M21")
@pytest.mark.parametrize("user", [UserSession(SignedIn(2, "Пётр", frozenset()))])
def test_without_the_right_nothing_is_shown(
    qtbot: QtBot,
    output: ListOutput,
    mailing_id: int,
    window: QWidget,
    shown: Shown,
) -> None:
    output.begin(mailing_id, window).accept()
    page = shown.pages[0]
    qtbot.addWidget(page)
    qtbot.waitUntil(lambda: page.findChild(QMessageBox, "message") is not None)
    box = page.findChild(QMessageBox, "message")
    assert box is not None
    assert "Вывод контактных данных" in box.text()
    box.accept()
    assert page.list.model.total == 0
    assert not page.save_action.isEnabled()
    assert not page.print_action.isEnabled()


def test_an_empty_list_says_what_to_do(
    qtbot: QtBot, database: Database, output: ListOutput, window: QWidget, shown: Shown
) -> None:
    output.begin(add_mailing(database, add_account(database)), window).accept()
    page = shown.pages[0]
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: "Выполнить регистрацию" in _hint(page))
    assert not page.save_action.isEnabled()


def _hint(page: RecipientListPage) -> str:
    return text(page.list, "hint")
