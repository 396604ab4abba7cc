"""Trying an account away from the main thread."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from enot_desktop.services.accounts.checking import CheckProgress, CheckState
from enot_desktop.services.accounts.failures import CheckStep
from enot_desktop.ui.background import Handlers

if TYPE_CHECKING:
    from enot_desktop.models.failures import EnotError
    from enot_desktop.services.accounts.cards import AccountDraft, Limits, ServerSettings
    from enot_desktop.services.accounts.checking import CheckResult
    from enot_desktop.services.accounts.service import AccountService
    from enot_desktop.ui.background import Background, Job


@dataclass(frozen=True)
class CheckOrder:
    """What is to be checked.

    A password of None means the stored one of `account_id`. `find` says that the servers have to
    be found by the address first; then `limits` are those a person has entered, if any.
    """

    draft: AccountDraft
    password: str | None = field(repr=False)
    account_id: int | None = None
    find: bool = False
    limits: Limits | None = None


@dataclass(frozen=True)
class Checked:
    """The draft with the servers that were tried, and how that went."""

    draft: AccountDraft
    result: CheckResult


@dataclass(frozen=True)
class Planned:
    """The steps that are going to be tried."""

    steps: tuple[CheckStep, ...]


class AccountCheck(QObject):
    """Runs one check at a time.

    Signals: `planned` (`Planned`), `progressed` (`CheckProgress`), `checked` (`Checked`),
    `failed` (an `EnotError`: the draft could not even be tried). After `stop` none of them comes.
    """

    planned = Signal(object)
    progressed = Signal(object)
    checked = Signal(object)
    failed = Signal(object)

    def __init__(self, accounts: AccountService, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._accounts, self._background = accounts, background
        self._job: Job | None = None

    @property
    def running(self) -> bool:
        """Whether servers are being tried."""
        return self._job is not None

    def start(self, order: CheckOrder) -> None:
        """Try the servers in the background."""
        self.stop()
        box: list[Job] = []

        def mine() -> bool:
            return bool(box) and self._job is box[0]

        def done(checked: Checked) -> None:
            if mine():
                self._job = None
                self.checked.emit(checked)

        def failed(error: EnotError) -> None:
            if mine():
                self._job = None
                self.failed.emit(error)

        def progressed(news: Planned | CheckProgress) -> None:
            if mine():
                (self.planned if isinstance(news, Planned) else self.progressed).emit(news)

        self._job = self._background.run_job(
            self, lambda job: _check(self._accounts, order, job), Handlers(done, failed, progressed)
        )
        box.append(self._job)

    def stop(self) -> None:
        """Break the check off; a server that does not answer is not waited for."""
        if self._job is not None:
            self._job.stop()
            self._job = None


def _check(accounts: AccountService, order: CheckOrder, job: Job) -> Checked:
    draft = order.draft
    accounts.require_checkable(draft, order.password, order.account_id)
    if order.find:
        job.report(CheckProgress(CheckStep.FIND_SERVER, CheckState.RUNNING))
        found = accounts.detect(draft.address).settings
        draft = replace(draft, settings=_with_own(found, order))
        job.report(CheckProgress(CheckStep.FIND_SERVER, CheckState.PASSED))
    job.report(Planned(accounts.check_steps(draft)))
    result = accounts.check(
        draft, order.password, job.report, job.stopping, account_id=order.account_id
    )
    # SendPulse knows the sender's name; the one before stays when it has none.
    return Checked(replace(draft, sender_name=result.sender_name or draft.sender_name), result)


def _with_own(found: ServerSettings, order: CheckOrder) -> ServerSettings:
    """Keep what a person entered beside the servers: the Sent folder and the limits."""
    own = replace(found, sent_folder=order.draft.settings.sent_folder)
    return own if order.limits is None else replace(own, limits=order.limits)
