"""Turns what the send thread tells into signals of the main thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from enot_desktop.services.accounts.failures import PasswordMissing
from enot_desktop.ui.changes import Subject

if TYPE_CHECKING:
    from collections.abc import Sequence

    from enot_desktop.models.failures import EnotError
    from enot_desktop.services.sending.reports import Ended, Held, Progress
    from enot_desktop.services.sending.service import SendingService
    from enot_desktop.ui.background import Background
    from enot_desktop.ui.changes import Changes


@dataclass(frozen=True)
class Wish:
    """What was to be sent: from which account, and which letters or None for all due ones."""

    account_id: int
    letter_ids: tuple[int, ...] | None


class _Listener:
    """Hears of the run in the send thread and only emits."""

    def __init__(self, bridge: SendingBridge) -> None:
        self._bridge = bridge

    def progressed(self, progress: Progress) -> None:
        """Pass on that some letters are done."""
        self._bridge.progressed.emit(progress)

    def held(self, held: Held) -> None:
        """Pass on that the run waits."""
        self._bridge.held.emit(held)

    def ended(self, ended: Ended) -> None:
        """Pass on that the run is over."""
        self._bridge.ended.emit(ended)


class SendingBridge(QObject):
    """Starts and stops sending for all windows, and tells them how it goes.

    Signals: `started`; `progressed` (Progress); `held` (Held); `ended` (Ended); `password_wanted`
    (Wish, PasswordMissing) when the account has no password or Secret on this computer. Lives in
    the main thread; connect bound methods only.
    """

    started = Signal()
    progressed = Signal(object)
    held = Signal(object)
    ended = Signal(object)
    password_wanted = Signal(object, object)

    def __init__(self, sending: SendingService, background: Background, changes: Changes) -> None:
        super().__init__()
        self._sending, self._background, self._changes = sending, background, changes
        self._listener = _Listener(self)
        self._running = False
        self._stopping = False
        self.ended.connect(self._on_ended)

    @property
    def running(self) -> bool:
        """Whether a run goes on or waits to go on."""
        return self._running

    @property
    def stopping(self) -> bool:
        """Whether the run was asked to stop and its last letters are in hand."""
        return self._stopping

    def start(self, account_id: int, letter_ids: Sequence[int] | None) -> None:
        """Send the chosen letters from an account, or with None all that are due."""
        wish = Wish(account_id, None if letter_ids is None else tuple(letter_ids))
        was_running, self._running = self._running, True

        def work() -> None:
            self._sending.start(wish.account_id, wish.letter_ids, self._listener)

        def fail(error: EnotError) -> None:
            self._running = was_running
            if isinstance(error, PasswordMissing):
                self.password_wanted.emit(wish, error)
            else:
                self._background.failed.emit(error)

        self._background.run(self, work, self._on_started, fail)

    def stop(self) -> None:
        """Let the letters in hand come to their end and take no more."""
        self._stopping = self._running
        self._sending.stop()

    def _on_started(self, _nothing: None) -> None:
        self._changes.announce(Subject.LETTERS)
        self.started.emit()

    def _on_ended(self, _ended: Ended) -> None:
        self._running = self._stopping = False
        self._changes.announce(Subject.LETTERS, Subject.MAILINGS, Subject.RECIPIENTS)
