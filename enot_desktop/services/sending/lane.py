"""One connection and its thread: composes and hands over one letter at a time, network only."""

from __future__ import annotations

import logging
import queue
import threading
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from enot_desktop.models.failures import StoredFileMissing
from enot_desktop.models.values import AttemptOutcome, Reason, Stage
from enot_desktop.services.letters.composing import Personal
from enot_desktop.services.queue.recording import LetterOutcome
from enot_desktop.services.transports.protocol import DeliveryFailed, ReadyLetter

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from enot_desktop.models.values import Clock
    from enot_desktop.services.letters.composing import Composer, Sender
    from enot_desktop.services.sending.ledger import Task
    from enot_desktop.services.transports.protocol import Transport

_LOG = logging.getLogger(__name__)
_WORTH_RECONNECTING = frozenset({Reason.CONNECTION_LOST, Reason.NO_ANSWER})


class _Wish(Enum):
    OPEN = "open"
    END = "end"


@dataclass(frozen=True, slots=True)
class Opened:
    """A lane has opened its connection, or could not."""

    lane: Lane
    failure: DeliveryFailed | None


@dataclass(frozen=True, slots=True)
class Delivery:
    """What a lane has done with a letter; `content` is there when it was sent."""

    lane: Lane
    outcome: LetterOutcome
    content: bytes = b""


@dataclass(frozen=True, slots=True)
class LaneSetup:
    """What all lanes of a run share."""

    account_id: int
    sender: Sender
    prepare: Callable[[Task], Composer]
    put: Callable[[Opened | Delivery], None]
    clock: Clock
    keeps_copies: bool


class Lane:
    """A connection that takes one letter at a time; it never touches the database."""

    def __init__(self, transport: Transport, setup: LaneSetup, number: int) -> None:
        self._transport, self._setup = transport, setup
        self._wishes: queue.SimpleQueue[Task | _Wish] = queue.SimpleQueue()
        self._fresh = True
        self._thread = threading.Thread(target=self._work, name=f"lane-{number}", daemon=True)

    def open(self) -> None:
        """Open the connection; `Opened` is put where the setup says."""
        if self._thread.ident is None:
            self._thread.start()
        self._wishes.put(_Wish.OPEN)

    def give(self, task: Task) -> None:
        """Hand over a letter; its `Delivery` is put where the setup says."""
        self._wishes.put(task)

    def end(self) -> None:
        """Close the connection when the letter in hand is done."""
        self._wishes.put(_Wish.END)

    def join(self) -> None:
        """Wait for the thread, if it was ever needed."""
        if self._thread.ident is not None:
            self._thread.join()

    def _work(self) -> None:
        while (wish := self._wishes.get()) is not _Wish.END:
            if isinstance(wish, _Wish):
                self._setup.put(Opened(self, self._open()))
            else:
                self._setup.put(self._deliver(wish))
        self._transport.close()

    def _open(self) -> DeliveryFailed | None:
        self._fresh = True
        try:
            self._transport.open()
        except DeliveryFailed as failure:
            return failure
        except Exception as fault:  # noqa: BLE001 - a lane must answer whatever happens
            return _unexpected(AttemptOutcome.ACCOUNT, Stage.CONNECT, fault)
        return None

    def _deliver(self, task: Task) -> Delivery:
        started_at = self._setup.clock()
        try:
            content = self._compose(task)
            service_id = self._hand_over(_recipient(task), content)
        except DeliveryFailed as failure:
            return Delivery(self, self._outcome(task, started_at, failure))
        return Delivery(self, self._outcome(task, started_at, service_id), content)

    def _compose(self, task: Task) -> bytes:
        letter = task.letter
        personal = Personal(
            _recipient(task),
            letter.recipient_name,
            letter.tag_values,
            letter.message_id,
            self._setup.clock(),
        )
        try:
            return self._setup.prepare(task).compose(personal)
        except StoredFileMissing as missing:
            raise DeliveryFailed(
                AttemptOutcome.ACCOUNT,
                Stage.CONNECT,
                Reason.ATTACHMENT_MISSING,
                detail=missing.name,
            ) from missing
        except Exception as fault:
            raise _unexpected(AttemptOutcome.PERMANENT, Stage.CONNECT, fault) from fault

    def _hand_over(self, recipient: str, content: bytes) -> str:
        letter = ReadyLetter(self._setup.sender.address, recipient, content)
        fresh, self._fresh = self._fresh, False
        try:
            try:
                return self._send(letter)
            except DeliveryFailed as failure:
                # A server may close a connection that was idle. The letter was certainly not
                # given, so one new connection is tried at once.
                if fresh or not _is_worth_reconnecting(failure):
                    raise
                self._transport.close()
                return self._send(letter)
        except DeliveryFailed:
            raise
        except Exception as fault:
            raise _unexpected(AttemptOutcome.UNKNOWN, Stage.ANSWER, fault) from fault

    def _send(self, letter: ReadyLetter) -> str:
        self._transport.open()
        return self._transport.send(letter)

    def _outcome(
        self, task: Task, started_at: datetime, result: DeliveryFailed | str
    ) -> LetterOutcome:
        """Return what came of a letter: its failure, or its number at the server."""
        failure = result if isinstance(result, DeliveryFailed) else None
        setup = self._setup
        return LetterOutcome(
            letter=task.letter,
            account_id=setup.account_id,
            sender=setup.sender.shown,
            outcome=AttemptOutcome.SENT if failure is None else failure.outcome,
            stage=Stage.ANSWER if failure is None else failure.stage,
            started_at=started_at,
            ended_at=setup.clock(),
            reason=None if failure is None else failure.reason,
            code=None if failure is None else failure.code,
            detail="" if failure is None else failure.detail,
            copy_wanted=setup.keeps_copies,
            service_id=result if isinstance(result, str) else "",
        )


def _recipient(task: Task) -> str:
    # The normalised address is the one whose refusal was looked for.
    return task.letter.normalised or task.letter.address


def _is_worth_reconnecting(failure: DeliveryFailed) -> bool:
    lost = failure.outcome == AttemptOutcome.ACCOUNT and failure.reason in _WORTH_RECONNECTING
    return lost and failure.stage != Stage.CONNECT


def _unexpected(outcome: AttemptOutcome, stage: Stage, fault: Exception) -> DeliveryFailed:
    _LOG.error("a lane met an unexpected fault", exc_info=fault)
    return DeliveryFailed(outcome, stage, Reason.UNEXPECTED, detail=type(fault).__name__)
