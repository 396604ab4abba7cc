"""The tab «Письмо» of a mailing: when, from whom, what about, the text and the files (M12)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDateTimeEdit,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from enot_desktop.models.values import MailingKind
from enot_desktop.services.mailings import failures
from enot_desktop.ui.common.date_sections import select_sections
from enot_desktop.ui.common.formats import from_qt, to_qt
from enot_desktop.ui.common.side_by_side import SideBySide
from enot_desktop.ui.common.wheel import guard_wheel
from enot_desktop.ui.common.wrong_fields import mark, reason_label
from enot_desktop.ui.mailings.attachments import AttachmentsPanel
from enot_desktop.ui.mailings.draft_state import Letter
from enot_desktop.ui.mailings.locks import Lock, LockNote
from enot_desktop.ui.mailings.method_field import MethodField
from enot_desktop.ui.mailings.sender_field import SenderField
from enot_desktop.ui.mailings.template_button import TemplateButton
from enot_desktop.ui.wording.failures import failure_text
from enot_desktop.ui.wording.values import caption

if TYPE_CHECKING:
    from enot_desktop.models.failures import EnotError
    from enot_desktop.services.letters.templates import TemplateCard
    from enot_desktop.services.mailings.document import MailingDocument
    from enot_desktop.ui.common.context import Context
    from enot_desktop.ui.mailings.parts import MailingParts

_WIDE = 820  # px; below it the attached files move under the text


class LetterForm(QWidget):
    """Input fields of a letter; `changed` comes after every change that the user makes."""

    changed = Signal()

    def __init__(self, parts: MailingParts, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._planned_at = parts.clock()
        self._as_is = False
        self._lock = Lock.NOTHING
        self.lock_note = LockNote(self)
        self.kind = self._make_kind()
        self.planned = self._make_planned()
        self.account = SenderField(self)
        self.method = MethodField(self)
        self.subject = QLineEdit(self)
        self.subject.setObjectName("subject")
        self.subject.setMaxLength(500)
        self.template = TemplateButton(parts.templates, context.background, self)
        self.editor = parts.editor(self)
        self.editor.widget.setMinimumHeight(240)
        self.attachments = AttachmentsPanel(context, self)
        self.attachments.setMinimumWidth(250)
        self._problems: dict[type[EnotError], QLabel] = {
            failures.SubjectMissing: reason_label("subject_problem", self),
            failures.TextMissing: reason_label("text_problem", self),
            failures.AccountMissing: reason_label("account_problem", self),
            failures.AccountNotForSending: reason_label("sender_problem", self),
        }
        self._lay_out()
        self._connect()
        self._show_planned()

    @property
    def letter(self) -> Letter:
        """What the form holds now."""
        return Letter(
            MailingKind(self.kind.currentData()),
            self._planned_at,
            self.account.account_id,
            self.subject.text(),
            self.editor.html(),
            self._as_is,
            self.method.method,
            self.method.draft,
        )

    @property
    def is_locked(self) -> bool:
        """Whether nothing can be changed any more."""
        return self._lock is Lock.EVERYTHING

    @property
    def is_empty(self) -> bool:
        """Whether taking a template would overwrite nothing."""
        return not self.subject.text().strip() and not self.editor.html().strip()

    def show_document(self, document: MailingDocument) -> None:
        """Show a mailing that was read."""
        self.kind.setCurrentIndex(self.kind.findData(document.kind))
        self._planned_at, self._as_is = document.planned_at, document.as_is
        self._show_planned()
        self.account.choose(document.account_id, document.account, document.account_kind)
        self.method.choose(document.method, draft=document.draft)
        self.subject.setText(document.subject)
        self.editor.set_html(document.html)
        self.show_limit(document.attachment_limit)
        self.clear_problems()

    def show_template(self, template: TemplateCard) -> None:
        """Put a template's text in place of what is there."""
        self._as_is = template.as_is
        self.subject.setText(template.subject)
        self.editor.set_html(template.html)
        self._on_changed()

    def show_limit(self, known: int = 0) -> None:
        """Show what the account takes; `known` bytes of files when it is not there itself."""
        self.attachments.set_limit(self.account.limit or known)
        self.method.show_kind(self.account.kind)

    def lock(self, lock: Lock) -> None:
        """Let only that be changed that is not fixed."""
        if lock is self._lock:
            return
        self._lock = lock
        self.lock_note.show_lock(lock)
        is_open = lock is not Lock.EVERYTHING
        for field in (self.account, self.method):
            field.setEnabled(lock is Lock.NOTHING)
        for field in (self.kind, self.planned, self.template):
            field.setEnabled(is_open)
        self.subject.setReadOnly(not is_open)
        self.editor.set_read_only(read_only=not is_open)
        self.attachments.set_read_only(read_only=not is_open)

    def show_problem(self, error: EnotError) -> bool:
        """Say beside its field what is missing and go there; False for other failures."""
        self.clear_problems()
        reason = self._problems.get(type(error))
        if reason is None:
            return False
        field = self._field_of(type(error))
        mark(field, reason, failure_text(error).what)
        if field is self.editor.widget:
            self.editor.mark_wrong(wrong=True)
        else:
            field.setFocus()
        return True

    def clear_problems(self) -> None:
        """Take away what was said beside the fields."""
        for failure, reason in self._problems.items():
            if reason.text():
                mark(self._field_of(failure), reason, "")
                self.editor.mark_wrong(wrong=False)

    def _field_of(self, failure: type[EnotError]) -> QWidget:
        fields: dict[type[EnotError], QWidget] = {
            failures.SubjectMissing: self.subject,
            failures.TextMissing: self.editor.widget,
        }
        return fields.get(failure, self.account.combo)

    def _make_kind(self) -> QComboBox:
        combo = QComboBox(self)
        combo.setObjectName("kind")
        combo.setMinimumWidth(180)
        for kind in MailingKind:
            combo.addItem(caption(kind), kind)
        guard_wheel(combo)
        return combo

    def _make_planned(self) -> QDateTimeEdit:
        field = QDateTimeEdit(self)
        field.setObjectName("planned")
        field.setCalendarPopup(True)
        field.setMinimumWidth(160)
        field.setDisplayFormat("dd.MM.yyyy HH:mm")
        field.setToolTip(self.tr("Раньше этого времени письма не отправляются."))
        guard_wheel(field)
        select_sections(field)
        return field

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        first = QHBoxLayout()
        first.setSpacing(10)
        first.addWidget(self.kind)
        first.addWidget(QLabel(self.tr("Дата рассылки"), self))
        first.addWidget(self.planned)
        first.addStretch(1)
        grid.addWidget(QLabel(self.tr("Вид рассылки"), self), 0, 0)
        grid.addLayout(first, 0, 1, 1, 2)
        grid.addWidget(QLabel(self.tr("Учетная запись"), self), 1, 0)
        grid.addWidget(self.account, 1, 1, 1, 2)
        grid.addWidget(self.account.note, 2, 1, 1, 2)
        grid.addWidget(self.method.title, 5, 0)
        grid.addWidget(self.method, 5, 1, 1, 2)
        grid.addWidget(QLabel(self.tr("Тема"), self), 6, 0)
        grid.addWidget(self.subject, 6, 1)
        grid.addWidget(self.template, 6, 2)
        rows = {
            failures.AccountMissing: 3,
            failures.AccountNotForSending: 4,
            failures.SubjectMissing: 7,
        }
        for failure, row in rows.items():
            grid.addWidget(self._problems[failure], row, 1, 1, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(10)
        layout.addWidget(self.lock_note)
        layout.addLayout(grid)
        layout.addWidget(
            SideBySide(self._make_text_part(), self.attachments, wide=_WIDE, parent=self), 1
        )

    def _make_text_part(self) -> QWidget:
        part = QWidget(self)
        layout = QVBoxLayout(part)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.editor.widget, 1)
        layout.addWidget(self._problems[failures.TextMissing])
        return part

    def _connect(self) -> None:
        self.kind.activated.connect(self._on_changed)
        self.planned.dateTimeChanged.connect(self._on_planned)
        self.account.changed.connect(self._on_sender)
        self.method.changed.connect(self._on_changed)
        self.subject.textEdited.connect(self._on_changed)
        self.editor.changed.connect(self._on_changed)
        self.attachments.changed.connect(self._on_changed)

    def _show_planned(self) -> None:
        self.planned.blockSignals(True)
        self.planned.setDateTime(to_qt(self._planned_at))
        self.planned.blockSignals(False)

    def _on_planned(self) -> None:
        self._planned_at = from_qt(self.planned.dateTime())
        self._on_changed()

    def _on_sender(self) -> None:
        self.show_limit()
        self._on_changed()

    def _on_changed(self) -> None:
        self.clear_problems()
        self.changed.emit()
