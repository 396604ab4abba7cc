"""Letters of a campaign in the queue: seen, struck, never sent from there."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QMenu, QPushButton

from enot_desktop.models.values import (
    CampaignStage,
    DeliveryState,
    LetterState,
    SendingMethod,
)
from enot_desktop.services.mailings.document import MailingDraft
from tests.helpers.campaigns import add_delivery, add_service_account, set_stage
from tests.helpers.mailings import letters_of, set_state
from tests.helpers.messages import answer, close_box
from tests.helpers.widgets import newest, part

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from enot_desktop.ui.queue.page import QueuePage
    from tests.ui.conftest import RecordingNavigator
    from tests.ui.queue.conftest import Desk

DELIVERY = 5


@pytest.fixture
def campaign(desk: Desk, page: QueuePage) -> int:
    """A campaign mailing for the twelve clients whose ordinary letters wait too."""
    del page
    account = add_service_account(desk.database)
    draft = MailingDraft(
        desk.mailings_clock(),
        account,
        "Кампания",
        "<p>{ИМЯ}, ждём вас</p>",
        method=SendingMethod.CAMPAIGN,
    )
    number = desk.mailings.save(draft).id
    desk.recipients.register(number, [], lambda _done, _total: None, Event())
    return number


def show(qtbot: QtBot, page: QueuePage, mailing_id: int | None, count: int) -> None:
    page.show_mailing(mailing_id)

    def is_there() -> bool:
        rows = [page.list.model.row(place) for place in range(page.list.model.total)]
        wanted = {row.mailing_id for row in rows if row is not None} <= {mailing_id}
        return len(rows) == count and (wanted or mailing_id is None)

    qtbot.waitUntil(is_there)


def pick(box: QComboBox, caption: str) -> None:
    box.setCurrentIndex(box.findText(caption))
    box.activated.emit(box.currentIndex())


def open_menu(page: QueuePage) -> QMenu:
    table = page.list.table
    table.selectRow(0)
    table.customContextMenuRequested.emit(table.visualRect(table.model().index(0, 0)).center())
    return newest(page.list, QMenu)


def menu_names(page: QueuePage) -> list[str]:
    menu = open_menu(page)
    names = [action.objectName() for action in menu.actions()]
    menu.close()
    return names


def trigger(page: QueuePage, name: str) -> None:
    menu = open_menu(page)
    action = next(action for action in menu.actions() if action.objectName() == name)
    menu.close()
    action.trigger()


@pytest.mark.m("M28")
def test_letters_of_a_campaign_are_seen_with_their_mailing_only(
    qtbot: QtBot, page: QueuePage, campaign: int
) -> None:
    show(qtbot, page, None, 12)
    show(qtbot, page, campaign, 12)
    rows = [page.list.model.row(place) for place in range(12)]
    assert {row.mailing_id for row in rows if row is not None} == {campaign}
    assert page.list.model.index(0, 4).data() == "В кампании SendPulse"
    pick(page.shown, "В кампании SendPulse")
    show(qtbot, page, None, 12)
    assert {page.list.model.index(row, 4).data() for row in range(12)} == {"В кампании SendPulse"}
    pick(page.shown, "Все письма")
    show(qtbot, page, None, 24)


@pytest.mark.m("M28")
def test_queue_says_where_the_letters_of_a_campaign_go_from(
    qtbot: QtBot, page: QueuePage, campaign: int
) -> None:
    show(qtbot, page, campaign, 12)
    page.list.table.clearSelection()
    part(page, QPushButton, "send").click()
    said = close_box(qtbot, page)
    assert "Нечего отправлять" in said
    assert "Писем в кампаниях SendPulse: 12" in said
    assert "вкладка «Кампания SendPulse»" in said


@pytest.mark.m("M24")
def test_letter_of_a_campaign_is_struck_until_the_campaign_is_asked_for(
    qtbot: QtBot, page: QueuePage, desk: Desk, campaign: int, navigator: RecordingNavigator
) -> None:
    show(qtbot, page, campaign, 12)
    assert menu_names(page) == ["open_letter", "open_client", "open_mailing", "remove_from_queue"]
    trigger(page, "open_mailing")
    assert navigator.calls[-1] == ("open_mailing", campaign)
    trigger(page, "remove_from_queue")
    answer(qtbot, page, "yes")
    qtbot.waitUntil(lambda: page.list.model.total == 11)
    set_stage(desk.database, campaign, CampaignStage.RUNNING)
    trigger(page, "remove_from_queue")
    answer(qtbot, page, "yes")
    said = close_box(qtbot, page)
    assert "Не удалено: 1" in said
    assert "переданы в SendPulse" in said


@pytest.mark.m("M28")
def test_refused_letter_stays_until_the_campaign_is_over(
    qtbot: QtBot, page: QueuePage, desk: Desk, campaign: int
) -> None:
    letter = letters_of(desk.database, campaign)[0].id
    set_state(desk.database, letter, LetterState.FAILED)
    set_stage(desk.database, campaign, CampaignStage.RUNNING)
    page.shown.setCurrentIndex(2)
    page.shown.activated.emit(2)
    show(qtbot, page, campaign, 1)
    trigger(page, "retry")
    assert "ещё не закончена" in close_box(qtbot, page)
    set_stage(desk.database, campaign, CampaignStage.SENT)
    trigger(page, "retry")
    qtbot.waitUntil(lambda: page.list.model.total == 0)
    states = {one.id: one.state for one in letters_of(desk.database, campaign)}
    assert states[letter] is LetterState.WAITING


def test_results_are_shown_beside_letters_that_were_sent(
    qtbot: QtBot, page: QueuePage, desk: Desk, campaign: int
) -> None:
    show(qtbot, page, campaign, 12)
    assert page.list.table.isColumnHidden(DELIVERY)
    letter = letters_of(desk.database, campaign)[0].id
    set_state(desk.database, letter, LetterState.SENT)
    add_delivery(desk.database, letter, DeliveryState.CLICKED)
    page.shown.setCurrentIndex(3)
    page.shown.activated.emit(3)
    show(qtbot, page, campaign, 1)
    assert not page.list.table.isColumnHidden(DELIVERY)
    assert page.list.model.index(0, DELIVERY).data() == "Перешли по ссылке"


def test_empty_queue_says_that_a_campaign_goes_from_elsewhere(
    qtbot: QtBot, page: QueuePage, desk: Desk, campaign: int
) -> None:
    waiting = page.list.model.total
    ids = [row.id for row in map(page.list.model.row, range(waiting)) if row is not None]
    assert desk.queue.remove(ids).removed == waiting
    assert letters_of(desk.database, campaign)
    show(qtbot, page, None, 0)
    hint = part(page.list, QLabel, "hint")
    qtbot.waitUntil(lambda: "Письма кампании отправляет SendPulse" in hint.text())
