"""A template of letters in a tab: name, subject, text."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from enot_desktop.services.letters.template_failures import TemplateNameMissing, TemplateNameTaken
from enot_desktop.services.letters.templates import TemplateDraft
from enot_desktop.ui.changes import Subject
from enot_desktop.ui.common.focus import lead_focus, order_tabs
from enot_desktop.ui.common.icons import icon
from enot_desktop.ui.common.saved_document import SavedDocument
from enot_desktop.ui.common.saved_note import SavedNote
from enot_desktop.ui.common.tag_menu import TagMenu
from enot_desktop.ui.common.wrong_fields import mark, reason_label
from enot_desktop.ui.wording.failures import failure_text

if TYPE_CHECKING:
    from enot_desktop.models.failures import EnotError
    from enot_desktop.services.letters.templates import TemplateCard, TemplateService
    from enot_desktop.ui.common.context import Context
    from enot_desktop.ui.common.editing import EditorFactory

_LONGEST_NAME = 200
_LONGEST_SUBJECT = 500


class TemplateWindow(SavedDocument["TemplateCard", "TemplateDraft"]):
    """One template; without an id it is a new one."""

    announces: ClassVar[tuple[Subject, ...]] = (Subject.TEMPLATES,)

    def __init__(
        self,
        templates: TemplateService,
        editor: EditorFactory,
        context: Context,
        template_id: int | None,
    ) -> None:
        super().__init__(context, template_id)
        self._templates = templates
        self._as_is = False
        self.setObjectName("template_window")
        self._form = QWidget(self)
        self._heading = QLabel(self)
        self.saved_note = SavedNote(self)
        self._heading.setProperty("heading", True)
        self._heading.setTextFormat(Qt.TextFormat.PlainText)
        self._name = self._make_line("name", _LONGEST_NAME)
        self._name_reason = reason_label("name_reason", self._form)
        self._subject = self._make_line("subject", _LONGEST_SUBJECT)
        self._editor = editor(self._form)
        self._lay_out()
        self._editor.changed.connect(self.edited)
        lead_focus(self, self._name)
        self.begin()

    def read(self, identity: int) -> TemplateCard:
        """Return the template."""
        return self._templates.get(identity)

    def store(self, identity: int | None, draft: TemplateDraft) -> TemplateCard:
        """Save the template."""
        return self._templates.get(self._templates.save(identity, draft))

    def show_card(self, card: TemplateCard) -> None:
        """Put a template into the fields."""
        self._name.setText(card.name)
        self._subject.setText(card.subject)
        self._as_is = card.as_is
        if self._editor.html() != card.html:
            self._editor.set_html(card.html)

    def draft(self) -> TemplateDraft:
        """Return what the fields hold."""
        return TemplateDraft(
            self._name.text(), self._subject.text(), self._editor.html(), self._as_is
        )

    def identity_of(self, card: TemplateCard) -> int:
        """Return the id of a template."""
        return card.id

    def caption(self) -> str:
        """Return the name, or that it is a new one."""
        name = self._name.text().strip() or self.tr("Новый шаблон")
        self._heading.setText(name)
        return name

    def form(self) -> QWidget:
        """Return the fields."""
        return self._form

    def show_problem(self, error: EnotError | None) -> bool:
        """Say beside the name what is wrong with it."""
        about_name = isinstance(error, TemplateNameMissing | TemplateNameTaken)
        if about_name or error is None:
            text = "" if error is None else failure_text(error).what
            mark(self._name, self._name_reason, text)
        if about_name:
            self._name.setFocus()
        return about_name

    def _make_line(self, name: str, longest: int) -> QLineEdit:
        line = QLineEdit(self._form)
        line.setObjectName(name)
        line.setMaxLength(longest)
        line.textEdited.connect(self.edited)
        return line

    def _lay_out(self) -> None:
        save = QPushButton(icon("save", "white"), self.tr("Сохранить"), self)
        save.setObjectName("save")
        save.setProperty("primary", True)
        save.setToolTip("Ctrl+S")
        save.clicked.connect(self.save)
        top = QHBoxLayout()
        top.addWidget(self._heading, 1)
        top.addWidget(self.saved_note)
        top.addWidget(save)
        self._name.setPlaceholderText(
            self.tr("По нему шаблон находят, клиент его не видит, например «Прививка»")
        )
        fields = QFormLayout()
        fields.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        fields.addRow(self.tr("Название"), self._name)
        fields.addRow("", self._name_reason)
        fields.addRow(self.tr("Тема"), self._make_subject_row())
        inner = QVBoxLayout(self._form)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(10)
        inner.addLayout(fields)
        inner.addWidget(self._editor.widget, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(10)
        layout.addLayout(top)
        layout.addWidget(self._form, 1)
        order_tabs(self._form, save)

    def _make_subject_row(self) -> QHBoxLayout:
        menu = TagMenu(self)
        menu.chosen.connect(self._on_subject_tag)
        tag = QPushButton(icon("tag"), self.tr("Тег"), self._form)
        tag.setObjectName("subject_tag")
        tag.setToolTip(self.tr("Вставить тег в тему"))
        tag.setMenu(menu)
        row = QHBoxLayout()
        row.addWidget(self._subject, 1)
        row.addWidget(tag)
        return row

    def _on_subject_tag(self, tag: str) -> None:
        self._subject.insert(tag)
        self._subject.setFocus()
        self.edited()
