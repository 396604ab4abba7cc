"""The upper part of «Получатели»: the table of parameters and «Применить настройки» (M14)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from enot_desktop.services.recipients.failures import CriterionInvalid
from enot_desktop.ui.common.dialogs import show_failure
from enot_desktop.ui.common.icons import icon
from enot_desktop.ui.recipients.counting import SelectionCounter
from enot_desktop.ui.recipients.criteria_table import CriteriaTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from enot_desktop.models.failures import EnotError
    from enot_desktop.services.recipients.criteria import Criterion, ParameterKey, StoredSelection
    from enot_desktop.services.recipients.groups import GroupRow
    from enot_desktop.services.recipients.service import RecipientService
    from enot_desktop.ui.common.context import Context


class SelectionBox(QWidget):
    """«Отбор клиентов» of one mailing.

    Signals: `began`, `counted` and `refused` of `SelectionCounter`, which counts after every
    change.
    """

    began = Signal()
    counted = Signal(object)
    refused = Signal(object)

    def __init__(
        self, recipients: RecipientService, mailing_id: int, context: Context, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._recipients, self._mailing_id, self._context = recipients, mailing_id, context
        self._known = False
        self._edited = False
        self.table = CriteriaTable(recipients.parameters(), self)
        self.apply = QPushButton(icon("filter"), self.tr("Применить настройки"), self)
        self.apply.setObjectName("apply_selection")
        self.apply.setToolTip(
            self.tr("Сохранить отбор вместе с рассылкой. Никто ещё не регистрируется.")
        )
        self._said = QLabel(self)
        self._said.setObjectName("selection_status")
        self._said.setProperty("quiet", True)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        self._counter = SelectionCounter(
            lambda criteria: recipients.count(mailing_id, criteria), context.background, self
        )
        self._lay_out()
        self._connect()

    @property
    def criteria(self) -> tuple[Criterion, ...]:
        """Every row of the table, ticked or not."""
        return self.table.criteria

    @property
    def edited(self) -> bool:
        """Whether the table was changed since it was read or registered."""
        return self._edited

    def read(self) -> None:
        """Show the selection kept with the mailing, and count it."""
        self.setEnabled(False)
        self._context.background.run(
            self,
            lambda: self._recipients.selection(self._mailing_id),
            self._show,
            self._on_failed,
        )

    def count(self) -> None:
        """Count anew: clients or registrations may have changed."""
        if self._known:
            self._counter.ask(self.criteria)

    def show_groups(self, groups: Sequence[GroupRow]) -> None:
        """Offer these mailing groups."""
        self.table.show_groups(groups)

    def go_to(self, key: ParameterKey) -> None:
        """Put the cursor into the value of a parameter."""
        self.table.go_to(key)

    def lock(self, *, locked: bool) -> None:
        """Let the selection be looked at but not changed, or the other way round."""
        self.table.setDisabled(locked)
        self.apply.setDisabled(locked)

    def say(self, text: str) -> None:
        """Show what was just done."""
        self._said.setText(text)

    def _lay_out(self) -> None:
        bottom = QHBoxLayout()
        bottom.setSpacing(10)
        bottom.addWidget(self.apply)
        bottom.addWidget(self._said, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.table)
        layout.addLayout(bottom)
        layout.addStretch(1)

    def _connect(self) -> None:
        self.table.changed.connect(self._on_changed)
        self.apply.clicked.connect(self._on_apply)
        self._counter.began.connect(self.began)
        self._counter.counted.connect(self.counted)
        self._counter.refused.connect(self.refused)

    def _show(self, stored: StoredSelection) -> None:
        self._known = True
        self.setEnabled(True)
        self.table.show_criteria(stored.criteria)
        if stored.ignored:
            self.say(self.tr("Часть сохраненного отбора прочитать не удалось: проверьте галочки."))
        self.count()

    def _on_changed(self) -> None:
        self._edited = True
        self.say(self.tr("Отбор изменён."))
        self.count()

    def _on_apply(self) -> None:
        criteria = self.criteria
        self.count()
        self._context.background.run(
            self,
            lambda: self._recipients.apply(self._mailing_id, criteria),
            self._on_applied,
            self._on_failed,
        )

    def show_registered(self) -> None:
        """Say that a registration has kept the selection with the mailing."""
        self._edited = False
        self._on_applied()

    def _on_applied(self, _nothing: None = None) -> None:
        self.say(self.tr("Настройки отбора сохранены."))

    def _on_failed(self, error: EnotError) -> None:
        box = show_failure(self, error)
        if isinstance(error, CriterionInvalid):
            key = error.parameter
            box.finished.connect(lambda: self.go_to(key))
