"""A mailing that SendPulse has: what is locked, what comes next, and a copy (M28, M30)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QDateTimeEdit,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from sqlalchemy import update

from enot_desktop.models.campaign import Campaign
from enot_desktop.models.values import CampaignStage, LetterState, SendingMethod
from enot_desktop.services.sendpulse.codes import CampaignStatus
from enot_desktop.ui.changes import Subject
from enot_desktop.ui.common.formats import moment
from tests.helpers.campaigns import add_service_account, set_method, set_stage
from tests.helpers.mailings import (
    PLANNED,
    add_mailing,
    letters_of,
    register_addresses,
    set_state,
)
from tests.helpers.widgets import part

if TYPE_CHECKING:
    from pathlib import Path

    from enot_desktop.models.database import Database
    from tests.ui.mailings.workbench import Workbench

WITH_BOOK = (
    CampaignStage.BOOK_CREATING,
    CampaignStage.BOOK_FILLING,
    CampaignStage.BOOK_CHECKING,
    CampaignStage.BOOK_READY,
    CampaignStage.CAMPAIGN_WAITING,
)
HANDED_OVER = (
    CampaignStage.CAMPAIGN_CREATING,
    CampaignStage.RUNNING,
    CampaignStage.DRAFT,
    CampaignStage.SENT,
    CampaignStage.SENT_PARTLY,
    CampaignStage.REFUSED,
    CampaignStage.CANCELLED,
)


@pytest.fixture
def number(database: Database) -> int:
    """A campaign mailing with two recipients."""
    mailing_id = add_mailing(database, add_service_account(database))
    set_method(database, mailing_id)
    register_addresses(database, mailing_id, "anna@mail.example", "boris@mail.example")
    return mailing_id


def come_to(bench: Workbench, database: Database, stage: CampaignStage) -> None:
    """Let the campaign of the window's mailing come to a stage, and the window hear of it."""
    number = bench.window.number
    assert number is not None
    set_stage(database, number, stage)
    bench.context.changes.announce(Subject.CAMPAIGNS)


def usable(bench: Workbench, *names: str) -> set[str]:
    return {name for name in names if part(bench.window, QWidget, name).isEnabled()}


@pytest.mark.m("M30")
def test_first_step_is_named_when_recipients_are_registered(bench: Workbench, number: int) -> None:
    bench.open(number)
    assert bench.label("mailing_status").text() == (
        "Зарегистрирована · Получателей: 2 · Дальше: «Кампания SendPulse» → "
        "«Создать адресную книгу»."
    )
    assert not part(bench.window, QWidget, "lock_note").isVisible()


@pytest.mark.m("M30")
@pytest.mark.parametrize("stage", WITH_BOOK)
def test_way_is_locked_while_there_is_a_book(
    bench: Workbench, database: Database, number: int, stage: CampaignStage
) -> None:
    set_stage(database, number, stage)
    window = bench.open(number)
    assert usable(bench, "account", "method", "draft", "planned", "subject", "save") == {
        "planned",
        "subject",
        "save",
    }
    assert "Адресная книга уже создана" in bench.label("lock_words").text()
    assert not part(window, QPushButton, "copy_mailing").isVisible()
    bench.write("Другая тема")
    bench.save()
    assert bench.stored().subject == "Другая тема"


@pytest.mark.m("M30")
@pytest.mark.parametrize("stage", HANDED_OVER)
def test_letter_is_read_only_once_the_campaign_is_asked_for(
    bench: Workbench, database: Database, number: int, stage: CampaignStage, tmp_path: Path
) -> None:
    set_stage(database, number, stage)
    window = bench.open(number)
    assert not usable(bench, "account", "method", "draft", "kind", "planned", "take_template")
    assert part(window, QLineEdit, "subject").isReadOnly()
    assert bench.text_field.isReadOnly()
    assert part(window.form.editor.widget, QPlainTextEdit, "source").isReadOnly()
    assert not part(window, QPushButton, "attach_file").isVisible()
    assert not part(window, QPushButton, "save").isVisible()
    assert "изменить её здесь уже нельзя" in bench.label("lock_words").text()
    file = tmp_path / "акция.txt"
    file.write_bytes(b"text")
    bench.drop(window, [file])
    window.form.attachments.add([file])
    window.save()
    bench.qtbot.waitUntil(lambda: not bench.context.background.busy)
    assert not window.form.attachments.files
    assert not window.unsaved


