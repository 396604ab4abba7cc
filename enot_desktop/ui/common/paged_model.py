"""A table model over rows that are fetched a page at a time, in the background."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, replace
from html import escape
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from enot_desktop.models.values import Page, PageRequest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from PySide6.QtCore import QModelRoleData, QModelRoleDataSpan, QObject
    from PySide6.QtGui import QColor, QIcon

    from enot_desktop.models.failures import EnotError
    from enot_desktop.ui.background import Background

PAGE_ROWS = 200
_KEPT_PAGES = 20


@dataclass(frozen=True)
class Column:
    """One column: its title, what a row shows in it, and the name it is sorted by ("" for not)."""

    title: str
    value: Callable[[Any], str]
    sort: str = ""
    width: int = 120
    right: bool = False
    tooltip: Callable[[Any], str] | None = None
    icon: Callable[[Any], QIcon | None] | None = None
    color: Callable[[Any], QColor | None] | None = None


class PagedModel(QAbstractTableModel):
    """Shows `Page`s of rows that have an `id`; rows not fetched yet are shown as «…» and asked for.

    Lives in the main thread. `loaded` comes after every page, `about_to_reset` before the rows
    change their places.
    """

    loaded = Signal()
    about_to_reset = Signal()

    def __init__(
        self,
        columns: Sequence[Column],
        fetch: Callable[[PageRequest], Page[Any]],
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._shown = [_Shown(column) for column in self._columns]
        self._fetch = fetch
        self._background = background
        self._request = PageRequest(limit=PAGE_ROWS)
        self._pages: OrderedDict[int, tuple[Any, ...]] = OrderedDict()
        self._asked: set[int] = set()
        self._total = 0
        self._epoch = 0
        self._stale: set[int] = set()
        self._moved = True
        self._known = False
        self._begun = False

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns from left to right."""
        return self._columns

    @property
    def request(self) -> PageRequest:
        """Search and order that are shown now."""
        return self._request

    @property
    def total(self) -> int:
        """How many rows the list has."""
        return self._total

    @property
    def is_known(self) -> bool:
        """Whether the first page has come, so that an empty list is really empty."""
        return self._known

    @property
    def is_up_to_date(self) -> bool:
        """Whether the rows are those of the search and order that were asked for last."""
        return self._known and not self._moved

    def row(self, number: int) -> Any | None:  # noqa: ANN401 - rows are of any kind
        """Return a row that is here already, or None."""
        rows = self._pages.get(number // PAGE_ROWS)
        place = number % PAGE_ROWS
        return rows[place] if rows is not None and place < len(rows) else None

    def loaded_rows(self) -> Iterator[tuple[int, Any]]:
        """Yield the rows that are here with their numbers, in no order that could be relied on."""
        for page, rows in self._pages.items():
            yield from enumerate(rows, start=page * PAGE_ROWS)

    def loaded_within(self, part: range) -> Iterator[Any]:
        """Yield the rows of a part of the list that are here, from top to bottom."""
        for page in sorted(self._pages):
            first = page * PAGE_ROWS
            yield from self._pages[page][max(0, part.start - first) : max(0, part.stop - first)]

    def search(self, text: str) -> None:
        """Show only rows in which all words of the text occur."""
        if text != self._request.search:
            self._begin_anew(replace(self._request, search=text))

    def refresh(self, first_row: int = 0) -> None:
        """Read the rows anew, those around `first_row` first; old ones stay until then.

        Nothing is read before the first call, so that order and search can be chosen in peace.
        """
        self._begun = True
        self._epoch += 1
        self._asked.clear()
        self._stale = set(self._pages)
        self._ask(max(0, first_row) // PAGE_ROWS)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """Return the number of rows of the whole list."""
        return 0 if parent is not None and parent.isValid() else self._total

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return a column's title."""
        if orientation == Qt.Orientation.Horizontal and 0 <= section < len(self._columns):
            column = self._columns[section]
            if role == Qt.ItemDataRole.DisplayRole:
                return column.title
            if role == Qt.ItemDataRole.TextAlignmentRole and column.right:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return what a cell shows, and ask for its page when it is not here."""
        if not index.isValid():
            return None
        return self._shown[index.column()].of(self._wanted_row(index.row()), role)

    def multiData(  # noqa: N802 - Qt's name
        self,
        index: QModelIndex | QPersistentModelIndex,
        asked: QModelRoleDataSpan | QModelRoleData,
        /,
    ) -> None:
        """Give all that is needed to draw a cell at once.

        A call from Qt may have to wait for the threads that are sending; one is better than seven.
        """
        row, shown = self._wanted_row(index.row()), self._shown[index.column()]
        for wanted in cast("Sequence[QModelRoleData]", asked):
            value = shown.of(row, wanted.role())
            if value is None:
                wanted.clearData()
            else:
                wanted.setData(value)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; one without a sort name is left as it is."""
        if not 0 <= column < len(self._columns) or not self._columns[column].sort:
            return
        descending = order == Qt.SortOrder.DescendingOrder
        wanted = replace(self._request, sort=self._columns[column].sort, descending=descending)
        if wanted != self._request:
            self._begin_anew(wanted)

    def _wanted_row(self, number: int) -> Any | None:  # noqa: ANN401 - rows are of any kind
        """Return a row, or None and ask for it; a stale one is returned and asked for."""
        page = number // PAGE_ROWS
        rows = self._pages.get(page)
        if rows is None or page in self._stale:
            self._ask(page)
        return self.row(number)

    def _begin_anew(self, request: PageRequest) -> None:
        self._request = request
        self._moved = True
        if self._begun:
            self.refresh()

    def _ask(self, page: int) -> None:
        if page in self._asked:
            return
        self._asked.add(page)
        epoch = self._epoch
        request = replace(self._request, offset=page * PAGE_ROWS, limit=PAGE_ROWS)
        self._background.run(
            self,
            lambda: self._fetch(request),
            lambda found: self._take(epoch, page, found),
            lambda error: self._give_up(epoch, page, error),
        )

    def _give_up(self, epoch: int, page: int, error: EnotError) -> None:
        if epoch == self._epoch:
            self._asked.discard(page)
            self._background.failed.emit(error)

    def _take(self, epoch: int, page: int, found: Page[Any]) -> None:
        if epoch != self._epoch:
            return
        self._stale.discard(page)
        if self._moved or found.total != self._total or self._differs(page, found):
            self._replace_all(page, found)
        else:
            self._pages[page] = found.rows
            self._forget_old()
            last = min(self._total, (page + 1) * PAGE_ROWS) - 1
            self.dataChanged.emit(
                self.index(page * PAGE_ROWS, 0), self.index(last, len(self._columns) - 1)
            )
        self.loaded.emit()

    def _differs(self, page: int, found: Page[Any]) -> bool:
        # Rows that changed places must not leave the selection on other rows than were chosen.
        old = self._pages.get(page)
        return old is not None and [row.id for row in old] != [row.id for row in found.rows]

    def _replace_all(self, page: int, found: Page[Any]) -> None:
        self.about_to_reset.emit()
        self.beginResetModel()
        self._pages = OrderedDict({page: found.rows})
        self._asked = {page}
        self._stale.clear()
        self._total = found.total
        self._moved = False
        self._known = True
        self.endResetModel()

    def _forget_old(self) -> None:
        while len(self._pages) > _KEPT_PAGES:
            oldest, _ = self._pages.popitem(last=False)
            self._asked.discard(oldest)


class _Shown:
    """What the cells of one column show, by Qt's role."""

    def __init__(self, column: Column) -> None:
        side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
        alignment = side | Qt.AlignmentFlag.AlignVCenter
        tooltip = column.tooltip or column.value
        self._ways: dict[int, Callable[[Any], object]] = {
            Qt.ItemDataRole.DisplayRole: column.value,
            Qt.ItemDataRole.TextAlignmentRole: lambda _row: alignment,
            Qt.ItemDataRole.ToolTipRole: lambda row: _plain(tooltip(row)),
        }
        if column.icon is not None:
            self._ways[Qt.ItemDataRole.DecorationRole] = column.icon
        if column.color is not None:
            self._ways[Qt.ItemDataRole.ForegroundRole] = column.color

    def of(self, row: Any | None, role: int) -> object:  # noqa: ANN401 - rows are of any kind
        """Return what a row shows; one not fetched yet shows «…»."""
        if row is None:
            return "…" if role == Qt.ItemDataRole.DisplayRole else None
        way = self._ways.get(role)
        return None if way is None else way(row)


def _plain(text: str) -> str:
    # A name that looks like HTML would be shown as such, and pictures in it fetched.
    return f"<p>{escape(text)}</p>" if "<" in text else text
