"""What a run does turn by turn: write what came, take the next letters, wait."""

from __future__ import annotations

import queue
import time
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import timedelta
from threading import Event
from typing import TYPE_CHECKING

from enot_desktop.models.failures import DatabaseBusy, DiskFull
from enot_desktop.models.values import AttemptOutcome, Reason
from enot_desktop.services.sending.crew import Crew
from enot_desktop.services.sending.lane import Delivery, Opened
from enot_desktop.services.sending.meter import Meter
from enot_desktop.services.sending.reports import Ended, Ending, Held
from enot_desktop.services.sending.supply import Offer, Supply
from enot_desktop.services.sending.troubles import Trouble, Troubles

if TYPE_CHECKING:
    from datetime import datetime

    from enot_desktop.services.sending.crew import CrewParts
    from enot_desktop.services.sending.ledger import CopyOutcome, Ledger
    from enot_desktop.services.sending.pace import Pace
    from enot_desktop.services.sending.reporter import Reporter
    from enot_desktop.services.sending.wishes import Wanted

_DISK_PAUSE = timedelta(seconds=5)
_LOOK_AGAIN = timedelta(minutes=1)
_SAME_TIME = 0.002  # seconds in which letters that come to their end share a commit
_LONGEST_WAIT = 5.0  # seconds without a look at the clock, which somebody may set


@dataclass(frozen=True)
class RunParts:
    """What a run is made of; one that is not `patient` ends where another would wait.

    `stop` is set when the run is asked to end, so that nothing in it waits on.
    """

    crew: CrewParts
    ledger: Ledger
    pace: Pace
    patient: bool = True
    stop: Event = field(default_factory=Event)


