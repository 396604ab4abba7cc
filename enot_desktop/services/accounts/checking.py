"""Checking an account at its real servers, step by step (M05)."""

from __future__ import annotations

import imaplib
import poplib
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from enot_desktop.models.values import IncomingProtocol, Reason, Security, Stage
from enot_desktop.services.accounts.failures import AccountCheckFailed, CheckStep
from enot_desktop.services.reaching import default_context
from enot_desktop.services.transports.connections import (
    Opening,
    open_imap,
    open_pop3,
    open_smtp,
)
from enot_desktop.services.transports.network import Timeouts
from enot_desktop.services.transports.protocol import DeliveryFailed
from enot_desktop.services.transports.sent_folder import SentFolder

if TYPE_CHECKING:
    import smtplib
    import ssl
    from collections.abc import Callable, Mapping
    from threading import Event

    from enot_desktop.services.sendpulse.types import Balance
    from enot_desktop.services.transports.protocol import MailServer

    Opener = Callable[[MailServer, Opening], smtplib.SMTP | imaplib.IMAP4 | poplib.POP3]

_TIMEOUTS = Timeouts(connect=20, command=30)
_FAREWELL_SECONDS = 2.0
_OUTGOING_STEPS = {
    Stage.CONNECT: CheckStep.CONNECT_SMTP,
    Stage.TLS: CheckStep.ENCRYPT_SMTP,
    Stage.LOGIN: CheckStep.LOGIN_SMTP,
}
_INCOMING_STEPS = {
    Stage.CONNECT: CheckStep.CONNECT_INCOMING,
    Stage.TLS: CheckStep.ENCRYPT_INCOMING,
    Stage.LOGIN: CheckStep.LOGIN_INCOMING,
}


class CheckState(StrEnum):
    """How far a step of the check has come."""

    RUNNING = "running"
    PASSED = "passed"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class CheckProgress:
    """News of one step; `failure` is there when it failed."""

    step: CheckStep
    state: CheckState
    failure: AccountCheckFailed | None = None


@dataclass(frozen=True, slots=True)
class CheckPlan:
    """What is to be checked; a server of None is not used.

    A `sent_folder` of None means that no copies are kept, an empty one that it is to be found.
    """

    smtp: MailServer | None
    incoming: MailServer | None
    protocol: IncomingProtocol = IncomingProtocol.IMAP
    sent_folder: str | None = None

    @property
    def steps(self) -> tuple[CheckStep, ...]:
        """The steps in their order, as far as they are needed."""
        folder = (CheckStep.SENT_FOLDER,) if self.incoming and self.sent_folder is not None else ()
        return (
            *_steps_of(self.smtp, _OUTGOING_STEPS),
            *_steps_of(self.incoming, _INCOMING_STEPS),
            *folder,
        )


@dataclass(frozen=True, slots=True)
class CheckResult:
    """How the check ended: at most one failure for each server; `stopped` when it was broken off.

    `sent_folder` is the readable name of the folder that was found. Of SendPulse: the sender's
    name in the personal cabinet, whether single letters may go from the address, and the balance,
    None when it could not be learned.
    """

    failures: tuple[AccountCheckFailed, ...] = ()
    stopped: bool = False
    sent_folder: str = ""
    sender_name: str = ""
    letters_allowed: bool = True
    balance: Balance | None = None

    @property
    def passed(self) -> bool:
        """Whether everything works."""
        return not self.failures and not self.stopped

    @property
    def storable(self) -> bool:
        """Whether a person may keep it as it is: keys that are wrong change nothing (M09)."""
        return all(failure.reason is not Reason.KEYS_REFUSED for failure in self.failures)


class AccountChecker:
    """Logs in to an account's servers for real; sends nothing.

    Without a context of its own it trusts what the system trusts.
    """

    def __init__(
        self, context: ssl.SSLContext | None = None, timeouts: Timeouts = _TIMEOUTS
    ) -> None:
        self._context = context
        self._timeouts = timeouts

    def check(
        self, plan: CheckPlan, report: Callable[[CheckProgress], None], stop: Event
    ) -> CheckResult:
        """Check one server after the other; each is given up at its first failed step."""
        run = _Run(self._context or default_context(), self._timeouts, report, stop)
        try:
            if plan.smtp is not None:
                run.try_server(plan.smtp, open_smtp, _OUTGOING_STEPS)
            if plan.incoming is not None:
                opener = open_imap if plan.protocol is IncomingProtocol.IMAP else open_pop3
                works = run.try_server(plan.incoming, opener, _INCOMING_STEPS)
                if works and plan.sent_folder is not None:
                    run.find_sent_folder(plan.incoming, plan.sent_folder)
        except _Stopped:
            return CheckResult(tuple(run.failures), stopped=True)
        return CheckResult(tuple(run.failures), sent_folder=run.sent_folder)


class _Stopped(Exception):
    """The person does not want to wait any longer."""


class _Run:
    """One check while it goes on."""

    def __init__(
        self,
        context: ssl.SSLContext,
        timeouts: Timeouts,
        report: Callable[[CheckProgress], None],
        stop: Event,
    ) -> None:
        self._context = context
        self._timeouts = timeouts
        self._report = report
        self._stop = stop
        self._step: CheckStep | None = None
        self.failures: list[AccountCheckFailed] = []
        self.sent_folder = ""

    def try_server(
        self, server: MailServer, opener: Opener, steps: Mapping[Stage, CheckStep]
    ) -> bool:
        """Connect, encrypt and log in; tell whether all of it works."""
        opening = Opening(self._context, self._timeouts, lambda stage: self._begin(steps[stage]))
        self._step = None
        try:
            client = opener(server, opening)
        except DeliveryFailed as failure:
            self._fail(self._step or steps[Stage.CONNECT], failure, server)
            return False
        self._pass()
        _hang_up(client)
        return True

    def find_sent_folder(self, server: MailServer, name: str) -> None:
        """Look for the folder that keeps sent letters."""
        self._begin(CheckStep.SENT_FOLDER)
        folder = SentFolder(server, self._context, folder=name, timeouts=self._timeouts)
        try:
            self.sent_folder = folder.find()
        except DeliveryFailed as failure:
            self._fail(CheckStep.SENT_FOLDER, failure, server)
        else:
            self._pass()
        finally:
            folder.close()

    def _begin(self, step: CheckStep) -> None:
        self._pass()
        if self._stop.is_set():
            raise _Stopped
        self._step = step
        self._report(CheckProgress(step, CheckState.RUNNING))

    def _pass(self) -> None:
        if self._step is not None:
            self._report(CheckProgress(self._step, CheckState.PASSED))
        self._step = None

    def _fail(self, step: CheckStep, failure: DeliveryFailed, server: MailServer) -> None:
        failed = AccountCheckFailed(
            step, failure.reason, failure.code, failure.detail, server.host, server.port
        )
        self._step = None
        self.failures.append(failed)
        self._report(CheckProgress(step, CheckState.FAILED, failed))


def _steps_of(server: MailServer | None, steps: Mapping[Stage, CheckStep]) -> tuple[CheckStep, ...]:
    if server is None:
        return ()
    encrypted = server.security is not Security.NONE
    return tuple(step for stage, step in steps.items() if encrypted or stage is not Stage.TLS)


def _hang_up(client: smtplib.SMTP | imaplib.IMAP4 | poplib.POP3) -> None:
    with suppress(OSError, poplib.error_proto, imaplib.IMAP4.error):
        if client.sock is not None:
            client.sock.settimeout(_FAREWELL_SECONDS)
        if isinstance(client, imaplib.IMAP4):
            client.logout()
        else:
            client.quit()
