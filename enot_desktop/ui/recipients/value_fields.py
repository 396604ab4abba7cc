"""Input fields for the value of a selection parameter, one for each kind of value."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSpinBox, QWidget

from enot_desktop.services.recipients.criteria import ValueKind
from enot_desktop.ui.common.focus import lead_focus
from enot_desktop.ui.common.formats import number
from enot_desktop.ui.common.wheel import guard_wheel
from enot_desktop.ui.wording.language import translate
from enot_desktop.ui.wording.values import caption

if TYPE_CHECKING:
    from collections.abc import Sequence

    from enot_desktop.services.recipients.criteria import CriterionValue
    from enot_desktop.services.recipients.groups import GroupRow
    from enot_desktop.services.recipients.parameters import ParameterInfo

_MOST_DAYS = 36_500


class ValueField(QWidget):
    """A field for a criterion's value; `edited` comes after a change that the user makes."""

    edited = Signal()

    @property
    def value(self) -> CriterionValue:
        """The value, None when nothing is chosen."""
        raise NotImplementedError

    def show_value(self, value: CriterionValue) -> None:
        """Show a value; one that the field does not know means nothing is chosen."""
        raise NotImplementedError

    def _hold(self, field: QWidget, name: str) -> None:
        field.setObjectName(name)
        guard_wheel(field)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(field)
        lead_focus(self, field)


class NumberField(ValueField):
    """A whole number of days."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._box = QSpinBox(self)
        self._box.setRange(0, _MOST_DAYS)
        self._box.valueChanged.connect(self.edited)
        self._hold(self._box, name)

    @property
    def value(self) -> CriterionValue:
        """The number."""
        return self._box.value()

    def show_value(self, value: CriterionValue) -> None:
        """Show a number."""
        if isinstance(value, int):
            self._box.blockSignals(True)
            self._box.setValue(value)
            self._box.blockSignals(False)


class ChoiceField(ValueField):
    """One of several values, each with its caption."""

    def __init__(
        self, choices: Sequence[tuple[str, CriterionValue]], name: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._box = QComboBox(self)
        self._box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._box.setMinimumContentsLength(18)
        self._box.activated.connect(self._on_activated)
        self._hold(self._box, name)
        self._wanted: CriterionValue = None
        self.show_choices(choices)

    @property
    def value(self) -> CriterionValue:
        """The chosen value; it stays chosen while its choice is not there (yet)."""
        return self._wanted

    def show_value(self, value: CriterionValue) -> None:
        """Choose a value."""
        self._wanted = value
        self._select()

    def show_choices(self, choices: Sequence[tuple[str, CriterionValue]], empty: str = "") -> None:
        """Show other choices; `empty` is said when there are none."""
        self._box.clear()
        for text, value in choices:
            self._box.addItem(text, value)
        self._box.setEnabled(bool(choices))
        self._box.setPlaceholderText(self.tr("Выберите") if choices else empty)
        self._select()

    def _select(self) -> None:
        for place in range(self._box.count()):
            if self._box.itemData(place) == self._wanted:
                self._box.setCurrentIndex(place)
                return
        self._box.setCurrentIndex(-1)

    def _on_activated(self, place: int) -> None:
        self._wanted = self._box.itemData(place)
        self.edited.emit()


class GroupField(ChoiceField):
    """One of the mailing groups there are now (M16)."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__((), name, parent)
        self.show_groups(())

    def show_groups(self, groups: Sequence[GroupRow]) -> None:
        """Show the groups with the number of their clients."""
        choices = [(f"{group.name} ({number(group.members)})", group.id) for group in groups]
        self.show_choices(choices, self.tr("Групп пока нет"))


def make_value_field(info: ParameterInfo, parent: QWidget) -> ValueField:
    """Return the field that fits a parameter; its input is named after the parameter."""
    name = f"value_{info.key}"
    if info.value_kind is ValueKind.NUMBER:
        return NumberField(name, parent)
    if info.value_kind is ValueKind.GROUP:
        return GroupField(name, parent)
    if info.value_kind is ValueKind.YES_NO:
        choices = ((translate("Recipients", "Да"), True), (translate("Recipients", "Нет"), False))
        return ChoiceField(choices, name, parent)
    return ChoiceField([(caption(choice), choice.value) for choice in info.choices], name, parent)
