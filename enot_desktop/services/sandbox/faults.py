"""Faults that a loopback server carries out on demand, for practice and for tests."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from threading import Lock
from typing import TYPE_CHECKING

from enot_desktop.services.sandbox.conversation import Ending

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from enot_desktop.services.sandbox.conversation import Conversation


class Point(StrEnum):
    """Where in a conversation a fault strikes, in the order a client comes by."""

    GREETING = "greeting"
    HELLO = "hello"
    LOGIN = "login"
    SENDER = "sender"
    RECIPIENT = "recipient"
    DATA = "data"
    """Before the server agrees to take the letter's content."""
    CONTENT = "content"
    """When the first piece of the content has come, before its final dot is looked at.

    With `Ending.RESET` a client in the middle of a large letter notices at once; with
    `Ending.CLOSE` the rest is swallowed, and the client cannot know better than after the dot.
    """
    ANSWER = "answer"
    """After the final dot."""
    FOLDERS = "folders"
    COPY = "copy"
    """When a letter is put into a folder (IMAP)."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What the server says instead of its usual answer; other protocols than SMTP drop the code."""

    code: int
    text: str


NO_SUCH_USER = Answer(550, "5.1.1 No such user here")
MAILBOX_FULL = Answer(452, "4.2.2 Mailbox is full")
GREYLISTED = Answer(451, "4.7.1 Greylisted, please try again later")
SPAM_SUSPECTED = Answer(554, "5.7.1 Message rejected under suspicion of SPAM")
CONTENT_DEFERRED = Answer(451, "4.3.0 Temporary failure, please try again later")
RATE_LIMIT = Answer(450, "4.2.1 Too many messages: sending rate limit exceeded")
DAY_LIMIT = Answer(550, "5.4.5 Daily sending quota exceeded")
SENDER_REFUSED = Answer(553, "5.7.1 Sender address rejected: not owned by authorized user")
LOGIN_REFUSED = Answer(535, "5.7.8 Error: authentication failed: Invalid user or password")
GOING_DOWN = Answer(421, "4.3.2 Service is shutting down")


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One fault: wait, then answer otherwise, then leave; parts that are not given are left out.

    `delay` is in seconds; with nothing but a delay the server goes on as usual afterwards.
    An empty `recipient` means every letter. The fault lets `after` occasions pass and strikes
    `times` times, 0 for ever. `keep` stores the letter although the client is not told so;
    it matters at `Point.ANSWER` only.
    """

    point: Point
    answer: Answer | None = None
    ending: Ending = Ending.NONE
    delay: float = 0.0
    recipient: str = ""
    after: int = 0
    times: int = 0
    keep: bool = False

    @property
    def stops(self) -> bool:
        """Whether the server does not go on as usual."""
        return self.answer is not None or self.ending is not Ending.NONE

    def concerns(self, recipients: Iterable[str]) -> bool:
        """Tell whether the fault is meant for a letter to these addresses."""
        wanted = self.recipient.lower()
        return not wanted or any(wanted == recipient.lower() for recipient in recipients)

    def play(self, conversation: Conversation, phrase: Callable[[Answer], str]) -> None:
        """Carry the fault out; `phrase` puts its answer into the words of the protocol."""
        if self.delay:
            conversation.wait(self.delay)
        if self.answer is not None:
            conversation.write_line(phrase(self.answer))
        conversation.leave(self.ending)


@dataclass(slots=True)
class _Active:
    fault: Fault
    to_pass: int
    left: int


@dataclass(slots=True)
class Faults:
    """The faults of one server; they may be changed by any thread while it runs."""

    _active: list[_Active] = field(default_factory=list[_Active])
    _lock: Lock = field(default_factory=Lock)

    def add(self, *faults: Fault) -> None:
        """Add faults; of several that fit an occasion the first added strikes."""
        with self._lock:
            self._active += [_Active(fault, fault.after, fault.times or -1) for fault in faults]

    def clear(self) -> None:
        """Let the server behave well again."""
        with self._lock:
            self._active.clear()

    def take(self, point: Point, recipients: Iterable[str] = ()) -> Fault | None:
        """Return the fault that strikes now, if any, and count the occasion."""
        if not self._active:
            return None
        with self._lock:
            for active in self._active:
                if active.fault.point is point and active.fault.concerns(recipients):
                    if active.to_pass:
                        active.to_pass -= 1
                        continue
                    active.left -= 1
                    if not active.left:
                        self._active.remove(active)
                    return active.fault
        return None
