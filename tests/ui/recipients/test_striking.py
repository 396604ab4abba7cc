"""Letters struck from the list «Получатели»: by menu, by «Еще», by key; only those that wait."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from enot_desktop.models.values import CampaignStage, LetterState, SendingMethod
from tests.helpers.campaigns import set_method, set_stage
from tests.helpers.clinic import add_client
from tests.helpers.mailings import letters_of, set_state
from tests.helpers.messages import answer, close_box
from tests.helpers.widgets import newest, part

if TYPE_CHECKING:
    from enot_desktop.models.database import Database
    from enot_desktop.ui.common.list_view import ListView
    from tests.ui.recipients.workbench import Workbench

ADDRESSES = ("anna@mail.example", "boris@mail.example", "vera@mail.example")


@pytest.fixture
def registered(bench: Workbench, database: Database) -> Workbench:
    """A mailing that goes as a campaign, with three recipients registered."""
    set_method(database, bench.mailing_id)
    for address in ADDRESSES:
        add_client(database, address, name=address.partition("@")[0])
    bench.open().show_way(SendingMethod.CAMPAIGN, None)
    bench.register()
    return bench


def recipients(bench: Workbench) -> ListView:
    return bench.panel.lists.recipients


def menu_names(bench: Workbench) -> list[str]:
    table = recipients(bench).table
    table.customContextMenuRequested.emit(table.visualRect(table.model().index(0, 0)).center())
    menu = newest(recipients(bench), QMenu)
    names = [action.objectName() for action in menu.actions()]
    menu.close()
    return names


def states(bench: Workbench, database: Database) -> dict[str, LetterState]:
    return {letter.address: letter.state for letter in letters_of(database, bench.mailing_id)}


@pytest.mark.m("M24")
def test_wrong_address_is_struck_out_of_a_campaign(
    registered: Workbench, database: Database
) -> None:
    view = recipients(registered)
    set_stage(database, registered.mailing_id, CampaignStage.BOOK_READY)
    view.table.selectRow(1)
    assert "remove_from_queue" in menu_names(registered)
    part(registered.panel, QAction, "remove_from_queue").trigger()
    asked = answer(registered.qtbot, registered.panel, "yes")
    assert "Удалить письмо из очереди? Этот клиент его не получит." in asked
    assert "boris <boris@mail.example>" in asked
    registered.qtbot.waitUntil(lambda: view.model.index(1, 4).data() == "Удалено из очереди")
    assert "remove_from_queue" not in menu_names(registered)
    kept = dict.fromkeys(ADDRESSES, LetterState.IN_CAMPAIGN)
    assert states(registered, database) == {**kept, ADDRESSES[1]: LetterState.REMOVED}


@pytest.mark.m("M24")
def test_several_are_struck_with_the_key(registered: Workbench, database: Database) -> None:
    view = recipients(registered)
    first = letters_of(database, registered.mailing_id)[0]
    set_state(database, first.id, LetterState.SENT)
    view.table.selectAll()
    registered.qtbot.keyClick(view.table, Qt.Key.Key_Delete)
    assert "Удалить из очереди писем: 3?" in answer(registered.qtbot, registered.panel, "yes")
    said = close_box(registered.qtbot, registered.panel)
    assert "Удалено из очереди: 2. Не удалено: 1." in said
    assert sorted(states(registered, database).values()) == [
        LetterState.REMOVED,
        LetterState.REMOVED,
        LetterState.SENT,
    ]


def test_letters_that_went_are_not_asked_about(registered: Workbench, database: Database) -> None:
    view = recipients(registered)
    for letter in letters_of(database, registered.mailing_id):
        set_state(database, letter.id, LetterState.SENT)
    view.refresh()
    registered.qtbot.waitUntil(lambda: view.model.index(0, 4).data() == "Отправлено")
    view.table.selectRow(0)
    registered.qtbot.keyClick(view.table, Qt.Key.Key_Delete)
    assert "Эти письма уже отправляются" in close_box(registered.qtbot, registered.panel)


def test_command_is_in_the_menu_more_too(registered: Workbench) -> None:
    command = part(registered.panel, QAction, "remove_letters")
    assert not command.isEnabled()
    recipients(registered).table.selectRow(0)
    assert command.isEnabled()
    command.trigger()
    answer(registered.qtbot, registered.panel, "yes")
    registered.qtbot.waitUntil(lambda: not command.isEnabled())
