from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton, QTableView, QWidget

from enot_desktop.models.values import PageRequest
from enot_desktop.services.letters.templates import TemplateDraft, TemplateService
from enot_desktop.ui.templates.page import TemplatesPage
from tests.helpers.widgets import newest, part, press

if TYPE_CHECKING:
    from collections.abc import Generator

    from pytestqt.qtbot import QtBot

    from enot_desktop.ui.common.context import Context
    from tests.ui.conftest import RecordingNavigator


@pytest.fixture
def page(qtbot: QtBot, templates: TemplateService, context: Context) -> Generator[TemplatesPage]:
    frame = QWidget()
    qtbot.addWidget(frame)
    shown = TemplatesPage(templates, context, frame)
    frame.resize(1000, 500)
    shown.resize(1000, 500)
    frame.show()
    qtbot.waitUntil(lambda: shown.list.model.is_known)
    yield shown
    frame.close()


def fill(qtbot: QtBot, page: TemplatesPage, templates: TemplateService, *names: str) -> None:
    for name in names:
        templates.save(None, TemplateDraft(name, f"Тема «{name}»"))
    page.list.refresh()
    qtbot.waitUntil(lambda: page.list.model.total == len(names))


def choose(page: TemplatesPage, row: int) -> None:
    part(page, QTableView, "table").selectRow(row)


@pytest.mark.m("M36")
def test_empty_list_says_what_to_do(page: TemplatesPage, navigator: RecordingNavigator) -> None:
    assert "Создать" in part(page, QLabel, "hint").text()
    assert not part(page, QPushButton, "copy").isEnabled()
    press(page, "create")
    assert navigator.calls == [("open_template", None)]


def test_change_opens_the_chosen_one(
    qtbot: QtBot, page: TemplatesPage, templates: TemplateService, navigator: RecordingNavigator
) -> None:
    fill(qtbot, page, templates, "Акция", "Прививка")
    choose(page, 1)
    press(page, "change")
    qtbot.keyClick(part(page, QTableView, "table"), Qt.Key.Key_Return)

    assert navigator.calls == [("open_template", 2), ("open_template", 2)]


def test_copy_opens_the_copy(
    qtbot: QtBot, page: TemplatesPage, templates: TemplateService, navigator: RecordingNavigator
) -> None:
    fill(qtbot, page, templates, "Акция")
    choose(page, 0)
    press(page, "copy")
    qtbot.waitUntil(lambda: page.list.model.total == 2)

    assert navigator.calls == [("open_template", 2)]
    assert templates.get(2).name == "Акция (2)"


def test_delete_asks_first(qtbot: QtBot, page: TemplatesPage, templates: TemplateService) -> None:
    fill(qtbot, page, templates, "Акция", "Прививка")
    choose(page, 0)
    qtbot.keyClick(part(page, QTableView, "table"), Qt.Key.Key_Delete)
    question = newest(page, QMessageBox)
    assert "Акция" in question.text()
    assert templates.page(PageRequest()).total == 2

    part(question, QPushButton, "yes").click()
    qtbot.waitUntil(lambda: page.list.model.total == 1)

    assert templates.page(PageRequest()).rows[0].name == "Прививка"


def test_what_was_deleted_elsewhere_is_explained(
    qtbot: QtBot, page: TemplatesPage, templates: TemplateService
) -> None:
    fill(qtbot, page, templates, "Акция")
    choose(page, 0)
    templates.delete(1)
    press(page, "copy")
    qtbot.waitUntil(lambda: page.list.model.total == 0)

    assert "нет" in newest(page, QMessageBox).text()
