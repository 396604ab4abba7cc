"""ID and Secret of an account of SendPulse, and what is left of its tariff (M07, M08)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from enot_desktop.ui.accounts.explained import Explained, PasswordLine

if TYPE_CHECKING:
    from enot_desktop.ui.accounts.form_rows import FormRows

_BOTH_KEYS = 2


class KeyFields(QObject):
    """Rows of a form for the two keys; in the form of a stored account the balance below them.

    Both keys pasted together into the first field go each into its own.
    """

    def __init__(self, rows: FormRows, parent: QWidget, *, new: bool) -> None:
        super().__init__(parent)
        self._rows = rows
        self.note = QLabel(parent)
        self.client_id = QLineEdit(parent)
        self.secret = PasswordLine(
            parent, show=self.tr("Показать Secret"), hide=self.tr("Скрыть Secret")
        )
        self.balance = QLabel(parent)
        self._set_up(new=new)
        self.id_row = Explained(self.client_id, parent)
        self.secret_row = Explained(self.secret, parent)
        self._add_rows(new=new)
        self._id_before = ""
        self.client_id.textChanged.connect(self._on_id_changed)
        self.client_id.textEdited.connect(self._on_id_edited)
        self.secret.textEdited.connect(self._on_secret_edited)

    def set_visible(self, visible: bool) -> None:
        """Show the rows or take them away; what stands in them stays."""
        for row in self._own_rows:
            self._rows.show_row(row, visible=visible)

    def focus(self) -> None:
        """Lead a person to the key that is probably to be entered."""
        field = self.secret if self.client_id.text().strip() else self.client_id
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.selectAll()

    def _set_up(self, *, new: bool) -> None:
        self.note.setObjectName("keys_note")
        self.note.setProperty("quiet", True)
        self.note.setWordWrap(True)
        self.note.setText(
            self.tr(
                "ID и Secret есть в личном кабинете SendPulse: «Настройки аккаунта» → «API». "
                "Скопируйте их оттуда целиком; оба вместе можно вставить в поле «ID»."
            )
        )
        self.client_id.setObjectName("client_id")
        self.secret.setObjectName("secret")
        if not new:
            self.secret.setPlaceholderText(self.tr("Прежний Secret"))
        self.balance.setObjectName("balance")
        self.balance.setWordWrap(True)
        self.balance.setTextFormat(Qt.TextFormat.PlainText)

    def _add_rows(self, *, new: bool) -> None:
        self._rows.add_wide(self.note)
        self._rows.add_row(self.tr("ID:"), self.id_row)
        self._rows.add_row(self.tr("Secret:"), self.secret_row)
        self._own_rows: list[QWidget] = [self.note, self.id_row, self.secret_row]
        if new:
            self.balance.hide()
        else:
            self._rows.add_text(self.tr("Баланс:"), self.balance)
            self._own_rows.append(self.balance)

    def _on_id_edited(self, text: str) -> None:
        self.id_row.explain("")
        # Typing adds a letter at a time, and this signal comes before the one of the change.
        pasted = len(text) - len(self._id_before) > 1
        words = text.split()
        if pasted and len(words) == _BOTH_KEYS:
            self.client_id.setText(words[0])
            self.secret.setText(words[1])
            self.secret_row.explain("")

    def _on_id_changed(self) -> None:
        # Not what the signal says: it comes last for the text that was pasted.
        self._id_before = self.client_id.text()

    def _on_secret_edited(self) -> None:
        self.secret_row.explain("")
