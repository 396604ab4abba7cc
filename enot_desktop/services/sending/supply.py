"""Which letters a run still has to send: all that are due, or those a person has chosen."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from enot_desktop.services.queue.recording import Recorded

_AHEAD = 50  # chosen letters looked at in one claim; some may have been struck meanwhile


class Supply:
    """Gives the ids for the next claim; `None` for an endless supply means «all that are due».

    Letters put off are kept with their time and come back when it has passed.
    """

    def __init__(self, letter_ids: Sequence[int] | None) -> None:
        self._everything = letter_ids is None
        self._chosen: deque[int] = deque(letter_ids or ())
        self._later: dict[int, datetime] = {}

    @property
    def chosen(self) -> tuple[int, ...] | None:
        """The chosen letters still to come, or None for all that are due."""
        return None if self._everything else tuple(self._chosen)

    def add(self, letter_ids: Sequence[int] | None) -> None:
        """Extend the supply while the run goes on."""
        if letter_ids is None:
            self._everything = True
        self._chosen.extend(letter_ids or ())

    def next_ids(self, now: datetime) -> tuple[int, ...] | None:
        """Return the chosen letters for the next claim, or None for any that is due."""
        back = [letter_id for letter_id, when in self._later.items() if when <= now]
        for letter_id in back:
            del self._later[letter_id]
            self._chosen.append(letter_id)
        if self._chosen:
            return tuple(self._chosen)[:_AHEAD]
        return None if self._everything else ()

    def settle(self, offered: tuple[int, ...] | None, taken: Iterable[int], limit: int) -> None:
        """Forget what was taken; what was offered and not taken although there was room, too."""
        if offered is None:
            return
        gone = set(taken)
        if len(gone) < limit:
            gone.update(offered)
        self._chosen = deque(letter_id for letter_id in self._chosen if letter_id not in gone)

    def put_off(self, recorded: Iterable[Recorded]) -> None:
        """Keep letters that are to be tried again."""
        for entry in recorded:
            if entry.next_attempt_at is not None:
                self._later[entry.letter_id] = entry.next_attempt_at

    def give_back(self, letter_id: int) -> None:
        """Keep a letter that was not tried at all because the server could not be used."""
        if not self._everything:
            self._chosen.appendleft(letter_id)

    def next_time(self) -> datetime | None:
        """Return when the first letter put off is due, or None."""
        return min(self._later.values(), default=None)
