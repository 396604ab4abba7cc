"""The tab «Посещения» of an animal's card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from enot_desktop.services.clinic.days import local_day
from enot_desktop.ui.changes import Subject
from enot_desktop.ui.clinic.columns import visit_columns
from enot_desktop.ui.clinic.visit_dialog import VisitDialog
from enot_desktop.ui.common.dialogs import ask, show_failure
from enot_desktop.ui.common.focus import lead_focus
from enot_desktop.ui.common.formats import day
from enot_desktop.ui.common.list_page import Command, ListCommands, Needs
from enot_desktop.ui.common.short_list import short_list

if TYPE_CHECKING:
    from collections.abc import Callable

    from enot_desktop.models.failures import EnotError
    from enot_desktop.services.clinic.visits import VisitDraft, VisitRow
    from enot_desktop.ui.clinic.parts import ClinicParts
    from enot_desktop.ui.common.context import Context


class VisitsTab(QWidget):
    """The visits of one animal, newest first: added, changed, deleted."""

    def __init__(
        self, parts: ClinicParts, animal_id: int, context: Context, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("visits_tab")
        self._visits, self._clock = parts.visits, parts.clock
        self._animal_id, self._context = animal_id, context
        self.list = short_list(
            "visits",
            visit_columns(),
            lambda: parts.visits.of_animal(animal_id),
            self.tr("Посещений пока нет. Нажмите «Добавить»."),
            context=context,
            parent=self,
        )
        change = self.tr("Изменить")
        self._commands = ListCommands(
            [
                Command("add_visit", self.tr("Добавить"), "add", self._on_add),
                Command("change_visit", change, "edit", self._on_change, Needs.ONE),
                Command("delete_visit", self.tr("Удалить"), "delete", self._on_delete, Needs.ONE),
            ],
            self,
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 16)
        layout.setSpacing(10)
        layout.addWidget(self._commands)
        layout.addWidget(self.list, 1)
        self._connect()

    def _connect(self) -> None:
        self.list.opened.connect(self._on_change)
        self.list.creation_wanted.connect(self._on_add)
        self.list.deletion_wanted.connect(self._on_delete)
        self.list.selection_changed.connect(self._show_commands)
        self._context.changes.changed.connect(self._on_changed)
        lead_focus(self, self.list)

    def _show_commands(self) -> None:
        self._commands.enable_for(self.list.selected_count)

    def _selected(self) -> VisitRow | None:
        rows = self.list.selected_rows()
        return rows[0] if len(rows) == 1 else None

    def _on_changed(self, subject: Subject) -> None:
        if subject is Subject.ANIMALS:
            self.list.refresh()

    def _on_add(self) -> None:
        self._ask(None, lambda draft: self._visits.add(self._animal_id, draft))

    def _on_change(self) -> None:
        visit = self._selected()
        if visit is not None:
            self._ask(visit, lambda draft: self._visits.change(visit.id, draft))

    def _ask(self, visit: VisitRow | None, store: Callable[[VisitDraft], object]) -> None:
        dialog = VisitDialog(local_day(self._clock()), visit, self)

        def save(draft: VisitDraft) -> None:
            dialog.setEnabled(False)
            self._context.background.run(dialog, lambda: store(draft), stored, refused)

        def stored(_result: object) -> None:
            dialog.accept()
            self._on_done(None)

        def refused(error: EnotError) -> None:
            dialog.setEnabled(True)
            show_failure(dialog, error)

        dialog.entered.connect(save)
        dialog.open()

    def _on_delete(self) -> None:
        visit = self._selected()
        if visit is None:
            return
        ask(
            self,
            self.tr("Удаление посещения"),
            self.tr("Удалить посещение {0} «{1}»?").format(day(visit.visited_on), visit.reason),
            yes=self.tr("Удалить"),
            answered=lambda: self._delete_now(visit.id),
        )

    def _delete_now(self, visit_id: int) -> None:
        self._context.background.run(
            self, lambda: self._visits.delete(visit_id), self._on_done, self._on_failed
        )

    def _on_done(self, _result: object) -> None:
        self._context.changes.announce(Subject.ANIMALS)

    def _on_failed(self, error: EnotError) -> None:
        self.list.refresh()
        show_failure(self, error)
