"""An account of SendPulse in the form: what tests of creating and changing share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from enot_desktop.models.account import Account
from enot_desktop.models.values import AccountKind
from enot_desktop.services.accounts.cards import (
    SERVICE_LIMITS,
    AccountDraft,
    ServerSettings,
)
from enot_desktop.services.accounts.checking import AccountChecker
from enot_desktop.services.accounts.detection import SettingsDetector
from enot_desktop.services.accounts.service import AccountService
from enot_desktop.services.sandbox.sendpulse.options import (
    CLIENT_ID,
    SECRET,
    SENDER_ADDRESS,
)
from tests.helpers.sendpulse import service, simulator

if TYPE_CHECKING:
    from enot_desktop.models.database import Database
    from enot_desktop.services.sendpulse.client import SendPulse
    from tests.conftest import SettableClock
    from tests.ui.accounts.office import Form, Office
    from tests.unit.services.accounts.drafts import TroublesomeSecrets

__all__ = ["service", "simulator"]

SERVICE = AccountDraft(
    SENDER_ADDRESS,
    "Прежнее имя",
    settings=ServerSettings(login=CLIENT_ID, limits=SERVICE_LIMITS),
    kind=AccountKind.SENDPULSE,
    time_zone="Europe/Moscow",
)
WRONG = "b41c9d7e00000000000000000000f264"


@pytest.fixture
def accounts(
    database: Database, clock: SettableClock, secrets: TroublesomeSecrets, service: SendPulse
) -> AccountService:
    """The service of accounts over both."""
    return AccountService(
        database, secrets, AccountChecker(), SettingsDetector(), clock, connector=service
    )


def new_form(
    office: Office, address: str = SENDER_ADDRESS, client_id: str = CLIENT_ID, secret: str = SECRET
) -> Form:
    """Open the form and fill it for SendPulse."""
    form = office.create()
    form.tick("sendpulse")
    form.type("address", address)
    form.type("client_id", client_id)
    form.type("secret", secret)
    return form


def stored(office: Office, accounts: AccountService, draft: AccountDraft = SERVICE) -> int:
    """Store an account, let the list show it and return its id."""
    account_id = accounts.create(draft, SECRET, checked=True)
    office.page.refresh()
    office.wait_for_rows(1)
    return account_id


def edit_form(office: Office, account_id: int) -> Form:
    """Open the form of a stored account and wait for its balance."""
    office.page.open_record(account_id)
    form = office.form()
    office.qtbot.waitUntil(lambda: form.text("balance") not in {"", "Узнаю…"})
    return form


def everything(database: Database, secrets: TroublesomeSecrets) -> list[object]:
    """Return all that is stored of accounts, the keyring included."""
    with database.read() as session:
        rows = session.execute(select(*Account.__table__.c)).all()
    return [(tuple(row), secrets.get(row.id)) for row in rows]
