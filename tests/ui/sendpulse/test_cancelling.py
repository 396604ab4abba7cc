"""Cancelling a campaign in its tab, and who refuses before it begins."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMessageBox

from enot_desktop.models.values import CampaignStage as Stage
from enot_desktop.services.sendpulse.codes import CampaignStatus
from tests.helpers.widgets import press
from tests.ui.sendpulse.looking import message, seen, words
from tests.ui.sendpulse.opening import NOON, RUNNING
from tests.ui.sendpulse.scripted_campaigns import ScriptedCampaigns

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.sendpulse.opening import Opening

PLANNED = replace(
    RUNNING,
    status=int(CampaignStatus.QUEUED),
    planned_at=NOON + timedelta(days=3),
    cancellable=True,
)


def test_it_is_cancelled_only_after_a_question(opened: Opening, qtbot: QtBot) -> None:
    campaigns = ScriptedCampaigns(PLANNED)
    panel = opened(campaigns)
    press(panel, "cancel_campaign")
    assert campaigns.calls == []
    question = message(panel)
    assert question.text() == "Отменить кампанию в SendPulse?"
    press(question, "yes")
    qtbot.waitUntil(lambda: panel.stage is Stage.CANCELLED)
    assert campaigns.calls == ["cancel"]
    assert not seen(panel, "cancel_campaign")
    assert "скопируйте рассылку" in words(panel, "campaign_to_do")


def test_when_it_is_too_late_that_is_said(opened: Opening, qtbot: QtBot) -> None:
    campaigns = ScriptedCampaigns(PLANNED)
    panel = opened(campaigns)
    press(panel, "cancel_campaign")
    campaigns.shown = replace(PLANNED, status=int(CampaignStatus.SENDING), cancellable=False)
    question = message(panel)
    press(question, "yes")
    qtbot.waitUntil(lambda: any(box is not question for box in panel.findChildren(QMessageBox)))
    assert message(panel).text() == "Кампания не отменена."
    assert "уже начал" in message(panel).informativeText()


def test_one_that_is_being_sent_offers_no_cancelling(opened: Opening) -> None:
    panel = opened(ScriptedCampaigns(RUNNING))
    assert not seen(panel, "cancel_campaign")


def test_who_refuses_before_it_begins_is_left_out(opened: Opening) -> None:
    panel = opened(ScriptedCampaigns(replace(PLANNED, withdrawn=2)))
    assert "Кто откажется до начала" in words(panel, "campaign_to_do")
    assert words(panel, "campaign_withdrawn") == "Отказались и вычеркнуты: 2"
