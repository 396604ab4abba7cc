"""The buttons under the form of an account; which of them are there depends on what it is at."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from enot_desktop.ui.common.icons import icon

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance


class Mode(Enum):
    """What the form is at."""

    EDITING = auto()
    CHECKING = auto()
    FAILED = auto()
    STORING = auto()


class FormButtons(QWidget):
    """«Создать», «Отмена»; «Остановить»; «Исправить», «Сохранить всё равно»."""

    create_wanted = Signal()
    cancel_wanted = Signal()
    stop_wanted = Signal()
    correction_wanted = Signal()
    storing_wanted = Signal()

    def __init__(self, parent: QWidget, *, new: bool) -> None:
        super().__init__(parent)
        self.mode = Mode.EDITING
        caption = self.tr("Создать") if new else self.tr("Сохранить")
        self.confirm = self._button("create", caption, self.create_wanted)
        self.cancel = self._button("cancel", self.tr("Отмена"), self.cancel_wanted)
        self.stop = self._button("stop", self.tr("Остановить"), self.stop_wanted)
        self.correct = self._button("correct", self.tr("Исправить"), self.correction_wanted)
        self.store = self._button("store", self.tr("Сохранить всё равно"), self.storing_wanted)
        self.stop.setIcon(icon("stop"))
        for button in (self.confirm, self.correct):
            button.setProperty("primary", True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 16)
        layout.addStretch(1)
        for button in (self.confirm, self.stop, self.correct, self.store, self.cancel):
            layout.addWidget(button)

    def show_mode(self, mode: Mode, *, storable: bool = True) -> None:
        """Show the buttons for what the form is at now.

        `storable` tells whether an account that has failed its check may be kept all the same.
        """
        self.mode = mode
        shown = {
            Mode.EDITING: (self.confirm, self.cancel),
            Mode.CHECKING: (self.stop,),
            Mode.FAILED: (self.correct, self.store) if storable else (self.correct,),
            Mode.STORING: (),
        }[mode]
        for button in (self.confirm, self.stop, self.correct, self.store, self.cancel):
            button.setVisible(button in shown)
        for button in shown[:1]:
            button.setDefault(True)
            if mode is not Mode.EDITING:
                button.setFocus()

    def _button(self, name: str, caption: str, wanted: SignalInstance) -> QPushButton:
        button = QPushButton(caption, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(wanted)
        return button
