"""Troubles that the invented SendPulse gets into on demand, for practice and for tests."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from fnmatch import fnmatchcase
from threading import Lock
from typing import TYPE_CHECKING

from enot_desktop.services.sandbox.sendpulse.messages import Answer, refusal

if TYPE_CHECKING:
    from enot_desktop.services.sandbox.sendpulse.messages import Request


class Breaking(StrEnum):
    """How the connection breaks instead of an answer, or in the middle of it."""

    NONE = "none"
    LOST = "lost"
    """Torn without an answer."""
    CUT = "cut"
    """Closed after half of the answer."""
    HANGS = "hangs"
    """Left open without an answer until the service is stopped."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """What goes wrong: another answer, a broken connection, or both left as they are.

    Only with `carried_out` is the request carried out, whatever the client is told.
    """

    answer: Answer | None = None
    breaking: Breaking = Breaking.NONE
    carried_out: bool = False


_PAGE = "<html><head><title>{0}</title></head><body><h1>{0}</h1></body></html>"

UNAUTHORISED = Trouble(refusal(401, 401, "Unauthorized!"))
TOO_MANY_REQUESTS = Trouble(refusal(429, 429, "Too many requests"))
RATE_EXCEEDED = Trouble(refusal(429, 2020202020, "More than 10 requests per second"))
CAMPAIGN_LIMIT = Trouble(refusal(422, 791, "You can create no more than 4 campaigns per hour"))
SERVER_ERROR = Trouble(refusal(500, 500, "Internal server error"))
BAD_GATEWAY = Trouble(Answer(502, page=_PAGE.format("502 Bad Gateway")))
PAGE_INSTEAD = Trouble(Answer(200, page=_PAGE.format("Maintenance")))
IS_ERROR = Trouble(
    Answer(200, {"is_error": True, "error_code": 301, "message": "Wrong parameters"})
)
RESULT_FALSE = Trouble(Answer(200, {"result": False}))
PLAN_FORBIDS = Trouble(refusal(403, 3030303030, "Access denied! Please change your tariff plan"))
BALANCE_EMPTY = Trouble(refusal(422, 707, "Insufficient funds on the balance"))
PLAN_TOO_SMALL = Trouble(refusal(422, 708, "The number of recipients exceeds your tariff plan"))
BOOK_REFUSED = Trouble(refusal(422, 422, "The address book is not available"))
LETTERS_NOT_APPROVED = Trouble(refusal(403, 800, "Unauthorized action."))
NO_LETTERS_ACCOUNT = Trouble(
    refusal(422, 400, "No such SMTP user, you need to create SMTP account first")
)
LOST_BEFORE = Trouble(breaking=Breaking.LOST)
"""The connection is torn before the request is carried out."""
LOST_AFTER = Trouble(breaking=Breaking.LOST, carried_out=True)
"""The request is carried out and the connection torn: what a client sees of a timeout."""
CUT_ANSWER = Trouble(breaking=Breaking.CUT, carried_out=True)
HANGS_BEFORE = Trouble(breaking=Breaking.HANGS)
HANGS_AFTER = Trouble(breaking=Breaking.HANGS, carried_out=True)


def too_many_requests(retry_after: int) -> Trouble:
    """Return the 429 that says after how many seconds to come again."""
    answer = Answer(
        429,
        {"message": "Too many requests", "error_code": 429},
        headers=(("Retry-After", str(retry_after)),),
    )
    return Trouble(answer)


@dataclass(slots=True)
class _Active:
    trouble: Trouble
    method: str
    path: str
    to_pass: int
    left: int

    def is_same(self, trouble: Trouble, method: str, path: str) -> bool:
        return (self.trouble, self.method, self.path) == (trouble, method.upper(), path)

    def concerns(self, request: Request) -> bool:
        return self.method in {"", request.method} and fnmatchcase(request.path, self.path or "*")


@dataclass(slots=True)
class Faults:
    """The troubles to come; they may be changed by any thread while the service runs."""

    _active: list[_Active] = field(default_factory=list[_Active])
    _lock: Lock = field(default_factory=Lock)

    def add(
        self,
        trouble: Trouble,
        *,
        method: str = "",
        path: str = "",
        after: int = 0,
        times: int = 1,
    ) -> None:
        """Let requests of a method and path get into trouble, both left out for any.

        The path is a pattern such as `/addressbooks/*/emails`. So many occasions pass `after`
        which the trouble strikes `times` times, 0 for ever; the first added strikes first.
        """
        with self._lock:
            self._active.append(_Active(trouble, method.upper(), path, after, times or -1))

    def left(self, trouble: Trouble, *, method: str = "", path: str = "") -> int:
        """Return how many times a trouble that was so added still strikes, negative for ever."""
        with self._lock:
            same = (each for each in self._active if each.is_same(trouble, method, path))
            return next((active.left for active in same), 0)

    def remove(self, trouble: Trouble, *, method: str = "", path: str = "") -> None:
        """Let a trouble that was so added strike no more."""
        with self._lock:
            self._active = [
                active for active in self._active if not active.is_same(trouble, method, path)
            ]

    def clear(self) -> None:
        """Let the service behave well again."""
        with self._lock:
            self._active.clear()

    def take(self, request: Request) -> Trouble | None:
        """Return the trouble that strikes now, if any, and count the occasion."""
        with self._lock:
            for active in self._active:
                if not active.concerns(request):
                    continue
                if active.to_pass:
                    active.to_pass -= 1
                    continue
                active.left -= 1
                if not active.left:
                    self._active.remove(active)
                return active.trouble
        return None
