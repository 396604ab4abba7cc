"""«Отправитель»: the account letters will go from; it begins with the one that has letters due."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QWidget

from enot_desktop.ui.wording.senders import sender_caption

if TYPE_CHECKING:
    from enot_desktop.services.accounts.cards import SenderChoice
    from enot_desktop.services.accounts.service import AccountService
    from enot_desktop.services.queue.outlook import AccountOutlook
    from enot_desktop.services.queue.service import QueueService
    from enot_desktop.ui.common.context import Context


@dataclass(frozen=True)
class _Offer:
    """The accounts that may send, and for which of them letters of a mailing or of all wait."""

    mailing_id: int | None
    senders: tuple[SenderChoice, ...]
    outlook: tuple[AccountOutlook, ...]

    def best(self, chosen: int | None) -> int | None:
        """Return the account to propose: the chosen one as long as it has letters due."""
        known = {sender.id for sender in self.senders}
        waiting = {
            one.account_id: one.due
            for one in self.outlook
            if one.account_id is not None and one.account_id in known
        }
        if chosen in known and (not waiting or waiting.get(chosen)):
            return chosen
        return next(iter(waiting), chosen)


class SenderBox(QComboBox):
    """Offers the accounts that may send; what a person has chosen stays chosen."""

    def __init__(
        self, accounts: AccountService, queue: QueueService, context: Context, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("sender")
        self._accounts, self._queue, self._context = accounts, queue, context
        self._mailing_id: int | None = None
        self._by_hand = False
        self.activated.connect(self._on_activated)

    @property
    def sender_id(self) -> int | None:
        """The account chosen as the sender."""
        return self.currentData()

    def show_mailing(self, mailing_id: int | None) -> None:
        """Propose the account from which letters of one mailing, or of all, wait to go."""
        if mailing_id != self._mailing_id:
            self._by_hand = False
        self._mailing_id = mailing_id
        self.read()

    def read(self) -> None:
        """Read anew which accounts there are and which of them have letters due."""
        mailing_id = self._mailing_id

        def work() -> _Offer:
            return _Offer(mailing_id, self._accounts.senders(), self._queue.outlook(mailing_id))

        self._context.background.run(self, work, self._show)

    def _show(self, offer: _Offer) -> None:
        if offer.mailing_id != self._mailing_id:
            return
        chosen = self.sender_id
        self._fill(offer.senders)
        place = self.findData(chosen if self._by_hand else offer.best(chosen))
        self.setCurrentIndex(max(place, 0 if offer.senders else -1))
        if not offer.senders:
            self.setPlaceholderText(self.tr("Нет учетной записи для отправки"))

    def _fill(self, senders: tuple[SenderChoice, ...]) -> None:
        shown = [(self.itemText(place), self.itemData(place)) for place in range(self.count())]
        offered = [(sender_caption(sender), sender.id) for sender in senders]
        if shown == offered:
            return
        self.clear()
        for words, identity in offered:
            self.addItem(words, identity)

    def _on_activated(self) -> None:
        self._by_hand = True
