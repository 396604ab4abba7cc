"""Looks from time to time what SendPulse has come to, and tells the windows."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from enot_desktop.ui.background import Handlers

if TYPE_CHECKING:
    from collections.abc import Callable

    from enot_desktop.models.failures import EnotError
    from enot_desktop.ui.background import Background, Job

BETWEEN_LOOKS = 3000
_AFTER_FAULT = 10 * 60 * 1000
"""Milliseconds between two looks, and until the next one after a look that never came back."""


class ServiceWatch(QObject):
    """Repeats one look in the background, a few seconds after the last one has ended.

    Signals: `found` with what the look has returned, when that is not nothing. A failure only
    means that there is nothing new; a fault of the program is reported, and the next look waits
    for ten minutes. Lives in the main thread.
    """

    found = Signal(object)

    def __init__(
        self,
        look: Callable[[Event], bool | tuple[int, ...]],
        background: Background,
        parent: QObject,
        between: int = BETWEEN_LOOKS,
    ) -> None:
        super().__init__(parent)
        self._look, self._background, self._between = look, background, between
        self._looking = Event()
        self._stopped = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._on_time)
        self._timer.start(between)

    def stop(self) -> None:
        """Begin no further look; one that is under way is stopped with the background."""
        self._stopped = True
        self._timer.stop()

    def _on_time(self) -> None:
        # Who gives no answer, done or failed, is asked again after the long time only.
        self._timer.start(_AFTER_FAULT)
        if not self._looking.is_set():
            self._looking.set()
            self._background.run_job(self, self._work, Handlers(self._on_done, self._on_failed))

    def _work(self, job: Job) -> bool | tuple[int, ...]:
        try:
            return self._look(job.stopping)
        finally:
            self._looking.clear()

    def _on_done(self, found: bool | tuple[int, ...]) -> None:
        self._rest()
        if found:
            self.found.emit(found)

    def _on_failed(self, _error: EnotError) -> None:
        self._rest()

    def _rest(self) -> None:
        if not self._stopped:
            self._timer.start(self._between)
