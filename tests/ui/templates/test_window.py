from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QMessageBox, QPushButton, QTextEdit

from enot_desktop.models.values import PageRequest
from enot_desktop.services.letters.templates import TemplateDraft, TemplateService
from enot_desktop.ui.letters.editor import LetterEditor
from enot_desktop.ui.templates.window import TemplateWindow
from tests.helpers.widgets import newest, part

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from enot_desktop.ui.common.context import Context
    from tests.ui.conftest import RecordingNavigator

DRAFT = TemplateDraft("Прививка", "Пора", "<p>{ИМЯ}, пора на прививку</p>\r\n")


@pytest.fixture
def open_window(
    qtbot: QtBot, templates: TemplateService, context: Context
) -> Callable[[int | None], TemplateWindow]:
    def open_it(identity: int | None) -> TemplateWindow:
        window = TemplateWindow(templates, LetterEditor, context, identity)
        qtbot.addWidget(window)
        window.show()
        qtbot.waitUntil(lambda: window.form().isEnabled())
        return window

    return open_it


def name_of(window: TemplateWindow) -> QLineEdit:
    return part(window, QLineEdit, "name")


def type_in(qtbot: QtBot, window: TemplateWindow, text: str) -> None:
    qtbot.keyClicks(name_of(window), text)


def save(qtbot: QtBot, window: TemplateWindow) -> None:
    part(window, QPushButton, "save").click()
    qtbot.waitUntil(lambda: window.form().isEnabled())


@pytest.mark.m("M36")
def test_new_template_is_saved(
    qtbot: QtBot,
    open_window: Callable[[int | None], TemplateWindow],
    templates: TemplateService,
    navigator: RecordingNavigator,
) -> None:
    window = open_window(None)
    type_in(qtbot, window, "sale")
    qtbot.keyClicks(part(window, QLineEdit, "subject"), "hot")
    qtbot.keyClicks(part(window, QTextEdit, "text"), "Dear client")
    assert window.unsaved
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(name_of(window), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not window.unsaved)

    card = templates.get(1)
    assert (card.name, card.subject, card.html) == ("sale", "hot", "<div>Dear client</div>")
    assert navigator.calls[-1] == ("rename_window", window, "sale")
    type_in(qtbot, window, "!")
    save(qtbot, window)
    assert templates.page(PageRequest()).total == 1


def test_known_template_is_shown_unchanged(
    qtbot: QtBot,
    open_window: Callable[[int | None], TemplateWindow],
    templates: TemplateService,
) -> None:
    window = open_window(templates.save(None, DRAFT))

    assert name_of(window).text() == "Прививка"
    assert not window.unsaved
    type_in(qtbot, window, "X")
    save(qtbot, window)
    assert templates.get(1).html == DRAFT.html
    assert templates.get(1).name == "ПрививкаX"


def test_missing_and_taken_names_are_explained_beside_the_field(
    qtbot: QtBot,
    open_window: Callable[[int | None], TemplateWindow],
    templates: TemplateService,
) -> None:
    templates.save(None, TemplateDraft("sale"))
    window = open_window(None)
    reason = part(window, QLabel, "name_reason")
    save(qtbot, window)
    assert "без названия" in reason.text()
    assert name_of(window).property("wrong")

    type_in(qtbot, window, "Sale")
    save(qtbot, window)
    assert "уже есть" in reason.text()

    type_in(qtbot, window, "2")
    save(qtbot, window)
    assert not reason.isVisible()
    assert templates.page(PageRequest()).total == 2


def test_unknown_tags_are_named(
    qtbot: QtBot, open_window: Callable[[int | None], TemplateWindow]
) -> None:
    window = open_window(None)
    type_in(qtbot, window, "sale")
    part(window, QLineEdit, "subject").setText("{ДОЛГ}")
    save(qtbot, window)

    assert "{ДОЛГ}" in newest(window, QMessageBox).text()
    assert window.unsaved


def test_tag_goes_into_the_subject(
    open_window: Callable[[int | None], TemplateWindow],
) -> None:
    window = open_window(None)
    menu = part(window, QPushButton, "subject_tag").menu()
    next(action for action in menu.actions() if action.data() == "{ЖИВОТНОЕ}").trigger()

    assert part(window, QLineEdit, "subject").text() == "{ЖИВОТНОЕ}"
    assert window.unsaved


@pytest.mark.parametrize(
    ("answer", "ending"),
    [
        ("save", (1, "saleX")),
        ("drop", (1, "sale")),
        ("cancel", (0, "sale")),
    ],
)
def test_closing_with_changes_asks(
    qtbot: QtBot,
    open_window: Callable[[int | None], TemplateWindow],
    templates: TemplateService,
    answer: str,
    ending: tuple[int, str],
) -> None:
    window = open_window(templates.save(None, TemplateDraft("sale")))
    type_in(qtbot, window, "X")
    closings: list[int] = []
    window.request_close(lambda: closings.append(1))
    assert not closings

    part(newest(window, QMessageBox), QPushButton, answer).click()
    qtbot.waitUntil(lambda: len(closings) == ending[0] and window.form().isEnabled())

    assert templates.get(1).name == ending[1]


def test_closing_does_not_lose_what_cannot_be_saved(
    qtbot: QtBot, open_window: Callable[[int | None], TemplateWindow]
) -> None:
    window = open_window(None)
    part(window, QLineEdit, "subject").setText("s")
    closings: list[int] = []
    window.request_close(lambda: closings.append(1))
    part(newest(window, QMessageBox), QPushButton, "save").click()
    qtbot.waitUntil(lambda: part(window, QLabel, "name_reason").isVisible())

    assert not closings
    assert window.unsaved


def test_unchanged_window_closes_at_once(
    open_window: Callable[[int | None], TemplateWindow],
) -> None:
    closings: list[int] = []
    open_window(None).request_close(lambda: closings.append(1))

    assert closings


def test_template_that_is_gone_is_explained_and_closed(
    qtbot: QtBot, templates: TemplateService, context: Context, navigator: RecordingNavigator
) -> None:
    window = TemplateWindow(templates, LetterEditor, context, 77)
    qtbot.addWidget(window)
    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox)))
    newest(window, QMessageBox).accept()

    assert ("close_window", window) in navigator.calls
