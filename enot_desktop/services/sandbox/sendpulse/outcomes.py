"""What comes of letters at single addresses."""

from __future__ import annotations

import zlib
from threading import Lock

from enot_desktop.services.sendpulse.codes import DeliveryCode

NOT_DELIVERED = frozenset(
    {
        DeliveryCode.NO_SUCH_MAILBOX,
        DeliveryCode.TEMPORARILY_UNAVAILABLE,
        DeliveryCode.UNAVAILABLE,
        DeliveryCode.REJECTED_AS_SPAM,
        DeliveryCode.MAILBOX_FULL,
        DeliveryCode.DELIVERY_FAILED,
        DeliveryCode.INVALID_ADDRESS,
        DeliveryCode.TEMPORARILY_BLOCKED,
        DeliveryCode.DISABLED_BY_ADMIN,
        DeliveryCode.UNSUBSCRIBED_BEFORE,
    }
)
BY_PEOPLE = frozenset(
    {
        DeliveryCode.OPENED,
        DeliveryCode.CLICKED,
        DeliveryCode.UNSUBSCRIBED,
        DeliveryCode.MARKED_AS_SPAM,
    }
)
"""What people do with a letter, which shows only a while after it came."""

NOT_IN_MAILBOX = NOT_DELIVERED | {DeliveryCode.QUEUED}
"""What keeps a letter out of the mailbox: it is refused, or waits in the queue for ever."""

_PEOPLE = 60
_HABITS = (
    (1, DeliveryCode.NO_SUCH_MAILBOX),
    (2, DeliveryCode.MAILBOX_FULL),
    (3, DeliveryCode.UNSUBSCRIBED),
    (11, DeliveryCode.CLICKED),
    (33, DeliveryCode.OPENED),
)
"""Of sixty people one has no mailbox, one a full one, one leaves, eight click, 22 only open."""


class Outcomes:
    """Who is to get letters and who not; may be changed by any thread while the service runs."""

    def __init__(self) -> None:
        self._codes: dict[str, DeliveryCode] = {}
        self._dropped: set[str] = set()
        self._lock = Lock()

    def set(self, address: str, code: DeliveryCode) -> None:
        """Let every letter to an address come to this, in campaigns and by itself."""
        with self._lock:
            self._codes[address.lower()] = code

    def drop(self, *addresses: str) -> None:
        """Leave addresses out without a word when they are added to a book."""
        with self._lock:
            self._dropped.update(address.lower() for address in addresses)

    def clear(self) -> None:
        """Let every letter arrive and every address be added."""
        with self._lock:
            self._codes.clear()
            self._dropped.clear()

    def is_dropped(self, address: str) -> bool:
        """Tell whether an address is left out of books."""
        with self._lock:
            return address.lower() in self._dropped

    def code(self, address: str, *, lively: bool) -> DeliveryCode:
        """Return what a letter to an address comes to; without `lively` it simply arrives."""
        with self._lock:
            code = self._codes.get(address.lower())
        if code is not None:
            return code
        return _habit(address) if lively else DeliveryCode.DELIVERED


def _habit(address: str) -> DeliveryCode:
    place = zlib.crc32(address.lower().encode()) % _PEOPLE
    return next((code for below, code in _HABITS if place < below), DeliveryCode.DELIVERED)
