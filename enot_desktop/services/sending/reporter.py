"""Tells a listener how a run goes, but not so often that a window would be kept busy."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from enot_desktop.services.sending.meter import Meter
    from enot_desktop.services.sending.reports import Ended, Held, SendingListener

_EVERY = 0.1  # seconds


class Reporter:
    """Used by the send thread only."""

    def __init__(self, listener: SendingListener) -> None:
        self._listener = listener
        self._told_at = 0.0
        self._held: Held | None = None

    def progress(self, meter: Meter) -> None:
        """Tell how far the run has come."""
        now = time.monotonic()
        if now - self._told_at >= _EVERY:
            self._told_at, self._held = now, None
            self._listener.progressed(meter.progress())

    def held(self, held: Held) -> None:
        """Tell that the run waits; the same is told once."""
        if held != self._held:
            self._held = held
            self._listener.held(held)

    def ended(self, ended: Ended) -> None:
        """Tell that the run is over."""
        self._listener.ended(ended)
