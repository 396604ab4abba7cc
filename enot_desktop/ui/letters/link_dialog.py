"""The dialog for a link in a letter."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from enot_desktop.ui.common.wrong_fields import mark, reason_label

_SCHEME = re.compile(r"(https?://|mailto:|tel:)\S+", re.IGNORECASE)
_MAIL = re.compile(r"[^\s@/]+@[^\s@/]+\.[^\s@/]+")
_SITE = re.compile(r"[\w-]+(\.[\w-]+)+([/?#:]\S*)?")


def link_address(text: str) -> str:
    """Return an address fit for a link in a letter, or an empty string when it is none.

    A site without «https://» and a bare e-mail address are completed.
    """
    address = text.strip()
    if _SCHEME.fullmatch(address):
        return address
    if _MAIL.fullmatch(address):
        return f"mailto:{address}"
    if _SITE.fullmatch(address):
        return f"https://{address}"
    return ""


class LinkDialog(QDialog):
    """Asks for address and text of a link.

    Signals: `accepted_link` (address, text); `removed` when only the text is to stay.
    """

    accepted_link = Signal(str, str)
    removed = Signal()

    def __init__(self, address: str, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("link_dialog")
        self.setWindowTitle(self.tr("Ссылка"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._address = QLineEdit(address, self)
        self._address.setObjectName("address")
        self._address.setPlaceholderText(self.tr("https://сайт-клиники.ru"))
        self._address.setMinimumWidth(360)
        self._text = QLineEdit(text, self)
        self._text.setObjectName("link_text")
        self._text.setPlaceholderText(self.tr("Что будет написано в письме"))
        self._reason = reason_label("reason", self)
        self._lay_out(known=bool(address))
        self._address.textEdited.connect(self._on_typed)

    def _lay_out(self, *, known: bool) -> None:
        form = QFormLayout()
        form.addRow(self.tr("Адрес"), self._address)
        form.addRow("", self._reason)
        form.addRow(self.tr("Текст"), self._text)
        buttons = QDialogButtonBox(self)
        insert = QPushButton(self.tr("Изменить") if known else self.tr("Вставить"), self)
        insert.setObjectName("insert")
        insert.setProperty("primary", True)
        buttons.addButton(insert, QDialogButtonBox.ButtonRole.AcceptRole)
        if known:
            remove = buttons.addButton(
                self.tr("Убрать ссылку"), QDialogButtonBox.ButtonRole.DestructiveRole
            )
            remove.setObjectName("remove")
            remove.clicked.connect(self._on_remove)
        buttons.addButton(self.tr("Отмена"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._on_accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.addLayout(form)
        layout.addWidget(buttons)

    def _on_typed(self) -> None:
        mark(self._address, self._reason, "")

    def _on_accept(self) -> None:
        address = link_address(self._address.text())
        if not address:
            mark(
                self._address,
                self._reason,
                self.tr("Введите адрес сайта, например https://сайт.ru, или адрес почты."),
            )
            self._address.setFocus()
            return
        self.accepted_link.emit(address, self._text.text().strip() or self._address.text().strip())
        self.accept()

    def _on_remove(self) -> None:
        self.removed.emit()
        self.accept()
