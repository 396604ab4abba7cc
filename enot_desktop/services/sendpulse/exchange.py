"""Asking until there is an answer, as often as that is harmless and as long as it makes sense."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Protocol

from enot_desktop.services.sendpulse.answers import Answer, Loss, LossKind, understand
from enot_desktop.services.sendpulse.calls import Repeat
from enot_desktop.services.sendpulse.failures import (
    AnswerLost,
    ServiceBusy,
    ServiceRefused,
    ServiceUnreachable,
)

if TYPE_CHECKING:
    from threading import Event

    from enot_desktop.models.failures import EnotError
    from enot_desktop.services.sendpulse.answers import RawAnswer
    from enot_desktop.services.sendpulse.calls import Call, Question
    from enot_desktop.services.sendpulse.rate import Rate

_BUSY_PAUSES = (1.0, 2.0, 4.0, 8.0, 15.0, 30.0)
_IN_TROUBLE = 500  # HTTP statuses from here on
_LONGEST_BUSY = 120.0  # seconds in all


class Wire(Protocol):
    """Carries one request to the service."""

    def send(self, asked: Question, token: str, stop: Event | None) -> RawAnswer | Loss:
        """Return what came back; `token` is empty for the one call that needs none.

        Waiting ends once `stop` is set, if the call can be repeated.
        """
        ...


@dataclass(slots=True)
class _Patience:
    """How often a question was repeated already, and how long it was waited for."""

    call: Call
    repeated: dict[LossKind, int] = field(default_factory=dict[LossKind, int])
    busy: int = 0
    waited: float = 0.0

    def after_loss(self, kind: LossKind) -> float | None:
        """Return the pause before the question may be repeated, None when it may not."""
        done = self.repeated.get(kind, 0)
        harmless = kind.surely_not_done or self.call.repeat is not Repeat.NEVER
        if not harmless or done >= len(kind.pauses):
            return None
        self.repeated[kind] = done + 1
        return kind.pauses[done]

    def after_refusal(self, asked_for: float | None) -> float | None:
        """Return how long to wait when there were too many requests, None when it is enough."""
        usual = _BUSY_PAUSES[min(self.busy, len(_BUSY_PAUSES) - 1)]
        pause = usual if asked_for is None else max(asked_for, _BUSY_PAUSES[0])
        if self.waited + pause > _LONGEST_BUSY:
            return None
        self.busy += 1
        self.waited += pause
        return pause


class Exchange:
    """Questions and answers of one account, at the rate that the service takes."""

    def __init__(self, wire: Wire, rate: Rate) -> None:
        self._wire = wire
        self._rate = rate

    def ask(
        self, asked: Question, token: str, secrets: tuple[str, ...], stop: Event | None
    ) -> Answer:
        """Return the service's answer, be it a refusal.

        Raises `ServiceUnreachable`, `AnswerLost` or `ServiceBusy`; `secrets` come into no words.
        """
        patience = _Patience(asked.call)
        while True:
            self._rate.take(stop)
            raw = self._wire.send(asked, token, stop)
            came = raw if isinstance(raw, Loss) else understand(raw, secrets)
            if isinstance(came, Loss):
                self._bear(came, patience, stop)
            elif came.too_many:
                self._hold(came, patience)
            else:
                return came

    def _bear(self, loss: Loss, patience: _Patience, stop: Event | None) -> None:
        pause = patience.after_loss(loss.kind)
        if pause is None:
            raise _failure(loss, patience.call)
        self._rate.pause(pause, stop)

    def _hold(self, answer: Answer, patience: _Patience) -> None:
        pause = patience.after_refusal(_seconds(answer.retry_after))
        if pause is None:
            raise ServiceBusy(answer.message)
        self._rate.close_for(pause)


def accepted(call: Call, answer: Answer) -> object:
    """Return the data of an answer; raises `ServiceRefused`.

    And `AnswerLost` where a service in trouble refuses what could not be found if it was done.
    """
    if answer.refused and answer.status >= _IN_TROUBLE and not call.findable:
        raise AnswerLost(call.name, f"HTTP {answer.status} {answer.message}".strip())
    if answer.refused:
        raise ServiceRefused(call.name, answer.code, answer.status, answer.message)
    return answer.data


def _failure(loss: Loss, call: Call) -> EnotError:
    if loss.kind.surely_not_done or call.repeat is Repeat.READS:
        return ServiceUnreachable(loss.reason, loss.detail)
    return AnswerLost(call.name, loss.detail)


def _seconds(header: str) -> float | None:
    """Read a Retry-After, which is a number of seconds or a moment."""
    if header.strip().isdecimal():
        return float(header[:9])
    try:
        moment = parsedate_to_datetime(header)
    except ValueError:
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return max((moment - datetime.fromtimestamp(time.time(), UTC)).total_seconds(), 0.0)
