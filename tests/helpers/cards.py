"""Cards of clients and animals for the tests of windows."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from enot_desktop.models.values import ContactKind, ContactType, Sex
from enot_desktop.services.clinic.animals import AnimalDraft
from enot_desktop.services.clinic.clients import ClientDraft
from enot_desktop.services.clinic.contacts import ContactDraft

if TYPE_CHECKING:
    from enot_desktop.ui.clinic.parts import ClinicParts

EMAIL = ContactDraft(ContactType.EMAIL, ContactKind.PERSONAL, "anna@example.com")
WORK = ContactDraft(
    ContactType.EMAIL, ContactKind.WORK, "anna@work.example.com", False, "просила не писать"
)
PHONE = ContactDraft(ContactType.PHONE, ContactKind.PERSONAL, "+7 912 345-67-89")


def keep_client(parts: ClinicParts, name: str = "Соколова", *contacts: ContactDraft) -> int:
    """Save a client registered on 3 November 2026 and return the id."""
    draft = ClientDraft(name, "Анна", "Петровна", date(2026, 11, 3), contacts=contacts)
    return parts.clients.save(None, draft)


def keep_animal(parts: ClinicParts, owner_id: int, number: str, name: str = "Барсик") -> int:
    """Save a cat and return the id."""
    return parts.animals.save(None, AnimalDraft(owner_id, number, name, "кошка", "", Sex.MALE))
