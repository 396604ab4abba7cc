"""M28 to M31: what a person sees when something is in the way of a campaign."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from enot_desktop.models.values import LetterState
from enot_desktop.services.sandbox.sendpulse import faults
from enot_desktop.services.sandbox.sendpulse.faults import Trouble
from enot_desktop.services.sandbox.sendpulse.messages import refusal
from enot_desktop.services.sendpulse.codes import CampaignStatus, DeliveryCode
from tests.helpers.robots.people import invent_people
from tests.helpers.robots.service_office import TEXT

if TYPE_CHECKING:
    from enot_desktop.tour.robots.campaign import CampaignRobot
    from tests.helpers.robots.service_office import ServiceOffice

PEOPLE = 3
CREATE = "Создать кампанию"
NOT_ACTIVATED = Trouble(refusal(422, 704, "Sender not found"))


def make_campaign(office: ServiceOffice, campaign: CampaignRobot) -> None:
    """Create the campaign and close the message about it."""
    campaign.create()
    office.program.messages.close()


@pytest.mark.m("M28")
def test_a_draft_waits_until_it_is_sent_from_the_cabinet(service_office: ServiceOffice) -> None:
    office = service_office
    campaign = office.with_book(draft=True)
    campaign.create()
    answer = office.program.messages.close()
    assert "Черновик кампании создан." in answer.text
    assert campaign.wait_for("campaign_status") == "Черновик"
    made = office.the_campaign()
    assert made.status == CampaignStatus.DRAFT
    office.clock.advance(days=1)
    campaign = office.restart_in_campaign()
    assert office.received() == []
    office.simulator.cabinet.launch_draft(made.id)
    campaign.refresh()
    office.wait_until_sent(campaign)
    assert len(office.received()) == PEOPLE


@pytest.mark.m("M29")
def test_a_tag_that_does_not_work_is_named_before_anything_is_sent(
    service_office: ServiceOffice,
) -> None:
    office = service_office
    campaign = office.begin_campaign(text=f"{TEXT}\nПитомец: {{ЖИВОТНОЕ}}")
    campaign.create_book()
    message = office.program.messages.close()
    assert message.text == "В кампании SendPulse не работают теги: {ЖИВОТНОЕ}."
    assert "Уберите их" in message.detail
    assert office.simulator.cabinet.books() == ()
    asked = [heard.path for heard in office.simulator.heard if heard.method != "GET"]
    assert set(asked) == {"/oauth/access_token"}


@pytest.mark.m("M30")
def test_the_button_becomes_free_by_itself_with_the_book(service_office: ServiceOffice) -> None:
    office = service_office
    office.simulator.options.lock = timedelta(minutes=5)
    campaign = office.begin_campaign()
    campaign.create_book()
    office.program.messages.close()
    pressed_at = office.clock.now
    assert not campaign.can_press(CREATE)
    assert "Кнопка станет доступна сама" in campaign.words("campaign_lead")
    office.clock.advance(minutes=4)
    office.program.hands.patience.settle()
    assert not campaign.can_press(CREATE)
    office.wait_until_free(campaign)
    assert office.clock.now - pressed_at >= timedelta(minutes=5)


@pytest.mark.m("M30")
def test_tokens_that_end_in_the_middle_do_not_matter(service_office: ServiceOffice) -> None:
    office = service_office
    office.simulator.options.token_life = timedelta(seconds=10)
    campaign = office.begin_campaign()
    office.simulator.end_tokens()
    campaign.create_book()
    office.program.messages.close()
    office.wait_until_free(campaign)
    office.simulator.end_tokens()
    make_campaign(office, campaign)
    office.wait_until_sent(campaign)
    assert len(office.received()) == PEOPLE


@pytest.mark.m("M30")
def test_too_many_requests_are_waited_out(service_office: ServiceOffice) -> None:
    office = service_office
    campaign = office.begin_campaign()
    office.simulator.faults.add(faults.too_many_requests(1), path="/addressbooks*")
    office.simulator.faults.add(faults.RATE_EXCEEDED, path="/addressbooks/*/emails")
    campaign.create_book()
    assert "Передано адресов: 3 из 3" in office.program.messages.close().text
    office.wait_until_free(campaign)
    assert [heard.status for heard in office.simulator.heard].count(429) == 2


@pytest.mark.m("M30")
def test_the_fifth_campaign_of_an_hour_waits_and_then_goes_by_itself(
    service_office: ServiceOffice,
) -> None:
    office = service_office
    campaign = office.with_book()
    office.simulator.faults.add(faults.CAMPAIGN_LIMIT, method="POST", path="/campaigns")
    pressed_at = office.clock.now
    campaign.create()
    words = campaign.wait_for("campaign_problem", "не больше четырёх кампаний в час")
    until = office.view().wait_until
    assert until is not None
    assert f"Ждём до {until.astimezone():%H:%M}." in words
    assert not campaign.can_press(CREATE)
    assert office.at_service() == ()
    office.clock.advance(seconds=(until - pressed_at).total_seconds() - 60)
    assert office.at_service() == ()
    office.wait_until_sent(campaign)
    assert office.clock.now >= until
    assert len(office.received()) == PEOPLE


@pytest.mark.m("M30")
def test_a_restart_while_it_waits_for_the_limit_sends_nothing_by_itself(
    service_office: ServiceOffice,
) -> None:
    office = service_office
    campaign = office.with_book()
    office.simulator.faults.add(faults.CAMPAIGN_LIMIT, method="POST", path="/campaigns")
    campaign.create()
    campaign.wait_for("campaign_problem", "Ждём до")
    campaign = office.restart_in_campaign()
    words = campaign.wait_for("campaign_problem")
    assert "Нажмите «Создать кампанию» ещё раз." in words
    office.clock.advance(hours=2)
    office.program.hands.wait(lambda: not office.app.background.busy, "the watch has looked")
    assert office.at_service() == ()
    make_campaign(office, campaign)
    office.wait_until_sent(campaign)
    assert len(office.received()) == PEOPLE


@pytest.mark.m("M30")
@pytest.mark.parametrize("restarted", [False, True], ids=["open", "restarted"])
def test_a_campaign_whose_answer_was_lost_is_found_and_not_made_twice(
    service_office: ServiceOffice, *, restarted: bool
) -> None:
    office = service_office
    campaign = office.with_book()
    office.simulator.faults.add(faults.LOST_AFTER, method="POST", path="/campaigns")
    campaign.create()
    assert "Дважды письма не уйдут" in campaign.wait_for("campaign_problem")
    if restarted:
        campaign = office.restart_in_campaign()
    office.wait_until_sent(campaign)
    assert office.the_campaign().status == CampaignStatus.SENT
    assert len(office.received()) == PEOPLE
    assert campaign.words("campaign_problem") == ""


@pytest.mark.m("M30")
def test_a_book_whose_answer_was_lost_is_found_and_not_made_twice(
    service_office: ServiceOffice,
) -> None:
    office = service_office
    campaign = office.begin_campaign()
    office.simulator.faults.add(faults.LOST_AFTER, method="POST", path="/addressbooks")
    campaign.create_book()
    office.wait_until_free(campaign)
    assert len(office.simulator.cabinet.books()) == 1


@pytest.mark.m("M30")
def test_a_program_closed_while_the_book_is_filled_goes_on_by_itself(
    service_office: ServiceOffice,
) -> None:
    office = service_office
    campaign = office.begin_campaign()
    office.simulator.faults.add(faults.HANGS_BEFORE, path="/addressbooks/*/emails")
    campaign.create_book()
    office.program.hands.wait(
        lambda: any(heard.path.endswith("/emails") for heard in office.simulator.heard),
        "the addresses are on their way",
    )
    campaign = office.restart_in_campaign()
    office.wait_until_free(campaign)
    (book,) = office.simulator.cabinet.books()
    assert book.total == PEOPLE


@pytest.mark.m("M30")
@pytest.mark.parametrize(
    ("trouble", "words"),
    [
        (faults.BALANCE_EMPTY, ("баланс", "Пополните")),
        (faults.PLAN_TOO_SMALL, ("тариф", "личном кабинете")),
        (NOT_ACTIVATED, ("отправител", "личном кабинете")),
        (faults.SERVER_ERROR, ("SendPulse",)),
    ],
    ids=["balance", "tariff", "sender", "error"],
)
def test_a_refusal_is_told_in_plain_words_and_can_be_put_right(
    service_office: ServiceOffice, trouble: Trouble, words: tuple[str, ...]
) -> None:
    office = service_office
    campaign = office.with_book()
    office.simulator.faults.add(trouble, method="POST", path="/campaigns")
    campaign.create()
    said = campaign.wait_for("campaign_problem").lower()
    assert [each for each in words if each.lower() not in said] == []
    assert office.at_service() == ()
    office.wait_until_free(campaign)
    make_campaign(office, campaign)
    office.wait_until_sent(campaign)
    assert len(office.received()) == PEOPLE


@pytest.mark.m("M24")
@pytest.mark.m("M30")
def test_a_letter_struck_after_the_book_was_made_does_not_go(
    service_office: ServiceOffice,
) -> None:
    office = service_office
    office.with_book()
    struck, *others = (person.address for person in invent_people(PEOPLE))
    queue = office.program.go_to_queue()
    queue.show("Все письма")
    queue.table.wait_for(PEOPLE)
    queue.strike([queue.table.place_of(struck)])
    campaign = office.open_mailing().campaign()
    make_campaign(office, campaign)
    office.wait_until_sent(campaign)
    assert office.received() == others
    assert office.states() == {LetterState.SENT: PEOPLE - 1, LetterState.REMOVED: 1}


@pytest.mark.m("M17")
@pytest.mark.m("M30")
def test_a_client_who_refuses_after_the_book_was_made_gets_nothing(
    service_office: ServiceOffice,
) -> None:
    office = service_office
    office.with_book()
    refused, *others = invent_people(PEOPLE)
    office.program.go_to_clients().open(refused.last_name)
    office.program.client().refuse(refused.address, "по телефону")
    campaign = office.open_mailing().campaign()
    make_campaign(office, campaign)
    office.wait_until_sent(campaign)
    assert office.received() == [person.address for person in others]


@pytest.mark.m("M31")
def test_who_unsubscribes_is_refused_in_the_card(service_office: ServiceOffice) -> None:
    office = service_office
    leaving, *_others = invent_people(PEOPLE)
    office.simulator.outcomes.set(leaving.address, DeliveryCode.UNSUBSCRIBED)
    campaign = office.with_book()
    make_campaign(office, campaign)
    office.wait_until_sent(campaign)
    office.program.go_to_clients().open(leaving.last_name)
    card = office.program.client()
    # They leave a minute after they got the letter; every hour the service is asked again.
    office.clock.advance(hours=1)
    office.pass_time(lambda: not card.consent(leaving.address)[0], "the refusal in the card")
    assert "отписался по ссылке" in card.consent(leaving.address)[1]
