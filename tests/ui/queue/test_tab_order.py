"""Tab goes through the queue by eye."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.helpers.focus import names, tab_round, tab_stops

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from enot_desktop.ui.queue.page import QueuePage


def test_tab_passes_sender_view_and_letters(qtbot: QtBot, page: QueuePage) -> None:
    passed = tab_round(qtbot, page, page.senders)
    tabs = "qt_tabwidget_tabbar"
    assert names(passed) == ["sender", "send", "shown", "search", "table", tabs]
    assert set(passed) == tab_stops(page)
