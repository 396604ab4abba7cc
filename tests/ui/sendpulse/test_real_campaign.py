"""The stages of M30 through the tab, against the service on this computer."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QWidget

from enot_desktop.models.values import CampaignStage as Stage
from enot_desktop.services.sandbox.sendpulse import faults
from enot_desktop.services.sendpulse.codes import CampaignStatus
from enot_desktop.ui.sendpulse.campaign_panel import CampaignPanel
from enot_desktop.ui.sendpulse.news import CampaignNews, News
from enot_desktop.ui.sendpulse.parts import CampaignServices
from enot_desktop.ui.service_watch import ServiceWatch
from tests.helpers.widgets import newest, part, press
from tests.ui.sendpulse.looking import message, seen, words

if TYPE_CHECKING:
    from collections.abc import Generator

    from pytestqt.qtbot import QtBot

    from enot_desktop.ui.common.context import Context
    from tests.unit.services.campaigns.office import Office

ADDRESSES = ("anna@x.example", "maria@x.example")


class Desk:
    """The program's windows as far as a campaign needs them: the tab, the watch, the news."""

    def __init__(self, office: Office, context: Context, qtbot: QtBot) -> None:
        self._office, self._context, self._qtbot = office, context, qtbot
        self.said: list[str] = []
        self.mailing_id = 0
        self._owner: QWidget | None = None
        self._watch: ServiceWatch | None = None

    def open(self, mailing_id: int) -> CampaignPanel:
        """Start the program and open the tab of a mailing."""
        self.mailing_id = mailing_id
        owner = self._owner = QWidget()
        owner.resize(1000, 700)
        campaigns = self._office.campaigns
        news = CampaignNews(campaigns, self._context, owner)
        news.said.connect(self._hear)
        self._watch = ServiceWatch(campaigns.advance_due, self._context.background, owner, 0)
        self._watch.found.connect(news.on_moved)
        services = CampaignServices(campaigns, self._office.new_deliveries())
        panel = CampaignPanel(services, self._context, mailing_id, owner)
        panel.resize(owner.size())
        owner.show()
        self._qtbot.waitUntil(lambda: words(panel, "recipients_words") != "")
        return panel

    def _hear(self, news: News) -> None:
        self.said.append(news.line)

    def close(self) -> None:
        """End the program."""
        if self._owner is not None and self._watch is not None:
            self._watch.stop()
            self._qtbot.waitUntil(lambda: not self._context.background.busy)
            self._owner.close()
            self._owner.deleteLater()
            self._owner = self._watch = None

    def restart(self) -> CampaignPanel:
        """End the program, start it again and open the same tab."""
        self.close()
        self._office.restart()
        return self.open(self.mailing_id)

    def pass_time(self, panel: CampaignPanel, stage: Stage) -> None:
        """Let time pass until the campaign has come to a stage and the tab shows it."""
        campaigns = self._office.campaigns

        def come() -> bool:
            self._office.clock.advance(seconds=5)
            return campaigns.view(self.mailing_id).stage is stage

        self._qtbot.waitUntil(come)
        self._qtbot.waitUntil(lambda: panel.stage is stage)

    def press_create_campaign(self, panel: CampaignPanel) -> None:
        """Press «Создать кампанию» and agree."""
        button = part(panel, QAbstractButton, "create_campaign")
        self._qtbot.waitUntil(button.isEnabled)
        button.click()
        self._qtbot.waitUntil(lambda: self.shows(panel, "question"))
        press(message(panel), "yes")
        self._qtbot.waitUntil(lambda: panel.stage is not Stage.BOOK_READY)

    def shows(self, panel: QWidget, name: str) -> bool:
        """Tell whether the newest dialog is a question or a message."""
        boxes = panel.findChildren(QMessageBox)
        return bool(boxes) and boxes[-1].objectName() == name


@pytest.fixture
def desk(office: Office, context: Context, qtbot: QtBot) -> Generator[Desk]:
    """The windows; they are closed at the end."""
    windows = Desk(office, context, qtbot)
    yield windows
    windows.close()


