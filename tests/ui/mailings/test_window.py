"""The document of a mailing: fields, saving, and what is asked meanwhile (M12)."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDateTimeEdit, QLineEdit, QMenu, QPushButton

from enot_desktop.models.values import PageRequest
from enot_desktop.services.letters.templates import TemplateDraft
from enot_desktop.services.mailings.document import MailingDraft
from enot_desktop.ui.changes import Subject
from enot_desktop.ui.common.formats import to_qt
from enot_desktop.ui.recipients.panel import RecipientsPanel
from tests.helpers.keys import turn_wheel
from tests.helpers.mailings import PLANNED, add_account, add_mailing
from tests.helpers.messages import answer, close_box, open_boxes, wait_for_box
from tests.helpers.widgets import part

if TYPE_CHECKING:
    from enot_desktop.models.database import Database
    from tests.ui.mailings.workbench import Workbench


def save_in_another_window(bench: Workbench, subject: str) -> None:
    document = bench.stored()
    draft = MailingDraft(
        document.planned_at, document.account_id, subject, document.html, id=document.id
    )
    bench.parts.mailings.save(draft, version=document.version)


@pytest.mark.m("M12")
def test_document_is_saved_and_opened_again(bench: Workbench, database: Database) -> None:
    account = add_account(database)
    window = bench.open(None)
    assert part(window, QComboBox, "kind").currentText() == "E-mail рассылка"
    assert bench.account_field().currentText() == "klinika@enot.example"
    bench.write("Осенние прививки", "Приглашаем!")
    planned = datetime(2026, 12, 1, 9, 30, tzinfo=UTC)
    part(window, QDateTimeEdit, "planned").setDateTime(to_qt(planned))
    assert part(window, QPushButton, "save").text() == "Сохранить документ"
    bench.save()
    document = bench.stored()
    assert document.subject == "Осенние прививки"
    assert "Приглашаем!" in document.html
    assert (document.planned_at, document.account_id) == (planned, account)
    assert bench.navigator.calls[-1] == ("rename_window", window, f"Рассылка № {document.id}")
    again = bench.open(document.id)
    assert not again.unsaved
    assert part(again, QLineEdit, "subject").text() == "Осенние прививки"
    assert bench.text_field.toPlainText() == "Приглашаем!"
    assert part(again, QDateTimeEdit, "planned").dateTime() == to_qt(planned)


@pytest.mark.m("M12")
def test_recipients_come_only_after_saving(bench: Workbench, database: Database) -> None:
    add_account(database)
    window = bench.open(None)
    assert [window.tabs.tabText(place) for place in (0, 1)] == ["Письмо", "Получатели"]
    assert not window.tabs.isTabEnabled(1)
    assert "«Сохранить документ»" in window.tabs.tabToolTip(1)
    bench.write("Тема", "Текст")
    bench.save()
    assert window.tabs.isTabEnabled(1)
    assert len(window.findChildren(RecipientsPanel)) == 1
    bench.write("Другая тема")
    bench.save()
    assert len(window.findChildren(RecipientsPanel)) == 1


@pytest.mark.m("M12")
def test_new_document_is_planned_for_now(bench: Workbench) -> None:
    window = bench.open(None)
    assert window.form.letter.planned_at == bench.parts.clock()
    assert not window.unsaved


def test_ctrl_s_saves(bench: Workbench, database: Database) -> None:
    add_account(database)
    window = bench.open(None)
    bench.write("Тема", "Текст")
    window.activateWindow()
    bench.qtbot.waitUntil(window.isActiveWindow)
    bench.qtbot.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    bench.qtbot.waitUntil(lambda: window.number is not None)


@pytest.mark.parametrize(
    ("subject", "text", "problem"),
    [("", "Текст", "subject_problem"), ("Тема", "", "text_problem")],
)
def test_what_is_missing_is_said_beside_its_field(
    bench: Workbench, database: Database, subject: str, text: str, problem: str
) -> None:
    add_account(database)
    window = bench.open(None)
    bench.write(subject, text)
    bench.press_save()
    bench.qtbot.waitUntil(bench.label(problem).isVisible)
    assert open_boxes(window) == []
    assert window.number is None
    assert bench.parts.mailings.page(PageRequest()).total == 0
    assert bench.idle
    bench.write("Тема", "Текст")
    assert not bench.label(problem).isVisible()
    bench.save()


def test_without_an_account_the_way_to_one_is_shown(bench: Workbench, database: Database) -> None:
    window = bench.open(None)
    button = part(window, QPushButton, "open_accounts")
    assert button.isVisible()
    button.click()
    assert bench.navigator.calls[-1] == ("open_accounts",)
    bench.write("Тема", "Текст")
    bench.press_save()
    bench.qtbot.waitUntil(bench.label("account_problem").isVisible)
    add_account(database)
    bench.context.changes.announce(Subject.ACCOUNTS)
    bench.qtbot.waitUntil(lambda: not button.isVisible())
    assert bench.account_field().currentText() == "klinika@enot.example"
    bench.save()


def test_account_that_sends_no_more_is_shown_and_explained(
    bench: Workbench, database: Database
) -> None:
    retired = add_account(database, "old@enot.example", sending=False)
    add_account(database)
    bench.open(add_mailing(database, retired))
    assert bench.account_field().currentText() == "old@enot.example (не для отправки)"
    bench.write("Тема")
    bench.press_save()
    bench.qtbot.waitUntil(bench.label("sender_problem").isVisible)
    bench.account_field().setCurrentIndex(0)
    bench.account_field().activated.emit(0)
    bench.save()
    assert bench.stored().account == "klinika@enot.example"


def test_nothing_is_chosen_among_several_accounts(bench: Workbench, database: Database) -> None:
    add_account(database, "a@enot.example")
    add_account(database, "b@enot.example")
    bench.open(None)
    assert bench.account_field().currentIndex() == -1


@pytest.mark.parametrize("button", ["save", "drop", "cancel"])
def test_unsaved_document_asks_before_it_is_closed(
    bench: Workbench, database: Database, button: str
) -> None:
    window = bench.open(add_mailing(database, add_account(database), subject="Прежняя"))
    closed: list[str] = []
    window.request_close(lambda: closed.append("at once"))
    assert closed == ["at once"]
    bench.write("Новая")
    assert bench.navigator.calls[-1][2] == f"* Рассылка № {window.number}"
    window.request_close(lambda: closed.append("asked"))
    assert closed == ["at once"]
    assert "Сохранить изменения" in answer(bench.qtbot, window, button)
    if button == "cancel":
        assert closed == ["at once"]
        assert window.unsaved
    else:
        bench.qtbot.waitUntil(lambda: closed == ["at once", "asked"])
    assert bench.stored().subject == ("Новая" if button == "save" else "Прежняя")


def test_closing_is_given_up_when_saving_is_refused(bench: Workbench, database: Database) -> None:
    window = bench.open(add_mailing(database, add_account(database)))
    part(window, QLineEdit, "subject").clear()
    window.form.changed.emit()
    closed: list[bool] = []
    window.request_close(lambda: closed.append(True))
    answer(bench.qtbot, window, "save")
    bench.qtbot.waitUntil(bench.label("subject_problem").isVisible)
    assert closed == []


def test_what_another_window_saved_can_be_shown(bench: Workbench, database: Database) -> None:
    window = bench.open(add_mailing(database, add_account(database)))
    bench.write("Моя тема")
    save_in_another_window(bench, "Чужая тема")
    bench.press_save()
    words = answer(bench.qtbot, window, "reload")
    assert "в другом окне" in words
    bench.qtbot.waitUntil(lambda: not window.unsaved)
    assert part(window, QLineEdit, "subject").text() == "Чужая тема"
    assert bench.stored().subject == "Чужая тема"


def test_what_another_window_saved_can_be_overwritten(bench: Workbench, database: Database) -> None:
    window = bench.open(add_mailing(database, add_account(database)))
    bench.write("Моя тема")
    save_in_another_window(bench, "Чужая тема")
    bench.press_save()
    answer(bench.qtbot, window, "overwrite")
    bench.qtbot.waitUntil(lambda: not window.unsaved)
    assert bench.stored().subject == "Моя тема"
    bench.write("Ещё раз")
    bench.save()


def test_clean_document_follows_another_window(bench: Workbench, database: Database) -> None:
    window = bench.open(add_mailing(database, add_account(database)))
    save_in_another_window(bench, "Чужая тема")
    bench.context.changes.announce(Subject.MAILINGS)
    line = part(window, QLineEdit, "subject")
    bench.qtbot.waitUntil(lambda: line.text() == "Чужая тема")
    assert not window.unsaved


def test_document_that_is_gone_closes_its_window(bench: Workbench) -> None:
    window = bench.open_missing(404)
    assert "Запись не найдена" in close_box(bench.qtbot, window)
    assert bench.navigator.calls[-1] == ("close_window", window)


def test_deleted_document_can_still_be_read(bench: Workbench, database: Database) -> None:
    number = add_mailing(database, add_account(database), subject="Прощай")
    window = bench.open(number)
    bench.parts.mailings.delete(number)
    bench.context.changes.announce(Subject.MAILINGS)
    bench.qtbot.waitUntil(lambda: "удалена" in bench.label("mailing_status").text())
    assert part(window, QLineEdit, "subject").text() == "Прощай"
    bench.write("Поздно")
    bench.press_save()
    assert "Запись не найдена" in close_box(bench.qtbot, window)


def test_unknown_tags_are_named_after_saving(bench: Workbench, database: Database) -> None:
    add_account(database)
    bench.open(None)
    bench.write("Для {КЛИЧКАА}", "Здравствуйте, {ИМЯ}!")
    bench.save()
    note = bench.label("unknown_tags")
    assert note.isVisible()
    assert "{КЛИЧКАА}" in note.text()
    assert "ИМЯ}" not in note.text()
    bench.write("Для всех")
    bench.save()
    assert not note.isVisible()


@pytest.mark.m("M36")
def test_template_fills_an_empty_letter(bench: Workbench) -> None:
    bench.parts.templates.save(None, TemplateDraft("Прививка", "Пора", "<p>{ИМЯ}, ждём</p>"))
    window = bench.open(None)
    choose_template(bench, "Прививка")
    bench.qtbot.waitUntil(lambda: window.form.subject.text() == "Пора")
    assert bench.text_field.toPlainText() == "{ИМЯ}, ждём"
    assert window.unsaved


@pytest.mark.m("M36")
def test_template_replaces_a_text_only_after_a_question(bench: Workbench) -> None:
    bench.parts.templates.save(None, TemplateDraft("Прививка", "Пора", "<p>Ждём</p>"))
    window = bench.open(None)
    bench.write("Своя тема")
    choose_template(bench, "Прививка")
    wait_for_box(bench.qtbot, window).reject()
    assert window.form.subject.text() == "Своя тема"
    choose_template(bench, "Прививка")
    assert "«Прививка»" in answer(bench.qtbot, window, "yes")
    assert window.form.subject.text() == "Пора"


def test_no_templates_are_said_to_be_none(bench: Workbench) -> None:
    window = bench.open(None)
    part(window, QPushButton, "take_template").click()
    bench.qtbot.waitUntil(lambda: bool(window.findChildren(QMenu, "templates_menu")))
    menu = part(window, QMenu, "templates_menu")
    assert [(action.text(), action.isEnabled()) for action in menu.actions()] == [
        ("Шаблонов пока нет", False)
    ]
    menu.close()


def choose_template(bench: Workbench, name: str) -> None:
    part(bench.window, QPushButton, "take_template").click()

    def menus() -> list[QMenu]:
        found = bench.window.findChildren(QMenu, "templates_menu")
        return [menu for menu in found if menu.isVisible()]

    bench.qtbot.waitUntil(lambda: bool(menus()))
    (menu,) = menus()
    (action,) = [action for action in menu.actions() if action.text() == name]
    action.trigger()
    menu.close()


def test_wheel_does_not_move_the_planned_date(bench: Workbench, database: Database) -> None:
    window = bench.open(add_mailing(database, add_account(database)))
    field = part(window, QDateTimeEdit, "planned")
    part(window, QLineEdit, "subject").setFocus()
    turn_wheel(field)
    assert field.dateTime() == to_qt(PLANNED)
    assert not window.unsaved
