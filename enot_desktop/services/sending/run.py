"""One run of the send thread: empties the queue through a few connections."""

from __future__ import annotations

import logging
import queue
import threading
import time
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from enot_desktop.models.failures import DatabaseBusy, DiskFull, EnotError
from enot_desktop.models.values import AttemptOutcome, Reason
from enot_desktop.services.queue.claiming import Claim
from enot_desktop.services.sending.crew import Crew
from enot_desktop.services.sending.lane import Delivery
from enot_desktop.services.sending.meter import Meter
from enot_desktop.services.sending.reports import Ended, Ending, Held
from enot_desktop.services.sending.troubles import Trouble, Troubles

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from enot_desktop.services.sending.crew import CrewParts
    from enot_desktop.services.sending.ledger import CopyOutcome, Ledger, Turn
    from enot_desktop.services.sending.pace import Pace
    from enot_desktop.services.sending.reports import SendingListener
    from enot_desktop.services.sending.supply import Supply

_LOG = logging.getLogger(__name__)
_REPORT_EVERY = 0.1  # seconds; more reports would only keep a window busy
_DISK_PAUSE = timedelta(seconds=5)
_LONGEST_WAIT = 5.0  # seconds without a look at the clock, which somebody may set


@dataclass(frozen=True)
class RunParts:
    """What a run is made of."""

    crew: CrewParts
    ledger: Ledger
    supply: Supply
    pace: Pace


