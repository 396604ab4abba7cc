"""A clinic with a SendPulse account, and the service itself on this computer."""

from __future__ import annotations

from collections import Counter
from contextlib import closing, contextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from threading import Event
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, select, text, update

from enot_desktop.models.account import Account
from enot_desktop.models.campaign import Campaign, Delivery
from enot_desktop.models.client import Client, Contact
from enot_desktop.models.file_store import FileStore
from enot_desktop.models.letter import Letter
from enot_desktop.models.mailing import Mailing, MailingAttachment, StoredFile
from enot_desktop.models.user import Setting
from enot_desktop.models.values import (
    AccountKind,
    CampaignProblem,
    CampaignStage,
    ContactKind,
    ContactType,
    LetterState,
    PageRequest,
    SendingMethod,
)
from enot_desktop.services.accounts.checking import AccountChecker
from enot_desktop.services.accounts.detection import SettingsDetector
from enot_desktop.services.accounts.secrets import MemorySecrets
from enot_desktop.services.accounts.service import AccountService
from enot_desktop.services.campaigns.names import CampaignWords
from enot_desktop.services.campaigns.parts import CampaignParts
from enot_desktop.services.campaigns.service import CampaignService
from enot_desktop.services.queue.service import QueueService
from enot_desktop.services.recipients.service import RecipientService
from enot_desktop.services.sandbox.sendpulse.faults import CAMPAIGN_LIMIT, LOST_BEFORE, Trouble
from enot_desktop.services.sandbox.sendpulse.messages import Answer
from enot_desktop.services.sandbox.sendpulse.options import CLIENT_ID, SECRET, SENDER_ADDRESS
from enot_desktop.services.sendpulse.client import SendPulse
from enot_desktop.services.sendpulse.types import Keys, NewCampaign
from enot_desktop.services.users.service import UserService
from enot_desktop.services.users.session import UserSession
from tests.helpers.mailings import set_state
from tests.helpers.sendpulse import running_simulator
from tests.unit.services.campaigns.crashing import Interruption, WatchedConnector

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Sequence
    from pathlib import Path

    from enot_desktop.models.database import Database
    from enot_desktop.services.campaigns.view import CampaignView
    from enot_desktop.services.sandbox.sendpulse.cabinet_rows import CampaignRow
    from enot_desktop.services.sandbox.sendpulse.simulator import Simulator
    from enot_desktop.services.sendpulse.service import BookCalls, ServiceConnector
    from tests.conftest import SettableClock

WORDS = CampaignWords("{clinic}, рассылка № {number} от {date} [{mark}]", "Отказаться от рассылки")
SUBJECT = "{ИМЯ}, ждём вас"
HTML = "<p>Здравствуйте, {ИМЯ|уважаемый клиент} {ОТЧЕСТВО}!</p>"
NAMES = ("Анна", "Мария", "Елена", "Ольга", "Юлия", "Ирина", "Вера", "Нина")


class Seconds:
    """The client's own clock: waiting is all that takes time."""

    def __init__(self) -> None:
        self.now = 0.0
        self.heard_of_waiting: Callable[[], None] = lambda: None

    def __call__(self) -> float:
        return self.now

    def wait(self, seconds: float, _stop: Event | None) -> None:
        """Let the time pass at once."""
        self.now += seconds
        self.heard_of_waiting()


