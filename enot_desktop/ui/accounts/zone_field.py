"""The time zone of a personal cabinet, chosen or found by typing a part of its name."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, available_timezones

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter

from enot_desktop.ui.common.wheel import guard_wheel
from enot_desktop.ui.wording.time_zones import known_zones

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QWidget

_REGIONS = frozenset(
    {"Africa", "America", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific"}
)
_ROWS_SEEN = 16


class ZoneField(QComboBox):
    """«Как на этом компьютере», then known cities by their time, then all other zones."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("time_zone")
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMaxVisibleItems(_ROWS_SEEN)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(16)
        guard_wheel(self)
        self.addItem(self.tr("Как на этом компьютере"), "")
        self._filled = False
        finder = QCompleter(self.model(), self)
        finder.setFilterMode(Qt.MatchFlag.MatchContains)
        finder.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(finder)
        line = self.lineEdit()
        if line is not None:
            line.editingFinished.connect(self._on_typed)

    def show_zone(self, name: str) -> None:
        """Show a zone by its IANA name; an empty one stands for this computer's own."""
        if name:
            self._fill()
        if self.findData(name) < 0:
            self.addItem(name, name)
        self.setCurrentIndex(self.findData(name))

    def zone(self) -> str:
        """Return the IANA name of what is chosen."""
        return str(self.currentData() or "")

    def showEvent(self, event: QShowEvent) -> None:
        """Read the zones when they are wanted: that takes a moment."""
        self._fill()
        super().showEvent(event)

    def _fill(self) -> None:
        if self._filled:
            return
        self._filled = True
        there, now = available_timezones(), datetime.now(UTC)
        known = {name: city for name, city in known_zones().items() if name in there}
        offsets = {name: now.astimezone(ZoneInfo(name)).strftime("%z") for name in known}
        for name in sorted(known, key=lambda one: (int(offsets[one]), known[one])):
            offset = offsets[name]
            self.addItem(f"{known[name]} (UTC{offset[:3]}:{offset[3:]})", name)
        self.insertSeparator(self.count())
        for name in sorted(there - known.keys()):
            if name.partition("/")[0] in _REGIONS:
                self.addItem(name.replace("_", " "), name)

    def _on_typed(self) -> None:
        """Choose what was typed whole; anything else is no zone, and the chosen one stays."""
        typed = self.currentText().strip()
        place = self.findText(typed, Qt.MatchFlag.MatchFixedString) if typed else 0
        self.setCurrentIndex(place if place >= 0 else self.currentIndex())
        self.setEditText(self.itemText(self.currentIndex()))
