from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel

from enot_desktop.models.file_store import FileStore
from enot_desktop.services.accounts.checking import AccountChecker
from enot_desktop.services.accounts.detection import SettingsDetector
from enot_desktop.services.accounts.secrets import MemorySecrets
from enot_desktop.services.accounts.service import AccountService
from enot_desktop.services.letters.templates import TemplateService
from enot_desktop.services.mailings.service import MailingService
from enot_desktop.services.queue.service import QueueService
from enot_desktop.services.recipients.groups import GroupService
from enot_desktop.services.recipients.service import RecipientService
from enot_desktop.services.users.service import UserService
from enot_desktop.services.users.session import UserSession
from enot_desktop.ui.letters.editor import LetterEditor
from enot_desktop.ui.mailings.parts import MailingParts
from enot_desktop.ui.recipients.panel import RecipientsPanel
from enot_desktop.ui.recipients.parts import RecipientsParts
from enot_desktop.ui.wording import all as _sentences
from tests.helpers.no_service import NoService
from tests.ui.mailings.workbench import Workbench

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from enot_desktop.models.data_folder import DataFolder
    from enot_desktop.models.database import Database
    from enot_desktop.ui.common.context import Context
    from tests.conftest import SettableClock
    from tests.ui.conftest import RecordingNavigator

__all__ = ["_sentences"]


@pytest.fixture
def mailings(database: Database, data_folder: DataFolder, clock: SettableClock) -> MailingService:
    return MailingService(database, FileStore(data_folder.files), clock)


@pytest.fixture
def recipients(database: Database, clock: SettableClock) -> RecipientsParts:
    user = UserService(database).ensure_first_user("Администратор", "Администратор")
    return RecipientsParts(
        RecipientService(database, clock),
        GroupService(database, clock),
        QueueService(database, clock),
        UserSession(user),
    )


@pytest.fixture
def parts(
    database: Database,
    clock: SettableClock,
    mailings: MailingService,
    recipients: RecipientsParts,
    context: Context,
) -> MailingParts:
    """Everything real: services, the editor of letters, the tab «Получатели»."""

    def make_recipients(mailing_id: int, parent: QWidget) -> RecipientsPanel:
        return RecipientsPanel(recipients, context, mailing_id, parent)

    accounts = AccountService(
        database,
        MemorySecrets(),
        AccountChecker(),
        SettingsDetector(),
        clock,
        connector=NoService(),
    )

    def make_campaign(mailing_id: int, parent: QWidget) -> QLabel:
        label = QLabel(f"Кампания рассылки № {mailing_id}", parent)
        label.setObjectName("campaign_part")
        return label

    return MailingParts(
        mailings,
        accounts,
        TemplateService(database, clock),
        LetterEditor,
        make_recipients,
        make_campaign,
        clock,
    )


@pytest.fixture
def bench(
    qtbot: QtBot, parts: MailingParts, context: Context, navigator: RecordingNavigator
) -> Workbench:
    """Opens mailing documents; the test makes what is in the database."""
    return Workbench(qtbot, parts, context, navigator)
