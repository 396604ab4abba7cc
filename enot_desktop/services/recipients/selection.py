"""Criteria turned into SQL: which clients, which of their addresses, and who is left out.

An address gets a letter only when no contact of anybody refuses it: consent is no criterion that a
user could forget.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import and_, case, func, literal, select
from sqlalchemy.orm import aliased

from enot_desktop.models.client import Client, Contact
from enot_desktop.models.mailing import MailingGroup, Recipient
from enot_desktop.models.values import ContactType, ExclusionReason
from enot_desktop.services.recipients.criteria import ParameterKey
from enot_desktop.services.recipients.failures import CriterionInvalid
from enot_desktop.services.recipients.parameters import PARAMETERS, Wanted, ticked_criteria

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from sqlalchemy import ColumnElement, Select, Subquery
    from sqlalchemy.orm import Session

    from enot_desktop.services.recipients.criteria import Criterion

FITS = "fits"
"""Verdict on an address that may get the letter; the others are values of `ExclusionReason`."""
_REFUSED_BY_OWNER, _REFUSED_BY_OTHER, _UNDELIVERABLE = 3, 2, 1


class FoundAddress(NamedTuple):
    """An address of a chosen client, or the lack of one, and the verdict on it."""

    client_id: int
    last_name: str
    first_name: str
    middle_name: str
    contact_id: int | None
    value: str | None
    normalised: str | None
    verdict: str


class Selection:
    """A selection ready to be asked; `today` is the clinic's local day.

    Raises `CriterionInvalid` for a ticked criterion without a usable value.
    """

    def __init__(self, criteria: Iterable[Criterion], today: date) -> None:
        self._criteria = ticked_criteria(criteria)
        self._clients: list[ColumnElement[bool]] = [Client.archived.is_(False)]
        self._contacts: list[ColumnElement[bool]] = []
        for criterion in self._criteria:
            wanted = Wanted(criterion.comparison, criterion.value, today)
            conditions = PARAMETERS[criterion.parameter].conditions(wanted)
            if conditions.client is not None:
                self._clients.append(conditions.client)
            if conditions.contact is not None:
                self._contacts.append(conditions.contact)

    def require_groups(self, session: Session) -> None:
        """Raise `CriterionInvalid` when a group of the selection is there no longer."""
        for criterion in self._criteria:
            if criterion.parameter is not ParameterKey.GROUP:
                continue
            if session.get(MailingGroup, criterion.value) is None:
                raise CriterionInvalid(ParameterKey.GROUP)

    def client_ids(self) -> Select[int]:
        """Return the statement for the clients who fit, in no order."""
        return select(Client.id).where(*self._clients)

    def member_ids(self) -> Select[int]:
        """Return the statement for the clients who fit and have a contact of the wanted kind."""
        statement = self.client_ids()
        if not self._contacts:
            return statement
        return statement.where(
            select(Contact.id)
            .where(Contact.client_id == Client.id, *self._contacts)
            .correlate(Client)
            .exists()
        )

    def addresses(self, client_ids: Sequence[int]) -> Select[*tuple[Any, ...]]:
        """Return the statement for `FoundAddress` rows of some of the clients who fit."""
        return (
            select(
                Client.id,
                Client.last_name,
                Client.first_name,
                Client.middle_name,
                Contact.id,
                Contact.value,
                Contact.normalised,
                _verdict(),
            )
            .outerjoin(Contact, self._is_wanted())
            .where(Client.id.in_(client_ids))
            .order_by(Client.id, Contact.id)
        )

    def counts(self, mailing_id: int) -> Select[int, int, int, int]:
        """Return the statement for clients, new recipients, registered ones, and all addresses.

        What is neither new nor registered is left out.
        """
        found = (
            select(
                Client.id.label("client_id"),
                func.coalesce(func.nullif(Contact.normalised, ""), Contact.value).label("address"),
                _verdict().label("verdict"),
            )
            .outerjoin(Contact, self._is_wanted())
            .where(*self._clients)
            .distinct()
            .subquery()
        )
        registered = and_(
            found.c.verdict == FITS,
            Recipient.mailing_id == mailing_id,
            Recipient.normalised == found.c.address,
        )
        is_new = and_(found.c.verdict == FITS, Recipient.id.is_(None))
        is_registered = Recipient.client_id == found.c.client_id
        return select(
            func.count(found.c.client_id.distinct()),
            func.count(case((is_new, found.c.address)).distinct()),
            func.count(case((is_registered, 1))),
            func.count(),
        ).select_from(found.outerjoin(Recipient, registered))

    def left_out(self, mailing_id: int) -> Subquery:
        """Return those whom registering would leave out; the columns are those of `ExclusionRow`.

        `id` is the contact's, or the negative one of a client who has none.
        """
        found = self._found_addresses().subquery()
        holder = aliased(Recipient)
        place = func.row_number().over(
            partition_by=(found.c.verdict, found.c.address), order_by=found.c.client_id
        )
        same = ExclusionReason.SAME_ADDRESS.value
        reason = case(
            (found.c.verdict != FITS, found.c.verdict),
            (holder.client_id != found.c.client_id, same),
            (and_(holder.id.is_(None), place > 1), same),
            else_=FITS,
        )
        judged = (
            select(*found.c, reason.label("reason"))
            .outerjoin(
                holder,
                and_(
                    found.c.verdict == FITS,
                    holder.mailing_id == mailing_id,
                    holder.normalised == found.c.address,
                ),
            )
            .subquery()
        )
        return select(judged).where(judged.c.reason != FITS).subquery()

    def _found_addresses(self) -> Select[*tuple[Any, ...]]:
        address = func.coalesce(func.nullif(Contact.normalised, ""), Contact.value)
        verdict = _verdict()
        return (
            select(
                func.coalesce(func.min(Contact.id), -Client.id).label("id"),
                Client.id.label("client_id"),
                Client.last_name,
                Client.first_name,
                Client.middle_name,
                Client.search_text,
                func.coalesce(func.min(Contact.value), "").label("value"),
                address.label("address"),
                verdict.label("verdict"),
            )
            .outerjoin(Contact, self._is_wanted())
            .where(*self._clients)
            .group_by(Client.id, address, verdict)
        )

    def _is_wanted(self) -> ColumnElement[bool]:
        return and_(
            Contact.client_id == Client.id, Contact.type == ContactType.EMAIL, *self._contacts
        )


def _verdict() -> ColumnElement[str]:
    """Return why an address gets no letter, or `FITS`; refusal comes before all else."""
    of_address = case(
        {
            _REFUSED_BY_OWNER: ExclusionReason.REFUSED.value,
            _REFUSED_BY_OTHER: ExclusionReason.ADDRESS_REFUSED_ELSEWHERE.value,
            _UNDELIVERABLE: ExclusionReason.BAD_ADDRESS.value,
        },
        value=_standing(),
        else_=FITS,
    )
    of_no_address = case(
        (Contact.mailing_allowed.is_(False), ExclusionReason.REFUSED.value),
        else_=ExclusionReason.BAD_ADDRESS.value,
    )
    return case(
        (Contact.id.is_(None), literal(ExclusionReason.NO_ADDRESS.value)),
        (Contact.normalised == "", of_no_address),
        else_=of_address,
    )


def _standing() -> ColumnElement[int]:
    """Return the worst that is known of an address: one look at all contacts that share it."""
    same = aliased(Contact)
    refused_by = case(
        (same.client_id == Contact.client_id, _REFUSED_BY_OWNER), else_=_REFUSED_BY_OTHER
    )
    of_contact = case(
        (same.mailing_allowed.is_(False), refused_by),
        (same.undeliverable_at.is_not(None), _UNDELIVERABLE),
        else_=0,
    )
    return (
        select(func.max(of_contact))
        .where(same.normalised == Contact.normalised)
        .correlate(Contact)
        .scalar_subquery()
    )
