from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QLabel,
    QMessageBox,
    QPushButton,
    QSplitter,
    QTableView,
    QToolButton,
    QWidget,
)

from enot_desktop.models.letter import Letter
from enot_desktop.models.values import LetterState, Reason
from enot_desktop.ui.changes import Subject
from enot_desktop.ui.letters.history_panel import HistoryPanel
from tests.helpers.widgets import newest, part
from tests.helpers.written_letters import NOON, Written, write_many_letters

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from enot_desktop.models.database import Database
    from enot_desktop.models.file_store import FileStore
    from enot_desktop.services.history.service import HistoryService
    from enot_desktop.ui.common.context import Context
    from tests.ui.conftest import RecordingNavigator

PICTURE = ("Памятка.pdf", b"%PDF-picture")


@pytest.fixture
def open_panel(
    qtbot: QtBot, history: HistoryService, context: Context, client_id: int
) -> Callable[[], HistoryPanel]:
    frames: list[QWidget] = []

    def open_it() -> HistoryPanel:
        frame = QWidget()
        frames.append(frame)
        qtbot.addWidget(frame)
        panel = HistoryPanel(history, context, client_id, frame)
        panel.resize(1000, 600)
        frame.resize(1000, 600)
        frame.show()
        qtbot.waitUntil(lambda: panel.list.model.is_known)
        return panel

    return open_it


def table_of(panel: HistoryPanel) -> QTableView:
    return part(panel, QTableView, "table")


def choose(qtbot: QtBot, panel: HistoryPanel, letter_id: int) -> None:
    assert panel.list.select_id(letter_id)
    qtbot.waitUntil(lambda: panel.letter.letter is not None and panel.letter.letter.id == letter_id)


def cells(panel: HistoryPanel, row: int) -> list[str]:
    model = panel.list.model
    return [model.index(row, column).data() for column in range(model.columnCount())]


@pytest.mark.m("M25")
def test_every_letter_of_the_client_is_listed(
    write: Callable[[Written], int], open_panel: Callable[[], HistoryPanel]
) -> None:
    write(Written("Прививка", files=(PICTURE, PICTURE)))
    write(
        Written("Акция", state=LetterState.FAILED, reason=Reason.RECIPIENT_REFUSED),
    )
    panel = open_panel()

    assert panel.list.model.total == 2
    rows = {cells(panel, row)[1]: cells(panel, row) for row in range(2)}
    assert rows["Прививка"][2] == "2"
    assert rows["Прививка"][3] == "Отправлено"
    assert rows["Прививка"][5] == "Отдельное письмо"
    assert rows["Акция"][3] == "Не отправлено"


def test_empty_history_says_so(open_panel: Callable[[], HistoryPanel]) -> None:
    panel = open_panel()

    hints = [hint.text() for hint in panel.list.findChildren(QLabel, "hint")]
    assert hints == ["Этому клиенту писем ещё не отправляли."]


@pytest.mark.m("M25")
def test_the_chosen_letter_is_shown_as_it_was_sent(
    qtbot: QtBot,
    write: Callable[[Written], int],
    open_panel: Callable[[], HistoryPanel],
) -> None:
    letter = write(Written(files=(PICTURE,)))
    panel = open_panel()
    choose(qtbot, panel, letter)

    assert panel.letter.view.toPlainText().strip() == "Здравствуйте, Анна!"
    assert part(panel, QLabel, "recipient").text() == "Соколова Анна <anna@example.com>"
    assert part(panel, QLabel, "sender").text() == "Клиника «Енот» <klinika@example.com>"
    assert part(panel, QPushButton, "open_file").text() == "Памятка.pdf"


def test_a_refused_letter_says_what_to_do(
    qtbot: QtBot, write: Callable[[Written], int], open_panel: Callable[[], HistoryPanel]
) -> None:
    letter = write(
        Written(state=LetterState.FAILED, reason=Reason.RECIPIENT_REFUSED),
    )
    panel = open_panel()
    choose(qtbot, panel, letter)

    assert "Уточните адрес у клиента" in part(panel, QLabel, "reason").text()


@pytest.mark.m("M25")
def test_files_open_under_their_own_name(
    qtbot: QtBot,
    write: Callable[[Written], int],
    open_panel: Callable[[], HistoryPanel],
    navigator: RecordingNavigator,
) -> None:
    letter = write(Written(files=(PICTURE,)))
    panel = open_panel()
    choose(qtbot, panel, letter)
    part(panel, QPushButton, "open_file").click()
    qtbot.waitUntil(lambda: bool(navigator.calls))

    name, path = navigator.calls[0]
    assert name == "open_file"
    assert path.name == "Памятка.pdf"  # type: ignore[attr-defined]
    assert path.read_bytes() == b"%PDF-picture"  # type: ignore[attr-defined]


