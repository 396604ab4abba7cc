"""«Взять из шаблона…»: the templates of letters in a menu (M36)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from enot_desktop.models.values import PageRequest
from enot_desktop.ui.common.icons import icon

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from enot_desktop.models.values import Page
    from enot_desktop.services.letters.templates import TemplateRow, TemplateService
    from enot_desktop.ui.background import Background

_SHOWN = 100


class TemplateButton(QPushButton):
    """Opens a menu of the templates as they are now; `chosen` carries the template's id."""

    chosen = Signal(int)

    def __init__(self, templates: TemplateService, background: Background, parent: QWidget) -> None:
        super().__init__(icon("template"), "", parent)
        self._templates, self._background = templates, background
        self.setText(self.tr("Взять из шаблона…"))
        self.setObjectName("take_template")
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        request = PageRequest(limit=_SHOWN, sort="name")
        self._background.run(self, lambda: self._templates.page(request), self._show_menu)

    def _show_menu(self, page: Page[TemplateRow]) -> None:
        menu = QMenu(self)
        menu.setObjectName("templates_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for row in page.rows:
            action = menu.addAction(row.name.replace("&", "&&"))
            action.setData(row.id)
        if not page.rows:
            menu.addAction(self.tr("Шаблонов пока нет")).setEnabled(False)
        menu.triggered.connect(self._on_triggered)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def _on_triggered(self, action: QAction) -> None:
        self.chosen.emit(action.data())
