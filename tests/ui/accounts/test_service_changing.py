"""Changing an account of SendPulse (M08, M09; fig. 4)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QToolButton,
    QWidget,
)

from enot_desktop.services.sandbox.sendpulse.options import (
    CLIENT_ID,
    SECRET,
    SENDER_ADDRESS,
    SENDER_NAME,
)
from tests.helpers.focus import names, tab_round, tab_stops
from tests.helpers.widgets import newest, part
from tests.ui.accounts.service_form import (
    SERVICE,
    WRONG,
    accounts,
    edit_form,
    everything,
    service,
    simulator,
    stored,
)
from tests.unit.services.accounts.drafts import DRAFT

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from enot_desktop.models.database import Database
    from enot_desktop.services.accounts.service import AccountService
    from enot_desktop.services.sandbox.sendpulse.simulator import Simulator
    from tests.ui.accounts.office import Office
    from tests.unit.services.accounts.drafts import TroublesomeSecrets

__all__ = ["accounts", "service", "simulator"]


@pytest.mark.m("M08")
def test_the_form_of_a_stored_account(office: Office, accounts: AccountService) -> None:
    form = edit_form(office, stored(office, accounts))
    address, tick = (
        part(form.dialog, QLineEdit, "address"),
        part(form.dialog, QCheckBox, "sendpulse"),
    )
    assert (address.text(), address.isReadOnly()) == (SENDER_ADDRESS, True)
    assert (tick.isChecked(), tick.isEnabled()) == (True, False)
    assert form.line("client_id") == CLIENT_ID
    secret = part(form.dialog, QLineEdit, "secret")
    assert (secret.text(), secret.placeholderText()) == ("", "Прежний Secret")
    assert form.dialog.focusWidget() is secret
    assert form.text("balance").replace("\u00a0", " ") == (
        "25,00 USD · тариф «Учебный»: осталось писем: 15 000; занято адресов: 0 из 5 000"
    )


@pytest.mark.m("M08")
def test_the_form_of_a_mailbox_does_not_become_another(
    office: Office, accounts: AccountService
) -> None:
    account_id = accounts.create(DRAFT, "one", checked=True)
    office.page.open_record(account_id)
    form = office.form()
    assert not part(form.dialog, QCheckBox, "sendpulse").isEnabled()
    assert not part(form.dialog, QLineEdit, "address").isReadOnly()


@pytest.mark.m("M09")
@pytest.mark.parametrize("field", ["secret", "client_id"])
def test_wrong_keys_change_nothing(
    office: Office,
    accounts: AccountService,
    database: Database,
    secrets: TroublesomeSecrets,
    field: str,
) -> None:
    form = edit_form(office, stored(office, accounts))
    before = everything(database, secrets)
    form.type(field, WRONG)
    assert "SendPulse не принял ID и Secret." in form.confirm_and_fail()
    assert form.text("check_heading") == "Проверка не пройдена. Ничего не изменено."
    assert not part(form.dialog, QPushButton, "store").isVisible()
    assert everything(database, secrets) == before


@pytest.mark.m("M08")
@pytest.mark.m("M09")
def test_keys_are_changed_after_the_check(
    office: Office, accounts: AccountService, secrets: TroublesomeSecrets
) -> None:
    account_id = stored(office, accounts)
    accounts.change(account_id, SERVICE, WRONG, checked=True)
    form = edit_form(office, account_id)
    assert form.text("balance").startswith("Не удалось узнать.")
    form.type("secret", f" {SECRET} ")
    form.confirm()
    assert "проверка пройдена" in office.message()
    assert secrets.get(account_id) == SECRET
    assert accounts.get(account_id).draft == replace(SERVICE, sender_name=SENDER_NAME)


@pytest.mark.m("M08")
def test_an_empty_secret_is_the_stored_one(
    office: Office, accounts: AccountService, secrets: TroublesomeSecrets
) -> None:
    account_id = stored(office, accounts)
    form = edit_form(office, account_id)
    form.confirm()
    office.message()
    assert secrets.get(account_id) == SECRET


def test_a_balance_that_cannot_be_learned_disturbs_nobody(
    office: Office, accounts: AccountService, simulator: Simulator
) -> None:
    account_id = stored(office, accounts)
    simulator.stop()
    form = edit_form(office, account_id)
    assert form.text("balance") == "Не удалось узнать. Соединиться с SendPulse не удалось."


def test_the_time_zone_is_found_by_typing(office: Office, accounts: AccountService) -> None:
    account_id = stored(office, accounts)
    form = edit_form(office, account_id)
    part(form.dialog, QToolButton, "more").click()
    zone = part(form.dialog, QComboBox, "time_zone")
    assert zone.currentText().startswith("Москва (UTC+03:00")
    line = zone.lineEdit()
    finder = zone.completer()
    assert line is not None
    assert finder is not None
    line.setText("Нигде")
    line.editingFinished.emit()
    assert zone.currentText().startswith("Москва")
    finder.setCompletionPrefix("новосиб")
    found = finder.currentCompletion()
    assert found.startswith("Новосибирск")
    line.setText(found)
    line.editingFinished.emit()
    assert form.dialog.fields.draft().time_zone == "Asia/Novosibirsk"
    line.clear()
    line.editingFinished.emit()
    assert zone.currentText() == "Как на этом компьютере"
    line.setText(found)
    line.editingFinished.emit()
    assert not part(form.dialog, QLineEdit, "sent_folder").isVisible()
    form.confirm()
    office.message()
    assert accounts.get(account_id).draft.time_zone == "Asia/Novosibirsk"


def test_closing_asks_only_when_something_was_entered(
    office: Office, accounts: AccountService, qtbot: QtBot
) -> None:
    account_id = stored(office, accounts)
    form = edit_form(office, account_id)
    with qtbot.waitSignal(form.dialog.destroyed):
        form.dialog.reject()
    form = edit_form(office, account_id)
    form.type("secret", "x")
    form.dialog.reject()
    assert form.is_open
    form.answer("yes")


@pytest.mark.parametrize("stored_one", [False, True])
def test_tab_passes_all_fields_by_eye(
    office: Office, accounts: AccountService, qtbot: QtBot, *, stored_one: bool
) -> None:
    form = edit_form(office, stored(office, accounts)) if stored_one else office.create()
    form.tick("sendpulse")
    part(form.dialog, QToolButton, "more").click()
    passed = tab_round(qtbot, form.dialog, form.dialog.fields.identity.address)
    tick = [] if stored_one else ["sendpulse"]
    limits = ["hourly_limit", "daily_limit", "pause", "connections", "attachment_limit"]
    above = ["address", *tick, "client_id", "secret", "more", "time_zone"]
    assert names(passed) == [*above, *limits, "create", "cancel"]
    assert set(passed) >= tab_stops(form.dialog)


def test_nothing_is_cut_off(office: Office, accounts: AccountService) -> None:
    form = edit_form(office, stored(office, accounts, replace(SERVICE, address="vet@mail.ru")))
    form.dialog.resize(form.dialog.minimumSize())
    office.qtbot.waitUntil(lambda: form.text("provider_hint") != "")
    office.qtbot.waitUntil(lambda: not _cut_off(form.dialog.fields))


def _cut_off(window: QWidget) -> list[str]:
    """Return the labels and lines that are lower than what they show."""
    kinds = (QLabel, QLineEdit)
    parts = [one for kind in kinds for one in window.findChildren(kind) if one.isVisible()]
    return [
        one.objectName()
        for one in parts
        if one.height() < max(one.heightForWidth(one.width()), one.minimumSizeHint().height())
    ]


def test_the_question_before_deleting_speaks_of_the_service(
    office: Office, accounts: AccountService, secrets: TroublesomeSecrets
) -> None:
    account_id = stored(office, accounts)
    office.page.list.table.selectRow(0)
    office.press("delete")
    question = newest(office.page, QMessageBox)
    assert "Secret" in question.informativeText()
    office.press("yes", question)
    office.wait_for_rows(0)
    assert secrets.get(account_id) is None
