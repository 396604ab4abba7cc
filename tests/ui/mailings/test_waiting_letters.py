"""A document that is changed while its letters wait in the queue (M12, M19)."""

from __future__ import annotations

from datetime import UTC, datetime
from threading import Event
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QDateTimeEdit, QWidget
from sqlalchemy import select

from enot_desktop.models.letter import Letter
from enot_desktop.models.values import LetterState
from enot_desktop.ui.changes import Subject
from enot_desktop.ui.common.formats import to_qt
from tests.helpers.clinic import add_client
from tests.helpers.mailings import PLANNED, add_account, add_mailing, set_state
from tests.helpers.messages import answer, open_boxes
from tests.helpers.widgets import part

if TYPE_CHECKING:
    from pathlib import Path

    from enot_desktop.models.database import Database
    from enot_desktop.ui.recipients.parts import RecipientsParts
    from tests.ui.mailings.workbench import Workbench

LATER = datetime(2026, 12, 24, 8, 0, tzinfo=UTC)


@pytest.fixture
def number(database: Database, recipients: RecipientsParts) -> int:
    """A mailing with two letters in the queue and one that is sent."""
    mailing_id = add_mailing(database, add_account(database), subject="Прежняя")
    for name in ("a", "b", "c"):
        add_client(database, f"{name}@example.com")
    recipients.recipients.register(mailing_id, (), lambda _done, _total: None, Event())
    set_state(database, 3, LetterState.SENT)
    return mailing_id


def subjects(database: Database) -> list[str]:
    with database.read() as session:
        return list(session.scalars(select(Letter.subject).order_by(Letter.id)))


@pytest.mark.m("M12")
def test_waiting_letters_take_the_new_text(
    bench: Workbench, database: Database, number: int
) -> None:
    window = bench.open(number)
    heard: list[Subject] = []
    bench.context.changes.changed.connect(heard.append)
    bench.write("Новая")
    bench.press_save()
    words = answer(bench.qtbot, window, "update")
    assert "Обновить текст" in words
    assert "писем: 2" in words
    bench.qtbot.waitUntil(lambda: not window.unsaved)
    assert subjects(database) == ["Новая", "Новая", "Прежняя"]
    assert Subject.LETTERS in heard


def test_waiting_letters_may_keep_the_old_text(
    bench: Workbench, database: Database, number: int
) -> None:
    window = bench.open(number)
    bench.write("Новая")
    bench.press_save()
    answer(bench.qtbot, window, "keep")
    bench.qtbot.waitUntil(lambda: not window.unsaved)
    assert bench.stored().subject == "Новая"
    assert subjects(database) == ["Прежняя"] * 3


def test_saving_can_be_given_up(bench: Workbench, database: Database, number: int) -> None:
    window = bench.open(number)
    bench.write("Новая")
    bench.press_save()
    assert not bench.idle
    answer(bench.qtbot, window, "cancel")
    assert bench.idle
    assert window.unsaved
    assert bench.stored().subject == "Прежняя"
    assert subjects(database) == ["Прежняя"] * 3


def test_another_date_is_asked_about_too(bench: Workbench, database: Database, number: int) -> None:
    window = bench.open(number)
    part(window, QDateTimeEdit, "planned").setDateTime(to_qt(LATER))
    bench.press_save()
    assert "дату" in answer(bench.qtbot, window, "update")
    bench.qtbot.waitUntil(lambda: not window.unsaved)
    with database.read() as session:
        planned = list(session.scalars(select(Letter.planned_at).order_by(Letter.id)))
    assert planned == [LATER, LATER, PLANNED]


@pytest.mark.m("M13")
def test_another_file_is_asked_about_too(
    bench: Workbench, database: Database, number: int, tmp_path: Path
) -> None:
    price = tmp_path / "Цены.pdf"
    price.write_bytes(b"%PDF-")
    window = bench.open(number)
    bench.add_files(price)
    bench.press_save()
    answer(bench.qtbot, window, "update")
    bench.qtbot.waitUntil(lambda: not window.unsaved)
    with database.read() as session:
        letters = session.scalars(select(Letter).order_by(Letter.id)).all()
        files = [[file.name for file in letter.body.attachments] for letter in letters]
    assert files == [["Цены.pdf"], ["Цены.pdf"], []]


def test_nothing_changed_asks_nothing(bench: Workbench, number: int) -> None:
    window = bench.open(number)
    before = bench.stored().version
    bench.press_save()
    bench.qtbot.waitUntil(lambda: bench.stored().version > before)
    assert open_boxes(window) == []


def test_counts_are_shown_and_follow_the_sending(
    bench: Workbench, database: Database, number: int
) -> None:
    bench.open(number)
    status = bench.label("mailing_status")
    assert "Получателей: 3" in status.text()
    assert "Ожидают: 2" in status.text()
    assert "Отправлено: 1" in status.text()
    set_state(database, 1, LetterState.SENT)
    set_state(database, 2, LetterState.FAILED)
    bench.context.changes.announce(Subject.LETTERS)
    bench.qtbot.waitUntil(lambda: "Ошибок: 1" in status.text())
    assert status.text().startswith("Отправлено частично")


def test_unsaved_letter_is_warned_of_before_registering(bench: Workbench, number: int) -> None:
    window = bench.open(number)
    window.tabs.setCurrentIndex(1)
    warning = part(window, QWidget, "recipients_unsaved")
    assert not warning.isVisible()
    window.tabs.setCurrentIndex(0)
    bench.write("Новая")
    window.tabs.setCurrentIndex(1)
    assert warning.isVisible()
