"""The page «Учетные записи электронной почты»: list, create, change, delete (M01, fig. 1)."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from enot_desktop.models.values import AccountKind
from enot_desktop.ui.accounts.columns import account_columns
from enot_desktop.ui.accounts.form import AccountForm
from enot_desktop.ui.changes import Subject
from enot_desktop.ui.common.dialogs import ask, tell
from enot_desktop.ui.common.list_page import Command, ListPage, Needs
from enot_desktop.ui.common.list_view import ListSetup

if TYPE_CHECKING:
    from enot_desktop.services.accounts.cards import AccountCard, AccountRow
    from enot_desktop.services.accounts.service import AccountService
    from enot_desktop.ui.accounts.storing import Stored
    from enot_desktop.ui.common.context import Context


class AccountsPage(ListPage["AccountRow"]):
    """The list of accounts with the commands for one of them."""

    announces: ClassVar[tuple[Subject, ...]] = (Subject.ACCOUNTS,)
    watches: ClassVar[tuple[Subject, ...]] = (Subject.ACCOUNTS,)

    def __init__(self, accounts: AccountService, context: Context) -> None:
        super().__init__("accounts_page", context)
        self._accounts = accounts
        self.fill(
            self.tr("Учетные записи электронной почты"),
            ListSetup(
                "accounts",
                account_columns(),
                accounts.page,
                self.tr(
                    "Учетных записей пока нет.\n\nНажмите «Создать» и укажите ящик, от имени "
                    "которого клиника будет отправлять письма. Это нужно сделать один раз."
                ),
            ),
            Command("create", self.tr("Создать"), "add", self.new_record, main=True),
            Command("change", self.tr("Изменить"), "edit", self.open_chosen, Needs.ONE),
            Command("delete", self.tr("Удалить"), "delete", self.delete_records, Needs.ONE),
        )
        self.commands.add_refresh(self.tr("Обновить"), self.refresh)

    def new_record(self) -> None:
        """Open an empty form."""
        self._show_form(None)

    def open_record(self, identity: int) -> None:
        """Open the form with an account."""
        self.context.background.run(
            self, lambda: self._accounts.get(identity), self._show_form, self.fail
        )

    def delete_records(self) -> None:
        """Ask, then forget the account and its password."""
        row = self.chosen()
        if row is None:
            return
        ask(
            self,
            self.tr("Удаление учетной записи"),
            self.tr("Удалить учетную запись {0}?").format(row.address),
            yes=self.tr("Удалить"),
            answered=lambda: self.change(lambda: self._accounts.delete(row.id)),
            detail=self.tr(
                "Её Secret будет забыт. Личный кабинет SendPulse, рассылки и отправленные письма "
                "останутся."
            )
            if row.kind is AccountKind.SENDPULSE
            else self.tr(
                "Её пароль будет забыт. Почтовый ящик, рассылки и отправленные письма останутся."
            ),
        )

    def _show_form(self, card: AccountCard | None) -> None:
        form = AccountForm(self._accounts, card, self.context, self)
        form.stored.connect(self._on_stored)
        form.open()

    def _on_stored(self, stored: Stored) -> None:
        self.list.select_when_loaded(stored.account_id)
        tell(self, stored.title, stored.text, stored.detail)
