"""The place of the tab «Получатели» in a mailing's window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from enot_desktop.ui.mailings.parts import RecipientsFactory


class RecipientsHolder(QWidget):
    """Holds the recipients once there is a mailing, and warns when its letter is not saved."""

    def __init__(self, factory: RecipientsFactory, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self._factory = factory
        self._panel: QWidget | None = None
        self._warning = self._make_warning()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self._warning)

    def show_mailing(self, number: int) -> None:
        """Make the recipients of this mailing, once."""
        if self._panel is None:
            self._panel = self._factory(number, self)
            self._layout.addWidget(self._panel, 1)

    def show_unsaved(self, *, unsaved: bool) -> None:
        """Say whether the letter has changes that letters registered now would not have."""
        self._warning.setVisible(unsaved)

    def _make_warning(self) -> QWidget:
        row = QWidget(self)
        row.setObjectName("unsaved_warning")
        words = QLabel(
            self.tr(
                "Изменения письма не сохранены. В очередь попадает то, что сохранено: сначала "
                "нажмите «Сохранить документ»."
            ),
            row,
        )
        words.setProperty("note", True)
        words.setWordWrap(True)
        layout = QVBoxLayout(row)
        layout.setContentsMargins(16, 12, 16, 0)
        layout.addWidget(words)
        row.hide()
        return row
