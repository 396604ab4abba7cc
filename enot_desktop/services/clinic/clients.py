"""Client cards: names, contacts with consent, and the list of clients (M17, M39)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, select, update

from enot_desktop.models.animal import Animal
from enot_desktop.models.client import Client, Contact
from enot_desktop.models.values import ContactType, Page
from enot_desktop.services.clinic.contacts import contact_cards, refuses, replace_contacts
from enot_desktop.services.clinic.days import local_day, require_past
from enot_desktop.services.clinic.failures import NameMissing
from enot_desktop.services.clinic.names import animal_search_text, client_search_text, full_name
from enot_desktop.services.clinic.removal import Removal, client_has_letters
from enot_desktop.services.existing import existing
from enot_desktop.services.paging import read_ids, read_page, search_condition, unindexed

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from sqlalchemy import Row, Select, SQLColumnExpression
    from sqlalchemy.orm import Session

    from enot_desktop.models.database import Database
    from enot_desktop.models.values import Clock, PageRequest
    from enot_desktop.services.clinic.contacts import ContactCard, ContactDraft

    _Row = Row[*tuple[Any, ...]]

CLIENT_ORDERS: dict[str, tuple[SQLColumnExpression[Any], ...]] = {
    "name": (Client.last_name, Client.first_name, Client.middle_name, Client.id),
    "number": (Client.id,),
    "registered": (Client.registered_on, Client.id),
}
"""Names by which the list of clients may be sorted; the first is the usual one."""


@dataclass(frozen=True, slots=True)
class ClientRow:
    """A client in the list; `mailing_allowed` is None for a client without an e-mail address."""

    id: int
    full_name: str
    emails: tuple[str, ...]
    phones: tuple[str, ...]
    animals: tuple[str, ...]
    mailing_allowed: bool | None
    registered_on: date


@dataclass(frozen=True, slots=True)
class ClientDraft:
    """A client's card as entered; `registered_on` is the local day of the first visit."""

    last_name: str
    first_name: str
    middle_name: str
    registered_on: date
    note: str = ""
    contacts: tuple[ContactDraft, ...] = ()


@dataclass(frozen=True, slots=True)
class ClientCard:
    """A client's card as shown; the animals come from `AnimalService.of_client`."""

    id: int
    last_name: str
    first_name: str
    middle_name: str
    full_name: str
    registered_on: date
    note: str
    archived: bool
    contacts: tuple[ContactCard, ...]


class ClientService:
    """Reads and changes client cards."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def page(self, request: PageRequest, *, archived: bool = False) -> Page[ClientRow]:
        """Return a window of the clients at work, or of the archived ones; see `CLIENT_ORDERS`."""
        found = _listed(request, archived=archived)
        with self._database.read() as session:
            page = read_page(session, found, request, CLIENT_ORDERS, lambda row: row)
            return Page(page.total, page.offset, _rows(session, page.rows))

    def ids(self, request: PageRequest, *, archived: bool = False) -> tuple[int, ...]:
        """Return the ids of all clients of a list in its order, whatever the window."""
        found = _listed(request, archived=archived)
        with self._database.read() as session:
            return read_ids(session, found, request, CLIENT_ORDERS, Client.id)

    def get(self, client_id: int) -> ClientCard:
        """Return a client's card; raises `NotFound`."""
        with self._database.read() as session:
            client = existing(session, Client, client_id, "client")
            return ClientCard(
                client.id,
                client.last_name,
                client.first_name,
                client.middle_name,
                full_name(client.last_name, client.first_name, client.middle_name),
                client.registered_on,
                client.note,
                client.archived,
                contact_cards(session, client),
            )

    def save(self, client_id: int | None, draft: ClientDraft) -> int:
        """Save a card, a new one when `client_id` is None, and return the client's id.

        A tick «Рассылка разрешена» taken away is kept with its moment. Raises `NameMissing`,
        `DateInFuture`, `ContactMissing`, `ContactInvalid`, `ContactRefuses`, `ContactRepeated` or
        `NotFound`.
        """
        now = self._clock()
        require_past(draft.registered_on, local_day(now))
        names = [" ".join(name.split()) for name in _names(draft)]
        if not any(names):
            raise NameMissing
        with self._database.write() as session:
            client = (
                Client() if client_id is None else existing(session, Client, client_id, "client")
            )
            client.last_name, client.first_name, client.middle_name = names
            client.registered_on, client.note = draft.registered_on, draft.note.strip()
            contacts = replace_contacts(client, draft.contacts, now)
            client.search_text = client_search_text(
                full_name(*names), (contact.value for contact in contacts)
            )
            session.add(client)
            session.flush()
            _name_owner(session, client)
            return client.id

    def remove(self, client_id: int) -> Removal:
        """Delete a client with all animals, or archive it when something must be kept of it.

        That is when letters were written to it, or when it refused mailings: the refusal of an
        address holds for every other card with the same address. Raises `NotFound`.
        """
        with self._database.write() as session:
            client = existing(session, Client, client_id, "client")
            kept = any(refuses(contact) for contact in client.contacts)
            if kept or client_has_letters(session, client_id):
                _set_archived(session, client, archived=True)
                return Removal.ARCHIVED
            session.execute(delete(Animal).where(Animal.client_id == client_id))
            session.delete(client)
            return Removal.DELETED

    def restore(self, client_id: int) -> None:
        """Take a client and the animals out of the archive; raises `NotFound`."""
        with self._database.write() as session:
            _set_archived(session, existing(session, Client, client_id, "client"), archived=False)