@pytest.mark.m("M28")
@pytest.mark.m("M30")
@pytest.mark.m("M31")
def test_a_campaign_goes_through_all_stages_with_a_restart_between_any_two(
    desk: Desk, office: Office, qtbot: QtBot
) -> None:
    office.simulator.options.lock = timedelta(minutes=1)
    office.simulator.options.campaign_step = timedelta(seconds=30)
    mailing_id = office.mailing(*ADDRESSES)
    panel = desk.open(mailing_id)
    press(panel, "create_book")
    qtbot.waitUntil(lambda: words(panel, "book_created") == "Адресная книга создана")
    assert "Передано адресов: 2 из 2" in newest(panel, QMessageBox).text()
    assert not part(panel, QAbstractButton, "create_campaign").isEnabled()

    panel = desk.restart()
    assert seen(panel, "campaign_waiting")
    desk.pass_time(panel, Stage.BOOK_READY)
    assert desk.said == [f"Рассылка № {mailing_id}: можно создать кампанию"]

    panel = desk.restart()
    desk.press_create_campaign(panel)
    text = message(panel).text()
    (campaign,) = office.at_service()
    assert str(campaign.id) in text
    assert "Получателей: 2" in text
    assert campaign.name in words(panel, "book_name")

    panel = desk.restart()
    desk.pass_time(panel, Stage.SENT)
    assert words(panel, "campaign_status") == "Отправлено"
    assert words(panel, "figure_sent") == "2"
    assert desk.said[-1] == f"Рассылка № {mailing_id}: кампания отправлена"
    assert len(office.at_service()) == 1


@pytest.mark.m("M28")
def test_a_draft_waits_in_the_personal_cabinet(desk: Desk, office: Office) -> None:
    panel = desk.open(office.ready(*ADDRESSES, draft=True))
    desk.press_create_campaign(panel)
    assert words(panel, "campaign_status") == "Черновик"
    (campaign,) = office.at_service()
    assert campaign.status == CampaignStatus.DRAFT
    office.simulator.cabinet.launch_draft(campaign.id)
    desk.pass_time(panel, Stage.SENT)


def test_a_lost_answer_is_looked_for_and_makes_no_second_campaign(
    desk: Desk, office: Office
) -> None:
    office.simulator.faults.add(faults.LOST_AFTER, method="POST", path="/campaigns")
    panel = desk.open(office.ready(*ADDRESSES))
    desk.press_create_campaign(panel)
    assert "Дважды письма не уйдут" in words(panel, "campaign_problem")
    desk.pass_time(panel, Stage.RUNNING)
    assert len(office.at_service()) == 1
    assert words(panel, "campaign_problem") == ""


def test_when_the_money_is_used_up_it_is_said_and_the_button_stays(
    desk: Desk, office: Office, qtbot: QtBot
) -> None:
    office.simulator.faults.add(faults.BALANCE_EMPTY, method="POST", path="/campaigns")
    panel = desk.open(office.ready(*ADDRESSES))
    press(panel, "create_campaign")
    qtbot.waitUntil(lambda: desk.shows(panel, "question"))
    press(message(panel), "yes")
    qtbot.waitUntil(lambda: "не хватает денег" in words(panel, "campaign_problem"))
    assert part(panel, QAbstractButton, "create_campaign").isEnabled()
    assert office.at_service() == ()


def test_the_limit_of_campaigns_is_waited_out(desk: Desk, office: Office) -> None:
    office.simulator.faults.add(faults.CAMPAIGN_LIMIT, method="POST", path="/campaigns")
    panel = desk.open(office.ready(*ADDRESSES))
    desk.press_create_campaign(panel)
    assert panel.stage is Stage.CAMPAIGN_WAITING
    assert "Ждём до" in words(panel, "campaign_problem")
    desk.pass_time(panel, Stage.RUNNING)


def test_after_a_restart_nothing_is_sent_by_itself(desk: Desk, office: Office) -> None:
    office.simulator.faults.add(faults.CAMPAIGN_LIMIT, method="POST", path="/campaigns")
    panel = desk.open(office.ready(*ADDRESSES))
    desk.press_create_campaign(panel)
    panel = desk.restart()
    assert "Письма не отправлены" in words(panel, "campaign_problem")
    assert part(panel, QAbstractButton, "create_campaign").isEnabled()
    assert office.at_service() == ()


@pytest.mark.m("M29")
def test_a_tag_that_works_in_no_campaign_is_named(desk: Desk, office: Office, qtbot: QtBot) -> None:
    panel = desk.open(office.mailing(*ADDRESSES, html="<p>Ваш {ЖИВОТНОЕ} здоров?</p>"))
    press(panel, "create_book")
    qtbot.waitUntil(lambda: desk.shows(panel, "message"))
    assert "{ЖИВОТНОЕ}" in message(panel).text()
    assert seen(panel, "create_book")


def test_a_deleted_mailing_says_nothing(office: Office, context: Context, qtbot: QtBot) -> None:
    said: list[News] = []
    owner = QObject()
    news = CampaignNews(office.campaigns, context, owner)
    news.said.connect(said.append)
    news.on_moved((999,))
    qtbot.waitUntil(lambda: not context.background.busy)
    assert said == []
