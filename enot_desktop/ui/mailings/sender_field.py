"""The field «Учетная запись» of a mailing: a choice of senders, or the way to the first one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QWidget

from enot_desktop.models.values import AccountKind
from enot_desktop.ui.common.focus import lead_focus
from enot_desktop.ui.common.icons import icon
from enot_desktop.ui.common.wheel import guard_wheel
from enot_desktop.ui.wording.senders import sender_caption, with_kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from enot_desktop.services.accounts.cards import SenderChoice


class SenderField(QWidget):
    """Chooses the account that sends; `changed` comes when the user chooses another one.

    An account that a document has, but that is not for sending any more, stays in the list and
    says so: nothing may be chosen anew behind the user's back. `note` is for the row below; it
    shows itself when there is no account at all.
    """

    changed = Signal()
    accounts_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._choices: dict[int, SenderChoice] = {}
        self._wanted: int | None = None
        self._wanted_address = ""
        self._wanted_kind = AccountKind.MAILBOX
        self.combo = QComboBox(self)
        self.combo.setObjectName("account")
        self.combo.setMinimumContentsLength(20)
        self.combo.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.combo.activated.connect(self._on_activated)
        guard_wheel(self.combo)
        self.note = self._make_note(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.combo)
        lead_focus(self, self.combo)

    @property
    def account_id(self) -> int | None:
        """The chosen account."""
        return self._wanted

    @property
    def kind(self) -> AccountKind:
        """Whether the chosen account is a mailbox or one of SendPulse."""
        choice = self._choices.get(self._wanted) if self._wanted is not None else None
        return self._wanted_kind if choice is None else choice.kind

    @property
    def limit(self) -> int:
        """How many bytes of attached files the chosen account allows; 0 when that is not known."""
        choice = self._choices.get(self._wanted) if self._wanted is not None else None
        return 0 if choice is None else choice.attachment_limit

    def show_choices(self, choices: Sequence[SenderChoice]) -> None:
        """Show the accounts that may send; what was chosen stays chosen."""
        self._choices = {choice.id: choice for choice in choices}
        self.note.setVisible(not choices)
        self.combo.setPlaceholderText(
            self.tr("Выберите учетную запись") if choices else self.tr("Нет учетных записей")
        )
        self._fill()

    def choose(self, account_id: int | None, address: str, kind: AccountKind | None = None) -> None:
        """Show the account of a document."""
        self._wanted, self._wanted_address = account_id, address
        self._wanted_kind = kind or AccountKind.MAILBOX
        self._fill()

    def choose_only_one(self) -> None:
        """Choose the account of a new document when there is nothing to choose between."""
        if self._wanted is None and len(self._choices) == 1:
            (only,) = self._choices.values()
            self.choose(only.id, only.address, only.kind)

    def _fill(self) -> None:
        self.combo.clear()
        for choice in self._choices.values():
            self.combo.addItem(sender_caption(choice), choice.id)
        if self._wanted is not None and self._wanted not in self._choices:
            account = with_kind(self._wanted_address, self._wanted_kind)
            caption = self.tr("{0} (не для отправки)").format(account)
            self.combo.addItem(caption, self._wanted)
        self.combo.setCurrentIndex(self.combo.findData(self._wanted))
        self.combo.setEnabled(self.combo.count() > 0)

    def _on_activated(self, _place: int) -> None:
        chosen = self.combo.currentData()
        if chosen != self._wanted:
            self._wanted = chosen
            self._wanted_address = self._choices[chosen].address if chosen in self._choices else ""
            self.changed.emit()

    def _make_note(self, parent: QWidget) -> QWidget:
        note = QWidget(parent)
        note.setObjectName("no_accounts")
        words = QLabel(
            self.tr("Нет учетной записи для отправки писем. Создайте её, это делается один раз."),
            note,
        )
        words.setProperty("note", True)
        words.setWordWrap(True)
        button = QPushButton(icon("account"), self.tr("Учетные записи"), note)
        button.setObjectName("open_accounts")
        button.clicked.connect(self.accounts_wanted)
        layout = QHBoxLayout(note)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(words, 1)
        layout.addWidget(button)
        note.hide()
        return note
