"""Counts a run's letters and its speed."""

from __future__ import annotations

import time
from collections import deque
from dataclasses import replace
from typing import TYPE_CHECKING

from enot_desktop.models.values import LetterState
from enot_desktop.services.sending.reports import Progress, Tally

if TYPE_CHECKING:
    from collections.abc import Iterable

    from enot_desktop.services.queue.recording import Recorded

_WINDOW = 30.0  # seconds that the speed is taken over
_SHORTEST = 1.0  # seconds before a speed is told at all
_FIELDS = {
    LetterState.SENT: "sent",
    LetterState.FAILED: "failed",
    LetterState.UNKNOWN: "unknown",
}


class Meter:
    """Keeps the tally of a run; `total` is the number of letters it starts with."""

    def __init__(self, total: int) -> None:
        self.tally = Tally(left=total)
        self._deferred: set[int] = set()
        self._marks: deque[tuple[float, int]] = deque([(time.monotonic(), 0)])

    def add(self, count: int) -> None:
        """Count letters that have joined the run."""
        self.tally = replace(self.tally, left=self.tally.left + count)

    def count(self, recorded: Iterable[Recorded]) -> None:
        """Count what was written; a letter put off stays among those left."""
        changes: dict[str, int] = {}
        for entry in recorded:
            field = _FIELDS.get(entry.state)
            if field is not None:
                changes[field] = changes.get(field, 0) + 1
                self._deferred.discard(entry.letter_id)
            elif entry.next_attempt_at is not None:
                self._deferred.add(entry.letter_id)
        self._apply(changes)

    def count_struck(self, count: int) -> None:
        """Count letters struck because the client refused."""
        if count:
            self._apply({"removed": count})

    def ensure_left(self, in_hand: int) -> None:
        """Letters registered while the run goes on make it longer."""
        if self.tally.left < in_hand:
            self.tally = replace(self.tally, left=in_hand)

    def progress(self) -> Progress:
        """Return how the run stands now."""
        now = time.monotonic()
        self._marks.append((now, self.tally.done))
        while len(self._marks) > 2 and now - self._marks[0][0] > _WINDOW:  # noqa: PLR2004 - a pair
            self._marks.popleft()
        start, done = self._marks[0]
        if now - start < _SHORTEST:
            return Progress(self.tally, 0.0, None)
        speed = (self.tally.done - done) / (now - start)
        return Progress(self.tally, speed * 60, self.tally.left / speed if speed else None)

    def _apply(self, changes: dict[str, int]) -> None:
        finished = sum(changes.values())
        grown = {name: getattr(self.tally, name) + count for name, count in changes.items()}
        left = max(0, self.tally.left - finished)
        self.tally = replace(self.tally, left=left, deferred=len(self._deferred), **grown)
