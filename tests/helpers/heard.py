"""A listener that keeps all that a run of the send thread tells."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from enot_desktop.services.sending.reports import Ended, Held, Progress

_SECONDS = 30.0


class Heard:
    """Hears of one run or several; `wait_for_end` and `wait_for_hold` fail when nothing comes."""

    def __init__(self) -> None:
        self.reports: list[Progress] = []
        self.holds: list[Held] = []
        self.endings: list[Ended] = []
        self._changed = threading.Condition()

    def progressed(self, progress: Progress) -> None:
        """Hear that some letters are done."""
        with self._changed:
            self.reports.append(progress)

    def held(self, held: Held) -> None:
        """Hear that the run waits."""
        with self._changed:
            self.holds.append(held)
            self._changed.notify_all()

    def ended(self, ended: Ended) -> None:
        """Hear that the run is over."""
        with self._changed:
            self.endings.append(ended)
            self._changed.notify_all()

    def wait_for_end(self, number: int = 1) -> Ended:
        """Wait for the end of a run, by default of the first one."""
        with self._changed:
            assert self._changed.wait_for(lambda: len(self.endings) >= number, _SECONDS)
            return self.endings[number - 1]

    def wait_for_hold(self, number: int = 1) -> Held:
        """Wait until the run has told so many times that it waits."""
        with self._changed:
            assert self._changed.wait_for(lambda: len(self.holds) >= number, _SECONDS)
            return self.holds[number - 1]
