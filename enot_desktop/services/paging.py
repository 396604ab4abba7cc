"""A window of rows out of a list of any length."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy import func, select

from enot_desktop.models.values import Page

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from sqlalchemy import ColumnElement, Row, Select, SQLColumnExpression
    from sqlalchemy.orm import Session

    from enot_desktop.models.values import PageRequest

RowT = TypeVar("RowT")
ValueT = TypeVar("ValueT")

_FEW = 2000
"""So many found rows are sorted faster than met while walking along the index of the order."""


def search_key(*parts: str) -> str:
    """Return what is stored for searching: the parts in one lower-case line.

    SQLite's LIKE ignores case for Latin letters only, so Cyrillic is folded here.
    """
    return " ".join(part.strip() for part in parts if part.strip()).casefold().replace("ё", "е")


def search_condition(column: SQLColumnExpression[str], search: str) -> list[ColumnElement[bool]]:
    """Return conditions under which every word of the search occurs in a `search_key` column."""
    words = search_key(search).split()
    return [column.contains(word, autoescape=True) for word in words]


def unindexed(column: SQLColumnExpression[ValueT]) -> ColumnElement[ValueT]:
    """Return the same values in a form that no index serves.

    A search reads the whole table anyway; from start to end that is several times faster than
    hopping to each row along an index.
    """
    return func.coalesce(column, column)


def read_page(
    session: Session,
    statement: Select[*tuple[Any, ...]],
    request: PageRequest,
    order: Mapping[str, tuple[SQLColumnExpression[Any], ...]],
    to_row: Callable[[Row[*tuple[Any, ...]]], RowT],
    *,
    counted: Select[*tuple[Any, ...]] | None = None,
) -> Page[RowT]:
    """Read the wanted window of a statement; `order` names the columns a list may be sorted by.

    The last column of each order must make it unique, or pages could overlap. An unknown sort
    name takes the first order. `counted` has the same rows without the joins that only add columns.
    """
    whole = statement if counted is None else counted
    counting = select(func.count()).select_from(whole.order_by(None).subquery())
    total = session.execute(counting).scalar_one()
    if request.offset >= total:
        return Page(total, request.offset, ())
    columns = _order_columns(request, order)
    if request.search and total <= _FEW:
        columns[0] = unindexed(columns[0])
    ordering = _ordering(request, columns)
    window = statement.order_by(*ordering).offset(request.offset).limit(request.limit)
    rows = tuple(to_row(row) for row in session.execute(window))
    return Page(total, request.offset, rows)


def read_ids(
    session: Session,
    statement: Select[*tuple[Any, ...]],
    request: PageRequest,
    order: Mapping[str, tuple[SQLColumnExpression[Any], ...]],
    identity: SQLColumnExpression[int],
) -> tuple[int, ...]:
    """Read the ids of all rows that `read_page` would give, whatever the window of the request."""
    ordering = _ordering(request, _order_columns(request, order))
    only_ids = statement.with_only_columns(identity, maintain_column_froms=True)
    return tuple(session.scalars(only_ids.order_by(*ordering)))


def _order_columns(
    request: PageRequest, order: Mapping[str, tuple[SQLColumnExpression[Any], ...]]
) -> list[SQLColumnExpression[Any]]:
    return list(order.get(request.sort) or next(iter(order.values())))


def _ordering(
    request: PageRequest, columns: Sequence[SQLColumnExpression[Any]]
) -> list[ColumnElement[Any]]:
    return [column.desc() if request.descending else column.asc() for column in columns]
