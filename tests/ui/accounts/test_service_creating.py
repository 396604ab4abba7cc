"""Creating an account of SendPulse (M07, M09; fig. 3)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
)

from enot_desktop.models.values import AccountKind
from enot_desktop.services.accounts.cards import (
    SERVICE_LIMITS,
    ServerSettings,
)
from enot_desktop.services.accounts.checking import CheckState
from enot_desktop.services.accounts.failures import CheckStep
from enot_desktop.services.sandbox.sendpulse import faults
from enot_desktop.services.sandbox.sendpulse.options import (
    CLIENT_ID,
    IDLE_SENDER_ADDRESS,
    SECRET,
    SENDER_ADDRESS,
    SENDER_NAME,
)
from tests.helpers.widgets import part
from tests.ui.accounts.service_form import (
    SERVICE,
    WRONG,
    accounts,
    everything,
    new_form,
    service,
    simulator,
)

if TYPE_CHECKING:
    from enot_desktop.models.database import Database
    from enot_desktop.services.accounts.service import AccountService
    from enot_desktop.services.sandbox.sendpulse.simulator import Simulator
    from tests.ui.accounts.office import Form, Office
    from tests.unit.services.accounts.drafts import TroublesomeSecrets

__all__ = ["accounts", "service", "simulator"]


def fields_seen(form: Form) -> set[str]:
    """Return the names of all fields that a person sees."""
    kinds = (QLineEdit, QCheckBox, QComboBox)
    fields = [field for kind in kinds for field in form.dialog.fields.findChildren(kind)]
    return {field.objectName() for field in fields if field.isVisible()}


@pytest.mark.m("M07")
def test_the_tick_asks_for_exactly_address_id_and_secret(office: Office) -> None:
    form = office.create()
    assert part(form.dialog, QCheckBox, "sendpulse").text() == "Sendpulse"
    assert "client_id" not in fields_seen(form)
    form.tick("sendpulse")
    assert fields_seen(form) == {"address", "sendpulse", "client_id", "secret"}
    captions = [label.text() for label in form.dialog.fields.findChildren(QLabel)]
    assert {"ID:", "Secret:"} <= set(captions)
    assert part(form.dialog, QLineEdit, "secret").echoMode() is QLineEdit.EchoMode.Password


@pytest.mark.m("M07")
def test_what_was_typed_outlives_the_tick(office: Office) -> None:
    form = office.create()
    height = form.dialog.height()
    form.type("address", "vet@enot.example")
    form.type("password", "пароль")
    form.tick("keep_sent")
    form.choose_by_hand()
    form.type("smtp_host", "smtp.enot.example")
    form.tick("sendpulse")
    assert form.dialog.focusWidget() is part(form.dialog, QLineEdit, "client_id")
    assert form.dialog.height() < height
    form.type("client_id", CLIENT_ID)
    form.tick("sendpulse", on=False)
    assert form.dialog.focusWidget() is part(form.dialog, QLineEdit, "password")
    assert form.dialog.height() == height
    assert form.line("password") == "пароль"
    assert form.dialog.fields.draft().settings.smtp.host == "smtp.enot.example"
    form.tick("sendpulse")
    draft = form.dialog.fields.draft()
    assert draft.address == "vet@enot.example"
    assert draft.settings == ServerSettings(login=CLIENT_ID, limits=SERVICE_LIMITS)


def test_without_an_address_the_tick_leads_to_it(office: Office) -> None:
    form = office.create()
    form.tick("sendpulse")
    assert form.dialog.focusWidget() is part(form.dialog, QLineEdit, "address")


@pytest.mark.m("M07")
@pytest.mark.m("M09")
def test_an_account_is_checked_and_created(
    office: Office, accounts: AccountService, secrets: TroublesomeSecrets
) -> None:
    form = new_form(office)
    form.confirm()
    words = office.message()
    assert SENDER_ADDRESS in words
    assert "проверка пройдена" in words
    assert "тариф «Учебный»" in words
    (row,) = office.wait_for_rows(1)
    assert (row.kind, row.sender_name) == (AccountKind.SENDPULSE, SENDER_NAME)
    assert row.checked_at is not None
    card = accounts.get(row.id)
    assert card.draft == replace(SERVICE, sender_name=SENDER_NAME, time_zone="")
    assert secrets.get(row.id) == SECRET
    view = office.page.list.model
    shown = [str(view.index(0, column).data()) for column in range(view.columnCount())]
    assert "SendPulse" in shown


@pytest.mark.m("M07")
@pytest.mark.parametrize(
    ("empty", "words"),
    [
        ("address", "Адрес электронной почты не заполнен."),
        ("client_id", "ID не заполнен."),
        ("secret", "Secret не заполнен."),
    ],
)
def test_what_is_mandatory(office: Office, empty: str, words: str) -> None:
    form = new_form(office)
    form.type(empty, "")
    form.confirm()
    office.qtbot.waitUntil(lambda: form.text(f"{empty}_reason") != "")
    assert form.text(f"{empty}_reason").startswith(words)
    assert form.dialog.focusWidget() is part(form.dialog, QLineEdit, empty)
    form.type(empty, "x")
    assert not form.text(f"{empty}_reason")


@pytest.mark.m("M09")
def test_wrong_keys_create_nothing(
    office: Office, database: Database, secrets: TroublesomeSecrets
) -> None:
    form = new_form(office, secret=WRONG)
    words = form.confirm_and_fail()
    assert "SendPulse не принял ID и Secret." in words
    assert "«Настройки аккаунта» → «API»" in words
    assert WRONG not in words
    assert form.text("check_heading") == "Проверка не пройдена. Ничего не сохранено."
    assert not part(form.dialog, QPushButton, "store").isVisible()
    assert everything(database, secrets) == []
    form.press("correct")
    assert form.dialog.focusWidget() is part(form.dialog, QLineEdit, "secret")
    form.type("secret", SECRET)
    form.confirm()
    office.message()
    office.wait_for_rows(1)


@pytest.mark.m("M09")
@pytest.mark.parametrize(
    ("address", "words"),
    [
        (IDLE_SENDER_ADDRESS, "не подтверждён"),
        ("nobody@enot.example", "Такого адреса отправителя в личном кабинете нет."),
    ],
)
def test_a_sender_that_is_not_ready(
    office: Office, accounts: AccountService, address: str, words: str
) -> None:
    form = new_form(office, address)
    assert words in form.confirm_and_fail()
    panel = form.dialog.panel
    assert panel.state_of(CheckStep.SERVICE_KEYS) is CheckState.PASSED
    assert panel.state_of(CheckStep.SERVICE_SENDER) is CheckState.FAILED
    form.press("store")
    assert "проверку не прошла" in office.message()
    (row,) = office.wait_for_rows(1)
    assert (row.address, row.checked_at) == (address, None)
    assert accounts.get(row.id).draft.settings.login == CLIENT_ID


def test_a_service_that_nobody_reaches(office: Office, simulator: Simulator) -> None:
    simulator.stop()
    form = new_form(office)
    words = form.confirm_and_fail()
    assert "Соединиться с SendPulse не удалось." in words
    assert "почтов" not in words.casefold()
    assert part(form.dialog, QPushButton, "store").isVisible()


def test_what_the_service_refuses_is_said_in_words(office: Office, simulator: Simulator) -> None:
    simulator.faults.add(faults.PLAN_FORBIDS, path="/senders", times=0)
    words = new_form(office).confirm_and_fail()
    assert "3030303030" in words
    assert "тариф" in words.casefold()


@pytest.mark.m("M07")
def test_addresses_of_free_mail_are_warned_of(office: Office) -> None:
    form = office.create()
    form.tick("sendpulse")
    form.type("address", "klinika@mail.ru")
    assert "бесплатной почты" in form.text("provider_hint")
    form.type("address", "info@enot.example")
    assert not form.text("provider_hint")
    form.type("address", "klinika@gmail.com")
    form.tick("sendpulse", on=False)
    assert "пароль" in form.text("provider_hint").casefold()


def test_limits_are_those_of_the_service_until_somebody_enters_others(office: Office) -> None:
    form = office.create()
    form.type("address", "klinika@mail.ru")
    form.tick("sendpulse")
    assert form.dialog.fields.draft().settings.limits == SERVICE_LIMITS
    form.tick("sendpulse", on=False)
    known = form.dialog.fields.draft().settings.limits
    assert known != SERVICE_LIMITS
    form.dialog.fields.limits.connections.setValue(7)
    form.tick("sendpulse")
    assert form.dialog.fields.draft().settings.limits == replace(known, connections=7)


def paste(form: Form, text: str) -> tuple[str, str]:
    """Paste into the field «ID» and return what then stands in both."""
    line = part(form.dialog, QLineEdit, "client_id")
    line.selectAll()
    QApplication.clipboard().setText(text)
    line.paste()
    return line.text(), part(form.dialog, QLineEdit, "secret").text()


@pytest.mark.m("M07")
def test_both_keys_are_pasted_at_once(office: Office) -> None:
    form = office.create()
    form.tick("sendpulse")
    assert paste(form, f"  {CLIENT_ID}\n{SECRET} ") == (CLIENT_ID, SECRET)
    assert paste(form, f"{WRONG}\t{SECRET[::-1]}") == (WRONG, SECRET[::-1])
    # Anything else is left as it is, and so is what is typed.
    assert paste(form, "один два три") == ("один два три", SECRET[::-1])
    assert paste(form, CLIENT_ID) == (CLIENT_ID, SECRET[::-1])
    line = part(form.dialog, QLineEdit, "client_id")
    line.clear()
    form.office.qtbot.keyClicks(line, "one two")
    assert line.text() == "one two"
    assert part(form.dialog, QLineEdit, "secret").text() == SECRET[::-1]
    QApplication.clipboard().clear()
