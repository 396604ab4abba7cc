from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QWidget,
)

from enot_desktop.models.file_store import FileStore
from enot_desktop.models.values import Sex, TreatmentResult
from enot_desktop.services.clinic.visits import VisitDraft
from enot_desktop.services.history.service import HistoryService
from enot_desktop.ui.clinic.animal_card import AnimalCardWindow
from enot_desktop.ui.clinic.owner_dialog import OwnerDialog
from enot_desktop.ui.clinic.parts import ClinicParts
from enot_desktop.ui.clinic.visit_dialog import VisitDialog
from enot_desktop.ui.common.list_view import ListView
from enot_desktop.ui.letters.history_panel import HistoryPanel
from tests.helpers.cards import keep_animal, keep_client
from tests.helpers.keys import type_text
from tests.helpers.widgets import newest, part
from tests.helpers.written_letters import Written, write_letter

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from enot_desktop.models.data_folder import DataFolder
    from enot_desktop.models.database import Database
    from enot_desktop.ui.common.context import Context
    from tests.ui.conftest import RecordingNavigator


@pytest.fixture
def open_card(
    qtbot: QtBot, parts: ClinicParts, context: Context
) -> Callable[..., AnimalCardWindow]:
    def open_it(animal_id: int | None, owner_id: int | None = None) -> AnimalCardWindow:
        card = AnimalCardWindow(parts, context, animal_id, owner_id)
        qtbot.addWidget(card)
        card.resize(1000, 650)
        card.show()
        qtbot.waitUntil(lambda: card.form().isEnabled() and not context.background.busy)
        return card

    return open_it


def save(qtbot: QtBot, card: AnimalCardWindow) -> None:
    part(card, QPushButton, "save").click()
    qtbot.waitUntil(card.form().isEnabled)


def visits_of(qtbot: QtBot, card: AnimalCardWindow) -> ListView:
    card.tabs.setCurrentIndex(1)
    visits = part(card, ListView, "visits")
    qtbot.waitUntil(lambda: visits.model.is_known)
    return visits


@pytest.mark.m("M39")
def test_new_animal_of_a_client_is_saved(
    qtbot: QtBot, open_card: Callable[..., AnimalCardWindow], parts: ClinicParts
) -> None:
    owner = keep_client(parts)
    keep_animal(parts, owner, "41")
    card = open_card(None, owner)
    assert part(card, QLineEdit, "number").text() == "42"
    assert part(card, QLineEdit, "owner").text() == "Соколова Анна Петровна"
    assert not card.unsaved
    qtbot.keyClicks(part(card, QLineEdit, "name"), "Rex")
    qtbot.keyClicks(part(card, QLineEdit, "species"), "dog")
    sex = part(card, QComboBox, "sex")
    sex.setCurrentIndex(sex.findData(Sex.MALE))
    part(card, QCheckBox, "born_on_known").click()
    part(card, QDateEdit, "born_on").setDate(QDate(2020, 2, 29))
    save(qtbot, card)

    kept = parts.animals.get(2)
    assert (kept.name, kept.species, kept.number) == ("Rex", "dog", "42")
    assert (kept.sex, kept.born_on, kept.owner_id) == (Sex.MALE, date(2020, 2, 29), owner)
    assert not card.unsaved


def test_what_is_missing_is_explained_at_its_field(
    qtbot: QtBot, open_card: Callable[..., AnimalCardWindow], parts: ClinicParts
) -> None:
    keep_animal(parts, keep_client(parts), "41")
    card = open_card(None)
    save(qtbot, card)
    assert part(card, QLabel, "name_reason").text() == "Введите кличку."

    qtbot.keyClicks(part(card, QLineEdit, "name"), "Rex")
    save(qtbot, card)
    assert part(card, QLabel, "owner_reason").text() == "Выберите владельца."
    assert part(card, QLabel, "name_reason").isHidden()

    part(card, QLineEdit, "number").setText("41")
    save(qtbot, card)
    assert "уже есть" in part(card, QLabel, "number_reason").text()


def test_owner_is_chosen_from_the_clients(
    qtbot: QtBot,
    open_card: Callable[..., AnimalCardWindow],
    parts: ClinicParts,
    navigator: RecordingNavigator,
) -> None:
    keep_client(parts, "Анина")
    wanted = keep_client(parts, "Боброва")
    card = open_card(keep_animal(parts, 1, "1"))
    part(card, QPushButton, "choose_owner").click()
    dialog = newest(card, OwnerDialog)
    qtbot.waitUntil(lambda: dialog.list.model.total == 2)
    type_text(dialog.list.search_line, "бобр")
    qtbot.keyClick(dialog.list.search_line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.list.model.total == 1)
    dialog.list.table.selectRow(0)
    part(dialog, QPushButton, "choose").click()
    assert part(card, QLineEdit, "owner").text() == "Боброва Анна Петровна"
    assert card.unsaved
    save(qtbot, card)
    assert parts.animals.get(1).owner_id == wanted

    part(card, QPushButton, "open_owner").click()
    assert navigator.calls[-1] == ("open_client", wanted)