class Work:
    """The state of a run; used by the send thread only, and alone there writes to the database.

    A turn writes the outcomes that came and takes the next letters in one commit, and hands these
    to open lanes. At any moment at most one letter per lane is in hand.
    """

    def __init__(self, parts: RunParts, reporter: Reporter) -> None:
        self._ledger, self._pace, self._patient = parts.ledger, parts.pace, parts.patient
        self._clock, self._reporter = parts.crew.clock, reporter
        self._events: queue.SimpleQueue[Opened | Delivery | CopyOutcome | None] = (
            queue.SimpleQueue()
        )
        self._crew = Crew(parts.crew, self._events.put)
        self._supply, self._troubles, self._meter = Supply(), Troubles(), Meter()
        self._unwritten: list[Delivery] = []
        self._copies: list[CopyOutcome] = []
        self._without_file: list[Delivery] = []
        self._missing: Trouble | None = None
        self._disk: Trouble | None = None
        self._ending: Trouble | None = None
        self._looked_at: datetime | None = None
        self._started_at = self._clock()
        self.waits = False
        """Whether nothing is in hand and the run waits for its time."""

    def wake(self) -> None:
        """Have the send thread look at the wishes; for other threads."""
        self._events.put(None)

    def begin(self) -> None:
        """Remember what the account has done before this run."""
        past = self._ledger.past(self._started_at)
        self._pace.remember(past.times)
        if past.refusal is not None:
            self._troubles.recall(past.refusal, self._started_at)

    def add(self, wanted: Wanted) -> None:
        """Let letters into the run."""
        if wanted is None:
            self._supply.add_due(self._ledger.due(self._clock()))
        else:
            self._supply.choose(wanted)

    def go_on(self) -> None:
        """Wait no longer, since a person has asked again."""
        self._ending = None
        self._troubles.go_on()

    def turn(self, *, stopping: bool) -> float | None:
        """Do one turn; returns for how many seconds to wait for events, None when all is over."""
        now = self._clock()
        self._supply.bring_back(now)
        self._pass_over()
        self._write_copies()
        moved = self._write_and_take(now, stopping=stopping)
        self._count_left()
        self._reporter.progress(self._meter)
        at_work = self._crew.busy > 0 or (self._crew.occupied and not stopping)
        if at_work or moved:
            self.waits = False
            return _LONGEST_WAIT if at_work else 0.0
        return None if stopping or self._troubles.fatal else self._wait(now)

    def collect(self, seconds: float) -> None:
        """Wait for an event, then take all that come at about the same time."""
        with suppress(queue.Empty):
            self._file(self._events.get(timeout=seconds))
            until = time.monotonic() + _SAME_TIME
            while self._crew.busy:
                self._file(self._events.get(timeout=max(0.0, until - time.monotonic())))
            while True:
                self._file(self._events.get_nowait())

    def finish(self) -> None:
        """End the lanes and write what came last; what cannot be written stays in doubt."""
        self._crew.end_lanes()
        self.collect(0)
        try:
            if self._unwritten:
                self._commit(Offer(), 0, self._clock())
        finally:
            self._crew.end_copies()
            self.collect(0)
        self._write_copies()
        if self._troubles.wronged:
            self._ledger.forgive(self._troubles.wronged, self._started_at)

    def ended(self, fault: Trouble | None, *, stopped: bool) -> Ended:
        """Return how the run ended, after `finish`."""
        self._meter.doubt(len(self._unwritten))
        self._count_left(len(self._unwritten))
        tally = self._meter.tally
        if fault is not None:
            return Ended(tally, Ending.FAULT, fault.reason, fault.detail)
        disk = self._disk if self._unwritten else None
        trouble = self._troubles.fatal or disk or self._ending or self._missing
        if trouble is not None:
            return Ended(tally, Ending.PAUSED, trouble.reason, trouble.detail, trouble.until)
        return Ended(tally, Ending.STOPPED if stopped and tally.left else Ending.FINISHED)

    def _write_and_take(self, now: datetime, *, stopping: bool) -> bool:
        """Commit what came and take what there is room for; tells whether letters were seen."""
        room = min(self._wanted(now, stopping=stopping), self._crew.free)
        offer = self._supply.offer() if room else Offer()
        moved = False
        if self._unwritten or offer.letter_ids:
            moved = self._commit(offer, room, now)
        if self._disk is None:
            self._crew.open(self._wanted(now, stopping=stopping))
        return moved

    def _wanted(self, now: datetime, *, stopping: bool) -> int:
        """Return how many letters might be taken in hand now if there were lanes for them."""
        ending = stopping or self._troubles.fatal is not None
        if ending or self._troubles.holding(now) is not None or not self._crew.keeps_up:
            return 0
        allowance = self._pace.allowance(now, self._crew.busy)
        ready = self._supply.ready
        return ready if allowance is None else min(ready, allowance)

    def _commit(self, offer: Offer, room: int, now: datetime) -> bool:
        outcomes = [delivery.outcome for delivery in self._unwritten]
        try:
            turn = self._ledger.turn(outcomes, offer, room, now)
        except (DiskFull, DatabaseBusy) as failure:
            reason = Reason.DISK_FULL if isinstance(failure, DiskFull) else Reason.DATABASE_BUSY
            self._disk = Trouble(reason, until=now + _DISK_PAUSE)
            return False
        for task in turn.tasks:
            self._crew.give(task)
        self._disk = None
        self._supply.finished(turn.recorded)
        self._supply.taken(offer, turn.seen, (task.letter.id for task in turn.tasks))
        self._meter.count(turn.recorded, turn.struck)
        for delivery in self._unwritten:
            self._crew.keep_copy(delivery)
        self._unwritten.clear()
        return turn.seen > 0

    def _wait(self, now: datetime) -> float | None:
        """Return for how long to wait though nothing is in hand; None when the run is over."""
        trouble = self._what_to_wait_for(now)
        if trouble is None or trouble.until is None:
            return None
        if trouble.reason != Reason.PAUSE_BETWEEN:
            if not self._patient:
                deferred = trouble.reason == Reason.RECIPIENT_DEFERRED
                self._ending = None if deferred else trouble
                return None
            self.waits = True
            held = Held(self._meter.tally, trouble.reason, trouble.detail, trouble.until)
            self._reporter.held(held)
        return min((trouble.until - now).total_seconds(), _LONGEST_WAIT)

    def _what_to_wait_for(self, now: datetime) -> Trouble | None:
        if self._disk is not None:
            return self._disk
        self._forget_what_is_gone(now)
        if self._supply.ready:
            when, by_limit = self._pace.free_at(now)
            reason = Reason.LIMIT_REACHED if by_limit else Reason.PAUSE_BETWEEN
            return self._troubles.holding(now) or Trouble(reason, until=when)
        when_again = self._supply.next_time()
        if when_again is None:
            return None
        return Trouble(Reason.RECIPIENT_DEFERRED, until=when_again)

    def _forget_what_is_gone(self, now: datetime) -> None:
        """Look which letters still wait: nobody shall wait for one that was struck."""
        if self._looked_at is None or not self._looked_at <= now < self._looked_at + _LOOK_AGAIN:
            self._looked_at = now
            self._supply.keep_only(self._ledger.waiting(self._supply.all_ids()))
            self._count_left()

    def _file(self, event: Opened | Delivery | CopyOutcome | None) -> None:
        if isinstance(event, Delivery):
            self._file_delivery(event)
        elif isinstance(event, Opened):
            failure = self._crew.note(event)
            if failure is not None:
                self._troubles.see_closed_door(failure, self._clock())
        elif event is not None:
            self._crew.copy_done()
            self._copies.append(event)

    def _file_delivery(self, delivery: Delivery) -> None:
        """Draw the consequences at once: they hold whether or not the database takes them."""
        self._crew.take_back(delivery)
        outcome = self._troubles.soften(delivery.outcome)
        filed = delivery if outcome is delivery.outcome else replace(delivery, outcome=outcome)
        self._unwritten.append(filed)
        self._troubles.see(outcome, self._clock())
        if outcome.outcome != AttemptOutcome.ACCOUNT:
            self._pace.letter_went(outcome.ended_at)
            return
        self._supply.give_back(outcome.letter.id)
        if outcome.reason == Reason.ATTACHMENT_MISSING:
            self._without_file.append(filed)

    def _pass_over(self) -> None:
        """Leave out letters whose attached file is gone; the others can go all the same."""
        for delivery in self._without_file:
            letter = delivery.outcome.letter
            self._missing = self._missing or Trouble(
                Reason.ATTACHMENT_MISSING, delivery.outcome.detail
            )
            self._supply.leave_out(self._ledger.with_body(letter.body_id) | {letter.id})
        self._without_file.clear()

    def _write_copies(self) -> None:
        if self._copies:
            with suppress(DiskFull, DatabaseBusy):
                self._ledger.record_copies(self._copies)
                self._copies.clear()

    def _count_left(self, in_doubt: int = 0) -> None:
        self._meter.set_left(self._supply.left - in_doubt, self._supply.put_off)
