"""What the groups of calls have in common: asking, and reading page by page."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from enot_desktop.models.values import Reason
from enot_desktop.services.sendpulse.calls import Repeat, question
from enot_desktop.services.sendpulse.failures import (
    AnswerLost,
    ServiceRefused,
    ServiceUnreachable,
)
from enot_desktop.services.sendpulse.lenient import rows, whole
from enot_desktop.services.sendpulse.service import PAGE

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from threading import Event

    from enot_desktop.services.sendpulse.calls import Call
    from enot_desktop.services.sendpulse.channel import Channel

Row = TypeVar("Row")

_NOT_FOUND = 404


class Asking:
    """Asks one account, until it is told to stop."""

    def __init__(self, channel: Channel, stop: Event | None) -> None:
        self._channel = channel
        self._stop = stop

    def require_token(self) -> None:
        """Ask for a new token."""
        self._channel.require_token(self._stop)

    def ask(
        self,
        call: Call,
        *values: int | str,
        query: Mapping[str, str | int] | None = None,
        body: Mapping[str, object] | bytes | None = None,
    ) -> object:
        """Return the data of the answer; raises what the calls of a `ServiceAccount` raise."""
        return self._channel.ask(question(call, *values, query=query, body=body), self._stop)

    def pages(
        self, call: Call, query: Mapping[str, str | int] | None = None
    ) -> Iterator[list[Mapping[str, object]]]:
        """Read a whole list, a page at a time, up to a page that is not full."""
        seen: set[int | None] = set()
        offset = 0
        while True:
            page = rows(self.ask(call, query={**(query or {}), "limit": PAGE, "offset": offset}))
            first = whole(page[0].get("id")) if page else None
            # A page that comes again means that the service does not look at the offset.
            if not page or first in seen:
                return
            seen.add(first)
            yield page
            if len(page) < PAGE:
                return
            offset += PAGE


def read(call: Call, shape: Row | None) -> Row:
    """Return what was read from an answer.

    Nothing readable counts as no answer: `AnswerLost` for a call that changes something, else
    `ServiceUnreachable` with NOT_THIS_PROTOCOL.
    """
    if shape is not None:
        return shape
    if call.repeat is Repeat.READS:
        raise ServiceUnreachable(Reason.NOT_THIS_PROTOCOL, call.name)
    raise AnswerLost(call.name, "unreadable")


def is_missing(refused: ServiceRefused, codes: frozenset[int]) -> bool:
    """Tell whether the service has refused because there is no such thing."""
    if refused.code is None:
        return refused.status == _NOT_FOUND
    return refused.code in codes or refused.code == _NOT_FOUND
