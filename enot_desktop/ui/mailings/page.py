"""The page «Рассылки»: every mailing with its status and counts (M11, fig. 5)."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from enot_desktop.ui.changes import Subject
from enot_desktop.ui.common.dialogs import ask
from enot_desktop.ui.common.list_page import Command, ListPage, Needs
from enot_desktop.ui.common.list_view import ListSetup
from enot_desktop.ui.common.throttle import WHILE_SENDING, Throttle
from enot_desktop.ui.mailings.columns import mailing_columns

if TYPE_CHECKING:
    from enot_desktop.services.mailings.document import MailingRow
    from enot_desktop.services.mailings.service import MailingService
    from enot_desktop.ui.common.context import Context


class MailingsPage(ListPage["MailingRow"]):
    """The list of mailings with the commands for one of them."""

    announces: ClassVar[tuple[Subject, ...]] = (Subject.MAILINGS,)
    watches: ClassVar[tuple[Subject, ...]] = (
        Subject.MAILINGS,
        Subject.RECIPIENTS,
        Subject.LETTERS,
        Subject.ACCOUNTS,
        Subject.CAMPAIGNS,
    )

    def __init__(self, mailings: MailingService, context: Context) -> None:
        super().__init__("mailings_page", context)
        self._mailings = mailings
        self._throttle = Throttle(self.refresh, WHILE_SENDING, self)
        self.fill(
            self.tr("Рассылки"),
            ListSetup(
                "mailings",
                mailing_columns(),
                mailings.page,
                self.tr("Рассылок пока нет. Нажмите «Создать», чтобы написать первую."),
                descending=True,
            ),
            Command("create", self.tr("Создать"), "add", self.new_record, main=True),
            Command("open", self.tr("Открыть"), "open", self.open_chosen, Needs.ONE),
            Command("copy", self.tr("Скопировать"), "copy", self._copy, Needs.ONE),
            Command("delete", self.tr("Удалить"), "delete", self.delete_records, Needs.ONE),
        )
        self.commands.add_refresh(self.tr("Обновить"), self.refresh)

    def new_record(self) -> None:
        """Open the document of a new mailing."""
        self.context.navigator.open_mailing(None)

    def open_record(self, identity: int) -> None:
        """Open the document of a mailing."""
        self.context.navigator.open_mailing(identity)

    def delete_records(self) -> None:
        """Ask, then delete a mailing that has no recipients."""
        row = self.chosen()
        if row is None:
            return
        ask(
            self,
            self.tr("Удаление рассылки"),
            self.tr("Удалить рассылку № {0} «{1}»?").format(row.id, row.subject),
            yes=self.tr("Удалить"),
            answered=lambda: self.change(lambda: self._mailings.delete(row.id)),
            detail=self.tr("Текст и приложенные файлы будут удалены вместе с ней."),
        )

    def refresh_soon(self) -> None:
        """Read the list anew, at most once a second while letters are being sent."""
        self._throttle.ask()

    def _copy(self) -> None:
        self.copy_chosen(self._mailings.copy)
