"""M26 to M31: a mailing handed over to SendPulse, through the windows, stage by stage."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from enot_desktop.models.values import LetterState
from enot_desktop.services.sandbox.received import view_of
from tests.helpers.robots.office import MAILBOX
from tests.helpers.robots.service_office import CAMPAIGN, KEYS, LETTERS

if TYPE_CHECKING:
    from enot_desktop.tour.robots.campaign import CampaignRobot
    from tests.helpers.robots.people import Person
    from tests.helpers.robots.service_office import ServiceOffice

PEOPLE = 3
POINTS = ("letter", "recipients", "book", "free book", "campaign", "sent")
"""Between which stages the program may be closed and started again."""


class Path:
    """The way of M30; the program is started anew at the given points."""

    def __init__(self, office: ServiceOffice, points: tuple[str, ...]) -> None:
        self.office, self._points = office, points

    def campaign_after(self, point: str, campaign: CampaignRobot) -> CampaignRobot:
        """Return the tab as it is after a point, which may have been a restart."""
        return self.office.restart_in_campaign() if point in self._points else campaign

    def begin(self) -> tuple[list[Person], CampaignRobot]:
        """Write the letter and register its recipients."""
        office = self.office
        office.make_service_account()
        people = office.add_people(PEOPLE)
        mailing = office.write_service_mailing()
        if "letter" in self._points:
            office.restart()
            mailing = office.open_mailing()
        office.register_all(mailing, PEOPLE)
        return people, self.campaign_after("recipients", mailing.campaign())


@pytest.mark.m("M26")
@pytest.mark.m("M28")
@pytest.mark.m("M30")
@pytest.mark.m("M31")
@pytest.mark.parametrize("points", [(), *((point,) for point in POINTS), POINTS], ids="-".join)
def test_the_stages_with_a_restart_between_any_two(
    service_office: ServiceOffice, points: tuple[str, ...]
) -> None:
    office = service_office
    path = Path(office, points)
    people, campaign = path.begin()
    campaign = path.campaign_after("book", make_book(office, campaign))
    office.wait_until_free(campaign)
    assert campaign.words("book_created") == "Адресная книга создана"
    campaign = path.campaign_after("free book", campaign)
    office.wait_until_free(campaign)
    assert office.at_service() == ()
    campaign = path.campaign_after("campaign", make_campaign(office, campaign))
    office.wait_until_sent(campaign)
    campaign = path.campaign_after("sent", campaign)
    assert campaign.wait_for("campaign_status") == "Отправлено"
    check_result(office, campaign, people)


def make_book(office: ServiceOffice, campaign: CampaignRobot) -> CampaignRobot:
    """Create the book and look at what the window says of it."""
    office.program.hands.wait(
        lambda: campaign.can_press("Создать адресную книгу"), "the tab knows of the registration"
    )
    assert "Создать кампанию" not in campaign.buttons()
    campaign.create_book()
    message = office.program.messages.close()
    assert message.text == "Адресная книга создана. Передано адресов: 3 из 3."
    assert campaign.wait_for("book_created") == "Адресная книга создана"
    buttons = campaign.buttons()
    assert "Создать адресную книгу" not in buttons
    # The service still works on the addresses: the button is there and cannot be pressed.
    assert buttons["Создать кампанию"] is False
    return campaign


def make_campaign(office: ServiceOffice, campaign: CampaignRobot) -> CampaignRobot:
    """Create the campaign and look at what the window says of it."""
    question = campaign.create()
    assert ": 3." in question.text.splitlines()[0]
    answer = office.program.messages.close()
    made = office.the_campaign()
    assert "Кампания создана." in answer.text
    assert str(made.id) in answer.text
    assert "Получателей: 3" in answer.text
    return campaign


def check_result(office: ServiceOffice, campaign: CampaignRobot, people: list[Person]) -> None:
    """Look whether each got one letter with their own name, and the book bears its name."""
    made = office.the_campaign()
    (book,) = office.simulator.cabinet.books()
    assert book.name == made.name
    assert f"«{made.name}»" in campaign.words("book_name")
    assert "рассылка № 1 от" in made.name
    assert "через месяц" in campaign.words("book_ends")
    assert office.received() == sorted(person.address for person in people)
    assert campaign.figures()["sent"] == "3"
    assert office.states() == {LetterState.SENT: PEOPLE}
    texts = {
        letter.recipient: view_of(letter).html for letter in office.simulator.mailboxes.letters()
    }
    for person in people:
        assert f"{person.first_name} {person.last_name}!" in texts[person.address]


@pytest.mark.m("M26")
def test_the_way_is_asked_with_an_account_of_sendpulse_only(
    service_office: ServiceOffice,
) -> None:
    office = service_office
    office.make_account()
    office.make_service_account()
    mailing = office.program.create_mailing()
    mailing.choose_account(MAILBOX.address)
    assert not mailing.offers_method()
    mailing.choose_account(KEYS.address)
    assert mailing.unfold_methods() == [LETTERS, CAMPAIGN]
    office.program.hands.fold_up()
    mailing.choose_method(CAMPAIGN)
    mailing.choose_account(MAILBOX.address)
    assert not mailing.offers_method()


@pytest.mark.m("M28")
def test_what_is_handed_over_can_be_taken_back_until_the_campaign_is_made(
    service_office: ServiceOffice,
) -> None:
    office = service_office
    campaign = office.with_book()
    question = campaign.discard_book()
    assert question.text == "Удалить адресную книгу из SendPulse?"
    office.program.hands.wait(
        lambda: campaign.can_press("Создать адресную книгу"), "back to the beginning"
    )
    assert office.simulator.cabinet.books() == ()
    campaign.create_book()
    office.program.messages.close()
    office.wait_until_free(campaign)
    make_campaign(office, campaign)
    office.wait_until_sent(campaign)
    assert len(office.received()) == PEOPLE
