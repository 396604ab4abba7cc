"""Creating an account against real servers (M01–M05)."""

from __future__ import annotations

import socket
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QPushButton

from enot_desktop.models.values import IncomingProtocol, Reason, Security
from enot_desktop.services.accounts.cards import AccountDraft, ServerAddress
from enot_desktop.services.accounts.checking import CheckState
from enot_desktop.services.accounts.failures import AccountCheckFailed, CheckStep
from enot_desktop.services.accounts.guessing import Candidates
from enot_desktop.services.accounts.usual_servers import usual_settings
from enot_desktop.services.sandbox.conversation import Ending
from enot_desktop.services.sandbox.faults import Fault, Point
from enot_desktop.ui.accounts.form_buttons import Mode
from enot_desktop.ui.changes import Subject
from enot_desktop.ui.wording.accounts import check_failure_text
from tests.helpers import servers
from tests.helpers.certificates import certificates
from tests.helpers.servers import LOGIN, PASSWORD
from tests.helpers.widgets import part

if TYPE_CHECKING:
    from enot_desktop.services.accounts.service import AccountService
    from enot_desktop.services.sandbox.loopback_server import LoopbackServer
    from enot_desktop.ui.common.context import Context
    from tests.ui.accounts.conftest import Neighbourhood
    from tests.ui.accounts.office import Form, Office
    from tests.unit.services.accounts.drafts import TroublesomeSecrets

WRONG = "не тот пароль"


def fill_by_hand(office: Office, smtp: LoopbackServer, password: str = PASSWORD) -> Form:
    """Open the form and fill it for sending only."""
    form = office.create()
    form.enter_mailbox(password)
    form.choose_by_hand()
    form.enter_server("smtp", smtp)
    return form


@pytest.mark.m("M01")
@pytest.mark.m("M02")
def test_the_captions_of_the_manual(office: Office) -> None:
    assert part(office.page, QPushButton, "create").text() == "Создать"
    form = office.create()
    assert form.dialog.windowTitle() == "Создание учетной записи электронной почты"
    identity = form.dialog.fields.identity
    assert [tick.text() for tick in (identity.sending, identity.receiving, identity.keeping)] == [
        "Отправки писем",
        "Получения писем",
        "Хранения отправленных",
    ]
    assert form.dialog.fields.automatic.text() == "Автоматически (рекомендуется)"
    assert form.dialog.fields.automatic.isChecked()


@pytest.mark.m("M04")
@pytest.mark.m("M05")
def test_servers_are_found_tried_and_stored(
    office: Office,
    accounts: AccountService,
    secrets: TroublesomeSecrets,
    context: Context,
    neighbourhood: Neighbourhood,
) -> None:
    heard: list[Subject] = []
    context.changes.changed.connect(heard.append)
    with servers.smtp_server(Security.SSL) as smtp, servers.imap_server(Security.SSL) as imap:
        neighbourhood.candidates = Candidates(
            (ServerAddress("127.0.0.1", smtp.port, Security.SSL),),
            (ServerAddress("127.0.0.1", imap.port, Security.SSL),),
            (),
        )
        form = office.create()
        form.enter_mailbox()
        form.type("sender_name", "Клиника «Енот»")
        form.tick("use_for_receiving")
        form.tick("keep_sent")
        form.confirm()
        words = office.message()
    assert "проверка пройдена" in words
    (row,) = office.wait_for_rows(1)
    assert (row.address, row.sender_name) == (LOGIN, "Клиника «Енот»")
    assert row.use_for_sending
    assert row.use_for_receiving
    assert row.keep_sent
    assert row.checked_at is not None
    card = accounts.get(row.id)
    assert card.draft.automatic
    assert card.draft.settings.smtp.port == smtp.port
    assert secrets.get(row.id) == PASSWORD
    assert Subject.ACCOUNTS in heard


def test_the_new_account_is_selected(office: Office, accounts: AccountService) -> None:
    draft = AccountDraft("anna@enot.example", automatic=False)
    accounts.create(replace(draft, settings=usual_settings("enot.example")), PASSWORD, checked=True)
    office.page.refresh()
    office.wait_for_rows(1)
    with servers.smtp_server() as smtp:
        fill_by_hand(office, smtp).confirm()
        office.message()
    rows = office.wait_for_rows(2)
    new = next(row.id for row in rows if row.address == LOGIN)
    office.qtbot.waitUntil(lambda: office.page.list.selected_ids() == [new])


@pytest.mark.parametrize(
    "reason", [Reason.HOST_UNKNOWN, Reason.CONNECTION_REFUSED, Reason.NO_ANSWER]
)
def test_no_answer_is_quoted_when_nobody_answered(reason: Reason) -> None:
    detail = "[Errno -2] Name or service not known"
    step = CheckStep.CONNECT_SMTP
    failure = AccountCheckFailed(step, reason, None, detail, "smtp.enot.example", 465)
    words = check_failure_text(failure)
    assert words.answer == "Сервер: smtp.enot.example, порт 465."


@pytest.mark.m("M03")
def test_by_hand_with_smtp_and_pop3(office: Office) -> None:
    with servers.smtp_server() as smtp, servers.pop3_server() as pop3:
        form = fill_by_hand(office, smtp)
        form.tick("use_for_receiving")
        form.choose("incoming_protocol", IncomingProtocol.POP3)
        form.enter_server("incoming", pop3)
        form.confirm()
        office.message()
    (row,) = office.wait_for_rows(1)
    assert row.incoming_protocol is IncomingProtocol.POP3
    assert row.checked_at is not None


