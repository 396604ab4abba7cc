"""The program watches campaigns and says in the status bar what has become of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QAbstractButton
from sqlalchemy import update

from enot_desktop.models.campaign import Campaign
from enot_desktop.models.values import CampaignProblem, CampaignStage
from enot_desktop.program import close_program, open_program
from enot_desktop.services.accounts.secrets import MemorySecrets
from enot_desktop.ui.changes import Subject
from enot_desktop.ui.mailings.window import MailingWindow
from enot_desktop.ui.main_window import MainWindow, PageName
from enot_desktop.ui.sendpulse.news import CampaignNews, News
from enot_desktop.ui.service_watch import ServiceWatch
from enot_desktop.ui.windows import Windows
from tests.helpers.campaigns import add_service_account, set_method, set_stage
from tests.helpers.mailings import add_mailing
from tests.helpers.widgets import part

if TYPE_CHECKING:
    from collections.abc import Generator

    from pytestqt.qtbot import QtBot

    from enot_desktop.models.data_folder import DataFolder
    from enot_desktop.services.bundle import Services
    from enot_desktop.ui.common.context import Context
    from tests.conftest import SettableClock

NOWHERE = "http://127.0.0.1:9"


@pytest.fixture
def services(data_folder: DataFolder, clock: SettableClock) -> Generator[Services]:
    """All services; SendPulse is never reached."""
    opened = open_program(data_folder, MemorySecrets(), clock, NOWHERE)
    yield opened
    close_program(opened)


@pytest.fixture
def window(context: Context, qtbot: QtBot) -> MainWindow:
    """The frame around the windows."""
    frame = MainWindow(context.memory)
    qtbot.addWidget(frame)
    return frame


@pytest.fixture
def windows(
    services: Services, window: MainWindow, context: Context, qtbot: QtBot
) -> Generator[Windows]:
    """All windows; the watches look at nothing by themselves."""
    opened = Windows(services, window, context.background, context.memory)
    opened.stop_watching()
    yield opened
    qtbot.waitUntil(lambda: not context.background.busy)


def campaign_at(services: Services, stage: CampaignStage) -> int:
    """Add a mailing whose campaign has come to a stage, and return its number."""
    mailing_id = add_mailing(services.database, add_service_account(services.database))
    set_method(services.database, mailing_id)
    set_stage(services.database, mailing_id, stage)
    return mailing_id


def found(windows: Windows, place: int, what: object) -> None:
    """Let one of the watches, campaigns or results of letters, find something."""
    windows.findChildren(ServiceWatch)[place].found.emit(what)


def test_a_campaign_that_has_moved_is_told_of_once(
    services: Services, window: MainWindow, windows: Windows, qtbot: QtBot
) -> None:
    mailing_id = campaign_at(services, CampaignStage.BOOK_READY)
    heard: list[Subject] = []
    windows.changes.changed.connect(heard.append)
    found(windows, 0, (mailing_id,))
    line = part(window, QAbstractButton, "campaign_news")
    qtbot.waitUntil(lambda: line.text() == f"Рассылка № {mailing_id}: можно создать кампанию")
    assert set(heard) == {
        Subject.CAMPAIGNS,
        Subject.MAILINGS,
        Subject.LETTERS,
        Subject.RECIPIENTS,
    }


def test_a_click_on_the_news_opens_the_campaign(
    services: Services, window: MainWindow, windows: Windows, qtbot: QtBot
) -> None:
    mailing_id = campaign_at(services, CampaignStage.BOOK_READY)
    found(windows, 0, (mailing_id,))
    line = part(window, QAbstractButton, "campaign_news")
    qtbot.waitUntil(lambda: line.text() != "")
    line.click()
    opened = window.tabs.currentWidget()
    assert isinstance(opened, MailingWindow)
    qtbot.waitUntil(lambda: opened.tabs.currentWidget() is opened.tabs.campaign)
    assert opened.number == mailing_id
    assert not line.isVisibleTo(window)
    opened.tabs.go_to_letter()
    windows.open_page(PageName.HOME)
    set_problem(services, mailing_id, CampaignProblem.NOBODY_LEFT)
    found(windows, 0, (mailing_id,))
    qtbot.waitUntil(lambda: line.text() != "")
    line.click()
    assert opened.tabs.currentWidget() is opened.tabs.campaign


def test_news_of_a_mailing_that_is_opened_is_old(
    services: Services, window: MainWindow, windows: Windows, qtbot: QtBot
) -> None:
    mailing_id = campaign_at(services, CampaignStage.BOOK_READY)
    found(windows, 0, (mailing_id,))
    line = part(window, QAbstractButton, "campaign_news")
    qtbot.waitUntil(lambda: line.text() != "")
    windows.open_page(PageName.QUEUE)
    assert line.text() != ""
    windows.open_mailing(mailing_id)
    assert line.text() == ""


def test_what_was_told_of_the_mailing_in_front_is_old_with_the_next_step(
    services: Services, window: MainWindow, windows: Windows, qtbot: QtBot
) -> None:
    mailing_id = campaign_at(services, CampaignStage.BOOK_READY)
    windows.open_mailing(mailing_id)
    found(windows, 0, (mailing_id,))
    line = part(window, QAbstractButton, "campaign_news")
    qtbot.waitUntil(lambda: line.text() != "")
    windows.changes.announce(Subject.CAMPAIGNS)
    assert line.text() == ""


def test_results_of_letters_are_news_for_the_clients_too(windows: Windows) -> None:
    heard: list[Subject] = []
    windows.changes.changed.connect(heard.append)
    found(windows, 1, True)
    assert Subject.CLIENTS in heard


@pytest.mark.parametrize(
    ("stage", "problem", "line"),
    [
        (CampaignStage.BOOK_CHECKING, None, ""),
        (CampaignStage.BOOK_CHECKING, CampaignProblem.BOOK_BLOCKED, "ждёт вашего решения"),
        (CampaignStage.BOOK_READY, CampaignProblem.NOT_CREATED, "ждёт вашего решения"),
        (CampaignStage.RUNNING, None, "отправляет кампанию"),
        (CampaignStage.SENT, None, ""),
    ],
)
def test_only_what_a_person_should_know_is_said(
    services: Services,
    context: Context,
    qtbot: QtBot,
    *,
    stage: CampaignStage,
    problem: CampaignProblem | None,
    line: str,
) -> None:
    mailing_id = campaign_at(services, stage)
    set_problem(services, mailing_id, problem)
    said: list[News] = []
    news = CampaignNews(services.campaigns, context, context.background)
    news.said.connect(said.append)
    for _ in range(2):
        news.on_moved((mailing_id,))
        qtbot.waitUntil(lambda: not context.background.busy)
    assert len(said) == bool(line)
    assert all(line in one.line for one in said)


def test_what_comes_to_its_end_before_the_eyes_is_said(
    services: Services, context: Context, qtbot: QtBot
) -> None:
    mailing_id = campaign_at(services, CampaignStage.RUNNING)
    said: list[News] = []
    news = CampaignNews(services.campaigns, context, context.background)
    news.said.connect(said.append)
    news.on_moved((mailing_id,))
    qtbot.waitUntil(lambda: len(said) == 1)
    set_stage(services.database, mailing_id, CampaignStage.REFUSED)
    news.on_moved((mailing_id,))
    qtbot.waitUntil(lambda: len(said) == 2)
    assert said[-1].line == f"Рассылка № {mailing_id}: SendPulse не отправил кампанию"


@pytest.mark.m("M30")
def test_at_the_start_nothing_that_waited_is_sent_by_itself(
    services: Services, data_folder: DataFolder, clock: SettableClock
) -> None:
    mailing_id = campaign_at(services, CampaignStage.CAMPAIGN_WAITING)
    again = open_program(data_folder, MemorySecrets(), clock, NOWHERE)
    view = again.campaigns.view(mailing_id)
    close_program(again)
    assert (view.stage, view.problem) == (CampaignStage.BOOK_READY, CampaignProblem.INTERRUPTED)


def set_problem(services: Services, mailing_id: int, problem: CampaignProblem | None) -> None:
    """Put down what is wrong with a campaign."""
    with services.database.write() as session:
        chosen = update(Campaign).where(Campaign.mailing_id == mailing_id)
        session.execute(chosen.values(problem=problem))
