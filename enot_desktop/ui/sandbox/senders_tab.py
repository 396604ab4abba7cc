"""«Отправители»: addresses that letters may be sent from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from enot_desktop.ui.common.dialogs import show_failure
from enot_desktop.ui.common.icons import icon
from enot_desktop.ui.common.list_page import Command, ListCommands, Needs
from enot_desktop.ui.common.list_view import ListSetup
from enot_desktop.ui.common.paged_model import Column
from enot_desktop.ui.sandbox.cabinet_tab import ListTab, only, searched
from enot_desktop.ui.sandbox.numbered import Numbers
from enot_desktop.ui.sandbox.sender_dialog import SenderDialog

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QIcon

    from enot_desktop.models.failures import EnotError
    from enot_desktop.services.sandbox.sendpulse.cabinet import Cabinet
    from enot_desktop.services.sandbox.sendpulse.cabinet_rows import SenderRow
    from enot_desktop.ui.common.context import Context
    from enot_desktop.ui.sandbox.numbered import Numbered


class SendersTab(ListTab):
    """All senders; a new one has to be activated before letters go from it."""

    def __init__(self, cabinet: Cabinet, context: Context, parent: QWidget) -> None:
        super().__init__("senders_tab", context, parent)
        self._cabinet = cabinet
        self._numbers: Numbers[SenderRow] = Numbers(lambda row: row.email)
        self.set_list(self._setup())
        self.commands = ListCommands(self._commands(), self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 10, 0, 0)
        layout.addWidget(self.commands)
        layout.addWidget(self.list, 1)
        self.list.selection_changed.connect(self._show_commands)
        self.list.loaded.connect(self._show_commands)
        self.list.creation_wanted.connect(self._add)
        self.list.add_menu_to(self._menu)

    def _setup(self) -> ListSetup:
        columns = [
            Column(self.tr("Адрес"), lambda each: each.row.email, width=220),
            Column(self.tr("Имя отправителя"), lambda each: each.row.name, width=170),
            Column(self.tr("Состояние"), self._state, width=255, icon=_image),
        ]
        empty = self.tr("Отправителей нет.\n\nНажмите «Добавить».")
        hint = self.tr("Поиск по адресу и имени (Ctrl+F)")
        fetch = searched(
            lambda: tuple(map(self._numbers.numbered, self._cabinet.senders())),
            lambda each: f"{each.row.email} {each.row.name}",
        )
        return ListSetup("cabinet_senders", columns, fetch, empty, hint, sort=None)

    def _state(self, each: Numbered[SenderRow]) -> str:
        if each.row.active:
            return self.tr("Действует")
        return self.tr("Ждёт активации, писем не отправляет")

    def _commands(self) -> list[Command]:
        return [
            Command("add_sender", self.tr("Добавить"), "add", self._add),
            Command("activate", self.tr("Активировать"), "check", self._activate, Needs.ONE),
        ]

    def _menu(self) -> list[QAction]:
        return self.commands.menu()

    def _show_commands(self) -> None:
        each: Numbered[SenderRow] | None = only(self.list)
        self.commands.enable_for(int(each is not None and not each.row.active))

    def _add(self) -> None:
        dialog = SenderDialog(self)

        def fail(error: EnotError) -> None:
            show_failure(dialog, error)

        def save(address: str, name: str) -> None:
            self.context.background.run(
                dialog,
                lambda: self._cabinet.add_sender(address, name),
                lambda _none: self._on_added(dialog),
                fail,
            )

        dialog.entered.connect(save)
        dialog.open()

    def _on_added(self, dialog: SenderDialog) -> None:
        dialog.accept()
        self.refresh()

    def _activate(self) -> None:
        each: Numbered[SenderRow] | None = only(self.list)
        if each is not None:
            address = each.row.email
            self.change(lambda: self._cabinet.activate_sender(address))


def _image(each: Numbered[SenderRow]) -> QIcon:
    return icon("check", "good") if each.row.active else icon("clock", "doubt")
