from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget

from enot_desktop.models.values import Page, PageRequest
from enot_desktop.ui.common.choices import Question, choose
from enot_desktop.ui.common.dialogs import ask, tell
from enot_desktop.ui.common.paged_model import Column, PagedModel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from enot_desktop.ui.common.context import Context

HOSTILE = '<img src="file:///etc/hostname"><b>Соколова</b>'


@dataclass(frozen=True)
class Row:
    id: int
    name: str


def test_words_in_messages_are_never_markup(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    boxes: list[QMessageBox] = [
        tell(window, "", HOSTILE, HOSTILE),
        ask(window, "", HOSTILE, yes="", answered=window.hide, detail=HOSTILE),
        choose(window, Question("", HOSTILE, (), HOSTILE)),
    ]
    for box in boxes:
        labels = [label for label in box.findChildren(QLabel) if label.text() == HOSTILE]
        assert len(labels) == 2
        assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def test_words_in_tooltips_are_never_markup(qtbot: QtBot, context: Context) -> None:
    rows = (Row(1, HOSTILE), Row(2, "Соколова & Ко"))

    def fetch(request: PageRequest) -> Page[Row]:
        return Page(len(rows), request.offset, rows)

    model = PagedModel((Column("", lambda row: row.name),), fetch, context.background)
    model.refresh()
    qtbot.waitUntil(lambda: model.is_known)
    tooltips = [model.index(row, 0).data(Qt.ItemDataRole.ToolTipRole) for row in range(2)]

    assert "<img" not in tooltips[0]
    assert "Соколова" in tooltips[0]
    assert tooltips[1] == "Соколова & Ко"
