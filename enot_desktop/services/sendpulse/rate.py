"""Keeping to the service's rate before it has to refuse."""

from __future__ import annotations

import time
from collections import deque
from threading import Event, Lock
from typing import TYPE_CHECKING

from enot_desktop.services.sendpulse.failures import STOPPED, ServiceBusy

if TYPE_CHECKING:
    from collections.abc import Callable

    Pause = Callable[[float, Event | None], None]
    """Waits some seconds, shorter when the event is set."""

# sendpulse.com/integrations/api: 10 requests a second for every account, 1000 a minute for a free
# one (paid ones have more).
_A_SECOND = 10
_A_MINUTE = 1000
# The network may bring requests to the service closer together than they were sent.
_SECOND = 1.1
_MINUTE = 60.5


def pause(seconds: float, stop: Event | None) -> None:
    """Wait; ends at once when `stop` is set."""
    if stop is None:
        time.sleep(seconds)
    else:
        stop.wait(seconds)


class Rate:
    """Lets through as many requests of one account as the service takes; for many threads."""

    def __init__(self, clock: Callable[[], float] = time.monotonic, wait: Pause = pause) -> None:
        self._clock = clock
        self._wait = wait
        self._taken: deque[float] = deque(maxlen=_A_MINUTE)
        self._closed_until = 0.0
        self._lock = Lock()

    def take(self, stop: Event | None) -> None:
        """Wait for the turn of a request; raises `ServiceBusy` when `stop` is set."""
        self.pause(self._reserve(), stop)

    def pause(self, seconds: float, stop: Event | None) -> None:
        """Wait for anything else; raises `ServiceBusy` when `stop` is set."""
        if seconds > 0 and not (stop and stop.is_set()):
            self._wait(seconds, stop)
        if stop and stop.is_set():
            raise ServiceBusy(STOPPED)

    def close_for(self, seconds: float) -> None:
        """Let nothing through for some seconds: the service has refused in spite of all."""
        with self._lock:
            self._closed_until = max(self._closed_until, self._clock() + seconds)

    def _reserve(self) -> float:
        """Take the next free moment and return how far off it is."""
        with self._lock:
            now, taken = self._clock(), self._taken
            moments = [now, self._closed_until]
            if len(taken) >= _A_SECOND:
                moments.append(taken[-_A_SECOND] + _SECOND)
            if len(taken) == _A_MINUTE:
                moments.append(taken[0] + _MINUTE)
            moment = max(moments)
            taken.append(moment)
            return moment - now
