"""The upper part of an account: address, tick «Sendpulse», and what follows from it (M02, M07)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from enot_desktop.models.values import AccountKind
from enot_desktop.ui.accounts.explained import Explained, PasswordLine, Stack
from enot_desktop.ui.accounts.form_rows import FormRows
from enot_desktop.ui.accounts.key_fields import KeyFields

if TYPE_CHECKING:
    from enot_desktop.services.accounts.cards import AccountDraft


class IdentityFields(QWidget):
    """Address and tick «Sendpulse»; password, name and three independent ticks, or ID and Secret.

    `connection` is the part of a mailbox that says how its servers are found. Signals:
    `address_typed` at every change, `address_entered` when the line is left, `purposes_changed`,
    `kind_changed` with the tick.
    """

    address_typed = Signal(str)
    address_entered = Signal(str)
    purposes_changed = Signal()
    kind_changed = Signal()

    def __init__(self, connection: QWidget, parent: QWidget, *, new: bool) -> None:
        super().__init__(parent)
        self._new = new
        self._rows = FormRows(self)
        self.address = QLineEdit(self)
        self.service = QCheckBox(self.tr("Sendpulse"), self)
        self.hint = QLabel(self)
        self.password = PasswordLine(
            self, show=self.tr("Показать пароль"), hide=self.tr("Скрыть пароль")
        )
        self.sender_name = QLineEdit(self)
        self.sending = self._tick("use_for_sending", self.tr("Отправки писем"))
        self.receiving = self._tick("use_for_receiving", self.tr("Получения писем"))
        self.keeping = self._tick("keep_sent", self.tr("Хранения отправленных"))
        self._set_up()
        self.address_row = Explained(self.address, self)
        self.password_row = Explained(self.password, self)
        self.purposes_row = Explained(self._make_purposes(), self)
        self._lay_out(connection)
        self.keys = KeyFields(self._rows, self, new=new)
        self._mailbox_rows = (self.password_row, self.sender_name, self.purposes_row, connection)
        self._connect()
        self._show_kind()

    @property
    def kind(self) -> AccountKind:
        """What the tick says."""
        return AccountKind.SENDPULSE if self.service.isChecked() else AccountKind.MAILBOX

    @property
    def secret(self) -> str:
        """The password or Secret as entered, empty for the one that is stored."""
        field = self.keys.secret if self.kind is AccountKind.SENDPULSE else self.password
        return field.text()

    def show_draft(self, draft: AccountDraft) -> None:
        """Show an account; the password is never shown."""
        self.address.setText(draft.address)
        self.service.setChecked(draft.kind is AccountKind.SENDPULSE)
        self.address.setReadOnly(not self._new and self.service.isChecked())
        if self.service.isChecked():
            self.keys.client_id.setText(draft.settings.login)
        self.sender_name.setText(draft.sender_name)
        self.sending.setChecked(draft.use_for_sending)
        self.receiving.setChecked(draft.use_for_receiving)
        self.keeping.setChecked(draft.keep_sent)

    def show_hint(self, hint: str) -> None:
        """Say what is to be known about the provider before the password is typed."""
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))

    def focus_secret(self) -> None:
        """Lead a person to the password, or to ID and Secret."""
        if self.kind is AccountKind.SENDPULSE:
            self.keys.focus()
        else:
            self.password.setFocus(Qt.FocusReason.OtherFocusReason)
            self.password.selectAll()

    def _tick(self, name: str, caption: str) -> QCheckBox:
        tick = QCheckBox(caption, self)
        tick.setObjectName(name)
        tick.toggled.connect(self.purposes_changed)
        return tick

    def _set_up(self) -> None:
        self.address.setObjectName("address")
        self.service.setObjectName("sendpulse")
        self.service.setEnabled(self._new)
        self.service.setToolTip(
            self.tr("Отправлять через службу рассылок SendPulse")
            if self._new
            else self.tr("Вид учетной записи не меняется: создайте для этого новую.")
        )
        self.hint.setObjectName("provider_hint")
        self.hint.setProperty("note", True)
        self.hint.setWordWrap(True)
        self.hint.hide()
        self.password.setObjectName("password")
        if not self._new:
            self.password.setPlaceholderText(self.tr("Прежний пароль"))
        self.sender_name.setObjectName("sender_name")
        self.sender_name.setPlaceholderText(self.tr("Имя работника или название клиники"))

    def _make_purposes(self) -> QWidget:
        ticks = QVBoxLayout()
        ticks.setSpacing(4)
        for tick in (self.sending, self.receiving, self.keeping):
            ticks.addWidget(tick)
        return Stack(ticks, "purposes", self)

    def _lay_out(self, connection: QWidget) -> None:
        rows = self._rows
        rows.add_row(self.tr("Адрес электронной почты:"), self.address_row)
        rows.add_row("", self.service)
        rows.add_wide(self.hint)
        rows.add_row(self.tr("Пароль:"), self.password_row)
        rows.add_row(self.tr("Имя отправителя:"), self.sender_name)
        rows.add_row(self.tr("Использовать для:"), self.purposes_row)
        rows.add_row(self.tr("Параметры подключения:"), connection)

    def _connect(self) -> None:
        self.address.textChanged.connect(self.address_typed)
        self.address.textEdited.connect(self._on_address_edited)
        self.address.editingFinished.connect(self._on_address_entered)
        self.service.toggled.connect(self._on_kind)
        self.service.clicked.connect(self._on_kind_chosen)
        self.password.textEdited.connect(self._on_password_edited)
        self.purposes_changed.connect(self._on_purposes)

    def _on_address_edited(self) -> None:
        self.address_row.explain("")

    def _on_address_entered(self) -> None:
        self.address_entered.emit(self.address.text().strip())

    def _on_kind(self) -> None:
        self._show_kind()
        self.kind_changed.emit()

    def _on_kind_chosen(self) -> None:
        if self.address.text().strip():
            self.focus_secret()
        else:
            self.address.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_kind(self) -> None:
        service = self.kind is AccountKind.SENDPULSE
        for row in self._mailbox_rows:
            self._rows.show_row(row, visible=not service)
        self.keys.set_visible(service)
        self.address.setPlaceholderText(
            self.tr("info@klinika.ru") if service else self.tr("klinika@mail.ru")
        )

    def _on_password_edited(self) -> None:
        self.password_row.explain("")

    def _on_purposes(self) -> None:
        self.purposes_row.explain("")
