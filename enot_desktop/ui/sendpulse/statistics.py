"""What came of a campaign: six figures, each with its share of what was sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from enot_desktop.ui.common.formats import number
from enot_desktop.ui.common.icons import COLORS

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from enot_desktop.services.sendpulse.types import Figures

_TRACK = "#eef3f5"
_BAR_HEIGHT, _BAR_WIDTH = 12, 90
_ROUNDING = 3.0
_LEAST = 2.0
"""Pixels of a bar for a share that is more than nothing."""


class StatisticsTable(QWidget):
    """One row a figure: its name, a bar, the count and the percentage."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("statistics")
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 4, 0, 4)
        self._layout.setHorizontalSpacing(12)
        self._layout.setVerticalSpacing(6)
        self._layout.setColumnStretch(1, 1)
        self._rows: dict[str, _Row] = {}
        for name, caption, color in (
            ("sent", self.tr("Отправлено"), "plain"),
            ("delivered", self.tr("Доставлено"), "good"),
            ("opened", self.tr("Открыто"), "accent"),
            ("clicked", self.tr("Перешли по ссылке"), "accent"),
            ("refused", self.tr("Не доставлено"), "bad"),
            ("unsubscribed", self.tr("Отписались"), "doubt"),
        ):
            self._rows[name] = _Row(self, name, caption, COLORS[color])

    def place(self, widgets: tuple[QWidget, ...]) -> None:
        """Put the widgets of a row under the last one."""
        row = self._layout.rowCount()
        for column, widget in enumerate(widgets):
            self._layout.addWidget(widget, row, column)

    def show_figures(self, figures: Figures) -> None:
        """Show the figures and their shares of what was sent."""
        whole = figures.sent
        for name, row in self._rows.items():
            row.show_figure(getattr(figures, name), whole)


class ShareBar(QWidget):
    """A bar as long as a share, from 0 to 1, of the room there is."""

    def __init__(self, color: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._color = QColor(color)
        self.share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return a size in which shares can be told apart."""
        return QSize(_BAR_WIDTH * 2, _BAR_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Return the least room."""
        return QSize(_BAR_WIDTH, _BAR_HEIGHT)

    def show_share(self, share: float) -> None:
        """Draw the bar for this share."""
        self.share = min(1.0, max(0.0, share))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the track and the bar on it."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        room = QRectF(self.rect())
        painter.setBrush(QColor(_TRACK))
        painter.drawRoundedRect(room, _ROUNDING, _ROUNDING)
        if self.share:
            room.setWidth(max(_LEAST, room.width() * self.share))
            painter.setBrush(self._color)
            painter.drawRoundedRect(room, _ROUNDING, _ROUNDING)
        painter.end()


class _Row:
    def __init__(self, table: StatisticsTable, name: str, caption: str, color: str) -> None:
        title = QLabel(caption, table)
        self.bar = ShareBar(color, table)
        self.bar.setObjectName(f"bar_{name}")
        self.bar.setAccessibleName(caption)
        self.count = QLabel(table)
        self.count.setObjectName(f"figure_{name}")
        self.share = QLabel(table)
        self.share.setObjectName(f"share_{name}")
        self.share.setProperty("quiet", True)
        for label in (self.count, self.share):
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        table.place((title, self.bar, self.count, self.share))

    def show_figure(self, count: int, whole: int) -> None:
        share = count / whole if whole else 0.0
        self.bar.show_share(share)
        self.count.setText(number(count))
        self.share.setText(f"{100 * share:.1f} %".replace(".", ",") if whole else "—")
