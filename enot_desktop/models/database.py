"""The database: one engine, short sessions, and failures in our own words."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from sqlalchemy import URL, create_engine, event
from sqlalchemy.exc import DatabaseError, OperationalError
from sqlalchemy.orm import Session, sessionmaker

from enot_desktop.models.failures import DatabaseBusy, DatabaseDamaged, DiskFull, EnotError

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from sqlalchemy import Connection

_BUSY_SECONDS = 15


class Database:
    """The clinic's database; a session lives inside one `read()` or `write()` block.

    Safe to use from several threads: every block takes its own connection.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.engine = create_engine(
            URL.create("sqlite", database=str(path)),
            connect_args={"timeout": _BUSY_SECONDS},
        )
        event.listen(self.engine, "connect", _prepare_connection)
        event.listen(self.engine, "begin", _begin)
        self._sessions = sessionmaker(self.engine, expire_on_commit=False)

    @contextmanager
    def read(self) -> Generator[Session]:
        """Give a session for reading; nothing is kept of what is changed in it."""
        with self._own_words(), self._sessions() as session:
            session.connection(execution_options={"enot_write": False})
            yield session

    @contextmanager
    def write(self) -> Generator[Session]:
        """Give a session whose changes are committed on success and rolled back otherwise.

        Raises `DiskFull`, `DatabaseBusy` or `DatabaseDamaged` when the file cannot be written.
        """
        with self._own_words(), self._sessions() as session:
            session.connection(execution_options={"enot_write": True})
            yield session
            session.commit()

    @contextmanager
    def write_quickly(self) -> Generator[Connection]:
        """Give a bare connection to write with, as `write` does, for what must be quick."""
        with self._own_words(), self.engine.begin() as connection:
            yield connection

    def close(self) -> None:
        """Close all connections."""
        self.engine.dispose()

    @contextmanager
    def _own_words(self) -> Generator[None]:
        try:
            yield
        except (DatabaseError, sqlite3.DatabaseError) as error:
            known = translate(error, self.path)
            if known is None:
                raise
            raise known from error


def translate(error: DatabaseError | sqlite3.DatabaseError, path: Path) -> EnotError | None:
    """Return our failure for a database's one, or None when it is a fault of the program."""
    words = str(error.orig if isinstance(error, DatabaseError) else error).lower()
    if "disk is full" in words or "disk i/o error" in words:
        return DiskFull(str(path.parent))
    if "malformed" in words or "not a database" in words:
        return DatabaseDamaged(str(path))
    if isinstance(error, OperationalError | sqlite3.OperationalError) and "locked" in words:
        return DatabaseBusy()
    return None


def _prepare_connection(connection: sqlite3.Connection, _record: object) -> None:
    # SQLAlchemy begins by itself (`_begin`), so that a write block takes the lock at once
    # instead of failing later, when a reader has become a writer.
    connection.isolation_level = None
    for pragma in (
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
        "cache_size=-32768",
        "temp_store=MEMORY",
    ):
        connection.execute(f"PRAGMA {pragma}").close()


def _begin(connection: Connection) -> None:
    writing = connection.get_execution_options().get("enot_write", True)
    driver: Any = connection.connection.driver_connection
    driver.execute("BEGIN IMMEDIATE" if writing else "BEGIN")
