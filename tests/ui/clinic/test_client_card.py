from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QTabWidget,
    QToolButton,
)
from sqlalchemy import update

from enot_desktop.models.client import Contact
from enot_desktop.models.values import ContactKind, ContactType, PageRequest, RefusalSource
from enot_desktop.services.clinic.clients import ClientDraft
from enot_desktop.ui.changes import Subject
from enot_desktop.ui.clinic.client_card import ClientCardWindow
from enot_desktop.ui.clinic.contacts_editor import ContactsEditor
from enot_desktop.ui.common.list_view import ListView
from tests.helpers.cards import EMAIL, PHONE, WORK, keep_animal, keep_client
from tests.helpers.widgets import newest, part

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from enot_desktop.models.database import Database
    from enot_desktop.ui.clinic.contact_row import ContactRow
    from enot_desktop.ui.clinic.parts import ClinicParts
    from enot_desktop.ui.common.context import Context
    from tests.ui.conftest import RecordingNavigator


@pytest.fixture
def open_card(
    qtbot: QtBot, parts: ClinicParts, context: Context
) -> Callable[[int | None], ClientCardWindow]:
    def open_it(client_id: int | None) -> ClientCardWindow:
        card = ClientCardWindow(parts, context, client_id)
        qtbot.addWidget(card)
        card.resize(1000, 650)
        card.show()
        qtbot.waitUntil(card.form().isEnabled)
        return card

    return open_it


def rows_of(card: ClientCardWindow) -> list[ContactRow]:
    return part(card, ContactsEditor, "contacts").rows


def type_in(qtbot: QtBot, card: ClientCardWindow, name: str, text: str) -> None:
    qtbot.keyClicks(part(card, QLineEdit, name), text)


def save(qtbot: QtBot, card: ClientCardWindow) -> None:
    part(card, QPushButton, "save").click()
    qtbot.waitUntil(card.form().isEnabled)


@pytest.mark.m("M39")
def test_new_client_is_saved_with_contacts(
    qtbot: QtBot,
    open_card: Callable[[int | None], ClientCardWindow],
    parts: ClinicParts,
    navigator: RecordingNavigator,
) -> None:
    card = open_card(None)
    type_in(qtbot, card, "last_name", "Sokolova")
    type_in(qtbot, card, "first_name", "Anna")
    email, phone = rows_of(card)
    qtbot.keyClicks(email.value, "anna@example.com")
    qtbot.keyClicks(phone.value, "+7 912 345")
    assert card.unsaved
    card.activateWindow()
    qtbot.waitUntil(card.isActiveWindow)
    qtbot.keyClick(email.value, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not card.unsaved)

    kept = parts.clients.get(1)
    assert kept.full_name == "Sokolova Anna"
    assert kept.registered_on == date(2026, 11, 24)
    assert [(contact.type, contact.value) for contact in kept.contacts] == [
        (ContactType.EMAIL, "anna@example.com"),
        (ContactType.PHONE, "+7 912 345"),
    ]
    assert all(contact.mailing_allowed for contact in kept.contacts)
    assert navigator.calls[-1] == ("rename_window", card, "Sokolova Anna")


def test_empty_new_rows_do_not_count(
    qtbot: QtBot, open_card: Callable[[int | None], ClientCardWindow], parts: ClinicParts
) -> None:
    card = open_card(None)
    assert not card.unsaved
    type_in(qtbot, card, "first_name", "Anna")
    save(qtbot, card)

    assert parts.clients.get(1).contacts == ()
    assert not card.unsaved


@pytest.mark.m("M17")
def test_consent_is_taken_away_at_one_contact(
    qtbot: QtBot,
    open_card: Callable[[int | None], ClientCardWindow],
    parts: ClinicParts,
) -> None:
    client = keep_client(parts, "Соколова", EMAIL, PHONE)
    before = parts.clients.get(client).contacts
    card = open_card(client)
    assert not card.unsaved
    row = rows_of(card)[0]
    assert part(row, QCheckBox, "allowed").text() == "Рассылка разрешена"
    assert row.refusal.isHidden()
    row.allowed.click()
    assert not row.refusal.isHidden()
    qtbot.keyClicks(row.refusal, "phoned")
    save(qtbot, card)

    refused, other = parts.clients.get(client).contacts
    assert (refused.mailing_allowed, refused.refusal_note) == (False, "phoned")
    assert refused.refused_at is not None
    assert other.mailing_allowed
    assert [refused.id, other.id] == [contact.id for contact in before]
    assert "Отказ записан" in part(row, QLabel, "news").text()


