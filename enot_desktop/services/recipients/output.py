"""Recipients with all their data, for «Вывести список» (M20, M21)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import select, tuple_

from enot_desktop.models.animal import Animal
from enot_desktop.models.campaign import Delivery
from enot_desktop.models.client import Client, Contact
from enot_desktop.models.letter import Letter
from enot_desktop.models.mailing import Recipient
from enot_desktop.models.values import ContactType, LetterState, Right
from enot_desktop.services.clinic.names import full_name
from enot_desktop.services.queue.deliveries import is_told_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date, datetime

    from sqlalchemy import Row, Select
    from sqlalchemy.orm import Session

    from enot_desktop.models.database import Database
    from enot_desktop.models.values import ContactKind, DeliveryState
    from enot_desktop.services.users.session import UserSession

    _Row = Row[*tuple[Any, ...]]

_CHUNK = 1000


@dataclass(frozen=True, slots=True)
class RecipientListRow:
    """A recipient with everything a list may want; type and kind are None for a removed contact.

    `registered_on` is the day the client first came, `sent_at` is None unless the letter was sent,
    `delivery` is what SendPulse told of it.
    """

    client_id: int
    last_name: str
    first_name: str
    middle_name: str
    full_name: str
    address: str
    type: ContactType | None
    kind: ContactKind | None
    phones: tuple[str, ...]
    animals: tuple[str, ...]
    registered_on: date
    state: LetterState | None
    sent_at: datetime | None
    delivery: DeliveryState | None


class RecipientOutput:
    """Reads recipients for a list that leaves the program, if the user has the right to it."""

    def __init__(self, database: Database, user: UserSession) -> None:
        self._database = database
        self._user = user

    def rows_for_list(self, mailing_id: int) -> Iterator[RecipientListRow]:
        """Return all recipients of a mailing by name, read piece by piece.

        Raises `RightMissing` at once, without `Right.CONTACT_OUTPUT`.
        """
        self._user.require(Right.CONTACT_OUTPUT)
        return self._read(mailing_id)

    def _read(self, mailing_id: int) -> Iterator[RecipientListRow]:
        last: tuple[str, int] | None = None
        while True:
            # Each piece is a read block of its own: nobody knows how long the list is being used.
            with self._database.read() as session:
                found = _after(session, mailing_id, last)
                clients = [row.client_id for row in found]
                phones, animals = _phones(session, clients), _animals(session, clients)
            for row in found:
                yield _list_row(row, phones, animals)
            if len(found) < _CHUNK:
                return
            last = (found[-1].recipient_name, found[-1].id)


def _after(session: Session, mailing_id: int, last: tuple[str, int] | None) -> Sequence[_Row]:
    statement = (
        select(
            Recipient.id,
            Recipient.client_id,
            Recipient.name.label("recipient_name"),
            Recipient.address,
            Client.last_name,
            Client.first_name,
            Client.middle_name,
            Client.registered_on,
            Contact.type,
            Contact.kind,
            Letter.state,
            Letter.finished_at,
            Delivery.state.label("delivery"),
        )
        .join(Client, Client.id == Recipient.client_id)
        .outerjoin(Contact, Contact.id == Recipient.contact_id)
        .outerjoin(Letter, Letter.recipient_id == Recipient.id)
        .outerjoin(Delivery, is_told_of())
        .where(Recipient.mailing_id == mailing_id)
        .order_by(Recipient.name, Recipient.id)
        .limit(_CHUNK)
    )
    if last is not None:
        statement = statement.where(tuple_(Recipient.name, Recipient.id) > tuple_(*last))
    return session.execute(statement).all()


def _phones(session: Session, clients: Sequence[int]) -> dict[int, list[str]]:
    return _grouped(
        session,
        select(Contact.client_id, Contact.value)
        .where(Contact.client_id.in_(clients), Contact.type == ContactType.PHONE)
        .order_by(Contact.id),
    )


def _animals(session: Session, clients: Sequence[int]) -> dict[int, list[str]]:
    return _grouped(
        session,
        select(Animal.client_id, Animal.name)
        .where(Animal.client_id.in_(clients), Animal.archived.is_(False))
        .order_by(Animal.id),
    )


def _grouped(session: Session, statement: Select[int, str]) -> dict[int, list[str]]:
    values: dict[int, list[str]] = {}
    for client_id, value in session.execute(statement):
        values.setdefault(client_id, []).append(value)
    return values


def _list_row(
    row: _Row, phones: dict[int, list[str]], animals: dict[int, list[str]]
) -> RecipientListRow:
    return RecipientListRow(
        row.client_id,
        row.last_name,
        row.first_name,
        row.middle_name,
        full_name(row.last_name, row.first_name, row.middle_name),
        row.address,
        row.type,
        row.kind,
        tuple(phones.get(row.client_id, ())),
        tuple(animals.get(row.client_id, ())),
        row.registered_on,
        row.state,
        row.finished_at if row.state is LetterState.SENT else None,
        row.delivery,
    )
