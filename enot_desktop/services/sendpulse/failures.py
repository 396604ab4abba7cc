"""Failures of the SendPulse service; none of them holds a Secret or a token."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from enot_desktop.models.failures import EnotError

if TYPE_CHECKING:
    from enot_desktop.models.values import Reason

STOPPED = "stopped"
"""Stands in `ServiceBusy.message` when it was told to stop waiting."""


@dataclass(eq=False)
class KeysRefused(EnotError):
    """The service gives no token for this ID and Secret; `message` is its own."""

    message: str


@dataclass(eq=False)
class ServiceRefused(EnotError):
    """The service has answered that it does not do what was asked; nothing was done.

    `call` names what was asked, `code` is its error code (None where it gives none), `status` the
    HTTP status, `message` its own words.
    """

    call: str
    code: int | None
    status: int
    message: str


@dataclass(eq=False)
class ServiceUnreachable(EnotError):
    """The service was not reached: the request was certainly not carried out.

    Also of calls that only read, whatever became of them, an answer that cannot be read included
    (reason NOT_THIS_PROTOCOL).
    """

    reason: Reason
    detail: str


@dataclass(eq=False)
class AnswerLost(EnotError):
    """The request went out and no sensible answer came: it may have been carried out or not.

    A timeout, a cut connection, a page of HTML, an answer 5xx without an error code.
    """

    call: str
    detail: str


@dataclass(eq=False)
class ServiceBusy(EnotError):
    """The service takes no more requests now, though it was waited for; nothing was done.

    `message` is its own, or `STOPPED`.
    """

    message: str
