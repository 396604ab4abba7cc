"""«Адресные книги»: books with their addresses as the service has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from enot_desktop.services.sendpulse.codes import BookStatus, ContactStatus
from enot_desktop.ui.common.dialogs import ask
from enot_desktop.ui.common.formats import day, moment, number
from enot_desktop.ui.common.list_page import Command, ListCommands, Needs
from enot_desktop.ui.common.list_view import ListSetup
from enot_desktop.ui.common.paged_model import Column
from enot_desktop.ui.sandbox.cabinet_tab import ListTab, if_there, only, searched
from enot_desktop.ui.sandbox.halves import Halves
from enot_desktop.ui.sandbox.looks import book_color, book_icon, contact_icon
from enot_desktop.ui.sandbox.numbered import Numbers
from enot_desktop.ui.wording.cabinet import contact_status
from enot_desktop.ui.wording.sendpulse import book_status

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from enot_desktop.models.values import Page, PageRequest
    from enot_desktop.services.sandbox.sendpulse.cabinet import Cabinet
    from enot_desktop.services.sandbox.sendpulse.cabinet_rows import BookRow, ContactRow
    from enot_desktop.ui.common.context import Context
    from enot_desktop.ui.sandbox.numbered import Numbered

_GONE = frozenset({ContactStatus.UNSUBSCRIBED, ContactStatus.UNSUBSCRIBED_FROM_ALL})


class BooksTab(ListTab):
    """All address books, newest first; under them the addresses of the chosen one."""

    def __init__(self, cabinet: Cabinet, context: Context, parent: QWidget) -> None:
        super().__init__("books_tab", context, parent)
        self._cabinet = cabinet
        self._book_id: int | None = None
        self._numbers: Numbers[ContactRow] = Numbers(lambda row: row.email)
        self.set_list(self._setup())
        self.contacts = self.make_list(self._contacts_setup())
        self.commands = ListCommands(self._commands(), self)
        self.contact_commands = ListCommands(self._contact_commands(), self)
        self._lower = QWidget(self)
        self._lower.hide()
        inner = QVBoxLayout(self._lower)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.contact_commands)
        inner.addWidget(self.contacts, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 10, 0, 0)
        layout.addWidget(self.commands)
        layout.addWidget(Halves(self.list, self._lower, self), 1)
        self._connect()
        self._show_commands()

    def refresh(self) -> None:
        """Read the books and the addresses of the chosen one anew."""
        super().refresh()
        if self._lower.isVisible():
            self.contacts.refresh()

    def _connect(self) -> None:
        self.list.selection_changed.connect(self._on_selected)
        self.list.loaded.connect(self._show_commands)
        self.list.deletion_wanted.connect(self._delete)
        self.list.add_menu_to(self._menu)
        self.contacts.selection_changed.connect(self._show_contact_commands)
        self.contacts.loaded.connect(self._show_contact_commands)
        self.contacts.add_menu_to(self._contact_menu)

    def _setup(self) -> ListSetup:
        columns = [
            Column(self.tr("Название"), lambda row: row.name, width=470),
            Column(
                self.tr("Состояние"),
                lambda row: book_status(row.status),
                width=250,
                icon=lambda row: book_icon(row.status),
                color=lambda row: book_color(row.status),
            ),
            Column(self.tr("Адресов"), lambda row: number(row.total), width=90, right=True),
            Column(self.tr("Активных"), lambda row: number(row.active), width=95, right=True),
            Column(self.tr("Создана"), lambda row: moment(row.created_at), width=130),
            Column(self.tr("Удалится"), lambda row: day(row.deleted_on.astimezone()), width=100),
        ]
        empty = self.tr(
            "Адресных книг ещё нет.\n\nКнига появится, когда в документе рассылки на вкладке "
            "«Кампания SendPulse» нажата кнопка «Создать адресную книгу». Через месяц служба "
            "удаляет книгу сама."
        )
        hint = self.tr("Поиск по названию (Ctrl+F)")
        fetch = searched(self._cabinet.books, lambda row: row.name)
        return ListSetup("cabinet_books", columns, fetch, empty, hint, sort=None)

    def _contacts_setup(self) -> ListSetup:
        columns = [
            Column(self.tr("Адрес"), lambda each: each.row.email, width=260),
            Column(
                self.tr("Состояние"),
                lambda each: contact_status(each.row.status),
                width=210,
                icon=lambda each: contact_icon(each.row.status),
            ),
            Column(self.tr("Переменные"), _variables, width=380),
            Column(self.tr("Добавлен"), lambda each: moment(each.row.added_at), width=130),
        ]
        empty = self.tr("В книге нет адресов.")
        hint = self.tr("Поиск по адресу (Ctrl+F)")
        return ListSetup("cabinet_contacts", columns, self._fetch_contacts, empty, hint, sort=None)

    def _fetch_contacts(self, request: PageRequest) -> Page[Numbered[ContactRow]]:
        return self._numbers.page(if_there(self._cabinet.contacts, self._book_id, request))

    def _commands(self) -> list[Command]:
        one = Needs.ONE
        return [
            Command("block_book", self.tr("Заблокировать"), "stop", self._block, one),
            Command("unblock_book", self.tr("Разблокировать"), "check", self._unblock, one),
            Command("delete_book", self.tr("Удалить"), "delete", self._delete, one),
        ]

    def _contact_commands(self) -> list[Command]:
        caption = self.tr("Отписать адрес")
        return [Command("unsubscribe", caption, "unsubscribed", self._unsubscribe, Needs.ONE)]

    def _menu(self) -> list[QAction]:
        return self.commands.menu()

    def _contact_menu(self) -> list[QAction]:
        return self.contact_commands.menu()

    def _on_selected(self) -> None:
        row: BookRow | None = only(self.list)
        identity = None if row is None else row.id
        self._lower.setVisible(identity is not None)
        if identity != self._book_id:
            self._book_id = identity
            self.contacts.table.clearSelection()
            self.contacts.refresh()
        self._show_commands()

    def _show_commands(self) -> None:
        row: BookRow | None = only(self.list)
        blocked = row is not None and row.status == BookStatus.BLOCKED
        self.commands.show_only("unblock_book" if blocked else "block_book", "delete_book")
        self.commands.enable_for(self.list.selected_count)

    def _show_contact_commands(self) -> None:
        each: Numbered[ContactRow] | None = only(self.contacts)
        active = each is not None and each.row.status not in _GONE
        self.contact_commands.enable_for(int(active))

    def _block(self) -> None:
        self._set_status(BookStatus.BLOCKED)

    def _unblock(self) -> None:
        self._set_status(BookStatus.ACTIVE)

    def _set_status(self, status: BookStatus) -> None:
        row: BookRow | None = only(self.list)
        if row is not None:
            identity = row.id
            self.change(lambda: self._cabinet.set_book_status(identity, status))

    def _unsubscribe(self) -> None:
        each: Numbered[ContactRow] | None = only(self.contacts)
        book_id = self._book_id
        if each is not None and book_id is not None:
            address = each.row.email
            self.change(lambda: self._cabinet.unsubscribe(book_id, address))

    def _delete(self) -> None:
        row: BookRow | None = only(self.list)
        if row is None:
            return
        identity = row.id
        ask(
            self,
            self.tr("Удалить адресную книгу?"),
            self.tr("«{0}»").format(row.name),
            detail=self.tr("Адреса исчезнут вместе с книгой. Кампании и статистика останутся."),
            yes=self.tr("Удалить"),
            answered=lambda: self.change(lambda: self._cabinet.delete_book(identity)),
        )


def _variables(each: Numbered[ContactRow]) -> str:
    return ", ".join(f"{name}: {value}" for name, value in each.row.variables)
