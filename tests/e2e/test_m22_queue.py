"""M22 to M24: the queue, sending from it, striking letters out of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from enot_desktop.models.values import LetterState
from enot_desktop.services.sandbox.conversation import Ending
from enot_desktop.services.sandbox.faults import NO_SUCH_USER, Fault, Point
from enot_desktop.tour.robots.accounts import Mailbox
from tests.helpers.robots.office import MAILBOX, SUBJECT
from tests.helpers.robots.small_disk import full_disk

if TYPE_CHECKING:
    from enot_desktop.services.sandbox.sandbox import Sandbox
    from tests.helpers.robots.office import Office


@pytest.mark.m("M22")
def test_waiting_letters_are_listed_with_their_plan(office: Office) -> None:
    people = office.register(4)
    queue = office.program.go_to_queue()
    queue.table.wait_for(4)
    assert set(queue.table.column("Получатель")) == {person.full_name for person in people}
    assert set(queue.table.column("Тема")) == {SUBJECT}
    assert set(queue.table.column("Состояние")) == {"Ожидает отправки"}
    assert MAILBOX.address in queue.sender()


@pytest.mark.m("M23")
def test_only_chosen_letters_are_sent(office: Office, sandbox: Sandbox) -> None:
    office.register(4)
    queue = office.program.go_to_queue()
    queue.table.wait_for(4)
    chosen = queue.table.column("Адрес")[1:3]
    queue.table.select([1, 2])
    queue.send_selected()
    queue.wait_until("Отправлено: 2 из 2")
    assert {letter.recipient for letter in sandbox.mailboxes.letters()} == set(chosen)
    queue.table.wait_for(2)


@pytest.mark.m("M23")
def test_sending_is_stopped_and_goes_on_later(office: Office, sandbox: Sandbox) -> None:
    office.register(30)
    sandbox.faults.add(Fault(point=Point.DATA, delay=0.1))
    queue = office.program.go_to_queue()
    queue.send_all()
    office.program.hands.wait(lambda: sandbox.mailboxes.count >= 3, "letters arrive")
    queue.stop()
    queue.wait_until("Отправка остановлена, остальные письма ждут в очереди.")
    sent = sandbox.mailboxes.count
    assert 3 <= sent < 30
    assert office.states() == {LetterState.SENT: sent, LetterState.WAITING: 30 - sent}
    sandbox.faults.clear()
    queue.send_all()
    queue.wait_until("Отправка закончена.")
    assert len({letter.recipient for letter in sandbox.mailboxes.letters()}) == 30
    assert sandbox.mailboxes.count == 30


@pytest.mark.m("M23")
def test_other_pages_are_usable_while_letters_leave(office: Office, sandbox: Sandbox) -> None:
    people = office.register(20)
    sandbox.faults.add(Fault(point=Point.DATA, delay=0.1))
    office.program.go_to_queue().send_all()
    office.program.hands.wait(lambda: sandbox.mailboxes.count >= 1, "a letter arrives")
    office.program.go_to_clients().open(people[3].last_name)
    assert office.program.client().title() == people[3].full_name
    assert sandbox.mailboxes.count < 20
    sandbox.faults.clear()
    office.program.go_to_queue().wait_until("Отправка закончена.")


@pytest.mark.m("M24")
def test_letter_is_struck_out_with_the_right_button_and_with_del(
    office: Office, sandbox: Sandbox
) -> None:
    office.register(5)
    queue = office.program.go_to_queue()
    queue.table.wait_for(5)
    struck = queue.table.column("Адрес")[0:2]
    question = queue.strike([0])
    assert question.text == "Удалить письмо из очереди? Этот клиент его не получит."
    queue.table.wait_for(4)
    queue.strike_with_key(0)
    queue.table.wait_for(3)
    queue.send_all()
    queue.wait_until("Отправлено: 3 из 3")
    assert not set(struck) & {letter.recipient for letter in sandbox.mailboxes.letters()}
    queue.show("Удаленные из очереди")
    queue.table.wait_for(2)


@pytest.mark.m("M17")
@pytest.mark.m("M22")
def test_client_who_refuses_after_the_registration_gets_nothing(
    office: Office, sandbox: Sandbox
) -> None:
    people = office.register(3)
    office.program.go_to_clients().open(people[1].last_name)
    office.program.client().refuse(people[1].address, "По телефону")
    queue = office.program.go_to_queue()
    queue.send_all()
    assert "отказались: 1" in queue.wait_until("Отправка закончена.")
    assert people[1].address not in {letter.recipient for letter in sandbox.mailboxes.letters()}


@pytest.mark.m("M22")
def test_refused_address_is_shown_with_the_reason(office: Office, sandbox: Sandbox) -> None:
    people = office.register(3)
    sandbox.faults.add(
        Fault(point=Point.RECIPIENT, answer=NO_SUCH_USER, recipient=people[0].address)
    )
    queue = office.program.go_to_queue()
    queue.send_all()
    queue.wait_until("Отправка закончена.")
    queue.show("Не отправленные")
    queue.table.wait_for(1)
    assert queue.table.column("Адрес") == [people[0].address]
    assert queue.table.column("Причина") == [
        "Адрес получателя не существует или не принимает писем."
    ]


@pytest.mark.m("M23")
def test_wrong_password_pauses_the_run_and_says_what_to_do(
    office: Office, sandbox: Sandbox
) -> None:
    office.register(3)
    accounts = office.program.go_to_accounts()
    form = accounts.change(MAILBOX.address)
    form.fill(Mailbox(MAILBOX.address, "не тот", MAILBOX.sender_name, keeping=True))
    form.create()
    form.wait_for_failure()
    form.store_anyway()
    office.program.messages.close()
    queue = office.program.go_to_queue()
    queue.send_all()
    queue.wait_until("Отправка приостановлена, остальные письма ждут в очереди.")
    assert "Сервер не принял имя пользователя или пароль." in queue.note()
    assert "Введите пароль ещё раз." in queue.note()
    assert sandbox.mailboxes.count == 0
    assert office.states() == {LetterState.WAITING: 3}


@pytest.mark.m("M23")
def test_letter_whose_answer_was_lost_is_in_doubt(office: Office, sandbox: Sandbox) -> None:
    people = office.register(3)
    lost = Fault(
        point=Point.ANSWER,
        ending=Ending.RESET,
        recipient=people[2].address,
        times=1,
        keep=True,
    )
    sandbox.faults.add(lost)
    queue = office.program.go_to_queue()
    queue.send_all()
    assert "под вопросом: 1" in queue.wait_until("Отправка закончена.")
    assert "Под вопросом писем: 1." in queue.doubt()
    queue.show_doubt()
    queue.table.wait_for(1)
    assert queue.table.column("Состояние") == ["Возможно отправлено"]
    assert sandbox.mailboxes.count == 3


@pytest.mark.m("M23")
def test_attached_file_that_is_gone_stops_the_letters_and_is_said(
    office: Office, sandbox: Sandbox
) -> None:
    office.make_account()
    leaflet = office.path / "Памятка.txt"
    leaflet.write_text("Памятка", encoding="utf-8")
    office.register_more(3, leaflet)
    for kept in (office.path / "files").rglob("*"):
        if kept.is_file():
            kept.unlink()
    queue = office.program.go_to_queue()
    queue.send_all()
    queue.wait_until("ждут в очереди.", seconds=8)
    assert "Вложенный файл письма не найден на диске." in queue.note()
    assert sandbox.mailboxes.count == 0


@pytest.mark.m("M23")
def test_full_disk_stops_the_run_and_nothing_is_lost(office: Office, sandbox: Sandbox) -> None:
    people = office.register(60)
    queue = office.program.go_to_queue()
    with full_disk(office.services.database):
        queue.send_all()
        assert "На диске закончилось место." in queue.note()
        queue.stop()
        queue.wait_until("ждут в очереди.")
    queue.send_all()
    queue.wait_until("Отправка закончена.")
    letters = sorted(letter.recipient for letter in sandbox.mailboxes.letters())
    assert letters == [person.address for person in people]


@pytest.mark.m("M23")
def test_without_an_account_it_says_where_to_make_one(office: Office) -> None:
    office.program.go_to_queue().press_send()
    message = office.program.messages.close()
    assert message.title == "Нет отправителя"
    assert message.detail == "Создайте её: «Маркетинг» → «Учетные записи электронной почты»."
