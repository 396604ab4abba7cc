"""The menu «Тег»: what is replaced for each recipient (M35)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu

from enot_desktop.services.letters.tag_names import Tag
from enot_desktop.ui.wording.letters import tag_caption

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget


class TagMenu(QMenu):
    """Offers every tag with what comes in its place; `chosen` (str) gives it with its braces."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("tag_menu")
        for tag in Tag:
            self._add(f"{{{tag.value}}}", tag_caption(tag))
        self.addSeparator()
        self._add(
            self.tr("{ИМЯ|уважаемый клиент}"),
            self.tr("имя, а если его нет — слова после черты"),
        )
        self.triggered.connect(self._on_triggered)

    def _add(self, tag: str, caption: str) -> None:
        action = self.addAction(f"{tag}\t{caption}")
        action.setObjectName(tag)
        action.setData(tag)

    def _on_triggered(self, action: QAction) -> None:
        self.chosen.emit(action.data())
