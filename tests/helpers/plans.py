"""How SQLite goes about what a service asks, so that a lost index is noticed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import event

if TYPE_CHECKING:
    from collections.abc import Callable

    from enot_desktop.models.database import Database


def plans_of(database: Database, act: Callable[[], object]) -> list[str]:
    """Return the query plan of each SELECT that `act` makes, its steps joined by a line break."""
    asked: list[tuple[str, Any]] = []

    def note(_connection: object, _cursor: object, statement: str, *rest: Any) -> None:  # noqa: ANN401
        if statement.lstrip().startswith("SELECT"):
            asked.append((statement, rest[0]))

    event.listen(database.engine, "before_cursor_execute", note)
    try:
        act()
    finally:
        event.remove(database.engine, "before_cursor_execute", note)
    with database.read() as session:
        connection = session.connection()
        return [
            "\n".join(
                step[3]
                for step in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)
            )
            for statement, values in asked
        ]
