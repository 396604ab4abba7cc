"""M07 to M10: accounts of SendPulse, from the form to the service and back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from enot_desktop.services.sandbox.sendpulse.options import (
    IDLE_SENDER_ADDRESS,
    SENDER_NAME,
    SPARE_SENDER_ADDRESS,
)
from tests.helpers.robots.service_office import KEYS

if TYPE_CHECKING:
    from enot_desktop.tour.robots.accounts import AccountFormRobot, ServiceKeys
    from tests.helpers.robots.service_office import ServiceOffice

WRONG = replace(KEYS, secret="b41c9d7e00000000000000000000f264")


def begin(office: ServiceOffice, keys: ServiceKeys = KEYS) -> AccountFormRobot:
    """Open the form and enter an account of SendPulse."""
    form = office.program.go_to_accounts().create()
    form.fill_service(keys)
    return form


def give_up(office: ServiceOffice, form: AccountFormRobot) -> None:
    """Close the form and agree that what was entered is lost."""
    form.cancel()
    office.program.messages.answer("yes")


def has_right_keys(office: ServiceOffice) -> bool:
    """Tell whether the first account sends with the keys of the service."""
    return office.services.accounts.outgoing(1).server == office.simulator.keys


@pytest.mark.m("M07")
@pytest.mark.m("M09")
def test_an_account_is_checked_at_the_service_and_stored(service_office: ServiceOffice) -> None:
    form = begin(service_office)
    form.create()
    message = service_office.program.messages.close()
    assert "проверка пройдена" in str(message)
    accounts = service_office.program.go_to_accounts()
    accounts.table.wait_for(1)
    (row,) = accounts.table.rows()
    assert row[:2] == (KEYS.address, SENDER_NAME)
    assert "SendPulse" in row
    assert has_right_keys(service_office)


@pytest.mark.m("M09")
def test_wrong_keys_store_nothing(service_office: ServiceOffice) -> None:
    form = begin(service_office, WRONG)
    form.create()
    words = form.wait_for_failure()
    assert "SendPulse не принял ID и Secret." in words
    assert WRONG.secret not in words
    form.correct()
    give_up(service_office, form)
    service_office.program.go_to_accounts().table.wait_for(0)


@pytest.mark.m("M08")
@pytest.mark.m("M09")
def test_wrong_keys_change_nothing(service_office: ServiceOffice) -> None:
    service_office.make_service_account()
    form = service_office.program.go_to_accounts().change(KEYS.address)
    form.change_keys(WRONG.client_id, WRONG.secret)
    form.create()
    assert "SendPulse не принял ID и Secret." in form.wait_for_failure()
    form.correct()
    give_up(service_office, form)
    assert has_right_keys(service_office)
    # The account still serves: its balance is asked for with the keys that were there before.
    form = service_office.program.go_to_accounts().change(KEYS.address)
    assert "Учебный" in form.balance()
    form.cancel()


@pytest.mark.m("M08")
def test_keys_are_changed_and_the_address_is_not(service_office: ServiceOffice) -> None:
    service_office.make_service_account()
    service_office.restart()
    form = service_office.program.go_to_accounts().change(KEYS.address)
    assert not form.can_change_address()
    form.change_keys(KEYS.client_id, KEYS.secret)
    form.create()
    assert "проверка пройдена" in str(service_office.program.messages.close())
    assert has_right_keys(service_office)


@pytest.mark.m("M07")
def test_an_address_that_is_not_activated_is_told_of(service_office: ServiceOffice) -> None:
    form = begin(service_office, replace(KEYS, address=IDLE_SENDER_ADDRESS))
    form.create()
    words = form.wait_for_failure()
    assert "нажмите в нём ссылку подтверждения" in words
    form.correct()
    service_office.simulator.cabinet.activate_sender(IDLE_SENDER_ADDRESS)
    form.create()
    assert "проверка пройдена" in str(service_office.program.messages.close())


@pytest.mark.m("M07")
def test_two_accounts_share_one_cabinet(service_office: ServiceOffice) -> None:
    service_office.make_service_account()
    service_office.make_service_account(replace(KEYS, address=SPARE_SENDER_ADDRESS))
    service_office.program.go_to_accounts().table.wait_for(2)
