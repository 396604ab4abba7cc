"""The page of accounts over real services; automatic settings come from loopback servers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from enot_desktop.services.accounts.checking import AccountChecker
from enot_desktop.services.accounts.detection import SettingsDetector
from enot_desktop.services.accounts.guessing import Candidates, ServerGuess
from enot_desktop.services.accounts.service import AccountService
from enot_desktop.services.transports.network import Timeouts
from enot_desktop.ui.accounts.page import AccountsPage
from enot_desktop.ui.wording import all as _sentences
from tests.helpers.certificates import certificates
from tests.helpers.no_service import NoService
from tests.ui.accounts.office import Office
from tests.unit.services.accounts.drafts import TroublesomeSecrets

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from enot_desktop.models.database import Database
    from enot_desktop.services.accounts.resolving import ServiceHost
    from enot_desktop.ui.common.context import Context
    from tests.conftest import SettableClock

__all__ = ["_sentences"]


class NoNames:
    """A name service that knows nothing."""

    def mx(self, domain: str) -> tuple[str, ...]:
        """Return no hosts."""
        del domain
        return ()

    def srv(self, service: str, domain: str) -> tuple[ServiceHost, ...]:
        """Return no hosts."""
        del service, domain
        return ()


class Neighbourhood:
    """The servers that finding settings may try; none at first."""

    def __init__(self) -> None:
        self.candidates = Candidates((), (), ())

    def of(self, _domain: str) -> Candidates:
        """Return the servers for any domain."""
        return self.candidates


@pytest.fixture
def neighbourhood() -> Neighbourhood:
    """What answers when settings are searched."""
    return Neighbourhood()


@pytest.fixture
def secrets() -> TroublesomeSecrets:
    """Passwords in memory."""
    return TroublesomeSecrets()


@pytest.fixture
def accounts(
    database: Database,
    clock: SettableClock,
    secrets: TroublesomeSecrets,
    neighbourhood: Neighbourhood,
) -> AccountService:
    """The service, with a client that trusts the tests' certificates only."""
    trusted = certificates().client
    guess = ServerGuess(neighbourhood.of, trusted, 3.0)
    detector = SettingsDetector(NoNames(), lambda _url: None, guess, 2.0)
    checker = AccountChecker(trusted, Timeouts(5, 5, 5))
    return AccountService(database, secrets, checker, detector, clock, connector=NoService())


@pytest.fixture
def office(qtbot: QtBot, accounts: AccountService, context: Context) -> Office:
    """The page, shown and filled."""
    page = AccountsPage(accounts, context)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    with qtbot.waitSignal(page.list.loaded):
        page.show()
    return Office(qtbot, page)
