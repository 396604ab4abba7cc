"""The other tabs of the practice cabinet, and its keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QMessageBox, QPushButton

from enot_desktop.services.sandbox.sendpulse.options import IDLE_SENDER_ADDRESS
from enot_desktop.services.sandbox.sendpulse.practice import Difficulty, Standing
from enot_desktop.services.sendpulse.codes import BookStatus, DeliveryCode
from enot_desktop.ui.sandbox.sender_dialog import SenderDialog
from tests.helpers.widgets import newest, part, press
from tests.unit.services.sandbox.sendpulse.bodies import (
    contact,
    letter,
    new_book,
    new_campaign,
)

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from enot_desktop.services.sandbox.sendpulse.simulator import Simulator
    from enot_desktop.tour.robots.cabinet import CabinetRobot
    from enot_desktop.ui.sandbox.cabinet_page import CabinetPage
    from tests.helpers.sendpulse import Caller

ANNA, BORIS = "anna@mail.example", "boris@mail.example"
NAME = "Клиника „Енот“, № 12, 24.11.2026 (k7f2)"


@pytest.fixture
def book(caller: Caller) -> int:
    """The number of a book with two addresses."""
    return new_book(caller, contact(ANNA, ИМЯ="Анна", ФАМИЛИЯ=""), contact(BORIS), name=NAME)


@pytest.mark.m("M31")
@pytest.mark.usefixtures("book")
def test_a_book_tells_when_the_service_deletes_it(robot: CabinetRobot) -> None:
    robot.choose_book(NAME)
    assert robot.books.column("Удалится") == ["24.12.2026"]
    assert robot.books.column("Состояние") == ["Доступна"]
    assert robot.books.column("Активных") == ["2"]
    assert robot.contacts.column("Адрес") == [ANNA, BORIS]
    assert robot.contacts.column("Переменные")[0] == "ИМЯ: Анна, ФАМИЛИЯ: "


@pytest.mark.usefixtures("book")
def test_an_address_leaves_a_book(qtbot: QtBot, robot: CabinetRobot, page: CabinetPage) -> None:
    robot.choose_book(NAME)
    assert not part(page, QPushButton, "unsubscribe").isEnabled()
    robot.contacts.click(1)
    press(page, "unsubscribe")
    qtbot.waitUntil(lambda: robot.contacts.column("Состояние") == ["Активен", "Отписался"])
    qtbot.waitUntil(lambda: not part(page, QPushButton, "unsubscribe").isEnabled())


@pytest.mark.usefixtures("book")
def test_a_book_is_blocked_and_free_again(
    qtbot: QtBot, simulator: Simulator, robot: CabinetRobot, page: CabinetPage
) -> None:
    robot.choose_book(NAME)
    press(page, "block_book")
    qtbot.waitUntil(part(page, QPushButton, "unblock_book").isVisible)
    assert simulator.cabinet.books()[0].status == BookStatus.BLOCKED
    press(page, "unblock_book")
    qtbot.waitUntil(part(page, QPushButton, "block_book").isVisible)
    assert simulator.cabinet.books()[0].status == BookStatus.ACTIVE


@pytest.mark.usefixtures("book")
def test_a_book_is_deleted(qtbot: QtBot, robot: CabinetRobot, page: CabinetPage) -> None:
    robot.choose_book(NAME)
    robot.books.key(Qt.Key.Key_Delete)
    press(newest(page, QMessageBox), "yes")
    robot.books.wait_for(0)
    qtbot.waitUntil(lambda: not page.books.contacts.isVisible())


def test_a_book_that_a_campaign_needs_stays(
    qtbot: QtBot, caller: Caller, book: int, robot: CabinetRobot, page: CabinetPage
) -> None:
    new_campaign(caller, book, send_date="2026-11-25 10:00:00")
    robot.choose_book(NAME)
    press(page, "delete_book")
    press(newest(page, QMessageBox), "yes")
    qtbot.waitUntil(lambda: bool(page.findChildren(QMessageBox, "message")))
    newest(page, QMessageBox).accept()
    assert robot.books.column("Название") == [NAME]


def test_single_letters_with_what_came_of_them(
    simulator: Simulator, caller: Caller, robot: CabinetRobot
) -> None:
    simulator.outcomes.set(BORIS, DeliveryCode.MAILBOX_FULL)
    simulator.outcomes.set("vera@mail.example", DeliveryCode.QUEUED)
    for address in (ANNA, BORIS, "vera@mail.example"):
        caller.call("POST", "/smtp/emails", letter(to=[{"name": "", "email": address}]))
    robot.open_tab("Письма")
    robot.letters.wait_for(3)
    assert robot.letters.column("Кому") == ["vera@mail.example", BORIS, ANNA]
    assert robot.letters.column("Результат") == ["Пока не известно", "Не доставлено", "Доставлено"]
    assert robot.letters.column("Ответ почты получателя")[1] == "552 5.2.2 Mailbox is full"
    robot.letters.search("anna")
    assert robot.letters.column("Кому") == [ANNA]


def test_a_sender_is_added_and_activated(
    qtbot: QtBot, simulator: Simulator, robot: CabinetRobot, page: CabinetPage
) -> None:
    robot.open_tab("Отправители")
    robot.senders.wait_for(3)
    assert not part(page, QPushButton, "activate").isEnabled()
    press(page, "add_sender")
    dialog = newest(page, SenderDialog)
    part(dialog, QLineEdit, "sender_address").setText("vet")
    press(dialog, "save_sender")
    assert part(dialog, QLabel, "sender_reason").isVisible()
    part(dialog, QLineEdit, "sender_address").setText("vet@enot.example")
    press(dialog, "save_sender")
    robot.senders.wait_for(4)
    robot.senders.click(robot.senders.place_of("vet@enot.example"))
    press(page, "activate")
    qtbot.waitUntil(lambda: simulator.cabinet.senders()[-1].active)
    qtbot.waitUntil(lambda: robot.senders.column("Состояние")[-1] == "Действует")


def test_a_refused_sender_is_not_lost(qtbot: QtBot, robot: CabinetRobot, page: CabinetPage) -> None:
    robot.open_tab("Отправители")
    robot.senders.wait_for(3)
    robot.senders.key(Qt.Key.Key_Insert)
    dialog = newest(page, SenderDialog)
    part(dialog, QLineEdit, "sender_address").setText(IDLE_SENDER_ADDRESS)
    press(dialog, "save_sender")
    qtbot.waitUntil(lambda: bool(dialog.findChildren(QMessageBox, "message")))
    newest(dialog, QMessageBox).accept()
    assert part(dialog, QLineEdit, "sender_address").text() == IDLE_SENDER_ADDRESS
    dialog.reject()


def test_difficulties_are_switched_on_and_put_right(
    qtbot: QtBot, simulator: Simulator, robot: CabinetRobot, page: CabinetPage
) -> None:
    state = part(page, QLabel, "faults_state")
    robot.once(Difficulty.ANSWER_LOST)
    qtbot.waitUntil(lambda: state.text() == "Включено неполадок: 1")
    robot.always(Difficulty.MODERATION)
    qtbot.waitUntil(lambda: state.text() == "Включено неполадок: 2")
    assert simulator.practice.standings()[Difficulty.ANSWER_LOST] == Standing(once=True)
    assert part(page, QPushButton, "once_answer_lost").text() == "Ждёт случая"
    robot.always(Difficulty.MODERATION, on=False)
    qtbot.waitUntil(lambda: state.text() == "Включено неполадок: 1")
    robot.put_right()
    qtbot.waitUntil(lambda: "исправно" in state.text())
    assert set(simulator.practice.standings().values()) == {Standing()}
    assert not part(page, QPushButton, "all_well").isEnabled()


def test_a_difficulty_that_has_struck_is_gone(
    qtbot: QtBot, caller: Caller, robot: CabinetRobot, page: CabinetPage
) -> None:
    robot.once(Difficulty.KEYS_REFUSED)
    button = part(page, QPushButton, "once_keys_refused")
    qtbot.waitUntil(lambda: not button.isEnabled())
    caller.refusal("GET", "/senders")
    qtbot.waitUntil(button.isEnabled)
    assert button.text() == "Один раз"


def test_search_and_refreshing_by_key(qtbot: QtBot, page: CabinetPage, robot: CabinetRobot) -> None:
    robot.open_tab("Адресные книги")
    bar = page.tabs.tabBar()
    bar.setFocus()
    qtbot.keyClick(bar, Qt.Key.Key_F5)
    qtbot.keyClick(bar, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.books.list.search_line.hasFocus()


@pytest.mark.usefixtures("book")
def test_lists_get_the_focus_with_their_tab(page: CabinetPage, robot: CabinetRobot) -> None:
    robot.open_tab("Адресные книги")
    robot.books.wait_for(1)
    page.setFocus()
    assert page.books.list.table.hasFocus()
    robot.open_tab("Отправители")
    assert page.senders.list.table.hasFocus()


def test_a_hidden_page_asks_nothing(caller: Caller, page: CabinetPage, robot: CabinetRobot) -> None:
    robot.campaigns.wait_for(0)
    page.hide()
    new_book(caller, contact(ANNA), name=NAME)
    assert page.books.list.model.total == 0
    page.tabs.setCurrentWidget(page.books)
    page.show()
    robot.books.wait_for(1)


@pytest.mark.usefixtures("book")
def test_little_height_puts_the_parts_side_by_side(
    qtbot: QtBot, robot: CabinetRobot, page: CabinetPage
) -> None:
    robot.choose_book(NAME)

    def beside() -> bool:
        return page.books.contacts.mapTo(page, page.rect().topLeft()).x() > 200

    assert not beside()
    page.resize(660, 400)
    qtbot.waitUntil(beside)
    assert page.minimumSizeHint().width() <= 660
    page.resize(1100, 700)
    qtbot.waitUntil(lambda: not beside())
