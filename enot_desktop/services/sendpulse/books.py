"""Address books."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from enot_desktop.services.sendpulse import calls, shapes
from enot_desktop.services.sendpulse.asking import is_missing, read
from enot_desktop.services.sendpulse.codes import BookStatus
from enot_desktop.services.sendpulse.failures import ServiceRefused
from enot_desktop.services.sendpulse.lenient import as_mapping, fit, rows, whole

if TYPE_CHECKING:
    from collections.abc import Sequence

    from enot_desktop.services.sendpulse.asking import Asking
    from enot_desktop.services.sendpulse.calls import Call
    from enot_desktop.services.sendpulse.types import Book, BookContact, BookCost, BookEntry

_MOST_REMOVED = 100  # addresses a request
_NO_BOOK = frozenset({213, 703})
_NO_SUCH_ADDRESS = frozenset({11, 14, 17, 502})
_NONE_OF_THEM = 303
_WORDS_FOR_NONE = "active emails not found"


class Books:
    """Keeps the contract `BookCalls`."""

    def __init__(self, asking: Asking) -> None:
        self._asking = asking

    def create(self, name: str) -> int:
        """Create a book and return its number; not repeated after `AnswerLost`."""
        data = self._asking.ask(calls.BOOK_CREATE, body={"bookName": fit(name)})
        return read(calls.BOOK_CREATE, whole(as_mapping(data).get("id")))

    def find(self, name: str) -> Book | None:
        """Look through all books for one of exactly this name that is not being deleted."""
        for page in self._asking.pages(calls.BOOK_LIST):
            for book in map(shapes.book, page):
                if book is None or book.status == BookStatus.DELETED:
                    continue
                if is_same_name(book.name, name):
                    return book
        return None

    def get(self, book_id: int) -> Book | None:
        """Return a book, or None when there is none of this number (any more)."""
        try:
            data = self._asking.ask(calls.BOOK_GET, book_id)
        except ServiceRefused as refused:
            if is_missing(refused, _NO_BOOK):
                return None
            raise
        return None if data == [] else read(calls.BOOK_GET, shapes.book(as_mapping(data)))

    def delete(self, book_id: int) -> None:
        """Delete a book; one that is gone already is no failure."""
        try:
            self._asking.ask(calls.BOOK_DELETE, book_id)
        except ServiceRefused as refused:
            if not is_missing(refused, _NO_BOOK):
                raise

    def add(self, book_id: int, entries: Sequence[BookEntry]) -> None:
        """Put addresses into a book in one request; nothing is asked when there are none."""
        emails = [_entry(entry) for entry in entries]
        if emails:
            self._asking.ask(calls.BOOK_ADD, book_id, body={"emails": emails})

    def remove(self, book_id: int, addresses: Sequence[str]) -> None:
        """Take addresses out of a book; those that are not in it are no failure."""
        self._in_hundreds(calls.BOOK_REMOVE, book_id, addresses)

    def unsubscribe(self, book_id: int, addresses: Sequence[str]) -> None:
        """Have addresses of a book left out of all that is sent to it from now on."""
        self._in_hundreds(calls.BOOK_UNSUBSCRIBE, book_id, addresses)

    def total(self, book_id: int) -> int:
        """Count the addresses of a book."""
        return read(calls.BOOK_TOTAL, shapes.total(self._asking.ask(calls.BOOK_TOTAL, book_id)))

    def contacts(
        self, book_id: int, offset: int = 0, limit: int = 100, *, active: bool | None = None
    ) -> tuple[BookContact, ...]:
        """Return some addresses of a book: the active ones, the others, or with None all."""
        query: dict[str, str | int] = {"limit": limit, "offset": offset}
        if active is not None:
            query["active" if active else "not_active"] = 1
        data = self._asking.ask(calls.BOOK_CONTACTS, book_id, query=query)
        found = map(shapes.contact, rows(data))
        return tuple(contact for contact in found if contact is not None)

    def cost(self, book_id: int) -> BookCost:
        """Return what a campaign to a book would cost."""
        return read(calls.BOOK_COST, shapes.cost(self._asking.ask(calls.BOOK_COST, book_id)))

    def _in_hundreds(self, call: Call, book_id: int, addresses: Sequence[str]) -> None:
        for start in range(0, len(addresses), _MOST_REMOVED):
            self._some(call, book_id, list(addresses[start : start + _MOST_REMOVED]))

    def _some(self, call: Call, book_id: int, emails: list[str]) -> None:
        try:
            self._asking.ask(call, book_id, body={"emails": emails})
        except ServiceRefused as refused:
            if refused.code == _NONE_OF_THEM or _WORDS_FOR_NONE in refused.message.lower():
                return
            if refused.code not in _NO_SUCH_ADDRESS:
                raise
            # One that is not there may have kept the service from taking the others.
            if len(emails) > 1:
                middle = len(emails) // 2
                self._some(call, book_id, emails[:middle])
                self._some(call, book_id, emails[middle:])


def is_same_name(theirs: str, ours: str) -> bool:
    """Compare names exactly, but for what the service's pages do to special characters."""
    return ours.strip() in {theirs.strip(), html.unescape(theirs).strip()}


def _entry(entry: BookEntry) -> dict[str, object]:
    fields: dict[str, object] = {"email": entry.address}
    # The service, written in PHP, would take an empty object for an array.
    if entry.variables:
        fields["variables"] = {name: fit(value) for name, value in entry.variables.items()}
    return fields
