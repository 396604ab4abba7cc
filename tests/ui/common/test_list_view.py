"""Lists of any length: pages, search, order, selection that follows its rows, keyboard."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel, QWidget

from enot_desktop.models.values import Page, PageRequest
from enot_desktop.ui.common.list_view import ListSetup, ListView
from enot_desktop.ui.common.paged_model import Column, PagedModel

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from enot_desktop.ui.common.context import Context

    MakeList = Callable[[], ListView]


@dataclass(frozen=True)
class Person:
    """A row."""

    id: int
    name: str


class People:
    """A list that can be long and can change while it is shown."""

    def __init__(self, count: int) -> None:
        self.rows = [Person(place, f"Клиент {place:06}") for place in range(count)]
        self.requests: list[PageRequest] = []

    def page(self, request: PageRequest) -> Page[Person]:
        """Return a window of the rows."""
        self.requests.append(request)
        found = [row for row in self.rows if request.search.casefold() in row.name.casefold()]
        found.sort(key=lambda row: row.name, reverse=request.descending)
        rows = tuple(found[request.offset : request.offset + request.limit])
        return Page(len(found), request.offset, rows)


@pytest.fixture
def people() -> People:
    """A thousand clients."""
    return People(1000)


@pytest.fixture
def make_list(qtbot: QtBot, context: Context, people: People) -> MakeList:
    """Make a list over the people and wait for its first rows."""

    parents: list[QWidget] = []  # Qt owns no window without a parent, so they are held here

    def make() -> ListView:
        parent = QWidget()
        parents.append(parent)
        qtbot.addWidget(parent)
        columns = [
            Column("Имя", lambda row: row.name, "name"),
            Column("№", lambda row: str(row.id)),
        ]
        setup = ListSetup("people", columns, people.page, "Пока нет клиентов. Нажмите «Создать».")
        view = ListView(setup, context.background, context.memory, parent)
        view.resize(600, 400)
        parent.show()
        view.show()
        qtbot.waitUntil(lambda: view.model.is_known)
        return view

    return make


def test_model_keeps_the_rules_of_qt(make_list: MakeList, qtbot: QtBot) -> None:
    view = make_list()
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(view.model, mode)
    view.model.refresh()
    with qtbot.waitSignal(view.model.loaded):
        pass
    assert tester.model() is view.model
    assert view.model.rowCount() == 1000


def test_far_rows_are_fetched_when_they_are_looked_at(make_list: MakeList, qtbot: QtBot) -> None:
    view = make_list()
    assert view.model.row(900) is None
    view.table.scrollToBottom()
    qtbot.waitUntil(lambda: view.model.row(999) is not None)
    assert view.model.data(view.model.index(999, 0)) == "Клиент 000999"


def test_search_waits_for_a_pause_and_esc_clears_it(
    make_list: MakeList, people: People, qtbot: QtBot
) -> None:
    view = make_list()
    for end in range(1, len("клиент 00012") + 1):  # Qt's own typing knows Latin letters only
        view.search_line.setText("клиент 00012"[:end])
    qtbot.waitUntil(lambda: view.model.total == 10)
    assert len([request for request in people.requests if request.search]) == 1
    qtbot.keyClick(view.table, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: view.model.total == 1000)


def test_nothing_found_and_empty_list_say_so(
    make_list: MakeList, people: People, qtbot: QtBot
) -> None:
    view = make_list()
    hint = view.findChild(QLabel, "hint")
    assert hint is not None
    view.search_line.setText("нет такого")
    qtbot.waitUntil(lambda: view.model.total == 0)
    assert hint.text() == "Ничего не найдено."
    assert hint.isVisible()
    people.rows.clear()
    view.search_line.clear()
    qtbot.waitUntil(lambda: hint.text() == "Пока нет клиентов. Нажмите «Создать».")


def test_selection_stays_with_its_rows_when_others_go(
    make_list: MakeList, people: People, qtbot: QtBot
) -> None:
    view = make_list()
    view.table.selectRow(5)
    assert view.selected_ids() == [5]
    del people.rows[:3]
    view.refresh()
    qtbot.waitUntil(lambda: view.model.total == 997)
    assert view.selected_ids() == [5]
    assert view.table.currentIndex().row() == 2


def test_selection_stays_with_its_rows_when_the_count_stays_the_same(
    make_list: MakeList, people: People, qtbot: QtBot
) -> None:
    view = make_list()
    view.table.selectRow(5)
    people.rows[0] = Person(5000, "Клиент 999999")
    view.refresh()
    with qtbot.waitSignal(view.model.loaded):
        pass
    assert view.selected_ids() == [5]
    assert view.table.selectionModel().selectedRows()[0].row() == 4


def test_everything_selected_gives_all_ids_though_few_are_loaded(
    make_list: MakeList, qtbot: QtBot
) -> None:
    view = make_list()
    view.table.selectAll()
    assert view.selected_count == 1000
    got: list[int] = []
    view.with_selected_ids(got.extend)
    qtbot.waitUntil(lambda: len(got) == 1000)
    assert got == list(range(1000))


def test_ids_are_not_used_when_the_list_changed_meanwhile(
    make_list: MakeList, people: People, qtbot: QtBot
) -> None:
    view = make_list()
    view.table.selectAll()
    view.table.selectionModel().select(
        view.model.index(0, 0),
        QItemSelectionModel.SelectionFlag.Deselect | QItemSelectionModel.SelectionFlag.Rows,
    )
    del people.rows[0]
    got: list[list[int]] = []
    view.with_selected_ids(got.append)
    qtbot.waitUntil(lambda: view.model.total == 999)
    assert got == []


def test_everything_selected_means_what_the_list_has_by_then(
    make_list: MakeList, people: People, qtbot: QtBot
) -> None:
    view = make_list()
    view.table.selectAll()
    del people.rows[0]
    got: list[int] = []
    view.with_selected_ids(got.extend)
    qtbot.waitUntil(lambda: bool(got))
    assert got == list(range(1, 1000))


def test_list_is_read_once_when_it_is_made(make_list: MakeList, people: People) -> None:
    make_list()
    assert len(people.requests) == 1


def test_drawing_does_not_walk_over_all_rows_when_all_are_selected(
    make_list: MakeList, people: People, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []

    def count(model: PagedModel, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        del parent
        asked.append(model.total)
        return len(model.columns)

    monkeypatch.setattr(PagedModel, "columnCount", count)
    people.rows = People(100_000).rows
    view = make_list()
    qtbot.waitUntil(lambda: view.model.total == 100_000)
    asked.clear()
    view.table.selectAll()
    view.repaint()
    assert 0 < len(asked) < 10_000


def test_keys_open_create_and_delete(make_list: MakeList, qtbot: QtBot) -> None:
    view = make_list()
    view.table.selectRow(3)
    with qtbot.waitSignal(view.opened) as opened:
        qtbot.keyClick(view.table, Qt.Key.Key_Return)
    assert opened.args == [3]
    with qtbot.waitSignal(view.deletion_wanted):
        qtbot.keyClick(view.table, Qt.Key.Key_Delete)
    with qtbot.waitSignal(view.creation_wanted):
        qtbot.keyClick(view.table, Qt.Key.Key_Insert)


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Return])
def test_the_search_line_is_left_for_what_was_found(
    make_list: MakeList, qtbot: QtBot, key: Qt.Key
) -> None:
    view = make_list()
    view.window().activateWindow()
    qtbot.waitUntil(view.window().isActiveWindow)
    view.search_line.setFocus()
    qtbot.keyClicks(view.search_line, "000042")
    qtbot.keyClick(view.search_line, key)
    qtbot.waitUntil(view.table.hasFocus)
    assert view.selected_rows() == [Person(42, "Клиент 000042")]
    with qtbot.waitSignal(view.opened) as opened:
        qtbot.keyClick(view.table, Qt.Key.Key_Return)
    assert opened.args == [42]


def test_a_search_without_result_keeps_the_line(make_list: MakeList, qtbot: QtBot) -> None:
    view = make_list()
    view.window().activateWindow()
    qtbot.waitUntil(view.window().isActiveWindow)
    view.search_line.setFocus()
    qtbot.keyClicks(view.search_line, "nobody")
    qtbot.keyClick(view.search_line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view.model.is_up_to_date)
    assert view.model.total == 0
    assert view.search_line.hasFocus()


def test_order_and_widths_are_remembered(make_list: MakeList, qtbot: QtBot) -> None:
    view = make_list()
    header = view.table.horizontalHeader()
    header.resizeSection(0, 333)
    view.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    qtbot.waitUntil(lambda: view.model.row(0) == Person(999, "Клиент 000999"))
    again = make_list()
    assert again.table.horizontalHeader().sectionSize(0) == 333
    qtbot.waitUntil(lambda: again.model.row(0) == Person(999, "Клиент 000999"))
