"""What other threads want of a run: more letters, or an end."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

Wanted = tuple[int, ...] | None
"""Letters that a person has chosen, or None for all that are due."""


class Wishes:
    """Kept under a lock, so that no wish is lost between the last look and the end of the run.

    `stop` is set while the run shall end; whoever waits within the run may wait for it.
    """

    def __init__(self, stop: threading.Event) -> None:
        self._lock = threading.Lock()
        self._wanted: list[Wanted] = []
        self._stop = stop
        self._closed = False

    @property
    def stopping(self) -> bool:
        """Whether no more letters are to be taken in hand."""
        return self._stop.is_set()

    @property
    def closed(self) -> bool:
        """Whether the run listens to no more wishes."""
        return self._closed

    def add(self, letter_ids: Sequence[int] | None) -> bool:
        """Ask for these letters too, or for all that are due; tells whether it was in time.

        A run that was asked to stop goes on.
        """
        with self._lock:
            if not self._closed:
                self._stop.clear()
                self._wanted.append(None if letter_ids is None else tuple(letter_ids))
            return not self._closed

    def stop(self) -> None:
        """Ask for the end."""
        with self._lock:
            self._stop.set()

    def take(self) -> list[Wanted]:
        """Return what is wanted since the last look."""
        with self._lock:
            wanted, self._wanted = self._wanted, []
            return wanted

    def close(self, *, whatever_comes: bool = False) -> bool:
        """Listen to no more wishes, unless one has come meanwhile; tells whether it is so."""
        with self._lock:
            self._closed = whatever_comes or self._stop.is_set() or not self._wanted
            return self._closed
