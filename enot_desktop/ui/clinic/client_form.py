"""The fields of a client's card: names, day of registration, contacts, note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from enot_desktop.services.clinic import failures
from enot_desktop.services.clinic.clients import ClientDraft
from enot_desktop.ui.clinic.card_window import CardForm
from enot_desktop.ui.clinic.contacts_editor import ContactsEditor
from enot_desktop.ui.clinic.fields import DayField
from enot_desktop.ui.common.focus import lead_focus, order_tabs
from enot_desktop.ui.common.wrong_fields import mark, reason_label
from enot_desktop.ui.wording.failures import failure_text

if TYPE_CHECKING:
    from datetime import date

    from enot_desktop.models.failures import EnotError
    from enot_desktop.services.clinic.clients import ClientCard

_LONGEST_NAME = 120


class ClientForm(CardForm["ClientCard", "ClientDraft"]):
    """What is entered about a client; `changed` comes after every change."""

    def __init__(self, today: date, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("client_form")
        self.last_name = self._make_line("last_name", self.tr("Фамилия"))
        self.first_name = self._make_line("first_name", self.tr("Имя"))
        self.middle_name = self._make_line("middle_name", self.tr("Отчество"))
        self._name_reason = reason_label("name_reason", self)
        self.registered_on = DayField("registered_on", today, self)
        self.note = self.make_note(4)
        self.contacts = ContactsEditor(self)
        self._lay_out()
        self.registered_on.dateChanged.connect(self.on_changed)
        self.note.textChanged.connect(self.on_changed)
        self.contacts.changed.connect(self.changed)
        self.contacts.row_added.connect(self._order_tabs)
        lead_focus(self, self.last_name)

    def _order_tabs(self) -> None:
        order_tabs(self)

    def draft(self) -> ClientDraft:
        """Return what the fields hold."""
        return ClientDraft(
            self.last_name.text(),
            self.first_name.text(),
            self.middle_name.text(),
            self.registered_on.day(),
            self.note.toPlainText(),
            self.contacts.drafts(),
        )

    def show_card(self, card: ClientCard) -> None:
        """Show a client that is kept."""
        for line, text in (
            (self.last_name, card.last_name),
            (self.first_name, card.first_name),
            (self.middle_name, card.middle_name),
        ):
            if line.text() != text:
                line.setText(text)
        self.registered_on.set_day(card.registered_on)
        if self.note.toPlainText() != card.note:
            self.note.setPlainText(card.note)
        self.contacts.show_cards(card.contacts)

    def show_problem(self, error: EnotError | None) -> bool:
        """Say beside its field what is wrong; False when no field is to blame."""
        if error is None or isinstance(error, failures.NameMissing):
            words = "" if error is None else failure_text(error).what
            mark(self.last_name, self._name_reason, words)
            if error is not None:
                self.last_name.setFocus()
            return True
        return self.contacts.show_problem(error)

    def _make_line(self, name: str, hint: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setObjectName(name)
        line.setPlaceholderText(hint)
        line.setToolTip(hint)
        line.setMaxLength(_LONGEST_NAME)
        line.textEdited.connect(self.on_changed)
        return line

    def _lay_out(self) -> None:
        names = QHBoxLayout()
        for line in (self.last_name, self.first_name, self.middle_name):
            names.addWidget(line, 1)
        fields = self.make_rows()
        fields.addRow(self.tr("Фамилия, имя, отчество"), names)
        fields.addRow("", self._name_reason)
        fields.addRow(self.tr("Дата регистрации"), self._beside(self.registered_on))
        fields.addRow(self.tr("Примечание"), self.note)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 16)
        layout.setSpacing(12)
        layout.addLayout(fields)
        layout.addWidget(self.contacts)
        layout.addStretch(1)

    def _beside(self, field: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(field)
        row.addStretch(1)
        return row
