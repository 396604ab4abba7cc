"""The clinic's side of a campaign: documents, recipients and letters, also past the services."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from threading import Event
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, select, text, update

from enot_desktop.models.account import Account
from enot_desktop.models.campaign import Campaign, Delivery
from enot_desktop.models.client import Client, Contact
from enot_desktop.models.letter import Letter
from enot_desktop.models.mailing import Mailing, MailingAttachment, StoredFile
from enot_desktop.models.user import Setting
from enot_desktop.models.values import (
    AccountKind,
    ContactKind,
    ContactType,
    LetterState,
    SendingMethod,
)
from enot_desktop.services.queue.service import QueueService
from enot_desktop.services.recipients.service import RecipientService
from enot_desktop.services.sandbox.sendpulse.options import CLIENT_ID, SENDER_ADDRESS
from tests.helpers.mailings import set_state

if TYPE_CHECKING:
    from collections.abc import Sequence

    from enot_desktop.models.database import Database
    from enot_desktop.models.file_store import FileStore
    from tests.conftest import SettableClock

SUBJECT = "{ИМЯ}, ждём вас"
HTML = "<p>Здравствуйте, {ИМЯ|уважаемый клиент} {ОТЧЕСТВО}!</p>"
NAMES = ("Анна", "Мария", "Елена", "Ольга", "Юлия", "Ирина", "Вера", "Нина")


@dataclass
class Desk:
    """A clinic with one SendPulse account."""

    database: Database
    files: FileStore
    clock: SettableClock
    account_id: int = field(init=False)

    def __post_init__(self) -> None:
        self.account_id = add_service_account(self.database)

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

    def forget_delivery(self, mailing_id: int, address: str) -> None:
        """Let a letter look as if it had never been in the book."""
        letter = self.letters(mailing_id)[address]
        with self.database.write() as session:
            session.execute(delete(Delivery).where(Delivery.letter_id == letter.id))

    def set_deliveries(self, mailing_id: int, address: str, **values: object) -> None:
        """Bring what is known of a letter at the service into any state."""
        letter = self.letters(mailing_id)[address]
        with self.database.write() as session:
            chosen = update(Delivery).where(Delivery.letter_id == letter.id)
            session.execute(chosen.values(**values))

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

    def archive_clients(self) -> None:
        """Let no later mailing find the clients there are."""
        with self.database.write() as session:
            session.execute(update(Client).values(archived=True))

    def other_keys(self, client_id: str = "another") -> None:
        """Give the account another ID."""
        with self.database.write() as session:
            chosen = update(Account).where(Account.id == self.account_id)
            session.execute(chosen.values(login=client_id))


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
