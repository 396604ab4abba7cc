"""The upper part of an account: address, password, sender's name, what it is used for (M02)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from enot_desktop.ui.accounts.explained import Explained, PasswordLine, Stack

if TYPE_CHECKING:
    from enot_desktop.services.accounts.cards import AccountDraft


class IdentityFields(QWidget):
    """Address, password, name and three independent ticks.

    Signals: `address_typed` at every change, `address_entered` when the line is left,
    `purposes_changed`.
    """

    address_typed = Signal(str)
    address_entered = Signal(str)
    purposes_changed = Signal()

    def __init__(self, parent: QWidget, *, new: bool) -> None:
        super().__init__(parent)
        self.rows = QFormLayout(self)
        self.address = QLineEdit(self)
        self.hint = QLabel(self)
        self.password = PasswordLine(self)
        self.sender_name = QLineEdit(self)
        self.sending = self._tick("use_for_sending", self.tr("Отправки писем"))
        self.receiving = self._tick("use_for_receiving", self.tr("Получения писем"))
        self.keeping = self._tick("keep_sent", self.tr("Хранения отправленных"))
        self._set_up(new=new)
        self.address_row = Explained(self.address, self)
        self.password_row = Explained(self.password, self)
        self.purposes_row = Explained(self._make_purposes(), self)
        self._lay_out()
        self._connect()

    def show_draft(self, draft: AccountDraft) -> None:
        """Show an account; the password is never shown."""
        self.address.setText(draft.address)
        self.sender_name.setText(draft.sender_name)
        self.sending.setChecked(draft.use_for_sending)
        self.receiving.setChecked(draft.use_for_receiving)
        self.keeping.setChecked(draft.keep_sent)

    def show_hint(self, hint: str) -> None:
        """Say what is to be known about the provider before the password is typed."""
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))

    def _tick(self, name: str, caption: str) -> QCheckBox:
        tick = QCheckBox(caption, self)
        tick.setObjectName(name)
        tick.toggled.connect(self.purposes_changed)
        return tick

    def _set_up(self, *, new: bool) -> None:
        self.address.setObjectName("address")
        self.address.setPlaceholderText(self.tr("klinika@mail.ru"))
        self.hint.setObjectName("provider_hint")
        self.hint.setProperty("note", True)
        self.hint.setWordWrap(True)
        self.hint.hide()
        self.password.setObjectName("password")
        if not new:
            self.password.setPlaceholderText(self.tr("Прежний пароль"))
        self.sender_name.setObjectName("sender_name")
        self.sender_name.setPlaceholderText(self.tr("Имя работника или название клиники"))

    def _make_purposes(self) -> QWidget:
        ticks = QVBoxLayout()
        ticks.setSpacing(4)
        for tick in (self.sending, self.receiving, self.keeping):
            ticks.addWidget(tick)
        return Stack(ticks, "purposes", self)

    def _lay_out(self) -> None:
        rows = self.rows
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setVerticalSpacing(10)
        rows.addRow(self.tr("Адрес электронной почты:"), self.address_row)
        rows.addRow(self.hint)
        rows.addRow(self.tr("Пароль:"), self.password_row)
        rows.addRow(self.tr("Имя отправителя:"), self.sender_name)
        rows.addRow(self.tr("Использовать для:"), self.purposes_row)

    def _connect(self) -> None:
        self.address.textChanged.connect(self.address_typed)
        self.address.textEdited.connect(self._on_address_edited)
        self.address.editingFinished.connect(self._on_address_entered)
        self.password.textEdited.connect(self._on_password_edited)
        self.purposes_changed.connect(self._on_purposes)

    def _on_address_edited(self) -> None:
        self.address_row.explain("")

    def _on_address_entered(self) -> None:
        self.address_entered.emit(self.address.text().strip())

    def _on_password_edited(self) -> None:
        self.password_row.explain("")

    def _on_purposes(self) -> None:
        self.purposes_row.explain("")
