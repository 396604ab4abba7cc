"""«Выполнить регистрацию»: one at a time, with progress and a way to stop it (M19)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Signal

from enot_desktop.ui.background import Handlers
from enot_desktop.ui.changes import Subject

if TYPE_CHECKING:
    from collections.abc import Sequence

    from enot_desktop.models.failures import EnotError
    from enot_desktop.services.recipients.criteria import Criterion
    from enot_desktop.services.recipients.registration import Registration
    from enot_desktop.services.recipients.service import RecipientService
    from enot_desktop.ui.background import Job
    from enot_desktop.ui.common.context import Context


class Registering(QObject):
    """Runs the registration of one mailing.

    Signals: `progressed` (clients looked at, all clients), `done` (Registration), `refused`
    (EnotError). A second start while one runs does nothing. When its window is closed meanwhile,
    the registration goes on, and other windows still hear of it.
    """

    progressed = Signal(int, int)
    done = Signal(object)
    refused = Signal(object)

    def __init__(
        self, recipients: RecipientService, mailing_id: int, context: Context, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._recipients, self._mailing_id, self._context = recipients, mailing_id, context
        self._job: Job | None = None

    @property
    def running(self) -> bool:
        """Whether a registration has not ended yet."""
        return self._job is not None

    def start(self, criteria: Sequence[Criterion]) -> None:
        """Register what the criteria find."""
        if self._job is not None:
            return

        def work(job: Job) -> Registration:
            return self._recipients.register(
                self._mailing_id,
                criteria,
                lambda done, total: job.report((done, total)),
                job.stopping,
            )

        # The owner outlives this window: what was registered must be announced in any case.
        self._job = self._context.background.run_job(self._context.changes, work, self._handlers())

    def stop(self) -> None:
        """Ask a running registration to stop; nothing of it is kept then."""
        if self._job is not None:
            self._job.stop()

    def _handlers(self) -> Handlers:
        changes = self._context.changes

        def done(registration: Registration) -> None:
            if shiboken6.isValid(self):
                self._on_done(registration)
            changes.announce(Subject.RECIPIENTS, Subject.LETTERS, Subject.MAILINGS)

        def refused(error: EnotError) -> None:
            if shiboken6.isValid(self):
                self._on_refused(error)

        def progressed(progress: tuple[int, int]) -> None:
            if shiboken6.isValid(self):
                self.progressed.emit(*progress)

        return Handlers(done, refused, progressed)

    def _on_done(self, registration: Registration) -> None:
        self._job = None
        self.done.emit(registration)

    def _on_refused(self, error: EnotError) -> None:
        self._job = None
        self.refused.emit(error)
