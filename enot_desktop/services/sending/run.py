"""One run of the send thread."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING

from enot_desktop.models.failures import DiskFull
from enot_desktop.models.values import Reason
from enot_desktop.services.sending.reporter import Reporter
from enot_desktop.services.sending.troubles import Trouble
from enot_desktop.services.sending.wishes import Wishes
from enot_desktop.services.sending.work import Work

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from enot_desktop.services.sending.reports import SendingListener
    from enot_desktop.services.sending.work import RunParts

_LOG = logging.getLogger(__name__)


class SendingRun:
    """A thread that sends chosen letters, or with None all that are due when it begins.

    Whatever happens in it, its letters are written as far as can be and its end is told.
    """

    def __init__(
        self, parts: RunParts, letter_ids: Sequence[int] | None, listener: SendingListener
    ) -> None:
        self._reporter = Reporter(listener)
        self._work = Work(parts, self._reporter)
        self._wishes = Wishes(parts.stop)
        self._wishes.add(letter_ids)
        self._thread = threading.Thread(target=self._run, name="sending")

    def start(self) -> None:
        """Begin to send."""
        self._thread.start()

    def stop(self) -> None:
        """Take no more letters in hand; those in hand come to their end. Returns at once."""
        self._wishes.stop()
        self._work.wake()

    def more(self, letter_ids: Sequence[int] | None) -> bool:
        """Send these letters too, or all that are due; a run that waits or stops goes on.

        Tells whether it was in time: a run that is over takes none.
        """
        accepted = self._wishes.add(letter_ids)
        self._work.wake()
        return accepted

    @property
    def over(self) -> bool:
        """Whether the run takes no more letters; its thread may have a moment to live."""
        return self._wishes.closed

    @property
    def waits(self) -> bool:
        """Whether nothing is in hand and the run waits for its time."""
        return self._work.waits

    def wait(self, seconds: float | None = None) -> bool:
        """Wait for the end of the run; tells whether it has come."""
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _run(self) -> None:
        fault = self._guarded(self._send)
        stopped = self._wishes.stopping
        self._wishes.close(whatever_comes=True)
        fault_at_end = self._guarded(self._work.finish)
        self._reporter.ended(self._work.ended(fault or fault_at_end, stopped=stopped))

    def _guarded(self, act: Callable[[], None]) -> Trouble | None:
        try:
            act()
        except Exception as fault:  # noqa: BLE001 - one of the three boundaries of the design
            _LOG.error("the send thread met a fault", exc_info=fault)
            reason = Reason.DISK_FULL if isinstance(fault, DiskFull) else Reason.UNEXPECTED
            return Trouble(reason, type(fault).__name__)
        return None

    def _send(self) -> None:
        work, wishes = self._work, self._wishes
        work.begin()
        self._listen()
        while True:
            seconds = work.turn(stopping=wishes.stopping)
            if seconds is not None:
                work.collect(seconds)
            elif wishes.close():
                return
            if self._listen():
                work.go_on()

    def _listen(self) -> bool:
        wanted = self._wishes.take()
        for letter_ids in wanted:
            self._work.add(letter_ids)
        return bool(wanted)
