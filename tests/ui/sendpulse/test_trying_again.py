"""A failure is told of no more while a new try is under way."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from enot_desktop.models.values import CampaignProblem as Problem
from tests.helpers.widgets import press
from tests.ui.sendpulse.looking import words
from tests.ui.sendpulse.opening import PREPARED
from tests.ui.sendpulse.scripted_campaigns import ScriptedCampaigns

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.sendpulse.opening import Opening


@pytest.mark.m("M30")
def test_pressing_again_clears_the_failure(opened: Opening, qtbot: QtBot) -> None:
    campaigns = ScriptedCampaigns(replace(PREPARED, problem=Problem.NO_CONNECTION))
    campaigns.go_on.clear()
    panel = opened(campaigns)
    assert "Нет связи" in words(panel, "book_problem")
    press(panel, "create_book")
    qtbot.waitUntil(lambda: campaigns.calls == ["create_book"])
    assert words(panel, "book_problem") == ""
    campaigns.go_on.set()
    qtbot.waitUntil(lambda: "Нет связи" in words(panel, "campaign_problem"))
