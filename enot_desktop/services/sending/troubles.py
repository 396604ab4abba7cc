"""What failures mean for a run: go on, wait, or end and ask a person."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from enot_desktop.models.values import AttemptOutcome, Reason, Stage

if TYPE_CHECKING:
    from datetime import datetime

    from enot_desktop.services.queue.recording import LetterOutcome

_NETWORK = frozenset(
    {
        Reason.HOST_UNKNOWN,
        Reason.CONNECTION_REFUSED,
        Reason.NO_ANSWER,
        Reason.CONNECTION_LOST,
    }
)
_PAUSES = tuple(timedelta(minutes=minutes) for minutes in (1, 2, 5, 10, 15))
_REFUSALS_IN_A_ROW = 20
_DOUBTS_IN_A_ROW = 2
_BREAKS_OF_ONE_LETTER = 3
_IN_CONVERSATION = frozenset({Stage.SENDER, Stage.RECIPIENT, Stage.CONTENT})


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why a run ends or waits, with the server's words; `until` is set when it only waits."""

    reason: Reason
    detail: str = ""
    until: datetime | None = None


class Troubles:
    """Watches the outcomes of a run."""

    def __init__(self) -> None:
        self.fatal: Trouble | None = None
        self._holding: Trouble | None = None
        self._pauses_made = 0
        self._refusals = 0
        self._doubts = 0
        self._breaks: Counter[int] = Counter()

    def soften(self, outcome: LetterOutcome) -> LetterOutcome:
        """Return the outcome as it is to be written.

        A letter that breaks the connection again and again is put off, or it would stand in the
        way of all others for ever.
        """
        if not _is_network(outcome) or outcome.stage not in _IN_CONVERSATION:
            return outcome
        self._breaks[outcome.letter.id] += 1
        if self._breaks[outcome.letter.id] < _BREAKS_OF_ONE_LETTER:
            return outcome
        return replace(outcome, outcome=AttemptOutcome.TEMPORARY)

    def see(self, outcome: LetterOutcome, now: datetime) -> None:
        """Take note of an outcome that was written."""
        refused = outcome.outcome == AttemptOutcome.PERMANENT
        doubtful = outcome.outcome == AttemptOutcome.UNKNOWN
        self._refusals = self._refusals + 1 if refused else 0
        self._doubts = self._doubts + 1 if doubtful else 0
        if outcome.outcome == AttemptOutcome.ACCOUNT:
            self._see_account(outcome, now)
        elif self._doubts >= _DOUBTS_IN_A_ROW or self._refusals >= _REFUSALS_IN_A_ROW:
            self._end(outcome)
        elif not doubtful:
            self._pauses_made = 0
            self._holding = None

    def holding(self, now: datetime) -> Trouble | None:
        """Return the trouble the run waits for now, or None."""
        if self._holding is not None and self._holding.until is not None:
            return self._holding if now < self._holding.until else None
        return None

    def _see_account(self, outcome: LetterOutcome, now: datetime) -> None:
        if not _is_network(outcome):
            self._end(outcome)
        elif self.holding(now) is None:
            pause = _PAUSES[min(self._pauses_made, len(_PAUSES) - 1)]
            self._pauses_made += 1
            self._holding = Trouble(_reason(outcome), outcome.detail, now + pause)

    def _end(self, outcome: LetterOutcome) -> None:
        self.fatal = self.fatal or Trouble(_reason(outcome), _words(outcome))


def _is_network(outcome: LetterOutcome) -> bool:
    return outcome.outcome == AttemptOutcome.ACCOUNT and outcome.reason in _NETWORK


def _reason(outcome: LetterOutcome) -> Reason:
    return outcome.reason or Reason.UNEXPECTED


def _words(outcome: LetterOutcome) -> str:
    return " ".join(str(part) for part in (outcome.code, outcome.detail) if part)
