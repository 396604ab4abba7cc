"""One lock a mailing: a pressed button and the timer never work on the same campaign at once."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Generator


class MailingLocks:
    """Gives each mailing a lock of its own."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._locks: dict[int, threading.Lock] = {}

    @contextmanager
    def held(self, mailing_id: int) -> Generator[None]:
        """Wait for a mailing's lock and hold it."""
        with self._lock(mailing_id):
            yield

    @contextmanager
    def if_free(self, mailing_id: int) -> Generator[bool]:
        """Hold a mailing's lock unless somebody has it; tells whether it is held."""
        lock = self._lock(mailing_id)
        free = lock.acquire(blocking=False)
        try:
            yield free
        finally:
            if free:
                lock.release()

    def _lock(self, mailing_id: int) -> threading.Lock:
        with self._guard:
            return self._locks.setdefault(mailing_id, threading.Lock())
