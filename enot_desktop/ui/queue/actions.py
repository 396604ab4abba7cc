"""What can be done with letters of the queue; everything that cannot be taken back is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from enot_desktop.models.values import LetterState
from enot_desktop.ui.changes import Subject
from enot_desktop.ui.common.dialogs import ask, tell
from enot_desktop.ui.common.icons import icon
from enot_desktop.ui.common.letter_removal import LetterRemoval

if TYPE_CHECKING:
    from collections.abc import Callable

    from enot_desktop.services.queue.service import QueueRow, QueueService
    from enot_desktop.ui.common.context import Context
    from enot_desktop.ui.common.list_view import ListView

_SUBJECTS = (Subject.LETTERS, Subject.MAILINGS, Subject.RECIPIENTS)


class QueueActions(QObject):
    """Commands for the selected letters: menu, keys and buttons use the same ones.

    Signals: `sending_wanted` when the selected letters are to be sent.
    """

    sending_wanted = Signal()

    def __init__(self, queue: QueueService, letters: ListView, context: Context) -> None:
        super().__init__(letters)
        self._queue, self._list, self._context = queue, letters, context
        self._removal = LetterRemoval(
            letters, context, queue.remove, lambda row: row.recipient_name
        )

    def menu(self) -> list[QAction]:
        """Return the commands that fit the selected letters."""
        rows: list[QueueRow] = self._list.selected_rows()
        states = {row.state for row in rows}
        actions = [self._action("open_letter", self.tr("Открыть письмо"), "open", self._open)]
        if len({row.client_id for row in rows} - {None}) == 1:
            actions.append(
                self._action(
                    "open_client", self.tr("Открыть карту клиента"), "client", self._client
                )
            )
        if LetterState.WAITING in states:
            actions += self._for_waiting()
        elif LetterState.IN_CAMPAIGN in states:
            actions += self._for_campaign()
        if LetterState.UNKNOWN in states:
            actions += self._for_doubtful()
        if LetterState.FAILED in states:
            actions.append(
                self._action("retry", self.tr("Вернуть в очередь"), "refresh", self._retry)
            )
        return actions

    def remove(self) -> None:
        """Ask, then strike the selected letters from the queue (M24)."""
        self._removal.ask()

    def _for_waiting(self) -> list[QAction]:
        send = self.tr("Отправить выбранные письма")
        return [
            self._action("send_selected", send, "send", self.sending_wanted.emit),
            self._action("remove_from_queue", self._removal.caption, "delete", self.remove),
        ]

    def _for_campaign(self) -> list[QAction]:
        mailing = self.tr("Открыть рассылку")
        return [
            self._action("open_mailing", mailing, "mailing", self._mailing),
            self._action("remove_from_queue", self._removal.caption, "delete", self.remove),
        ]

    def _for_doubtful(self) -> list[QAction]:
        return [
            self._action("resend", self.tr("Отправить ещё раз"), "refresh", self._resend),
            self._action("settle", self.tr("Считать отправленным"), "check", self._settle),
        ]

    def _resend(self) -> None:
        self._ask(
            self.tr("Отправить ещё раз? Если первое письмо дошло, клиент получит второе."),
            self.tr("Отправить ещё раз"),
            lambda ids: self._queue.resolve_unknown(ids, resend=True),
        )

    def _settle(self) -> None:
        self._ask(
            self.tr("Считать выбранные письма отправленными? Повторно они не уйдут."),
            self.tr("Считать отправленным"),
            lambda ids: self._queue.resolve_unknown(ids, resend=False),
        )

    def _retry(self) -> None:
        self._list.with_selected_ids(
            lambda ids: self._run(lambda: self._queue.retry_failed(ids), self._on_retried)
        )

    def _on_retried(self, count: int) -> None:
        if not count:
            tell(
                self._list,
                self.tr("Письма не вернулись в очередь"),
                self.tr("Кампания SendPulse, с которой их отправляли, ещё не закончена."),
                self.tr("Когда она закончится, их можно будет отправить по одному."),
            )

    def _open(self) -> None:
        for row in self._list.selected_rows()[:1]:
            self._context.navigator.open_letter(row.id)

    def _mailing(self) -> None:
        for row in self._list.selected_rows()[:1]:
            self._context.navigator.open_mailing(row.mailing_id)

    def _client(self) -> None:
        for row in self._list.selected_rows()[:1]:
            self._context.navigator.open_client(row.client_id)

    def _ask(self, words: str, yes: str, act: Callable[[list[int]], object]) -> None:
        def for_ids(ids: list[int]) -> None:
            ask(
                self._list,
                self.tr("Очередь писем"),
                words,
                yes=yes,
                answered=lambda: self._run(lambda: act(ids)),
            )

        self._list.with_selected_ids(for_ids)

    def _run(self, work: Callable[[], Any], done: Callable[[Any], None] | None = None) -> None:
        def settle(result: object) -> None:
            self._context.changes.announce(*_SUBJECTS)
            if done is not None:
                done(result)

        self._context.background.run(self, work, settle)

    def _action(self, name: str, caption: str, image: str, act: Callable[[], None]) -> QAction:
        action = QAction(icon(image), caption, self)
        action.setObjectName(name)
        action.triggered.connect(act)
        return action
