"""The tab «Животные» of a client's card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from enot_desktop.ui.changes import Subject
from enot_desktop.ui.clinic.columns import animals_of_client_columns
from enot_desktop.ui.common.focus import lead_focus
from enot_desktop.ui.common.list_page import Command, ListCommands
from enot_desktop.ui.common.short_list import short_list

if TYPE_CHECKING:
    from enot_desktop.services.clinic.animals import AnimalService
    from enot_desktop.ui.common.context import Context


class AnimalsTab(QWidget):
    """The animals of one client; double click opens a card."""

    def __init__(
        self, animals: AnimalService, client_id: int, context: Context, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("animals_tab")
        self._client_id, self._context = client_id, context
        self.list = short_list(
            "client_animals",
            animals_of_client_columns(),
            lambda: animals.of_client(client_id),
            self.tr("У клиента пока нет животных. Нажмите «Добавить животное»."),
            context=context,
            parent=self,
        )
        caption = self.tr("Добавить животное")
        commands = ListCommands([Command("add_animal", caption, "add", self._on_add)], self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 16)
        layout.setSpacing(10)
        layout.addWidget(commands)
        layout.addWidget(self.list, 1)
        self.list.opened.connect(context.navigator.open_animal)
        self.list.creation_wanted.connect(self._on_add)
        context.changes.changed.connect(self._on_changed)
        lead_focus(self, self.list)

    def _on_add(self) -> None:
        self._context.navigator.open_animal(None, self._client_id)

    def _on_changed(self, subject: Subject) -> None:
        if subject is Subject.ANIMALS:
            self.list.refresh()
