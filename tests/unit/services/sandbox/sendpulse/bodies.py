"""Bodies of requests that the service takes as they are."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Any

from enot_desktop.services.sandbox.sendpulse.options import SENDER_ADDRESS

if TYPE_CHECKING:
    from tests.helpers.sendpulse import Caller


def encoded(text: str) -> str:
    """Return a text as Base64."""
    return base64.b64encode(text.encode()).decode()


def contact(address: str, **variables: object) -> dict[str, Any]:
    """Return an address for a book."""
    return {"email": address, "variables": variables}


def campaign(book_id: int, **changes: object) -> dict[str, Any]:
    """Return a campaign to a book."""
    return {
        "name": "Прививки № 5",
        "sender_name": "Клиника",
        "sender_email": SENDER_ADDRESS,
        "subject": "{{first_name}}, пора",
        "body": encoded("<p>Здравствуйте, {{ first_name }}!</p>"),
        "list_id": book_id,
    } | changes


def letter(**changes: object) -> dict[str, Any]:
    """Return a single letter."""
    email = {
        "html": encoded("<p>Здравствуйте</p>"),
        "text": "Здравствуйте",
        "subject": "Анализ готов",
        "from": {"name": "Клиника", "email": SENDER_ADDRESS},
        "to": [{"name": "Анна", "email": "anna@example.org"}],
    }
    return {"email": email | changes}


def new_book(caller: Caller, *contacts: dict[str, Any], name: str = "Книга") -> int:
    """Make a book with contacts and return its number."""
    book_id: int = caller.call("POST", "/addressbooks", {"bookName": name})["id"]
    if contacts:
        caller.call("POST", f"/addressbooks/{book_id}/emails", {"emails": list(contacts)})
    return book_id


def new_campaign(caller: Caller, book_id: int, **changes: object) -> int:
    """Make a campaign and return its number."""
    identity: int = caller.call("POST", "/campaigns", campaign(book_id, **changes))["id"]
    return identity


def status_of(caller: Caller, campaign_id: int) -> int:
    """Return the status of a campaign."""
    status: int = caller.call("GET", f"/campaigns/{campaign_id}")["status"]
    return status
