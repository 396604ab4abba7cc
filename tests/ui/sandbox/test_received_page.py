"""«Полученные письма»: a letter with a file, as the client sees it."""

from __future__ import annotations

from email.message import EmailMessage
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from enot_desktop.services.sandbox.mailboxes import Mailboxes
from enot_desktop.ui.letters.letter_view import LetterView
from enot_desktop.ui.sandbox.received_page import ReceivedPage
from tests.helpers.widgets import part

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from enot_desktop.ui.common.context import Context
    from tests.ui.conftest import RecordingNavigator


def make_view(parent: QWidget) -> tuple[LetterView, LetterView]:
    view = LetterView(parent)
    return view, view


def test_a_click_opens_the_attached_file(
    qtbot: QtBot, context: Context, navigator: RecordingNavigator
) -> None:
    message = EmailMessage()
    message["Subject"] = "Прайс-лист"
    message.set_content("Здравствуйте!")
    message.add_attachment(
        b"prices", maintype="text", subtype="plain", filename="Прайс-лист & скидки.txt"
    )
    mailboxes = Mailboxes()
    mailboxes.deliver("klinika@enot.example", ["anna@mail.example"], message.as_bytes())
    page = ReceivedPage(mailboxes, make_view, context)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    qtbot.waitUntil(lambda: page.list.model.row(0) is not None)
    page.list.table.selectRow(0)
    qtbot.waitUntil(lambda: page.findChild(QPushButton, "attachment") is not None)
    button = part(page, QPushButton, "attachment")
    assert button.text() == "Прайс-лист && скидки.txt  (6 Б)"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(navigator.calls))
    ((name, path),) = navigator.calls
    assert name == "open_file"
    assert isinstance(path, Path)
    assert (path.name, path.read_bytes()) == ("Прайс-лист & скидки.txt", b"prices")
