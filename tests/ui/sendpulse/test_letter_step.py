"""The step «Письмо»: what of the letter stops its campaign."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from enot_desktop.ui.sendpulse.letter_step import LetterStep
from enot_desktop.ui.sendpulse.step_box import StepState
from tests.helpers.widgets import part
from tests.ui.sendpulse.looking import words
from tests.ui.sendpulse.opening import PREPARED
from tests.ui.sendpulse.scripted_campaigns import ScriptedCampaigns

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from tests.ui.sendpulse.opening import Opening


def state(panel: QWidget) -> StepState:
    """Return the mark of the step."""
    return part(panel, LetterStep, "letter_step").state


def test_a_letter_that_can_go_is_done(opened: Opening) -> None:
    panel = opened(ScriptedCampaigns(replace(PREPARED, files=5)))
    assert state(panel) is StepState.DONE
    assert words(panel, "letter_words").startswith("Письмо сохранено")
    assert words(panel, "letter_to_do") == ""


@pytest.mark.m("M29")
def test_tags_and_files_that_stop_the_campaign_are_named(opened: Opening) -> None:
    panel = opened(ScriptedCampaigns(replace(PREPARED, bad_tags=("ЖИВОТНОЕ", "ВРАЧ"), files=6)))
    assert state(panel) is StepState.NOW
    assert "Уберите теги: {ЖИВОТНОЕ}, {ВРАЧ}." in words(panel, "letter_to_do")
    assert "Приложено файлов: 6" in words(panel, "letter_to_do")
    assert words(panel, "letter_words") == ""


def test_with_changes_that_are_not_saved_the_letter_is_not_done(opened: Opening) -> None:
    panel = opened(ScriptedCampaigns())
    panel.setDisabled(True)
    assert state(panel) is StepState.NOW
    assert words(panel, "letter_to_do") == "Сохраните изменения письма."
    panel.setDisabled(False)
    assert state(panel) is StepState.DONE
