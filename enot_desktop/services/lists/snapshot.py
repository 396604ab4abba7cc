"""The rows of a list as they were when it was put together: searched, sorted, a page at a time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from enot_desktop.models.values import Page
from enot_desktop.services.lists.table import Cell, cell_text
from enot_desktop.services.paging import search_key

if TYPE_CHECKING:
    from collections.abc import Sequence

    from enot_desktop.models.values import PageRequest

Cells = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class SnapshotRow:
    """One row; `id` is its place in the list as it was put together."""

    id: int
    cells: Cells


class ListSnapshot:
    """Rows that no longer change: what is shown, saved and printed is the same.

    `PageRequest.sort` is the number of a column as text, or empty for the order of the rows.
    Safe to use from several threads.
    """

    def __init__(self, rows: Sequence[Cells]) -> None:
        self._rows = rows
        self._known: tuple[tuple[str, str, bool], Sequence[int]] | None = None

    def __len__(self) -> int:
        return len(self._rows)

    def page(self, request: PageRequest) -> Page[SnapshotRow]:
        """Return a page of the rows that contain all words of the search."""
        order = self._order(request)
        wanted = order[request.offset : request.offset + request.limit]
        rows = tuple(SnapshotRow(place, self._rows[place]) for place in wanted)
        return Page(len(order), request.offset, rows)

    def shown(self, request: PageRequest) -> list[Cells]:
        """Return all rows of a request, whatever its window; they are not copied."""
        return [self._rows[place] for place in self._order(request)]

    def _order(self, request: PageRequest) -> Sequence[int]:
        wanted = request.search, request.sort, request.descending
        known = self._known
        if known is None or known[0] != wanted:
            known = wanted, self._sorted(self._found(request.search), request)
            self._known = known
        return known[1]

    def _found(self, search: str) -> Sequence[int]:
        words = search_key(search).split()
        if not words:
            return range(len(self._rows))
        return [place for place, row in enumerate(self._rows) if _has_all(row, words)]

    def _sorted(self, places: Sequence[int], request: PageRequest) -> Sequence[int]:
        if not request.sort:
            return places[::-1] if request.descending else places
        column = int(request.sort)
        return sorted(
            places, key=lambda place: _key(self._rows[place][column]), reverse=request.descending
        )


def _has_all(row: Cells, words: list[str]) -> bool:
    text = search_key(" ".join(map(cell_text, row)))
    return all(word in text for word in words)


def _key(value: Cell) -> tuple[int, float, str]:
    """Compare numbers and moments as such, texts without regard to case, nothing first."""
    if value is None:
        return 0, 0, ""
    if isinstance(value, str):
        return 2, 0, search_key(value)
    if isinstance(value, datetime):
        return 1, value.timestamp(), ""
    return 1, value.toordinal() if isinstance(value, date) else value, ""
