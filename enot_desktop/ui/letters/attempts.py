"""The attempts to send one letter, as rows of a list."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from enot_desktop.models.failures import NotFound
from enot_desktop.models.values import Page

if TYPE_CHECKING:
    from enot_desktop.models.values import PageRequest
    from enot_desktop.services.history.letter import AttemptRow
    from enot_desktop.services.history.service import HistoryService


@dataclass(frozen=True)
class AttemptLine:
    """An attempt by its place among the letter's attempts."""

    id: int
    attempt: AttemptRow


class Attempts:
    """Reads the attempts of one letter, newest first."""

    def __init__(self, history: HistoryService, letter_id: int) -> None:
        self._history, self._letter_id = history, letter_id

    def page(self, request: PageRequest) -> Page[AttemptLine]:
        """Return a window of the attempts."""
        try:
            attempts = self._history.letter(self._letter_id).attempts
        except NotFound:
            attempts = ()  # the window says itself that the letter is gone
        lines = tuple(AttemptLine(place, attempt) for place, attempt in enumerate(attempts))[::-1]
        wanted = lines[request.offset : request.offset + request.limit]
        return Page(len(lines), request.offset, wanted)
