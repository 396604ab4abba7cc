"""A receptionist's computer with an account of SendPulse, and the service on this computer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from enot_desktop.program import open_program
from enot_desktop.services.sandbox.sendpulse.options import (
    CLIENT_ID,
    SECRET,
    SENDER_ADDRESS,
)
from enot_desktop.tour.robots.accounts import ServiceKeys
from tests.helpers.robots.office import SUBJECT, Office
from tests.helpers.robots.people import add_people, invent_people

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from enot_desktop.models.data_folder import DataFolder
    from enot_desktop.services.bundle import Services
    from enot_desktop.services.campaigns.view import CampaignView
    from enot_desktop.services.sandbox.sandbox import Sandbox
    from enot_desktop.services.sandbox.sendpulse.cabinet_rows import CampaignRow
    from enot_desktop.tour.robots.campaign import CampaignRobot
    from enot_desktop.tour.robots.mailing import MailingRobot
    from tests.conftest import SettableClock
    from tests.helpers.robots.people import Person

KEYS = ServiceKeys(SENDER_ADDRESS, CLIENT_ID, SECRET)
CAMPAIGN, LETTERS = "Кампания SendPulse", "SMTP"
TEXT = "Здравствуйте, {ИМЯ} {ФАМИЛИЯ}!\nЖдём вас."
_BETWEEN_LOOKS = 20
_STEP = 4  # s that pass between two glances at the windows


class ServiceOffice(Office):
    """The open program; the service and the clock of both outlive its restarts."""

    def __init__(self, path: Path, sandbox: Sandbox, clock: SettableClock) -> None:
        super().__init__(path, sandbox, self._open_services, _BETWEEN_LOOKS)
        self.clock, self.simulator = clock, sandbox.sendpulse

    def make_service_account(self, keys: ServiceKeys = KEYS) -> None:
        """Create an account of SendPulse through its form and close the message about it."""
        accounts = self.program.go_to_accounts()
        form = accounts.create()
        form.fill_service(keys)
        form.create()
        self.program.messages.close()
        accounts.table.place_of(keys.address)

    def write_service_mailing(
        self, method: str = CAMPAIGN, text: str = TEXT, *, draft: bool = False
    ) -> MailingRobot:
        """Write a mailing from the account of SendPulse and save it."""
        mailing = self.program.create_mailing()
        mailing.choose_account(KEYS.address)
        mailing.choose_method(method)
        if draft:
            mailing.tick_draft()
        mailing.write(SUBJECT, text)
        mailing.save()
        return mailing

    def add_people(self, count: int) -> list[Person]:
        """Put clients with animals into the database."""
        return add_people(self.services.database, invent_people(count))

    def register_all(self, mailing: MailingRobot, people: int) -> None:
        """Register everybody for a mailing."""
        recipients = mailing.recipients()
        recipients.count()
        recipients.register()
        recipients.wait_for_lists(people)

    def begin_campaign(
        self, people: int = 3, text: str = TEXT, *, draft: bool = False
    ) -> CampaignRobot:
        """Make account, mailing and letters, and go to the tab of the campaign."""
        self.make_service_account()
        self.add_people(people)
        mailing = self.write_service_mailing(text=text, draft=draft)
        self.register_all(mailing, people)
        return mailing.campaign()

    def with_book(self, people: int = 3, *, draft: bool = False) -> CampaignRobot:
        """Come to a campaign whose book is free."""
        campaign = self.begin_campaign(people, draft=draft)
        campaign.create_book()
        self.program.messages.close()
        self.wait_until_free(campaign)
        return campaign

    def wait_until_free(self, campaign: CampaignRobot) -> None:
        """Let time pass until «Создать кампанию» can be pressed."""
        self.pass_time(lambda: campaign.can_press("Создать кампанию"), "the book is free")

    def wait_until_sent(self, campaign: CampaignRobot) -> None:
        """Let time pass until the status is «Отправлено»."""
        self.pass_time(
            lambda: campaign.words("campaign_status") == "Отправлено", "the campaign is sent"
        )

    def open_mailing(self) -> MailingRobot:
        """Open the mailing from the list, as after a restart."""
        mailings = self.program.go_to_mailings()
        mailings.table.open(mailings.table.place_of(SUBJECT))
        return self.program.mailing()

    def restart_in_campaign(self) -> CampaignRobot:
        """Close the program, start it again, and return to the tab of the campaign."""
        self.restart()
        return self.open_mailing().campaign()

    def pass_time(self, condition: Callable[[], bool], what: str) -> None:
        """Let the clock go on while nothing is asked, until something is so."""

        def come() -> bool:
            if condition():
                return True
            if not self.app.background.busy:
                self.clock.advance(seconds=_STEP)
            return False

        self.program.hands.wait(come, what)

    def view(self) -> CampaignView:
        """Return where the campaign of the first mailing stands."""
        return self.services.campaigns.view(1)

    def at_service(self) -> tuple[CampaignRow, ...]:
        """Return the campaigns that the service has."""
        return self.simulator.cabinet.campaigns()

    def the_campaign(self) -> CampaignRow:
        """Return the one campaign that the service has."""
        (campaign,) = self.at_service()
        return campaign

    def received(self) -> list[str]:
        """Return the addresses that got a letter, one for each letter."""
        return sorted(letter.recipient for letter in self.simulator.mailboxes.letters())

    def _open_services(self, folder: DataFolder) -> Services:
        return open_program(folder, clock=self.clock, service_url=self.simulator.url)
