"""A disk that is full, for the database alone."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from sqlalchemy import event

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Generator

    from enot_desktop.models.database import Database

_MOST_PAGES = 2**31 - 2


@contextmanager
def full_disk(database: Database) -> Generator[None]:
    """Let the database file grow by no page more for the time of a block."""

    full = True

    def forbid(connection: sqlite3.Connection, *_unused: object) -> None:
        if full:
            # Less than there are already means: as many as there are.
            connection.execute("PRAGMA max_page_count = 1").close()

    def allow(connection: sqlite3.Connection, *_unused: object) -> None:
        connection.execute(f"PRAGMA max_page_count = {_MOST_PAGES}").close()

    event.listen(database.engine, "checkout", forbid)
    event.listen(database.engine, "checkin", allow)
    try:
        yield
    finally:
        # The listeners stay: another thread may be in the midst of them.
        full = False
