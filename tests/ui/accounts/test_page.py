"""The list of accounts: changing and deleting (M01)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox
from sqlalchemy import update

from enot_desktop.models.letter import Letter
from enot_desktop.models.values import LetterState, Security
from enot_desktop.services.accounts.cards import AccountDraft, Limits, ServerAddress, ServerSettings
from tests.helpers import servers
from tests.helpers.clinic import add_letter
from tests.helpers.servers import LOGIN, PASSWORD
from tests.helpers.widgets import newest, part

if TYPE_CHECKING:
    from enot_desktop.models.database import Database
    from enot_desktop.services.accounts.service import AccountService
    from tests.ui.accounts.office import Form, Office
    from tests.unit.services.accounts.drafts import TroublesomeSecrets


def draft(port: int = 465, host: str = "127.0.0.1") -> AccountDraft:
    """Return a draft of the tests' mailbox."""
    smtp = ServerAddress(host, port, Security.NONE)
    return AccountDraft(LOGIN, "Клиника", automatic=False, settings=ServerSettings(smtp=smtp))


def add(office: Office, accounts: AccountService, wanted: AccountDraft) -> int:
    """Add an account past the form and show it."""
    account_id = accounts.create(wanted, PASSWORD, checked=True)
    office.page.list.refresh()
    office.wait_for_rows(1)
    assert office.page.list.select_id(account_id)
    return account_id


def change(office: Office) -> Form:
    office.press("change")
    return office.form()


def cell(office: Office, column: int) -> str:
    return str(office.page.list.model.index(0, column).data())


@pytest.mark.m("M01")
def test_an_empty_list_says_what_to_do(office: Office) -> None:
    hint = part(office.page.list, QLabel, "hint")
    assert "Нажмите «Создать»" in hint.text()
    assert hint.isVisible()


@pytest.mark.m("M01")
def test_a_row_tells_purposes_servers_and_check(office: Office, accounts: AccountService) -> None:
    incoming = ServerAddress("imap.mail.ru", 993, Security.SSL)
    settings = replace(draft(host="localhost").settings, incoming=incoming)
    add(office, accounts, replace(draft(), keep_sent=True, settings=settings))
    assert [cell(office, column) for column in range(4)] == [
        LOGIN,
        "Клиника",
        "отправка, хранение",
        "SMTP localhost, IMAP imap.mail.ru",
    ]
    assert cell(office, 4).startswith("Пройдена 24.11.2026")


def test_changing_keeps_the_password_that_was_not_typed(
    office: Office, accounts: AccountService, secrets: TroublesomeSecrets
) -> None:
    with servers.smtp_server() as smtp:
        account_id = add(office, accounts, draft(smtp.port))
        form = change(office)
        assert form.dialog.windowTitle() == "Учетная запись электронной почты"
        assert form.line("password") == ""
        assert form.line("address") == LOGIN
        form.type("sender_name", "Ольга Петрова")
        form.confirm()
        office.message()
    office.qtbot.waitUntil(lambda: cell(office, 1) == "Ольга Петрова")
    assert secrets.get(account_id) == PASSWORD


def test_other_changes_leave_the_limits_alone(office: Office, accounts: AccountService) -> None:
    slow = Limits(hourly=7, daily=70, pause_seconds=2.5, connections=1, attachments=5 * 1024 * 1024)
    with servers.smtp_server() as smtp:
        by_hand = draft(smtp.port)
        wanted = replace(by_hand, settings=replace(by_hand.settings, limits=slow), automatic=True)
        account_id = add(office, accounts, wanted)
        form = change(office)
        form.type("sender_name", "Ольга")
        form.confirm()
        office.message()
    changed = accounts.get(account_id).draft
    assert (changed.sender_name, changed.settings) == ("Ольга", wanted.settings)


def test_a_changed_password_must_pass_before_it_is_stored(
    office: Office, accounts: AccountService, secrets: TroublesomeSecrets
) -> None:
    with servers.smtp_server() as smtp:
        account_id = add(office, accounts, draft(smtp.port))
        form = change(office)
        form.type("password", "не тот")
        form.confirm_and_fail()
    assert secrets.get(account_id) == PASSWORD


def test_an_address_that_is_there_already_is_refused(
    office: Office, accounts: AccountService
) -> None:
    add(office, accounts, draft())
    form = office.create()
    form.enter_mailbox()
    form.confirm()
    office.qtbot.waitUntil(lambda: bool(form.text("address_reason")))
    assert "уже есть" in form.text("address_reason")


def test_deleting_asks_first(office: Office, accounts: AccountService) -> None:
    add(office, accounts, draft())
    office.page.list.setFocus()
    office.qtbot.keyClick(office.page.list, Qt.Key.Key_Delete)
    box = newest(office.page, QMessageBox)
    assert LOGIN in box.text()
    office.press("yes", box)
    office.wait_for_rows(0)
    assert accounts.senders() == ()


def test_an_account_that_letters_wait_for_stays(
    office: Office, accounts: AccountService, database: Database
) -> None:
    account_id = add(office, accounts, draft())
    for _ in range(3):
        add_letter(database, state=LetterState.WAITING)
    with database.write() as session:
        session.execute(update(Letter).values(account_id=account_id))
    office.press("delete")
    office.press("yes", newest(office.page, QMessageBox))
    office.qtbot.waitUntil(
        lambda: any(
            "Писем, которые от неё зависят: 3." in box.text()
            for box in office.page.findChildren(QMessageBox)
        )
    )
    newest(office.page, QMessageBox).accept()
    assert len(accounts.senders()) == 1


def test_ins_opens_an_empty_form(office: Office) -> None:
    office.qtbot.keyClick(office.page.list, Qt.Key.Key_Insert)
    assert office.form().line("address") == ""


def test_an_account_deleted_elsewhere_is_told(office: Office, accounts: AccountService) -> None:
    account_id = add(office, accounts, draft())
    accounts.delete(account_id)
    office.press("change")
    assert "Записи уже нет" in office.message()
    office.wait_for_rows(0)
