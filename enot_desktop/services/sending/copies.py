"""Copies of sent letters for the account's Sent folder (M06), in a lane of their own."""

from __future__ import annotations

import logging
import queue
import threading
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Protocol

from enot_desktop.models.values import AttemptOutcome
from enot_desktop.services.sending.ledger import CopyOutcome
from enot_desktop.services.transports.protocol import DeliveryFailed

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from enot_desktop.models.values import Clock

_LOG = logging.getLogger(__name__)
_REST = timedelta(minutes=5)


class SentCopies(Protocol):
    """Where copies are put."""

    def save(self, content: bytes, sent_at: datetime) -> None:
        """Put one copy there; raises `DeliveryFailed`."""
        ...

    def close(self) -> None:
        """End the connection; never raises."""
        ...

    def abort(self) -> None:
        """Break the connection off from another thread."""
        ...


@dataclass(frozen=True, slots=True)
class SentLetter:
    """A letter that was sent and whose outcome is already written."""

    letter_id: int
    content: bytes
    sent_at: datetime


class CopyLane:
    """Keeps copies one after another; a failure concerns the copy only, never the letter.

    While the server cannot be used at all, copies fail at once instead of waiting for it each.
    """

    def __init__(
        self, folder: SentCopies, put: Callable[[CopyOutcome], None], clock: Clock
    ) -> None:
        self._folder, self._put, self._clock = folder, put, clock
        self._letters: queue.SimpleQueue[SentLetter | None] = queue.SimpleQueue()
        self._resting_until: datetime | None = None
        self._failure = ""
        self._dropped = threading.Event()
        self._thread = threading.Thread(target=self._work, name="copies", daemon=True)

    def give(self, letter: SentLetter) -> None:
        """Hand over a letter to be kept."""
        if self._thread.ident is None:
            self._thread.start()
        self._letters.put(letter)

    def end(self, seconds: float) -> None:
        """Keep what was handed over, but for no longer than so many seconds."""
        self._letters.put(None)
        if self._thread.ident is not None:
            self._thread.join(seconds)
            self._dropped.set()
            if self._thread.is_alive():
                self._folder.abort()
                self._thread.join(seconds)

    def _work(self) -> None:
        while (letter := self._letters.get()) is not None and not self._dropped.is_set():
            self._put(CopyOutcome(letter.letter_id, self._keep(letter)))
        self._folder.close()

    def _keep(self, letter: SentLetter) -> str:
        if self._resting_until is not None and self._clock() < self._resting_until:
            return self._failure
        try:
            self._folder.save(letter.content, letter.sent_at)
        except DeliveryFailed as failed:
            words = f"{failed.reason}: {failed.detail}" if failed.detail else str(failed.reason)
            if failed.outcome == AttemptOutcome.ACCOUNT:
                self._failure, self._resting_until = words, self._clock() + _REST
            return words
        except Exception as fault:  # noqa: BLE001 - a copy must never harm the run
            _LOG.exception("no copy was kept of letter %s", letter.letter_id)
            return type(fault).__name__
        return ""