@dataclass
class Office:
    """The services of campaigns as the program builds them."""

    database: Database
    files: FileStore
    clock: SettableClock
    simulator: Simulator
    connector: ServiceConnector
    seconds: Seconds
    chunk: int = 200
    stop: Event = field(default_factory=Event)

    def __post_init__(self) -> None:
        self.session = UserSession(UserService(self.database).ensure_first_user("А", "Все права"))
        self.secrets = MemorySecrets()
        self.accounts = AccountService(
            self.database,
            self.secrets,
            AccountChecker(),
            SettingsDetector(),
            self.clock,
            connector=self.connector,
        )
        self.account_id = add_service_account(self.database)
        self.secrets.set(self.account_id, SECRET)
        self.campaigns = self.new_service()

    def new_service(self, connector: ServiceConnector | None = None) -> CampaignService:
        """Return the service as it is after a start of the program."""
        return CampaignService(
            CampaignParts(
                self.database,
                self.files,
                self.accounts,
                connector or self.connector,
                self.session,
                self.clock,
                WORDS,
                self.chunk,
            )
        )

    def restart(self) -> None:
        """End the program and start it again."""
        self.campaigns = self.new_service()
        self.campaigns.recover()

    def mailing(
        self,
        *addresses: str,
        subject: str = SUBJECT,
        html: str = HTML,
        **values: Any,  # noqa: ANN401 - columns
    ) -> int:
        """Write a mailing that goes as a campaign, and register somebody for each address."""
        document: dict[str, Any] = {
            "method": SendingMethod.CAMPAIGN,
            "planned_at": self.clock.now,
            "account_id": self.account_id,
        }
        with self.database.write() as session:
            mailing = Mailing(
                created_at=self.clock.now,
                subject=subject,
                html=html,
                **(document | values),
            )
            session.add(mailing)
            session.flush()
            mailing_id = mailing.id
        add_clients(self.database, addresses)
        if addresses:
            self.register(mailing_id)
        return mailing_id

    def register(self, mailing_id: int) -> None:
        """Register all clients for a mailing."""
        service = RecipientService(self.database, self.clock)
        service.register(mailing_id, (), unheard, Event())

    def create_book(self, mailing_id: int) -> CampaignView:
        """Press «Создать адресную книгу»."""
        return self.campaigns.create_book(mailing_id, unheard, self.stop)

    def create_campaign(self, mailing_id: int) -> CampaignView:
        """Press «Создать кампанию»."""
        return self.campaigns.create_campaign(mailing_id, self.stop)

    def refresh(self, mailing_id: int) -> CampaignView:
        """Press «Обновить»."""
        return self.campaigns.refresh(mailing_id, self.stop)

    def tick(self, **interval: float) -> tuple[int, ...]:
        """Let time pass, then let the timer look."""
        self.clock.advance(**interval)
        return self.campaigns.advance_due(self.stop)

    def wait_for(self, mailing_id: int, *stages: CampaignStage, hours: float = 2) -> CampaignView:
        """Let the timer look until the campaign has come to one of the stages."""
        for _ in range(int(hours * 360)):
            view = self.campaigns.view(mailing_id)
            if view.stage in stages:
                return view
            self.tick(seconds=10)
        raise AssertionError(self.campaigns.view(mailing_id))

    def ready(self, *addresses: str, **values: Any) -> int:  # noqa: ANN401 - columns
        """Return a mailing whose book is ready."""
        mailing_id = self.mailing(*(addresses or ("a@x.example", "b@x.example")), **values)
        assert self.create_book(mailing_id).stage is CampaignStage.BOOK_READY
        return mailing_id

    def running(self, *addresses: str, **values: Any) -> int:  # noqa: ANN401 - columns
        """Return a mailing whose campaign the service has."""
        mailing_id = self.ready(*addresses, **values)
        stage = self.create_campaign(mailing_id).stage
        assert stage in {CampaignStage.RUNNING, CampaignStage.DRAFT}
        return mailing_id

    def waiting(self) -> int:
        """Return a mailing whose campaign waits a quarter of an hour for the service's limit."""
        mailing_id = self.ready()
        self.simulator.faults.add(CAMPAIGN_LIMIT, method="POST", path="/campaigns")
        assert self.create_campaign(mailing_id).stage is CampaignStage.CAMPAIGN_WAITING
        return mailing_id

    def given_up(self) -> int:
        """Return a mailing whose campaign was asked for and not found."""
        mailing_id = self.ready()
        self.simulator.faults.add(LOST_BEFORE, method="POST", path="/campaigns")
        self.create_campaign(mailing_id)
        view = self.wait_for(mailing_id, CampaignStage.BOOK_READY)
        assert view.problem is CampaignProblem.NOT_CREATED
        return mailing_id

    def appears(self, mailing_id: int) -> None:
        """Let the service make a campaign that was asked for long ago."""
        campaign = self.campaign(mailing_id)
        keys = Keys(CLIENT_ID, SECRET)
        self.connector.connect(keys).campaigns.create(
            NewCampaign(
                campaign.name,
                campaign.book_id or 0,
                "Клиника",
                SENDER_ADDRESS,
                "Тема",
                "<p>Текст</p>",
            )
        )

    def says(self, mailing_id: int, status: int, *, sent: int = 0) -> None:
        """Let the service say that a campaign has this status."""
        campaign = self.campaign(mailing_id)
        content = {
            "id": campaign.service_id,
            "name": campaign.name,
            "status": int(status),
            "statistics": {"general": [{"code": 1, "count": sent, "explain": "Sent"}]},
        }
        self.simulator.faults.clear()
        told = Trouble(Answer(200, content))
        self.simulator.faults.add(told, method="GET", path="/campaigns/*", times=0)

    def forget_delivery(self, mailing_id: int, address: str) -> None:
        """Let a letter look as if it had never been in the book."""
        letter = self.letters(mailing_id)[address]
        with self.database.write() as session:
            session.execute(delete(Delivery).where(Delivery.letter_id == letter.id))

    def before(self, call: str, action: Callable[[], object], *, times: int = 1) -> None:
        """Let something happen so often, right before the service is asked for this."""
        self.campaigns = self.new_service(
            WatchedConnector(self.connector, Interruption(call, action, times))
        )

    def at_service(self) -> tuple[CampaignRow, ...]:
        """Return the campaigns that the service has."""
        return self.simulator.cabinet.campaigns()

    def in_book(self, mailing_id: int) -> set[str]:
        """Return the addresses of a mailing's book at the service."""
        return set(self.book_contacts(mailing_id))

    def campaign(self, mailing_id: int) -> Campaign:
        """Return the row of a campaign, free of any session."""
        with self.database.read() as session:
            found = session.scalars(select(Campaign).where(Campaign.mailing_id == mailing_id)).one()
            session.expunge(found)
            return found

    def set_campaign(self, mailing_id: int, **values: object) -> None:
        """Bring the row of a campaign into any state."""
        with self.database.write() as session:
            chosen = update(Campaign).where(Campaign.mailing_id == mailing_id)
            session.execute(chosen.values(**values))

    def change_mailing(self, mailing_id: int, **values: object) -> None:
        """Change the document past its service."""
        with self.database.write() as session:
            session.execute(update(Mailing).where(Mailing.id == mailing_id).values(**values))

    def letters(self, mailing_id: int) -> dict[str, Letter]:
        """Return the letters of a mailing by their addresses, free of any session."""
        with self.database.read() as session:
            found = list(session.scalars(select(Letter).where(Letter.mailing_id == mailing_id)))
            session.expunge_all()
        return {letter.normalised: letter for letter in found}

    def states(self, mailing_id: int) -> Counter[LetterState]:
        """Return how many letters of a mailing are in each state."""
        return Counter(letter.state for letter in self.letters(mailing_id).values())

    def deliveries(self) -> list[Delivery]:
        """Return what is known of letters at the service, free of any session."""
        with self.database.read() as session:
            found = list(session.scalars(select(Delivery).order_by(Delivery.letter_id)))
            session.expunge_all()
            return found

    def strike(self, mailing_id: int, address: str) -> None:
        """Strike a letter from the queue (M24)."""
        removal = QueueService(self.database, self.clock).remove(
            [self.letters(mailing_id)[address].id]
        )
        assert removal.removed == 1

    def refuse(self, address: str) -> None:
        """Let a client refuse mailings to an address."""
        with self.database.write() as session:
            chosen = update(Contact).where(Contact.normalised == address)
            session.execute(chosen.values(mailing_allowed=False, refused_at=self.clock.now))

    def force_state(self, mailing_id: int, address: str, state: LetterState) -> None:
        """Bring a letter into a state past the table of steps."""
        with self.database.write() as session:
            session.execute(text("DROP TRIGGER IF EXISTS step_watch"))
        set_state(self.database, self.letters(mailing_id)[address].id, state)

    def spoil(self, *addresses: str) -> None:
        """Let letters go to addresses that the service finds impossible."""
        with self.database.write() as session:
            chosen = update(Letter).where(Letter.normalised.in_(addresses))
            session.execute(chosen.values(normalised=Letter.normalised + " <"))

    def attach(self, mailing_id: int, *named: tuple[str, bytes]) -> list[str]:
        """Attach files to a document and return their places in the store."""
        kept = [self.files.add_bytes(content) for _, content in named]
        with self.database.write() as session:
            for file in kept:
                session.merge(StoredFile(digest=file.digest, size=file.size))
            session.flush()
            for position, ((name, _), file) in enumerate(zip(named, kept, strict=True)):
                session.add(
                    MailingAttachment(
                        mailing_id=mailing_id,
                        position=position,
                        name=name,
                        media_type="text/plain",
                        digest=file.digest,
                    )
                )
        return [file.digest for file in kept]

    def book_contacts(self, mailing_id: int) -> dict[str, dict[str, str]]:
        """Return the addresses and variables of a mailing's book at the service."""
        book_id = self.campaign(mailing_id).book_id or 0
        found = self.simulator.cabinet.contacts(book_id, PageRequest(limit=100_000))
        return {row.email: dict(row.variables) for row in found.rows}

    def at_the_cabinet(self, mailing_id: int) -> BookCalls:
        """Return what changes books past the program."""
        keys = Keys(CLIENT_ID, SECRET)
        assert self.campaign(mailing_id).book_id
        return self.connector.connect(keys).books

    def archive_clients(self) -> None:
        """Let no later mailing find the clients there are."""
        with self.database.write() as session:
            session.execute(update(Client).values(archived=True))

    def other_keys(self, client_id: str = "another") -> None:
        """Give the account another ID."""
        with self.database.write() as session:
            chosen = update(Account).where(Account.id == self.account_id)
            session.execute(chosen.values(login=client_id))

    def without(self, *rights: Any) -> None:  # noqa: ANN401 - rights
        """Take rights away from the user."""
        user = self.session.user
        self.session.user = replace(user, rights=user.rights - set(rights))


