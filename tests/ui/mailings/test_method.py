"""«Способ рассылки» and «Черновик» of a mailing through SendPulse (M26, M28, M29)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QWidget

from enot_desktop.models.values import LetterState, SendingMethod
from tests.helpers.campaigns import add_service_account
from tests.helpers.mailings import add_account, letters_of, register_addresses
from tests.helpers.messages import open_boxes
from tests.helpers.widgets import part

if TYPE_CHECKING:
    from pathlib import Path

    from enot_desktop.models.database import Database
    from tests.ui.mailings.workbench import Workbench

TAGS = "В кампании работают только теги ИМЯ, ОТЧЕСТВО, ФАМИЛИЯ."


def method(bench: Workbench) -> QComboBox:
    return part(bench.window, QComboBox, "method")


def draft(bench: Workbench) -> QCheckBox:
    return part(bench.window, QCheckBox, "draft")


def choose_method(bench: Workbench, caption: str) -> None:
    box = method(bench)
    place = box.findText(caption)
    box.setCurrentIndex(place)
    box.activated.emit(place)


def choose_account(bench: Workbench, address: str) -> None:
    box = bench.account_field()
    found = Qt.MatchFlag.MatchContains
    bench.qtbot.waitUntil(lambda: box.findText(address, found) >= 0)
    place = box.findText(address, found)
    box.setCurrentIndex(place)
    box.activated.emit(place)


def new_campaign(bench: Workbench, database: Database, subject: str = "Прививки") -> None:
    """Write a new document that goes as a campaign; it is not saved."""
    add_service_account(database)
    bench.open(None)
    choose_method(bench, "Кампания SendPulse")
    bench.write(subject, "Приглашаем!")


def note(bench: Workbench) -> QLabel:
    return bench.label("campaign_note")


@pytest.mark.m("M26")
def test_account_of_the_service_is_told_apart(bench: Workbench, database: Database) -> None:
    add_account(database)
    add_service_account(database)
    bench.open(None)
    box = bench.account_field()
    bench.qtbot.waitUntil(lambda: box.count() == 2)
    captions = [box.itemText(place) for place in range(2)]
    assert [caption.endswith(" — SendPulse") for caption in captions].count(True) == 1


@pytest.mark.m("M26")
def test_method_is_there_for_an_account_of_sendpulse_only(
    bench: Workbench, database: Database
) -> None:
    add_account(database)
    add_service_account(database)
    window = bench.open(None)
    choose_account(bench, "klinika@enot.example")
    assert not method(bench).isVisible()
    choose_account(bench, "sendpulse@enot.example")
    assert method(bench).isVisible()
    assert window.form.method.title.text() == "Способ рассылки"
    assert window.form.method.title.isVisible()
    captions = [method(bench).itemText(place) for place in range(method(bench).count())]
    assert captions == ["SMTP", "Кампания SendPulse"]
    assert method(bench).currentText() == "SMTP"
    choose_account(bench, "klinika@enot.example")
    assert not window.form.method.title.isVisible()


@pytest.mark.m("M26")
def test_only_account_shows_its_method_at_once(bench: Workbench, database: Database) -> None:
    add_service_account(database)
    bench.open(None)
    bench.qtbot.waitUntil(lambda: method(bench).isVisible())
    assert not draft(bench).isVisible()


@pytest.mark.m("M28")
def test_draft_can_be_ticked_for_a_campaign(bench: Workbench, database: Database) -> None:
    new_campaign(bench, database)
    assert draft(bench).isVisible()
    assert draft(bench).text() == "Черновик"
    assert "личного кабинета" in draft(bench).toolTip()
    draft(bench).click()
    bench.save()
    stored = bench.stored()
    assert (stored.method, stored.draft) == (SendingMethod.CAMPAIGN, True)
    again = bench.open(stored.id)
    assert not again.unsaved
    assert method(bench).currentText() == "Кампания SendPulse"
    assert draft(bench).isChecked()


@pytest.mark.m("M28")
def test_letters_are_never_a_draft(bench: Workbench, database: Database) -> None:
    new_campaign(bench, database)
    draft(bench).click()
    choose_method(bench, "SMTP")
    assert not draft(bench).isVisible()
    bench.save()
    assert (bench.stored().method, bench.stored().draft) == (SendingMethod.LETTERS, False)


@pytest.mark.m("M26")
def test_mailbox_sends_letters_whatever_was_chosen_before(
    bench: Workbench, database: Database
) -> None:
    add_account(database)
    new_campaign(bench, database)
    choose_account(bench, "sendpulse@enot.example")
    assert bench.window.form.letter.method is SendingMethod.CAMPAIGN
    choose_account(bench, "klinika@enot.example")
    assert bench.window.form.letter.method is SendingMethod.LETTERS
    choose_account(bench, "sendpulse@enot.example")
    assert bench.window.form.letter.method is SendingMethod.CAMPAIGN


@pytest.mark.m("M28")
def test_tab_of_the_campaign_comes_with_the_saved_document(
    bench: Workbench, database: Database
) -> None:
    new_campaign(bench, database)
    tabs = bench.window.tabs
    assert not tabs.isTabVisible(2)
    bench.save()
    bench.qtbot.waitUntil(lambda: tabs.isTabVisible(2))
    assert tabs.tabText(2) == "Кампания SendPulse"
    assert part(bench.window, QLabel, "campaign_part").text() == "Кампания рассылки № 1"
    choose_method(bench, "SMTP")
    bench.save()
    bench.qtbot.waitUntil(lambda: not tabs.isTabVisible(2))
    choose_method(bench, "Кампания SendPulse")
    bench.save()
    bench.qtbot.waitUntil(lambda: tabs.isTabVisible(2))
    assert part(bench.window, QLabel, "campaign_part").isVisibleTo(tabs.campaign)


@pytest.mark.m("M28")
def test_campaign_waits_until_the_letter_is_saved(bench: Workbench, database: Database) -> None:
    new_campaign(bench, database)
    bench.save()
    window = bench.window
    bench.qtbot.waitUntil(lambda: window.tabs.isTabVisible(2))
    bench.write("Другая тема")
    window.tabs.go_to_campaign()
    assert part(window, QWidget, "campaign_unsaved").isVisible()
    assert not part(window, QLabel, "campaign_part").isEnabled()
    bench.save()
    assert not part(window, QWidget, "campaign_unsaved").isVisible()
    assert part(window, QLabel, "campaign_part").isEnabled()


@pytest.mark.m("M29")
def test_tags_that_work_in_no_campaign_are_named_while_writing(
    bench: Workbench, database: Database
) -> None:
    new_campaign(bench, database, "Для {ЖИВОТНОЕ}")
    bench.qtbot.waitUntil(lambda: note(bench).isVisible())
    assert note(bench).text() == f"{TAGS} Уберите: {{ЖИВОТНОЕ}}."
    bench.save()
    assert note(bench).isVisible()
    bench.write("Для {ИМЯ}")
    bench.qtbot.waitUntil(lambda: not note(bench).isVisible())


@pytest.mark.m("M29")
def test_tag_in_a_link_is_named_as_such(bench: Workbench, database: Database) -> None:
    new_campaign(bench, database)
    html = '<p><a href="https://enot.example/?{ИМЯ}">сюда</a></p>'
    bench.window.form.editor.set_html(html)
    bench.window.form.changed.emit()
    bench.qtbot.waitUntil(lambda: note(bench).isVisible())
    assert note(bench).text() == f"{TAGS} Уберите: {{ИМЯ}} в ссылке."


@pytest.mark.m("M29")
def test_other_tags_trouble_nobody_without_a_campaign(bench: Workbench, database: Database) -> None:
    new_campaign(bench, database, "Для {ЖИВОТНОЕ}")
    bench.qtbot.waitUntil(lambda: note(bench).isVisible())
    choose_method(bench, "SMTP")
    bench.qtbot.waitUntil(lambda: not note(bench).isVisible())


@pytest.mark.m("M29")
def test_unknown_tag_is_named_once(bench: Workbench, database: Database) -> None:
    new_campaign(bench, database, "Для {КЛИЧКАА}")
    bench.save()
    bench.qtbot.waitUntil(lambda: note(bench).isVisible())
    assert "{КЛИЧКАА}" in note(bench).text()
    assert not bench.label("unknown_tags").isVisible()
    choose_method(bench, "SMTP")
    bench.qtbot.waitUntil(lambda: bench.label("unknown_tags").isVisible())


@pytest.mark.m("M28")
def test_more_files_than_a_campaign_takes_are_counted(
    bench: Workbench, database: Database, tmp_path: Path
) -> None:
    new_campaign(bench, database)
    files = [tmp_path / f"фото {place}.jpg" for place in range(6)]
    for file in files:
        file.write_bytes(b"picture")
    bench.add_files(*files)
    bench.qtbot.waitUntil(lambda: note(bench).isVisible())
    assert note(bench).text() == (
        "К кампании можно приложить файлов: 5, а приложено: 6. Удалите лишние."
    )
    bench.window.form.attachments.table.selectRow(0)
    bench.window.form.attachments.remove_selected()
    bench.qtbot.waitUntil(lambda: not note(bench).isVisible())


@pytest.mark.m("M26")
def test_letters_follow_the_method_without_a_question(bench: Workbench, database: Database) -> None:
    new_campaign(bench, database)
    bench.save()
    number = bench.stored().id
    register_addresses(database, number, "anna@mail.example", "boris@mail.example")
    assert {letter.state for letter in letters_of(database, number)} == {LetterState.IN_CAMPAIGN}
    choose_method(bench, "SMTP")
    bench.write("", "Другой текст. ")
    bench.save()
    assert not open_boxes(bench.window)
    assert {letter.state for letter in letters_of(database, number)} == {LetterState.WAITING}
    choose_method(bench, "Кампания SendPulse")
    bench.save()
    assert not open_boxes(bench.window)
    assert {letter.state for letter in letters_of(database, number)} == {LetterState.IN_CAMPAIGN}
