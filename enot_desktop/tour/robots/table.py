"""A list of the program: its rows, its search, its right button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from enot_desktop.tour.robots.patience import RobotLost

if TYPE_CHECKING:
    from collections.abc import Iterable

    from enot_desktop.tour.robots.hands import Hands
    from enot_desktop.ui.common.list_view import ListView

_LEFT, _RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


class TableRobot:
    """Uses one list as a person does."""

    def __init__(self, hands: Hands, view: ListView) -> None:
        self._hands, self.view = hands, view

    @property
    def count(self) -> int:
        """How many rows the list has, as far as it was read."""
        return self.view.model.total

    def wait_for(self, count: int) -> None:
        """Wait until the list has so many rows and the first of them can be seen."""
        model = self.view.model

        def is_there() -> bool:
            return model.is_known and model.total == count and (not count or bool(model.row(0)))

        self._hands.wait(is_there, f"{count} rows in «{self.view.objectName()}»")

    def wait_for_rows(self) -> None:
        """Wait until there is at least one row."""
        self._hands.wait(
            lambda: self.view.model.row(0) is not None, f"rows in «{self.view.objectName()}»"
        )

    def rows(self) -> list[tuple[str, ...]]:
        """Return what the loaded rows show."""
        model = self.view.model
        loaded = [place for place in range(model.total) if model.row(place) is not None]
        columns = range(model.columnCount())
        return [
            tuple(str(model.data(model.index(place, column))) for column in columns)
            for place in loaded
        ]

    def column(self, title: str) -> list[str]:
        """Return what the loaded rows show in one column."""
        titles = [column.title for column in self.view.model.columns]
        place = titles.index(title)
        return [row[place] for row in self.rows()]

    def place_of(self, text: str) -> int:
        """Return the row that shows this text in one of its cells, waiting for it."""

        def places() -> list[int]:
            return [place for place, row in enumerate(self.rows()) if text in row]

        self._hands.wait(lambda: bool(places()), f"«{text}» in «{self.view.objectName()}»")
        return places()[0]

    def search(self, text: str) -> None:
        """Search for words and wait for what is found."""
        came: list[bool] = []

        def note() -> None:
            came.append(True)

        self.view.loaded.connect(note)
        self._hands.enter(self.view, "search", text)
        self._hands.key(self.view.search_line, Qt.Key.Key_Return)
        model = self.view.model
        self._hands.wait(
            lambda: bool(came) and model.request.search == text, f"what is found by «{text}»"
        )
        self.view.loaded.disconnect(note)

    def click(self, place: int, *, adding: bool = False) -> None:
        """Select a row, or with `adding` one more (Ctrl)."""
        modifiers = (
            Qt.KeyboardModifier.ControlModifier if adding else Qt.KeyboardModifier.NoModifier
        )
        QTest.mouseClick(self._viewport(), _LEFT, modifiers, self._point(place))

    def select(self, places: Iterable[int]) -> None:
        """Select several rows, with Ctrl held from the second on."""
        for number, place in enumerate(places):
            self.click(place, adding=number > 0)

    def open(self, place: int) -> None:
        """Open a row by a double click."""
        point = self._point(place)
        QTest.mouseClick(self._viewport(), _LEFT, pos=point)
        QTest.mouseDClick(self._viewport(), _LEFT, pos=point)

    def right_click(self, place: int) -> QMenu:
        """Click on a row with the right button and return the menu that opens."""
        point = self._point(place)
        QTest.mouseClick(self._viewport(), _RIGHT, pos=point)
        spot = self._viewport().mapToGlobal(point)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, spot)
        QApplication.sendEvent(self._viewport(), event)
        return self._hands.dialog(QMenu, "context_menu")

    def key(self, key: Qt.Key) -> None:
        """Press a key in the list."""
        self._hands.key(self.view.table, key)

    def _viewport(self) -> QWidget:
        return self.view.table.viewport()

    def _point(self, place: int) -> QPoint:
        if self.view.model.row(place) is None:
            raise RobotLost(f"row {place} of «{self.view.objectName()}»")
        index = self.view.model.index(place, 0)
        self.view.table.scrollTo(index)
        return self.view.table.visualRect(index).center()
