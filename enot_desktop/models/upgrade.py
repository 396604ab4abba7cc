"""Bringing a database up to date: copied first, refused when newer than the program."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from enot_desktop.models.failures import DatabaseTooNew

if TYPE_CHECKING:
    from pathlib import Path

    from enot_desktop.models.database import Database


def upgrade(database: Database) -> None:
    """Bring the database to the newest revision; an older file is copied beside itself first.

    Raises `DatabaseTooNew` when a newer program wrote it, `DatabaseDamaged` when it is no database.
    """
    config = Config()
    config.set_main_option("script_location", "enot_desktop.models:migrations")
    scripts = ScriptDirectory.from_config(config)
    newest = scripts.get_current_head()
    with database.read() as session:
        present = MigrationContext.configure(session.connection()).get_current_revision()
    if present == newest:
        return
    if present is not None:
        known = {script.revision for script in scripts.walk_revisions()}
        if present not in known:
            raise DatabaseTooNew(str(database.path), present)
        copy_database(database.path, database.path.with_suffix(f".before-{newest}.sqlite"))
    with database.write() as session:
        config.attributes["connection"] = session.connection()
        command.upgrade(config, "head")


def copy_database(source: Path, target: Path) -> None:
    """Copy a database that may be in use, with SQLite's own backup."""
    with closing(sqlite3.connect(source)) as old, closing(sqlite3.connect(target)) as new:
        old.backup(new)