@pytest.mark.m("M05")
def test_a_wrong_password_stores_nothing_and_can_be_corrected(
    office: Office, accounts: AccountService
) -> None:
    with servers.smtp_server(Security.STARTTLS) as smtp:
        form = fill_by_hand(office, smtp, WRONG)
        words = form.confirm_and_fail()
        assert "Сервер не принял имя пользователя или пароль." in words
        assert "Введите пароль ещё раз." in words
        assert "535" in words
        panel = form.dialog.panel
        assert panel.state_of(CheckStep.CONNECT_SMTP) is CheckState.PASSED
        assert panel.state_of(CheckStep.ENCRYPT_SMTP) is CheckState.PASSED
        assert panel.state_of(CheckStep.LOGIN_SMTP) is CheckState.FAILED
        assert accounts.senders() == ()
        form.press("correct")
        assert form.dialog.mode is Mode.EDITING
        assert form.line("password") == WRONG
        form.type("password", PASSWORD)
        form.confirm()
        office.message()
    assert office.wait_for_rows(1)[0].checked_at is not None


@pytest.mark.m("M05")
def test_it_can_be_stored_all_the_same(office: Office) -> None:
    with servers.smtp_server() as smtp:
        form = fill_by_hand(office, smtp, WRONG)
        form.confirm_and_fail()
        form.press("store")
        words = office.message()
    assert "проверку не прошла" in words
    assert office.wait_for_rows(1)[0].checked_at is None
    assert not form.is_open


def test_an_unknown_host_is_explained(office: Office) -> None:
    form = office.create()
    form.enter_mailbox()
    form.choose_by_hand()
    form.enter_address("smtp", "smtp.enot.invalid", 465, Security.SSL)
    words = form.confirm_and_fail()
    assert "Почтовый сервер не найден." in words
    assert "smtp.enot.invalid" in words
    form.press("correct")
    assert form.dialog.fields.smtp.host.hasFocus()


def test_a_closed_port_is_explained(office: Office) -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as taken:
        port = taken.getsockname()[1]
    form = office.create()
    form.enter_mailbox()
    form.choose_by_hand()
    form.enter_address("smtp", "127.0.0.1", port, Security.SSL)
    assert "не принимает соединение" in form.confirm_and_fail()


def test_a_refused_certificate_is_explained(office: Office) -> None:
    with servers.smtp_server(Security.SSL, context=certificates().expired) as smtp:
        form = fill_by_hand(office, smtp)
        words = form.confirm_and_fail()
    assert "Сертификату почтового сервера нельзя доверять." in words
    assert "Пароль не был отправлен." in words
    assert "Срок действия сертификата истёк." in words


def test_a_dropped_connection_is_explained(office: Office) -> None:
    with servers.smtp_server() as smtp:
        smtp.faults.add(Fault(point=Point.LOGIN, ending=Ending.CLOSE))
        form = fill_by_hand(office, smtp)
        words = form.confirm_and_fail()
    assert "Связь с почтовым сервером оборвалась." in words


def test_both_servers_are_tried_and_the_advice_is_given_once(office: Office) -> None:
    with servers.smtp_server() as smtp, servers.imap_server() as imap:
        form = fill_by_hand(office, smtp, WRONG)
        form.tick("keep_sent")
        form.enter_server("incoming", imap)
        words = form.confirm_and_fail()
    assert "Вход на сервер отправки." in words
    assert "Вход на сервер получения." in words
    assert words.count("Введите пароль ещё раз.") == 1


@pytest.mark.m("M05")
def test_a_check_that_waits_can_be_stopped(office: Office, accounts: AccountService) -> None:
    with servers.smtp_server() as smtp:
        smtp.faults.add(Fault(point=Point.GREETING, delay=3))
        form = fill_by_hand(office, smtp)
        form.confirm()
        panel = form.dialog.panel
        office.qtbot.waitUntil(lambda: panel.state_of(CheckStep.CONNECT_SMTP) is CheckState.RUNNING)
        form.press("stop")
        assert form.dialog.mode is Mode.EDITING
        form.type("password", WRONG)
        smtp.faults.clear()
        assert "Сервер не принял имя пользователя" in form.confirm_and_fail()
    assert accounts.senders() == ()


def test_servers_that_are_not_found_are_asked_for(office: Office) -> None:
    form = office.create()
    form.enter_mailbox()
    form.confirm()
    office.qtbot.waitUntil(lambda: form.dialog.mode is Mode.EDITING, timeout=15_000)
    assert "Не удалось найти почтовые серверы для «enot.example»." in form.text("form_note")
    assert form.dialog.fields.by_hand.isChecked()
    assert form.line("smtp_host") == "smtp.enot.example"
    assert form.line("incoming_host") == "imap.enot.example"


def test_it_says_that_the_password_will_be_asked_again(office: Office) -> None:
    with servers.smtp_server() as smtp:
        fill_by_hand(office, smtp).confirm()
        assert "после перезапуска программы его нужно будет ввести снова" in office.message()


def test_a_keyring_that_fails_leaves_no_account(
    office: Office, accounts: AccountService, secrets: TroublesomeSecrets
) -> None:
    secrets.locked = True
    with servers.smtp_server() as smtp:
        form = fill_by_hand(office, smtp)
        form.confirm()
        office.qtbot.waitUntil(lambda: form.dialog.mode is Mode.EDITING, timeout=15_000)
    assert accounts.senders() == ()
    assert "Хранилище паролей этого компьютера не отвечает" in form.message()
