"""File dialogs of the program (Qt's own, not the system's)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QLineEdit

if TYPE_CHECKING:
    from pathlib import Path

    from enot_desktop.tour.robots.hands import Hands


class FilesRobot:
    """Types a file's name into the dialog that is open."""

    def __init__(self, hands: Hands) -> None:
        self._hands = hands

    def choose(self, path: Path) -> None:
        """Enter a path and confirm it."""
        dialog = self._hands.dialog(QFileDialog)
        # Not typed: the list of completions would stand in the way of the button.
        self._hands.see(dialog, QLineEdit, "fileNameEdit").setText(str(path))
        box = self._hands.see(dialog, QDialogButtonBox, "buttonBox")
        buttons = QDialogButtonBox.StandardButton
        self._hands.click(box.button(buttons.Save) or box.button(buttons.Open))
        self._hands.wait(lambda: not dialog.isVisible(), "the file dialog closes")
