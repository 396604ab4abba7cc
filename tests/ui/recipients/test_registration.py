"""«Выполнить регистрацию» and the lists under it (M17, M19)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QTabWidget
from sqlalchemy import func, select, update

from enot_desktop.models.account import Account
from enot_desktop.models.letter import Letter
from enot_desktop.models.mailing import Mailing
from enot_desktop.models.values import LetterState
from enot_desktop.services.recipients.criteria import ParameterKey
from enot_desktop.ui.changes import Subject
from tests.helpers.clinic import Mail, add_client
from tests.helpers.mailings import set_state
from tests.helpers.messages import answer, close_box, open_boxes
from tests.helpers.widgets import part

if TYPE_CHECKING:
    from enot_desktop.models.database import Database
    from enot_desktop.ui.common.list_view import ListView
    from tests.ui.conftest import RecordingNavigator
    from tests.ui.recipients.workbench import Workbench


def letters(database: Database) -> int:
    with database.read() as session:
        return session.scalar(select(func.count()).select_from(Letter)) or 0


def cell(view: ListView, row: int, column: int) -> str:
    return str(view.model.data(view.model.index(row, column)))


@pytest.mark.m("M19")
def test_only_registration_brings_clients_into_list_and_queue(
    bench: Workbench, database: Database
) -> None:
    add_client(database, "anna@example.com", name="Анненкова")
    panel = bench.open()
    assert panel.lists.recipients.model.total == 0
    assert letters(database) == 0
    assert not part(panel, QPushButton, "open_queue").isVisible()
    words = bench.register()
    assert "Регистрация выполнена" in words
    assert "Зарегистрировано получателей: 1" in words
    recipients = panel.lists.recipients
    assert [cell(recipients, 0, column) for column in range(5)] == [
        "Анненкова",
        "anna@example.com",
        "Адрес электронной почты",
        "Личный",
        "Ожидает отправки",
    ]
    assert letters(database) == 1
    assert part(panel, QPushButton, "open_queue").isVisible()


@pytest.mark.m("M19")
def test_pressing_twice_registers_once(bench: Workbench, database: Database) -> None:
    for number in range(40):
        add_client(database, f"c{number}@example.com")
    panel = bench.open()
    button = part(panel, QPushButton, "register")
    button.click()
    assert not button.isEnabled()
    button.click()
    panel.card.register_wanted.emit()
    bench.confirm_if_asked()
    assert "Зарегистрировано получателей: 40" in close_box(bench.qtbot, panel)
    bench.wait_for_lists()
    bench.wait_for_count()
    assert open_boxes(panel) == []
    again = bench.register()
    assert "Зарегистрировано получателей: 0" in again
    assert "Уже были зарегистрированы: 40" in again
    assert letters(database) == 40
    bench.wait_for_count()
    assert bench.figure("count_registered") == "Уже зарегистрировано: 40"


@pytest.mark.m("M19")
def test_changed_selection_adds_only_who_is_new(bench: Workbench, database: Database) -> None:
    add_client(database, "first@example.com")
    bench.open()
    bench.register()
    add_client(database, "second@example.com")
    bench.tick(ParameterKey.CONTACT_TYPE, on=False)
    assert "Зарегистрировано получателей: 1" in bench.register()
    assert bench.addresses() == ["first@example.com", "second@example.com"]


@pytest.mark.m("M19")
def test_letter_removed_from_the_queue_stays_removed(bench: Workbench, database: Database) -> None:
    add_client(database, "anna@example.com")
    panel = bench.open()
    bench.register()
    set_state(database, 1, LetterState.REMOVED)
    bench.register()
    bench.qtbot.waitUntil(lambda: cell(panel.lists.recipients, 0, 4) == "Удалено из очереди")
    assert letters(database) == 1


@pytest.mark.m("M17")
def test_refused_client_is_never_registered_and_listed_with_the_reason(
    bench: Workbench, database: Database, navigator: RecordingNavigator
) -> None:
    refused = add_client(database, Mail("no@example.com", allowed=False), name="Отказов")
    add_client(database, "yes@example.com", name="Согласов")
    panel = bench.open()
    bench.tick(ParameterKey.MAILING_ALLOWED, on=False)
    bench.wait_for_count()
    assert bench.figure("count_excluded") == "Не получат: 1"
    words = bench.register()
    assert "Не получат: 1" in words
    assert "вкладке «Не получат»" in words
    assert bench.addresses() == ["yes@example.com"]
    panel.lists.show_excluded()
    excluded = panel.lists.excluded
    assert [cell(excluded, 0, column) for column in range(3)] == [
        "Отказов",
        "no@example.com",
        "Рассылка не разрешена",
    ]
    excluded.table.selectRow(0)
    excluded.table.setFocus()
    bench.qtbot.keyClick(excluded.table, Qt.Key.Key_Return)
    assert navigator.calls[-1] == ("open_client", refused)


@pytest.mark.m("M15")
@pytest.mark.m("M17")
def test_selecting_those_who_refused_registers_nobody(bench: Workbench, database: Database) -> None:
    add_client(database, Mail("no@example.com", allowed=False))
    panel = bench.open()
    bench.choose(ParameterKey.MAILING_ALLOWED, "Нет")
    bench.wait_for_count()
    assert bench.figure("count_new") == "Будет зарегистрировано адресов: 0"
    assert "Письмо никто не получит" in bench.register()
    assert bench.addresses() == []
    tabs = part(panel, QTabWidget, "recipient_tabs")
    assert tabs.tabText(tabs.currentIndex()) == "Не получат"


@pytest.mark.m("M19")
def test_many_or_all_are_registered_only_after_a_question(
    bench: Workbench, database: Database
) -> None:
    for number in range(3):
        add_client(database, f"c{number}@example.com")
    add_client(database, Mail("no@example.com", allowed=False))
    panel = bench.open()
    bench.press("register")
    words = answer(bench.qtbot, panel, "cancel")
    assert "Будет зарегистрировано адресов: 3. Продолжить?" in words
    assert "Отбор не задан: письмо получат все клиенты" in words
    assert "Не получат: 1" in words
    bench.qtbot.waitUntil(part(panel, QPushButton, "register").isEnabled)
    assert letters(database) == 0
    bench.tick(ParameterKey.CONTACT_KIND)
    bench.wait_for_count()
    bench.press("register")
    assert "Зарегистрировано получателей: 3" in close_box(bench.qtbot, panel)
    for number in range(21):
        add_client(database, f"more{number}@example.com")
    bench.press("register")
    words = answer(bench.qtbot, panel, "yes")
    assert "Будет зарегистрировано адресов: 21" in words
    assert "Подходит клиентов: 25" in words
    close_box(bench.qtbot, panel)
    assert bench.figure("selection_status") == "Настройки отбора сохранены."


@pytest.mark.m("M17")
def test_those_who_would_be_left_out_are_listed_before_the_registration(
    bench: Workbench, database: Database
) -> None:
    add_client(database, Mail("no@example.com", allowed=False), name="Отказов")
    add_client(database, "yes@example.com", name="Согласов")
    panel = bench.open()
    excluded = panel.lists.excluded
    bench.qtbot.waitUntil(lambda: excluded.model.total == 1 and excluded.model.row(0) is not None)
    assert [cell(excluded, 0, column) for column in range(3)] == [
        "Отказов",
        "no@example.com",
        "Рассылка не разрешена",
    ]
    assert bench.excluded() == []
    bench.choose(ParameterKey.CONTACT_KIND, "Рабочий")
    bench.qtbot.waitUntil(lambda: excluded.model.total == 2)
    bench.tick(ParameterKey.CONTACT_KIND, on=False)
    bench.register()
    add_client(database, Mail("late@example.com", allowed=False), name="Поздняев")
    bench.context.changes.announce(Subject.CLIENTS)
    bench.wait_for_count()
    bench.qtbot.waitUntil(lambda: bench.figure("count_excluded") == "Не получат: 2")
    assert excluded.model.total == 1  # what the registration did, not what one would do now


def test_empty_selection_is_explained(bench: Workbench) -> None:
    bench.open()
    words = bench.register()
    assert "Никто не подходит" in words
    assert "снимите часть параметров" in words
    assert part(bench.panel, QPushButton, "register").isEnabled()


def test_mailing_without_an_account_is_explained(bench: Workbench, database: Database) -> None:
    add_client(database, "anna@example.com")
    with database.write() as session:
        session.execute(update(Mailing).values(account_id=None))
        session.query(Account).delete()
    bench.open()
    words = bench.register()
    assert "Не выбрана учетная запись" in words
    assert "Учетные записи электронной почты" in words
    assert letters(database) == 0


def test_unknown_tag_is_named_before_anybody_is_registered(
    bench: Workbench, database: Database
) -> None:
    add_client(database, "anna@example.com")
    with database.write() as session:
        session.execute(update(Mailing).values(html="<p>Здравствуйте, {ИМЯЯ}!</p>"))
    bench.open()
    assert "ИМЯЯ" in bench.register()
    assert bench.addresses() == []
    assert letters(database) == 0


def test_registration_can_be_stopped_and_keeps_nothing(
    bench: Workbench, database: Database
) -> None:
    for number in range(5):
        add_client(database, f"c{number}@example.com")
    panel = bench.open()
    with database.write():  # the registration waits for this block, and is stopped meanwhile
        bench.press("register")
        bench.confirm_if_asked()
        stop = part(panel, QPushButton, "stop_registration")
        assert stop.isVisible()
        stop.click()
        assert not stop.isEnabled()
    assert "Регистрация остановлена" in close_box(bench.qtbot, panel)
    assert not stop.isVisible()
    assert letters(database) == 0
    assert "Зарегистрировано получателей: 5" in bench.register()


def test_closing_the_tab_during_a_registration_still_tells_the_others(
    bench: Workbench, database: Database
) -> None:
    add_client(database, "anna@example.com")
    panel = bench.open()
    heard: list[Subject] = []
    bench.context.changes.changed.connect(heard.append)
    with bench.qtbot.waitSignal(panel.destroyed), database.write():
        bench.press("register")
        bench.confirm_if_asked()
        panel.deleteLater()
    bench.qtbot.waitUntil(lambda: Subject.LETTERS in heard)
    assert letters(database) == 1


def test_list_follows_the_sending_of_letters(bench: Workbench, database: Database) -> None:
    add_client(database, "anna@example.com")
    panel = bench.open()
    bench.register()
    set_state(database, 1, LetterState.SENT)
    bench.context.changes.announce(Subject.LETTERS)
    bench.qtbot.waitUntil(lambda: cell(panel.lists.recipients, 0, 4) == "Отправлено")
    assert not part(panel, QLabel, "queue_hint").isVisible()


def test_way_to_the_queue_and_to_a_letter(
    bench: Workbench, database: Database, navigator: RecordingNavigator
) -> None:
    client = add_client(database, "anna@example.com")
    panel = bench.open()
    bench.register()
    bench.press("open_queue")
    assert navigator.calls[-1] == ("open_queue", bench.mailing_id)
    panel.lists.recipients.table.selectRow(0)
    part(panel, QAction, "open_letter").trigger()
    assert navigator.calls[-1] == ("open_letter", 1)
    part(panel, QAction, "open_client").trigger()
    assert navigator.calls[-1] == ("open_client", client)


def test_right_click_offers_the_card_and_the_letter(bench: Workbench, database: Database) -> None:
    add_client(database, "anna@example.com")
    panel = bench.open()
    bench.register()
    view = panel.lists.recipients
    view.table.selectRow(0)
    view.menu_wanted.emit(view.mapToGlobal(view.rect().center()))
    menu = part(view, QMenu, "context_menu")
    assert [action.text() for action in menu.actions()] == [
        "Открыть карту клиента",
        "Открыть письмо",
        "Удалить письмо из очереди",
    ]
    menu.close()


def test_empty_lists_say_what_to_do(bench: Workbench) -> None:
    panel = bench.open()
    hints = [label.text() for label in panel.findChildren(QLabel, "hint")]
    assert any("Выполнить регистрацию" in hint for hint in hints)
