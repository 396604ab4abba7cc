"""«Письма»: letters that were sent by themselves, with what came of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from enot_desktop.models.values import DeliveryState
from enot_desktop.ui.common.delivery_states import delivery_color, delivery_icon
from enot_desktop.ui.common.formats import moment, size
from enot_desktop.ui.common.list_view import ListSetup
from enot_desktop.ui.common.paged_model import Column
from enot_desktop.ui.sandbox.cabinet_tab import ListTab
from enot_desktop.ui.sandbox.numbered import Numbers
from enot_desktop.ui.wording.values import caption

if TYPE_CHECKING:
    from enot_desktop.models.values import Page, PageRequest
    from enot_desktop.services.sandbox.sendpulse.cabinet import Cabinet
    from enot_desktop.services.sandbox.sendpulse.cabinet_rows import LetterRow
    from enot_desktop.ui.common.context import Context
    from enot_desktop.ui.sandbox.numbered import Numbered

_ARRIVED = 250


class LettersTab(ListTab):
    """All letters of the method «SMTP», newest first."""

    def __init__(self, cabinet: Cabinet, context: Context, parent: QWidget) -> None:
        super().__init__("letters_tab", context, parent)
        self._cabinet = cabinet
        self._numbers: Numbers[LetterRow] = Numbers(lambda row: row.id)
        self.set_list(self._setup())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 10, 0, 0)
        layout.addWidget(self.list)

    def _setup(self) -> ListSetup:
        columns = [
            Column(self.tr("Отправлено"), lambda each: moment(each.row.sent_at), width=130),
            Column(self.tr("Кому"), lambda each: each.row.recipient, width=230),
            Column(
                self.tr("Результат"),
                lambda each: caption(_state(each.row)),
                width=155,
                icon=lambda each: delivery_icon(_state(each.row)),
                color=lambda each: delivery_color(_state(each.row)),
            ),
            Column(self.tr("Тема"), lambda each: each.row.subject, width=250),
            Column(self.tr("Ответ почты получателя"), _answer, width=190),
            Column(self.tr("Размер"), lambda each: size(each.row.size), width=85, right=True),
        ]
        empty = self.tr(
            "Отдельных писем ещё нет.\n\nСюда попадают письма рассылок со способом «SMTP» и "
            "отдельные письма, отправленные через учетную запись SendPulse."
        )
        hint = self.tr("Поиск по адресу (Ctrl+F)")
        return ListSetup("cabinet_letters", columns, self._fetch, empty, hint, sort=None)

    def _fetch(self, request: PageRequest) -> Page[Numbered[LetterRow]]:
        return self._numbers.page(self._cabinet.letters(request))


def _state(row: LetterRow) -> DeliveryState:
    if not row.smtp_code:
        return DeliveryState.PENDING
    if row.smtp_code != _ARRIVED:
        return DeliveryState.REFUSED
    return DeliveryState.OPENED if row.opened else DeliveryState.DELIVERED


def _answer(each: Numbered[LetterRow]) -> str:
    return f"{each.row.smtp_code} {each.row.smtp_words}" if each.row.smtp_code else ""
