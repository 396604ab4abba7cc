"""Looking up a record that must be there."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from enot_desktop.models.failures import NotFound

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

RecordT = TypeVar("RecordT")


def existing(session: Session, kind: type[RecordT], identity: int, what: str) -> RecordT:
    """Return a record by its id; raises `NotFound` with `what` it is."""
    found = session.get(kind, identity)
    if found is None:
        raise NotFound(what, identity)
    return found
