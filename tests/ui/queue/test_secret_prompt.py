"""Which secret is asked for before sending, by the kind of the account."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QInputDialog, QLineEdit, QWidget

from enot_desktop.models.values import AccountKind
from enot_desktop.services.accounts.failures import PasswordMissing
from enot_desktop.ui.queue.password import PasswordPrompt
from enot_desktop.ui.sending_bridge import SendingBridge, Wish
from tests.helpers.widgets import part

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from enot_desktop.ui.common.context import Context
    from tests.ui.queue.conftest import Desk


@pytest.mark.m("M10")
@pytest.mark.parametrize(
    ("kind", "word"), [(AccountKind.MAILBOX, "пароля"), (AccountKind.SENDPULSE, "Secret")]
)
def test_the_secret_is_called_by_its_name(
    desk: Desk, context: Context, qtbot: QtBot, kind: AccountKind, word: str
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    bridge = SendingBridge(desk.sending, context.background, context.changes)
    PasswordPrompt(desk.accounts, bridge, context, window)
    bridge.password_wanted.emit(
        Wish(desk.account_id, None), PasswordMissing("rassylka@enot.example", kind)
    )
    prompt = part(window, QInputDialog, "password_prompt")
    assert prompt.windowTitle().startswith(word.capitalize()[:5])
    assert f"нет {word} для rassylka@enot.example" in prompt.labelText()
    assert prompt.textEchoMode() == QLineEdit.EchoMode.Password
    prompt.reject()
