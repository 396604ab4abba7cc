"""The dialog in which the owner of an animal is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from enot_desktop.ui.clinic.columns import client_columns
from enot_desktop.ui.common.list_view import ListSetup, ListView

if TYPE_CHECKING:
    from enot_desktop.services.clinic.clients import ClientRow, ClientService
    from enot_desktop.ui.common.context import Context

_SHOWN_COLUMNS = 4


class OwnerDialog(QDialog):
    """Offers the clients with a search; `chosen` (id, full name) when one is taken."""

    chosen = Signal(int, str)

    def __init__(self, clients: ClientService, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("owner_dialog")
        self.setWindowTitle(self.tr("Владелец животного"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.list = ListView(
            ListSetup(
                "owners",
                client_columns()[:_SHOWN_COLUMNS],
                clients.page,
                self.tr("Клиентов пока нет. Сначала заведите карту клиента."),
                self.tr("Имя, адрес или телефон"),
            ),
            context.background,
            context.memory,
            self,
        )
        buttons = QDialogButtonBox(self)
        self._choose = QPushButton(self.tr("Выбрать"), self)
        buttons.addButton(self._choose, QDialogButtonBox.ButtonRole.AcceptRole)
        self._choose.setObjectName("choose")
        self._choose.setProperty("primary", True)
        self._choose.setEnabled(False)
        # Enter in the search line must search, not choose.
        self._choose.setAutoDefault(False)
        cancel = buttons.addButton(self.tr("Отмена"), QDialogButtonBox.ButtonRole.RejectRole)
        cancel.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(10)
        layout.addWidget(self.list, 1)
        layout.addWidget(buttons)
        self.resize(840, 420)
        buttons.accepted.connect(self._on_choose)
        buttons.rejected.connect(self.reject)
        self.list.selection_changed.connect(self._show_commands)
        self.list.opened.connect(self._on_choose)
        self.list.search_line.setFocus()

    def _selected(self) -> ClientRow | None:
        rows = self.list.selected_rows()
        return rows[0] if len(rows) == 1 else None

    def _show_commands(self) -> None:
        self._choose.setEnabled(self._selected() is not None)

    def _on_choose(self) -> None:
        row = self._selected()
        if row is not None:
            self.chosen.emit(row.id, row.full_name)
            self.accept()
