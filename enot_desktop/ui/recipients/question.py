"""Asked before many clients, or all of them, are registered: how many letters that will be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from enot_desktop.services.recipients.criteria import ParameterKey
from enot_desktop.ui.common.dialogs import ask
from enot_desktop.ui.common.formats import number

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from enot_desktop.models.failures import EnotError
    from enot_desktop.services.recipients.criteria import Criterion
    from enot_desktop.services.recipients.service import SelectionCount
    from enot_desktop.ui.background import Background

_FEW = 20
"""So many new addresses of a narrowed selection need no question."""
_FOR_EVERYBODY = {ParameterKey.MAILING_ALLOWED, ParameterKey.CONTACT_TYPE}
"""Parameters that leave nobody out who could get the letter anyway."""


class RegistrationQuestion(QObject):
    """Counts what registering would do and asks when it is much.

    Signals: `confirmed` (criteria) at once or after «Зарегистрировать», `declined`, `refused`
    (EnotError) when the selection cannot be counted.
    """

    confirmed = Signal(object)
    declined = Signal()
    refused = Signal(object)

    def __init__(
        self,
        count: Callable[[Sequence[Criterion]], SelectionCount],
        background: Background,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._count, self._background, self._window = count, background, parent
        self._for_campaign = False

    def show_way(self, *, campaign: bool) -> None:
        """Tell whether the letters will wait for a campaign, not in the queue."""
        self._for_campaign = campaign

    def ask(self, criteria: Sequence[Criterion]) -> None:
        """Count anew and ask."""

        def counted(count: SelectionCount) -> None:
            self._offer(criteria, count)

        self._background.run(self, lambda: self._count(criteria), counted, self._on_refused)

    def _offer(self, criteria: Sequence[Criterion], count: SelectionCount) -> None:
        everybody = not any(one.ticked and one.parameter not in _FOR_EVERYBODY for one in criteria)
        if not count.recipients or (count.recipients <= _FEW and not everybody):
            self.confirmed.emit(criteria)
            return
        text = self.tr("Будет зарегистрировано адресов: {0}. Продолжить?")
        box = ask(
            self._window,
            self.tr("Регистрация получателей"),
            text.format(number(count.recipients)),
            yes=self.tr("Зарегистрировать"),
            answered=lambda: self.confirmed.emit(criteria),
            detail=self._explanation(count, everybody=everybody),
        )
        box.rejected.connect(self.declined)

    def _explanation(self, count: SelectionCount, *, everybody: bool) -> str:
        lines = [
            self.tr("Отбор не задан: письмо получат все клиенты, которые не отказались.")
            if everybody
            else self.tr("Подходит клиентов: {0}").format(number(count.clients)),
            self.tr("Не получат: {0}").format(number(count.excluded)),
            self.tr("Письма будут ждать кампании. Сама она не начнётся: её создаёте вы.")
            if self._for_campaign
            else self.tr("Письма встанут в очередь. Сами они не уйдут: отправку начинаете вы."),
        ]
        return "\n".join(lines)

    def _on_refused(self, error: EnotError) -> None:
        self.refused.emit(error)
