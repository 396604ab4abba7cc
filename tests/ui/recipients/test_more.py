"""«Еще»: the list, mailing groups and the queue (M16, M20, M21)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QMenu, QPushButton, QRadioButton

from enot_desktop.models.values import Right
from enot_desktop.services.recipients.criteria import ParameterKey
from enot_desktop.services.users.session import SignedIn, UserSession
from enot_desktop.ui.changes import Subject
from enot_desktop.ui.recipients.group_dialog import GroupDialog
from tests.helpers.clinic import add_client
from tests.helpers.messages import answer, close_box
from tests.helpers.widgets import newest, part

if TYPE_CHECKING:
    from enot_desktop.models.database import Database
    from enot_desktop.ui.recipients.parts import RecipientsParts
    from tests.ui.conftest import RecordingNavigator
    from tests.ui.recipients.workbench import Workbench


def action(bench: Workbench, name: str) -> QAction:
    return part(part(bench.panel, QMenu, "more_menu"), QAction, name)


def keep_group(bench: Workbench, name: str) -> GroupDialog:
    action(bench, "save_group").trigger()
    dialog = newest(bench.panel, GroupDialog)
    part(dialog, QLineEdit, "group_name").setText(name)
    part(dialog, QPushButton, "save_group_now").click()
    return dialog


@pytest.mark.m("M20")
def test_list_can_be_put_out_once_somebody_is_registered(
    bench: Workbench, database: Database, navigator: RecordingNavigator
) -> None:
    add_client(database, "anna@example.com")
    bench.open()
    output = action(bench, "output_list")
    assert output.text() == "Вывести список"
    assert output.isVisible()
    assert not output.isEnabled()
    bench.register()
    bench.qtbot.waitUntil(output.isEnabled)
    output.trigger()
    assert navigator.calls[-1] == ("open_list_output", bench.mailing_id, bench.panel)


@pytest.mark.m("M21")
def test_without_the_right_the_command_is_not_there(
    bench: Workbench, parts: RecipientsParts
) -> None:
    rights = frozenset(Right) - {Right.CONTACT_OUTPUT}
    bench.parts = replace(parts, session=UserSession(SignedIn(2, "Практикант", rights)))
    bench.open()
    assert not action(bench, "output_list").isVisible()
    assert action(bench, "save_group").isVisible()


def test_menu_opens_under_its_button(bench: Workbench) -> None:
    panel = bench.open()
    assert part(panel, QPushButton, "more").text() == "Еще"
    bench.press("more")
    menu = part(panel, QMenu, "more_menu")
    assert menu.isVisible()
    menu.close()


@pytest.mark.m("M16")
def test_selection_is_kept_as_a_group_and_used_again(bench: Workbench, database: Database) -> None:
    add_client(database, "old@example.com")
    panel = bench.open()
    keep_group(bench, "Осенние прививки")
    status = part(panel, QLabel, "selection_status")
    bench.qtbot.waitUntil(lambda: status.text() == "Группа «Осенние прививки» сохранена.")
    add_client(database, "new@example.com")
    groups = part(panel, QComboBox, f"value_{ParameterKey.GROUP}")
    bench.qtbot.waitUntil(lambda: groups.count() == 1)
    bench.choose(ParameterKey.GROUP, "Осенние прививки (1)")
    bench.wait_for_count()
    bench.register()
    assert bench.addresses() == ["old@example.com"]


@pytest.mark.m("M16")
def test_registered_recipients_are_kept_as_a_group(
    bench: Workbench, database: Database, parts: RecipientsParts
) -> None:
    add_client(database, "anna@example.com")
    panel = bench.open()
    bench.register()
    add_client(database, "later@example.com")
    action(bench, "save_group").trigger()
    dialog = newest(panel, GroupDialog)
    part(dialog, QLineEdit, "group_name").setText("Получившие")
    part(dialog, QRadioButton, "group_of_recipients").setChecked(True)
    with bench.qtbot.waitSignal(dialog.saved):
        part(dialog, QPushButton, "save_group_now").click()
    assert [(group.name, group.members) for group in parts.groups.groups()] == [("Получившие", 1)]


@pytest.mark.m("M16")
def test_name_of_a_group_must_be_new(
    bench: Workbench, database: Database, parts: RecipientsParts
) -> None:
    add_client(database, "anna@example.com")
    parts.groups.save_selection("Щенки", ())
    bench.open()
    dialog = keep_group(bench, "Щенки")
    problem = part(dialog, QLabel, "group_problem")
    bench.qtbot.waitUntil(problem.isVisible)
    assert "«Щенки» уже есть" in problem.text()
    part(dialog, QLineEdit, "group_name").setText("")
    assert not problem.isVisible()
    part(dialog, QPushButton, "save_group_now").click()
    bench.qtbot.waitUntil(problem.isVisible)
    assert "не заполнено" in problem.text()
    dialog.reject()


def test_group_of_nobody_is_not_kept(bench: Workbench, parts: RecipientsParts) -> None:
    bench.open()
    dialog = keep_group(bench, "Пустая")
    assert "Никто не подходит" in close_box(bench.qtbot, dialog)
    assert parts.groups.groups() == ()
    dialog.reject()


@pytest.mark.m("M16")
def test_group_can_be_deleted(bench: Workbench, database: Database, parts: RecipientsParts) -> None:
    add_client(database, "anna@example.com")
    parts.groups.save_selection("Щенки", ())
    panel = bench.open()
    groups = part(panel, QMenu, "delete_group")
    bench.qtbot.waitUntil(lambda: len(groups.actions()) == 1)
    groups.actions()[0].trigger()
    assert "«Щенки»" in answer(bench.qtbot, panel, "yes")
    bench.qtbot.waitUntil(lambda: not groups.actions())
    assert parts.groups.groups() == ()


def test_group_that_is_gone_is_explained(
    bench: Workbench, database: Database, parts: RecipientsParts
) -> None:
    add_client(database, "anna@example.com")
    kept = parts.groups.save_selection("Щенки", ())
    panel = bench.open()
    bench.qtbot.waitUntil(
        lambda: part(panel, QComboBox, f"value_{ParameterKey.GROUP}").count() == 1
    )
    bench.choose(ParameterKey.GROUP, "Щенки (1)")
    parts.groups.delete(kept)
    bench.context.changes.announce(Subject.GROUPS)
    bench.qtbot.waitUntil(lambda: "«Группа рассылки»" in bench.figure("count_problem"))
    part(panel, QMenu, "delete_group")
    assert "Параметр отбора не заполнен" in bench.register()


def test_queue_of_this_mailing_is_shown(bench: Workbench, navigator: RecordingNavigator) -> None:
    bench.open()
    action(bench, "show_queue").trigger()
    assert navigator.calls[-1] == ("open_queue", bench.mailing_id)
