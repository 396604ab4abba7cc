"""One connection and its thread: composes and hands over one letter at a time, network only."""

from __future__ import annotations

import logging
import queue
import threading
from dataclasses import dataclass
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
    from enot_desktop.services.letters.composing import PreparedLetter, Sender
    from enot_desktop.services.queue.claiming import ClaimedLetter
    from enot_desktop.services.transports.protocol import Transport

_LOG = logging.getLogger(__name__)
_WORTH_RECONNECTING = frozenset({Reason.CONNECTION_LOST, Reason.NO_ANSWER})


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
    prepare: Callable[[ClaimedLetter], PreparedLetter]
    put: Callable[[Delivery], None]
    clock: Clock


class Lane:
    """A connection that takes one letter at a time; it never touches the database."""

    def __init__(self, transport: Transport, setup: LaneSetup, number: int) -> None:
        self._transport, self._setup = transport, setup
        self._letters: queue.SimpleQueue[ClaimedLetter | None] = queue.SimpleQueue()
        self._used = False
        self._thread = threading.Thread(target=self._work, name=f"lane-{number}", daemon=True)

    def start(self) -> None:
        """Begin to wait for letters; the connection is opened with the first one."""
        self._thread.start()

    def give(self, letter: ClaimedLetter) -> None:
        """Hand over a letter; its `Delivery` is put where the setup says."""
        self._letters.put(letter)

    def end(self) -> None:
        """Close the connection when the letter in hand is done."""
        self._letters.put(None)

    def join(self) -> None:
        """Wait for the thread."""
        self._thread.join()

    def _work(self) -> None:
        while (letter := self._letters.get()) is not None:
            self._setup.put(self._deliver(letter))
        self._transport.close()

    def _deliver(self, letter: ClaimedLetter) -> Delivery:
        started_at = self._setup.clock()
        content, handing = b"", False
        failure: DeliveryFailed | None = None
        try:
            content = self._compose(letter)
            handing = True
            self._hand_over(ReadyLetter(self._setup.sender.address, letter.address, content))
        except DeliveryFailed as failed:
            failure = failed
        except StoredFileMissing as missing:
            failure = _account(Reason.ATTACHMENT_MISSING, missing.name)
        except Exception as fault:  # noqa: BLE001 - a lane must not die with a letter in hand
            _LOG.exception("letter %s met an unexpected fault", letter.id)
            outcome = AttemptOutcome.UNKNOWN if handing else AttemptOutcome.ACCOUNT
            failure = DeliveryFailed(
                outcome, Stage.CONTENT, Reason.UNEXPECTED, detail=type(fault).__name__
            )
        return Delivery(
            self, self._outcome(letter, started_at, failure), b"" if failure else content
        )

    def _compose(self, letter: ClaimedLetter) -> bytes:
        return self._setup.prepare(letter).compose(
            Personal(
                letter.address,
                letter.recipient_name,
                letter.tag_values,
                letter.message_id,
                self._setup.clock(),
            )
        )

    def _hand_over(self, letter: ReadyLetter) -> None:
        fresh = not self._used
        self._used = True
        try:
            self._transport.open()
            self._transport.send(letter)
        except DeliveryFailed as failed:
            # A server may close a connection that was idle. The letter was certainly not given,
            # so one new connection is tried at once.
            lost = failed.outcome == AttemptOutcome.ACCOUNT and failed.reason in _WORTH_RECONNECTING
            if fresh or not lost or failed.stage == Stage.CONNECT:
                raise
            self._transport.close()
            self._transport.open()
            self._transport.send(letter)

    def _outcome(
        self, letter: ClaimedLetter, started_at: datetime, failure: DeliveryFailed | None
    ) -> LetterOutcome:
        return LetterOutcome(
            letter=letter,
            account_id=self._setup.account_id,
            sender=self._setup.sender.shown,
            outcome=AttemptOutcome.SENT if failure is None else failure.outcome,
            stage=Stage.ANSWER if failure is None else failure.stage,
            started_at=started_at,
            ended_at=self._setup.clock(),
            reason=None if failure is None else failure.reason,
            code=None if failure is None else failure.code,
            detail="" if failure is None else failure.detail,
        )


def _account(reason: Reason, detail: str) -> DeliveryFailed:
    return DeliveryFailed(AttemptOutcome.ACCOUNT, Stage.CONTENT, reason, detail=detail)
