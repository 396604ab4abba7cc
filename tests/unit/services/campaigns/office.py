"""A clinic with a SendPulse account, and the service itself on this computer."""

from __future__ import annotations

from contextlib import closing, contextmanager
from dataclasses import dataclass, field, replace
from threading import Event
from typing import TYPE_CHECKING, Any

from enot_desktop.models.file_store import FileStore
from enot_desktop.models.values import (
    CampaignProblem,
    CampaignStage,
    PageRequest,
)
from enot_desktop.services.accounts.checking import AccountChecker
from enot_desktop.services.accounts.detection import SettingsDetector
from enot_desktop.services.accounts.secrets import MemorySecrets
from enot_desktop.services.accounts.service import AccountService
from enot_desktop.services.campaigns.names import CampaignWords
from enot_desktop.services.campaigns.parts import CampaignParts
from enot_desktop.services.campaigns.service import CampaignService
from enot_desktop.services.deliveries.service import DeliveryService
from enot_desktop.services.sandbox.sendpulse.faults import CAMPAIGN_LIMIT, LOST_BEFORE, Trouble
from enot_desktop.services.sandbox.sendpulse.messages import Answer
from enot_desktop.services.sandbox.sendpulse.options import CLIENT_ID, SECRET, SENDER_ADDRESS
from enot_desktop.services.sendpulse.client import SendPulse
from enot_desktop.services.sendpulse.types import Keys, NewCampaign
from enot_desktop.services.users.service import UserService
from enot_desktop.services.users.session import UserSession
from tests.helpers.sendpulse import running_simulator
from tests.unit.services.campaigns.crashing import Interruption, WatchedConnector
from tests.unit.services.campaigns.desk import Desk, unheard

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from pathlib import Path

    from enot_desktop.models.database import Database
    from enot_desktop.services.campaigns.view import CampaignView
    from enot_desktop.services.sandbox.sendpulse.cabinet_rows import CampaignRow
    from enot_desktop.services.sandbox.sendpulse.simulator import Simulator
    from enot_desktop.services.sendpulse.service import BookCalls, ServiceConnector
    from tests.conftest import SettableClock

WORDS = CampaignWords("{clinic}, рассылка № {number} от {date} [{mark}]", "Отказаться от рассылки")


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
class Office(Desk):
    """The services of campaigns as the program builds them."""

    simulator: Simulator = field(kw_only=True)
    connector: ServiceConnector = field(kw_only=True)
    seconds: Seconds = field(kw_only=True)
    chunk: int = 200
    stop: Event = field(default_factory=Event)

    def __post_init__(self) -> None:
        super().__post_init__()
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

    def new_deliveries(self) -> DeliveryService:
        """Return what asks for the results of single recipients."""
        return DeliveryService(self.database, self.accounts, self.connector, self.clock)

    def restart(self) -> None:
        """End the program and start it again."""
        self.campaigns = self.new_service()
        self.campaigns.recover()

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

    def says(self, mailing_id: int, status: int, *, sent: int | None = 0) -> None:
        """Let the service say that a campaign has this status, None for no word of its letters."""
        campaign = self.campaign(mailing_id)
        content: dict[str, Any] = {
            "id": campaign.service_id,
            "name": campaign.name,
            "status": int(status),
        }
        if sent is not None:
            general = [{"code": 1, "count": sent, "explain": "Sent"}]
            content["statistics"] = {"general": general}
        self.simulator.faults.clear()
        self._tell(content)

    def says_only(self, mailing_id: int, status: int) -> None:
        """Let the service say so, whatever else it answers."""
        campaign = self.campaign(mailing_id)
        self._tell({"id": campaign.service_id, "name": campaign.name, "status": int(status)})

    def _tell(self, content: dict[str, Any]) -> None:
        told = Trouble(Answer(200, content))
        self.simulator.faults.add(told, method="GET", path="/campaigns/*", times=0)

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
        yield Office(
            database,
            FileStore(folder / "files"),
            clock,
            simulator=simulator,
            connector=client,
            seconds=seconds,
        )
