"""What lives in a tab of the main window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Callable


class Document(QWidget):
    """A page, a card or a document in a tab; one with unsaved changes asks before it goes."""

    @property
    def unsaved(self) -> bool:
        """Whether closing now would lose what was typed."""
        return False

    def request_close(self, close: Callable[[], None]) -> None:
        """Call `close` now, or after a person has said what to do with unsaved changes."""
        close()
