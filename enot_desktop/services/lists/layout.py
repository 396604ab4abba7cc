"""How the rows of a list are laid out on pages; the unit is whatever the measuring is done in."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from enot_desktop.services.lists.table import cell_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from enot_desktop.services.lists.table import ListTable, Row

Measure = Callable[[str], float]
"""Tells how wide a text is."""
Lines = tuple[str, ...]
_WIDEST_SHARE = 0.4
"""No column is given more of the page than this before the others have what they need."""
_WORD_SHARE = 0.11
"""A word that needs more of the page than this may be broken."""
_BREAK_AFTER = "@.-_/,"
_REMEMBERED_CELLS = 5_000


@dataclass(frozen=True, slots=True)
class Lettering:
    """One font at one size: how wide texts are and how high a line is."""

    measure: Measure
    line: float


@dataclass(frozen=True, slots=True)
class Paper:
    """The part of a page that the table has, and the room around the text of a cell.

    `used_above` is what a title takes on the first page.
    """

    width: float
    height: float
    padding: float
    used_above: float = 0


@dataclass(frozen=True, slots=True)
class LaidRow:
    """A row as it is drawn: the lines of every cell and the height of all together."""

    cells: tuple[Lines, ...]
    height: float


@dataclass(frozen=True, slots=True)
class LaidPage:
    """The rows of one page; `top` is how much of the page a title uses above them."""

    top: float
    rows: tuple[LaidRow, ...]


@dataclass(frozen=True, slots=True)
class Needs:
    """What one column would like to have, and what it should not go below."""

    natural: float
    least: float


def column_needs(table: ListTable, *, title: Measure, text: Measure, paper: Paper) -> list[Needs]:
    """Return what each column needs, judged by its title and the first rows."""
    longest_word = paper.width * _WORD_SHARE
    rows = table.sample()
    needs: list[Needs] = []
    for place, words in enumerate(table.titles):
        column = [cell_text(row[place]) for row in rows]
        natural = max(title(words), max(map(text, column), default=0))
        parts = {part for value in column for part in value.split()}
        word = min(longest_word, max(map(text, parts), default=0))
        least = max(word, max(map(title, words.split()), default=0))
        needs.append(Needs(natural + 2 * paper.padding, least + 2 * paper.padding))
    return needs


def fitted_widths(needs: Sequence[Needs], room: float) -> list[float]:
    """Return widths that fill the room exactly: what is too wide gives way, the rest shares."""
    cap = room * _WIDEST_SHARE
    wanted = [need.natural for need in needs]
    if sum(wanted) > room:
        wanted = [max(min(need.natural, cap), need.least) for need in needs]
    if sum(wanted) <= room:
        return _stretched(wanted, room)
    least = [need.least for need in needs]
    surplus, spare = sum(wanted) - room, sum(wanted) - sum(least)
    if surplus >= spare:
        return _stretched(least, room)
    share = surplus / spare
    return [width - (width - floor) * share for width, floor in zip(wanted, least, strict=True)]


def _stretched(widths: Sequence[float], room: float) -> list[float]:
    whole = sum(widths)
    return [width * room / whole for width in widths]


def wrap(text: str, room: float, measure: Measure) -> Lines:
    """Break a text into lines that fit; a word that is too long is broken where it must be."""
    if "\n" in text:
        return tuple(line for part in text.splitlines() for line in wrap(part, room, measure))
    if measure(text) <= room:
        return (text,)
    lines: list[str] = []
    line = ""
    for word in text.split():
        joined = f"{line} {word}" if line else word
        if measure(joined) <= room:
            line = joined
            continue
        if line:
            lines.append(line)
        *whole, line = _broken(word, room, measure)
        lines.extend(whole)
    return (*lines, line)


def _broken(word: str, room: float, measure: Measure) -> list[str]:
    parts: list[str] = []
    while len(word) > 1 and measure(word) > room:
        fits = _good_break(word, _fitting(word, room, measure))
        parts.append(word[:fits])
        word = word[fits:]
    return [*parts, word]


def _fitting(word: str, room: float, measure: Measure) -> int:
    lengths = range(1, len(word))
    return max(1, bisect_right(lengths, room, key=lambda length: measure(word[:length])))


def _good_break(word: str, fits: int) -> int:
    """Prefer to break an address behind one of its signs when that does not waste much room."""
    best = max(word.rfind(sign, fits // 2, fits) for sign in _BREAK_AFTER) + 1
    return best or fits


class Layout:
    """Lays a table out: chooses column widths once, then turns rows into pages one by one.

    Memory does not grow with the number of rows.
    """

    def __init__(
        self, table: ListTable, paper: Paper, *, title: Lettering, text: Lettering
    ) -> None:
        self._paper, self._title, self._text = paper, title, text
        needs = column_needs(table, title=title.measure, text=text.measure, paper=paper)
        self.widths = fitted_widths(needs, paper.width)
        self._wrap = lru_cache(_REMEMBERED_CELLS)(wrap)
        self.header = self._lay(table.titles, title)

    def pages(self, rows: Iterable[Row]) -> Iterator[LaidPage]:
        """Give the pages; there is always a first one, also when there are no rows."""
        top = self._paper.used_above
        page: list[LaidRow] = []
        used = top + self.header.height
        for row in rows:
            laid = self._lay(row, self._text)
            if page and used + laid.height > self._paper.height:
                yield LaidPage(top, tuple(page))
                page, top = [], 0
                used = self.header.height
            page.append(laid)
            used += laid.height
        yield LaidPage(top, tuple(page))

    def _lay(self, row: Row, lettering: Lettering) -> LaidRow:
        cells = tuple(
            self._clip(
                self._wrap(cell_text(value), width - 2 * self._paper.padding, lettering.measure)
            )
            for value, width in zip(row, self.widths, strict=True)
        )
        lines = max(map(len, cells), default=1)
        return LaidRow(cells, lines * lettering.line + 2 * self._paper.padding)

    def _clip(self, lines: Lines) -> Lines:
        # A row that is higher than half a page says nothing on paper; it must not fill pages.
        most = max(1, int(self._paper.height / 2 / self._text.line))
        return lines if len(lines) <= most else (*lines[: most - 1], "…")
