"""The form itself: hints, reasons beside the fields, what it shows and remembers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QSpinBox, QToolButton, QWidget

from enot_desktop.models.values import IncomingProtocol, Security
from enot_desktop.ui.accounts.form_buttons import Mode
from tests.helpers.widgets import part

if TYPE_CHECKING:
    from enot_desktop.services.accounts.service import AccountService
    from tests.ui.accounts.office import Form, Office


@pytest.fixture
def form(office: Office) -> Form:
    """An empty form for a new account."""
    return office.create()


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("k@mail.ru", "Пароли для внешних приложений"),
        ("k@yandex.ru", "разрешите доступ по IMAP"),
        ("k@ukr.net", "включите доступ по IMAP"),
        ("k@gmail.com", "двухэтапную аутентификацию"),
        ("k@yahoo.com", "нужен отдельный пароль для приложения"),
        ("k@rambler.ru", "разрешите на сайте почты доступ"),
        ("k@outlook.com", "возьмите ящик другой почты"),
        ("k@zoho.com", "запрещают рассылки"),
        ("k@clinic.example", ""),
        ("k@mail", ""),
    ],
)
def test_a_hint_comes_before_the_password(form: Form, address: str, words: str) -> None:
    form.type("address", address)
    assert words in form.text("provider_hint")
    assert bool(form.text("provider_hint")) == bool(words)


@pytest.mark.parametrize(
    ("address", "password", "field", "words"),
    [
        ("", "x", "address", "Адрес электронной почты не заполнен."),
        ("клиника", "x", "address", "«клиника» — не адрес электронной почты."),
        ("k@mail.ru", "", "password", "Нет пароля для ящика k@mail.ru."),
    ],
)
def test_what_is_missing_is_said_beside_the_field(
    office: Office, form: Form, address: str, password: str, *, field: str, words: str
) -> None:
    form.type("address", address)
    form.type("password", password)
    form.confirm()
    office.qtbot.waitUntil(lambda: bool(form.text(f"{field}_reason")))
    assert words in form.text(f"{field}_reason")
    line = part(form.dialog, QLineEdit, field)
    assert line.hasFocus()
    form.type(field, "k@mail.ru")
    assert form.text(f"{field}_reason") == ""


def test_a_new_check_forgets_what_was_wrong(office: Office, form: Form) -> None:
    form.type("password", "x")
    form.confirm()
    office.qtbot.waitUntil(lambda: bool(form.text("address_reason")))
    form.dialog.fields.identity.address.setText("k@mail.ru")
    form.choose_by_hand()
    form.enter_address("smtp", "smtp.enot.invalid", 465, Security.SSL)
    form.confirm_and_fail()
    form.press("correct")
    assert form.text("address_reason") == ""


def test_an_account_for_nothing_is_refused(office: Office, form: Form) -> None:
    form.enter_mailbox()
    form.tick("use_for_sending", on=False)
    form.confirm()
    office.qtbot.waitUntil(lambda: bool(form.text("purposes_reason")))
    form.tick("use_for_receiving")
    assert form.text("purposes_reason") == ""


def test_a_missing_server_is_said_beside_its_field(office: Office, form: Form) -> None:
    form.enter_mailbox()
    form.choose_by_hand()
    form.type("smtp_host", "")
    form.confirm()
    office.qtbot.waitUntil(lambda: bool(form.text("smtp_host_reason")))
    assert form.text("smtp_host_reason").startswith("Не указан сервер отправки.")


def test_copies_need_imap(office: Office, form: Form) -> None:
    form.enter_mailbox()
    form.choose_by_hand()
    form.tick("keep_sent")
    form.choose("incoming_protocol", IncomingProtocol.POP3)
    form.confirm()
    office.qtbot.waitUntil(lambda: "IMAP" in form.text("purposes_reason"))


@pytest.mark.m("M04")
def test_by_hand_shows_the_servers_that_are_used(form: Form) -> None:
    fields = form.dialog.fields
    assert fields.smtp.isHidden()
    assert fields.incoming.isHidden()
    form.type("address", "k@clinic.example")
    form.choose_by_hand()
    assert not fields.smtp.isHidden()
    assert fields.incoming.isHidden()
    assert form.line("smtp_host") == "smtp.clinic.example"
    form.tick("use_for_receiving")
    assert not fields.incoming.isHidden()
    form.tick("use_for_sending", on=False)
    assert fields.smtp.isHidden()


def test_by_hand_begins_with_what_is_known(form: Form) -> None:
    form.type("address", "k@mail.ru")
    form.choose_by_hand()
    assert form.line("smtp_host") == "smtp.mail.ru"
    assert part(form.dialog, QSpinBox, "hourly_limit").value() == 60


def test_the_limits_of_the_provider_are_offered(form: Form) -> None:
    daily = part(form.dialog, QSpinBox, "daily_limit")
    assert daily.text() == "без ограничения"
    form.type("address", "k@mail.ru")
    assert daily.value() == 300
    daily.setValue(50)
    form.type("address", "k@yandex.ru")
    assert daily.value() == 50


def test_the_port_follows_the_encryption_unless_it_was_chosen(form: Form) -> None:
    form.choose_by_hand()
    port = part(form.dialog, QSpinBox, "smtp_port")
    form.choose("smtp_security", Security.STARTTLS)
    assert port.value() == 587
    port.setValue(2525)
    form.choose("smtp_security", Security.SSL)
    assert port.value() == 2525
    incoming = part(form.dialog, QSpinBox, "incoming_port")
    form.choose("incoming_protocol", IncomingProtocol.POP3)
    assert incoming.value() == 995


def test_more_is_folded_at_first(office: Office, form: Form) -> None:
    assert form.dialog.fields.limits.isHidden()
    office.press("more", form.dialog)
    assert not form.dialog.fields.limits.isHidden()
    assert part(form.dialog, QToolButton, "more").text() == "Дополнительно"


def test_the_password_can_be_looked_at(form: Form) -> None:
    line = part(form.dialog, QLineEdit, "password")
    assert line.echoMode() is QLineEdit.EchoMode.Password
    part(line, QAction, "show_password").trigger()
    assert line.echoMode() is QLineEdit.EchoMode.Normal
    part(line, QAction, "show_password").trigger()
    assert line.echoMode() is QLineEdit.EchoMode.Password


def test_an_empty_form_closes_without_a_question(office: Office, form: Form) -> None:
    office.qtbot.keyClick(form.dialog, Qt.Key.Key_Escape)
    assert not form.is_open


def test_a_filled_form_asks_before_it_closes(office: Office, form: Form) -> None:
    form.type("sender_name", "Ольга")
    office.qtbot.keyClick(form.dialog, Qt.Key.Key_Escape)
    assert form.is_open
    form.answer("yes")
    assert not form.is_open


def test_escape_in_a_failed_check_leads_back(
    office: Office, form: Form, accounts: AccountService
) -> None:
    form.enter_mailbox()
    form.choose_by_hand()
    form.enter_address("smtp", "smtp.enot.invalid", 465, Security.SSL)
    form.confirm_and_fail()
    office.qtbot.keyClick(form.dialog, Qt.Key.Key_Escape)
    assert form.dialog.mode is Mode.EDITING
    assert form.is_open
    assert accounts.senders() == ()


def test_nothing_is_cut_off_on_a_small_screen(form: Form) -> None:
    form.choose_by_hand()
    for name in ("use_for_receiving", "keep_sent"):
        form.tick(name)
    form.dialog.resize(form.dialog.minimumSize())
    fields = form.dialog.fields
    viewport = fields.parentWidget()
    assert isinstance(viewport, QWidget)
    assert fields.minimumSizeHint().width() <= form.dialog.minimumWidth()
