from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QTableView,
)

from enot_desktop.models.values import PageRequest
from enot_desktop.ui.clinic.animals_page import AnimalsPage
from enot_desktop.ui.clinic.clients_page import ClientsPage
from tests.helpers.cards import EMAIL, PHONE, keep_animal, keep_client
from tests.helpers.clinic import add_letter
from tests.helpers.widgets import newest, part, press

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from enot_desktop.models.database import Database
    from enot_desktop.ui.clinic.cards_page import CardsPage
    from enot_desktop.ui.clinic.parts import ClinicParts
    from enot_desktop.ui.common.context import Context
    from tests.ui.conftest import RecordingNavigator


@pytest.fixture
def show(qtbot: QtBot) -> Callable[[CardsPage], CardsPage]:
    def show_it(page: CardsPage) -> CardsPage:
        qtbot.addWidget(page)
        page.resize(1000, 500)
        page.show()
        qtbot.waitUntil(lambda: page.list.model.is_known)
        return page

    return show_it


@pytest.fixture
def open_clients(
    parts: ClinicParts, context: Context, show: Callable[[CardsPage], CardsPage]
) -> Callable[[], CardsPage]:
    return lambda: show(ClientsPage(parts.clients, context))


def cells(page: CardsPage, row: int) -> list[str]:
    model = page.shown.model
    return [model.index(row, column).data() for column in range(model.columnCount())]


def choose(page: CardsPage, row: int) -> None:
    page.shown.table.selectRow(row)


@pytest.mark.m("M39")
def test_clients_are_listed_with_contacts_and_animals(
    parts: ClinicParts, open_clients: Callable[[], CardsPage]
) -> None:
    client = keep_client(parts, "Соколова", EMAIL, PHONE)
    keep_animal(parts, client, "1")
    page = open_clients()

    assert cells(page, 0) == [
        "Соколова Анна Петровна",
        "anna@example.com",
        "+7 912 345-67-89",
        "Барсик",
        "Да",
        "03.11.2026",
    ]


def test_empty_list_says_what_to_do(
    open_clients: Callable[[], CardsPage], navigator: RecordingNavigator
) -> None:
    page = open_clients()
    assert "Нажмите «Создать»" in part(page, QLabel, "hint").text()
    press(page, "create")

    assert navigator.calls == [("open_client", None)]


def test_search_by_telephone(
    qtbot: QtBot, parts: ClinicParts, open_clients: Callable[[], CardsPage]
) -> None:
    keep_client(parts, "Соколова", PHONE)
    keep_client(parts, "Кузнецова", EMAIL)
    page = open_clients()
    qtbot.keyClicks(part(page, QLineEdit, "search"), "3456789")
    qtbot.waitUntil(lambda: page.list.model.total == 1)

    assert cells(page, 0)[0].startswith("Соколова")


def test_keys_create_open_and_delete(
    qtbot: QtBot,
    parts: ClinicParts,
    open_clients: Callable[[], CardsPage],
    navigator: RecordingNavigator,
) -> None:
    client = keep_client(parts)
    page = open_clients()
    choose(page, 0)
    table = part(page, QTableView, "table")
    qtbot.keyClick(table, Qt.Key.Key_Insert)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert navigator.calls == [("open_client", None), ("open_client", client)]
    qtbot.keyClick(part(page, QPushButton, "create"), Qt.Key.Key_Insert)
    assert navigator.calls[-1] == ("open_client", None)

    qtbot.keyClick(table, Qt.Key.Key_Delete)
    part(newest(page, QMessageBox), QPushButton, "yes").click()
    qtbot.waitUntil(lambda: page.list.model.total == 0)
    assert parts.clients.page(PageRequest()).total == 0


def test_client_with_letters_goes_to_the_archive_and_comes_back(
    qtbot: QtBot, database: Database, parts: ClinicParts, open_clients: Callable[[], CardsPage]
) -> None:
    written = keep_client(parts, "Анина")
    keep_client(parts, "Боброва")
    add_letter(database, client_id=written)
    page = open_clients()
    page.list.table.selectAll()
    press(page, "remove")
    part(newest(page, QMessageBox), QPushButton, "yes").click()
    qtbot.waitUntil(lambda: page.list.model.total == 0)
    told = part(page, QMessageBox, "message")
    assert told.text() == "Перенесено в архив: 1. Удалено: 1."
    told.accept()

    part(page, QCheckBox, "show_archive").setChecked(True)
    archive = page.shown
    qtbot.waitUntil(lambda: archive.model.total == 1)
    assert cells(page, 0)[0].startswith("Анина")
    assert part(page, QPushButton, "create").isHidden()
    choose(page, 0)
    press(page, "restore")
    qtbot.waitUntil(lambda: archive.model.total == 0 and page.list.model.total == 1)


@pytest.mark.m("M39")
def test_animals_are_listed_with_owner_and_last_visit(
    parts: ClinicParts, context: Context, show: Callable[[CardsPage], CardsPage]
) -> None:
    owner = keep_client(parts)
    keep_animal(parts, owner, "10")
    keep_animal(parts, owner, "9", "Рекс")
    page = show(AnimalsPage(parts.animals, context))

    assert [cells(page, row)[:2] for row in range(2)] == [["9", "Рекс"], ["10", "Барсик"]]
    assert cells(page, 0)[4] == "Соколова Анна Петровна"
