from __future__ import annotations

from email import message_from_bytes, policy
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel, QMessageBox, QPushButton

from enot_desktop.models.values import DeliveryState, LetterState, Reason
from enot_desktop.ui.letters.letter_panel import LetterPanel
from enot_desktop.ui.letters.letter_window import LetterWindow
from tests.helpers.campaigns import add_delivery
from tests.helpers.widgets import newest, part
from tests.helpers.written_letters import Written

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from enot_desktop.models.database import Database
    from enot_desktop.services.history.service import HistoryService
    from enot_desktop.ui.common.context import Context
    from enot_desktop.ui.common.list_view import ListView
    from tests.ui.conftest import RecordingNavigator

from enot_desktop.ui.common.list_view import ListView as ListKind


@pytest.fixture
def open_letter(
    qtbot: QtBot, history: HistoryService, context: Context
) -> Callable[[int], LetterWindow]:
    def open_it(letter_id: int) -> LetterWindow:
        window = LetterWindow(history, context, letter_id)
        qtbot.addWidget(window)
        window.show()
        panel = part(window, LetterPanel, "letter_panel")
        qtbot.waitUntil(lambda: panel.letter is not None or bool(window.findChildren(QMessageBox)))
        return window

    return open_it


def test_result_is_shown_with_the_words_of_the_service(
    database: Database, write: Callable[[Written], int], open_letter: Callable[[int], LetterWindow]
) -> None:
    letter = write(Written())
    add_delivery(database, letter, DeliveryState.SPAM_COMPLAINT, detail="Complaint from mail.ru")
    window = open_letter(letter)
    assert part(window, QLabel, "delivery").text().startswith("Жалоба на спам")
    assert part(window, QLabel, "delivery_words").text() == "Ответ службы: Complaint from mail.ru"
    assert part(window, QLabel, "delivery_words").isVisible()


def test_words_of_a_refusal_are_said_once(
    database: Database, write: Callable[[Written], int], open_letter: Callable[[int], LetterWindow]
) -> None:
    letter = write(Written(state=LetterState.FAILED, reason=Reason.MAILBOX_MISSING))
    add_delivery(database, letter, DeliveryState.REFUSED)
    window = open_letter(letter)
    assert part(window, QLabel, "delivery").isVisible()
    assert not part(window, QLabel, "delivery_words").isVisible()
    assert "Такого почтового ящика нет." in part(window, QLabel, "reason").text()


def test_ordinary_letter_has_no_line_of_the_service(
    write: Callable[[Written], int], open_letter: Callable[[int], LetterWindow]
) -> None:
    window = open_letter(write(Written()))
    assert not part(window, QLabel, "delivery").isVisible()
    assert not part(window, QLabel, "delivery_words").isVisible()


def test_letter_and_attempts_are_shown(
    qtbot: QtBot, write: Callable[[Written], int], open_letter: Callable[[int], LetterWindow]
) -> None:
    written = Written(
        state=LetterState.WAITING, attempts=(Reason.RECIPIENT_DEFERRED, Reason.LETTER_DEFERRED)
    )
    window = open_letter(write(written))
    attempts: ListView = part(window, ListKind, "attempts")
    qtbot.waitUntil(lambda: attempts.model.total == 2)

    assert (
        part(window, LetterPanel, "letter_panel").view.toPlainText().strip()
        == "Здравствуйте, Анна!"
    )
    newest_first = [attempts.model.index(row, 2).data() for row in range(2)]
    assert newest_first[0].startswith("Сервер сейчас не принимает письмо")
    assert attempts.model.index(0, 3).data() == "451 Try again later"


def test_client_is_one_click_away(
    write: Callable[[Written], int],
    client_id: int,
    open_letter: Callable[[int], LetterWindow],
    navigator: RecordingNavigator,
) -> None:
    window = open_letter(write(Written("Прививка")))
    assert navigator.calls == [("rename_window", window, "Прививка")]
    assert part(window, QPushButton, "open_mailing").isHidden()
    part(window, QPushButton, "open_client").click()

    assert navigator.calls[-1] == ("open_client", client_id)


def test_letter_is_saved_for_a_mail_program(
    qtbot: QtBot,
    write: Callable[[Written], int],
    open_letter: Callable[[int], LetterWindow],
    tmp_path: Path,
) -> None:
    window = open_letter(write(Written("Прививка: 1/2?")))
    part(window, QPushButton, "save_eml").click()
    dialog = part(window, QFileDialog, "save_letter")
    target = tmp_path / "письмо.eml"
    dialog.fileSelected.emit(str(target))
    dialog.close()
    qtbot.waitUntil(target.exists)

    message = message_from_bytes(target.read_bytes(), policy=policy.default)
    assert message["Subject"] == "Прививка: 1/2?"


def test_a_letter_that_is_gone_is_explained_and_closed(
    open_letter: Callable[[int], LetterWindow], navigator: RecordingNavigator
) -> None:
    window = open_letter(4711)
    newest(window, QMessageBox).accept()

    assert ("close_window", window) in navigator.calls