@pytest.mark.m("M17")
@pytest.mark.parametrize(
    ("source", "words"),
    [
        (RefusalSource.PERSON, "Отказ записан 24.11.2026 12:00."),
        (RefusalSource.UNSUBSCRIBED, "Клиент отписался по ссылке в письме 24.11.2026 12:00."),
        (RefusalSource.SPAM_COMPLAINT, "Клиент пожаловался на спам 24.11.2026 12:00."),
    ],
)
def test_card_says_who_refused_mailings(
    open_card: Callable[[int | None], ClientCardWindow],
    parts: ClinicParts,
    database: Database,
    source: RefusalSource,
    words: str,
) -> None:
    client = keep_client(parts, "Соколова", EMAIL)
    noon = datetime(2026, 11, 24, 12, tzinfo=datetime.now().astimezone().tzinfo)
    with database.write() as session:
        session.execute(
            update(Contact).values(mailing_allowed=False, refused_at=noon, refusal_source=source)
        )
    (row,) = rows_of(open_card(client))
    assert part(row, QLabel, "news").text() == words


def test_card_says_in_whose_words_an_address_is_dead(
    open_card: Callable[[int | None], ClientCardWindow], parts: ClinicParts, database: Database
) -> None:
    client = keep_client(parts, "Соколова", EMAIL)
    noon = datetime(2026, 11, 24, 12, tzinfo=datetime.now().astimezone().tzinfo)
    words = "550 5.1.1 User unknown"
    with database.write() as session:
        session.execute(update(Contact).values(undeliverable_at=noon, undeliverable_detail=words))
    (row,) = rows_of(open_card(client))
    assert part(row, QLabel, "news").text() == (
        "Почта не приняла этот адрес 24.11.2026 12:00: уточните его у клиента.\n"
        "Ответ почты: 550 5.1.1 User unknown"
    )


def test_saving_twice_keeps_the_contacts(
    qtbot: QtBot, open_card: Callable[[int | None], ClientCardWindow], parts: ClinicParts
) -> None:
    card = open_card(None)
    type_in(qtbot, card, "last_name", "A")
    qtbot.keyClicks(rows_of(card)[0].value, "a@example.com")
    save(qtbot, card)
    first = parts.clients.get(1).contacts
    type_in(qtbot, card, "last_name", "B")
    save(qtbot, card)

    assert parts.clients.get(1).contacts == first
    assert parts.clients.page(PageRequest()).total == 1


def test_contacts_are_added_changed_and_removed(
    qtbot: QtBot, open_card: Callable[[int | None], ClientCardWindow], parts: ClinicParts
) -> None:
    client = keep_client(parts, "Соколова", EMAIL, WORK, PHONE)
    card = open_card(client)
    part(rows_of(card)[0], QToolButton, "remove_contact").click()
    part(card, QPushButton, "add_email").click()
    added = rows_of(card)[-1]
    qtbot.keyClicks(added.value, "new@example.com")
    kind = part(added, QComboBox, "kind")
    kind.setCurrentIndex(kind.findData(ContactKind.FAMILY))
    save(qtbot, card)

    assert [(contact.value, contact.kind) for contact in parts.clients.get(client).contacts] == [
        (WORK.value, ContactKind.WORK),
        (PHONE.value, ContactKind.PERSONAL),
        ("new@example.com", ContactKind.FAMILY),
    ]


def test_what_is_saved_is_said_until_something_is_changed(
    qtbot: QtBot, open_card: Callable[[int | None], ClientCardWindow]
) -> None:
    card = open_card(None)
    note = part(card, QLabel, "saved_note")
    type_in(qtbot, card, "last_name", "Sokolova")
    assert note.isHidden()
    save(qtbot, card)
    assert note.isVisible()
    type_in(qtbot, card, "last_name", "A")
    assert note.isHidden()


def test_a_wrong_address_is_marked_at_once(
    qtbot: QtBot, open_card: Callable[[int | None], ClientCardWindow], parts: ClinicParts
) -> None:
    card = open_card(None)
    type_in(qtbot, card, "last_name", "A")
    row = rows_of(card)[0]
    reason = part(row, QLabel, "reason")
    qtbot.keyClicks(row.value, "anna@")
    qtbot.waitUntil(reason.isVisible)
    assert row.value.property("wrong")
    qtbot.waitUntil(lambda: reason.width() > row.width() - 60)
    save(qtbot, card)

    assert "не адрес электронной почты" in reason.text()
    assert parts.clients.page(PageRequest()).total == 0
    assert card.unsaved


def test_a_slip_is_put_right_with_one_click(
    qtbot: QtBot, open_card: Callable[[int | None], ClientCardWindow]
) -> None:
    row = rows_of(open_card(None))[0]
    fix = part(row, QPushButton, "fix")
    qtbot.keyClicks(row.value, "anna@gmial.com")
    qtbot.waitUntil(fix.isVisible)
    assert fix.text() == "Исправить на anna@gmail.com"
    assert not row.value.property("wrong")
    fix.click()

    assert row.value.text() == "anna@gmail.com"
    assert fix.isHidden()


