"""A campaign from registration to «Отправлено», against the service on this computer."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from enot_desktop.models.values import CampaignProblem, LetterState
from enot_desktop.models.values import CampaignStage as Stage
from enot_desktop.services.sandbox.sendpulse.options import SENDER_ADDRESS
from enot_desktop.services.sendpulse.codes import CampaignStatus
from tests.unit.services.campaigns.office import HTML, addresses, set_clinic

if TYPE_CHECKING:
    from enot_desktop.services.campaigns.service import CampaignService
    from tests.unit.services.campaigns.office import Office


@pytest.mark.m("M28")
@pytest.mark.m("M30")
@pytest.mark.m("M31")
def test_a_mailing_goes_as_a_campaign(office: Office) -> None:
    set_clinic(office.database, "Клиника «Енот»")
    mailing_id = office.mailing("anna@x.example", "maria@x.example")
    told: list[tuple[int, int]] = []
    view = office.campaigns.create_book(
        mailing_id, lambda done, total: told.append((done, total)), office.stop
    )
    assert (view.stage, view.letters, view.in_book) == (Stage.BOOK_READY, 2, 2)
    assert told == [(2, 2)]
    assert view.name.startswith(f"Клиника «Енот», рассылка № {mailing_id} от 24.11.2026 [")
    assert view.book_ends_at == office.clock.now + timedelta(days=30)
    assert office.in_book(mailing_id) == {"anna@x.example", "maria@x.example"}

    cost = office.campaigns.cost(mailing_id)
    assert (cost.recipients, cost.from_tariff) == (2, 2)

    view = office.create_campaign(mailing_id)
    assert (view.stage, view.problem) == (Stage.RUNNING, None)
    (campaign,) = office.at_service()
    assert (campaign.id, campaign.name) == (view.service_id, view.name)

    view = office.wait_for(mailing_id, Stage.SENT)
    assert view.status == CampaignStatus.SENT
    assert view.figures.sent == 2
    assert office.states(mailing_id) == {LetterState.SENT: 2}
    letter = office.letters(mailing_id)["anna@x.example"]
    assert letter.sender == f"Клиника <{SENDER_ADDRESS}>"
    assert letter.finished_at is not None
    assert letter.subject == "Анна, ждём вас"


def test_what_arrives_bears_the_names(office: Office) -> None:
    mailing_id = office.mailing("anna@x.example")
    office.create_book(mailing_id)
    office.create_campaign(mailing_id)
    office.wait_for(mailing_id, Stage.SENT)
    (letter,) = (
        office.simulator.mailboxes.all() if hasattr(office.simulator.mailboxes, "all") else ()
    )
    assert letter
