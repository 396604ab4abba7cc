"""Recipients of a mailing that goes as a campaign, and what SendPulse told of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QPushButton, QWidget

from enot_desktop.models.values import CampaignStage, DeliveryState, LetterState, SendingMethod
from tests.helpers.campaigns import add_delivery, set_method, set_stage
from tests.helpers.clinic import add_client
from tests.helpers.mailings import letters_of, set_state
from tests.helpers.messages import answer, close_box
from tests.helpers.widgets import part

if TYPE_CHECKING:
    from enot_desktop.models.database import Database
    from enot_desktop.ui.common.list_view import ListView
    from tests.ui.recipients.workbench import Workbench

DELIVERY = 5


@pytest.fixture
def campaign(bench: Workbench, database: Database) -> Workbench:
    """A mailing that goes as a campaign, and two clients."""
    set_method(database, bench.mailing_id)
    add_client(database, "anna@mail.example", name="Соколова")
    add_client(database, "boris@mail.example", name="Борисов")
    return bench


def open_panel(bench: Workbench, stage: CampaignStage | None = None) -> None:
    panel = bench.open()
    panel.show_way(SendingMethod.CAMPAIGN, stage)
    bench.wait_for_lists()


def cells(view: ListView, column: int) -> list[str]:
    model = view.model
    return [model.index(row, column).data() for row in range(model.total)]


@pytest.mark.m("M30")
def test_registering_leads_on_to_the_address_book(campaign: Workbench) -> None:
    open_panel(campaign)
    campaign.press("register")
    asked = answer(campaign.qtbot, campaign.panel, "yes")
    assert "Письма будут ждать кампании" in asked
    said = close_box(campaign.qtbot, campaign.panel)
    assert "Зарегистрировано получателей: 2" in said
    assert "Дальше: вкладка «Кампания SendPulse» — «Создать адресную книгу»." in said
    campaign.wait_for_lists()
    lists = campaign.panel.lists
    assert cells(lists.recipients, 4) == ["В кампании SendPulse"] * 2
    button = part(campaign.panel, QPushButton, "open_campaign")
    campaign.qtbot.waitUntil(button.isVisible)
    assert "«Создать адресную книгу»" in campaign.figure("campaign_hint")
    assert not part(campaign.panel, QPushButton, "open_queue").isVisible()
    with campaign.qtbot.waitSignal(campaign.panel.campaign_wanted):
        button.click()


@pytest.mark.m("M30")
@pytest.mark.parametrize(
    ("stage", "words"),
    [
        (CampaignStage.BOOK_READY, "Адресная книга уже создана"),
        (CampaignStage.RUNNING, "Рассылка передана в SendPulse"),
    ],
)
def test_nobody_is_added_to_a_book(
    campaign: Workbench, database: Database, stage: CampaignStage, words: str
) -> None:
    set_stage(database, campaign.mailing_id, stage)
    open_panel(campaign, stage)
    register = part(campaign.panel, QPushButton, "register")
    assert not register.isEnabled()
    assert words in campaign.figure("registration_closed")
    assert not part(campaign.panel, QWidget, "apply_selection").isEnabled()
    assert not part(campaign.panel, QWidget, "criteria").isEnabled()
    campaign.panel.show_way(SendingMethod.CAMPAIGN, CampaignStage.PREPARED)
    assert register.isEnabled()
    assert part(campaign.panel, QWidget, "criteria").isEnabled()
    assert not campaign.figure("registration_closed")


def test_column_of_deliveries_comes_with_the_first_one(
    campaign: Workbench, database: Database
) -> None:
    open_panel(campaign)
    campaign.register()
    view = campaign.panel.lists.recipients
    assert view.table.isColumnHidden(DELIVERY)
    first, second = letters_of(database, campaign.mailing_id)
    for letter, delivery in ((first, DeliveryState.OPENED), (second, DeliveryState.REFUSED)):
        set_state(database, letter.id, LetterState.SENT)
        add_delivery(database, letter.id, delivery)
    view.refresh()
    campaign.qtbot.waitUntil(lambda: not view.table.isColumnHidden(DELIVERY))
    assert view.model.columns[DELIVERY].title == "Доставка"
    assert sorted(cells(view, DELIVERY)) == ["Не доставлено", "Открыто"]
