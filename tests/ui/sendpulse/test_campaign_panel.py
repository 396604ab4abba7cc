"""The tab «Кампания SendPulse»: its steps, its questions and its messages."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QProgressBar, QWidget

from enot_desktop.models.failures import DatabaseBusy, NotFound
from enot_desktop.models.values import CampaignProblem as Problem
from enot_desktop.models.values import CampaignStage as Stage
from enot_desktop.services.accounts.failures import PasswordMissing
from enot_desktop.services.campaigns.view import CampaignCost, CampaignView
from enot_desktop.services.sendpulse.codes import CampaignStatus
from enot_desktop.services.sendpulse.failures import ServiceRefused
from enot_desktop.services.sendpulse.types import Figures
from enot_desktop.ui.changes import Subject
from enot_desktop.ui.sendpulse.campaign_panel import CampaignPanel
from enot_desktop.ui.sendpulse.statistics import ShareBar
from enot_desktop.ui.sendpulse.step_box import StepBox, StepState
from tests.helpers.widgets import part, press
from tests.ui.sendpulse.looking import message, seen, words
from tests.ui.sendpulse.opening import NAME, NOON, PREPARED, READY, RUNNING, services_of
from tests.ui.sendpulse.scripted_campaigns import MAILING_ID, ScriptedCampaigns

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from enot_desktop.ui.common.context import Context
    from tests.ui.sendpulse.opening import Opening


def states(panel: QWidget) -> list[StepState]:
    """Return the marks of all steps."""
    return [box.state for box in panel.findChildren(StepBox)]


@pytest.mark.m("M30")
def test_without_recipients_the_next_step_is_to_register_them(opened: Opening) -> None:
    panel = opened(ScriptedCampaigns(replace(PREPARED, letters=0)))
    assert "Выполнить регистрацию" in words(panel, "recipients_words")
    assert not part(panel, QAbstractButton, "create_book").isEnabled()
    assert not seen(panel, "create_campaign")
    assert states(panel)[:3] == [StepState.DONE, StepState.NOW, StepState.LATER]


@pytest.mark.m("M30")
def test_the_book_is_created_told_of_and_its_button_gone(opened: Opening, qtbot: QtBot) -> None:
    panel = opened(ScriptedCampaigns(replace(PREPARED, name=NAME)))
    press(panel, "create_book")
    qtbot.waitUntil(lambda: words(panel, "book_created") == "Адресная книга создана")
    assert "Передано адресов: 3 из 3" in message(panel).text()
    assert not seen(panel, "create_book")
    assert seen(panel, "create_campaign")
    assert not part(panel, QAbstractButton, "create_campaign").isEnabled()
    assert seen(panel, "campaign_waiting")
    assert "Кнопка станет доступна сама" in words(panel, "campaign_lead")


def test_the_filling_shows_how_far_it_is_and_can_be_stopped(opened: Opening, qtbot: QtBot) -> None:
    campaigns = ScriptedCampaigns()
    campaigns.go_on.clear()
    panel = opened(campaigns)
    press(panel, "create_book")
    bar = part(panel, QProgressBar, "book_progress")
    qtbot.waitUntil(lambda: bar.value() == 1)
    assert not seen(panel, "create_book")
    press(panel, "stop_book")
    assert not part(panel, QAbstractButton, "stop_book").isEnabled()
    qtbot.waitUntil(lambda: seen(panel, "create_book"))
    assert "Нажмите кнопку, чтобы продолжить" in words(panel, "book_lead")
    assert not panel.findChildren(QMessageBox)


def test_asking_for_the_state_shows_nothing_being_filled(opened: Opening, qtbot: QtBot) -> None:
    campaigns = ScriptedCampaigns(READY)
    campaigns.go_on.clear()
    panel = opened(campaigns)
    panel.refresh()
    qtbot.waitUntil(lambda: "refresh" in campaigns.calls)
    assert not seen(panel, "book_progress")
    assert not seen(panel, "stop_book")
    assert not seen(panel, "campaign_waiting")
    assert not part(panel, QAbstractButton, "create_campaign").isEnabled()
    assert not part(panel, QAbstractButton, "discard_book").isEnabled()
    campaigns.go_on.set()
    qtbot.waitUntil(lambda: words(panel, "campaign_status") == "Отправлено")


def test_what_goes_beyond_the_tariff_is_priced_in_the_result(opened: Opening, qtbot: QtBot) -> None:
    campaigns = ScriptedCampaigns(replace(READY, price="0.0044", currency="USD"))
    panel = opened(campaigns)
    campaigns.offered = CampaignCost(3, None, "", None, None)
    press(panel, "create_campaign")
    qtbot.waitUntil(lambda: bool(panel.findChildren(QMessageBox)))
    assert message(panel).text() == "Получателей письма: 3."
    press(message(panel), "yes")
    qtbot.waitUntil(lambda: message(panel).objectName() == "message")
    assert "0.0044 USD" in message(panel).text()


def test_a_filling_that_goes_on_by_itself_offers_no_button(opened: Opening) -> None:
    filling = replace(PREPARED, stage=Stage.BOOK_FILLING, in_book=1, next_check_at=NOON)
    panel = opened(ScriptedCampaigns(filling))
    assert seen(panel, "book_progress")
    assert not seen(panel, "create_book")
    assert not seen(panel, "stop_book")


@pytest.mark.m("M31")
def test_name_and_end_of_the_book_are_told(opened: Opening) -> None:
    panel = opened(ScriptedCampaigns(READY))
    assert NAME in words(panel, "book_name")
    assert "24.12.2026" in words(panel, "book_ends")


@pytest.mark.m("M30")
def test_before_the_campaign_is_created_its_price_is_told(opened: Opening, qtbot: QtBot) -> None:
    campaigns = ScriptedCampaigns(READY)
    panel = opened(campaigns)
    press(panel, "create_campaign")
    qtbot.waitUntil(lambda: bool(panel.findChildren(QMessageBox)))
    text = message(panel).text()
    for told in (
        "Получателей письма: 3",
        "12.40 USD",
        "Из тарифа писем: 2",
        "Осталось в тарифе: 9 914",
    ):
        assert told in text
    assert "сразу" in message(panel).informativeText()
    press(message(panel), "cancel")
    assert campaigns.calls == ["cost"]
    assert part(panel, QAbstractButton, "create_campaign").isEnabled()


@pytest.mark.m("M30")
def test_the_result_of_creating_the_campaign_is_told(opened: Opening, qtbot: QtBot) -> None:
    panel = opened(ScriptedCampaigns(READY))
    press(panel, "create_campaign")
    qtbot.waitUntil(lambda: bool(panel.findChildren(QMessageBox)))
    press(message(panel), "yes")
    qtbot.waitUntil(lambda: message(panel).objectName() == "message")
    text = message(panel).text()
    for told in ("245587", "Получателей: 3", "Из тарифа: 2", "Сверх тарифа: 1"):
        assert told in text
    assert not seen(panel, "create_campaign")
    assert not seen(panel, "discard_book")
    assert "245587" in words(panel, "campaign_result")


@pytest.mark.m("M28")
def test_a_draft_is_only_sent_from_the_personal_cabinet(opened: Opening, qtbot: QtBot) -> None:
    panel = opened(ScriptedCampaigns(replace(READY, draft=True)))
    assert "только из личного кабинета" in words(panel, "campaign_lead")
    press(panel, "create_campaign")
    qtbot.waitUntil(lambda: bool(panel.findChildren(QMessageBox)))
    assert "из личного кабинета" in message(panel).informativeText()
    press(message(panel), "yes")
    qtbot.waitUntil(lambda: message(panel).objectName() == "message")
    assert message(panel).text().startswith("Черновик")
    assert "только из личного кабинета" in words(panel, "campaign_to_do")


def test_what_is_free_or_unknown_is_not_priced(opened: Opening, qtbot: QtBot) -> None:
    campaigns = ScriptedCampaigns(replace(READY, planned_at=NOON + timedelta(days=1)))
    panel = opened(campaigns)
    campaigns.offered = replace(campaigns.offered, price=Decimal(0))
    press(panel, "create_campaign")
    qtbot.waitUntil(lambda: bool(panel.findChildren(QMessageBox)))
    assert "Бесплатно" in message(panel).text()
    assert "25.11.2026" in message(panel).informativeText()


def test_a_failure_is_told_and_the_button_is_there_again(opened: Opening, qtbot: QtBot) -> None:
    campaigns = ScriptedCampaigns(READY)
    campaigns.failure = ServiceRefused("cost", 707, 422, "Balance")
    panel = opened(campaigns)
    press(panel, "create_campaign")
    qtbot.waitUntil(lambda: bool(panel.findChildren(QMessageBox)))
    assert "не хватает денег" in message(panel).text()
    assert part(panel, QAbstractButton, "create_campaign").isEnabled()


def test_without_a_secret_it_is_said_where_to_enter_it(opened: Opening, qtbot: QtBot) -> None:
    campaigns = ScriptedCampaigns()
    campaigns.failure = PasswordMissing("klinika@enot.example")
    panel = opened(campaigns)
    press(panel, "create_book")
    qtbot.waitUntil(lambda: bool(panel.findChildren(QMessageBox)))
    assert "учетной записи" in message(panel).informativeText()


def test_the_book_is_deleted_only_after_a_question(opened: Opening, qtbot: QtBot) -> None:
    campaigns = ScriptedCampaigns(READY)
    panel = opened(campaigns)
    press(panel, "discard_book")
    assert campaigns.calls == []
    press(message(panel), "yes")
    qtbot.waitUntil(lambda: seen(panel, "create_book"))
    assert campaigns.calls == ["discard"]
    assert not seen(panel, "discard_book")


def test_the_limit_of_campaigns_is_waited_for_without_pressing(opened: Opening) -> None:
    waiting = replace(
        READY,
        stage=Stage.CAMPAIGN_WAITING,
        problem=Problem.CAMPAIGN_LIMIT,
        wait_until=NOON + timedelta(minutes=40),
    )
    panel = opened(ScriptedCampaigns(waiting))
    until = (NOON + timedelta(minutes=40)).astimezone().strftime("%H:%M")
    assert until in words(panel, "campaign_problem")
    assert "Нажимать ничего не нужно" in words(panel, "campaign_problem")
    assert not part(panel, QAbstractButton, "create_campaign").isEnabled()


@pytest.mark.parametrize(
    ("view", "step"),
    [
        (replace(PREPARED, problem=Problem.BOOK_GONE), "book"),
        (replace(READY, problem=Problem.INTERRUPTED), "campaign"),
        (replace(RUNNING, problem=Problem.NO_CONNECTION), "sending"),
    ],
)
def test_a_problem_stands_in_the_step_that_it_stops(
    opened: Opening, view: CampaignView, step: str
) -> None:
    panel = opened(ScriptedCampaigns(view))
    shown = [one for one in ("book", "campaign", "sending") if words(panel, f"{one}_problem")]
    assert shown == [step]


@pytest.mark.m("M30")
def test_the_status_becomes_sent_by_the_button_and_by_f5(opened: Opening, qtbot: QtBot) -> None:
    campaigns = ScriptedCampaigns(RUNNING)
    panel = opened(campaigns)
    press(panel, "refresh")
    qtbot.waitUntil(lambda: words(panel, "campaign_status") == "Отправлено")
    qtbot.keyClick(panel, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: campaigns.calls.count("refresh") == 2)
    assert states(panel) == [StepState.DONE] * 5


def test_f5_asks_nobody_while_the_service_has_nothing(
    opened: Opening, context: Context, qtbot: QtBot
) -> None:
    campaigns = ScriptedCampaigns()
    panel = opened(campaigns)
    panel.refresh()
    qtbot.waitUntil(lambda: not context.background.busy)
    assert campaigns.calls == []


def test_a_book_that_waits_for_a_person_is_not_said_to_come_by_itself(opened: Opening) -> None:
    blocked = replace(READY, stage=Stage.BOOK_CHECKING, problem=Problem.BOOK_BLOCKED)
    panel = opened(ScriptedCampaigns(blocked))
    assert "ответьте модератору" in words(panel, "campaign_problem")
    assert words(panel, "campaign_lead") == ""
    assert not seen(panel, "campaign_waiting")


def test_a_planned_campaign_says_when_it_begins(opened: Opening) -> None:
    planned = replace(RUNNING, status=CampaignStatus.QUEUED, planned_at=NOON + timedelta(days=1))
    panel = opened(ScriptedCampaigns(planned))
    assert "25.11.2026" in words(panel, "campaign_what")


def test_a_refused_campaign_says_why_and_what_to_do(opened: Opening) -> None:
    refused = replace(RUNNING, stage=Stage.REFUSED, status=CampaignStatus.BLOCKED)
    panel = opened(ScriptedCampaigns(refused))
    assert words(panel, "campaign_status") == "Заблокирована службой"
    assert "скопируйте рассылку" in words(panel, "campaign_to_do")
    assert states(panel)[-1] is StepState.WRONG


def test_figures_and_their_shares_are_shown(opened: Opening) -> None:
    figures = Figures(sent=2000, delivered=1900, opened=500, clicked=1, refused=100)
    sent = replace(RUNNING, stage=Stage.SENT, figures=figures, statistics_at=NOON)
    panel = opened(ScriptedCampaigns(sent))
    assert words(panel, "figure_sent") == "2 000"
    assert words(panel, "share_delivered") == "95,0 %"
    assert words(panel, "share_unsubscribed") == "0,0 %"
    assert part(panel, ShareBar, "bar_opened").share == 0.25
    assert "24.11.2026" in words(panel, "statistics_at")


def test_before_anything_was_sent_there_are_no_shares(opened: Opening) -> None:
    panel = opened(ScriptedCampaigns(replace(RUNNING, statistics_at=NOON)))
    assert words(panel, "figure_sent") == "0"
    assert words(panel, "share_sent") == "—"
    panel = opened(ScriptedCampaigns(RUNNING))
    assert not seen(panel, "statistics")


def test_what_the_watch_has_found_is_shown(opened: Opening, context: Context, qtbot: QtBot) -> None:
    campaigns = ScriptedCampaigns(replace(READY, stage=Stage.BOOK_CHECKING))
    panel = opened(campaigns)
    campaigns.shown = READY
    context.changes.announce(Subject.CAMPAIGNS)
    button = part(panel, QAbstractButton, "create_campaign")
    qtbot.waitUntil(button.isEnabled)


def test_every_step_is_announced(opened: Opening, context: Context, qtbot: QtBot) -> None:
    heard: list[Subject] = []
    context.changes.changed.connect(heard.append)
    panel = opened(ScriptedCampaigns())
    press(panel, "create_book")
    qtbot.waitUntil(lambda: Subject.CAMPAIGNS in heard)
    assert {Subject.MAILINGS, Subject.LETTERS, Subject.RECIPIENTS} <= set(heard)


def test_in_a_low_window_the_step_at_hand_is_in_sight(opened: Opening, qtbot: QtBot) -> None:
    campaigns = ScriptedCampaigns(READY)
    panel = opened(campaigns)
    panel.resize(640, 340)
    panel.hide()
    panel.show()
    button = part(panel, QAbstractButton, "create_campaign")
    qtbot.waitUntil(lambda: not button.visibleRegion().isEmpty())


def test_what_cannot_be_read_is_told_and_offers_nothing(context: Context, qtbot: QtBot) -> None:
    campaigns = ScriptedCampaigns()
    campaigns.unreadable = DatabaseBusy()
    parent = QWidget()
    qtbot.addWidget(parent)
    panel = CampaignPanel(services_of(campaigns), context, MAILING_ID, parent)
    qtbot.waitUntil(lambda: bool(panel.findChildren(QMessageBox)))
    assert "База данных" in message(panel).text()
    assert not seen(panel, "create_book")


def test_a_mailing_that_was_deleted_meanwhile_is_shown_as_it_was(
    opened: Opening, context: Context, qtbot: QtBot
) -> None:
    campaigns = ScriptedCampaigns()
    panel = opened(campaigns)
    campaigns.unreadable = NotFound("mailing", MAILING_ID)
    context.changes.announce(Subject.MAILINGS)
    qtbot.waitUntil(lambda: not context.background.busy)
    assert seen(panel, "create_book")
    assert not panel.findChildren(QMessageBox)
