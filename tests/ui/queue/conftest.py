"""A queue of registered letters, a real SMTP server, and the page over both."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from enot_desktop.models.file_store import FileStore
from enot_desktop.models.values import Security
from enot_desktop.services.accounts.cards import AccountDraft, Limits, ServerAddress, ServerSettings
from enot_desktop.services.accounts.checking import AccountChecker
from enot_desktop.services.accounts.detection import SettingsDetector
from enot_desktop.services.accounts.secrets import MemorySecrets
from enot_desktop.services.accounts.service import AccountService
from enot_desktop.services.mailings.document import MailingDraft
from enot_desktop.services.mailings.service import MailingService
from enot_desktop.services.queue.service import QueueService
from enot_desktop.services.recipients.service import RecipientService
from enot_desktop.services.sending.service import Roads, SendingParts, SendingService
from enot_desktop.services.users.service import UserService
from enot_desktop.services.users.session import UserSession
from enot_desktop.ui.queue.page import QueuePage
from enot_desktop.ui.sending_bridge import SendingBridge
from tests.helpers.clinic import add_client
from tests.helpers.no_service import NoService
from tests.helpers.servers import LOGIN, PASSWORD, smtp_server

if TYPE_CHECKING:
    from collections.abc import Generator

    from pytestqt.qtbot import QtBot

    from enot_desktop.models.data_folder import DataFolder
    from enot_desktop.models.database import Database
    from enot_desktop.services.sandbox.smtp_server import SmtpServer
    from enot_desktop.ui.common.context import Context
    from tests.conftest import SettableClock


@dataclass
class Desk:
    """All that a queue needs around it."""

    server: SmtpServer
    accounts: AccountService
    mailings: MailingService
    recipients: RecipientService
    queue: QueueService
    sending: SendingService
    database: Database
    account_id: int

    def forget_password(self) -> None:
        """Take the password away, as on a computer without a keyring after a restart."""
        self.secrets.delete(self.account_id)

    def register(self, count: int) -> int:
        """Make a mailing with so many recipients and return its number."""
        for place in range(count):
            add_client(self.database, f"client{place}@mail.example", name=f"Клиент{place:04}")
        planned = self.mailings_clock()
        draft = MailingDraft(planned, self.account_id, "Прививка", "<p>{ФАМИЛИЯ}, ждём вас</p>")
        mailing_id = self.mailings.save(draft).id
        self.recipients.register(mailing_id, [], lambda _done, _total: None, threading.Event())
        return mailing_id

    mailings_clock: SettableClock
    secrets: MemorySecrets


@pytest.fixture
def desk(database: Database, data_folder: DataFolder, clock: SettableClock) -> Generator[Desk]:
    """Services over an empty database, with one account at a real server."""
    files = FileStore(data_folder.files)
    secrets = MemorySecrets()
    accounts = AccountService(
        database, secrets, AccountChecker(), SettingsDetector(), clock, connector=NoService()
    )
    user = UserSession(UserService(database).ensure_first_user("Администратор", "Все права"))
    queue = QueueService(database, clock)
    with smtp_server() as server:
        address = ServerAddress("127.0.0.1", server.port, Security.NONE)
        settings = ServerSettings(smtp=address, login=LOGIN, limits=Limits(connections=2))
        draft = AccountDraft("klinika@enot.example", "Клиника", automatic=False, settings=settings)
        account_id = accounts.create(draft, PASSWORD, checked=True)
        parts = SendingParts(database, files, accounts, queue, user, clock, Roads(NoService()))
        sending = SendingService(parts)
        yield Desk(
            server,
            accounts,
            MailingService(database, files, clock),
            RecipientService(database, clock),
            queue,
            sending,
            database,
            account_id,
            clock,
            secrets,
        )
        sending.stop()
        assert sending.wait(30)


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, context: Context) -> QueuePage:
    """The page as a receptionist sees it; the queue has 12 letters."""
    desk.register(12)
    bridge = SendingBridge(desk.sending, context.background, context.changes)
    window = QueuePage(desk.queue, desk.accounts, bridge, context)
    qtbot.addWidget(window)
    window.resize(1100, 650)
    window.show()
    qtbot.waitUntil(lambda: window.list.model.total == 12 and window.sender_id is not None)
    return window
