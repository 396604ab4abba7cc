"""One step on the way of a campaign: its mark, its name, and what belongs to it."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from enot_desktop.ui.common.icons import COLORS, icon

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_MARK = 28
_RING = 1.5


class StepState(Enum):
    """Whether a step is behind, at hand, ahead, or has gone wrong."""

    DONE = auto()
    NOW = auto()
    LATER = auto()
    WRONG = auto()


class StepBox(QWidget):
    """A numbered step with a title; `body` is where its words and buttons stand."""

    def __init__(self, place: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._mark = StepMark(place, self)
        self._title = QLabel(self)
        self._title.setObjectName("title")
        self._title.setProperty("subheading", True)
        self._title.setMinimumHeight(_MARK)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(6)
        text = QVBoxLayout()
        text.setSpacing(4)
        text.addWidget(self._title)
        text.addLayout(self.body)
        text.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(text, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.show_state(StepState.LATER)

    @property
    def state(self) -> StepState:
        """How the step is marked."""
        return self._mark.state

    def show_title(self, title: str) -> None:
        """Name the step."""
        self._title.setText(title)

    def show_state(self, state: StepState) -> None:
        """Mark the step."""
        self._mark.show_state(state)

    def add_words(self, name: str, *properties: str) -> QLabel:
        """Add a line of words to the body, hidden as long as it has none."""
        label = QLabel(self)
        label.setObjectName(name)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for kind in properties:
            label.setProperty(kind, True)
        label.hide()
        self.body.addWidget(label)
        return label


class StepMark(QWidget):
    """A ring with the step's number; a tick when it is done, a sign when it went wrong."""

    def __init__(self, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.state = StepState.LATER
        self._number = number
        self.setFixedSize(_MARK, _MARK)

    def sizeHint(self) -> QSize:
        """Return the one size of all marks."""
        return QSize(_MARK, _MARK)

    def show_state(self, state: StepState) -> None:
        """Draw the mark anew, and say it to those who cannot see it."""
        self.state = state
        self.setAccessibleName(
            {
                StepState.DONE: self.tr("Сделано"),
                StepState.NOW: self.tr("Сейчас"),
                StepState.LATER: self.tr("Потом"),
                StepState.WRONG: self.tr("Не удалось"),
            }[state]
        )
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ring and number, or tick and sign."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.state is StepState.DONE:
            icon("check", "good").paint(painter, self.rect())
        elif self.state is StepState.WRONG:
            icon("error", "bad").paint(painter, self.rect())
        else:
            self._paint_number(painter, filled=self.state is StepState.NOW)
        painter.end()

    def _paint_number(self, painter: QPainter, *, filled: bool) -> None:
        color = QColor(COLORS["accent" if filled else "quiet"])
        painter.setPen(QPen(color, _RING))
        if filled:
            painter.setBrush(color)
        inset = 2.5
        painter.drawEllipse(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset))
        painter.setPen(QColor(COLORS["white"]) if filled else color)
        font = self.font()
        font.setBold(True)
        painter.setFont(font)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))


def show_words(label: QLabel, text: str) -> None:
    """Show words, or hide the label when there are none."""
    label.setText(text)
    label.setVisible(bool(text))