@pytest.mark.m("M30")
@pytest.mark.parametrize(
    ("values", "line"),
    [
        (
            {"status": CampaignStatus.IN_MODERATION},
            "На проверке у модератора · Получателей: 2",
        ),
        (
            {"status": CampaignStatus.WAITS_FOR_ANSWER},
            "Модератор ждёт ответа · Получателей: 2 · Ответьте ему в личном кабинете SendPulse.",
        ),
        (
            {"status": CampaignStatus.QUEUED, "planned_at": PLANNED},
            f"Назначена на {moment(PLANNED)} · Получателей: 2 · Письма отправит SendPulse.",
        ),
        (
            {"status": CampaignStatus.SENDING, "planned_at": PLANNED, "sent": 1},
            "Кампания создана · Получателей: 2 · Письма отправляет SendPulse.",
        ),
    ],
)
def test_window_tells_whose_turn_it_is(
    bench: Workbench, database: Database, number: int, values: dict[str, object], line: str
) -> None:
    set_stage(database, number, CampaignStage.RUNNING)
    with database.write() as session:
        session.execute(update(Campaign).values(**values))
    bench.open(number)
    assert bench.label("mailing_status").text() == line


def test_struck_letters_are_counted_beside_the_recipients(
    bench: Workbench, database: Database, number: int
) -> None:
    set_state(database, letters_of(database, number)[0].id, LetterState.REMOVED)
    set_stage(database, number, CampaignStage.BOOK_FILLING)
    bench.open(number)
    assert bench.label("mailing_status").text() == (
        "Заполняется адресная книга · Получателей: 2 · Удалено: 1"
    )


@pytest.mark.m("M30")
def test_window_follows_the_campaign(bench: Workbench, database: Database, number: int) -> None:
    window = bench.open(number)
    steps = {
        CampaignStage.BOOK_FILLING: "Заполняется адресная книга · Получателей: 2",
        CampaignStage.BOOK_READY: (
            "Адресная книга создана · Получателей: 2 · Можно создать кампанию: вкладка "
            "«Кампания SendPulse»."
        ),
        CampaignStage.RUNNING: ("Кампания создана · Получателей: 2 · Письма отправляет SendPulse."),
        CampaignStage.DRAFT: (
            "Черновик в личном кабинете · Получателей: 2 · Дальше: отправьте его из личного "
            "кабинета."
        ),
        CampaignStage.REFUSED: (
            "Кампания отклонена · Получателей: 2 · Причина — на вкладке «Кампания SendPulse»."
        ),
    }
    for stage, line in steps.items():
        come_to(bench, database, stage)
        bench.qtbot.waitUntil(
            lambda line=line: bench.label("mailing_status").text() == line, timeout=5000
        )
    assert window.form.is_locked
    come_to(bench, database, CampaignStage.PREPARED)
    bench.qtbot.waitUntil(lambda: not window.form.is_locked)
    assert part(window, QDateTimeEdit, "planned").isEnabled()
    assert not bench.text_field.isReadOnly()


@pytest.mark.m("M28")
def test_copy_is_offered_and_goes_the_same_way(
    bench: Workbench, database: Database, number: int
) -> None:
    set_stage(database, number, CampaignStage.SENT)
    window = bench.open(number)
    copy = part(window, QPushButton, "copy_mailing")
    assert copy.text() == "Скопировать рассылку"
    copy.click()
    bench.qtbot.waitUntil(lambda: ("open_mailing", number + 1) in bench.navigator.calls)
    document = bench.parts.mailings.get(number + 1)
    assert (document.method, document.campaign_stage) == (SendingMethod.CAMPAIGN, None)
    bench.open(number + 1)
    assert not bench.window.form.is_locked


@pytest.mark.m("M30")
def test_recipients_lead_on_to_the_campaign(bench: Workbench, number: int) -> None:
    window = bench.open(number)
    window.tabs.setCurrentIndex(1)
    button = part(window, QAbstractButton, "open_campaign")
    bench.qtbot.waitUntil(button.isVisible)
    button.click()
    assert window.tabs.currentIndex() == 2
