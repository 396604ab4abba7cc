"""An animal's card in a tab: fields, visits, letters to the owner (M25, fig. 20)."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from enot_desktop.ui.changes import Subject
from enot_desktop.ui.clinic.animal_form import AnimalForm
from enot_desktop.ui.clinic.card_window import CardWindow
from enot_desktop.ui.clinic.later_tab import LaterTab
from enot_desktop.ui.clinic.visits_tab import VisitsTab

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from enot_desktop.services.clinic.animals import AnimalCard, AnimalDraft
    from enot_desktop.ui.clinic.parts import ClinicParts
    from enot_desktop.ui.common.context import Context


class AnimalCardWindow(CardWindow["AnimalCard", "AnimalDraft"]):
    """One animal; without an id it is a new one, of the owner given."""

    announces: ClassVar[tuple[Subject, ...]] = (Subject.ANIMALS,)
    watches: ClassVar[tuple[Subject, ...]] = (Subject.ANIMALS, Subject.CLIENTS)

    def __init__(
        self,
        parts: ClinicParts,
        context: Context,
        animal_id: int | None,
        owner_id: int | None = None,
    ) -> None:
        super().__init__("animal_card", context, animal_id)
        self._parts = parts
        self._fields = AnimalForm(parts, context, self)
        hint = self.tr("Сначала сохраните карту животного.")
        self._visits = LaterTab(self._make_visits, hint, self)
        self._letters = LaterTab(parts.history_for, hint, self)
        self.fill(
            self._fields,
            self.tr("Карта животного"),
            (self._visits, self.tr("Посещения")),
            (self._letters, self.tr("Письма")),
        )
        if animal_id is None:
            self._prepare_new(owner_id)
        self.begin()

    def read(self, identity: int) -> AnimalCard:
        """Return the animal."""
        return self._parts.animals.get(identity)

    def store(self, identity: int | None, draft: AnimalDraft) -> AnimalCard:
        """Save the animal."""
        return self._parts.animals.get(self._parts.animals.save(identity, draft))

    def show_card(self, card: AnimalCard) -> None:
        """Put an animal into the fields."""
        self._fields.show_card(card)
        self.header.show_archived(archived=card.archived)
        self._visits.set_identity(card.id)
        self._letters.set_identity(card.owner_id)

    def identity_of(self, card: AnimalCard) -> int:
        """Return the id of an animal."""
        return card.id

    def caption(self) -> str:
        """Return name and species, or that it is a new one."""
        draft = self.draft()
        title = draft.name.strip() or self.tr("Новое животное")
        self.header.show_title(f"{title}, {draft.species}" if draft.species else title)
        return title

    def _prepare_new(self, owner_id: int | None) -> None:
        if owner_id is not None:
            self._fields.owner.fetch_owner(owner_id)
        self.context.background.run(self, self._parts.animals.free_number, self._offer_number)

    def _offer_number(self, number: str) -> None:
        if self.identity is None and not self._fields.number.text():
            untouched = not self.unsaved
            self._fields.number.setText(number)
            if untouched:
                self.keep()

    def _make_visits(self, animal_id: int, parent: QWidget) -> QWidget:
        return VisitsTab(self._parts, animal_id, self.context, parent)
