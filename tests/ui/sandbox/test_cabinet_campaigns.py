"""«Мои рассылки» of the practice cabinet."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton

from enot_desktop.services.sandbox.sendpulse.options import CLIENT_ID, SECRET
from enot_desktop.services.sendpulse.codes import CampaignStatus, DeliveryCode
from tests.helpers.widgets import newest, part, press
from tests.unit.services.sandbox.sendpulse.bodies import contact, new_book, new_campaign

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from enot_desktop.services.sandbox.sendpulse.simulator import Simulator
    from enot_desktop.tour.robots.cabinet import CabinetRobot
    from enot_desktop.ui.sandbox.cabinet_page import CabinetPage
    from tests.conftest import SettableClock
    from tests.helpers.sendpulse import Caller

ANNA, BORIS = "anna@mail.example", "boris@mail.example"
NAME = "Клиника „Енот“, № 12, 24.11.2026 (k7f2)"
OTHER = "Клиника „Енот“, № 13, 24.11.2026 (p0d9)"


@pytest.fixture
def book(caller: Caller) -> int:
    """The number of a book with two addresses."""
    return new_book(caller, contact(ANNA), contact(BORIS), name=NAME)


@pytest.fixture
def moderated(simulator: Simulator, caller: Caller, book: int) -> int:
    """The number of a campaign that waits for a moderator."""
    simulator.options.moderation = True
    return new_campaign(caller, book, name=NAME)


def status(simulator: Simulator) -> int:
    """Return the status of the newest campaign."""
    return simulator.cabinet.campaigns()[0].status


def can_be_pressed(page: CabinetPage, name: str) -> bool:
    """Tell whether a button can be seen and pressed."""
    button = part(page, QPushButton, name)
    return button.isVisible() and button.isEnabled()


@pytest.mark.m("M31")
def test_a_campaign_is_found_by_its_name(caller: Caller, book: int, robot: CabinetRobot) -> None:
    new_campaign(caller, book, name=NAME)
    new_campaign(caller, book, name=OTHER, subject="Скидки")
    robot.campaigns.wait_for(2)
    assert robot.campaigns.column("Название") == [OTHER, NAME]
    assert robot.campaigns.column("Состояние") == ["Отправлено", "Отправлено"]
    assert robot.campaigns.column("Доставлено") == ["2", "2"]
    robot.campaigns.search("k7f2")
    assert robot.campaigns.column("Название") == [NAME]
    robot.campaigns.search("скидки")
    assert robot.campaigns.column("Название") == [OTHER]


def test_an_empty_list_says_where_campaigns_come_from(qtbot: QtBot, page: CabinetPage) -> None:
    hint = part(page.campaigns.list, QLabel, "hint")
    qtbot.waitUntil(hint.isVisible)
    assert "«Кампания SendPulse»" in hint.text()


def test_text_and_files_of_the_chosen_campaign(
    qtbot: QtBot, caller: Caller, book: int, robot: CabinetRobot, page: CabinetPage
) -> None:
    files = {"Прайс & скидки.pdf": base64.b64encode(b"x" * 2048).decode()}
    new_campaign(caller, book, name=NAME, subject="Пора <на> прививку", attachments_binary=files)
    robot.choose_campaign(NAME)
    head = part(page, QLabel, "campaign_head").text()
    assert "Пора &lt;на&gt; прививку" in head
    assert "Прайс &amp; скидки.pdf (2 КБ)" in head
    qtbot.waitUntil(page.campaigns.detail.isVisible)


def test_results_at_each_address(
    simulator: Simulator, caller: Caller, book: int, robot: CabinetRobot
) -> None:
    simulator.outcomes.set(BORIS, DeliveryCode.NO_SUCH_MAILBOX)
    new_campaign(caller, book, name=NAME)
    robot.choose_campaign(NAME)
    robot.see_results()
    assert robot.results.rows() == [(ANNA, "Доставлено"), (BORIS, "Нет такого почтового ящика")]
    robot.results.search("boris")
    assert robot.results.column("Адрес") == [BORIS]


@pytest.mark.m("M28")
def test_a_draft_is_sent_from_here(
    simulator: Simulator, caller: Caller, book: int, robot: CabinetRobot, page: CabinetPage
) -> None:
    new_campaign(caller, book, name=NAME, type="draft")
    robot.campaigns.wait_for(1)
    assert not can_be_pressed(page, "launch_draft")
    robot.choose_campaign(NAME)
    assert robot.campaigns.column("Состояние") == ["Черновик"]
    assert not simulator.mailboxes.count
    robot.launch_draft()
    robot.wait_for_status(NAME, "Отправлено")
    assert simulator.mailboxes.count == 2
    assert not can_be_pressed(page, "launch_draft")


@pytest.mark.parametrize(
    ("button", "words"),
    [
        ("approve", "Отправлено"),
        ("refuse", "Заблокирована службой"),
        ("return", "Нужно исправить письмо"),
    ],
)
def test_the_person_is_the_moderator(
    moderated: int, robot: CabinetRobot, page: CabinetPage, button: str, words: str
) -> None:
    robot.campaigns.wait_for(1)
    assert not part(page, QPushButton, button).isVisible()
    robot.choose_campaign(NAME)
    assert [row.id for row in page.campaigns.list.selected_rows()] == [moderated]
    assert can_be_pressed(page, button)
    press(page, button)
    robot.wait_for_status(NAME, words)


def test_a_finished_campaign_is_deleted_after_a_question(
    qtbot: QtBot, caller: Caller, book: int, robot: CabinetRobot, page: CabinetPage
) -> None:
    new_campaign(caller, book, name=NAME)
    robot.choose_campaign(NAME)
    press(page, "delete_campaign")
    question = newest(page, QMessageBox)
    assert NAME in question.text()
    press(question, "yes")
    robot.campaigns.wait_for(0)
    qtbot.waitUntil(page.campaigns.detail.isHidden)


def test_a_campaign_under_way_is_cancelled(
    clock: SettableClock, simulator: Simulator, caller: Caller, book: int, robot: CabinetRobot
) -> None:
    new_campaign(caller, book, name=NAME, send_date="2026-11-25 10:00:00")
    robot.choose_campaign(NAME)
    assert robot.campaigns.column("Дата")[0].startswith("на 25.11.2026")
    press(robot.campaigns.view.window(), "delete_campaign")
    press(newest(robot.campaigns.view.window(), QMessageBox), "yes")
    robot.wait_for_status(NAME, "Отменена в личном кабинете")
    clock.advance(days=2)
    assert status(simulator) == CampaignStatus.CANCELLED


def test_what_cannot_be_done_is_said(
    qtbot: QtBot, simulator: Simulator, caller: Caller, book: int, robot: CabinetRobot
) -> None:
    identity = new_campaign(caller, book, name=NAME, type="draft")
    robot.choose_campaign(NAME)
    simulator.cabinet.launch_draft(identity)
    robot.launch_draft()
    window = robot.campaigns.view.window()
    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox, "message")))
    newest(window, QMessageBox).accept()
    robot.wait_for_status(NAME, "Отправлено")


def test_what_happens_meanwhile_is_shown_and_the_selection_stays(
    simulator: Simulator, caller: Caller, book: int, robot: CabinetRobot, page: CabinetPage
) -> None:
    identity = new_campaign(caller, book, name=NAME, type="draft")
    robot.choose_campaign(NAME)
    new_campaign(caller, book, name=OTHER)
    robot.campaigns.wait_for(2)
    assert [row.name for row in page.campaigns.list.selected_rows()] == [NAME]
    simulator.cabinet.launch_draft(identity)
    robot.wait_for_status(NAME, "Отправлено")
    assert [row.name for row in page.campaigns.list.selected_rows()] == [NAME]
    simulator.cabinet.delete_campaign(identity)
    robot.campaigns.wait_for(1)
    assert not page.campaigns.list.selected_count


@pytest.mark.m("M07")
def test_keys_are_copied_and_the_means_shown(
    qtbot: QtBot, caller: Caller, book: int, robot: CabinetRobot, page: CabinetPage
) -> None:
    means = part(page, QLabel, "means")
    qtbot.waitUntil(lambda: "15 000" in means.text())
    assert "25,00 $" in means.text()
    assert robot.copy_keys() == (CLIENT_ID, SECRET)
    QApplication.clipboard().clear()
    new_campaign(caller, book)
    qtbot.waitUntil(lambda: "14 998" in means.text())
