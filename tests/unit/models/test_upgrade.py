"""Old databases are brought up to date, newer ones refused."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect, text

from enot_desktop.models.database import Database
from enot_desktop.models.failures import DatabaseTooNew
from enot_desktop.models.schema import metadata
from enot_desktop.models.upgrade import NEWEST, upgrade

if TYPE_CHECKING:
    from pathlib import Path


def _steps() -> Config:
    config = Config()
    config.set_main_option("script_location", "enot_desktop.models:migrations")
    return config


def _upgrade_to(database: Database, revision: str) -> None:
    config = _steps()
    with database.write() as session:
        config.attributes["connection"] = session.connection()
        command.upgrade(config, revision)


def test_steps_lead_exactly_to_the_models(database: Database) -> None:
    with database.read() as session, warnings.catch_warnings():
        context = MigrationContext.configure(session.connection(), opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []


def test_newest_revision_is_the_last_step() -> None:
    assert ScriptDirectory.from_config(_steps()).get_current_head() == NEWEST


def test_new_database_needs_no_copy(tmp_path: Path) -> None:
    database = Database(tmp_path / "enot.sqlite")
    upgrade(database)
    upgrade(database)
    database.close()
    assert [path.name for path in tmp_path.glob("*.before-*")] == []


def test_older_database_is_copied_and_keeps_its_rows(tmp_path: Path) -> None:
    database = Database(tmp_path / "enot.sqlite")
    _upgrade_to(database, "0001")
    with database.write() as session:
        session.execute(
            text("INSERT INTO setting (name, value) VALUES ('clinic_name', '\"Енот\"')")
        )
    upgrade(database)
    with database.read() as session:
        assert session.scalar(text("SELECT value FROM setting")) == '"Енот"'
        assert "letter" in inspect(session.connection()).get_table_names()
    database.close()
    (copy,) = tmp_path.glob("*.before-*")
    old = Database(copy)
    with old.read() as session:
        assert session.scalar(text("SELECT count(*) FROM setting")) == 1
        assert "letter" not in inspect(session.connection()).get_table_names()
    old.close()


def test_database_of_a_newer_program_is_refused_untouched(database: Database) -> None:
    with database.write() as session:
        session.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(DatabaseTooNew) as refused:
        upgrade(database)
    assert refused.value.revision == "9999"
    with database.read() as session:
        assert session.scalar(text("SELECT version_num FROM alembic_version")) == "9999"
