"""Opens the tab of a campaign over scripted ones, at several stages."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget

from enot_desktop.models.values import CampaignStage as Stage
from enot_desktop.services.campaigns.view import CampaignView
from enot_desktop.ui.sendpulse.campaign_panel import CampaignPanel
from enot_desktop.ui.sendpulse.parts import CampaignServices
from tests.ui.sendpulse.looking import words
from tests.ui.sendpulse.scripted_campaigns import MAILING_ID, ScriptedCampaigns

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from pytestqt.qtbot import QtBot

    from enot_desktop.ui.common.context import Context

    Opening = Callable[[ScriptedCampaigns], CampaignPanel]

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
NAME = "Клиника «Айболит», рассылка № 18 от 24.11.2026 [k3f9q2]"
PREPARED = CampaignView(MAILING_ID, letters=3)
READY = replace(
    PREPARED,
    stage=Stage.BOOK_READY,
    name=NAME,
    in_book=3,
    book_created_at=NOON,
    book_ends_at=NOON + timedelta(days=30),
)
RUNNING = replace(READY, stage=Stage.RUNNING, created_at=NOON, counted=3, service_id=245587)


def services_of(campaigns: ScriptedCampaigns) -> CampaignServices:
    """Return what the tab calls: scripted campaigns hear of the recipients too."""
    return CampaignServices(campaigns, campaigns)  # pyright: ignore[reportArgumentType]


@pytest.fixture
def opened(qtbot: QtBot, context: Context) -> Generator[Opening]:
    """Opens the tab over scripted campaigns and waits until it shows them."""
    parents: list[QWidget] = []

    def opening(campaigns: ScriptedCampaigns) -> CampaignPanel:
        parent = QWidget()
        parents.append(parent)
        qtbot.addWidget(parent)
        parent.resize(1000, 700)
        panel = CampaignPanel(services_of(campaigns), context, MAILING_ID, parent)
        panel.resize(parent.size())
        parent.show()
        qtbot.waitUntil(lambda: words(panel, "recipients_words") != "")
        return panel

    yield opening
    for parent in parents:
        parent.close()