class SendingRun:
    """The send thread. It alone writes to the database; its lanes do network only.

    A turn: write the outcomes that came and take the next letters in one commit, hand these to
    free lanes, wait for outcomes. At any moment at most one letter per lane is in hand.
    """

    def __init__(self, parts: RunParts, listener: SendingListener) -> None:
        self._parts, self._listener = parts, listener
        self._clock = parts.crew.clock
        self._events: queue.SimpleQueue[Delivery | CopyOutcome | None] = queue.SimpleQueue()
        self._crew = Crew(parts.crew, self._events.put)
        self._stopping = threading.Event()
        self._troubles = Troubles()
        self._disk: Trouble | None = None
        self._meter = Meter(0)
        self._held: Held | None = None
        self._unwritten: list[Delivery] = []
        self._copies: list[CopyOutcome] = []
        self._reported_at = 0.0
        self._thread = threading.Thread(target=self._run, name="sending")

    def start(self) -> None:
        """Begin to send."""
        self._thread.start()

    def stop(self) -> None:
        """Take no more letters in hand; those in hand come to their end. Returns at once."""
        self._stopping.set()
        self._events.put(None)

    def more(self, letter_ids: Sequence[int] | None) -> None:
        """Send these letters too, or all that are due; a run that waits goes on."""
        self._parts.supply.add(letter_ids)
        self._events.put(None)

    def wake(self) -> None:
        """Look at the clock anew."""
        self._events.put(None)

    def wait(self, seconds: float | None = None) -> bool:
        """Wait for the end of the run; tells whether it has come."""
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _run(self) -> None:
        try:
            self._meter = Meter(self._begin())
            self._crew.start()
            while self._turn():
                pass
            ended = self._how_it_ended()
        except EnotError as failure:
            _LOG.warning("a run ended with %s", type(failure).__name__)
            reason = Reason.DISK_FULL if isinstance(failure, DiskFull) else Reason.UNEXPECTED
            ended = Ended(self._meter.tally, Ending.FAULT, reason, type(failure).__name__)
        except Exception as fault:  # noqa: BLE001 - one of the three boundaries of the design
            _LOG.exception("the send thread met an unexpected fault")
            ended = Ended(self._meter.tally, Ending.FAULT, Reason.UNEXPECTED, type(fault).__name__)
        self._finish()
        self._listener.ended(ended)

    def _begin(self) -> int:
        parts = self._parts
        return parts.ledger.begin(parts.pace, parts.supply.chosen, self._clock())

    def _turn(self) -> bool:
        """Do one turn; returns whether another one is to follow."""
        now = self._clock()
        self._write_copies()
        taken = self._write_and_take(now)
        if self._crew.busy or taken:
            self._report()
            self._collect(None)
            return True
        until = self._next_moment(now)
        if until is None:
            return False
        self._collect(min((until - now).total_seconds(), _LONGEST_WAIT))
        return True

    def _write_and_take(self, now: datetime) -> bool:
        parts = self._parts
        room, ids = self._room(now), parts.supply.next_ids(now)
        if not self._unwritten and (not room or ids == ()):
            return False
        softened = [self._troubles.soften(delivery.outcome) for delivery in self._unwritten]
        wanted = Claim(parts.crew.account_id, now, room, ids)
        try:
            turn = parts.ledger.turn(softened, wanted)
        except (DiskFull, DatabaseBusy) as failure:
            reason = Reason.DISK_FULL if isinstance(failure, DiskFull) else Reason.DATABASE_BUSY
            self._disk = Trouble(reason, until=now + _DISK_PAUSE)
            return False
        self._disk = None
        self._settle(now)
        self._account_for(turn, wanted)
        return bool(turn.claimed.letters or turn.claimed.struck)

    def _settle(self, now: datetime) -> None:
        """Draw the consequences of outcomes that are written."""
        for delivery in self._unwritten:
            outcome = delivery.outcome
            self._troubles.see(outcome, now)
            if outcome.outcome in {AttemptOutcome.SENT, AttemptOutcome.UNKNOWN}:
                self._parts.pace.letter_went(outcome.ended_at)
            if outcome.outcome == AttemptOutcome.ACCOUNT:
                self._parts.supply.give_back(outcome.letter.id)
            self._crew.keep_copy(delivery)
        self._unwritten.clear()

    def _account_for(self, turn: Turn, wanted: Claim) -> None:
        letters = turn.claimed.letters
        supply = self._parts.supply
        supply.put_off(turn.recorded)
        supply.settle(wanted.letter_ids, (letter.id for letter in letters), wanted.limit)
        self._parts.crew.prepared.add(turn.bodies)
        self._meter.count(turn.recorded)
        self._meter.count_struck(turn.claimed.struck)
        for letter in letters:
            self._crew.give(letter)
        self._meter.ensure_left(self._crew.busy)

    def _room(self, now: datetime) -> int:
        """Return how many letters may be taken in hand now."""
        ending = self._stopping.is_set() or self._troubles.fatal is not None
        if ending or self._troubles.holding(now) is not None:
            return 0
        allowance = self._parts.pace.allowance(now, self._crew.busy)
        return self._crew.free if allowance is None else min(self._crew.free, allowance)

    def _next_moment(self, now: datetime) -> datetime | None:
        """Return when to look again though nothing is in hand, or None when the run is over."""
        if self._stopping.is_set() or self._troubles.fatal is not None:
            return None
        trouble = self._disk or self._troubles.holding(now) or self._limit(now) or self._later()
        if trouble is None or trouble.until is None:
            return None
        if trouble.reason != Reason.PAUSE_BETWEEN:
            self._report_held(
                Held(self._meter.tally, trouble.reason, trouble.detail, trouble.until)
            )
        return trouble.until

    def _limit(self, now: datetime) -> Trouble | None:
        if self._parts.pace.allowance(now, 0) != 0 or not self._meter.tally.left:
            return None
        when, by_limit = self._parts.pace.free_at(now)
        return Trouble(Reason.LIMIT_REACHED if by_limit else Reason.PAUSE_BETWEEN, until=when)

    def _later(self) -> Trouble | None:
        when = self._parts.supply.next_time()
        return None if when is None else Trouble(Reason.RECIPIENT_DEFERRED, until=when)

    def _collect(self, seconds: float | None) -> None:
        """Wait for an event, then take all that have come; None waits for as long as it takes."""
        with suppress(queue.Empty):
            event = self._events.get(timeout=None if seconds is None else max(seconds, 0.0))
            while True:
                self._file(event)
                event = self._events.get_nowait()

    def _file(self, event: Delivery | CopyOutcome | None) -> None:
        if isinstance(event, Delivery):
            self._crew.take_back(event)
            self._unwritten.append(event)
        elif event is not None:
            self._copies.append(event)

    def _write_copies(self) -> None:
        if self._copies:
            with suppress(DiskFull, DatabaseBusy):
                self._parts.ledger.record_copies(self._copies)
                self._copies.clear()

    def _report(self) -> None:
        now = time.monotonic()
        if now - self._reported_at >= _REPORT_EVERY:
            self._reported_at = now
            self._listener.progressed(self._meter.progress())

    def _report_held(self, held: Held) -> None:
        if held != self._held:
            self._held = held
            self._listener.held(held)

    def _how_it_ended(self) -> Ended:
        trouble = self._troubles.fatal or (self._disk if self._unwritten else None)
        if trouble is not None:
            return Ended(self._meter.tally, Ending.PAUSED, trouble.reason, trouble.detail)
        stopped = self._stopping.is_set() and self._meter.tally.left > 0
        return Ended(self._meter.tally, Ending.STOPPED if stopped else Ending.FINISHED)

    def _finish(self) -> None:
        """End the lanes and write what came last; what cannot be written stays in doubt."""
        self._crew.end()
        self._collect(0)
        nothing = Claim(self._parts.crew.account_id, self._clock(), 0)
        with suppress(EnotError):
            self._parts.ledger.turn([delivery.outcome for delivery in self._unwritten], nothing)
        self._write_copies()
