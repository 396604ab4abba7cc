"""How SQLite goes about statements that are given to the driver past SQLAlchemy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import event

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Connection

    from enot_desktop.models.database import Database


def changing_plans_of(database: Database, act: Callable[[], object]) -> list[str]:
    """Return the query plan of each UPDATE that `act` makes, its steps joined by a line break."""
    asked: list[str] = []

    def watch(connection: Connection) -> None:
        driver: Any = connection.connection.driver_connection
        driver.set_trace_callback(asked.append)

    event.listen(database.engine, "begin", watch)
    try:
        act()
    finally:
        event.remove(database.engine, "begin", watch)
    with database.read() as session:
        driver: Any = session.connection().connection.driver_connection
        driver.set_trace_callback(None)
        return [
            "\n".join(step[3] for step in driver.execute(f"EXPLAIN QUERY PLAN {statement}"))
            for statement in dict.fromkeys(asked)
            if statement.startswith("UPDATE")
        ]