def _listed(request: PageRequest, *, archived: bool) -> Select[*tuple[Any, ...]]:
    in_archive = unindexed(Client.archived) if request.search else Client.archived
    return select(
        Client.id,
        Client.last_name,
        Client.first_name,
        Client.middle_name,
        Client.registered_on,
    ).where(in_archive.is_(archived), *search_condition(Client.search_text, request.search))


def _names(draft: ClientDraft) -> tuple[str, str, str]:
    return draft.last_name, draft.first_name, draft.middle_name


def _set_archived(session: Session, client: Client, *, archived: bool) -> None:
    client.archived = archived
    session.execute(update(Animal).where(Animal.client_id == client.id).values(archived=archived))


def _name_owner(session: Session, client: Client) -> None:
    owner = full_name(client.last_name, client.first_name, client.middle_name)
    for animal in session.scalars(select(Animal).where(Animal.client_id == client.id)):
        animal.search_text = animal_search_text(
            animal.number, animal.name, (animal.species, animal.breed), owner
        )


def _rows(session: Session, found: Sequence[_Row]) -> tuple[ClientRow, ...]:
    identities = [row.id for row in found]
    contacts: dict[int, list[_Row]] = {}
    for contact in session.execute(
        select(Contact.client_id, Contact.type, Contact.value, Contact.mailing_allowed)
        .where(Contact.client_id.in_(identities))
        .order_by(Contact.id)
    ):
        contacts.setdefault(contact.client_id, []).append(contact)
    animals: dict[int, list[str]] = {}
    for client_id, name in session.execute(
        select(Animal.client_id, Animal.name)
        .where(Animal.client_id.in_(identities), Animal.archived.is_(False))
        .order_by(Animal.id)
    ):
        animals.setdefault(client_id, []).append(name)
    return tuple(
        _row(row, contacts.get(row.id, ()), tuple(animals.get(row.id, ()))) for row in found
    )


def _row(client: _Row, contacts: Sequence[_Row], animals: tuple[str, ...]) -> ClientRow:
    emails = [contact for contact in contacts if contact.type is ContactType.EMAIL]
    phones = [contact.value for contact in contacts if contact.type is ContactType.PHONE]
    return ClientRow(
        client.id,
        full_name(client.last_name, client.first_name, client.middle_name),
        tuple(contact.value for contact in emails),
        tuple(phones),
        animals,
        any(contact.mailing_allowed for contact in emails) if emails else None,
        client.registered_on,
    )
