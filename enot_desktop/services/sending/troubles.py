"""What failures mean for a run: go on, wait, or end and ask a person."""

from __future__ import annotations

from collections import Counter, deque
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from enot_desktop.models.values import AttemptOutcome, Reason, Stage

if TYPE_CHECKING:
    from datetime import datetime

    from enot_desktop.services.queue.recording import LetterOutcome
    from enot_desktop.services.sending.ledger import Refusal
    from enot_desktop.services.transports.protocol import DeliveryFailed

_NETWORK = frozenset(
    {
        Reason.HOST_UNKNOWN,
        Reason.CONNECTION_REFUSED,
        Reason.NO_ANSWER,
        Reason.CONNECTION_LOST,
    }
)
_OF_BODY = frozenset({Reason.LETTER_REFUSED, Reason.SERVICE_REFUSED})
"""Refusals that other letters with the same text would probably meet as well."""
_NO_TROUBLE = frozenset({Reason.ATTACHMENT_MISSING, Reason.PAUSE_BETWEEN})
"""The run goes on: only some letters cannot go, or it was a stop that ended the waiting."""
_PERMANENT = 500  # SMTP codes from here on
_IN_CONVERSATION = frozenset({Stage.SENDER, Stage.RECIPIENT, Stage.CONTENT})


def _minutes(*numbers: int) -> tuple[timedelta, ...]:
    return tuple(timedelta(minutes=number) for number in numbers)


_NETWORK_PAUSES = _minutes(1, 2, 5, 10, 15)
_DEFERRAL_PAUSES = _minutes(5, 10, 15)
_LIMIT_PAUSES = _minutes(10, 30, 60, 120)
_BLOCKED = timedelta(hours=24, minutes=10)
"""After a provider's block; some prolong it with each try."""

_REFUSALS_IN_A_ROW = 20
_REFUSALS_OF_LATEST = 25
_LATEST = 50
_REFUSALS_OF_ONE_BODY = 3
_DEFERRALS_IN_A_ROW = 20
_DOUBTS_IN_A_ROW = 2
_BREAKS_OF_ONE_LETTER = 3


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why a run ends or waits, with the server's words; `until` is set when it only waits."""

    reason: Reason
    detail: str = ""
    until: datetime | None = None


class Troubles:
    """Watches the outcomes of a run, each once and in the order they come."""

    def __init__(self) -> None:
        self.fatal: Trouble | None = None
        self.wronged: set[str] = set()
        """Addresses refused for good of which the account turned out to be the cause."""
        self._holding: Trouble | None = None
        self._pauses: Counter[tuple[timedelta, ...]] = Counter()
        self._row: Counter[AttemptOutcome] = Counter()
        self._latest: deque[bool] = deque(maxlen=_LATEST)
        self._refused_of_body: Counter[int] = Counter()
        self._refused: set[str] = set()
        self._breaks: Counter[int] = Counter()

    def soften(self, outcome: LetterOutcome) -> LetterOutcome:
        """Return the outcome as it is to be taken.

        A letter that breaks the connection again and again is put off, or it would stand in the
        way of all others for ever.
        """
        is_break = _is_network(outcome.outcome, outcome.reason)
        if not is_break or outcome.stage not in _IN_CONVERSATION:
            return outcome
        self._breaks[outcome.letter.id] += 1
        if self._breaks[outcome.letter.id] < _BREAKS_OF_ONE_LETTER:
            return outcome
        return replace(outcome, outcome=AttemptOutcome.TEMPORARY)

    def see(self, outcome: LetterOutcome, now: datetime) -> None:
        """Take note of what became of a letter."""
        if outcome.outcome == AttemptOutcome.ACCOUNT:
            self._see_account(outcome.reason, outcome.code, outcome.detail, now)
            return
        self._count(outcome)
        if outcome.outcome == AttemptOutcome.SENT:
            self._all_is_well(outcome.letter.body_id)
        elif self._is_too_much(outcome):
            self._end(outcome.reason, outcome.words)
            if outcome.outcome == AttemptOutcome.PERMANENT:
                self.wronged = set(self._refused)
        elif self._row[AttemptOutcome.TEMPORARY] >= _DEFERRALS_IN_A_ROW:
            self._row.clear()
            self._hold(_DEFERRAL_PAUSES, outcome.reason, outcome.words, now)

    def see_closed_door(self, failure: DeliveryFailed, now: datetime) -> None:
        """Take note that no connection could be opened."""
        self._see_account(failure.reason, failure.code, failure.detail, now)

    def recall(self, refusal: Refusal, now: datetime) -> None:
        """Respect a provider's block that an earlier run has met."""
        if refusal.code is not None and refusal.code >= _PERMANENT:
            until = refusal.at + _BLOCKED
            if now < until:
                self._holding = Trouble(Reason.LIMIT_REACHED, refusal.words, until)

    def holding(self, now: datetime) -> Trouble | None:
        """Return the trouble the run waits for now, or None."""
        held = self._holding
        return held if held is not None and held.until is not None and now < held.until else None

    def go_on(self) -> None:
        """Wait no longer: a person wants it."""
        self._holding = None

    def _count(self, outcome: LetterOutcome) -> None:
        self._row = Counter({outcome.outcome: self._row[outcome.outcome] + 1})
        self._latest.append(outcome.outcome == AttemptOutcome.PERMANENT)
        if outcome.is_dead_address:
            self._refused.add(outcome.letter.normalised)
        if outcome.reason in _OF_BODY:
            self._refused_of_body[outcome.letter.body_id] += 1

    def _all_is_well(self, body_id: int) -> None:
        if self._holding is not None and self._holding.reason != Reason.LIMIT_REACHED:
            self._holding = None
        self._pauses.clear()
        self._refused.clear()
        del self._refused_of_body[body_id]

    def _is_too_much(self, outcome: LetterOutcome) -> bool:
        refusals = self._row[AttemptOutcome.PERMANENT]
        return (
            refusals >= _REFUSALS_IN_A_ROW
            or (refusals > 0 and sum(self._latest) > _REFUSALS_OF_LATEST)
            or self._row[AttemptOutcome.UNKNOWN] >= _DOUBTS_IN_A_ROW
            or self._refused_of_body[outcome.letter.body_id] >= _REFUSALS_OF_ONE_BODY
        )

    def _see_account(
        self, reason: Reason | None, code: int | None, detail: str, now: datetime
    ) -> None:
        words = f"{code} {detail}".strip() if code else detail
        blocked = code is not None and code >= _PERMANENT
        if reason == Reason.LIMIT_REACHED and blocked:
            self._holding = Trouble(reason, words, now + _BLOCKED)
        elif reason == Reason.LIMIT_REACHED:
            self._hold(_LIMIT_PAUSES, reason, words, now)
        elif _is_network(AttemptOutcome.ACCOUNT, reason):
            self._hold(_NETWORK_PAUSES, reason, words, now)
        elif reason not in _NO_TROUBLE:
            self._end(reason, words)

    def _hold(
        self, pauses: tuple[timedelta, ...], reason: Reason | None, words: str, now: datetime
    ) -> None:
        if self.holding(now) is not None:
            return
        pause = pauses[min(self._pauses[pauses], len(pauses) - 1)]
        self._pauses[pauses] += 1
        self._holding = Trouble(reason or Reason.UNEXPECTED, words, now + pause)

    def _end(self, reason: Reason | None, words: str) -> None:
        self.fatal = self.fatal or Trouble(reason or Reason.UNEXPECTED, words)


def _is_network(outcome: AttemptOutcome, reason: Reason | None) -> bool:
    return outcome == AttemptOutcome.ACCOUNT and reason in _NETWORK
