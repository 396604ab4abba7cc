from __future__ import annotations

import socket
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton, QWidget

from enot_desktop.services.history.service import HistoryService
from enot_desktop.ui.letters.letter_panel import LetterPanel
from enot_desktop.ui.letters.letter_view import LetterView
from tests.helpers.widgets import newest, part
from tests.helpers.written_letters import Written, write_letter

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from enot_desktop.models.database import Database
    from enot_desktop.models.file_store import FileStore
    from enot_desktop.ui.common.context import Context


@pytest.fixture
def view(qtbot: QtBot) -> Generator[LetterView]:
    frame = QWidget()
    qtbot.addWidget(frame)
    shown = LetterView(frame)
    shown.resize(600, 400)
    frame.show()
    yield shown
    frame.close()


class Opened(QObject):
    """Stands for the system's browser."""

    def __init__(self) -> None:
        super().__init__()
        self.addresses: list[str] = []

    @Slot(QUrl)
    def take(self, address: QUrl) -> None:
        self.addresses.append(address.toString())


@pytest.fixture
def browser() -> Generator[Opened]:
    opened = Opened()
    for scheme in ("https", "mailto", "file", "javascript"):
        # The type stub asks for bytes, PySide itself takes a text only.
        QDesktopServices.setUrlHandler(scheme, opened, "take")  # pyright: ignore[reportArgumentType]
    yield opened
    for scheme in ("https", "mailto", "file", "javascript"):
        QDesktopServices.unsetUrlHandler(scheme)


def paint(view: LetterView) -> QImage:
    return view.grab().toImage()


def test_nothing_is_fetched_from_the_network(qtbot: QtBot, view: LetterView) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.3)
        place = f"http://127.0.0.1:{server.getsockname()[1]}"
        view.show_html(
            f'<link rel="stylesheet" href="{place}/a.css"><style>@import url({place}/b.css);'
            f"body {{ background: url({place}/c.png) }}</style>"
            f'<body background="{place}/d.png"><img src="{place}/e.png">'
            f'<table background="{place}/f.png"><tr><td>x</td></tr></table>'
            f'<iframe src="{place}/g"></iframe><object data="{place}/h"></object>'
            f'<script>fetch("{place}/i")</script><meta http-equiv="refresh" content="0;{place}/j">'
        )
        paint(view)
        qtbot.wait(50)
        with pytest.raises(TimeoutError):
            server.accept()


def test_nothing_is_read_from_the_disk(view: LetterView, tmp_path: Path) -> None:
    picture, style = tmp_path / "wide.png", tmp_path / "huge.css"
    image = QImage(3000, 100, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    image.save(str(picture))
    style.write_text("p { font-size: 300pt }")
    for source in (str(picture), picture.as_uri(), f"file://{picture}"):
        view.show_html(f'<img src="{source}">')
        paint(view)
        assert view.document().idealWidth() < 100
    for source in (str(style), style.as_uri()):
        view.show_html(f'<link rel="stylesheet" href="{source}"><p>x</p>')
        assert view.document().idealWidth() < 100


def test_scripts_are_not_even_shown(view: LetterView) -> None:
    view.show_html('<p onclick="alert(1)">текст</p><script>alert(1)</script>')

    assert view.toPlainText().strip() == "текст"


def click_link(view: LetterView, address: str) -> None:
    view.anchorClicked.emit(QUrl(address))


def test_a_link_opens_only_after_a_question(view: LetterView, browser: Opened) -> None:
    view.show_html('<a href="https://klinika.ru/zapis">запись</a>')
    click_link(view, "https://klinika.ru/zapis")
    question = newest(view, QMessageBox)
    assert question.informativeText() == "https://klinika.ru/zapis"
    assert view.toPlainText() == "запись"
    assert browser.addresses == []

    part(question, QPushButton, "yes").click()
    assert browser.addresses == ["https://klinika.ru/zapis"]


@pytest.mark.parametrize(
    "address",
    ["file:///etc/passwd", "javascript:alert(1)", "smb://server/share", "data:text/html,x"],
)
def test_links_that_lead_to_no_site_never_open(
    view: LetterView, browser: Opened, address: str
) -> None:
    click_link(view, address)

    assert not newest(view, QMessageBox).findChildren(QPushButton, "yes")
    assert browser.addresses == []


def test_a_link_inside_the_letter_scrolls(view: LetterView) -> None:
    view.show_html('<a href="#end">вниз</a>' + "<p>строка</p>" * 200 + '<a name="end">конец</a>')
    assert view.verticalScrollBar().value() == 0

    click_link(view, "#end")

    assert view.verticalScrollBar().value() > 0


def test_words_around_the_letter_are_never_markup(
    qtbot: QtBot, database: Database, files: FileStore, client_id: int, context: Context
) -> None:
    history = HistoryService(database, files)
    hostile = '<img src="file:///etc/hostname"><b>жирно</b>'
    letter = write_letter(
        database,
        files,
        client_id,
        Written(hostile, name=hostile, files=((f"{hostile}.txt", b"x"),)),
    )
    frame = QWidget()
    qtbot.addWidget(frame)
    panel = LetterPanel(history, context, frame)
    panel.show_letter(history.letter(letter))

    for name in ("subject", "recipient", "sender", "state", "reason"):
        assert part(panel, QLabel, name).textFormat() is Qt.TextFormat.PlainText
    assert part(panel, QLabel, "subject").text() == hostile
    assert part(panel, QPushButton, "open_file").text() == f"{hostile}.txt"
