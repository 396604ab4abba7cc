"""Addresses in the books of the invented SendPulse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from enot_desktop.services.sandbox.sendpulse import arguments
from enot_desktop.services.sandbox.sendpulse.books import find_book, visible_contacts
from enot_desktop.services.sandbox.sendpulse.messages import (
    DONE,
    NOT_FOUND,
    PARAMETERS_WRONG,
    Answer,
    Refused,
    wrong_argument,
)
from enot_desktop.services.sandbox.sendpulse.routes import Route
from enot_desktop.services.sandbox.sendpulse.state import Contact
from enot_desktop.services.sendpulse.codes import ContactStatus

if TYPE_CHECKING:
    from enot_desktop.services.sandbox.sendpulse.messages import Request
    from enot_desktop.services.sandbox.sendpulse.state import Book
    from enot_desktop.services.sandbox.sendpulse.world import World

_ADDRESS_UNKNOWN = 502
_VARIABLE_UNKNOWN = 299
_PHONE = "Phone"
_STATUS_WORDS = {
    ContactStatus.NEW: "New",
    ContactStatus.ACTIVE: "Active",
    ContactStatus.CONFIRMATION_ASKED: "Confirmation requested",
    ContactStatus.ACTIVATION_ASKED: "Activation requested",
    ContactStatus.UNSUBSCRIBED: "Unsubscribed",
    ContactStatus.REJECTED_BY_ADMIN: "Rejected by administrator",
    ContactStatus.UNSUBSCRIBED_FROM_ALL: "Unsubscribed from all",
    ContactStatus.BLOCKED_BY_USER: "Blocked by user",
}


class Contacts:
    """Answers what is asked about addresses of books."""

    def __init__(self, world: World) -> None:
        self._world = world

    def routes(self) -> tuple[Route, ...]:
        """Return what is answered here; the words of a path come before its places in braces."""
        book = "/addressbooks/{book}"
        return (
            Route("POST", f"{book}/emails", self._add),
            Route("GET", f"{book}/emails", self._list),
            Route("DELETE", f"{book}/emails", self._remove),
            Route("GET", f"{book}/emails/total", self._total),
            Route("POST", f"{book}/emails/unsubscribe", self._unsubscribe),
            Route("POST", f"{book}/emails/variable", self._set_variables),
            Route("GET", f"{book}/emails/{{email}}", self._get),
            Route("GET", f"{book}/variables/{{name}}/{{value}}", self._by_variable),
            Route("GET", "/emails/{email}", self._everywhere),
            Route("DELETE", "/emails/{email}", self._remove_everywhere),
        )

    def _add(self, request: Request, number: str) -> Answer:
        book = find_book(self._world, number)
        entries = _entries(request.fields())
        now = self._world.clock()
        for address, variables in entries:
            if self._world.outcomes.is_dropped(address):
                continue
            contact = book.contacts.setdefault(address.lower(), Contact(address, now))
            contact.phone = variables.pop(_PHONE, contact.phone)
            contact.variables |= variables
        book.has_new = True
        if self._world.options.lock:
            book.locked_until = now + self._world.options.lock
        return DONE

    def _list(self, request: Request, number: str) -> Answer:
        contacts = self._asked_for(find_book(self._world, number), request)
        if request.query.get("order", "").lower() == "desc":
            contacts.reverse()
        shown = contacts[arguments.page(request.query)]
        content = [_shown(contact) | {"variables": dict(contact.variables)} for contact in shown]
        return Answer(content=content)

    def _total(self, request: Request, number: str) -> Answer:
        contacts = self._asked_for(find_book(self._world, number), request)
        return Answer(content={"total": len(contacts)})

    def _asked_for(self, book: Book, request: Request) -> list[Contact]:
        active = arguments.flag(request.query, "active")
        if arguments.flag(request.query, "not_active"):
            active = False
        return [
            contact
            for contact in visible_contacts(self._world, book)
            if active is None or (contact.status == ContactStatus.ACTIVE) == active
        ]

    def _get(self, _request: Request, number: str, address: str) -> Answer:
        book = find_book(self._world, number)
        content = _shown(_find(book, address)) | {"abook_id": str(book.id)}
        return Answer(content=content | {"variables": _pairs(_find(book, address))})

    def _remove(self, request: Request, number: str) -> Answer:
        book = find_book(self._world, number)
        for address in arguments.addresses(request.fields()):
            book.contacts.pop(address, None)
        return DONE

    def _unsubscribe(self, request: Request, number: str) -> Answer:
        book = find_book(self._world, number)
        addresses = arguments.addresses(request.fields())
        found = [book.contacts[address] for address in addresses if address in book.contacts]
        if not found:
            raise wrong_argument("Active emails not found")
        for contact in found:
            contact.status = ContactStatus.UNSUBSCRIBED
        return DONE

    def _set_variables(self, request: Request, number: str) -> Answer:
        fields = request.fields()
        contact = _find(find_book(self._world, number), arguments.text(fields, "email"))
        for pair in arguments.listed(fields.get("variables", [])):
            named = arguments.named(pair)
            if named is None:
                raise wrong_argument("Argument variables is invalid")
            contact.variables[arguments.text(named, "name")] = str(named.get("value", ""))
        return DONE

    def _by_variable(self, _request: Request, number: str, name: str, value: str) -> Answer:
        contacts = find_book(self._world, number).contacts.values()
        if not any(name in contact.variables for contact in contacts):
            raise Refused(NOT_FOUND, _VARIABLE_UNKNOWN, "Variable not found")
        found = [contact for contact in contacts if contact.variables.get(name) == value]
        return Answer(content=[_shown(contact) for contact in found])

    def _everywhere(self, _request: Request, address: str) -> Answer:
        content = [
            _shown(contact) | {"book_id": book.id, "variables": _pairs(contact)}
            for book in self._world.state.books.values()
            if (contact := book.contacts.get(address.lower())) is not None
        ]
        if not content:
            raise Refused(PARAMETERS_WRONG, _ADDRESS_UNKNOWN, "Email address not found")
        return Answer(content=content)

    def _remove_everywhere(self, _request: Request, address: str) -> Answer:
        for book in self._world.state.books.values():
            book.contacts.pop(address.lower(), None)
        return DONE


def status_words(status: int) -> str:
    """Return what the service says of an address with this status."""
    return _STATUS_WORDS.get(ContactStatus(status), "Unavailable")


def _entries(fields: dict[str, Any]) -> list[tuple[str, dict[str, str]]]:
    """Return addresses with their variables; only a real array of objects passes."""
    emails = fields.get("emails")
    if not emails:
        raise wrong_argument("Argument emails missing")
    entries = arguments.listed(emails)
    if entries is not emails:
        raise wrong_argument("Argument emails must be array")
    return [_entry(entry) for entry in entries]


def _entry(entry: object) -> tuple[str, dict[str, str]]:
    named = arguments.named(entry)
    if named is None:
        raise wrong_argument("Argument emails is invalid")
    address = arguments.address(named.get("email"), "email")
    variables = arguments.named(named.get("variables") or {})
    if variables is None or not all(
        isinstance(value, str | int | float) for value in variables.values()
    ):
        raise wrong_argument("Argument emails.*.variables is invalid")
    return address, {name: str(value) for name, value in variables.items()}


def _find(book: Book, address: str) -> Contact:
    contact = book.contacts.get(address.lower())
    if contact is None:
        raise Refused(PARAMETERS_WRONG, _ADDRESS_UNKNOWN, "Email address not found")
    return contact


def _shown(contact: Contact) -> dict[str, Any]:
    return {
        "email": contact.email,
        "phone": contact.phone,
        "status": contact.status,
        "status_explain": status_words(contact.status),
    }


def _pairs(contact: Contact) -> list[dict[str, str]]:
    return [
        {"name": name, "type": "string", "value": value}
        for name, value in contact.variables.items()
    ]
