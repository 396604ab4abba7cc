"""The word «Сохранено» beside the button that saves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class SavedNote(QLabel):
    """Says that all is saved, from the saving on until something is changed.

    It keeps its place while there is nothing to say, so that the button does not move.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(self.tr("Сохранено"), parent)
        self.setObjectName("saved_note")
        self.setProperty("good", True)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self.hide()
