"""One contact in a client's card: what it is, and whether letters may go there (M17)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from enot_desktop.models.values import ContactKind, ContactType, RefusalSource
from enot_desktop.services.clinic.addresses import normalise_address
from enot_desktop.services.clinic.contacts import ContactDraft
from enot_desktop.services.clinic.typos import probable_address
from enot_desktop.ui.common.focus import lead_focus
from enot_desktop.ui.common.formats import moment
from enot_desktop.ui.common.icons import icon
from enot_desktop.ui.common.wheel import guard_wheel
from enot_desktop.ui.common.wrong_fields import mark, reason_label
from enot_desktop.ui.wording.values import caption

if TYPE_CHECKING:
    from enot_desktop.services.clinic.contacts import ContactCard

_TYPING_PAUSE = 400  # ms after the last key before an address is judged
_LONGEST_VALUE = 320


class ContactRow(QFrame):
    """The fields of one contact.

    Signals: `changed` after every change by a person; `removal_wanted`.
    """

    changed = Signal()
    removal_wanted = Signal()

    def __init__(self, kind: ContactType, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("contact")
        self.setProperty("card", True)
        self._identity: int | None = None
        self.type = self._make_combo("type", ContactType)
        self.type.setCurrentIndex(self.type.findData(kind))
        self.kind = self._make_combo("kind", ContactKind)
        self.value = QLineEdit(self)
        self.value.setObjectName("value")
        self.value.setMaxLength(_LONGEST_VALUE)
        self.value.setMinimumWidth(160)
        self.allowed = QCheckBox(self.tr("Рассылка разрешена"), self)
        self.allowed.setObjectName("allowed")
        self.allowed.setChecked(True)
        self.refusal = QLineEdit(self)
        self.refusal.setObjectName("refusal")
        self.refusal.setPlaceholderText(self.tr("Как клиент отказался (можно не заполнять)"))
        self._news = QLabel(self)
        self._news.setObjectName("news")
        self._news.setProperty("quiet", True)
        self._news.setTextFormat(Qt.TextFormat.PlainText)
        self._news.setWordWrap(True)
        self._reason = reason_label("reason", self)
        self._fix = QPushButton(self)
        self._fix.setObjectName("fix")
        self._remove = self._make_remove()
        self._suggestion = ""
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_PAUSE)
        self._lay_out()
        self._connect()
        self._show_kind()
        self._judge()

    @property
    def is_blank(self) -> bool:
        """Whether nothing has been entered in a new row."""
        return self._identity is None and not self.value.text().strip()

    def draft(self) -> ContactDraft:
        """Return what the fields hold."""
        return ContactDraft(
            self._type(),
            ContactKind(self.kind.currentData()),
            self.value.text(),
            self.allowed.isChecked(),
            "" if self.allowed.isChecked() else self.refusal.text(),
            self._identity,
        )

    def show_card(self, card: ContactCard) -> None:
        """Show a contact that is kept."""
        self._identity = card.id
        self.type.setCurrentIndex(self.type.findData(card.type))
        self.kind.setCurrentIndex(self.kind.findData(card.kind))
        if self.value.text() != card.value:
            self.value.setText(card.value)
        self.allowed.setChecked(card.mailing_allowed)
        self.refusal.setText(card.refusal_note)
        self._news.setText("\n".join(self._news_of(card)))
        self._news.setVisible(bool(self._news.text()))
        self._show_removable(card)
        self._judge()

    def show_reason(self, text: str) -> None:
        """Say what is wrong with the value; nothing to take that back."""
        mark(self.value, self._reason, text)

    def _type(self) -> ContactType:
        # Qt keeps an item's value as a plain text.
        return ContactType(self.type.currentData())

    def _make_combo(self, name: str, choices: type[ContactType] | type[ContactKind]) -> QComboBox:
        combo = QComboBox(self)
        combo.setObjectName(name)
        for choice in choices:
            combo.addItem(caption(choice), choice)
        guard_wheel(combo)
        return combo

    def _make_remove(self) -> QToolButton:
        remove = QToolButton(self)
        remove.setObjectName("remove_contact")
        remove.setIcon(icon("delete"))
        remove.setAutoRaise(True)
        remove.setToolTip(self.tr("Удалить эту строку"))
        remove.clicked.connect(self.removal_wanted)
        return remove

    def _show_removable(self, card: ContactCard) -> None:
        # With the row the refusal itself would be forgotten.
        kept = card.type is ContactType.EMAIL and not card.mailing_allowed
        self._remove.setDisabled(kept)
        if kept:
            self._remove.setToolTip(
                self.tr("Клиент отказался от писем на этот адрес: строка хранит отказ")
            )
        else:
            self._remove.setToolTip(self.tr("Удалить эту строку"))

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.addWidget(self.type)
        first.addWidget(self.kind)
        first.addWidget(self.value, 1)
        first.addWidget(self._remove)
        problem = QHBoxLayout()
        problem.addWidget(self._reason, 1)
        problem.addWidget(self._fix)
        consent = QHBoxLayout()
        consent.addWidget(self.allowed)
        consent.addWidget(self.refusal, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.setSpacing(6)
        layout.addLayout(first)
        layout.addLayout(problem)
        layout.addLayout(consent)
        layout.addWidget(self._news)
        self._news.hide()
        self._fix.hide()
        lead_focus(self, self.value)

    def _connect(self) -> None:
        self._typing.timeout.connect(self._judge)
        self.value.textEdited.connect(self._on_typed)
        self.value.editingFinished.connect(self._judge)
        self.type.currentIndexChanged.connect(self._show_kind)
        self.type.activated.connect(self._judge)
        self.allowed.toggled.connect(self._show_consent)
        self._fix.clicked.connect(self._on_fix)
        for signal in (self.type.activated, self.kind.activated, self.allowed.clicked):
            signal.connect(self._on_changed)
        self.refusal.textEdited.connect(self._on_changed)

    def _on_changed(self) -> None:
        self.changed.emit()

    def _on_typed(self) -> None:
        self._typing.start()
        self.changed.emit()

    def _show_kind(self) -> None:
        self.value.setPlaceholderText(
            {
                ContactType.EMAIL: self.tr("имя@почта.ru"),
                ContactType.PHONE: self.tr("+7 912 345-67-89"),
            }.get(self._type(), "")
        )
        self._show_consent()

    def _show_consent(self) -> None:
        self.refusal.setVisible(not self.allowed.isChecked())

    def _news_of(self, card: ContactCard) -> list[str]:
        news: list[str] = []
        if card.refused_at is not None:
            news.append(self._refusal_of(card).format(moment(card.refused_at)))
        if card.refused_elsewhere:
            news.append(
                self.tr(
                    "На этот адрес писем не будет: от рассылки отказался клиент, у которого он "
                    "тоже записан."
                )
            )
        if card.undeliverable_at is not None:
            news.append(
                self.tr("Почта не приняла этот адрес {0}: уточните его у клиента.").format(
                    moment(card.undeliverable_at)
                )
            )
            if card.undeliverable_detail:
                news.append(self.tr("Ответ почты: {0}").format(card.undeliverable_detail))
        return news

    def _refusal_of(self, card: ContactCard) -> str:
        if card.refusal_source is RefusalSource.UNSUBSCRIBED:
            return self.tr("Клиент отписался по ссылке в письме {0}.")
        if card.refusal_source is RefusalSource.SPAM_COMPLAINT:
            return self.tr("Клиент пожаловался на спам {0}.")
        return self.tr("Отказ записан {0}.")

    def _judge(self) -> None:
        self._typing.stop()
        value = self.value.text().strip()
        is_address = self._type() is ContactType.EMAIL and bool(value)
        self._suggestion = probable_address(value) if is_address else ""
        wrong = is_address and not normalise_address(value)
        self.show_reason(self.tr("Это не похоже на адрес электронной почты.") if wrong else "")
        if self._suggestion and not wrong:
            self._reason.setText(self.tr("Нет ли в адресе опечатки?"))
            self._reason.show()
        self._fix.setText(self.tr("Исправить на {0}").format(self._suggestion))
        self._fix.setVisible(bool(self._suggestion))

    def _on_fix(self) -> None:
        self.value.setText(self._suggestion)
        self._judge()
        self.value.setFocus()
        self.changed.emit()
