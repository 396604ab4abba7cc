"""The one table of steps a letter may take; every change of state goes by it."""

from __future__ import annotations

from enot_desktop.models.values import LetterState

ALLOWED_STEPS: dict[LetterState, frozenset[LetterState]] = {
    LetterState.WAITING: frozenset({LetterState.SENDING, LetterState.REMOVED}),
    LetterState.SENDING: frozenset(
        {LetterState.SENT, LetterState.WAITING, LetterState.FAILED, LetterState.UNKNOWN}
    ),
    LetterState.UNKNOWN: frozenset({LetterState.WAITING, LetterState.SENT}),
    LetterState.FAILED: frozenset({LetterState.WAITING}),
    LetterState.SENT: frozenset(),
    LetterState.REMOVED: frozenset(),
}


def may_become(target: LetterState) -> tuple[LetterState, ...]:
    """Return the states from which a letter may come into `target`."""
    return tuple(state for state, targets in ALLOWED_STEPS.items() if target in targets)
