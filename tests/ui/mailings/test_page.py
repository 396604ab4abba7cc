"""The page «Рассылки» (M11)."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from sqlalchemy import update

from enot_desktop.models.campaign import Campaign
from enot_desktop.models.values import CampaignStage, LetterState, PageRequest
from enot_desktop.services.sendpulse.codes import CampaignStatus
from enot_desktop.ui.changes import Subject
from enot_desktop.ui.mailings.page import MailingsPage
from tests.helpers.campaigns import add_service_account, set_method, set_stage
from tests.helpers.clinic import add_client
from tests.helpers.mailings import add_account, add_mailing, register_addresses, set_state
from tests.helpers.messages import answer, close_box
from tests.helpers.widgets import part, press

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from enot_desktop.models.database import Database
    from enot_desktop.services.mailings.service import MailingService
    from enot_desktop.ui.common.context import Context
    from enot_desktop.ui.recipients.parts import RecipientsParts
    from tests.ui.conftest import RecordingNavigator

TITLES = [
    "Номер",
    "Дата рассылки",
    "Тема",
    "Учетная запись",
    "Статус",
    "Получателей",
    "Ожидают",
    "Отправлено",
    "Ошибок",
    "Вид",
    "Создана",
]


@pytest.fixture
def open_page(
    qtbot: QtBot, mailings: MailingService, context: Context
) -> Callable[[], MailingsPage]:
    def open_it() -> MailingsPage:
        page = MailingsPage(mailings, context)
        qtbot.addWidget(page)
        page.resize(1100, 700)
        page.show()
        qtbot.waitUntil(lambda: page.list.model.is_known)
        return page

    return open_it


def cells(page: MailingsPage, row: int) -> list[str]:
    model = page.list.model
    return [str(model.data(model.index(row, column))) for column in range(model.columnCount())]


def register(recipients: RecipientsParts, number: int) -> None:
    recipients.recipients.register(number, (), lambda _done, _total: None, Event())


@pytest.mark.m("M11")
def test_campaigns_show_how_far_they_are(
    qtbot: QtBot,
    database: Database,
    context: Context,
    open_page: Callable[[], MailingsPage],
) -> None:
    number = add_mailing(database, add_service_account(database))
    set_method(database, number)
    register_addresses(database, number, "anna@mail.example", "boris@mail.example")
    page = open_page()
    qtbot.waitUntil(lambda: page.list.model.total == 1)
    assert cells(page, 0)[4:8] == ["Зарегистрирована", "2", "2", "0"]
    for stage, status in (
        (CampaignStage.BOOK_FILLING, "Заполняется адресная книга"),
        (CampaignStage.BOOK_CHECKING, "SendPulse проверяет адресную книгу"),
        (CampaignStage.BOOK_READY, "Можно создать кампанию"),
        (CampaignStage.RUNNING, "Кампания создана"),
        (CampaignStage.DRAFT, "Черновик в личном кабинете"),
        (CampaignStage.REFUSED, "Кампания отклонена"),
        (CampaignStage.CANCELLED, "Кампания отменена"),
    ):
        set_stage(database, number, stage)
        context.changes.announce(Subject.CAMPAIGNS)
        qtbot.waitUntil(lambda status=status: cells(page, 0)[4] == status)
    with database.write() as session:
        session.execute(
            update(Campaign).values(
                stage=CampaignStage.RUNNING, status=CampaignStatus.NEEDS_EDITING
            )
        )
    context.changes.announce(Subject.CAMPAIGNS)
    qtbot.waitUntil(lambda: cells(page, 0)[4] == "Нужно исправить письмо")


@pytest.mark.m("M11")
def test_mailing_is_shown_with_status_and_counts(
    open_page: Callable[[], MailingsPage], database: Database, recipients: RecipientsParts
) -> None:
    number = add_mailing(database, add_account(database), subject="Осенние прививки")
    for client in range(4):
        add_client(database, f"c{client}@example.com")
    register(recipients, number)
    for letter, state in ((1, LetterState.SENT), (2, LetterState.FAILED), (3, LetterState.UNKNOWN)):
        set_state(database, letter, state)
    page = open_page()
    titles = [column.title for column in page.list.model.columns]
    assert titles == TITLES
    shown = dict(zip(titles, cells(page, 0), strict=True))
    assert shown["Номер"] == str(number)
    assert shown["Тема"] == "Осенние прививки"
    assert shown["Вид"] == "E-mail рассылка"
    assert shown["Учетная запись"] == "klinika@enot.example"
    assert shown["Статус"] == "Отправлено частично"
    assert [shown[title] for title in TITLES[5:9]] == ["4", "1", "1", "2"]


@pytest.mark.m("M11")
def test_commands_open_and_create(
    qtbot: QtBot,
    open_page: Callable[[], MailingsPage],
    database: Database,
    navigator: RecordingNavigator,
) -> None:
    number = add_mailing(database, add_account(database))
    page = open_page()
    assert not part(page, QPushButton, "open").isEnabled()
    press(page, "create")
    assert navigator.calls[-1] == ("open_mailing", None)
    page.list.table.selectRow(0)
    press(page, "open")
    assert navigator.calls[-1] == ("open_mailing", number)
    qtbot.keyClick(page.list.table, Qt.Key.Key_Insert)
    assert navigator.calls[-1] == ("open_mailing", None)
    qtbot.keyClick(page.list.table, Qt.Key.Key_Return)
    assert navigator.calls[-1] == ("open_mailing", number)


def test_copy_is_made_and_opened(
    qtbot: QtBot,
    open_page: Callable[[], MailingsPage],
    database: Database,
    navigator: RecordingNavigator,
) -> None:
    number = add_mailing(database, add_account(database))
    page = open_page()
    page.list.table.selectRow(0)
    press(page, "copy")
    qtbot.waitUntil(lambda: page.list.model.total == 2)
    assert navigator.calls[-1] == ("open_mailing", number + 1)


def test_mailing_is_deleted_after_a_question(
    qtbot: QtBot, open_page: Callable[[], MailingsPage], database: Database
) -> None:
    add_mailing(database, add_account(database), subject="Лишняя")
    page = open_page()
    page.list.table.selectRow(0)
    qtbot.keyClick(page.list.table, Qt.Key.Key_Delete)
    assert "«Лишняя»" in answer(qtbot, page, "yes")
    qtbot.waitUntil(lambda: page.list.model.total == 0)
    hint = part(page.list, QLabel, "hint")
    assert hint.isVisible()
    assert "«Создать»" in hint.text()


def test_mailing_with_recipients_is_not_deleted(
    qtbot: QtBot,
    open_page: Callable[[], MailingsPage],
    database: Database,
    recipients: RecipientsParts,
    mailings: MailingService,
) -> None:
    number = add_mailing(database, add_account(database))
    add_client(database, "anna@example.com")
    register(recipients, number)
    page = open_page()
    page.list.table.selectRow(0)
    press(page, "delete")
    answer(qtbot, page, "yes")
    words = close_box(qtbot, page)
    assert "получатели: 1" in words
    assert "удалите их из очереди" in words
    assert mailings.page(PageRequest()).total == 1


@pytest.mark.m("M11")
def test_list_follows_changes_but_not_each_of_them(
    qtbot: QtBot,
    open_page: Callable[[], MailingsPage],
    database: Database,
    context: Context,
) -> None:
    account = add_account(database)
    page = open_page()
    readings: list[None] = []
    page.list.loaded.connect(lambda: readings.append(None))
    add_mailing(database, account, subject="Новая")
    for _ in range(50):
        context.changes.announce(Subject.LETTERS)
    qtbot.waitUntil(lambda: page.list.model.total == 1)
    assert cells(page, 0)[2] == "Новая"
    assert len(readings) == 1
    add_mailing(database, account, subject="Ещё новее")
    context.changes.announce(Subject.LETTERS)
    qtbot.waitUntil(lambda: page.list.model.total == 2)
    assert len(readings) == 2
