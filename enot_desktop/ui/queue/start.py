"""From «Отправить письмо» to the start of the run: who sends, what is due, are you sure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QPushButton, QWidget

from enot_desktop.models.values import LetterState
from enot_desktop.ui.common.dialogs import tell, warn
from enot_desktop.ui.common.formats import moment, number

if TYPE_CHECKING:
    from enot_desktop.services.queue.outlook import AccountOutlook
    from enot_desktop.services.queue.service import Due, QueueService
    from enot_desktop.ui.common.context import Context
    from enot_desktop.ui.common.list_view import ListView
    from enot_desktop.ui.sending_bridge import SendingBridge


@dataclass(frozen=True)
class _Choice:
    """What could be sent: all that is due, of one mailing when one is shown, or the selection."""

    sender_id: int
    mailing_id: int | None
    due: Due
    selected: list[int]
    outlook: tuple[AccountOutlook, ...]
    in_campaign: int


class SendingStart(QObject):
    """Asks before letters leave the clinic and starts the run."""

    def __init__(
        self, queue: QueueService, sending: SendingBridge, letters: ListView, context: Context
    ) -> None:
        super().__init__(letters)
        self._queue, self._sending = queue, sending
        self._list, self._context = letters, context

    def ask(self, sender_id: int | None, mailing_id: int | None) -> None:
        """Look what is due from the sender and ask what of it is to be sent."""
        if sender_id is None:
            warn(
                self._list,
                self.tr("Нет отправителя"),
                self.tr("Не выбрана учетная запись, от имени которой уйдут письма."),
                self.tr("Создайте её: «Маркетинг» → «Учетные записи электронной почты»."),
            )
            return

        def look(ids: list[int]) -> None:
            def work() -> _Choice:
                due = self._queue.due(sender_id, mailing_id)
                selected = self._queue.sendable(ids)
                outlook = self._queue.outlook(mailing_id)
                waiting = self._queue.counts(mailing_id).get(LetterState.IN_CAMPAIGN, 0)
                return _Choice(sender_id, mailing_id, due, selected, outlook, waiting)

            self._context.background.run(self, work, self._offer)

        self._list.with_selected_ids(look)

    def _offer(self, choice: _Choice) -> None:
        if not choice.due.from_account and not choice.selected:
            tell(
                self._list,
                self.tr("Нечего отправлять"),
                self.tr("От этого отправителя нет писем, срок которых наступил."),
                self._what_waits(choice),
            )
            return
        dialog = StartDialog(choice.due, len(choice.selected), self._list)
        dialog.all_chosen.connect(lambda: self._send_all(choice))
        dialog.selected_chosen.connect(
            lambda: self._sending.start(choice.sender_id, choice.selected)
        )
        dialog.open()

    def _what_waits(self, choice: _Choice) -> str:
        words = self._where_letters_wait(choice.outlook)
        if choice.in_campaign:
            words += "\n" + self.tr(
                "Писем в кампаниях SendPulse: {0}. Они уходят не отсюда: документ рассылки, "
                "вкладка «Кампания SendPulse»."
            ).format(number(choice.in_campaign))
        return words

    def _where_letters_wait(self, outlook: tuple[AccountOutlook, ...]) -> str:
        others = [
            self.tr("{0} — писем: {1}").format(one.address, number(one.due))
            for one in outlook
            if one.due
        ]
        if others:
            return "\n".join([self.tr("Выберите другого отправителя:"), *others])
        later = [(one.next_at, one.address) for one in outlook if one.next_at is not None]
        if not later:
            return self.tr("В очереди нет писем, которые ждут отправки.")
        next_at, address = min(later)
        return self.tr(
            "Ближайшее письмо запланировано на {0}, отправитель {1}. "
            "Раньше этого времени письма не уходят."
        ).format(moment(next_at), address)

    def _send_all(self, choice: _Choice) -> None:
        mailing_id = choice.mailing_id
        if mailing_id is None:
            self._sending.start(choice.sender_id, None)
            return
        self._context.background.run(
            self,
            lambda: self._queue.sendable(self._queue.waiting_of(mailing_id, choice.sender_id)),
            lambda ids: self._sending.start(choice.sender_id, ids),
        )


class StartDialog(QMessageBox):
    """Asks whether all due letters or only the selected ones are to be sent."""

    all_chosen = Signal()
    selected_chosen = Signal()

    def __init__(self, due: Due, selected: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("start_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setIcon(QMessageBox.Icon.Question)
        self.setWindowTitle(self.tr("Отправить письмо"))
        self.setText(self.tr("Писем, срок которых наступил: {0}.").format(number(due.from_account)))
        self.setInformativeText(self._explanation(due))
        everything = self.tr("Отправить все ({0})").format(number(due.from_account))
        self._all = self._add(everything, "send_all")
        self._all.setEnabled(due.from_account > 0)
        self._selected: QPushButton | None = None
        if selected:
            words = self.tr("Отправить выбранные ({0})").format(number(selected))
            self._selected = self._add(words, "send_chosen")
        cancel = self.addButton(self.tr("Отмена"), QMessageBox.ButtonRole.RejectRole)
        self.setEscapeButton(cancel)
        self.setDefaultButton(self._selected or self._all)
        self.buttonClicked.connect(self._on_clicked)

    def _explanation(self, due: Due) -> str:
        words = self.tr(
            "Отправленное письмо вернуть нельзя. Отправка идёт в фоне, её можно остановить."
        )
        if due.from_others:
            words += "\n" + self.tr(
                "Ещё писем, запланированных от других отправителей: {0}. Они останутся в очереди."
            ).format(number(due.from_others))
        return words

    def _add(self, caption: str, name: str) -> QPushButton:
        button = QPushButton(caption, self)
        button.setObjectName(name)
        self.addButton(button, QMessageBox.ButtonRole.AcceptRole)
        return button

    def _on_clicked(self, button: QAbstractButton) -> None:
        if button is self._all:
            self.all_chosen.emit()
        elif button is self._selected:
            self.selected_chosen.emit()
