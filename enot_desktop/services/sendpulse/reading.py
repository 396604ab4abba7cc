"""Reading through a book.

A page may come shorter than it is at the service: what cannot be read of it is left out. So a
short page is no sign of the end.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from enot_desktop.services.sendpulse.service import PAGE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from enot_desktop.services.sendpulse.service import BookCalls
    from enot_desktop.services.sendpulse.types import BookContact


def all_contacts(books: BookCalls, book_id: int, total: int) -> Iterator[BookContact]:
    """Yield the contacts of a book that has so many, as far as they can be read."""
    for offset in range(0, total, PAGE):
        yield from books.contacts(book_id, offset, PAGE)


def inactive_contacts(books: BookCalls, book_id: int, total: int) -> Iterator[BookContact]:
    """Yield those of them that no letter would go to."""
    for offset in range(0, total, PAGE):
        page = books.contacts(book_id, offset, PAGE, active=False)
        if not page:
            return
        yield from page
