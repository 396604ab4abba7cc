"""Address books of the invented SendPulse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from enot_desktop.services.sandbox.sendpulse import arguments
from enot_desktop.services.sandbox.sendpulse.messages import (
    DONE,
    NOT_FOUND,
    PARAMETERS_WRONG,
    Answer,
    Refused,
    wrong_argument,
)
from enot_desktop.services.sandbox.sendpulse.progress import (
    book_status,
    books_in_use,
    is_active,
)
from enot_desktop.services.sandbox.sendpulse.routes import Route
from enot_desktop.services.sandbox.sendpulse.state import Book

if TYPE_CHECKING:
    from enot_desktop.services.sandbox.sendpulse.messages import Request
    from enot_desktop.services.sandbox.sendpulse.state import Contact
    from enot_desktop.services.sandbox.sendpulse.world import World

_NAME_TAKEN = 203
_EMPTY = 211
_UNKNOWN = 213
_STATUS_WORDS = {0: "Active", 1: "Deleted", 3: "Waiting", 4: "Blocked", 5: "Temporarily blocked"}
PRICE_OF_A_LETTER = 0.0044
CURRENCY = "USD"


class Books:
    """Answers what is asked about books as such."""

    def __init__(self, world: World) -> None:
        self._world = world

    def routes(self) -> tuple[Route, ...]:
        """Return what is answered here."""
        return (
            Route("POST", "/addressbooks", self._create),
            Route("GET", "/addressbooks", self._list),
            Route("GET", "/addressbooks/{book}", self._get),
            Route("PUT", "/addressbooks/{book}", self._rename),
            Route("DELETE", "/addressbooks/{book}", self._delete),
            Route("GET", "/addressbooks/{book}/variables", self._variables),
            Route("GET", "/addressbooks/{book}/cost", self._cost),
            Route("GET", "/addressbooks/{book}/campaigns", self._campaigns),
        )

    def _create(self, request: Request) -> Answer:
        name = arguments.text(request.fields(), "bookName")
        self._require_free(name)
        state = self._world.state
        book = Book(state.next_id(), name, self._world.clock())
        state.books[book.id] = book
        return Answer(content={"id": book.id})

    def _list(self, request: Request) -> Answer:
        shown = list(self._world.state.books.values())[arguments.page(request.query)]
        return Answer(content=[self._shown(book) for book in shown])

    def _get(self, _request: Request, number: str) -> Answer:
        return Answer(content=[self._shown(find_book(self._world, number))])

    def _rename(self, request: Request, number: str) -> Answer:
        book = find_book(self._world, number)
        name = arguments.text(request.fields(), "name")
        if name != book.name:
            self._require_free(name)
        book.name = name
        return DONE

    def _delete(self, _request: Request, number: str) -> Answer:
        delete_book(self._world, find_book(self._world, number))
        return DONE

    def _variables(self, _request: Request, number: str) -> Answer:
        book = find_book(self._world, number)
        names = {name for contact in book.contacts.values() for name in contact.variables}
        return Answer(content=[{"name": name, "type": "string"} for name in sorted(names)])

    def _cost(self, _request: Request, number: str) -> Answer:
        contacts = list(find_book(self._world, number).contacts.values())
        if not contacts:
            raise Refused(PARAMETERS_WRONG, _EMPTY, "Addressbook is empty")
        active = sum(is_active(self._world, contact) for contact in contacts)
        within, beyond, price = cost(self._world, active)
        content = {
            "cur": CURRENCY,
            "sent_emails_qty": active,
            "overdraftAllEmailsPrice": price,
            "addressesDeltaFromBalance": beyond,
            "addressesDeltaFromTariff": within,
            "max_emails_per_task": self._world.options.most_recipients or 1_000_000,
            "result": True,
        }
        return Answer(content=content)

    def _campaigns(self, request: Request, number: str) -> Answer:
        book = find_book(self._world, number)
        campaigns = [
            {"task_id": each.id, "task_name": each.name, "task_status": each.status}
            for each in self._world.state.campaigns.values()
            if book.id in each.book_ids
        ]
        return Answer(content=campaigns[arguments.page(request.query)])

    def _require_free(self, name: str) -> None:
        if any(book.name == name for book in self._world.state.books.values()):
            raise Refused(PARAMETERS_WRONG, _NAME_TAKEN, "Name already in use")

    def _shown(self, book: Book) -> dict[str, Any]:
        contacts = visible_contacts(self._world, book)
        active = sum(is_active(self._world, contact) for contact in contacts)
        status = book_status(self._world, book)
        return {
            "id": book.id,
            "name": book.name,
            "all_email_qty": len(contacts),
            "active_email_qty": active,
            "inactive_email_qty": len(contacts) - active,
            "new_phones_quantity": 0,
            "active_phones_quantity": 0,
            "exc_phones_quantity": 0,
            "creationdate": self._world.moment(book.created_at),
            "status": status,
            "status_explain": _STATUS_WORDS[status],
        }


def find_book(world: World, number: str) -> Book:
    """Return a book by its number as it stands in a path; raises `Refused`."""
    book = world.state.books.get(int(number)) if number.isdecimal() else None
    if book is None:
        raise Refused(NOT_FOUND, _UNKNOWN, "Book not found")
    return book


def delete_book(world: World, book: Book) -> None:
    """Delete a book; raises `Refused` while a campaign needs it."""
    if book.id in books_in_use(world):
        raise wrong_argument("The address book has active campaign")
    del world.state.books[book.id]


def visible_contacts(world: World, book: Book) -> list[Contact]:
    """Return the contacts that counts and lists know of by now."""
    if not world.options.counts_lag:
        return list(book.contacts.values())
    until = world.clock() - world.options.counts_lag
    return [contact for contact in book.contacts.values() if contact.added_at <= until]


def cost(world: World, letters: int) -> tuple[int, int, float]:
    """Return how many of so many letters the tariff covers, how many not, and their price."""
    within = min(letters, world.state.letters_left)
    beyond = letters - within
    return within, beyond, round(beyond * PRICE_OF_A_LETTER, 4)
