"""The live count of a selection: one at a time, a moment after the last change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from enot_desktop.models.failures import EnotError
    from enot_desktop.services.recipients.criteria import Criterion
    from enot_desktop.services.recipients.service import SelectionCount
    from enot_desktop.ui.background import Background

_PAUSE = 300  # ms after the last change


class SelectionCounter(QObject):
    """Counts what registering the criteria would do.

    Signals: `began` when a change makes the figures shown before untrue, then `counted`
    (SelectionCount) or `refused` (EnotError) for the newest criteria only.
    """

    began = Signal()
    counted = Signal(object)
    refused = Signal(object)

    def __init__(
        self,
        count: Callable[[Sequence[Criterion]], SelectionCount],
        background: Background,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._count, self._background = count, background
        self._wanted: tuple[Criterion, ...] | None = None
        self._running = False
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._start)

    def ask(self, criteria: Sequence[Criterion]) -> None:
        """Want the count of these criteria instead of any asked for before."""
        self._wanted = tuple(criteria)
        self._pause.start()
        self.began.emit()

    def _start(self) -> None:
        if self._running or self._wanted is None:
            return
        criteria, self._wanted = self._wanted, None
        self._running = True
        self._background.run(
            self, lambda: self._count(criteria), self._on_counted, self._on_refused
        )

    def _on_counted(self, count: SelectionCount) -> None:
        self._running = False
        if self._wanted is None:
            self.counted.emit(count)
        elif not self._pause.isActive():
            self._start()

    def _on_refused(self, error: EnotError) -> None:
        self._running = False
        if self._wanted is None:
            self.refused.emit(error)
        elif not self._pause.isActive():
            self._start()
