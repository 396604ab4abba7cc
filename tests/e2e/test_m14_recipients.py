"""M14 to M18: selecting clients for a mailing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from enot_desktop.models.values import ContactKind, TreatmentResult
from enot_desktop.services.recipients.criteria import ParameterKey
from tests.helpers.robots.people import Circumstances, add_people, invent_people

if TYPE_CHECKING:
    from tests.helpers.robots.office import Office


@pytest.mark.m("M14")
@pytest.mark.m("M15")
def test_new_clients_whose_animals_are_still_treated(office: Office) -> None:
    treated = add_people(office.services.database, invent_people(3, "treated"))
    add_people(
        office.services.database,
        invent_people(4, "recovered"),
        Circumstances(result=TreatmentResult.RECOVERED),
    )
    add_people(office.services.database, invent_people(5, "old"), Circumstances(days_ago=400))
    office.make_account()
    recipients = office.write_mailing().recipients()
    assert recipients.count() == [
        "Подходит клиентов: 12",
        "Будет зарегистрировано адресов: 12",
        "Не получат: 0",
    ]
    recipients.tick(ParameterKey.DAYS_SINCE_REGISTRATION)
    recipients.enter_days(ParameterKey.DAYS_SINCE_REGISTRATION, 23)
    recipients.tick(ParameterKey.TREATMENT_RESULT)
    recipients.choose(ParameterKey.TREATMENT_RESULT, "На лечении")
    assert recipients.count()[:2] == [
        "Подходит клиентов: 3",
        "Будет зарегистрировано адресов: 3",
    ]
    recipients.apply()
    recipients.register()
    recipients.wait_for_lists(3)
    assert sorted(recipients.registered.column("Адрес")) == [who.address for who in treated]


@pytest.mark.m("M14")
def test_applied_settings_are_there_when_the_mailing_is_opened_again(office: Office) -> None:
    add_people(office.services.database, invent_people(2))
    office.make_account()
    recipients = office.write_mailing().recipients()
    recipients.count()
    recipients.tick(ParameterKey.TREATMENT_RESULT)
    recipients.choose(ParameterKey.TREATMENT_RESULT, "Выздоровление")
    recipients.apply()
    office.program.close_tab()
    mailings = office.program.go_to_mailings()
    mailings.table.wait_for(1)
    mailings.table.open(0)
    assert office.program.mailing().recipients().count()[0] == "Подходит клиентов: 0"


@pytest.mark.m("M16")
def test_selection_kept_as_a_group_fills_a_later_mailing(office: Office) -> None:
    add_people(office.services.database, invent_people(2, "treated"))
    add_people(
        office.services.database,
        invent_people(3, "recovered"),
        Circumstances(result=TreatmentResult.RECOVERED),
    )
    office.make_account()
    first = office.write_mailing().recipients()
    first.tick(ParameterKey.TREATMENT_RESULT)
    first.choose(ParameterKey.TREATMENT_RESULT, "На лечении")
    first.count()
    first.save_group("На лечении")
    second = office.write_mailing("Ещё одно").recipients()
    second.tick(ParameterKey.GROUP)
    second.choose(ParameterKey.GROUP, "На лечении (2)")
    assert second.count()[:2] == ["Подходит клиентов: 2", "Будет зарегистрировано адресов: 2"]


@pytest.mark.m("M17")
def test_consent_in_the_card_decides_whatever_the_selection_says(office: Office) -> None:
    willing, refusing = add_people(office.services.database, invent_people(2))
    office.make_account()
    office.program.go_to_clients().open(refusing.last_name)
    office.program.client().refuse(refusing.address, "По телефону")
    recipients = office.write_mailing().recipients()
    recipients.tick(ParameterKey.MAILING_ALLOWED, on=False)
    assert recipients.count() == [
        "Подходит клиентов: 2",
        "Будет зарегистрировано адресов: 1",
        "Не получат: 1",
    ]
    recipients.register()
    recipients.wait_for_lists(1, 1)
    assert recipients.registered.column("Адрес") == [willing.address]
    recipients.show_excluded()
    assert recipients.excluded.rows() == [
        (refusing.full_name, refusing.address, "Рассылка не разрешена")
    ]


@pytest.mark.m("M18")
def test_letter_goes_to_the_address_of_the_chosen_kind(office: Office) -> None:
    add_people(office.services.database, invent_people(2, "home"))
    work = Circumstances(kind=ContactKind.WORK)
    add_people(office.services.database, invent_people(3, "work"), work)
    office.make_account()
    recipients = office.write_mailing().recipients()
    recipients.tick(ParameterKey.CONTACT_KIND)
    recipients.choose(ParameterKey.CONTACT_KIND, "Рабочий")
    recipients.count()
    recipients.register()
    recipients.wait_for_lists(3)
    assert all(address.startswith("work") for address in recipients.registered.column("Адрес"))
