"""The lanes of a run: which are open, which have a letter in hand; and the lane for copies."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from enot_desktop.models.values import AttemptOutcome, Stage
from enot_desktop.services.sending.copies import CopyLane, SentLetter
from enot_desktop.services.sending.lane import Lane, LaneSetup

if TYPE_CHECKING:
    from collections.abc import Callable

    from enot_desktop.models.values import Clock
    from enot_desktop.services.letters.composing import Sender
    from enot_desktop.services.sending.bodies import PreparedLetters
    from enot_desktop.services.sending.copies import SentCopies
    from enot_desktop.services.sending.lane import Delivery, Opened
    from enot_desktop.services.sending.ledger import CopyOutcome, Task
    from enot_desktop.services.transports.protocol import DeliveryFailed, Transport

_COPIES_AHEAD = 8  # sent letters whose copies wait; each is held in memory
_COPY_SECONDS = 5.0  # for the last copies when a run ends


@dataclass(frozen=True)
class CrewParts:
    """What a crew is made of; `copies` is None unless sent letters are kept."""

    account_id: int
    sender: Sender
    connections: int
    transport: Callable[[], Transport]
    copies: SentCopies | None
    prepared: PreparedLetters
    clock: Clock


class Crew:
    """Opens lanes, hands letters to open ones, ends them; used by the send thread only.

    The first connection is opened alone: a wrong password must not be tried by all at once.
    """

    def __init__(
        self, parts: CrewParts, put: Callable[[Opened | Delivery | CopyOutcome], None]
    ) -> None:
        setup = LaneSetup(
            account_id=parts.account_id,
            sender=parts.sender,
            prepare=parts.prepared.prepare,
            put=put,
            clock=parts.clock,
            keeps_copies=parts.copies is not None,
        )
        self._lanes = [
            Lane(parts.transport(), setup, number) for number in range(max(1, parts.connections))
        ]
        self._closed = list(self._lanes)
        self._open: list[Lane] = []
        self._opening: set[Lane] = set()
        self._busy: set[Lane] = set()
        self._proven = False
        self._copies = None if parts.copies is None else CopyLane(parts.copies, put, parts.clock)
        self._copying = 0

    @property
    def free(self) -> int:
        """How many open lanes could take a letter."""
        return len(self._open)

    @property
    def busy(self) -> int:
        """How many letters are in hand."""
        return len(self._busy)

    @property
    def occupied(self) -> bool:
        """Whether connections are being opened or copies are made."""
        return bool(self._opening or self._copying)

    @property
    def keeps_up(self) -> bool:
        """Whether copies are made as fast as letters are sent."""
        return self._copying < _COPIES_AHEAD

    def open(self, wanted: int) -> None:
        """See to it that so many letters more can be taken, as far as there are lanes."""
        missing = wanted - len(self._open) - len(self._opening)
        if not self._proven:
            missing = min(missing, 1 - len(self._opening))
        while missing > 0 and self._closed:
            lane = self._closed.pop()
            self._opening.add(lane)
            lane.open()
            missing -= 1

    def note(self, opened: Opened) -> DeliveryFailed | None:
        """Take note of a connection; returns the failure unless the others can do without it.

        A server that turns one more connection away, while it serves others, has enough of them.
        """
        lane, failure = opened.lane, opened.failure
        self._opening.remove(lane)
        if failure is None:
            self._proven = True
            self._open.append(lane)
            return None
        turned_away = failure.code is not None and failure.stage == Stage.CONNECT
        if turned_away and (self._busy or self._open):
            return None
        self._proven = False
        self._closed.append(lane)
        return failure

    def give(self, task: Task) -> None:
        """Hand a letter to an open lane."""
        lane = self._open.pop()
        self._busy.add(lane)
        lane.give(task)

    def take_back(self, delivery: Delivery) -> None:
        """Note that a lane has done its letter; after a broken conversation it is closed."""
        self._busy.remove(delivery.lane)
        broken = delivery.outcome.outcome in {AttemptOutcome.ACCOUNT, AttemptOutcome.UNKNOWN}
        (self._closed if broken else self._open).append(delivery.lane)

    def keep_copy(self, delivery: Delivery) -> None:
        """Have a copy of a sent letter kept, if the account wants it."""
        if self._copies is not None and delivery.content:
            outcome = delivery.outcome
            self._copies.give(SentLetter(outcome.letter.id, delivery.content, outcome.ended_at))
            self._copying += 1

    def copy_done(self) -> None:
        """Note that a copy was kept, or could not be."""
        self._copying -= 1

    def end_lanes(self) -> None:
        """Let the letters in hand come to their end; what is only connecting is not waited for."""
        for lane in self._lanes:
            lane.end()
        for lane in self._lanes:
            if lane not in self._opening:
                lane.join()

    def end_copies(self) -> None:
        """Let the copies come to their end, but not for ever."""
        if self._copies is not None:
            self._copies.end(_COPY_SECONDS)
