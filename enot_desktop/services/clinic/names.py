"""Names of clients, and the texts by which clients and animals are found."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from enot_desktop.services.paging import search_key

if TYPE_CHECKING:
    from collections.abc import Iterable

_NOT_DIGITS = re.compile(r"\D+")
_TELEPHONE_DIGITS = 5


def full_name(last_name: str, first_name: str, middle_name: str) -> str:
    """Return the names of a client in the order of a card, without gaps for missing ones."""
    return " ".join(part for part in (last_name, first_name, middle_name) if part)


def client_search_text(name: str, contacts: Iterable[str]) -> str:
    """Return the search text of a client: full name and contacts.

    A telephone is found with and without its spaces, brackets and dashes.
    """
    parts = [name]
    for value in contacts:
        parts.append(value)
        digits = _NOT_DIGITS.sub("", value)
        if len(digits) >= _TELEPHONE_DIGITS and digits != value and "@" not in value:
            parts.append(digits)
    return search_key(*parts)


def animal_search_text(number: str, name: str, kind: tuple[str, str], owner: str) -> str:
    """Return the search text of an animal; `kind` is its species and breed."""
    return search_key(number, name, *kind, owner)
