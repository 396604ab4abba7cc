"""The last question before letters leave the clinic."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from enot_desktop.ui.common.formats import number


class StartDialog(QMessageBox):
    """Asks whether all due letters or only the selected ones are to be sent."""

    all_chosen = Signal()
    selected_chosen = Signal()

    def __init__(self, due: int, selected: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("start_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setIcon(QMessageBox.Icon.Question)
        self.setWindowTitle(self.tr("Отправить письмо"))
        self.setText(self.tr("Писем, срок которых наступил: {0}.").format(number(due)))
        self.setInformativeText(
            self.tr("Отправленное письмо вернуть нельзя. Отправка идёт в фоне, её можно остановить.")
        )
        self._all = self._add(self.tr("Отправить все ({0})").format(number(due)), "send_all")
        self._all.setEnabled(due > 0)
        self._selected: QPushButton | None = None
        if selected:
            words = self.tr("Отправить выбранные ({0})").format(number(selected))
            self._selected = self._add(words, "send_chosen")
        cancel = self.addButton(self.tr("Отмена"), QMessageBox.ButtonRole.RejectRole)
        self.setEscapeButton(cancel)
        self.setDefaultButton(self._selected or self._all)
        self.buttonClicked.connect(self._on_clicked)

    def _add(self, caption: str, name: str) -> QPushButton:
        button = self.addButton(caption, QMessageBox.ButtonRole.AcceptRole)
        button.setObjectName(name)
        return button

    def _on_clicked(self, button: QPushButton) -> None:
        if button is self._all:
            self.all_chosen.emit()
        elif button is self._selected:
            self.selected_chosen.emit()
