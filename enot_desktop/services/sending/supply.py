"""Which letters a run still has to send: fixed when a person pressed the button."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from collections.abc import Set as AbstractSet
    from datetime import datetime

    from enot_desktop.services.queue.recording import Recorded

_OFFERED = 50  # letters in one claim; some may have been struck meanwhile


@dataclass(frozen=True, slots=True)
class Offer:
    """Letters for the next claim; `chosen` tells whether a person named them one by one."""

    letter_ids: tuple[int, ...] = ()
    chosen: bool = False


class Supply:
    """Chosen letters go before those that were merely due.

    Letters put off are kept with their time and come back when it has passed.
    """

    def __init__(self) -> None:
        self._chosen: deque[int] = deque()
        self._due: deque[int] = deque()
        self._in_hand: dict[int, bool] = {}
        self._later: dict[int, datetime] = {}
        self._left_out = 0

    @property
    def ready(self) -> int:
        """How many letters can be offered."""
        return len(self._chosen) + len(self._due)

    @property
    def put_off(self) -> int:
        """How many letters come back later."""
        return len(self._later)

    @property
    def left(self) -> int:
        """How many letters of the run are neither finished nor given up."""
        return self.ready + self.put_off + len(self._in_hand) + self._left_out

    def choose(self, letter_ids: Iterable[int]) -> None:
        """Add letters that a person has named; they go first."""
        new = {letter_id: None for letter_id in letter_ids if letter_id not in self._in_hand}
        for letter_id in new:
            self._later.pop(letter_id, None)
        self._keep(lambda letter_id: letter_id not in new)
        self._chosen.extendleft(reversed(new))

    def add_due(self, letter_ids: Iterable[int]) -> None:
        """Take these for the letters that are due, in their order."""
        known = {*self._chosen, *self._in_hand, *self._later}
        self._due = deque(letter_id for letter_id in letter_ids if letter_id not in known)

    def bring_back(self, now: datetime) -> None:
        """Let letters that were put off come back when their time has passed."""
        for letter_id in [key for key, when in self._later.items() if when <= now]:
            del self._later[letter_id]
            self._due.append(letter_id)

    def offer(self) -> Offer:
        """Return letters for the next claim."""
        source = self._chosen or self._due
        return Offer(tuple(islice(source, _OFFERED)), chosen=bool(self._chosen))

    def taken(self, offer: Offer, seen: int, in_hand: Iterable[int]) -> None:
        """Leave out the first offered letters: they are in hand, struck or gone."""
        source = self._chosen if offer.chosen else self._due
        for _ in range(seen):
            source.popleft()
        self._in_hand |= dict.fromkeys(in_hand, offer.chosen)

    def finished(self, recorded: Iterable[Recorded]) -> None:
        """Take note of what was written; letters to be tried again are kept for later."""
        for entry in recorded:
            self._in_hand.pop(entry.letter_id, None)
            if entry.next_attempt_at is not None:
                self._later[entry.letter_id] = entry.next_attempt_at

    def give_back(self, letter_id: int) -> None:
        """Keep a letter that was not tried at all because the server could not be used."""
        source = self._chosen if self._in_hand.pop(letter_id, False) else self._due
        source.appendleft(letter_id)

    def leave_out(self, letter_ids: AbstractSet[int]) -> None:
        """Pass over letters that cannot be sent in this run; they count as left."""
        before = self.ready
        self._keep(lambda letter_id: letter_id not in letter_ids)
        self._left_out += before - self.ready

    def all_ids(self) -> list[int]:
        """Return the letters that are ready or come back later."""
        return [*self._chosen, *self._due, *self._later]

    def keep_only(self, letter_ids: AbstractSet[int]) -> None:
        """Forget letters that do not wait any more."""
        self._keep(letter_ids.__contains__)
        self._later = {key: when for key, when in self._later.items() if key in letter_ids}

    def next_time(self) -> datetime | None:
        """Return when the first letter put off is due, or None."""
        return min(self._later.values(), default=None)

    def _keep(self, wanted: Callable[[int], bool]) -> None:
        self._chosen = deque(filter(wanted, self._chosen))
        self._due = deque(filter(wanted, self._due))
