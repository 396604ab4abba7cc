"""Contacts in a client's card: what is entered, what is shown, and the consent for each (M17)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import select

from enot_desktop.models.client import Contact
from enot_desktop.models.failures import NotFound
from enot_desktop.models.values import ContactType, RefusalSource
from enot_desktop.services.clinic.addresses import normalise_address
from enot_desktop.services.clinic.failures import (
    ContactInvalid,
    ContactMissing,
    ContactRefuses,
    ContactRepeated,
)

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

    from enot_desktop.models.client import Client
    from enot_desktop.models.values import ContactKind


@dataclass(frozen=True, slots=True)
class ContactDraft:
    """A contact as entered; `id` is None for a new one, the note says how the client refused."""

    type: ContactType
    kind: ContactKind
    value: str
    mailing_allowed: bool = True
    refusal_note: str = ""
    id: int | None = None


@dataclass(frozen=True, slots=True)
class ContactCard:
    """A contact as shown in the card.

    `address_valid` is false for an e-mail address that is none, `undeliverable_at` is when a server
    refused it for good, with the words of the server or of SendPulse, `refusal_source` is who says
    that mailings are not wanted, `refused_elsewhere` tells that another contact with the same
    address refused mailings, so that this one gets none either.
    """

    id: int
    type: ContactType
    kind: ContactKind
    value: str
    mailing_allowed: bool
    refused_at: datetime | None
    refusal_note: str
    refusal_source: RefusalSource | None
    undeliverable_at: datetime | None
    undeliverable_detail: str
    address_valid: bool
    refused_elsewhere: bool

    def as_draft(self) -> ContactDraft:
        """Return the same contact ready for changing."""
        return ContactDraft(
            self.type, self.kind, self.value, self.mailing_allowed, self.refusal_note, self.id
        )


def replace_contacts(
    client: Client, drafts: tuple[ContactDraft, ...], now: datetime
) -> list[Contact]:
    """Make the client's contacts equal to the drafts and return them.

    An address that was refused stays: with its row the refusal itself would be forgotten. Raises
    `ContactRefuses`, `ContactMissing`, `ContactInvalid`, `ContactRepeated` or `NotFound`.
    """
    present = {contact.id: contact for contact in client.contacts}
    wanted: list[Contact] = []
    seen: set[tuple[ContactType, str]] = set()
    for draft in drafts:
        contact = _find(present, draft.id)
        _fill(contact, draft, now)
        key = (contact.type, contact.normalised or contact.value.casefold())
        if key in seen:
            raise ContactRepeated(contact.value)
        seen.add(key)
        wanted.append(contact)
    for contact in present.values():
        if contact not in wanted and refuses(contact):
            raise ContactRefuses(contact.value)
    client.contacts = wanted
    return wanted


def refuses(contact: Contact) -> bool:
    """Tell whether a contact is an address to which mailings were refused."""
    return bool(contact.normalised) and not contact.mailing_allowed


def contact_cards(session: Session, client: Client) -> tuple[ContactCard, ...]:
    """Return the contacts of a client as its card shows them."""
    addresses = [contact.normalised for contact in client.contacts if contact.normalised]
    refusing = select(Contact.id, Contact.normalised).where(
        Contact.normalised.in_(addresses), Contact.mailing_allowed.is_(False)
    )
    refusals = [(identity, address) for identity, address in session.execute(refusing)]
    return tuple(
        ContactCard(
            contact.id,
            contact.type,
            contact.kind,
            contact.value,
            contact.mailing_allowed,
            contact.refused_at,
            contact.refusal_note,
            contact.refusal_source,
            contact.undeliverable_at,
            contact.undeliverable_detail,
            address_valid=contact.type is not ContactType.EMAIL or bool(contact.normalised),
            refused_elsewhere=any(
                address == contact.normalised and identity != contact.id
                for identity, address in refusals
            ),
        )
        for contact in client.contacts
    )


def _find(present: dict[int, Contact], identity: int | None) -> Contact:
    if identity is None:
        return Contact(value="", mailing_allowed=True)
    if identity not in present:
        raise NotFound("contact", identity)
    return present[identity]


def _fill(contact: Contact, draft: ContactDraft, now: datetime) -> None:
    value = " ".join(draft.value.split())
    if not value:
        raise ContactMissing
    changed = value != contact.value or draft.type is not contact.type
    if changed:
        normalised = normalise_address(value) if draft.type is ContactType.EMAIL else ""
        # A broken address that came with an import may stay while something else is changed.
        if draft.type is ContactType.EMAIL and not normalised:
            raise ContactInvalid(value)
        contact.normalised = normalised
        contact.undeliverable_at, contact.undeliverable_detail = None, ""
    contact.type, contact.kind, contact.value = draft.type, draft.kind, value
    _note_consent(contact, draft, now)
    if changed and contact.refusal_source is not None:
        # Whoever unsubscribed did so from another address.
        contact.refusal_source = RefusalSource.PERSON


def _note_consent(contact: Contact, draft: ContactDraft, now: datetime) -> None:
    if draft.mailing_allowed:
        contact.refused_at, contact.refusal_note, contact.refusal_source = None, "", None
    else:
        if contact.mailing_allowed or contact.refused_at is None:
            contact.refused_at, contact.refusal_source = now, RefusalSource.PERSON
        contact.refusal_note = draft.refusal_note.strip()
    contact.mailing_allowed = draft.mailing_allowed
