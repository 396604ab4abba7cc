"""The first page: each step has its way on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from enot_desktop.services.accounts.checking import AccountChecker
from enot_desktop.services.accounts.detection import SettingsDetector
from enot_desktop.services.accounts.secrets import MemorySecrets
from enot_desktop.services.accounts.service import AccountService
from enot_desktop.services.queue.service import QueueService
from enot_desktop.ui.home.page import HomePage
from tests.helpers.letters import add_letters
from tests.helpers.no_service import NoService
from tests.helpers.widgets import part

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from enot_desktop.models.database import Database
    from enot_desktop.ui.common.context import Context
    from tests.conftest import SettableClock
    from tests.ui.conftest import RecordingNavigator


@pytest.fixture
def page(qtbot: QtBot, database: Database, clock: SettableClock, context: Context) -> HomePage:
    accounts = AccountService(
        database,
        MemorySecrets(),
        AccountChecker(),
        SettingsDetector(),
        clock,
        connector=NoService(),
    )
    made = HomePage(accounts, QueueService(database, clock), context, training=False)
    qtbot.addWidget(made)
    made.show()
    return made


def test_every_step_has_a_button(page: HomePage, navigator: RecordingNavigator) -> None:
    for name in ("open_accounts", "new_mailing", "open_mailings", "open_queue"):
        part(page, QPushButton, name).click()
    assert navigator.calls == [
        ("open_accounts",),
        ("open_mailing", None),
        ("open_mailings",),
        ("open_queue", None),
    ]


def test_it_tells_how_many_letters_wait(page: HomePage, database: Database, qtbot: QtBot) -> None:
    add_letters(database, 3)
    page.refresh()
    state = part(page, QLabel, "queue_state")
    qtbot.waitUntil(lambda: state.text() == "Писем в очереди: 3")
