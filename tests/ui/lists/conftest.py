"""«Вывести список» over a real database with registered recipients."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from threading import Event
from typing import TYPE_CHECKING

import pytest

from enot_desktop.models.file_store import FileStore
from enot_desktop.models.values import Right
from enot_desktop.services.mailings.service import MailingService
from enot_desktop.services.recipients.output import RecipientOutput
from enot_desktop.services.recipients.service import RecipientService
from enot_desktop.services.users.session import SignedIn, UserSession
from enot_desktop.ui.lists.output import ListOutput
from enot_desktop.ui.wording import all as _sentences
from tests.helpers.clinic import add_client
from tests.helpers.mailings import add_account, add_mailing

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from enot_desktop.models.data_folder import DataFolder
    from enot_desktop.models.database import Database
    from enot_desktop.ui.common.context import Context
    from enot_desktop.ui.lists.page import RecipientListPage
    from tests.conftest import SettableClock

__all__ = ["_sentences"]
NAMES = ("Яковлева", "Ёжикова", "Арбузов")


@dataclass
class Shown:
    """The windows that were put into tabs."""

    pages: list[RecipientListPage] = field(default_factory=list["RecipientListPage"])
    titles: list[str] = field(default_factory=list[str])

    def __call__(self, page: RecipientListPage, title: str) -> None:
        """Take a window the way the main window does."""
        self.pages.append(page)
        self.titles.append(title)


@pytest.fixture
def mailing_id(database: Database, clock: SettableClock) -> int:
    """A mailing with three registered recipients."""
    for number, name in enumerate(NAMES):
        add_client(
            database, f"client.{number}@example.com", name=name, registered_on=date(2026, 11, 3)
        )
    mailing = add_mailing(database, add_account(database), subject="К прививке")
    RecipientService(database, clock).register(mailing, [], lambda _done, _all: None, Event())
    return mailing


@pytest.fixture
def user() -> UserSession:
    """A user who may see contacts leave the program."""
    return UserSession(SignedIn(1, "Анна", frozenset(Right)))


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    """What was put into tabs; closed at the end."""
    del qtbot
    return Shown()


@pytest.fixture
def output(
    database: Database,
    data_folder: DataFolder,
    clock: SettableClock,
    *,
    user: UserSession,
    context: Context,
    shown: Shown,
) -> ListOutput:
    """The command «Вывести список»."""
    mailings = MailingService(database, FileStore(data_folder.files), clock)
    return ListOutput(RecipientOutput(database, user), mailings, context, shown)
