"""Counts a run's letters and its speed."""

from __future__ import annotations

import time
from collections import Counter, deque
from dataclasses import replace
from typing import TYPE_CHECKING

from enot_desktop.models.values import LetterState
from enot_desktop.services.sending.reports import Progress, Tally

if TYPE_CHECKING:
    from collections.abc import Iterable

    from enot_desktop.services.queue.recording import Recorded

_WINDOW = 30.0  # seconds that the speed is taken over
_SHORTEST = 1.0  # seconds before a speed is told at all


class Meter:
    """Keeps the tally of a run."""

    def __init__(self) -> None:
        self.tally = Tally()
        self._marks: deque[tuple[float, int]] = deque([(time.monotonic(), 0)])

    def count(self, recorded: Iterable[Recorded], struck: int = 0) -> None:
        """Count what was written, and letters struck because the client refused."""
        states = Counter(entry.state for entry in recorded)
        self.tally = replace(
            self.tally,
            sent=self.tally.sent + states[LetterState.SENT],
            failed=self.tally.failed + states[LetterState.FAILED],
            unknown=self.tally.unknown + states[LetterState.UNKNOWN],
            removed=self.tally.removed + struck,
        )

    def doubt(self, count: int) -> None:
        """Count letters whose outcome could not be written."""
        self.tally = replace(self.tally, unknown=self.tally.unknown + count)

    def set_left(self, left: int, deferred: int) -> None:
        """Note how many letters are still to be sent, and how many of them were put off."""
        self.tally = replace(self.tally, left=left, deferred=deferred)

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
