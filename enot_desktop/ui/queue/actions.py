"""What can be done with letters of the queue; everything that cannot be taken back is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from enot_desktop.models.values import LetterState
from enot_desktop.ui.changes import Subject
from enot_desktop.ui.common.dialogs import ask, tell, warn
from enot_desktop.ui.common.formats import number
from enot_desktop.ui.common.icons import icon
from enot_desktop.ui.queue.start_dialog import StartDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from enot_desktop.services.queue.service import QueueService, Removal
    from enot_desktop.ui.common.context import Context
    from enot_desktop.ui.common.list_view import ListView
    from enot_desktop.ui.sending_bridge import SendingBridge


class QueueWindow(Protocol):
    """What the actions need of the page they belong to."""

    list: ListView

    @property
    def sender_id(self) -> int | None:
        """The account chosen as the sender."""
        ...

    @property
    def mailing_id(self) -> int | None:
        """The mailing whose letters are shown, or None for all."""
        ...


class QueueActions(QObject):
    """Commands of the queue page, its menu and its keys."""

    def __init__(
        self, queue: QueueService, sending: SendingBridge, page: QueueWindow, context: Context
    ) -> None:
        assert isinstance(page, QWidget)
        super().__init__(page)
        self._queue, self._sending, self._page, self._context = queue, sending, page, context
        self._widget: QWidget = page

    def menu(self, rows: list[Any]) -> list[QAction]:
        """Return the commands that fit the selected letters."""
        states = {row.state for row in rows}
        actions = [self._action("open_letter", self.tr("Открыть письмо"), "open", self._open)]
        clients = {row.client_id for row in rows if row.client_id is not None}
        if len(clients) == 1:
            actions.append(
                self._action("open_client", self.tr("Открыть карту клиента"), "client", self._client)
            )
        if LetterState.WAITING in states:
            actions.append(
                self._action("send_selected", self.tr("Отправить выбранные письма"), "send", self.send)
            )
            actions.append(
                self._action(
                    "remove_from_queue", self.tr("Удалить письмо из очереди"), "delete", self.remove
                )
            )
        if LetterState.UNKNOWN in states:
            actions.append(
                self._action("resend", self.tr("Отправить ещё раз"), "refresh", self._resend)
            )
            actions.append(
                self._action("count_as_sent", self.tr("Считать отправленным"), "check", self._settle)
            )
        if LetterState.FAILED in states:
            actions.append(
                self._action("retry", self.tr("Вернуть в очередь"), "refresh", self._retry)
            )
        return actions

    def send(self) -> None:
        """Ask which letters are to be sent, then start."""
        sender = self._page.sender_id
        if sender is None:
            warn(
                self._widget,
                self.tr("Нет отправителя"),
                self.tr("Не выбрана учетная запись, от имени которой уйдут письма."),
                self.tr("Создайте её в разделе «Учетные записи электронной почты»."),
            )
            return
        mailing = self._page.mailing_id
        self._page.list.with_selected_ids(
            lambda ids: self._context.background.run(
                self,
                lambda: (self._queue.due(mailing), self._queue.waiting_among(ids)),
                lambda found: self._ask_start(sender, found[0], found[1]),
            )
        )

    def remove(self) -> None:
        """Ask, then strike the selected letters from the queue."""
        count = self._page.list.selected_count
        if not count:
            return
        words = (
            self.tr("Удалить письмо из очереди? Этот клиент его не получит.")
            if count == 1
            else self.tr("Удалить из очереди писем: {0}? Эти клиенты их не получат.").format(
                number(count)
            )
        )
        self._ask_for_ids(
            words,
            self.tr("Удалить"),
            lambda ids: self._run(lambda: self._queue.remove(ids), self._on_removed),
        )

    def _ask_start(self, sender: int, due: list[int], chosen: list[int]) -> None:
        if not due and not chosen:
            tell(
                self._widget,
                self.tr("Нечего отправлять"),
                self.tr("В очереди нет писем, срок которых наступил."),
                self.tr("Письмо уходит не раньше даты, на которую запланирована рассылка."),
            )
            return
        dialog = StartDialog(len(due), len(chosen), self._widget)
        mailing = self._page.mailing_id
        everything = None if mailing is None else due
        dialog.all_chosen.connect(lambda: self._sending.start(sender, everything))
        dialog.selected_chosen.connect(lambda: self._sending.start(sender, chosen))
        dialog.open()

    def _on_removed(self, removal: Removal) -> None:
        if removal.refused:
            tell(
                self._widget,
                self.tr("Удалено не всё"),
                self.tr("Удалено из очереди: {0}. Не удалено: {1}.").format(
                    number(removal.removed), number(removal.refused)
                ),
                self.tr("Эти письма уже отправляются или отправлены."),
            )

    def _resend(self) -> None:
        self._ask_for_ids(
            self.tr("Отправить ещё раз? Если первое письмо дошло, клиент получит второе."),
            self.tr("Отправить ещё раз"),
            lambda ids: self._run(lambda: self._queue.resolve_unknown(ids, resend=True)),
        )

    def _settle(self) -> None:
        self._ask_for_ids(
            self.tr("Считать выбранные письма отправленными?"),
            self.tr("Считать отправленным"),
            lambda ids: self._run(lambda: self._queue.resolve_unknown(ids, resend=False)),
        )

    def _retry(self) -> None:
        self._page.list.with_selected_ids(
            lambda ids: self._run(lambda: self._queue.retry_failed(ids))
        )

    def _open(self) -> None:
        for row in self._page.list.selected_rows()[:1]:
            self._context.navigator.open_letter(row.id)

    def _client(self) -> None:
        for row in self._page.list.selected_rows()[:1]:
            self._context.navigator.open_client(row.client_id)

    def _ask_for_ids(self, words: str, yes: str, act: Callable[[list[int]], None]) -> None:
        self._page.list.with_selected_ids(
            lambda ids: ask(
                self._widget,
                self.tr("Очередь писем"),
                words,
                yes=yes,
                answered=lambda: act(ids),
            )
        )

    def _run(
        self, work: Callable[[], Any], done: Callable[[Any], None] | None = None
    ) -> None:
        def settle(result: object) -> None:
            self._context.changes.announce(Subject.LETTERS, Subject.MAILINGS, Subject.RECIPIENTS)
            if done is not None:
                done(result)

        self._context.background.run(self, work, settle)

    def _action(
        self, name: str, caption: str, image: str, act: Callable[[], None]
    ) -> QAction:
        action = QAction(icon(image), caption, self)
        action.setObjectName(name)
        action.triggered.connect(lambda: act())
        return action
