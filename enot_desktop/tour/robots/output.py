"""«Вывести список»: columns, table, file, paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog, QPrintPreviewWidget
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QListWidget, QToolBar

from enot_desktop.tour.robots.files import FilesRobot
from enot_desktop.tour.robots.patience import RobotLost
from enot_desktop.tour.robots.table import TableRobot

if TYPE_CHECKING:
    from pathlib import Path

    from enot_desktop.tour.robots.hands import Hands
    from enot_desktop.ui.lists.columns_dialog import ColumnsDialog
    from enot_desktop.ui.lists.page import RecipientListPage

_TICK = 12  # px from the left edge of a line to the middle of its tick


class ColumnsRobot:
    """Ticks columns."""

    def __init__(self, hands: Hands, dialog: ColumnsDialog) -> None:
        self._hands, self._dialog = hands, dialog

    def tick(self, *titles: str) -> None:
        """Tick these columns and no others."""
        columns = self._hands.see(self._dialog, QListWidget, "columns")
        for place in range(columns.count()):
            item = columns.item(place)
            wanted = item.text() in titles
            if (item.checkState() is Qt.CheckState.Checked) is not wanted:
                spot = columns.visualItemRect(item)
                QTest.mouseClick(
                    columns.viewport(),
                    Qt.MouseButton.LeftButton,
                    pos=QPoint(spot.left() + _TICK, spot.center().y()),
                )
        if set(self.ticked()) != set(titles):
            raise RobotLost(f"columns {titles}: ticked are {self.ticked()}")

    def ticked(self) -> list[str]:
        """Return the titles of the ticked columns from top to bottom."""
        return [column.title for column in self._dialog.choice.chosen]

    def output(self) -> None:
        """Press «Вывести»."""
        self._hands.press(self._dialog, "output")


class ListRobot:
    """Saves and prints a list."""

    def __init__(self, hands: Hands, page: RecipientListPage) -> None:
        self._hands, self._page = hands, page
        self.table = TableRobot(hands, page.list)

    def wait_for_rows(self) -> None:
        """Wait until the list is put together."""
        self._hands.wait(self._page.save_action.isEnabled, "the list is put together")
        self.table.wait_for_rows()

    def save_as(self, path: Path) -> None:
        """Press the diskette and save under a name whose ending decides the format."""
        self.press("save_as")
        self._hands.dialog(QFileDialog)
        FilesRobot(self._hands).choose(path)
        self._hands.wait(lambda: path.name in self.saved(), f"«{path.name}» is saved")

    def saved(self) -> str:
        """Return the line that tells where the list was saved."""
        (label,) = self._page.findChildren(QLabel, "saved_words")
        return label.text() if label.isVisible() else ""

    def preview(self) -> QPrintPreviewDialog:
        """Press «Печать» and wait for the pages."""
        self.press("print")
        dialog = self._hands.dialog(QPrintPreviewDialog)
        pages = self._pages(dialog)
        self._hands.wait(lambda: pages.pageCount() > 0, "the pages of the preview")
        return dialog

    def print_to(self, dialog: QPrintPreviewDialog, path: Path) -> None:
        """Print what the preview shows into a PDF, as a PDF printer does, and close it."""
        printer = dialog.printer()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(path))
        self._pages(dialog).print_()
        self._hands.wait(path.is_file, f"«{path.name}» is printed")
        self._hands.key(dialog, Qt.Key.Key_Escape)
        self._hands.wait(lambda: not dialog.isVisible(), "the preview closes")

    def press(self, name: str) -> None:
        """Press a button of the tool bar."""
        bar = self._hands.see(self._page, QToolBar, "list_toolbar")
        action = next(action for action in bar.actions() if action.objectName() == name)
        self._hands.wait(action.isEnabled, f"«{name}» can be used")
        QTest.mouseClick(bar.widgetForAction(action), Qt.MouseButton.LeftButton)

    def _pages(self, dialog: QPrintPreviewDialog) -> QPrintPreviewWidget:
        (pages,) = dialog.findChildren(QPrintPreviewWidget)
        return pages
