"""Statements compiled once and given straight to the driver, for what is done for every letter.

SQLAlchemy looks each statement up anew, which takes several times longer than SQLite needs to
carry it out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy.dialects import sqlite

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Sequence

    from sqlalchemy import Connection
    from sqlalchemy.sql.dml import UpdateBase
    from sqlalchemy.types import TypeEngine

    Way = Callable[[Any], Any] | None

_DIALECT = sqlite.dialect(paramstyle="named")


class PreparedStatement:
    """A statement whose values go through the types of its parameters and of `types`.

    `types` are those of the values that it gives back.
    """

    def __init__(self, statement: UpdateBase, *types: TypeEngine[Any]) -> None:
        compiled = statement.compile(dialect=_DIALECT)
        ways = {name: _way_in(bind.type) for name, bind in compiled.binds.items()}
        self.sql: str = compiled.string
        self._ways = {name: way for name, way in ways.items() if way is not None}
        self._ways_back = [
            (place, way) for place, each in enumerate(types) if (way := _way_back(each)) is not None
        ]
        # A value fixed as NULL goes along as well; only `required` ones come with each row.
        self._fixed: dict[str, Any] = {}
        self._fixed = self._values(
            {
                name: value
                for name, value in compiled.params.items()
                if not compiled.binds[name].required
            }
        )

    def run(self, connection: Connection, rows: Sequence[dict[str, Any]]) -> None:
        """Carry the statement out once for each row of values."""
        _driver(connection).executemany(self.sql, [self._values(row) for row in rows])

    def fetch(self, connection: Connection, values: dict[str, Any]) -> list[list[Any]]:
        """Carry the statement out once and return the rows it gives back."""
        found = _driver(connection).execute(self.sql, self._values(values)).fetchall()
        rows = [list(row) for row in found]
        for row in rows:
            for place, way in self._ways_back:
                row[place] = way(row[place])
        return rows

    def _values(self, given: dict[str, Any]) -> dict[str, Any]:
        written = self._fixed | given
        for name in self._ways.keys() & given.keys():
            written[name] = self._ways[name](given[name])
        return written


def _way_in(kind: TypeEngine[Any]) -> Way:
    return kind.dialect_impl(_DIALECT).bind_processor(_DIALECT)


def _way_back(kind: TypeEngine[Any]) -> Way:
    return kind.dialect_impl(_DIALECT).result_processor(_DIALECT, None)


def _driver(connection: Connection) -> sqlite3.Connection:
    driver: Any = connection.connection.driver_connection
    return driver
