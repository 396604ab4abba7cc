"""«Обновить» has the results of single recipients asked for again."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget
from sqlalchemy import select

from enot_desktop.models.client import Contact
from enot_desktop.models.values import CampaignStage
from enot_desktop.ui.changes import Subject
from enot_desktop.ui.sendpulse.campaign_panel import CampaignPanel
from enot_desktop.ui.sendpulse.parts import CampaignServices
from tests.helpers.widgets import press
from tests.ui.sendpulse.looking import words
from tests.ui.sendpulse.opening import RUNNING
from tests.ui.sendpulse.scripted_campaigns import ScriptedCampaigns

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from enot_desktop.ui.common.context import Context
    from tests.ui.sendpulse.opening import Opening
    from tests.unit.services.campaigns.office import Office


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


@pytest.mark.m("M31")
def test_who_has_unsubscribed_is_found_after_a_person_asks(
    office: Office, context: Context, qtbot: QtBot
) -> None:
    mailing_id = office.ready("anna@x.example", "maria@x.example")
    office.create_campaign(mailing_id)
    office.wait_for(mailing_id, CampaignStage.SENT)
    deliveries = office.new_deliveries()
    deliveries.fetch_due(Event())
    book_id = office.campaign(mailing_id).book_id
    assert book_id is not None
    office.simulator.cabinet.unsubscribe(book_id, "anna@x.example")
    office.clock.advance(minutes=1)
    owner = QWidget()
    qtbot.addWidget(owner)
    panel = CampaignPanel(
        CampaignServices(office.campaigns, deliveries), context, mailing_id, owner
    )
    qtbot.waitUntil(lambda: panel.stage is CampaignStage.SENT)
    press(panel, "refresh")
    qtbot.waitUntil(lambda: words(panel, "results_follow") != "")
    assert deliveries.fetch_due(Event())
    with office.database.read() as session:
        wanted = select(Contact.value).where(Contact.mailing_allowed.is_(False))
        assert session.scalars(wanted).all() == ["anna@x.example"]
