"""What other threads want of a run: more letters, or an end."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

Wanted = tuple[int, ...] | None
"""Letters that a person has chosen, or None for all that are due."""


class Wishes:
    """Kept under a lock, so that no wish is lost between the last look and the end of the run."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._wanted: list[Wanted] = []
        self._stopping = False
        self._closed = False

    @property
    def stopping(self) -> bool:
        """Whether no more letters are to be taken in hand."""
        return self._stopping

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
                self._stopping = False
                self._wanted.append(None if letter_ids is None else tuple(letter_ids))
            return not self._closed

    def stop(self) -> None:
        """Ask for the end."""
        with self._lock:
            self._stopping = True

    def take(self) -> list[Wanted]:
        """Return what is wanted since the last look."""
        with self._lock:
            wanted, self._wanted = self._wanted, []
            return wanted

    def close(self, *, whatever_comes: bool = False) -> bool:
        """Listen to no more wishes, unless one has come meanwhile; tells whether it is so."""
        with self._lock:
            self._closed = whatever_comes or self._stopping or not self._wanted
            return self._closed
