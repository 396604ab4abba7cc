"""The contacts of a client, one row each, added and removed in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from enot_desktop.models.values import ContactType
from enot_desktop.services.clinic import failures
from enot_desktop.ui.clinic.contact_row import ContactRow
from enot_desktop.ui.common.icons import icon
from enot_desktop.ui.wording.failures import failure_text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from enot_desktop.models.failures import EnotError
    from enot_desktop.services.clinic.contacts import ContactCard, ContactDraft


class ContactsEditor(QWidget):
    """Rows of contacts.

    Signals: `changed` after every change by a person, `row_added`.
    """

    changed = Signal()
    row_added = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("contacts")
        self.rows: list[ContactRow] = []
        self._rows_layout = QVBoxLayout()
        self._rows_layout.setSpacing(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._make_title())
        layout.addLayout(self._rows_layout)
        layout.addLayout(self._make_buttons())

    def drafts(self) -> tuple[ContactDraft, ...]:
        """Return the contacts as entered; new rows with nothing in them do not count."""
        return tuple(row.draft() for row in self.rows if not row.is_blank)

    def show_cards(self, cards: Sequence[ContactCard]) -> None:
        """Show the contacts that are kept."""
        while len(self.rows) > len(cards):
            self._take_away(self.rows[-1])
        while len(self.rows) < len(cards):
            self._append(cards[len(self.rows)].type)
        for row, card in zip(self.rows, cards, strict=True):
            row.show_card(card)

    def add(self, kind: ContactType) -> ContactRow:
        """Add an empty row and go there."""
        row = self._append(kind)
        row.setFocus()
        return row

    def add_blank(self) -> None:
        """Offer rows for the usual contacts of a new client; they may stay empty."""
        self._append(ContactType.EMAIL)
        self._append(ContactType.PHONE)

    def show_problem(self, error: EnotError) -> bool:
        """Say at the right row what is wrong, and go there; False when no row is to blame."""
        row = self._blamed(error)
        if row is None:
            return False
        words = failure_text(error)
        row.show_reason(f"{words.what} {words.to_do}")
        row.setFocus()
        return True

    def _blamed(self, error: EnotError) -> ContactRow | None:
        if isinstance(error, failures.ContactMissing):
            fits = [row for row in self.rows if not row.is_blank and not _plain(row.value.text())]
        elif isinstance(error, failures.ContactInvalid | failures.ContactRepeated):
            fits = [row for row in self.rows if _plain(row.value.text()) == error.value]
        else:
            fits = []
        return fits[-1] if fits else None

    def _make_title(self) -> QLabel:
        title = QLabel(self.tr("Контактная информация"), self)
        title.setProperty("group", True)
        return title

    def _make_buttons(self) -> QHBoxLayout:
        buttons = QHBoxLayout()
        for name, caption, kind in (
            ("add_email", self.tr("Добавить адрес электронной почты"), ContactType.EMAIL),
            ("add_phone", self.tr("Добавить телефон"), ContactType.PHONE),
        ):
            button = QPushButton(icon("add"), caption, self)
            button.setObjectName(name)
            button.clicked.connect(self._adder(kind))
            buttons.addWidget(button)
        buttons.addStretch(1)
        return buttons

    def _adder(self, kind: ContactType) -> Callable[[], None]:
        return lambda: self._add_by_hand(kind)

    def _add_by_hand(self, kind: ContactType) -> None:
        self.add(kind)
        self.changed.emit()

    def _append(self, kind: ContactType) -> ContactRow:
        row = ContactRow(kind, self)
        row.changed.connect(self.changed)
        row.removal_wanted.connect(lambda: self._remove(row))
        self.rows.append(row)
        self._rows_layout.addWidget(row)
        self.row_added.emit()
        return row

    def _remove(self, row: ContactRow) -> None:
        self._take_away(row)
        self.changed.emit()

    def _take_away(self, row: ContactRow) -> None:
        self.rows.remove(row)
        self._rows_layout.removeWidget(row)
        row.hide()
        row.deleteLater()


def _plain(value: str) -> str:
    return " ".join(value.split())
