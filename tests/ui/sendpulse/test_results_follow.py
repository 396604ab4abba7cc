"""«Обновить» has the results of single recipients asked for again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from enot_desktop.ui.changes import Subject
from tests.helpers.widgets import press
from tests.ui.sendpulse.looking import words
from tests.ui.sendpulse.opening import RUNNING
from tests.ui.sendpulse.scripted_campaigns import ScriptedCampaigns

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from enot_desktop.ui.common.context import Context
    from tests.ui.sendpulse.opening import Opening


def test_results_of_recipients_are_asked_for_again_and_said_to_follow(
    opened: Opening, context: Context, qtbot: QtBot
) -> None:
    campaigns = ScriptedCampaigns(RUNNING)
    panel = opened(campaigns)
    press(panel, "refresh")
    qtbot.waitUntil(lambda: "в карточках клиентов" in words(panel, "results_follow"))
    assert campaigns.calls == ["look_again", "refresh"]
    context.changes.announce(Subject.CLIENTS)
    assert words(panel, "results_follow") == ""
