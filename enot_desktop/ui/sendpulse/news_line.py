"""The line in the status bar that tells of a campaign until somebody has looked at it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from enot_desktop.ui.common.icons import icon

if TYPE_CHECKING:
    from enot_desktop.ui.sendpulse.news import News

_SHOWN_FOR = 60_000
"""Milliseconds that news is shown which nobody has to do anything about."""

_LEAST = 90


class NewsLine(QPushButton):
    """Shows the newest of what is to be known; a click asks for its mailing.

    What waits for a person stays until the mailing was looked at or its campaign has moved on,
    all else for a minute. Signal: `opened` (int) with the number of the mailing.
    """

    opened = Signal(int)

    def __init__(self, parent: QWidget, shown_for: int = _SHOWN_FOR) -> None:
        super().__init__(parent)
        self.setObjectName("campaign_news")
        self.setProperty("link", True)
        self.setIcon(icon("campaign"))
        self.setToolTip(self.tr("Открыть рассылку"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        # Where letters are sent at the same time it gives way: no window grows for it.
        self.setMinimumWidth(_LEAST)
        self._news: dict[int, News] = {}
        self._clock = QTimer(self, singleShot=True, interval=shown_for)
        self._clock.timeout.connect(self._on_time)
        self.clicked.connect(self._on_clicked)
        self.hide()

    def say(self, news: News) -> None:
        """Show news in place of what was known of the mailing."""
        self._news.pop(news.mailing_id, None)
        if news.line:
            self._news[news.mailing_id] = news
            self._clock.start()
        self._show()

    def look_at(self, mailing_id: int) -> None:
        """Say no more of a mailing: somebody is looking at it."""
        self._news.pop(mailing_id, None)
        self._show()

    def _on_time(self) -> None:
        self._news = {number: news for number, news in self._news.items() if news.waits}
        self._show()

    def _on_clicked(self) -> None:
        if self._news:
            self.opened.emit(next(reversed(self._news)))

    def _show(self) -> None:
        newest = next(reversed(self._news.values()), None)
        self.setText(newest.line if newest is not None else "")
        self.setVisible(newest is not None)
