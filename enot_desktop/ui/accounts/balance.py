"""What is left of the money and the tariff of an account of SendPulse, read in the background."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from enot_desktop.ui.background import Handlers
from enot_desktop.ui.wording.balance import balance_text
from enot_desktop.ui.wording.failures import failure_text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel

    from enot_desktop.models.failures import EnotError
    from enot_desktop.services.accounts.service import AccountService
    from enot_desktop.services.sendpulse.types import Balance
    from enot_desktop.ui.background import Background


class BalanceLine(QObject):
    """Fills a label; what cannot be learned is said as quietly as what can."""

    def __init__(self, accounts: AccountService, background: Background, label: QLabel) -> None:
        super().__init__(label)
        self._accounts, self._background, self._label = accounts, background, label

    def read(self, account_id: int) -> None:
        """Ask the service."""
        self._show(self.tr("Узнаю…"), quiet=True)
        job = self._background.run_job(
            self,
            lambda job: self._accounts.service_balance(account_id, job.stopping),
            Handlers(self._on_known, self._on_unknown),
        )
        self._label.destroyed.connect(job.stop)

    def _on_known(self, balance: Balance) -> None:
        words = balance_text(balance)
        self._show(words or self.tr("SendPulse не сообщил"), quiet=not words)

    def _on_unknown(self, error: EnotError) -> None:
        words = self.tr("Не удалось узнать. {0}").format(failure_text(error).what)
        self._show(words, quiet=True)

    def _show(self, words: str, *, quiet: bool) -> None:
        self._label.setProperty("quiet", quiet)
        self._label.style().polish(self._label)
        self._label.setText(words)
