"""Who says that a contact wants no mailings, and why an address cannot be written to."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

import pytest

from enot_desktop.models.client import Contact
from enot_desktop.models.values import ContactKind, ContactType, RefusalSource
from enot_desktop.services.clinic.clients import ClientDraft, ClientService
from enot_desktop.services.clinic.contacts import ContactCard, ContactDraft

if TYPE_CHECKING:
    from enot_desktop.models.database import Database
    from tests.conftest import SettableClock

EMAIL = ContactDraft(ContactType.EMAIL, ContactKind.PERSONAL, "anna@example.com")
ANNA = ClientDraft("Ёлкина", "Анна", "Петровна", date(2026, 11, 3), contacts=(EMAIL,))
EARLIER = datetime(2026, 11, 1, 8, 0, tzinfo=UTC)


class Card:
    """The card of one client with one address."""

    def __init__(self, database: Database, clients: ClientService) -> None:
        self._database, self._clients = database, clients
        self._id = clients.save(None, ANNA)

    def contact(self) -> ContactCard:
        """Return the contact as the card shows it."""
        return self._clients.get(self._id).contacts[0]

    def change(self, **values: object) -> ContactCard:
        """Change the contact in the card and save."""
        changed: Any = replace(self.contact().as_draft(), **values)
        self._clients.save(self._id, replace(ANNA, contacts=(changed,)))
        return self.contact()

    def find_out(self, **values: object) -> None:
        """Write what was found out about the address, past the card."""
        with self._database.write() as session:
            contact = session.get_one(Contact, self.contact().id)
            for name, value in values.items():
                setattr(contact, name, value)


@pytest.fixture
def card(database: Database, clock: SettableClock) -> Card:
    return Card(database, ClientService(database, clock))


@pytest.mark.m("M17")
def test_a_refusal_in_the_card_is_a_persons(card: Card) -> None:
    assert card.contact().refusal_source is None
    assert card.change(mailing_allowed=False).refusal_source is RefusalSource.PERSON
    assert card.change(mailing_allowed=True).refusal_source is None


@pytest.mark.m("M17")
@pytest.mark.parametrize("source", [RefusalSource.UNSUBSCRIBED, RefusalSource.SPAM_COMPLAINT])
def test_who_unsubscribed_stays_so_until_it_is_allowed_again(
    card: Card, source: RefusalSource
) -> None:
    card.find_out(mailing_allowed=False, refused_at=EARLIER, refusal_source=source)
    kept = card.change(refusal_note="звонила", kind=ContactKind.WORK)
    assert (kept.refusal_source, kept.refused_at) == (source, EARLIER)
    allowed = card.change(mailing_allowed=True)
    assert (allowed.refusal_source, allowed.refused_at) == (None, None)


@pytest.mark.m("M17")
def test_nobody_unsubscribed_from_another_address(card: Card) -> None:
    card.find_out(
        mailing_allowed=False, refused_at=EARLIER, refusal_source=RefusalSource.UNSUBSCRIBED
    )
    changed = card.change(value="anna@mail.example")
    assert not changed.mailing_allowed
    assert (changed.refusal_source, changed.refused_at) == (RefusalSource.PERSON, EARLIER)
    assert card.change(mailing_allowed=True, value="olga@mail.example").refusal_source is None


@pytest.mark.m("M18")
def test_words_about_a_dead_address_go_with_it(card: Card) -> None:
    card.find_out(undeliverable_at=EARLIER, undeliverable_detail="550 No such user")
    kept = card.change(kind=ContactKind.WORK)
    assert (kept.undeliverable_at, kept.undeliverable_detail) == (EARLIER, "550 No such user")
    changed = card.change(value="anna@mail.example")
    assert (changed.undeliverable_at, changed.undeliverable_detail) == (None, "")