@pytest.mark.m("M39")
def test_visits_are_added_changed_and_deleted(
    qtbot: QtBot, open_card: Callable[..., AnimalCardWindow], parts: ClinicParts
) -> None:
    animal = keep_animal(parts, keep_client(parts), "1")
    card = open_card(animal)
    visits = visits_of(qtbot, card)
    part(card, QPushButton, "add_visit").click()
    dialog = newest(card, VisitDialog)
    part(dialog, QDateEdit, "visited_on").setDate(QDate(2026, 11, 20))
    qtbot.keyClicks(part(dialog, QLineEdit, "visit_reason"), "limps")
    part(dialog, QPushButton, "save_visit").click()
    qtbot.waitUntil(lambda: visits.model.total == 1)
    assert visits.model.index(0, 2).data() == "На лечении"

    visits.table.selectRow(0)
    part(card, QPushButton, "change_visit").click()
    dialog = newest(card, VisitDialog)
    result = part(dialog, QComboBox, "result")
    result.setCurrentIndex(result.findData(TreatmentResult.RECOVERED))
    part(dialog, QPushButton, "save_visit").click()
    qtbot.waitUntil(lambda: visits.model.index(0, 2).data() == "Выздоровление")
    kept = parts.visits.of_animal(animal)[0]
    assert (kept.visited_on, kept.reason) == (date(2026, 11, 20), "limps")

    visits.table.selectRow(0)
    qtbot.keyClick(visits.table, Qt.Key.Key_Delete)
    part(part(card, QMessageBox, "question"), QPushButton, "yes").click()
    qtbot.waitUntil(lambda: visits.model.total == 0)


def test_a_visit_that_cannot_be_saved_stays_in_its_dialog(
    qtbot: QtBot, open_card: Callable[..., AnimalCardWindow], parts: ClinicParts
) -> None:
    animal = keep_animal(parts, keep_client(parts), "1")
    visit = parts.visits.add(
        animal, VisitDraft(date(2026, 11, 1), "осмотр", TreatmentResult.RECOVERED)
    )
    card = open_card(animal)
    visits = visits_of(qtbot, card)
    visits.table.selectRow(0)
    part(card, QPushButton, "change_visit").click()
    dialog = newest(card, VisitDialog)
    parts.visits.delete(visit)
    part(dialog, QPushButton, "save_visit").click()
    qtbot.waitUntil(lambda: bool(dialog.findChildren(QMessageBox)))

    assert part(dialog, QLineEdit, "visit_reason").text() == "осмотр"
    assert dialog.isEnabled()


def test_days_to_come_cannot_be_entered(
    qtbot: QtBot, open_card: Callable[..., AnimalCardWindow], parts: ClinicParts
) -> None:
    card = open_card(keep_animal(parts, keep_client(parts), "1"))
    visits_of(qtbot, card)
    part(card, QPushButton, "add_visit").click()
    field = part(newest(card, VisitDialog), QDateEdit, "visited_on")
    field.setDate(QDate(2026, 11, 25))

    assert field.date() == QDate(2026, 11, 24)


@pytest.mark.m("M25")
def test_letters_to_the_owner_stand_in_the_animal_s_card(
    qtbot: QtBot,
    parts: ClinicParts,
    context: Context,
    database: Database,
    data_folder: DataFolder,
) -> None:
    files = FileStore(data_folder.files)
    history = HistoryService(database, files)
    owner = keep_client(parts)
    animal = keep_animal(parts, owner, "1")
    letter = write_letter(database, files, owner, Written(files=(("Барсик.jpg", b"jpeg"),)))

    def history_for(client_id: int, parent: QWidget) -> HistoryPanel:
        return HistoryPanel(history, context, client_id, parent)

    real = ClinicParts(parts.clients, parts.animals, parts.visits, history_for, parts.clock)
    card = AnimalCardWindow(real, context, animal)
    qtbot.addWidget(card)
    card.resize(1000, 650)
    card.show()
    qtbot.waitUntil(card.form().isEnabled)
    card.tabs.setCurrentIndex(2)
    panel = part(card, HistoryPanel, "history_panel")
    qtbot.waitUntil(lambda: panel.list.select_id(letter))
    qtbot.waitUntil(lambda: panel.letter.letter is not None)

    assert panel.letter.view.toPlainText().strip() == "Здравствуйте, Анна!"
    assert part(panel, QPushButton, "open_file").text() == "Барсик.jpg"
