"""The invented SendPulse as a part of the training mode."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from enot_desktop.models.account import Account
from enot_desktop.models.values import AccountKind
from enot_desktop.program import close_program, open_training
from enot_desktop.services.sandbox.invented_clinic import add_service_account, point_account
from enot_desktop.services.sandbox.sandbox import Sandbox
from enot_desktop.services.sandbox.sendpulse.options import (
    CLIENT_ID,
    SECRET,
    SENDER_ADDRESS,
    Options,
)
from enot_desktop.services.sendpulse.client import SendPulse
from enot_desktop.services.sendpulse.types import Keys
from tests.helpers.sendpulse import logged_in

if TYPE_CHECKING:
    from pathlib import Path

    from enot_desktop.models.data_folder import DataFolder
    from enot_desktop.models.database import Database
    from tests.conftest import SettableClock


def test_it_starts_and_stops_with_the_other_servers_and_keeps_its_state(tmp_path: Path) -> None:
    file = tmp_path / "sendpulse.json"
    for run in range(2):
        sandbox = Sandbox(tmp_path / "received", service_file=file)
        assert sandbox.sendpulse.options == Options()
        sandbox.start()
        with logged_in(sandbox.sendpulse) as caller:
            assert len(caller.call("GET", "/addressbooks")) == run
            caller.call("POST", "/addressbooks", {"bookName": str(run)})
        sandbox.stop()
        sandbox.stop()


def test_the_account_is_made_once_and_gets_its_id_back(
    database: Database, clock: SettableClock
) -> None:
    first = add_service_account(database, clock)
    with database.write() as session:
        session.get_one(Account, first).login = "0" * 32
    assert add_service_account(database, clock) == first
    with database.read() as session:
        (account,) = session.scalars(select(Account)).all()
        session.expunge_all()
    assert (account.kind, account.address) == (AccountKind.SENDPULSE, SENDER_ADDRESS)
    assert (account.login, account.time_zone) == (CLIENT_ID, "")
    assert account.checked_at == clock.now


@pytest.mark.m("M07")
def test_the_training_mode_has_an_account_that_works(data_folder: DataFolder) -> None:
    services = open_training(data_folder)
    try:
        sandbox = services.sandbox
        assert sandbox is not None
        with services.database.read() as session:
            account = session.scalars(
                select(Account).where(Account.kind == AccountKind.SENDPULSE)
            ).one()
            session.expunge_all()
        assert services.accounts.outgoing(account.id).server == Keys(CLIENT_ID, SECRET)
        connector = SendPulse(sandbox.sendpulse.url)
        connector.connect(Keys(CLIENT_ID, SECRET)).account.require_token()
        connector.close()
        money = services.accounts.service_balance(account.id).money
        assert str(money) == "25.00"
        assert point_account(services.database, sandbox) != account.id
    finally:
        close_program(services)
    assert (data_folder.path / "sendpulse.json").is_file()
