"""Short jobs away from the main thread; their results come back to it."""

from __future__ import annotations

import logging
import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from enot_desktop.models.failures import EnotError

if TYPE_CHECKING:
    from collections.abc import Callable

ResultT = TypeVar("ResultT")
_LOG = logging.getLogger(__name__)
_THREADS = 4


@dataclass(eq=False)
class Job:
    """A running job: its work may report progress and should look at `stopping`."""

    owner: QObject
    _report: Callable[[Job, object], None]
    stopping: threading.Event = field(default_factory=threading.Event)

    def stop(self) -> None:
        """Ask the work to end early; what that means is the work's own matter."""
        self.stopping.set()

    def report(self, progress: object) -> None:
        """Tell the owner how far the work is; called from the job's own thread."""
        self._report(self, progress)


@dataclass(frozen=True)
class Handlers:
    """What to do with a job's progress, result and failure, all in the main thread."""

    done: Callable[[Any], None]
    failed: Callable[[EnotError], None] | None = None
    progressed: Callable[[Any], None] | None = None


class Background(QObject):
    """Runs work on a small pool; lives in the main thread, and so do all handlers.

    A result is dropped when the window that asked for it is gone. A failure without a handler of
    its own goes out as `failed`.
    """

    failed = Signal(object)
    _settled = Signal(object, object, object)
    _progressed = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(_THREADS)
        self._handlers: dict[Job, Handlers] = {}
        self._settled.connect(self._on_settled)
        self._progressed.connect(self._on_progressed)

    def run(
        self,
        owner: QObject,
        work: Callable[[], ResultT],
        done: Callable[[ResultT], None],
        failed: Callable[[EnotError], None] | None = None,
    ) -> Job:
        """Run work that needs no progress; `done` or `failed` is called in the main thread."""
        return self.run_job(owner, lambda _job: work(), Handlers(done, failed))

    def run_job(self, owner: QObject, work: Callable[[Job], object], handlers: Handlers) -> Job:
        """Run work that reports progress or can be stopped through its `Job`."""
        job = Job(owner, self._progressed.emit)
        self._handlers[job] = handlers
        self._pool.start(_Task(job, work, self._settled.emit))
        return job

    @property
    def busy(self) -> bool:
        """Whether a job has not been settled yet."""
        return bool(self._handlers)

    def close(self) -> None:
        """Ask all jobs to stop and wait for them; their results are dropped."""
        for job in self._handlers:
            job.stop()
        self._pool.clear()
        self._pool.waitForDone()
        self._handlers.clear()

    @Slot(object, object)
    def _on_progressed(self, job: Job, progress: object) -> None:
        handlers = self._handlers.get(job)
        if handlers and handlers.progressed and shiboken6.isValid(job.owner):
            handlers.progressed(progress)

    @Slot(object, object, object)
    def _on_settled(self, job: Job, result: object, error: BaseException | None) -> None:
        handlers = self._handlers.pop(job, None)
        if handlers is None or not shiboken6.isValid(job.owner):
            return
        if error is None:
            handlers.done(result)
        elif handlers.failed is not None and isinstance(error, EnotError):
            handlers.failed(error)
        else:
            self.failed.emit(error)


class _Task(QRunnable):
    """One piece of work on the pool."""

    def __init__(
        self,
        job: Job,
        work: Callable[[Job], object],
        settle: Callable[[Job, object, BaseException | None], None],
    ) -> None:
        super().__init__()
        self._job, self._work, self._settle = job, work, settle

    def run(self) -> None:
        """Do the work and send home what came of it."""
        result: object = None
        error: BaseException | None = None
        try:
            result = self._work(self._job)
        except EnotError as failure:
            error = failure
        except Exception as fault:  # noqa: BLE001 - one of the three boundaries of the design
            _LOG.exception("a background job failed")
            error = fault
        try:
            self._settle(self._job, result, error)
        except RuntimeError:
            _LOG.info("a background job outlived the program's windows")
