"""Labels whose words change often, without the whole window being laid out and drawn anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QLabel


def set_growing_text(label: QLabel, text: str) -> None:
    """Show a text in a label that becomes wider for it when it must, but never narrower."""
    label.setText(text)
    wanted = label.sizeHint()
    if wanted.width() > label.minimumWidth() or wanted.height() != label.minimumHeight():
        # A label that cannot change its size does not ask the window for another layout.
        label.setFixedSize(max(wanted.width(), label.minimumWidth()), wanted.height())


class SteadyStrip(QWidget):
    """Gives a label all its width and as many lines as its words need.

    Only another number of lines lays the window out anew, not every change of the words.
    """

    def __init__(self, label: QLabel, parent: QWidget) -> None:
        super().__init__(parent)
        label.setWordWrap(True)
        label.setParent(self)
        self._label = label
        self.setFixedHeight(label.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Fit the label when it has new words."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the label to another width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        height = max(self._label.heightForWidth(self.width()), self._label.fontMetrics().height())
        self._label.setGeometry(0, 0, self.width(), height)
        if height != self.height():
            self.setFixedHeight(height)
