"""The page «Учетные записи электронной почты»: list, create, change, delete (M01, fig. 1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from enot_desktop.ui.accounts.columns import account_columns
from enot_desktop.ui.accounts.form import AccountForm
from enot_desktop.ui.changes import Subject
from enot_desktop.ui.common.dialogs import ask, show_failure, tell
from enot_desktop.ui.common.document import Document
from enot_desktop.ui.common.icons import icon
from enot_desktop.ui.common.list_view import ListSetup, ListView

if TYPE_CHECKING:
    from collections.abc import Callable

    from enot_desktop.models.failures import EnotError
    from enot_desktop.services.accounts.cards import AccountCard
    from enot_desktop.services.accounts.service import AccountService
    from enot_desktop.ui.accounts.storing import Stored
    from enot_desktop.ui.common.context import Context


class AccountsPage(Document):
    """The list of accounts with the commands for one of them."""

    def __init__(self, accounts: AccountService, context: Context) -> None:
        super().__init__()
        self._accounts, self._context = accounts, context
        self.setObjectName("accounts_page")
        self.list = ListView(
            ListSetup(
                "accounts",
                account_columns(),
                accounts.page,
                self.tr(
                    "Учетных записей пока нет.\n\nНажмите «Создать» и укажите ящик, от имени "
                    "которого клиника будет отправлять письма. Это нужно сделать один раз."
                ),
            ),
            context.background,
            context.memory,
            self,
        )
        self._create = self._make_button("create", self.tr("Создать"), "add", self._on_create)
        self._create.setProperty("primary", True)
        self._create.setIcon(icon("add", "white"))
        self._change = self._make_button("change", self.tr("Изменить"), "edit", self._on_change)
        self._delete = self._make_button("delete", self.tr("Удалить"), "delete", self._on_delete)
        self._renew = self._make_button("refresh", self.tr("Обновить"), "refresh", self._refresh)
        self._lay_out()
        self._connect()
        self._show_commands()

    def _make_button(
        self, name: str, caption: str, image: str, action: Callable[[], None]
    ) -> QPushButton:
        button = QPushButton(icon(image), caption, self)
        button.setObjectName(name)
        button.clicked.connect(action)
        return button

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("Учетные записи электронной почты"), self)
        heading.setProperty("heading", True)
        commands = QHBoxLayout()
        for button in (self._create, self._change, self._delete):
            commands.addWidget(button)
        commands.addStretch(1)
        commands.addWidget(self._renew)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(10)
        layout.addWidget(heading)
        layout.addLayout(commands)
        layout.addWidget(self.list, 1)
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        self.list.opened.connect(self._open)
        self.list.creation_wanted.connect(self._on_create)
        self.list.deletion_wanted.connect(self._on_delete)
        self.list.selection_changed.connect(self._show_commands)
        self._context.changes.changed.connect(self._on_changed)

    def _on_changed(self, subject: Subject) -> None:
        if subject is Subject.ACCOUNTS:
            self._refresh()

    def _refresh(self) -> None:
        self.list.refresh()

    def _show_commands(self) -> None:
        one = self.list.selected_count == 1
        self._change.setEnabled(one)
        self._delete.setEnabled(one)

    def _on_create(self) -> None:
        self._show_form(None)

    def _on_change(self) -> None:
        for account_id in self.list.selected_ids()[:1]:
            self._open(account_id)

    def _open(self, account_id: int) -> None:
        self._context.background.run(
            self, lambda: self._accounts.get(account_id), self._show_form, self._on_failed
        )

    def _show_form(self, card: AccountCard | None) -> None:
        form = AccountForm(self._accounts, card, self._context, self)
        form.stored.connect(self._on_stored)
        form.open()

    def _on_stored(self, stored: Stored) -> None:
        tell(self, stored.title, stored.text, stored.detail)

    def _on_delete(self) -> None:
        rows = self.list.selected_rows()
        if len(rows) != 1:
            return
        row = rows[0]
        ask(
            self,
            self.tr("Удаление учетной записи"),
            self.tr("Удалить учетную запись {0}?").format(row.address),
            yes=self.tr("Удалить"),
            answered=lambda: self._delete_now(row.id),
            detail=self.tr(
                "Её пароль будет забыт. Почтовый ящик, рассылки и отправленные письма останутся."
            ),
        )

    def _delete_now(self, account_id: int) -> None:
        self._context.background.run(
            self, lambda: self._accounts.delete(account_id), self._on_deleted, self._on_failed
        )

    def _on_deleted(self, _nothing: None) -> None:
        self._context.changes.announce(Subject.ACCOUNTS)

    def _on_failed(self, error: EnotError) -> None:
        self._refresh()
        show_failure(self, error)
