"""Whose an animal is: the name, a button to the card, a button to choose another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QSizePolicy, QWidget

from enot_desktop.ui.clinic.owner_dialog import OwnerDialog
from enot_desktop.ui.common.focus import lead_focus
from enot_desktop.ui.common.icons import icon

if TYPE_CHECKING:
    from enot_desktop.services.clinic.clients import ClientCard, ClientService
    from enot_desktop.ui.common.context import Context


class OwnerField(QWidget):
    """Shows the owner; `changed` when another was chosen."""

    changed = Signal()

    def __init__(self, clients: ClientService, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._clients, self._context = clients, context
        self.owner_id: int | None = None
        self.name = QLineEdit(self)
        self.name.setObjectName("owner")
        self.name.setReadOnly(True)
        self.name.setPlaceholderText(self.tr("Владелец не выбран"))
        self._open = QPushButton(icon("open"), self.tr("Открыть"), self)
        self._open.setObjectName("open_owner")
        self._open.setEnabled(False)
        choose = QPushButton(self.tr("Выбрать…"), self)
        choose.setObjectName("choose_owner")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.name, 1)
        layout.addWidget(choose)
        layout.addWidget(self._open)
        self._open.clicked.connect(self._on_open)
        choose.clicked.connect(self.choose)
        lead_focus(self, choose)

    def show_owner(self, owner_id: int, name: str) -> None:
        """Show an owner."""
        self.owner_id = owner_id
        self.name.setText(name)
        self._open.setEnabled(True)

    def fetch_owner(self, owner_id: int) -> None:
        """Show an owner of whom only the id is known."""
        self.owner_id = owner_id
        self._context.background.run(self, lambda: self._clients.get(owner_id), self._on_fetched)

    def choose(self) -> None:
        """Let a person choose the owner."""
        dialog = OwnerDialog(self._clients, self._context, self)
        dialog.chosen.connect(self._on_chosen)
        dialog.open()

    def _on_fetched(self, card: ClientCard) -> None:
        if card.id == self.owner_id:
            self.show_owner(card.id, card.full_name)

    def _on_chosen(self, owner_id: int, name: str) -> None:
        self.show_owner(owner_id, name)
        self.changed.emit()

    def _on_open(self) -> None:
        if self.owner_id is not None:
            self._context.navigator.open_client(self.owner_id)
