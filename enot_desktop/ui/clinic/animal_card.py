"""An animal's card in a tab: fields, visits, letters to the owner (M25, fig. 20)."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QFrame, QScrollArea, QTabWidget, QVBoxLayout, QWidget

from enot_desktop.ui.changes import Subject
from enot_desktop.ui.clinic.animal_form import AnimalForm
from enot_desktop.ui.clinic.card_header import CardHeader
from enot_desktop.ui.clinic.later_tab import LaterTab
from enot_desktop.ui.clinic.visits_tab import VisitsTab
from enot_desktop.ui.common.saved_document import SavedDocument

if TYPE_CHECKING:
    from enot_desktop.models.failures import EnotError
    from enot_desktop.services.clinic.animals import AnimalCard, AnimalDraft
    from enot_desktop.ui.clinic.parts import ClinicParts
    from enot_desktop.ui.common.context import Context


class AnimalCardWindow(SavedDocument["AnimalCard", "AnimalDraft"]):
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
        super().__init__(context, animal_id)
        self._parts = parts
        self.setObjectName("animal_card")
        self._header = CardHeader(self)
        self._fields = AnimalForm(parts, context, self)
        hint = self.tr("Сначала сохраните карту животного.")
        self._visits = LaterTab(self._make_visits, hint, self)
        self._letters = LaterTab(parts.history_for, hint, self)
        self.tabs = self._make_tabs()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._header)
        layout.addWidget(self.tabs, 1)
        self._header.save_wanted.connect(self.save)
        self._fields.changed.connect(self.edited)
        self.setFocusProxy(self._fields)
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
        self._header.show_archived(archived=card.archived)
        self._visits.set_identity(card.id)
        self._letters.set_identity(card.owner_id)

    def draft(self) -> AnimalDraft:
        """Return what the fields hold."""
        return self._fields.draft()

    def identity_of(self, card: AnimalCard) -> int:
        """Return the id of an animal."""
        return card.id

    def caption(self) -> str:
        """Return name and species, or that it is a new one."""
        draft = self.draft()
        title = draft.name.strip() or self.tr("Новое животное")
        self._header.show_title(f"{title}, {draft.species}" if draft.species else title)
        return title

    def form(self) -> QWidget:
        """Return the fields."""
        return self._fields

    def show_problem(self, error: EnotError | None) -> bool:
        """Say beside its field what is wrong."""
        known = self._fields.show_problem(error)
        if known and error is not None:
            self.tabs.setCurrentIndex(0)
        return known

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

    def _make_tabs(self) -> QTabWidget:
        area = QScrollArea(self)
        area.setWidget(self._fields)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        tabs = QTabWidget(self)
        tabs.setObjectName("card_tabs")
        tabs.setStyleSheet("QTabWidget::tab-bar { left: 6px; }")
        tabs.addTab(area, self.tr("Карта животного"))
        tabs.addTab(self._visits, self.tr("Посещения"))
        tabs.addTab(self._letters, self.tr("Письма"))
        return tabs

    def _make_visits(self, animal_id: int, parent: QWidget) -> QWidget:
        return VisitsTab(self._parts, animal_id, self.context, parent)