@contextmanager
def open_office(database: Database, clock: SettableClock, folder: Path) -> Generator[Office]:
    """Run an office over the real client and the service on this computer."""
    seconds = Seconds()
    with (
        running_simulator(clock) as simulator,
        closing(SendPulse(simulator.url, clock=seconds, wait=seconds.wait)) as client,
    ):
        yield Office(database, FileStore(folder / "files"), clock, simulator, client, seconds)


def add_service_account(
    database: Database, address: str = SENDER_ADDRESS, login: str = CLIENT_ID
) -> int:
    """Add a SendPulse account and return its id."""
    with database.write() as session:
        account = Account(
            kind=AccountKind.SENDPULSE, address=address, sender_name="Клиника", login=login
        )
        session.add(account)
        session.flush()
        return account.id


def add_clients(database: Database, addresses: Sequence[str]) -> None:
    """Add a client with a name in Cyrillic for each address."""
    with database.write() as session:
        for number, address in enumerate(addresses):
            client = Client(
                last_name=f"Иванова-{number}",
                first_name=NAMES[number % len(NAMES)],
                middle_name="Петровна",
                registered_on=date(2026, 11, 1),
            )
            client.contacts.append(
                Contact(
                    type=ContactType.EMAIL,
                    kind=ContactKind.PERSONAL,
                    value=address,
                    normalised=address.lower(),
                )
            )
            session.add(client)


def set_clinic(database: Database, name: str) -> None:
    """Give the clinic a name."""
    with database.write() as session:
        session.merge(Setting(name="clinic_name", value=name))


def unheard(_done: int, _total: int) -> None:
    """Nobody wants to know."""


def addresses(count: int) -> list[str]:
    """Return so many addresses."""
    return [f"client{number}@x.example" for number in range(count)]
