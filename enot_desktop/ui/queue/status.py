"""The run of the send thread in the status bar, so that it is seen from every page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QWidget

from enot_desktop.ui.common.formats import moment
from enot_desktop.ui.common.steady import set_growing_text
from enot_desktop.ui.queue.progress import tally_text

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent

    from enot_desktop.services.sending.reports import Ended, Held, Progress, Tally
    from enot_desktop.ui.sending_bridge import SendingBridge


class SendingStatus(QWidget):
    """A line and a small bar; a click asks for the queue (`opened`)."""

    opened = Signal()

    def __init__(self, sending: SendingBridge, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("sending_status")
        self.setToolTip(self.tr("Открыть «Рассылка сообщений»"))
        self._words = QLabel(self)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(140)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 2, 8, 2)
        layout.addWidget(self._words)
        layout.addWidget(self._bar)
        sending.progressed.connect(self._on_progress)
        sending.held.connect(self._on_held)
        sending.ended.connect(self._on_ended)
        self.hide()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the queue."""
        super().mousePressEvent(event)
        self.opened.emit()

    def _on_progress(self, progress: Progress) -> None:
        self._show(progress.tally, tally_text(progress.tally))

    def _on_held(self, held: Held) -> None:
        words = self.tr("Отправка ждёт до {0}").format(moment(held.until))
        self._show(held.tally, words)

    def _on_ended(self, _ended: Ended) -> None:
        self.hide()

    def _show(self, tally: Tally, words: str) -> None:
        self._bar.setRange(0, max(1, tally.total))
        self._bar.setValue(tally.done)
        set_growing_text(self._words, words)
        self.show()
