"""Bringing a database up to date: copied first, refused when newer than the program."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from sqlalchemy import inspect, text

from enot_desktop.models.failures import DatabaseTooNew

if TYPE_CHECKING:
    from pathlib import Path

    from alembic.config import Config

    from enot_desktop.models.database import Database

NEWEST = "0003"
"""The revision of the last step: a database that has it is opened without a look at the steps."""


def upgrade(database: Database) -> None:
    """Bring the database to the newest revision; an older file is copied beside itself first.

    Raises `DatabaseTooNew` when a newer program wrote it, `DatabaseDamaged` when it is no database.
    """
    present = _revision(database)
    if present == NEWEST:
        return
    from alembic import command  # noqa: PLC0415 - half a second that few starts have a use for

    config = _config()
    if present is not None:
        _require_known(config, present, database.path)
        copy_database(database.path, database.path.with_suffix(f".before-{NEWEST}.sqlite"))
    with database.write() as session:
        config.attributes["connection"] = session.connection()
        command.upgrade(config, NEWEST)


def copy_database(source: Path, target: Path) -> None:
    """Copy a database that may be in use, with SQLite's own backup."""
    with closing(sqlite3.connect(source)) as old, closing(sqlite3.connect(target)) as new:
        old.backup(new)


def _revision(database: Database) -> str | None:
    with database.read() as session:
        if not inspect(session.connection()).has_table("alembic_version"):
            return None
        return session.scalar(text("SELECT version_num FROM alembic_version"))


def _config() -> Config:
    from alembic.config import Config  # noqa: PLC0415 - see `upgrade`

    config = Config()
    config.set_main_option("script_location", "enot_desktop.models:migrations")
    return config


def _require_known(config: Config, revision: str, path: Path) -> None:
    from alembic.script import ScriptDirectory  # noqa: PLC0415 - see `upgrade`

    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    if revision not in known:
        raise DatabaseTooNew(str(path), revision)