def test_a_telephone_is_not_judged_as_an_address(
    qtbot: QtBot, open_card: Callable[[int | None], ClientCardWindow]
) -> None:
    row = rows_of(open_card(None))[1]
    qtbot.keyClicks(row.value, "+7 912")
    row.value.editingFinished.emit()

    assert not row.value.property("wrong")


def test_missing_name_and_repeated_contact_are_explained_at_their_fields(
    qtbot: QtBot, open_card: Callable[[int | None], ClientCardWindow]
) -> None:
    card = open_card(None)
    card.tabs.setCurrentIndex(1)
    save(qtbot, card)
    assert card.tabs.currentIndex() == 0
    assert part(card, QLabel, "name_reason").isVisible()

    type_in(qtbot, card, "last_name", "A")
    part(card, QPushButton, "add_email").click()
    for row in (rows_of(card)[0], rows_of(card)[2]):
        qtbot.keyClicks(row.value, "a@example.com")
    save(qtbot, card)

    assert not part(card, QLabel, "name_reason").isVisible()
    assert "дважды" in part(rows_of(card)[2], QLabel, "reason").text()


@pytest.mark.parametrize(
    ("answer", "ending"),
    [("save", (1, "СоколоваX")), ("drop", (1, "Соколова")), ("cancel", (0, "Соколова"))],
)
def test_closing_with_changes_asks(
    qtbot: QtBot,
    open_card: Callable[[int | None], ClientCardWindow],
    parts: ClinicParts,
    answer: str,
    ending: tuple[int, str],
) -> None:
    card = open_card(keep_client(parts))
    type_in(qtbot, card, "last_name", "X")
    closings: list[int] = []
    card.request_close(lambda: closings.append(1))
    assert not closings
    part(newest(card, QMessageBox), QPushButton, answer).click()
    qtbot.waitUntil(lambda: len(closings) == ending[0] and card.form().isEnabled())

    assert parts.clients.get(1).last_name == ending[1]


def test_a_change_elsewhere_is_shown_unless_something_is_typed(
    qtbot: QtBot,
    open_card: Callable[[int | None], ClientCardWindow],
    parts: ClinicParts,
    context: Context,
) -> None:
    client = keep_client(parts)
    card = open_card(client)
    other = ClientDraft("Другая", "Анна", "", date(2026, 11, 3))
    parts.clients.save(client, other)
    context.changes.announce(Subject.CLIENTS)
    qtbot.waitUntil(lambda: part(card, QLineEdit, "last_name").text() == "Другая")

    type_in(qtbot, card, "last_name", "X")
    parts.clients.save(client, ClientDraft("Третья", "", "", date(2026, 11, 3)))
    context.changes.announce(Subject.CLIENTS)
    qtbot.waitUntil(lambda: not context.background.busy)

    assert part(card, QLineEdit, "last_name").text() == "ДругаяX"


def test_animals_and_letters_have_their_tabs(
    qtbot: QtBot,
    open_card: Callable[[int | None], ClientCardWindow],
    parts: ClinicParts,
    navigator: RecordingNavigator,
) -> None:
    client = keep_client(parts)
    animal = keep_animal(parts, client, "7")
    card = open_card(client)
    tabs = part(card, QTabWidget, "card_tabs")
    assert [tabs.tabText(place) for place in range(3)] == ["Карта клиента", "Животные", "Письма"]
    tabs.setCurrentIndex(1)
    animals = part(card, ListView, "client_animals")
    qtbot.waitUntil(lambda: animals.model.total == 1)
    animals.table.selectRow(0)
    qtbot.keyClick(animals.table, Qt.Key.Key_Return)
    part(card, QPushButton, "add_animal").click()
    assert navigator.calls[-2:] == [("open_animal", animal, None), ("open_animal", None, client)]

    tabs.setCurrentIndex(2)
    assert part(card, QLabel, "letters").text() == f"letters of {client}"


def test_tabs_of_a_new_client_wait_for_saving(
    qtbot: QtBot, open_card: Callable[[int | None], ClientCardWindow]
) -> None:
    card = open_card(None)
    card.tabs.setCurrentIndex(2)
    assert not card.findChildren(QLabel, "letters")
    type_in(qtbot, card, "last_name", "A")
    save(qtbot, card)

    assert part(card, QLabel, "letters").text() == "letters of 1"


def test_a_client_that_is_gone_is_explained_and_closed(
    qtbot: QtBot, parts: ClinicParts, context: Context, navigator: RecordingNavigator
) -> None:
    card = ClientCardWindow(parts, context, 99)
    qtbot.addWidget(card)
    qtbot.waitUntil(lambda: bool(card.findChildren(QMessageBox)))
    newest(card, QMessageBox).accept()

    assert ("close_window", card) in navigator.calls
