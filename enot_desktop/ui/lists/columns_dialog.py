"""«Вывести список»: which columns the list will have, and in which order (M20, fig. 14)."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from enot_desktop.ui.common.icons import icon
from enot_desktop.ui.lists.columns import (
    ColumnChoice,
    OutputColumn,
    remember_choice,
    remembered_choice,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from enot_desktop.ui.common.memory import WindowMemory

_COLUMN = Qt.ItemDataRole.UserRole


class ColumnsDialog(QDialog):
    """Ticks for columns; the choice is remembered.

    Signals: `chosen` (tuple of `OutputColumn`) on «Вывести».
    """

    chosen = Signal(object)

    def __init__(self, memory: WindowMemory, parent: QWidget) -> None:
        super().__init__(parent)
        self._memory = memory
        self.setObjectName("columns_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Вывести список"))
        self.columns = QListWidget(self)
        self._hint = QLabel(self)
        self._up = self._make_button("up", self.tr("Вверх"), self._on_up)
        self._down = self._make_button("down", self.tr("Вниз"), self._on_down)
        self._tick_all = self._make_button("tick_all", self.tr("Отметить все"), self._on_tick_all)
        self._untick = self._make_button("untick_all", self.tr("Снять все"), self._on_untick_all)
        self._output = self._make_button("output", self.tr("Вывести"), self.accept)
        self._cancel = self._make_button("cancel", self.tr("Отмена"), self.reject)
        self._set_up()
        self._lay_out()
        self._show(remembered_choice(memory))
        self.columns.itemChanged.connect(self._show_state)
        self.columns.currentRowChanged.connect(self._show_state)
        self.columns.model().rowsMoved.connect(self._show_state)
        self._show_state()

    @property
    def choice(self) -> ColumnChoice:
        """The columns as they stand in the dialog now."""
        items = [self.columns.item(place) for place in range(self.columns.count())]
        ticked = frozenset(_column(item).key for item in items if _is_ticked(item))
        return ColumnChoice(tuple(map(_column, items)), ticked)

    def accept(self) -> None:
        """Remember the choice and tell it, unless nothing is ticked."""
        choice = self.choice
        if not choice.chosen:
            return
        remember_choice(self._memory, choice)
        super().accept()
        self.chosen.emit(choice.chosen)

    def _make_button(self, name: str, caption: str, action: Callable[[], object]) -> QPushButton:
        button = QPushButton(caption, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(action)
        return button

    def _set_up(self) -> None:
        self.columns.setObjectName("columns")
        self.columns.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.columns.setMinimumSize(340, 330)
        self.columns.setSpacing(3)
        self._hint.setObjectName("columns_hint")
        self._hint.setWordWrap(True)
        self._output.setProperty("primary", True)
        self._output.setIcon(icon("list", "white"))
        self._output.setDefault(True)

    def _lay_out(self) -> None:
        beside = QVBoxLayout()
        for button in (self._up, self._down, self._tick_all, self._untick):
            beside.addWidget(button)
        beside.insertSpacing(2, 12)
        beside.addStretch(1)
        middle = QHBoxLayout()
        middle.addWidget(self.columns, 1)
        middle.addLayout(beside)
        below = QHBoxLayout()
        below.addStretch(1)
        below.addWidget(self._output)
        below.addWidget(self._cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(10)
        words = self.tr("Отметьте галочками, какие колонки будут выведены в список:")
        layout.addWidget(QLabel(words, self))
        layout.addLayout(middle, 1)
        layout.addWidget(self._hint)
        layout.addLayout(below)

    def _show(self, choice: ColumnChoice) -> None:
        for column in choice.columns:
            item = QListWidgetItem(column.title, self.columns)
            item.setData(_COLUMN, column)
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled
                | Qt.ItemFlag.ItemIsSelectable
                | Qt.ItemFlag.ItemIsUserCheckable
                | Qt.ItemFlag.ItemIsDragEnabled
            )
            _tick(item, ticked=column.key in choice.ticked)
        self.columns.setCurrentRow(0)

    def _show_state(self) -> None:
        row, count = self.columns.currentRow(), len(self.choice.chosen)
        self._up.setEnabled(row > 0)
        self._down.setEnabled(0 <= row < self.columns.count() - 1)
        self._output.setEnabled(count > 0)
        self._hint.setProperty("bad", count == 0)
        self._hint.style().polish(self._hint)
        self._hint.setText(
            self.tr("Отмечено колонок: {0}. Порядок можно менять мышью.").format(count)
            if count
            else self.tr("Отметьте хотя бы одну колонку.")
        )

    def _on_up(self) -> None:
        self._move(-1)

    def _on_down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        row = self.columns.currentRow()
        if 0 <= row + by < self.columns.count():
            self.columns.insertItem(row + by, self.columns.takeItem(row))
            self.columns.setCurrentRow(row + by)

    def _on_tick_all(self) -> None:
        self._tick_each(ticked=True)

    def _on_untick_all(self) -> None:
        self._tick_each(ticked=False)

    def _tick_each(self, *, ticked: bool) -> None:
        for place in range(self.columns.count()):
            _tick(self.columns.item(place), ticked=ticked)


def _column(item: QListWidgetItem) -> OutputColumn:
    return cast("OutputColumn", item.data(_COLUMN))


def _is_ticked(item: QListWidgetItem) -> bool:
    return item.checkState() is Qt.CheckState.Checked


def _tick(item: QListWidgetItem, *, ticked: bool) -> None:
    item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
