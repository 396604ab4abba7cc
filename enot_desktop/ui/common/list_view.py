"""A list of any length: search line, table, hint when empty, count, keyboard."""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from enot_desktop.ui.common.focus import lead_focus
from enot_desktop.ui.common.formats import number
from enot_desktop.ui.common.paged_model import Column, PagedModel
from enot_desktop.ui.common.row_table import RowTable
from enot_desktop.ui.common.search_line import SearchLine
from enot_desktop.ui.common.steady import set_growing_text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from enot_desktop.models.values import Page, PageRequest
    from enot_desktop.ui.background import Background
    from enot_desktop.ui.common.memory import WindowMemory

_TYPING_PAUSE = 250  # ms after the last key before the list is searched


@dataclass(frozen=True)
class ListSetup:
    """What makes one list differ from another.

    `name` is its objectName and the name its widths are remembered under. `empty` is what stands
    in an empty list: what to do to fill it. `fetch_ids` gives the ids of all rows of a request,
    whatever its window; a list that can be long needs it, or all rows are fetched instead.
    """

    name: str
    columns: Sequence[Column]
    fetch: Callable[[PageRequest], Page[Any]]
    empty: str
    search_hint: str = ""
    sort: int | None = 0
    descending: bool = False
    fetch_ids: Callable[[PageRequest], Sequence[int]] | None = None

    def all_ids(self, request: PageRequest) -> Sequence[int]:
        """Return the ids of all rows of a request."""
        if self.fetch_ids is not None:
            return self.fetch_ids(request)
        page = self.fetch(replace(request, offset=0, limit=sys.maxsize))
        return [row.id for row in page.rows]


