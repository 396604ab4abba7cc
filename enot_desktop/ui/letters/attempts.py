"""The attempts to send one letter, as rows of a list."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from enot_desktop.models.failures import NotFound

if TYPE_CHECKING:
    from enot_desktop.services.history.letter import AttemptRow
    from enot_desktop.services.history.service import HistoryService


@dataclass(frozen=True)
class AttemptLine:
    """An attempt by its place among the letter's attempts."""

    id: int
    attempt: AttemptRow


def attempt_lines(history: HistoryService, letter_id: int) -> tuple[AttemptLine, ...]:
    """Read the attempts to send a letter, newest first; a letter that is gone has none."""
    try:
        attempts = history.letter(letter_id).attempts
    except NotFound:
        return ()
    return tuple(AttemptLine(place, attempt) for place, attempt in enumerate(attempts))[::-1]
