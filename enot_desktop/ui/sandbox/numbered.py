"""Rows that the service knows by a name get numbers, by which lists keep them apart."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING, Generic, TypeVar

from enot_desktop.models.values import Page

if TYPE_CHECKING:
    from collections.abc import Callable

RowT = TypeVar("RowT")


@dataclass(frozen=True, slots=True)
class Numbered(Generic[RowT]):
    """A row with a number that stays the same as long as the window is open."""

    id: int
    row: RowT


class Numbers(Generic[RowT]):
    """Gives each name a number of its own; may be asked by any thread."""

    def __init__(self, name: Callable[[RowT], str]) -> None:
        self._name = name
        self._next = count(1)
        self._known: dict[str, int] = {}

    def page(self, page: Page[RowT]) -> Page[Numbered[RowT]]:
        """Return a page with numbered rows."""
        return Page(page.total, page.offset, tuple(map(self.numbered, page.rows)))

    def numbered(self, row: RowT) -> Numbered[RowT]:
        """Return a row with its number."""
        return Numbered(self._known.setdefault(self._name(row), next(self._next)), row)