class ListView(QWidget):
    """A searchable, sortable table of rows that have an `id`.

    Signals: `opened` (id, by Enter or double click), `deletion_wanted` (Del), `creation_wanted`
    (Ins), `selection_changed`, `menu_wanted` (global position, after a right click).
    """

    opened = Signal(int)
    deletion_wanted = Signal()
    creation_wanted = Signal()
    selection_changed = Signal()
    menu_wanted = Signal(QPoint)
    loaded = Signal()

    def __init__(
        self, setup: ListSetup, background: Background, memory: WindowMemory, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._setup, self._background, self._memory = setup, background, memory
        self.setObjectName(setup.name)
        self.model = PagedModel(setup.columns, setup.fetch, background, self)
        self.search_line = SearchLine(setup.search_hint or self.tr("Поиск (Ctrl+F)"), self)
        self.table = self._make_table()
        self._hint = self._make_hint()
        self._count = QLabel(self)
        self._count.setObjectName("count")
        self._empty = setup.empty
        self._kept_ids: set[int] = set()
        self._kept_scroll = 0
        self._kept_current = -1
        self._entering = False
        self._lay_out()
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_PAUSE)
        self._typing.timeout.connect(self._search)
        self._connect()
        self._first_sort()

    def refresh(self) -> None:
        """Read the rows anew; selection and place stay."""
        self.model.refresh(max(0, self.table.rowAt(0)))

    def selected_rows(self) -> list[Any]:
        """Return the selected rows that are loaded, from top to bottom."""
        return [row for part in self._selected_parts() for row in self.model.loaded_within(part)]

    def selected_ids(self) -> list[int]:
        """Return the ids of the selected rows that are loaded."""
        return [row.id for row in self.selected_rows()]

    @property
    def selected_count(self) -> int:
        """How many rows are selected, loaded or not."""
        return sum(len(part) for part in self._selected_parts())

    def with_selected_ids(self, use: Callable[[list[int]], None]) -> None:
        """Call `use` with the ids of all selected rows, fetching those not loaded yet first.

        Everything selected means what the list has by then. Otherwise, when the list has changed
        meanwhile, it is shown anew and `use` is not called: other rows than the chosen ones must
        never be meant.
        """
        ids, count, total = self.selected_ids(), self.selected_count, self.model.total
        if len(ids) == count:
            use(ids)
            return
        parts, request = self._selected_parts(), self.model.request

        def take(found: Sequence[int]) -> None:
            if count == total:
                use(list(found))
            elif len(found) == total == self.model.total:
                use([found[row] for part in parts for row in part])
            else:
                self.refresh()

        self._background.run(self, lambda: self._setup.all_ids(request), take)

    def select_id(self, identity: int) -> bool:
        """Select the row with this id when it is loaded; tell whether it was."""
        for place, row in self.model.loaded_rows():
            if row.id == identity:
                self.table.selectRow(place)
                return True
        return False

    def say_when_empty(self, text: str) -> None:
        """Say this in an empty list instead of what it was made with."""
        self._empty = text
        self._show_hint()

    def select_when_loaded(self, identity: int) -> None:
        """Select the row with this id when the list has been read anew, as after a change."""

        def select() -> None:
            self.table.clearSelection()
            self.select_id(identity)

        self.loaded.connect(select, Qt.ConnectionType.SingleShotConnection)

    def add_menu_to(self, build: Callable[[], list[QAction]]) -> None:
        """Show these actions on a right click."""

        def show(place: QPoint) -> None:
            menu = QMenu(self)
            menu.setObjectName("context_menu")
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.addActions(build())
            menu.popup(place)

        self.menu_wanted.connect(show)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Ins creates, Del deletes, Esc clears the search."""
        key = event.key()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open(self.table.currentIndex())
        elif key == Qt.Key.Key_Insert:
            self.creation_wanted.emit()
        elif key == Qt.Key.Key_Delete:
            self.deletion_wanted.emit()
        elif key == Qt.Key.Key_Escape and self.search_line.text():
            self.search_line.clear()
        else:
            super().keyPressEvent(event)

    def _go_to_rows(self) -> None:
        self._search()
        self._entering = True
        self._enter_rows()

    def _enter_rows(self) -> None:
        if not (self._entering and self.model.is_up_to_date):
            return
        self._entering = False
        if self.model.total and self.search_line.hasFocus():
            self.table.setFocus()
            if not self.selected_count:
                self.table.selectRow(max(0, self.table.currentIndex().row()))

    def _selected_parts(self) -> list[range]:
        # Ranges, not single rows: everything may be selected in a list of 100,000.
        chosen: list[QItemSelectionRange] = self.table.selectionModel().selection().toList()
        return sorted(
            (range(part.top(), part.bottom() + 1) for part in chosen), key=lambda part: part.start
        )

    def _make_table(self) -> QTableView:
        table = RowTable(self)
        table.setObjectName("table")
        table.setModel(self.model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setAlternatingRowColors(True)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setSortingEnabled(True)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 12)
        header = table.horizontalHeader()
        # One of its own, always empty: with everything selected it would look at every row to
        # know whether a whole column is selected, each time it is drawn.
        header.setSelectionModel(QItemSelectionModel(self.model, header))
        header.setHighlightSections(False)
        header.setSectionsMovable(True)
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for place, column in enumerate(self._setup.columns):
            header.resizeSection(place, column.width)
        self._memory.restore_header(self._setup.name, header)
        return table

    def _make_hint(self) -> QLabel:
        hint = QLabel(self._setup.empty, self)
        hint.setObjectName("hint")
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        hint.setWordWrap(True)
        hint.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse)
        return hint

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.search_line, 1)
        top.addStretch(1)
        top.addWidget(self._count)
        body = QWidget(self)
        self._layers = QStackedLayout(body)
        self._layers.addWidget(self.table)
        self._layers.addWidget(self._hint)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(top)
        layout.addWidget(body, 1)
        lead_focus(self, self.table)

    def _connect(self) -> None:
        self.search_line.textChanged.connect(self._typing.start)
        self.search_line.left.connect(self._go_to_rows)
        self.table.doubleClicked.connect(self._open)
        self.table.selectionModel().selectionChanged.connect(self.selection_changed)
        self.table.customContextMenuRequested.connect(self._on_menu)
        self.model.about_to_reset.connect(self._keep_place)
        self.model.modelReset.connect(self._restore_place)
        self.model.loaded.connect(self._on_loaded)
        header = self.table.horizontalHeader()
        header.sectionResized.connect(self._keep_header)
        header.sectionMoved.connect(self._keep_header)
        header.sortIndicatorChanged.connect(self._keep_header)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence.StandardKey.Find, self, self.search_line.setFocus, context=within)
        QShortcut(QKeySequence(Qt.Key.Key_F5), self, self.refresh, context=within)

    def _first_sort(self) -> None:
        header = self.table.horizontalHeader()
        section = header.sortIndicatorSection()
        remembered = section < len(self._setup.columns) and self._memory.text(
            f"sorted/{self._setup.name}"
        )
        if not remembered and self._setup.sort is not None:
            order = (
                Qt.SortOrder.DescendingOrder
                if self._setup.descending
                else Qt.SortOrder.AscendingOrder
            )
            header.setSortIndicator(self._setup.sort, order)
        self.model.sort(header.sortIndicatorSection(), header.sortIndicatorOrder())
        self.model.refresh()

    def _search(self) -> None:
        self._typing.stop()
        self.model.search(self.search_line.text())

    def _open(self, index: QModelIndex) -> None:
        row = self.model.row(index.row()) if index.isValid() else None
        if row is not None:
            self.opened.emit(row.id)

    def _on_menu(self, place: QPoint) -> None:
        if self.table.indexAt(place).isValid():
            self.menu_wanted.emit(self.table.viewport().mapToGlobal(place))

    def _keep_place(self) -> None:
        self._kept_ids = set(self.selected_ids())
        self._kept_scroll = self.table.verticalScrollBar().value()
        current = self.model.row(self.table.currentIndex().row())
        self._kept_current = -1 if current is None else current.id

    def _restore_place(self) -> None:
        self.table.verticalScrollBar().setValue(self._kept_scroll)
        if not self._kept_ids and self._kept_current < 0:
            return
        chosen = QItemSelection()
        last = self.model.columnCount() - 1
        for place, row in self.model.loaded_rows():
            if row.id in self._kept_ids:
                chosen.select(self.model.index(place, 0), self.model.index(place, last))
            if row.id == self._kept_current:
                self.table.selectionModel().setCurrentIndex(
                    self.model.index(place, 0), QItemSelectionModel.SelectionFlag.NoUpdate
                )
        self.table.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.Select)
        self.selection_changed.emit()

    def _on_loaded(self) -> None:
        empty = self.model.total == 0
        self._show_hint()
        self._layers.setCurrentWidget(self._hint if empty else self.table)
        set_growing_text(self._count, self.tr("Всего: {0}").format(number(self.model.total)))
        self._enter_rows()
        self.loaded.emit()

    def _show_hint(self) -> None:
        searching = bool(self.model.request.search)
        self._hint.setText(self.tr("Ничего не найдено.") if searching else self._empty)

    def _keep_header(self) -> None:
        self._memory.keep_header(self._setup.name, self.table.horizontalHeader())
        self._memory.set_text(f"sorted/{self._setup.name}", "1")
