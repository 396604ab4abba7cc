"""«Сохранить как группу рассылки…»: a selection kept under a name (M16)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from enot_desktop.services.recipients.failures import GroupNameMissing, GroupNameTaken
from enot_desktop.ui.changes import Subject
from enot_desktop.ui.common.dialogs import show_failure
from enot_desktop.ui.common.wrong_fields import mark, reason_label
from enot_desktop.ui.wording.failures import failure_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from enot_desktop.models.failures import EnotError
    from enot_desktop.services.recipients.criteria import Criterion
    from enot_desktop.services.recipients.groups import GroupService
    from enot_desktop.ui.common.context import Context


class GroupDialog(QDialog):
    """Asks for the name of a group and who is to be in it; `saved` carries the name."""

    saved = Signal(str)

    def __init__(
        self,
        groups: GroupService,
        context: Context,
        mailing_id: int,
        criteria: Sequence[Criterion],
        *,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._groups, self._context = groups, context
        self._mailing_id, self._criteria = mailing_id, criteria
        self.setObjectName("group_dialog")
        self.setWindowTitle(self.tr("Группа рассылки"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._name = QLineEdit(self)
        self._name.setObjectName("group_name")
        self._name.setMaxLength(200)
        self._name.setMinimumWidth(320)
        self._problem = reason_label("group_problem", self)
        self._of_selection = QRadioButton(self.tr("Все клиенты, подходящие под отбор"), self)
        self._of_selection.setObjectName("group_of_selection")
        self._of_selection.setChecked(True)
        self._of_recipients = QRadioButton(self.tr("Зарегистрированные получатели"), self)
        self._of_recipients.setObjectName("group_of_recipients")
        self._buttons = self._make_buttons()
        self._lay_out()
        self._name.textChanged.connect(self._on_typed)

    def offer_recipients(self, *, there: bool) -> None:
        """Tell whether anybody is registered who could be kept."""
        self._of_recipients.setEnabled(there)

    def _make_buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(self)
        save = buttons.addButton(self.tr("Сохранить"), QDialogButtonBox.ButtonRole.AcceptRole)
        save.setObjectName("save_group_now")
        save.setProperty("primary", True)
        save.style().polish(save)
        buttons.addButton(self.tr("Отмена"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._save)
        buttons.rejected.connect(self.reject)
        return buttons

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(self.tr("Название"), self._name)
        form.addRow("", self._problem)
        form.addRow(self.tr("Кто в группе"), self._of_selection)
        form.addRow("", self._of_recipients)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addLayout(form)
        layout.addWidget(self._buttons)

    def _on_typed(self) -> None:
        mark(self._name, self._problem, "")

    def _save(self) -> None:
        name = self._name.text()
        self._buttons.setEnabled(False)
        registered = self._of_recipients.isChecked()

        def work() -> int:
            if registered:
                return self._groups.save_recipients(name, self._mailing_id)
            return self._groups.save_selection(name, self._criteria)

        self._context.background.run(self, work, self._on_saved, self._on_refused)

    def _on_saved(self, _group_id: int) -> None:
        self._context.changes.announce(Subject.GROUPS)
        self.saved.emit(self._name.text().strip())
        self.accept()

    def _on_refused(self, error: EnotError) -> None:
        self._buttons.setEnabled(True)
        if isinstance(error, GroupNameMissing | GroupNameTaken):
            words = failure_text(error)
            mark(self._name, self._problem, f"{words.what} {words.to_do}")
            self._name.setFocus()
        else:
            show_failure(self, error)
