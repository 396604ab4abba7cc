"""A clinic that sends through SendPulse: the real client over a real socket."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from sqlalchemy import select, update

from enot_desktop.models.campaign import Delivery
from enot_desktop.models.letter import Letter
from enot_desktop.models.values import AccountKind, DeliveryState
from enot_desktop.services.accounts.cards import AccountDraft, ServerSettings
from enot_desktop.services.accounts.cards import Limits as AccountLimits
from enot_desktop.services.queue.states import Step, take_some
from enot_desktop.services.sandbox.sendpulse.options import CLIENT_ID, SECRET, SENDER_ADDRESS
from enot_desktop.services.sending.service import Roads
from tests.unit.services.sending.office import Desk

if TYPE_CHECKING:
    from threading import Event

    from enot_desktop.models.database import Database
    from enot_desktop.models.file_store import FileStore
    from enot_desktop.services.sandbox.sendpulse.simulator import Simulator
    from enot_desktop.services.sendpulse.client import SendPulse
    from tests.conftest import SettableClock

LETTERS_PATH = "/smtp/emails"
TOKEN_PATH = "/oauth/access_token"


def dont_wait(seconds: float, stop: Event | None) -> None:
    """Take any pause for over."""


class ServiceOffice(Desk):
    """Services as the program builds them, with one account of the service."""

    def __init__(
        self,
        database: Database,
        files: FileStore,
        clock: SettableClock,
        simulator: Simulator,
        service: SendPulse,
    ) -> None:
        super().__init__(database, files, clock, Roads(service))
        self.simulator = simulator
        self.account_id = self.add_account(SENDER_ADDRESS)

    def add_account(self, address: str, *, secret: str = SECRET) -> int:
        """Add a further account of the same ID, with two connections and no limits."""
        settings = ServerSettings(login=CLIENT_ID, limits=AccountLimits(connections=2))
        draft = AccountDraft(address, "Клиника", settings=settings, kind=AccountKind.SENDPULSE)
        return self.accounts.create(draft, secret, checked=True)

    def received(self) -> list[str]:
        """Return to whom letters came, in that order."""
        return [letter.recipient for letter in self.simulator.mailboxes.letters()]

    def doubles(self) -> list[str]:
        """Return who got more than one letter."""
        return [who for who, count in Counter(self.received()).items() if count > 1]

    def asked(self, path: str) -> list[int]:
        """Return how the service answered requests of a path, by HTTP statuses."""
        return [heard.status for heard in self.simulator.heard if heard.path == path]

    def deliveries(self) -> dict[int, Delivery]:
        """Return what is known of letters at the service, by letter."""
        with self.database.read() as session:
            found = list(session.scalars(select(Delivery)))
            session.expunge_all()
        return {delivery.letter_id: delivery for delivery in found}

    def come_back(self, letter_id: int) -> None:
        """Let the recipient's server have refused a letter that the service took."""
        refused = update(Delivery).where(Delivery.letter_id == letter_id)
        with self.database.write() as session:
            session.execute(take_some(Step.COME_BACK, Letter.id == letter_id))
            session.execute(refused.values(state=DeliveryState.REFUSED, code=550))
