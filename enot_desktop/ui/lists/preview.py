"""«Печать»: the list as it will be on paper, before it is printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtPrintSupport import QPrintPreviewDialog

from enot_desktop.ui.lists.painting import ListPainter, make_printer

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from enot_desktop.services.lists.table import ListTable

_FRAME = 60  # px for the title that the system puts over the window


class ListPreview(QPrintPreviewDialog):
    """Shows the pages of a list and prints them; opened without blocking."""

    def __init__(self, table: ListTable, parent: QWidget) -> None:
        # The dialog does not own its printer, and one that is gone takes the program with it.
        self._printer = make_printer(table)
        self._painter = ListPainter(table)
        super().__init__(self._printer, parent)
        self.setObjectName("print_preview")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Печать: {0}").format(table.title))
        # Qt gives its tool bar less height than the program's input fields want.
        self.setStyleSheet("QComboBox, QLineEdit { min-height: 0; padding: 1px 4px; }")
        room = self.screen().availableSize()
        self.resize(QSize(1000, 640).boundedTo(room - QSize(0, _FRAME)))
        self.paintRequested.connect(self._painter.paint)
