"""Input fields for days, and their translation to and from Python's."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QCheckBox, QDateEdit, QHBoxLayout, QSizePolicy, QWidget

from enot_desktop.ui.common.date_sections import select_sections
from enot_desktop.ui.common.wheel import guard_wheel

if TYPE_CHECKING:
    from datetime import date


class DayField(QDateEdit):
    """A day with a calendar, not later than the one given."""

    def __init__(self, name: str, latest: date, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setCalendarPopup(True)
        self.setDisplayFormat("dd.MM.yyyy")
        self.setMaximumDate(_to_qt(latest))
        self.set_day(latest)
        guard_wheel(self)
        select_sections(self)

    def day(self) -> date:
        """Return the day that is entered."""
        return _from_qt(self.date())

    def set_day(self, day: date) -> None:
        """Show a day."""
        self.setDate(_to_qt(day))


class OptionalDayField(QWidget):
    """A day that may be unknown: a tick and the day beside it."""

    changed = Signal()

    def __init__(self, name: str, latest: date, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._known = QCheckBox(self.tr("известна"), self)
        self._known.setObjectName(f"{name}_known")
        self._field = DayField(name, latest, self)
        self._field.setEnabled(False)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._known)
        layout.addWidget(self._field, 1)
        self._known.toggled.connect(self._field.setEnabled)
        self._known.toggled.connect(self._on_changed)
        self._field.dateChanged.connect(self._on_changed)

    def day(self) -> date | None:
        """Return the day, or None when it is unknown."""
        return self._field.day() if self._known.isChecked() else None

    def set_day(self, day: date | None) -> None:
        """Show a day, or that it is unknown."""
        self._known.setChecked(day is not None)
        if day is not None:
            self._field.set_day(day)

    def _on_changed(self) -> None:
        self.changed.emit()


def _to_qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _from_qt(day: QDate) -> date:
    return cast("date", day.toPython())
