"""The lanes of a run: who is free, who has a letter in hand, and the lane for copies."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from enot_desktop.services.sending.copies import CopyLane, SentLetter
from enot_desktop.services.sending.lane import Lane, LaneSetup

if TYPE_CHECKING:
    from collections.abc import Callable

    from enot_desktop.models.values import Clock
    from enot_desktop.services.letters.composing import Sender
    from enot_desktop.services.queue.claiming import ClaimedLetter
    from enot_desktop.services.sending.bodies import PreparedLetters
    from enot_desktop.services.sending.copies import SentCopies
    from enot_desktop.services.sending.lane import Delivery
    from enot_desktop.services.sending.ledger import CopyOutcome
    from enot_desktop.services.transports.protocol import Transport


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
    """Starts the lanes, hands letters to free ones, ends them; used by the send thread only."""

    def __init__(self, parts: CrewParts, put: Callable[[Delivery | CopyOutcome], None]) -> None:
        setup = LaneSetup(parts.account_id, parts.sender, parts.prepared.prepare, put, parts.clock)
        self._lanes = [
            Lane(parts.transport(), setup, number) for number in range(max(1, parts.connections))
        ]
        self._free = list(self._lanes)
        self._copies = None if parts.copies is None else CopyLane(parts.copies, put)

    def start(self) -> None:
        """Start all threads; connections are opened with the first letters."""
        for lane in self._lanes:
            lane.start()
        if self._copies is not None:
            self._copies.start()

    @property
    def free(self) -> int:
        """How many lanes could take a letter."""
        return len(self._free)

    @property
    def busy(self) -> int:
        """How many letters are in hand."""
        return len(self._lanes) - len(self._free)

    def give(self, letter: ClaimedLetter) -> None:
        """Hand a letter to a free lane."""
        self._free.pop().give(letter)

    def take_back(self, delivery: Delivery) -> None:
        """Note that a lane is free again."""
        self._free.append(delivery.lane)

    def keep_copy(self, delivery: Delivery) -> None:
        """Have a copy of a sent letter kept, if the account wants it."""
        if self._copies is not None and delivery.content:
            outcome = delivery.outcome
            self._copies.give(SentLetter(outcome.letter.id, delivery.content, outcome.ended_at))

    def end(self) -> None:
        """Let the letters in hand and the copies come to their end."""
        for lane in self._lanes:
            lane.end()
        for lane in self._lanes:
            lane.join()
        if self._copies is not None:
            self._copies.end()
