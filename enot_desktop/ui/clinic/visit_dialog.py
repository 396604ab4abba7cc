"""The dialog for one visit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from enot_desktop.models.values import TreatmentResult
from enot_desktop.services.clinic.visits import VisitDraft
from enot_desktop.ui.clinic.fields import DayField
from enot_desktop.ui.common.wheel import guard_wheel
from enot_desktop.ui.wording.values import caption

if TYPE_CHECKING:
    from datetime import date

    from enot_desktop.services.clinic.visits import VisitRow


class VisitDialog(QDialog):
    """Asks for day, reason and result of a visit.

    `entered` (VisitDraft) comes when it is to be saved; the dialog stays until that has succeeded
    and somebody calls `accept`, so that nothing typed is lost.
    """

    entered = Signal(object)

    def __init__(self, today: date, visit: VisitRow | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("visit_dialog")
        self.setWindowTitle(self.tr("Посещение"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._day = DayField("visited_on", today, self)
        self._reason = QLineEdit(self)
        self._reason.setObjectName("visit_reason")
        self._reason.setMaxLength(200)
        self._reason.setMinimumWidth(380)
        self._reason.setPlaceholderText(self.tr("прививка, осмотр, на что жаловались"))
        self._result = QComboBox(self)
        self._result.setObjectName("result")
        for result in TreatmentResult:
            self._result.addItem(caption(result), result)
        guard_wheel(self._result)
        self._note = QPlainTextEdit(self)
        self._note.setObjectName("visit_note")
        self._note.setTabChangesFocus(True)
        self._note.setFixedHeight(self.fontMetrics().height() * 5)
        self._lay_out()
        if visit is not None:
            self._show(visit)
        self._reason.setFocus()

    def _show(self, visit: VisitRow) -> None:
        self._day.set_day(visit.visited_on)
        self._reason.setText(visit.reason)
        self._result.setCurrentIndex(self._result.findData(visit.result))
        self._note.setPlainText(visit.note)

    def _lay_out(self) -> None:
        fields = QFormLayout()
        fields.addRow(self.tr("Дата"), self._day)
        fields.addRow(self.tr("Причина"), self._reason)
        fields.addRow(self.tr("Результат лечения"), self._result)
        fields.addRow(self.tr("Примечание"), self._note)
        buttons = QDialogButtonBox(self)
        save = QPushButton(self.tr("Сохранить"), self)
        save.setObjectName("save_visit")
        save.setProperty("primary", True)
        buttons.addButton(save, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("Отмена"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._on_save)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.addLayout(fields)
        layout.addWidget(buttons)

    def _on_save(self) -> None:
        self.entered.emit(
            VisitDraft(
                self._day.day(),
                self._reason.text(),
                TreatmentResult(self._result.currentData()),
                self._note.toPlainText(),
            )
        )
