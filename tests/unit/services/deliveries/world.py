"""A clinic with letters at an invented SendPulse, for the tests of what comes back from it."""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass, field
from threading import Event
from typing import TYPE_CHECKING

from sqlalchemy import select

from enot_desktop.models.account import Account
from enot_desktop.models.campaign import Campaign, Delivery
from enot_desktop.models.client import Contact
from enot_desktop.models.letter import Letter
from enot_desktop.models.values import AccountKind, CampaignStage, LetterState
from enot_desktop.services.accounts.checking import AccountChecker
from enot_desktop.services.accounts.detection import SettingsDetector
from enot_desktop.services.accounts.secrets import MemorySecrets
from enot_desktop.services.accounts.service import AccountService
from enot_desktop.services.deliveries.service import DeliveryService
from enot_desktop.services.sandbox.sendpulse.options import SENDER_ADDRESS
from enot_desktop.services.sendpulse.client import SendPulse
from enot_desktop.services.sendpulse.types import BookEntry, NewCampaign
from tests.helpers.clinic import add_client
from tests.helpers.letters import Sort, add_letters_to
from tests.helpers.mailings import add_mailing

if TYPE_CHECKING:
    from enot_desktop.models.database import Database
    from enot_desktop.services.sandbox.sendpulse.simulator import Simulator
    from enot_desktop.services.sendpulse.client import ConnectedAccount
    from tests.conftest import SettableClock


def _at_once(_seconds: float, _stop: Event | None) -> None:
    """Do not wait: the invented service takes any number of requests."""


@dataclass
class World:
    """Database, service and what is asked of it; `never` is a stop that never comes."""

    database: Database
    simulator: Simulator
    clock: SettableClock
    never: Event = field(default_factory=Event)

    def __post_init__(self) -> None:
        self.client = SendPulse(self.simulator.url, wait=_at_once)
        self.secrets = MemorySecrets()
        self.account_id = self._account()
        self.deliveries = DeliveryService(self.database, self._accounts(), self.client, self.clock)

    @property
    def service(self) -> ConnectedAccount:
        """The account as the program reaches it."""
        return self.client.connect(self.simulator.keys)

    def send(self, address: str) -> int:
        """Send a letter by itself and return its number here."""
        letter_id = self._letters([address], LetterState.SENT, None)[0]
        body = {
            "html": base64.b64encode(b"<p>1</p>").decode(),
            "text": "1",
            "subject": "1",
            "from": {"name": "1", "email": SENDER_ADDRESS},
            "to": [{"email": address}],
        }
        number = self.service.letters.send(json.dumps({"email": body}).encode())
        self._deliver([letter_id], service_id=number)
        return letter_id

    def run_campaign(self, *addresses: str, stage: CampaignStage = CampaignStage.SENT) -> list[int]:
        """Let the service send a campaign to addresses; returns the numbers of the letters."""
        service = self.service
        book_id = service.books.create(f"Книга {self.clock.now}")
        service.books.add(book_id, [BookEntry(each, {"first_name": "Анна"}) for each in addresses])
        created = service.campaigns.create(
            NewCampaign("Кампания", book_id, "Клиника", SENDER_ADDRESS, "Тема", "<p>Текст</p>")
        )
        for _ in range(6):
            service.campaigns.get(created.id)
        mailing_id = add_mailing(self.database, self.account_id)
        with self.database.write() as session:
            campaign = Campaign(
                mailing_id=mailing_id,
                account_id=self.account_id,
                stage=stage,
                stage_at=self.clock.now,
                book_id=book_id,
                book_created_at=self.clock.now,
                service_id=created.id,
                client_id=self.simulator.keys.client_id,
            )
            session.add(campaign)
            session.flush()
            campaign_id = campaign.id
        sent = stage is CampaignStage.SENT
        state = LetterState.SENT if sent else LetterState.IN_CAMPAIGN
        letters = self._letters(list(addresses), state, mailing_id)
        self._deliver(letters, campaign_id=campaign_id, in_book=True)
        return letters

    def fetch(self) -> bool:
        """Ask the service about everything that is due."""
        return self.deliveries.fetch_due(self.never)

    def delivery(self, letter_id: int) -> Delivery:
        """Return what is known of a letter."""
        with self.database.read() as session:
            return session.get_one(Delivery, letter_id)

    def letter(self, letter_id: int) -> Letter:
        """Return a letter."""
        with self.database.read() as session:
            return session.get_one(Letter, letter_id)

    def contact(self, address: str) -> Contact:
        """Return the contact of an address."""
        with self.database.read() as session:
            return session.scalars(select(Contact).where(Contact.normalised == address)).one()

    def allow(self, address: str) -> None:
        """Let a person allow mailings to an address again."""
        with self.database.write() as session:
            contact = session.scalars(select(Contact).where(Contact.normalised == address)).one()
            contact.mailing_allowed, contact.refused_at = True, None
            contact.refusal_source = None

    def _account(self) -> int:
        with self.database.write() as session:
            account = Account(
                kind=AccountKind.SENDPULSE,
                address=SENDER_ADDRESS,
                login=self.simulator.keys.client_id,
            )
            session.add(account)
            session.flush()
            self.secrets.set(account.id, self.simulator.keys.secret)
            return account.id

    def _accounts(self) -> AccountService:
        return AccountService(
            self.database,
            self.secrets,
            AccountChecker(),
            SettingsDetector(),
            self.clock,
            connector=self.client,
        )

    def _letters(
        self, addresses: list[str], state: LetterState, mailing_id: int | None
    ) -> list[int]:
        for address in addresses:
            add_client(self.database, address)
        sort = Sort(self.account_id, mailing_id, state=state)
        return add_letters_to(self.database, *addresses, sort=sort)

    def _deliver(self, letters: list[int], **values: object) -> None:
        with self.database.write() as session:
            for letter_id in letters:
                row = Delivery(letter_id=letter_id, account_id=self.account_id, **values)
                row.handed_at = self.clock.now
                if row.service_id:
                    row.next_check_at = self.clock.now
                session.add(row)
