from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from enot_desktop.services.queue.service import QueueService
from enot_desktop.services.recipients.groups import GroupService
from enot_desktop.services.recipients.service import RecipientService
from enot_desktop.services.users.service import UserService
from enot_desktop.services.users.session import UserSession
from enot_desktop.ui.recipients.parts import RecipientsParts
from enot_desktop.ui.wording import all as _sentences
from tests.helpers.mailings import add_account, add_mailing
from tests.ui.recipients.workbench import Workbench

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from enot_desktop.models.database import Database
    from enot_desktop.ui.common.context import Context
    from tests.conftest import SettableClock

__all__ = ["_sentences"]


@pytest.fixture
def parts(database: Database, clock: SettableClock) -> RecipientsParts:
    """Real services, and a user with all rights."""
    user = UserService(database).ensure_first_user("Администратор", "Администратор")
    return RecipientsParts(
        RecipientService(database, clock),
        GroupService(database, clock),
        QueueService(database, clock),
        UserSession(user),
    )


@pytest.fixture
def bench(qtbot: QtBot, database: Database, parts: RecipientsParts, context: Context) -> Workbench:
    """A saved mailing; the panel is opened by the test, after it has made its clients."""
    mailing_id = add_mailing(database, add_account(database))
    return Workbench(qtbot, parts, context, mailing_id)
