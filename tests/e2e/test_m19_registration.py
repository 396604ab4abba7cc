"""M19: registration puts letters into the queue, each address once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from enot_desktop.models.values import LetterState, TreatmentResult
from enot_desktop.services.recipients.criteria import ParameterKey
from tests.helpers.robots.people import Circumstances, add_people, invent_people
from tests.helpers.robots.small_disk import full_disk

if TYPE_CHECKING:
    from tests.helpers.robots.office import Office


@pytest.mark.m("M19")
def test_only_registration_brings_letters_into_the_queue(office: Office) -> None:
    people = add_people(office.services.database, invent_people(5))
    office.make_account()
    mailing = office.write_mailing()
    recipients = mailing.recipients()
    recipients.count()
    assert office.services.queue.counts() == {}
    message = recipients.register()
    assert str(message) == (
        "Регистрация выполнена: Зарегистрировано получателей: 5 "
        "Уже были зарегистрированы: 0\nНе получат: 0"
    )
    recipients.wait_for_lists(5)
    mailing.wait_for_status("Получателей: 5")
    queue = office.program.go_to_queue()
    queue.table.wait_for(5)
    assert sorted(queue.table.column("Адрес")) == [who.address for who in people]


@pytest.mark.m("M19")
def test_registering_again_makes_no_second_letter(office: Office) -> None:
    add_people(office.services.database, invent_people(4))
    recovered = Circumstances(result=TreatmentResult.RECOVERED)
    add_people(office.services.database, invent_people(2, "recovered"), recovered)
    office.make_account()
    recipients = office.write_mailing().recipients()
    recipients.tick(ParameterKey.TREATMENT_RESULT)
    recipients.choose(ParameterKey.TREATMENT_RESULT, "На лечении")
    recipients.count()
    recipients.register()
    again = recipients.register()
    assert "Уже были зарегистрированы: 4" in again.detail
    recipients.tick(ParameterKey.TREATMENT_RESULT, on=False)
    recipients.count()
    wider = recipients.register()
    assert wider.text == "Зарегистрировано получателей: 2"
    recipients.wait_for_lists(6)
    assert office.services.queue.counts() == {LetterState.WAITING: 6}


@pytest.mark.m("M19")
def test_selection_that_finds_nobody_says_so(office: Office) -> None:
    add_people(office.services.database, invent_people(2))
    office.make_account()
    recipients = office.write_mailing().recipients()
    recipients.tick(ParameterKey.TREATMENT_RESULT)
    recipients.choose(ParameterKey.TREATMENT_RESULT, "Выздоровление")
    assert recipients.count()[0] == "Подходит клиентов: 0"
    message = recipients.register()
    assert message.title
    assert message.detail
    assert office.services.queue.counts() == {}


@pytest.mark.m("M19")
def test_unknown_tag_stops_the_registration_and_is_named(office: Office) -> None:
    add_people(office.services.database, invent_people(2))
    office.make_account()
    mailing = office.write_mailing(text="Здравствуйте, {КЛИЧКА}!")
    recipients = mailing.recipients()
    recipients.count()
    recipients.press_register()
    message = office.program.messages.close()
    assert "КЛИЧКА" in str(message)
    assert office.services.queue.counts() == {}


@pytest.mark.m("M19")
def test_mailing_without_an_account_cannot_be_registered(office: Office) -> None:
    add_people(office.services.database, invent_people(2))
    mailing = office.program.create_mailing()
    mailing.write("Тема", "Текст")
    mailing.press_save()
    assert mailing.problem("account") == ("Не выбрана учетная запись, с которой отправлять письма.")


@pytest.mark.m("M19")
def test_full_disk_is_said_and_nobody_is_half_registered(office: Office) -> None:
    add_people(office.services.database, invent_people(200))
    office.make_account()
    recipients = office.write_mailing().recipients()
    recipients.count()
    with full_disk(office.services.database):
        message = recipients.register()
    assert message.title == "На диске закончилось место"
    assert message.detail == "Освободите место на диске и повторите. Прежние данные целы."
    assert office.states() == {}
    assert recipients.register().text == "Зарегистрировано получателей: 200"
