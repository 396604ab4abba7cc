"""How long the event loop was held up: a timer that ought to beat every five milliseconds."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

_TICK = 5  # milliseconds
_LONGEST = 120  # seconds


@dataclass(frozen=True)
class Gaps:
    """The gaps between beats in milliseconds, the shortest first, and the time of all together.

    `busiest` is the longest time in milliseconds that the main thread itself worked between two
    beats; what a gap has above it was spent waiting, for other threads or other programs.
    """

    sorted: tuple[float, ...]
    seconds: float
    busiest: float

    @property
    def longest(self) -> float:
        """The longest stall."""
        return self.sorted[-1] if self.sorted else 0.0

    def below(self, share: float) -> float:
        """Return what this share of the gaps does not exceed."""
        return self.sorted[int(len(self.sorted) * share)] if self.sorted else 0.0

    def over(self, limit: float) -> int:
        """Return how many gaps are longer than so many milliseconds."""
        return sum(1 for gap in self.sorted if gap > limit)


class Beats(QObject):
    """Runs the event loop until something has come, and takes its pulse meanwhile."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self, interval=_TICK, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._loop = QEventLoop(self)
        self._gaps: list[float] = []
        self._last = self._worked = self._busiest = 0.0
        self._done: Callable[[], bool] = bool
        self._deadline = 0.0

    def until(self, done: Callable[[], bool], act: Callable[[], object] | None = None) -> Gaps:
        """Do something from inside the event loop, then run it until `done` is true.

        Raises `TimeoutError`.
        """
        self._gaps = []
        self._done = done
        begun = self._last = time.perf_counter()
        self._worked, self._busiest = time.thread_time(), 0.0
        self._deadline = begun + _LONGEST
        if act is not None:
            QTimer.singleShot(0, act)
        self._timer.start()
        self._loop.exec()
        self._timer.stop()
        if self._last > self._deadline:
            raise TimeoutError
        return Gaps(tuple(sorted(self._gaps)), self._last - begun, self._busiest)

    def _beat(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        self._gaps.append((now - self._last) * 1000)
        self._busiest = max(self._busiest, (worked - self._worked) * 1000)
        self._last, self._worked = now, worked
        if self._done() or now > self._deadline:
            self._loop.quit()
