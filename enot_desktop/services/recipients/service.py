"""Recipients of a mailing: selection, registration, and who gets no letter and why (M14–M19)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from enot_desktop.models.account import Account
from enot_desktop.models.campaign import Delivery
from enot_desktop.models.client import Contact
from enot_desktop.models.letter import Letter
from enot_desktop.models.mailing import Exclusion, Mailing, Recipient
from enot_desktop.models.values import ExclusionReason
from enot_desktop.services.clinic.days import local_day
from enot_desktop.services.clinic.names import full_name
from enot_desktop.services.mailings.failures import AccountMissing
from enot_desktop.services.mailings.handover import require_no_book
from enot_desktop.services.paging import read_ids, read_page, search_condition
from enot_desktop.services.queue.claiming import chunks
from enot_desktop.services.queue.deliveries import is_told_of
from enot_desktop.services.recipients.criteria import StoredSelection, from_stored, to_stored
from enot_desktop.services.recipients.failures import MailingNotSaved
from enot_desktop.services.recipients.parameters import PARAMETERS
from enot_desktop.services.recipients.registration import Registrar
from enot_desktop.services.recipients.selection import Selection

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from threading import Event

    from sqlalchemy import Row, SQLColumnExpression
    from sqlalchemy.orm import Session

    from enot_desktop.models.database import Database
    from enot_desktop.models.values import (
        Clock,
        ContactKind,
        ContactType,
        DeliveryState,
        LetterState,
        Page,
        PageRequest,
        Reason,
    )
    from enot_desktop.services.recipients.criteria import Criterion
    from enot_desktop.services.recipients.parameters import ParameterInfo
    from enot_desktop.services.recipients.registration import Progress, Registration

RECIPIENT_ORDERS: dict[str, tuple[SQLColumnExpression[Any], ...]] = {
    "name": (Recipient.name, Recipient.id),
    "address": (Recipient.normalised, Recipient.id),
    "state": (Letter.state, Recipient.name, Recipient.id),
    "sent": (Letter.finished_at, Recipient.name, Recipient.id),
    "delivery": (Delivery.state, Recipient.name, Recipient.id),
}
"""Names by which the recipients may be sorted; the first is the usual one."""
EXCLUSION_ORDERS: dict[str, tuple[SQLColumnExpression[Any], ...]] = {
    "name": (Exclusion.name, Exclusion.id),
    "address": (Exclusion.address, Exclusion.id),
    "reason": (Exclusion.reason, Exclusion.name, Exclusion.id),
}
"""Names by which those left out may be sorted; the first is the usual one."""


@dataclass(frozen=True, slots=True)
class SelectionCount:
    """What registering a selection would do.

    `clients` fit the selection. `recipients` are addresses that would be registered anew,
    `already_registered` those of the selection that are registered for the mailing, `excluded`
    those that get no letter.
    """

    clients: int
    recipients: int
    already_registered: int
    excluded: int


@dataclass(frozen=True, slots=True)
class RecipientRow:
    """A registered recipient with the state of the letter.

    Type and kind are None when the contact was taken out of the client's card since. `finished_at`
    is when the letter was sent, or when it was given up; `delivery` is what SendPulse told of it.
    """

    id: int
    client_id: int
    name: str
    address: str
    type: ContactType | None
    kind: ContactKind | None
    letter_id: int | None
    state: LetterState | None
    reason: Reason | None
    finished_at: datetime | None
    delivery: DeliveryState | None


@dataclass(frozen=True, slots=True)
class ExclusionRow:
    """A client who fits the selection but gets no letter, and why."""

    id: int
    client_id: int
    name: str
    address: str
    reason: ExclusionReason


class RecipientService:
    """Selects, counts and registers the recipients of mailings, and lists them."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def parameters(self) -> tuple[ParameterInfo, ...]:
        """Return the selection parameters in the order of the table."""
        return tuple(parameter.info for parameter in PARAMETERS.values())

    def selection(self, mailing_id: int) -> StoredSelection:
        """Return the criteria kept with a mailing; raises `MailingNotSaved`."""
        with self._database.read() as session:
            return from_stored(_existing(session, mailing_id).selection)

    def count(self, mailing_id: int, criteria: Sequence[Criterion]) -> SelectionCount:
        """Count what registering would do, without changing anything.

        Raises `CriterionInvalid` or `MailingNotSaved`.
        """
        selection = self._selection(criteria)
        with self._database.read() as session:
            _existing(session, mailing_id)
            selection.require_groups(session)
            clients, new, registered, found = session.execute(selection.counts(mailing_id)).one()
        return SelectionCount(clients, new, registered, found - new - registered)

    def apply(self, mailing_id: int, criteria: Sequence[Criterion]) -> None:
        """Keep the criteria with the mailing; raises `CriterionInvalid` or `MailingNotSaved`."""
        selection = self._selection(criteria)
        with self._database.write() as session:
            selection.require_groups(session)
            _existing(session, mailing_id).selection = to_stored(criteria)

    def register(
        self, mailing_id: int, criteria: Sequence[Criterion], progress: Progress, stop: Event
    ) -> Registration:
        """Register what the selection finds, with a waiting letter each: all or nothing.

        An address that was registered for the mailing before gets no second letter, even when its
        letter was removed from the queue. `progress(done, total)` counts clients and is called in
        this thread. Letters of a campaign do not wait in the queue, and none are added once it has
        an address book. Raises `CriterionInvalid`, `MailingNotSaved`, `AccountMissing`,
        `MailingHandedOver`, `UnknownTags`, `SelectionEmpty`, and `RegistrationStopped` after
        `stop` was set.
        """
        selection = self._selection(criteria)
        now = self._clock()
        with self._database.write() as session:
            mailing = _existing(session, mailing_id)
            require_no_book(session, mailing_id)
            selection.require_groups(session)
            account = session.get(Account, mailing.account_id) if mailing.account_id else None
            if account is None:
                raise AccountMissing
            registrar = Registrar(session, mailing, account.address, now)
            done = registrar.register(selection, progress, stop)
            mailing.selection, mailing.registered_at = to_stored(criteria), now
            return done

    def page(self, mailing_id: int, request: PageRequest) -> Page[RecipientRow]:
        """Return a window of the registered recipients; see `RECIPIENT_ORDERS`."""
        conditions = (
            Recipient.mailing_id == mailing_id,
            *search_condition(Recipient.search_text, request.search),
        )
        statement = (
            select(
                Recipient.id,
                Recipient.client_id,
                Recipient.name,
                Recipient.address,
                Contact.type,
                Contact.kind,
                Letter.id,
                Letter.state,
                Letter.reason,
                Letter.finished_at,
                Delivery.state,
            )
            .outerjoin(Contact, Contact.id == Recipient.contact_id)
            .outerjoin(Letter, Letter.recipient_id == Recipient.id)
            .outerjoin(Delivery, is_told_of())
            .where(*conditions)
        )
        with self._database.read() as session:
            return read_page(
                session,
                statement,
                request,
                RECIPIENT_ORDERS,
                lambda row: RecipientRow(*row),
                counted=select(Recipient.id).where(*conditions),
            )

    def ids(self, mailing_id: int, request: PageRequest) -> tuple[int, ...]:
        """Return the numbers of all recipients of a list in its order, whatever the window."""
        statement = (
            select(Recipient.id)
            .outerjoin(Letter, Letter.recipient_id == Recipient.id)
            .outerjoin(Delivery, is_told_of())
            .where(
                Recipient.mailing_id == mailing_id,
                *search_condition(Recipient.search_text, request.search),
            )
        )
        with self._database.read() as session:
            return read_ids(session, statement, request, RECIPIENT_ORDERS, Recipient.id)

    def letters_of(self, recipient_ids: Sequence[int]) -> list[int]:
        """Return the numbers of the letters of these recipients."""
        with self._database.read() as session:
            return [
                letter_id
                for some in chunks(recipient_ids)
                for letter_id in session.scalars(
                    select(Letter.id).where(Letter.recipient_id.in_(some))
                )
            ]

    def excluded_page(self, mailing_id: int, request: PageRequest) -> Page[ExclusionRow]:
        """Return a window of those whom the last registration left out; see `EXCLUSION_ORDERS`."""
        statement = select(
            Exclusion.id, Exclusion.client_id, Exclusion.name, Exclusion.address, Exclusion.reason
        ).where(
            Exclusion.mailing_id == mailing_id,
            *search_condition(Exclusion.search_text, request.search),
        )
        with self._database.read() as session:
            return read_page(
                session, statement, request, EXCLUSION_ORDERS, lambda row: ExclusionRow(*row)
            )

    def left_out_page(
        self, mailing_id: int, criteria: Sequence[Criterion], request: PageRequest
    ) -> Page[ExclusionRow]:
        """Return a window of those whom registering the criteria would leave out.

        Sorts like `excluded_page`. Raises `CriterionInvalid`.
        """
        found = self._selection(criteria).left_out(mailing_id)
        columns = found.c
        names = (columns.last_name, columns.first_name, columns.middle_name)
        order = {
            "name": (*names, columns.id),
            "address": (columns.value, columns.id),
            "reason": (columns.reason, *names, columns.id),
        }
        statement = select(
            columns.id, columns.client_id, *names, columns.value, columns.reason
        ).where(*search_condition(columns.search_text, request.search))
        with self._database.read() as session:
            return read_page(session, statement, request, order, _left_out_row)

    def _selection(self, criteria: Sequence[Criterion]) -> Selection:
        return Selection(criteria, local_day(self._clock()))


def _left_out_row(row: Row[*tuple[Any, ...]]) -> ExclusionRow:
    identity, client_id, last, first, middle, address, reason = row
    name = full_name(last, first, middle)
    return ExclusionRow(identity, client_id, name, address, ExclusionReason(reason))


def _existing(session: Session, mailing_id: int) -> Mailing:
    mailing = session.get(Mailing, mailing_id)
    if mailing is None:
        raise MailingNotSaved
    return mailing
