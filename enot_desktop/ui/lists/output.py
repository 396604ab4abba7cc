"""The whole of «Вывести список»: first the columns, then the list in a window of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from enot_desktop.ui.lists.columns_dialog import ColumnsDialog
from enot_desktop.ui.lists.page import RecipientListPage
from enot_desktop.ui.lists.source import ListSource
from enot_desktop.ui.wording.language import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from enot_desktop.services.mailings.service import MailingService
    from enot_desktop.services.recipients.output import RecipientOutput
    from enot_desktop.ui.common.context import Context
    from enot_desktop.ui.lists.columns import OutputColumn

    Show = Callable[[RecipientListPage, str], None]


class ListOutput(QObject):
    """Leads from the command to the list; `show` puts a finished window with its title in a tab."""

    def __init__(
        self,
        recipients: RecipientOutput,
        mailings: MailingService,
        context: Context,
        show: Show,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._recipients, self._mailings = recipients, mailings
        self._context, self._show = context, show

    def begin(self, mailing_id: int, parent: QWidget) -> ColumnsDialog:
        """Ask for the columns and then show the list."""
        return self._ask(parent, lambda columns: self._open(mailing_id, columns))

    def _ask(
        self, parent: QWidget, chosen: Callable[[tuple[OutputColumn, ...]], None]
    ) -> ColumnsDialog:
        dialog = ColumnsDialog(self._context.memory, parent)
        dialog.chosen.connect(chosen)
        dialog.open()
        return dialog

    def _open(self, mailing_id: int, columns: tuple[OutputColumn, ...]) -> None:
        source = ListSource(self._recipients, self._mailings, mailing_id, columns)
        page = RecipientListPage(source, self._context)
        page.columns_wanted.connect(lambda: self._begin_again(mailing_id, page))
        self._show(page, translate("Lists", "Список получателей"))

    def _begin_again(self, mailing_id: int, page: RecipientListPage) -> None:
        def replace(columns: tuple[OutputColumn, ...]) -> None:
            self._open(mailing_id, columns)
            page.request_close(lambda: self._context.navigator.close_window(page))

        self._ask(page, replace)