def test_files_are_saved_where_the_user_wants(
    qtbot: QtBot,
    write: Callable[[Written], int],
    open_panel: Callable[[], HistoryPanel],
    tmp_path: Path,
) -> None:
    letter = write(Written(files=(PICTURE,)))
    panel = open_panel()
    choose(qtbot, panel, letter)
    part(panel, QToolButton, "save_file").click()
    dialog = part(panel, QFileDialog, "save_attachment")
    target = tmp_path / "копия.pdf"
    dialog.fileSelected.emit(str(target))
    dialog.close()
    qtbot.waitUntil(target.exists)

    assert target.read_bytes() == b"%PDF-picture"


def test_a_file_that_is_gone_is_explained(
    qtbot: QtBot,
    write: Callable[[Written], int],
    files: FileStore,
    open_panel: Callable[[], HistoryPanel],
) -> None:
    letter = write(Written(files=(PICTURE,)))
    files.path(files.add_bytes(PICTURE[1]).digest).unlink()
    panel = open_panel()
    choose(qtbot, panel, letter)
    part(panel, QPushButton, "open_file").click()
    qtbot.waitUntil(lambda: bool(panel.findChildren(QMessageBox)))

    assert "Памятка.pdf" in newest(panel, QMessageBox).text()


def test_enter_opens_the_letter(
    qtbot: QtBot,
    write: Callable[[Written], int],
    open_panel: Callable[[], HistoryPanel],
    navigator: RecordingNavigator,
) -> None:
    letter = write(Written())
    panel = open_panel()
    table_of(panel).selectRow(0)
    qtbot.keyClick(table_of(panel), Qt.Key.Key_Return)

    assert navigator.calls == [("open_letter", letter)]


def test_a_change_of_state_shows_itself(
    qtbot: QtBot,
    write: Callable[[Written], int],
    database: Database,
    open_panel: Callable[[], HistoryPanel],
    context: Context,
) -> None:
    letter = write(Written(state=LetterState.WAITING))
    panel = open_panel()
    choose(qtbot, panel, letter)
    state = part(panel, QLabel, "state")
    assert state.text() == "Ожидает отправки"
    with database.write() as session:
        session.get_one(Letter, letter).state = LetterState.SENT
    context.changes.announce(Subject.LETTERS)

    qtbot.waitUntil(lambda: state.text() == "Отправлено")


def test_ten_thousand_letters_scroll(
    qtbot: QtBot, database: Database, client_id: int, open_panel: Callable[[], HistoryPanel]
) -> None:
    write_many_letters(database, client_id, 10_000)
    panel = open_panel()
    model = panel.list.model
    assert model.total == 10_000
    assert cells(panel, 0)[1] == "Письмо 09999"
    for row in (5_000, 9_999):
        table_of(panel).scrollTo(model.index(row, 0))
        table_of(panel).grab()
        qtbot.waitUntil(lambda row=row: cells(panel, row)[1] == f"Письмо {9_999 - row:05}")
    loaded = sum(model.row(row) is not None for row in range(0, 10_000, 200))
    assert loaded < 10


def test_letter_goes_under_the_list_when_there_is_no_room(
    open_panel: Callable[[], HistoryPanel],
) -> None:
    panel = open_panel()
    splitter = part(panel, QSplitter, "history_splitter")
    assert splitter.orientation() is Qt.Orientation.Horizontal

    panel.resize(640, 400)

    assert splitter.orientation() is Qt.Orientation.Vertical


def test_shares_of_list_and_letter_are_remembered(
    write: Callable[[Written], int], open_panel: Callable[[], HistoryPanel]
) -> None:
    write(Written())
    splitter = part(open_panel(), QSplitter, "history_splitter")
    splitter.setSizes([300, 660])
    splitter.splitterMoved.emit(300, 1)

    assert abs(part(open_panel(), QSplitter, "history_splitter").sizes()[0] - 300) < 5


def test_the_newest_letter_is_shown_at_once(
    qtbot: QtBot, write: Callable[[Written], int], open_panel: Callable[[], HistoryPanel]
) -> None:
    write(Written("Старое", at=NOON - timedelta(days=1)))
    newest_id = write(Written("Новое"))
    panel = open_panel()
    qtbot.waitUntil(lambda: panel.letter.letter is not None)

    assert panel.letter.letter is not None
    assert panel.letter.letter.id == newest_id
