"""The tab «Животные» of a client's card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from enot_desktop.models.values import Page, PageRequest
from enot_desktop.ui.changes import Subject
from enot_desktop.ui.clinic.columns import animals_of_client_columns
from enot_desktop.ui.common.icons import icon
from enot_desktop.ui.common.list_view import ListSetup, ListView

if TYPE_CHECKING:
    from enot_desktop.services.clinic.animals import AnimalRow, AnimalService
    from enot_desktop.ui.common.context import Context


class AnimalsTab(QWidget):
    """The animals of one client; double click opens a card."""

    def __init__(
        self, animals: AnimalService, client_id: int, context: Context, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("animals_tab")
        self._animals, self._client_id, self._context = animals, client_id, context
        self.list = ListView(
            ListSetup(
                "client_animals",
                animals_of_client_columns(),
                self._fetch,
                self.tr("У клиента пока нет животных. Нажмите «Добавить животное»."),
                sort=None,
            ),
            context.background,
            context.memory,
            self,
        )
        self.list.search_line.hide()
        self.list.table.setSortingEnabled(False)
        add = QPushButton(icon("add"), self.tr("Добавить животное"), self)
        add.setObjectName("add_animal")
        add.clicked.connect(self._on_add)
        commands = QHBoxLayout()
        commands.addWidget(add)
        commands.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 16)
        layout.setSpacing(10)
        layout.addLayout(commands)
        layout.addWidget(self.list, 1)
        self.list.opened.connect(context.navigator.open_animal)
        self.list.creation_wanted.connect(self._on_add)
        context.changes.changed.connect(self._on_changed)
        self.setFocusProxy(self.list)

    def _fetch(self, request: PageRequest) -> Page[AnimalRow]:
        rows = self._animals.of_client(self._client_id)
        wanted = rows[request.offset : request.offset + request.limit]
        return Page(len(rows), request.offset, wanted)

    def _on_add(self) -> None:
        self._context.navigator.open_animal(None, self._client_id)

    def _on_changed(self, subject: Subject) -> None:
        if subject is Subject.ANIMALS:
            self.list.refresh()
