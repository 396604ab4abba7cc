"""Copies of sent letters for the account's Sent folder (M06), in a lane of their own."""

from __future__ import annotations

import logging
import queue
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from enot_desktop.services.sending.ledger import CopyOutcome
from enot_desktop.services.transports.protocol import DeliveryFailed

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

_LOG = logging.getLogger(__name__)


class SentCopies(Protocol):
    """Where copies are put."""

    def save(self, content: bytes, sent_at: datetime) -> None:
        """Put one copy there; raises `DeliveryFailed`."""
        ...

    def close(self) -> None:
        """End the connection; never raises."""
        ...


@dataclass(frozen=True, slots=True)
class SentLetter:
    """A letter that was sent and whose outcome is already written."""

    letter_id: int
    content: bytes
    sent_at: datetime


class CopyLane:
    """Keeps copies one after another; a failure concerns the copy only, never the letter."""

    def __init__(self, folder: SentCopies, settle: Callable[[CopyOutcome], None]) -> None:
        self._folder, self._settle = folder, settle
        self._letters: queue.SimpleQueue[SentLetter | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._work, name="copies", daemon=True)

    def start(self) -> None:
        """Begin to wait for letters."""
        self._thread.start()

    def give(self, letter: SentLetter) -> None:
        """Hand over a letter to be kept."""
        self._letters.put(letter)

    def end(self) -> None:
        """Keep what was handed over, then end; returns when that is done."""
        self._letters.put(None)
        self._thread.join()

    def _work(self) -> None:
        while (letter := self._letters.get()) is not None:
            self._settle(CopyOutcome(letter.letter_id, self._keep(letter)))
        self._folder.close()

    def _keep(self, letter: SentLetter) -> str:
        try:
            self._folder.save(letter.content, letter.sent_at)
        except DeliveryFailed as failed:
            return f"{failed.reason}: {failed.detail}" if failed.detail else str(failed.reason)
        except Exception as fault:  # noqa: BLE001 - a copy must never harm the run
            _LOG.exception("no copy was kept of letter %s", letter.letter_id)
            return type(fault).__name__
        return ""
