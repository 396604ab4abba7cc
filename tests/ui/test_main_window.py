"""The frame of all windows: it closes at the first wish of the person when nobody objects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from enot_desktop.ui.main_window import MainWindow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from enot_desktop.ui.common.context import Context


def test_one_click_closes_the_window_when_somebody_agrees(qtbot: QtBot, context: Context) -> None:
    window = MainWindow(context.memory)
    qtbot.addWidget(window)
    window.close_wanted.connect(window.close_now)
    window.show()
    assert window.close()
    assert not window.isVisible()


def test_window_stays_while_nobody_agrees_and_closes_later(qtbot: QtBot, context: Context) -> None:
    window = MainWindow(context.memory)
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitSignal(window.close_wanted):
        assert not window.close()
    assert window.isVisible()
    window.close_now()
    assert not window.isVisible()
