"""A client's card in a tab: fields and contacts, animals, letters."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from enot_desktop.services.clinic.days import local_day
from enot_desktop.services.clinic.names import full_name
from enot_desktop.ui.changes import Subject
from enot_desktop.ui.clinic.animals_tab import AnimalsTab
from enot_desktop.ui.clinic.card_window import CardWindow
from enot_desktop.ui.clinic.client_form import ClientForm
from enot_desktop.ui.clinic.later_tab import LaterTab

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from enot_desktop.services.clinic.clients import ClientCard, ClientDraft
    from enot_desktop.ui.clinic.parts import ClinicParts
    from enot_desktop.ui.common.context import Context


class ClientCardWindow(CardWindow["ClientCard", "ClientDraft"]):
    """One client; without an id it is a new one."""

    announces: ClassVar[tuple[Subject, ...]] = (Subject.CLIENTS,)
    watches: ClassVar[tuple[Subject, ...]] = (Subject.CLIENTS,)

    def __init__(self, parts: ClinicParts, context: Context, client_id: int | None) -> None:
        super().__init__("client_card", context, client_id)
        self._parts = parts
        self._fields = ClientForm(local_day(parts.clock()), self)
        hint = self.tr("Сначала сохраните карту клиента.")
        self._animals = LaterTab(self._make_animals, hint, self)
        self._letters = LaterTab(parts.history_for, hint, self)
        self.fill(
            self._fields,
            self.tr("Карта клиента"),
            (self._animals, self.tr("Животные")),
            (self._letters, self.tr("Письма")),
        )
        if client_id is None:
            self._fields.contacts.add_blank()
        self.begin()

    def read(self, identity: int) -> ClientCard:
        """Return the client."""
        return self._parts.clients.get(identity)

    def store(self, identity: int | None, draft: ClientDraft) -> ClientCard:
        """Save the client."""
        return self._parts.clients.get(self._parts.clients.save(identity, draft))

    def show_card(self, card: ClientCard) -> None:
        """Put a client into the fields."""
        self._fields.show_card(card)
        self.header.show_archived(archived=card.archived)
        self._animals.set_identity(card.id)
        self._letters.set_identity(card.id)

    def identity_of(self, card: ClientCard) -> int:
        """Return the id of a client."""
        return card.id

    def caption(self) -> str:
        """Return the client's name, or that it is a new one."""
        draft = self.draft()
        name = full_name(draft.last_name, draft.first_name, draft.middle_name).strip()
        self.header.show_title(name or self.tr("Новый клиент"))
        return name or self.tr("Новый клиент")

    def _make_animals(self, client_id: int, parent: QWidget) -> QWidget:
        return AnimalsTab(self._parts.animals, client_id, self.context, parent)
