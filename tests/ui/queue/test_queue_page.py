"""The queue as a receptionist uses it, against a real SMTP server."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QInputDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPushButton,
    QWidget,
)

from enot_desktop.models.values import LetterState, PageRequest
from enot_desktop.services.queue.service import QueueFilter
from enot_desktop.services.sandbox.faults import GREYLISTED, NO_SUCH_USER, Fault, Point
from enot_desktop.ui.changes import Subject
from enot_desktop.ui.common.formats import moment
from tests.helpers.mailings import add_account, set_state
from tests.helpers.servers import PASSWORD

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from enot_desktop.ui.common.context import Context
    from enot_desktop.ui.queue.page import QueuePage
    from tests.ui.conftest import RecordingNavigator
    from tests.ui.queue.conftest import Desk


def press(qtbot: QtBot, parent: QWidget, name: str) -> None:
    """Wait for a button, wherever it stands, and press it."""

    def find() -> QPushButton | None:
        for window in [parent, *QApplication.topLevelWidgets()]:
            for button in window.findChildren(QPushButton, name):
                if button.isVisible():
                    return button
        return None

    qtbot.waitUntil(lambda: find() is not None)
    button = find()
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def open_menu(qtbot: QtBot, page: QueuePage, row: int) -> QMenu:
    """Click on a row with the right button and return the menu that opens."""
    table = page.list.table
    place = table.visualRect(page.list.model.index(row, 0)).center()
    table.customContextMenuRequested.emit(place)
    qtbot.waitUntil(lambda: page.list.findChild(QMenu, "context_menu") is not None)
    menu = page.list.findChild(QMenu, "context_menu")
    assert menu is not None
    return menu


def choose(menu: QMenu, name: str) -> None:
    """Choose an action of a menu."""
    action = next(action for action in menu.actions() if action.objectName() == name)
    action.trigger()
    menu.close()


def message(qtbot: QtBot, page: QueuePage) -> str:
    """Wait for a message and return its words."""
    qtbot.waitUntil(lambda: page.findChild(QMessageBox, "message") is not None)
    box = page.findChild(QMessageBox, "message")
    assert box is not None
    words = f"{box.text()} {box.informativeText()}"
    box.accept()
    return words


def words(page: QueuePage, name: str) -> str:
    """Return what a label shows."""
    label = page.findChild(QLabel, name)
    assert label is not None
    return label.text()


@pytest.mark.m("M22")
@pytest.mark.m("M23")
def test_everything_due_is_sent_in_the_background(
    page: QueuePage, desk: Desk, qtbot: QtBot
) -> None:
    press(qtbot, page, "send")
    press(qtbot, page, "send_all")
    qtbot.waitUntil(lambda: desk.server.mailboxes.count == 12)
    qtbot.waitUntil(lambda: "Отправка закончена" in words(page, "words"))
    assert "Отправлено: 12 из 12" in words(page, "words")
    qtbot.waitUntil(lambda: page.list.model.total == 0)
    recipients = {letter.recipient for letter in desk.server.mailboxes.letters()}
    assert recipients == {f"client{place}@mail.example" for place in range(12)}


@pytest.mark.m("M24")
def test_right_click_strikes_several_letters(page: QueuePage, desk: Desk, qtbot: QtBot) -> None:
    page.list.table.selectRow(0)
    for row in (1, 2):
        page.list.table.selectionModel().select(
            page.list.model.index(row, 0),
            page.list.table.selectionModel().SelectionFlag.Select
            | page.list.table.selectionModel().SelectionFlag.Rows,
        )
    gone = page.list.selected_ids()
    menu = open_menu(qtbot, page, 0)
    captions = [action.text() for action in menu.actions()]
    assert "Удалить письмо из очереди" in captions
    choose(menu, "remove_from_queue")
    press(qtbot, page, "yes")
    qtbot.waitUntil(lambda: page.list.model.total == 9)
    assert desk.queue.counts() == {LetterState.WAITING: 9, LetterState.REMOVED: 3}
    assert len(gone) == 3


@pytest.mark.m("M24")
def test_del_asks_and_cancel_leaves_the_letter(page: QueuePage, desk: Desk, qtbot: QtBot) -> None:
    page.list.table.selectRow(4)
    qtbot.keyClick(page.list.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: page.findChild(QMessageBox, "question") is not None)
    box = page.findChild(QMessageBox, "question")
    assert box is not None
    assert box.text() == "Удалить письмо из очереди? Этот клиент его не получит."
    assert box.informativeText() == "Клиент0004 <client4@mail.example>"
    box.reject()
    assert desk.queue.counts() == {LetterState.WAITING: 12}


def test_only_selected_letters_are_sent(page: QueuePage, desk: Desk, qtbot: QtBot) -> None:
    page.list.table.selectRow(7)
    press(qtbot, page, "send")
    press(qtbot, page, "send_chosen")
    qtbot.waitUntil(lambda: "Отправлено: 1 из 1" in words(page, "words"))
    assert desk.server.mailboxes.count == 1
    assert desk.queue.counts() == {LetterState.WAITING: 11, LetterState.SENT: 1}


def test_refusal_is_shown_with_its_reason(page: QueuePage, desk: Desk, qtbot: QtBot) -> None:
    desk.server.faults.add(
        Fault(point=Point.RECIPIENT, answer=NO_SUCH_USER, recipient="client3@mail.example", times=9)
    )
    press(qtbot, page, "send")
    press(qtbot, page, "send_all")
    qtbot.waitUntil(lambda: "не отправлено: 1" in words(page, "words"))
    page.shown.setCurrentIndex(2)
    page.shown.activated.emit(2)
    qtbot.waitUntil(lambda: page.list.model.total == 1 and page.list.model.row(0) is not None)
    cells = [page.list.model.data(page.list.model.index(0, place)) for place in range(7)]
    assert cells[1] == "client3@mail.example"
    assert cells[4] == "Не отправлено"
    assert cells[6] == "Адрес получателя не существует или не принимает писем."


def test_deferred_letter_goes_by_itself_later(page: QueuePage, desk: Desk, qtbot: QtBot) -> None:
    desk.server.faults.add(
        Fault(point=Point.RECIPIENT, answer=GREYLISTED, recipient="client3@mail.example", times=1)
    )
    press(qtbot, page, "send")
    press(qtbot, page, "send_all")
    qtbot.waitUntil(lambda: "Отправка продолжится сама" in words(page, "note"))
    assert desk.server.mailboxes.count == 11
    desk.mailings_clock.advance(minutes=7)
    qtbot.waitUntil(lambda: desk.server.mailboxes.count == 12, timeout=10_000)
    qtbot.waitUntil(lambda: "Отправлено: 12 из 12" in words(page, "words"))


def test_wrong_password_stops_and_says_what_to_do(
    page: QueuePage, desk: Desk, qtbot: QtBot
) -> None:
    desk.accounts.remember_password(desk.account_id, "не тот пароль")
    press(qtbot, page, "send")
    press(qtbot, page, "send_all")
    qtbot.waitUntil(lambda: "Отправка приостановлена" in words(page, "words"))
    assert "Сервер не принял имя пользователя или пароль." in words(page, "note")
    assert desk.queue.counts() == {LetterState.WAITING: 12}
    assert "не тот пароль" not in words(page, "note")


def test_letters_in_doubt_are_named_and_wait_for_a_person(
    page: QueuePage, desk: Desk, qtbot: QtBot
) -> None:
    row = page.list.model.row(0)
    assert row is not None
    set_state(desk.database, row.id, LetterState.UNKNOWN)
    page.list.refresh()
    page.show_mailing(None)
    page.refresh()
    note = page.findChild(QWidget, "doubt_note")
    assert note is not None
    qtbot.waitUntil(note.isVisible)
    press(qtbot, page, "show_doubt")
    qtbot.waitUntil(lambda: page.list.model.total == 1 and page.list.model.row(0) is not None)
    page.list.table.selectRow(0)
    choose(open_menu(qtbot, page, 0), "settle")
    press(qtbot, page, "yes")
    qtbot.waitUntil(lambda: desk.queue.counts().get(LetterState.SENT) == 1)
    assert desk.server.mailboxes.count == 0


def test_without_an_account_it_says_where_to_make_one(
    page: QueuePage, desk: Desk, qtbot: QtBot
) -> None:
    page.senders.clear()
    press(qtbot, page, "send")
    assert "Учетные записи электронной почты" in message(qtbot, page)
    assert desk.server.mailboxes.count == 0


def test_nothing_due_is_said(page: QueuePage, desk: Desk, qtbot: QtBot) -> None:
    desk.mailings_clock.advance(days=-1)
    press(qtbot, page, "send")
    said = message(qtbot, page)
    assert "нет писем, срок которых наступил" in said
    planned = moment(desk.queue.outlook()[0].next_at)
    assert f"Ближайшее письмо запланировано на {planned}, отправитель klinika@enot.ex" in said


@pytest.mark.m("M22")
def test_sender_with_letters_due_is_proposed(
    page: QueuePage, desk: Desk, context: Context, qtbot: QtBot
) -> None:
    other = add_account(desk.database, "another@enot.example")
    context.changes.announce(Subject.ACCOUNTS)
    qtbot.waitUntil(lambda: page.senders.count() == 2)
    assert page.senders.currentIndex() == 1
    assert page.sender_id == desk.account_id
    page.senders.setCurrentIndex(0)
    page.senders.activated.emit(0)
    context.changes.announce(Subject.LETTERS)
    press(qtbot, page, "send")
    assert "klinika@enot.example — писем: 12" in message(qtbot, page)
    assert page.sender_id == other
    page.show_mailing(1)
    qtbot.waitUntil(lambda: page.sender_id == desk.account_id)


def test_several_letters_are_named_before_they_are_deleted(page: QueuePage, qtbot: QtBot) -> None:
    page.list.table.selectAll()
    qtbot.keyClick(page.list.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: page.findChild(QMessageBox, "question") is not None)
    box = page.findChild(QMessageBox, "question")
    assert box is not None
    lines = box.informativeText().splitlines()
    assert lines[0] == "Клиент0000 <client0@mail.example>"
    assert lines[3:] == ["… и ещё: 9"]
    box.reject()


def test_letters_that_are_done_are_shown_newest_first(
    page: QueuePage, desk: Desk, qtbot: QtBot
) -> None:
    desk.mailings_clock.advance(days=1)
    desk.register(13)
    page.show_mailing(None)
    qtbot.waitUntil(lambda: page.list.model.total == 25)
    for view, first in ((6, "client12@mail.example"), (0, "client0@mail.example")):
        page.shown.setCurrentIndex(view)
        page.shown.activated.emit(view)

        def address(wanted: str = first) -> bool:
            row = page.list.model.row(0)
            return row is not None and row.address == wanted

        qtbot.waitUntil(address)


def test_empty_queue_says_that_everything_is_sent(
    page: QueuePage, desk: Desk, qtbot: QtBot
) -> None:
    ids = [row.id for row in desk.queue.page(PageRequest(limit=100), QueueFilter()).rows]
    for letter_id in ids:
        set_state(desk.database, letter_id, LetterState.SENT)
    page.refresh()
    qtbot.waitUntil(lambda: "Все письма отправлены" in words(page, "hint"))
    set_state(desk.database, ids[0], LetterState.FAILED)
    page.refresh()
    qtbot.waitUntil(lambda: "Писем, которые ждут отправки, нет" in words(page, "hint"))


def test_enter_opens_the_letter(
    page: QueuePage, navigator: RecordingNavigator, qtbot: QtBot
) -> None:
    page.list.table.selectRow(2)
    identity = page.list.selected_ids()[0]
    qtbot.keyClick(page.list.table, Qt.Key.Key_Return)
    assert navigator.calls == [("open_letter", identity)]


def test_password_this_computer_does_not_know_is_asked_once(
    page: QueuePage, desk: Desk, qtbot: QtBot
) -> None:
    desk.forget_password()
    press(qtbot, page, "send")
    press(qtbot, page, "send_all")
    qtbot.waitUntil(lambda: page.findChild(QInputDialog, "password_prompt") is not None)
    prompt = page.findChild(QInputDialog, "password_prompt")
    assert prompt is not None
    assert prompt.textEchoMode() == QLineEdit.EchoMode.Password
    assert "klinika@enot.example" in prompt.labelText()
    prompt.setTextValue(PASSWORD)
    prompt.accept()
    qtbot.waitUntil(lambda: desk.server.mailboxes.count == 12)
    qtbot.waitUntil(lambda: "Отправлено: 12 из 12" in words(page, "words"))
