"""The fields of an animal's card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from enot_desktop.models.failures import NotFound
from enot_desktop.models.values import Sex
from enot_desktop.services.clinic import failures
from enot_desktop.services.clinic.animals import AnimalDraft
from enot_desktop.services.clinic.days import local_day
from enot_desktop.ui.clinic.card_window import CardForm
from enot_desktop.ui.clinic.fields import OptionalDayField
from enot_desktop.ui.clinic.owner_field import OwnerField
from enot_desktop.ui.common.focus import lead_focus
from enot_desktop.ui.common.wheel import guard_wheel
from enot_desktop.ui.common.wrong_fields import mark, reason_label
from enot_desktop.ui.wording.failures import failure_text
from enot_desktop.ui.wording.values import caption

if TYPE_CHECKING:
    from enot_desktop.models.failures import EnotError
    from enot_desktop.services.clinic.animals import AnimalCard
    from enot_desktop.ui.clinic.parts import ClinicParts
    from enot_desktop.ui.common.context import Context

_NO_OWNER = 0
_WIDEST = 820


class AnimalForm(CardForm["AnimalCard", "AnimalDraft"]):
    """What is entered about an animal; `changed` comes after every change."""

    def __init__(self, parts: ClinicParts, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("animal_form")
        self.name = self._make_line("name", 120)
        self.number = self._make_line("number", 40)
        self.species = self._make_line("species", 80)
        self.species.setPlaceholderText(self.tr("собака, кошка, попугай…"))
        self.breed = self._make_line("breed", 120)
        self.sex = QComboBox(self)
        self.sex.setObjectName("sex")
        for sex in Sex:
            self.sex.addItem(caption(sex), sex)
        guard_wheel(self.sex)
        self.born_on = OptionalDayField("born_on", local_day(parts.clock()), self)
        self.owner = OwnerField(parts.clients, context, self)
        self.note = self.make_note(5)
        self._name_reason = reason_label("name_reason", self)
        self._number_reason = reason_label("number_reason", self)
        self._owner_reason = reason_label("owner_reason", self)
        self._lay_out()
        self._connect()
        lead_focus(self, self.name)

    def draft(self) -> AnimalDraft:
        """Return what the fields hold."""
        return AnimalDraft(
            self.owner.owner_id or _NO_OWNER,
            self.number.text(),
            self.name.text(),
            self.species.text(),
            self.breed.text(),
            Sex(self.sex.currentData()),
            self.born_on.day(),
            self.note.toPlainText(),
        )

    def show_card(self, card: AnimalCard) -> None:
        """Show an animal that is kept."""
        for line, text in (
            (self.name, card.name),
            (self.number, card.number),
            (self.species, card.species),
            (self.breed, card.breed),
        ):
            if line.text() != text:
                line.setText(text)
        self.sex.setCurrentIndex(self.sex.findData(card.sex))
        self.born_on.set_day(card.born_on)
        self.owner.show_owner(card.owner_id, card.owner)
        if self.note.toPlainText() != card.note:
            self.note.setPlainText(card.note)

    def show_problem(self, error: EnotError | None) -> bool:
        """Say beside its field what is wrong; False when no field is to blame."""
        for field, reason in self._fields():
            mark(field, reason, "")
        if error is None:
            return True
        blamed = self._blamed(error)
        if blamed is None:
            return False
        field, reason, words = blamed
        mark(field, reason, words)
        (self.owner if field is self.owner.name else field).setFocus()
        return True

    def _fields(self) -> tuple[tuple[QLineEdit, QLabel], ...]:
        return (
            (self.name, self._name_reason),
            (self.number, self._number_reason),
            (self.owner.name, self._owner_reason),
        )

    def _blamed(self, error: EnotError) -> tuple[QLineEdit, QLabel, str] | None:
        if isinstance(error, failures.NameMissing):
            return self.name, self._name_reason, self.tr("Введите кличку.")
        if isinstance(error, failures.NumberMissing | failures.NumberTaken):
            return self.number, self._number_reason, failure_text(error).what
        if isinstance(error, NotFound) and error.what == "client":
            return self.owner.name, self._owner_reason, self.tr("Выберите владельца.")
        return None

    def _make_line(self, name: str, longest: int) -> QLineEdit:
        line = QLineEdit(self)
        line.setObjectName(name)
        line.setMaxLength(longest)
        return line

    def _lay_out(self) -> None:
        self.setMaximumWidth(_WIDEST)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 16)
        fields = self.make_rows()
        fields.addRow(self.tr("Кличка"), self.name)
        fields.addRow("", self._name_reason)
        fields.addRow(self.tr("Номер карты"), self.number)
        fields.addRow("", self._number_reason)
        fields.addRow(self.tr("Владелец"), self.owner)
        fields.addRow("", self._owner_reason)
        fields.addRow(self.tr("Вид животного"), self.species)
        fields.addRow(self.tr("Порода"), self.breed)
        fields.addRow(self.tr("Пол"), self.sex)
        fields.addRow(self.tr("Дата рождения"), self.born_on)
        fields.addRow(self.tr("Примечание"), self.note)
        layout.addLayout(fields)
        layout.addStretch(1)

    def _connect(self) -> None:
        for line in (self.name, self.number, self.species, self.breed):
            line.textEdited.connect(self.on_changed)
        self.sex.activated.connect(self.on_changed)
        self.born_on.changed.connect(self.on_changed)
        self.owner.changed.connect(self.on_changed)
        self.note.textChanged.connect(self.on_changed)
