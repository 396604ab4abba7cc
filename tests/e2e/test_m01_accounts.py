"""M01 to M06: accounts, from the form to the real servers and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from enot_desktop.models.values import IncomingProtocol, Security
from enot_desktop.services.sandbox.conversation import Ending
from enot_desktop.services.sandbox.faults import Fault, Point
from enot_desktop.tour.robots.accounts import Mailbox, Server
from tests.helpers.certificates import certificates
from tests.helpers.robots.office import MAILBOX
from tests.helpers.servers import smtp_server

if TYPE_CHECKING:
    from enot_desktop.services.sandbox.sandbox import Sandbox
    from enot_desktop.tour.robots.accounts import AccountFormRobot
    from tests.helpers.robots.office import Office

SENDING = Mailbox("klinika@enot.example", "enot", "Клиника")


def begin(office: Office, mailbox: Mailbox = SENDING) -> AccountFormRobot:
    """Open the form and enter who the account is."""
    form = office.program.go_to_accounts().create()
    form.fill(mailbox)
    return form


@pytest.mark.m("M01")
@pytest.mark.m("M02")
@pytest.mark.m("M05")
def test_account_is_checked_at_its_servers_and_stored(office: Office) -> None:
    form = begin(office, Mailbox("klinika@enot.example", "enot", "Клиника", receiving=True))
    form.set_by_hand(office.smtp, office.imap)
    form.create()
    assert str(office.program.messages.close()) == (
        "Учетная запись создана: klinika@enot.example: проверка пройдена, учетная запись готова."
    )
    accounts = office.program.go_to_accounts()
    accounts.table.wait_for(1)
    (row,) = accounts.table.rows()
    assert row[:3] == ("klinika@enot.example", "Клиника", "отправка, получение")
    assert row[4].startswith("Пройдена")


@pytest.mark.m("M03")
def test_letters_are_received_by_pop3_as_well(office: Office) -> None:
    form = begin(office, Mailbox("klinika@enot.example", "enot", sending=False, receiving=True))
    form.set_by_hand(incoming=office.pop3, protocol=IncomingProtocol.POP3)
    form.create()
    assert "проверка пройдена" in office.program.messages.close().text
    accounts = office.program.go_to_accounts()
    accounts.table.wait_for(1)
    assert "POP3" in accounts.table.column("Серверы")[0]


@pytest.mark.m("M04")
def test_what_a_known_provider_wants_is_said_before_the_password(office: Office) -> None:
    form = office.program.go_to_accounts().create()
    form.enter_address("klinika@mail.ru")
    assert "пароль" in form.hint().lower()


@pytest.mark.m("M04")
def test_servers_that_are_not_found_are_entered_by_hand(office: Office) -> None:
    form = begin(office)
    form.create()
    assert "Не удалось найти почтовые серверы для «enot.example»." in form.note()


@pytest.mark.m("M05")
def test_wrong_password_stores_nothing_and_says_what_to_do(office: Office) -> None:
    form = begin(office, Mailbox("klinika@enot.example", "не тот"))
    form.set_by_hand(office.smtp)
    form.create()
    words = form.wait_for_failure()
    assert "Сервер не принял имя пользователя или пароль." in words
    assert "Введите пароль ещё раз." in words
    assert "не тот" not in words
    form.correct()
    form.enter_password("enot")
    form.create()
    assert "проверка пройдена" in office.program.messages.close().text


@pytest.mark.m("M05")
def test_account_that_fails_is_stored_only_when_the_user_insists(office: Office) -> None:
    form = begin(office, Mailbox("klinika@enot.example", "не тот"))
    form.set_by_hand(office.smtp)
    form.create()
    form.wait_for_failure()
    form.store_anyway()
    assert "сохранена, но проверку не прошла" in office.program.messages.close().text
    accounts = office.program.go_to_accounts()
    accounts.table.wait_for(1)
    assert accounts.table.column("Проверка") == ["Не проверена"]


@pytest.mark.m("M05")
def test_unknown_host_is_said(office: Office) -> None:
    form = begin(office)
    form.set_by_hand(Server("no-such-host.invalid", 465, Security.SSL))
    form.create()
    words = form.wait_for_failure()
    assert "Почтовый сервер не найден." in words
    assert "Проверьте имя сервера в учетной записи" in words


@pytest.mark.m("M05")
def test_certificate_of_a_stranger_gets_no_password(office: Office) -> None:
    with smtp_server(Security.SSL, context=certificates().stranger) as server:
        form = begin(office)
        form.set_by_hand(Server("127.0.0.1", server.port, Security.SSL))
        form.create()
        words = form.wait_for_failure()
    assert "Сертификату почтового сервера нельзя доверять." in words
    assert "Пароль не был отправлен." in words


@pytest.mark.m("M05")
def test_dropped_connection_is_said(office: Office, sandbox: Sandbox) -> None:
    sandbox.faults.add(Fault(point=Point.LOGIN, ending=Ending.RESET))
    form = begin(office)
    form.set_by_hand(office.smtp)
    form.create()
    assert "Связь с почтовым сервером оборвалась." in form.wait_for_failure()


@pytest.mark.m("M02")
def test_missing_address_is_said_beside_its_field(office: Office) -> None:
    form = office.program.go_to_accounts().create()
    form.create()
    assert form.reason_at("address") == (
        "Адрес электронной почты не заполнен. Введите адрес целиком, например klinika@mail.ru."
    )
    form.cancel()


@pytest.mark.m("M01")
def test_account_is_changed_and_deleted(office: Office) -> None:
    office.make_account()
    accounts = office.program.go_to_accounts()
    form = accounts.change(MAILBOX.address)
    form.fill(Mailbox(MAILBOX.address, "enot", "Регистратура"))
    form.create()
    office.program.messages.close()
    assert accounts.table.place_of("Регистратура") == 0
    accounts.delete(MAILBOX.address)
    question = office.program.messages.answer("yes")
    assert "Удалить учетную запись klinika@enot.example?" in question.text
    accounts.table.wait_for(0)


@pytest.mark.m("M02")
def test_password_is_not_in_the_data_folder(office: Office) -> None:
    form = begin(office, Mailbox("klinika@enot.example", "СекретноеСлово-417"))
    form.set_by_hand(office.smtp)
    form.create()
    form.wait_for_failure()
    form.store_anyway()
    office.program.messages.close()
    kept = b"".join(file.read_bytes() for file in office.path.rglob("*") if file.is_file())
    assert b"417" not in kept
    assert "СекретноеСлово".encode() not in kept
