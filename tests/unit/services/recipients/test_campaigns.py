"""Recipients of a mailing that goes to SendPulse as a whole, and what is told of their letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import update

from enot_desktop.models.client import Client
from enot_desktop.models.mailing import Mailing
from enot_desktop.models.values import (
    CampaignStage,
    DeliveryState,
    LetterState,
    PageRequest,
    Right,
    SendingMethod,
)
from enot_desktop.services.letters.failures import UnknownTags
from enot_desktop.services.mailings.failures import MailingHandedOver
from enot_desktop.services.recipients.output import RecipientOutput
from enot_desktop.services.users.session import SignedIn, UserSession
from tests.helpers.big_clinic import big_clinic
from tests.helpers.campaigns import (
    STAGES_WITH_BOOK,
    STAGES_WITH_CAMPAIGN,
    STAGES_WITHOUT_BOOK,
    add_delivery,
    set_method,
    set_stage,
)
from tests.helpers.clinic import add_client
from tests.helpers.mailings import set_state
from tests.helpers.plans import plans_of

if TYPE_CHECKING:
    from tests.unit.services.recipients.conftest import Workbench

NAMES = {"ИМЯ": "Анна", "ОТЧЕСТВО": "Петровна", "ФАМИЛИЯ": "Иванова"}


@pytest.fixture
def campaign(bench: Workbench) -> Workbench:
    """A campaign, and one client with all names."""
    add_client(bench.database, "anna@example.com", name="Иванова")
    with bench.database.write() as session:
        session.execute(update(Client).values(first_name="Анна", middle_name="Петровна"))
    set_method(bench.database, bench.mailing_id)
    return bench


def _change(bench: Workbench, **values: object) -> None:
    with bench.database.write() as session:
        session.execute(update(Mailing).values(**values))


@pytest.mark.m("M28")
def test_letters_of_a_campaign_are_reserved_at_once_and_know_the_names(
    campaign: Workbench,
) -> None:
    assert campaign.register().registered == 1
    (letter,) = campaign.letters()
    assert (letter.state, letter.tag_values) == (LetterState.IN_CAMPAIGN, NAMES)
    (row,) = campaign.service.page(campaign.mailing_id, PageRequest()).rows
    assert row.state is LetterState.IN_CAMPAIGN


@pytest.mark.m("M28")
def test_names_are_kept_even_when_the_text_goes_as_it_is(campaign: Workbench) -> None:
    _change(campaign, as_is=True, html="<p>{СКИДКА}</p>")
    campaign.register()
    (letter,) = campaign.letters()
    assert (letter.subject, letter.tag_values) == ("Приглашаем, {ИМЯ}", NAMES)


def test_letters_sent_one_by_one_keep_only_what_they_use(campaign: Workbench) -> None:
    set_method(campaign.database, campaign.mailing_id, SendingMethod.LETTERS)
    campaign.register()
    (letter,) = campaign.letters()
    assert (letter.state, letter.tag_values) == (
        LetterState.WAITING,
        {"ИМЯ": "Анна", "ОТЧЕСТВО": "Петровна"},
    )


def test_tags_that_do_not_exist_stop_the_registration(campaign: Workbench) -> None:
    _change(campaign, html="<p>{СКИДКА}</p>")
    with pytest.raises(UnknownTags):
        campaign.register()
    assert campaign.letters() == []


@pytest.mark.m("M19")
@pytest.mark.m("M30")
@pytest.mark.parametrize("stage", STAGES_WITHOUT_BOOK)
def test_until_there_is_a_book_recipients_may_come(
    campaign: Workbench, stage: CampaignStage | None
) -> None:
    campaign.register()
    set_stage(campaign.database, campaign.mailing_id, stage)
    add_client(campaign.database, "boris@example.com")
    done = campaign.register()
    assert (done.registered, done.already) == (1, 1)
    assert {letter.state for letter in campaign.letters()} == {LetterState.IN_CAMPAIGN}


@pytest.mark.m("M30")
@pytest.mark.parametrize("stage", [*STAGES_WITH_BOOK, *STAGES_WITH_CAMPAIGN])
def test_with_a_book_nobody_comes_to_the_mailing(campaign: Workbench, stage: CampaignStage) -> None:
    campaign.register()
    set_stage(campaign.database, campaign.mailing_id, stage)
    add_client(campaign.database, "boris@example.com")
    with pytest.raises(MailingHandedOver) as refused:
        campaign.register()
    assert refused.value.number == campaign.mailing_id
    assert len(campaign.letters()) == 1


@pytest.mark.m("M27")
@pytest.mark.m("M30")
def test_recipients_tell_what_became_of_their_letters(bench: Workbench) -> None:
    for name in "абв":
        add_client(bench.database, f"c{ord(name)}@example.com", name=name)
    bench.register()
    first, second, third = (letter.id for letter in bench.letters())
    set_state(bench.database, third, LetterState.IN_CAMPAIGN)
    add_delivery(bench.database, first, DeliveryState.OPENED)
    add_delivery(bench.database, third, DeliveryState.PENDING)
    page = bench.service.page(bench.mailing_id, PageRequest())
    assert [row.delivery for row in page.rows] == [DeliveryState.OPENED, None, None]
    request = PageRequest(sort="delivery", descending=True)
    ordered = bench.service.page(bench.mailing_id, request)
    assert [row.letter_id for row in ordered.rows] == [first, third, second]
    user = UserSession(SignedIn(1, "Анна", frozenset({Right.CONTACT_OUTPUT})))
    rows = RecipientOutput(bench.database, user).rows_for_list(bench.mailing_id)
    assert [row.delivery for row in rows] == [DeliveryState.OPENED, None, None]


def test_deliveries_do_not_slow_the_list_down(bench: Workbench) -> None:
    big_clinic(bench.database, 300)
    bench.register()
    count, window = plans_of(
        bench.database, lambda: bench.service.page(bench.mailing_id, PageRequest())
    )
    assert "delivery" not in count
    assert "SEARCH delivery USING INTEGER PRIMARY KEY" in window
    assert "TEMP B-TREE" not in window
