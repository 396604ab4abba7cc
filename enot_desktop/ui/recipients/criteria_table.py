"""«Отбор клиентов»: a tick, a comparison and a value for every selection parameter (M14)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QGridLayout, QLabel, QWidget

from enot_desktop.models.values import Comparison
from enot_desktop.services.recipients.criteria import Criterion, ParameterKey
from enot_desktop.ui.common.wheel import guard_wheel
from enot_desktop.ui.recipients.value_fields import GroupField, make_value_field
from enot_desktop.ui.wording.recipients import parameter_caption, parameter_explanation
from enot_desktop.ui.wording.values import caption

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from enot_desktop.services.recipients.groups import GroupRow
    from enot_desktop.services.recipients.parameters import ParameterInfo

_TICKED_AT_FIRST = {ParameterKey.MAILING_ALLOWED, ParameterKey.CONTACT_TYPE}


class CriterionRow(QObject):
    """The fields of one parameter; touching the comparison or the value ticks it."""

    changed = Signal()

    def __init__(self, info: ParameterInfo, parent: QWidget) -> None:
        super().__init__(parent)
        self.key = info.key
        self._default = info.default
        self.tick = QCheckBox(parameter_caption(info.key), parent)
        self.tick.setObjectName(f"tick_{info.key}")
        self.tick.setToolTip(parameter_explanation(info.key))
        self.comparison = QComboBox(parent)
        self.comparison.setObjectName(f"comparison_{info.key}")
        for comparison in info.comparisons:
            self.comparison.addItem(caption(comparison), comparison)
        self.comparison.setEnabled(self.comparison.count() > 1)
        guard_wheel(self.comparison)
        self.field = make_value_field(info, parent)
        self.tick.toggled.connect(self.changed)
        self.comparison.activated.connect(self._on_edited)
        self.field.edited.connect(self._on_edited)

    @property
    def criterion(self) -> Criterion:
        """What the fields say."""
        return Criterion(
            self.key,
            self.tick.isChecked(),
            Comparison(self.comparison.currentData()),
            self.field.value,
        )

    def show(self, criterion: Criterion) -> None:
        """Show a criterion."""
        self.tick.setChecked(criterion.ticked)
        self.comparison.setCurrentIndex(max(0, self.comparison.findData(criterion.comparison)))
        self.field.show_value(criterion.value)

    def show_default(self) -> None:
        """Show what a new mailing starts with."""
        self.tick.setChecked(self.key in _TICKED_AT_FIRST)
        self.comparison.setCurrentIndex(0)
        self.field.show_value(self._default)

    def _on_edited(self) -> None:
        if self.tick.isChecked():
            self.changed.emit()
        else:
            self.tick.setChecked(True)


class CriteriaTable(QFrame):
    """All parameters, one under the other; `changed` comes after each change by the user."""

    changed = Signal()

    def __init__(self, parameters: Sequence[ParameterInfo], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("criteria")
        self.setProperty("card", True)
        self._showing = False
        self._rows = {info.key: CriterionRow(info, self) for info in parameters}
        self._lay_out()
        for row in self._rows.values():
            row.changed.connect(self._on_changed)
        self.show_criteria(())

    @property
    def criteria(self) -> tuple[Criterion, ...]:
        """Every row, ticked or not, from top to bottom."""
        return tuple(row.criterion for row in self._rows.values())

    def show_criteria(self, criteria: Iterable[Criterion]) -> None:
        """Show what was kept with a mailing; nothing kept means a new one's first selection."""
        kept = {criterion.parameter: criterion for criterion in criteria}
        self._showing = True
        for key, row in self._rows.items():
            row.show_default()
            if key in kept:
                row.show(kept[key])
            elif kept:
                row.tick.setChecked(False)
        self._showing = False

    def show_groups(self, groups: Sequence[GroupRow]) -> None:
        """Offer these mailing groups."""
        for row in self._rows.values():
            if isinstance(row.field, GroupField):
                row.field.show_groups(groups)

    def go_to(self, key: ParameterKey) -> None:
        """Put the cursor into the value of a parameter."""
        self._rows[key].field.setFocus()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 10, 12, 12)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        grid.setColumnStretch(2, 3)
        titles = (self.tr("Параметр"), self.tr("Сравнение"), self.tr("Значение"))
        for column, title in enumerate(titles):
            label = QLabel(title, self)
            label.setProperty("quiet", True)
            grid.addWidget(label, 0, column)
        for place, row in enumerate(self._rows.values(), start=1):
            grid.addWidget(row.tick, place, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(row.comparison, place, 1)
            grid.addWidget(row.field, place, 2)

    def _on_changed(self) -> None:
        if not self._showing:
            self.changed.emit()
