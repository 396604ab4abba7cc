"""The robot of the tour enters accounts of SendPulse."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from enot_desktop.services.sandbox.sendpulse.options import CLIENT_ID, SECRET, SENDER_ADDRESS
from enot_desktop.tour.robots.accounts import AccountsRobot, ServiceKeys
from enot_desktop.tour.robots.hands import Hands
from tests.ui.accounts.service_form import WRONG, accounts, service, simulator

if TYPE_CHECKING:
    from enot_desktop.services.accounts.service import AccountService
    from tests.ui.accounts.office import Office

__all__ = ["accounts", "service", "simulator"]


@pytest.mark.m("M07")
@pytest.mark.m("M08")
def test_the_robot_creates_and_changes_an_account(office: Office, accounts: AccountService) -> None:
    robot = AccountsRobot(Hands(), office.page)
    form = robot.create()
    form.fill_service(ServiceKeys(SENDER_ADDRESS, CLIENT_ID, WRONG))
    form.create()
    assert "SendPulse не принял ID и Secret." in form.wait_for_failure()
    form.correct()
    form.change_keys(CLIENT_ID, SECRET)
    form.create()
    office.message()
    (row,) = office.wait_for_rows(1)
    form = robot.change(SENDER_ADDRESS)
    assert "Учебный" in form.balance()
    form.open_more()
    form.create()
    office.message()
    assert accounts.get(row.id).draft.settings.login == CLIENT_ID
