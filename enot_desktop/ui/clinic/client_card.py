"""A client's card in a tab: fields and contacts, animals, letters."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QFrame, QScrollArea, QTabWidget, QVBoxLayout, QWidget

from enot_desktop.services.clinic.days import local_day
from enot_desktop.services.clinic.names import full_name
from enot_desktop.ui.changes import Subject
from enot_desktop.ui.clinic.animals_tab import AnimalsTab
from enot_desktop.ui.clinic.card_header import CardHeader
from enot_desktop.ui.clinic.client_form import ClientForm
from enot_desktop.ui.clinic.later_tab import LaterTab
from enot_desktop.ui.common.saved_document import SavedDocument

if TYPE_CHECKING:
    from enot_desktop.models.failures import EnotError
    from enot_desktop.services.clinic.clients import ClientCard, ClientDraft
    from enot_desktop.ui.clinic.parts import ClinicParts
    from enot_desktop.ui.common.context import Context


class ClientCardWindow(SavedDocument["ClientCard", "ClientDraft"]):
    """One client; without an id it is a new one."""

    announces: ClassVar[tuple[Subject, ...]] = (Subject.CLIENTS,)
    watches: ClassVar[tuple[Subject, ...]] = (Subject.CLIENTS,)

    def __init__(self, parts: ClinicParts, context: Context, client_id: int | None) -> None:
        super().__init__(context, client_id)
        self._parts = parts
        self.setObjectName("client_card")
        self._header = CardHeader(self)
        self._fields = ClientForm(local_day(parts.clock()), self)
        hint = self.tr("Сначала сохраните карту клиента.")
        self._animals = LaterTab(self._make_animals, hint, self)
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
        self._header.show_archived(archived=card.archived)
        self._animals.set_identity(card.id)
        self._letters.set_identity(card.id)

    def draft(self) -> ClientDraft:
        """Return what the fields hold."""
        return self._fields.draft()

    def identity_of(self, card: ClientCard) -> int:
        """Return the id of a client."""
        return card.id

    def caption(self) -> str:
        """Return the client's name, or that it is a new one."""
        draft = self.draft()
        name = full_name(draft.last_name, draft.first_name, draft.middle_name).strip()
        self._header.show_title(name or self.tr("Новый клиент"))
        return name or self.tr("Новый клиент")

    def form(self) -> QWidget:
        """Return the fields."""
        return self._fields

    def show_problem(self, error: EnotError | None) -> bool:
        """Say beside its field what is wrong."""
        known = self._fields.show_problem(error)
        if known and error is not None:
            self.tabs.setCurrentIndex(0)
        return known

    def _make_tabs(self) -> QTabWidget:
        area = QScrollArea(self)
        area.setWidget(self._fields)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        tabs = QTabWidget(self)
        tabs.setObjectName("card_tabs")
        tabs.setStyleSheet("QTabWidget::tab-bar { left: 6px; }")
        tabs.addTab(area, self.tr("Карта клиента"))
        tabs.addTab(self._animals, self.tr("Животные"))
        tabs.addTab(self._letters, self.tr("Письма"))
        return tabs

    def _make_animals(self, client_id: int, parent: QWidget) -> QWidget:
        return AnimalsTab(self._parts.animals, client_id, self.context, parent)
