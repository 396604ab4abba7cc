"""A list as a table: titles and rows of plain values, whatever it is a list of."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import islice
from threading import Event
from typing import TYPE_CHECKING

from enot_desktop.services.lists.failures import SavingStopped

if TYPE_CHECKING:
    from collections.abc import Iterator

Cell = str | int | date | datetime | None
Row = Sequence[Cell]
_REPORT_EVERY = 250
SAMPLE_ROWS = 300
"""So many rows are looked at to choose the widths of the columns."""


@dataclass(frozen=True, slots=True)
class ListColumn:
    """A column: a stable key and the title that people see."""

    key: str
    title: str


@dataclass(frozen=True, slots=True)
class ListTable:
    """Everything a list prints or saves; `rows` may be called again and streams them anew.

    `page_words` is written under each page of a PDF: {0} stands for its number, {1} for how many
    there are.
    """

    title: str
    columns: tuple[ListColumn, ...]
    rows: Callable[[], Iterable[Row]]
    subtitle: str = ""
    page_words: str = "{0} / {1}"

    @property
    def titles(self) -> tuple[str, ...]:
        """The titles of all columns."""
        return tuple(column.title for column in self.columns)

    def sample(self) -> list[Row]:
        """Return the first rows, from which widths are chosen."""
        return list(islice(self.rows(), SAMPLE_ROWS))


def ignore_progress(_rows: int) -> None:
    """Take a report of progress and do nothing with it."""


@dataclass(frozen=True)
class Watch:
    """How a long work is watched: it reports finished rows and looks whether it should stop."""

    report: Callable[[int], None] = ignore_progress
    stopping: Event = field(default_factory=Event)

    def over(self, rows: Iterable[Row]) -> Iterator[Row]:
        """Hand the rows through; raises `SavingStopped` as soon as a person wants it."""
        for done, row in enumerate(rows):
            if done % _REPORT_EVERY == 0:
                if self.stopping.is_set():
                    raise SavingStopped
                self.report(done)
            yield row


def cell_text(value: Cell) -> str:
    """Write a value the way it stands in a printed list; moments in the clinic's own time."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.astimezone().strftime("%d.%m.%Y %H:%M")
    if isinstance(value, date):
        return value.strftime("%d.%m.%Y")
    return str(value)
