"""Sessions, and failures of the file in our own words."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import closing
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import event, select, text, update
from sqlalchemy.exc import IntegrityError, StatementError

from enot_desktop.models.client import Client, Contact
from enot_desktop.models.database import Database
from enot_desktop.models.failures import DatabaseBusy, DatabaseDamaged, DiskFull
from enot_desktop.models.user import Setting
from enot_desktop.models.values import ContactKind, ContactType
from tests.helpers.clinic import add_client

if TYPE_CHECKING:
    from pathlib import Path


def test_write_keeps_on_success_and_nothing_on_failure(database: Database) -> None:
    with database.write() as session:
        session.add(Setting(name="clinic_name", value="Енот"))
    with pytest.raises(RuntimeError):
        _fail_while_writing(database)
    with database.read() as session:
        assert [setting.name for setting in session.scalars(select(Setting))] == ["clinic_name"]


def _fail_while_writing(database: Database) -> None:
    with database.write() as session:
        session.add(Setting(name="clinic_phone", value="1"))
        session.flush()
        raise RuntimeError


def test_read_keeps_nothing(database: Database) -> None:
    with database.read() as session:
        session.add(Setting(name="clinic_name", value="Енот"))
        session.flush()
    with database.read() as session:
        assert session.scalars(select(Setting)).all() == []


def test_every_connection_is_durable_and_checks_references(database: Database) -> None:
    with database.read() as session:
        pragmas = {
            name: session.scalar(text(f"PRAGMA {name}"))
            for name in ("journal_mode", "synchronous", "foreign_keys")
        }
    assert pragmas == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}
    nobodys = Contact(
        client_id=999, type=ContactType.EMAIL, kind=ContactKind.PERSONAL, value="a@b.example"
    )
    with pytest.raises(IntegrityError), database.write() as session:
        session.add(nobodys)


def test_moments_come_back_in_utc_and_naive_ones_are_refused(database: Database) -> None:
    client_id = add_client(database, "a@b.example")
    kyiv = datetime(2026, 11, 24, 14, 0, tzinfo=timezone(timedelta(hours=2)))
    with database.write() as session:
        contact = session.scalars(select(Contact).where(Contact.client_id == client_id)).one()
        contact.refused_at = kyiv
    with database.read() as session:
        moment = session.scalars(select(Contact.refused_at)).one()
    assert moment == datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
    assert moment is not None
    assert moment.tzinfo is UTC
    naive = datetime(2026, 11, 24, 14, 0)  # noqa: DTZ001 - what must not get in
    change = update(Contact).values(refused_at=naive)
    with pytest.raises(StatementError, match="time zone"), database.write() as session:
        session.execute(change)


def test_readers_do_not_wait_for_a_writer(database: Database) -> None:
    add_client(database, "a@b.example")
    with database.write() as session:
        session.add(Setting(name="clinic_name", value="Енот"))
        session.flush()
        seen: list[int] = []

        def read() -> None:
            with database.read() as other:
                seen.append(len(other.scalars(select(Client)).all()))

        reader = threading.Thread(target=read)
        reader.start()
        reader.join(5)
    assert seen == [1]


def test_full_disk_is_told_and_old_data_stay(database: Database) -> None:
    add_client(database, "a@b.example")

    def keep_small(connection: sqlite3.Connection, _record: object) -> None:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages}").close()

    database.engine.dispose()
    event.listen(database.engine, "connect", keep_small)
    with pytest.raises(DiskFull) as full, database.write() as session:
        session.add(Setting(name="much", value="x" * 5_000_000))
    assert full.value.folder == str(database.path.parent)
    with database.read() as session:
        assert len(session.scalars(select(Client)).all()) == 1


def _be_impatient(connection: sqlite3.Connection, _record: object) -> None:
    connection.execute("PRAGMA busy_timeout = 10").close()


def test_database_held_by_another_program_is_told(tmp_path: Path) -> None:
    path = tmp_path / "enot.sqlite"
    database = Database(path)
    with database.write() as session:
        session.execute(text("CREATE TABLE thing (id INTEGER)"))
    event.listen(database.engine, "connect", _be_impatient)
    database.engine.dispose()
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(DatabaseBusy), database.write():
            pass
        other.execute("ROLLBACK")
    database.close()


def test_file_that_is_no_database_is_told(tmp_path: Path) -> None:
    path = tmp_path / "enot.sqlite"
    path.write_bytes(b"these are no pages of SQLite" * 100)
    database = Database(path)
    with pytest.raises(DatabaseDamaged), database.read():
        pass
    database.close()
