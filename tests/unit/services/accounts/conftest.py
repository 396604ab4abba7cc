"""An account service over an empty database, with secrets that can be made to fail."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from enot_desktop.services.accounts.checking import AccountChecker
from enot_desktop.services.accounts.detection import SettingsDetector
from enot_desktop.services.accounts.service import AccountService
from enot_desktop.services.transports.network import Timeouts
from tests.helpers.certificates import certificates
from tests.helpers.no_service import NoService
from tests.unit.services.accounts.drafts import TroublesomeSecrets

if TYPE_CHECKING:
    from enot_desktop.models.database import Database
    from tests.conftest import SettableClock


@pytest.fixture
def secrets() -> TroublesomeSecrets:
    return TroublesomeSecrets()


@pytest.fixture
def accounts(
    database: Database, secrets: TroublesomeSecrets, clock: SettableClock
) -> AccountService:
    checker = AccountChecker(certificates().client, Timeouts(3, 3, 3))
    return AccountService(
        database, secrets, checker, SettingsDetector(), clock, connector=NoService()
    )
