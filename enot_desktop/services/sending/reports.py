"""What the send thread tells whoever listens."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from datetime import datetime

    from enot_desktop.models.values import Reason


@dataclass(frozen=True, slots=True)
class Tally:
    """How many letters of a run came to what; `left` are still to be sent."""

    sent: int = 0
    failed: int = 0
    deferred: int = 0
    unknown: int = 0
    removed: int = 0
    left: int = 0

    @property
    def done(self) -> int:
        """Letters that need no more work in this run."""
        return self.sent + self.failed + self.unknown + self.removed

    @property
    def total(self) -> int:
        """Letters of the run in all."""
        return self.done + self.left


@dataclass(frozen=True, slots=True)
class Progress:
    """How a run stands; `seconds_left` is None as long as it cannot be told."""

    tally: Tally
    per_minute: float
    seconds_left: float | None


@dataclass(frozen=True, slots=True)
class Held:
    """A run waits and will go on by itself at `until` (UTC), or sooner if it can."""

    tally: Tally
    reason: Reason
    detail: str
    until: datetime


class Ending(StrEnum):
    """How a run came to its end."""

    FINISHED = "finished"
    STOPPED = "stopped"
    PAUSED = "paused"
    FAULT = "fault"


@dataclass(frozen=True, slots=True)
class Ended:
    """A run is over; PAUSED and FAULT carry the reason, and the other letters wait on.

    `until` is the moment (UTC) from which it is worth trying again, where that is known.
    """

    tally: Tally
    ending: Ending
    reason: Reason | None = None
    detail: str = ""
    until: datetime | None = None


class SendingListener(Protocol):
    """Hears of a run; called from the send thread."""

    def progressed(self, progress: Progress) -> None:
        """Hear that some letters are done."""
        ...

    def held(self, held: Held) -> None:
        """Hear that the run waits."""
        ...

    def ended(self, ended: Ended) -> None:
        """Hear that the run is over; nothing more will be told of it."""
        ...
