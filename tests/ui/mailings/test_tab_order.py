"""Tab goes through the document of a mailing by eye."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QTabBar

from tests.helpers.focus import names, tab_round, tab_stops
from tests.helpers.mailings import add_account, add_mailing

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from enot_desktop.models.database import Database
    from tests.ui.mailings.workbench import Workbench

_TABS = "qt_tabwidget_tabbar"


def test_tab_passes_all_fields_of_a_letter(
    bench: Workbench, database: Database, qtbot: QtBot
) -> None:
    add_account(database)
    window = bench.open(None)
    passed = tab_round(qtbot, window, window.form.kind)
    first = ["kind", "planned", "account", "subject", "take_template", "text"]
    then = ["tag", "size", "color", _TABS, "attach_file", "save", _TABS]
    assert names(passed) == [*first, *then]
    assert set(passed) == tab_stops(window)
    assert passed[-1] is window.tabs.tabBar()


def test_tab_passes_the_selection_of_recipients_row_by_row(
    bench: Workbench, database: Database, qtbot: QtBot
) -> None:
    window = bench.open(add_mailing(database, add_account(database)))
    window.tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: not bench.context.background.busy)
    passed = tab_round(qtbot, window, window.tabs.tabBar())
    assert set(passed) == tab_stops(window)
    parameters = [name.partition("_") for name in names(passed) if "_" in name]
    rows = [last for kind, _mark, last in parameters if kind in {"tick", "comparison", "value"}]
    assert rows == sorted(rows, key=rows.index), "a row is left and comes again"
    after = names(passed)[names(passed).index("apply_selection") :]
    assert after[:4] == ["apply_selection", "register", _TABS, "more"]
    assert isinstance(passed[names(passed).index("register") + 1], QTabBar)
