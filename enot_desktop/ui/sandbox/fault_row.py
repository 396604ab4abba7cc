"""One difficulty to practise with: what happens, and how often."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QVBoxLayout

if TYPE_CHECKING:
    from PySide6.QtWidgets import QGridLayout, QWidget

    from enot_desktop.services.sandbox.sendpulse.practice import Difficulty, Standing


class FaultRow(QObject):
    """The widgets of a row.

    Signals: `once_wanted` (Difficulty), `always_wanted` (Difficulty, bool).
    """

    once_wanted = Signal(object)
    always_wanted = Signal(object, bool)

    def __init__(
        self, difficulty: Difficulty, caption: str, explanation: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._difficulty = difficulty
        self._caption = QLabel(caption, parent)
        self._caption.setProperty("group", True)
        self._explanation = QLabel(explanation, parent)
        self._explanation.setProperty("quiet", True)
        self._explanation.setWordWrap(True)
        self._once = QPushButton(self.tr("Один раз"), parent)
        self._once.setObjectName(f"once_{difficulty}")
        self._once.setVisible(difficulty.strikes_once)
        self._once.clicked.connect(self._on_once)
        self._always = QCheckBox(self.tr("Всегда"), parent)
        self._always.setObjectName(f"always_{difficulty}")
        self._always.setAccessibleName(caption)
        self._always.clicked.connect(self._on_always)

    def add_to(self, grid: QGridLayout) -> None:
        """Put the row under the last one."""
        row = grid.rowCount()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._caption)
        words.addWidget(self._explanation)
        grid.addLayout(words, row, 0)
        grid.addWidget(self._once, row, 1)
        grid.addWidget(self._always, row, 2)

    def show_standing(self, standing: Standing) -> None:
        """Show whether it strikes always, or waits to strike once."""
        self._always.setChecked(standing.always)
        self._once.setEnabled(not standing.always and not standing.once)
        self._once.setText(self.tr("Ждёт случая") if standing.once else self.tr("Один раз"))

    def _on_once(self) -> None:
        self.once_wanted.emit(self._difficulty)

    def _on_always(self, checked: bool) -> None:
        self.always_wanted.emit(self._difficulty, checked)
