"""The dialog for another sender."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
)

from enot_desktop.ui.common.wrong_fields import mark, reason_label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_ADDRESS = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


class SenderDialog(QDialog):
    """Asks for address and name of a sender.

    `entered` (address, name) comes when they are to be added; the dialog stays until that has
    succeeded and somebody calls `accept`.
    """

    entered = Signal(str, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("sender_dialog")
        self.setWindowTitle(self.tr("Новый отправитель"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._address = self._line("sender_address", self.tr("novosti@enot.example"))
        self._name = self._line("sender_name", self.tr("Клиника «Енот»"))
        self._reason = reason_label("sender_reason", self)
        self._lay_out()

    def _line(self, name: str, example: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setObjectName(name)
        line.setMaxLength(200)
        line.setMinimumWidth(320)
        line.setPlaceholderText(example)
        return line

    def _lay_out(self) -> None:
        fields = QFormLayout()
        address = QVBoxLayout()
        address.setSpacing(2)
        address.addWidget(self._address)
        address.addWidget(self._reason)
        fields.addRow(self.tr("Адрес"), address)
        fields.addRow(self.tr("Имя отправителя"), self._name)
        buttons = QDialogButtonBox(self)
        add = QPushButton(self.tr("Добавить"), self)
        add.setObjectName("save_sender")
        add.setProperty("primary", True)
        buttons.addButton(add, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("Отмена"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._on_add)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(14)
        layout.addLayout(fields)
        layout.addWidget(buttons)

    def _on_add(self) -> None:
        address = self._address.text().strip()
        good = _ADDRESS.fullmatch(address) is not None
        reason = "" if good else self.tr("Впишите адрес электронной почты целиком.")
        mark(self._address, self._reason, reason)
        if good:
            self.entered.emit(address, self._name.text().strip() or address)
        else:
            self._address.setFocus()
