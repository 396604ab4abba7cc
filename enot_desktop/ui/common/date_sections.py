"""Fields for dates in which a day can be typed at once, whatever was clicked before."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QDateTimeEdit


def select_sections(field: QDateTimeEdit) -> None:
    """Select day, month or year where a click or Home and End lead to.

    Qt only puts the cursor there, and then takes no digit, for each part is full already.
    """
    selector = _SectionSelector(field)
    field.installEventFilter(selector)
    field.lineEdit().installEventFilter(selector)


class _SectionSelector(QObject):
    def __init__(self, field: QDateTimeEdit) -> None:
        super().__init__(field)
        self._field = field

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Select what was clicked, the first part or the last one."""
        if watched is self._field:
            return event.type() == QEvent.Type.KeyPress and self._go(cast("QKeyEvent", event))
        if event.type() == QEvent.Type.MouseButtonRelease and not self._has_selection():
            self._select(self._field.currentSectionIndex())
        return False

    def _go(self, event: QKeyEvent) -> bool:
        key, plain = event.key(), event.modifiers() == Qt.KeyboardModifier.NoModifier
        if not plain or key not in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            return False
        self._select(0 if key == Qt.Key.Key_Home else self._field.sectionCount() - 1)
        return True

    def _has_selection(self) -> bool:
        return self._field.lineEdit().hasSelectedText()

    def _select(self, place: int) -> None:
        self._field.setSelectedSection(self._field.sectionAt(place))
