"""Tab goes through the window of a template and its list by eye."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget

from enot_desktop.ui.letters.editor import LetterEditor
from enot_desktop.ui.templates.page import TemplatesPage
from enot_desktop.ui.templates.window import TemplateWindow
from tests.helpers.focus import names, tab_round, tab_stops
from tests.helpers.widgets import part

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from enot_desktop.services.letters.templates import TemplateService
    from enot_desktop.ui.common.context import Context


def test_tab_passes_a_template(qtbot: QtBot, templates: TemplateService, context: Context) -> None:
    window = TemplateWindow(templates, LetterEditor, context, None)
    qtbot.addWidget(window)
    window.resize(1100, 700)
    window.show()
    passed = tab_round(qtbot, window, part(window, QLineEdit, "name"))
    first = ["name", "subject", "subject_tag", "text", "tag", "size", "color"]
    assert names(passed) == [*first, "qt_tabwidget_tabbar", "save"]
    assert set(passed) == tab_stops(window)


def test_tab_goes_from_the_commands_to_the_list(
    qtbot: QtBot, templates: TemplateService, context: Context
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    page = TemplatesPage(templates, context, window)
    with qtbot.waitSignal(page.list.loaded):
        window.show()
    passed = tab_round(qtbot, page, page.list.search_line)
    assert names(passed)[:2] == ["search", "create"]
    assert set(passed) == tab_stops(page)
