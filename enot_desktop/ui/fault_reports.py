"""Faults that nobody foresaw: into the log, and to the person as one dialog with a report."""

from __future__ import annotations

import logging
import sys
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from enot_desktop.ui.common.dialogs import show_failure

if TYPE_CHECKING:
    from types import TracebackType

    from PySide6.QtWidgets import QMessageBox, QWidget

_LOG = logging.getLogger(__name__)


class FaultReports(QObject):
    """Catches what escaped every handler, in any thread; shows one dialog at a time."""

    _caught = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._box: QMessageBox | None = None
        self._caught.connect(self.show)

    def install(self) -> None:
        """Become the handler of exceptions that nothing else handles."""
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception

    def remove(self) -> None:
        """Give the handlers of Python back."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    def show(self, error: BaseException) -> None:
        """Show a failure in plain words, or a fault with a report to copy."""
        if self._box is not None:
            return
        self._box = show_failure(self._window, error)
        self._box.destroyed.connect(self._forget)

    def _forget(self) -> None:
        self._box = None

    def _on_exception(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        _LOG.error("unexpected fault", exc_info=(kind, error, trace))
        self._caught.emit(error)

    def _on_thread_exception(self, arguments: threading.ExceptHookArgs) -> None:
        error = arguments.exc_value or arguments.exc_type()
        self._on_exception(arguments.exc_type, error, arguments.exc_traceback)
