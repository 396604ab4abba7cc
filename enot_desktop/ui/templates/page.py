"""The page «Шаблоны писем» (M36)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from enot_desktop.ui.changes import Subject
from enot_desktop.ui.common.dialogs import ask, show_failure
from enot_desktop.ui.common.document import Document
from enot_desktop.ui.common.formats import moment
from enot_desktop.ui.common.icons import icon
from enot_desktop.ui.common.list_view import ListSetup, ListView
from enot_desktop.ui.common.paged_model import Column

if TYPE_CHECKING:
    from collections.abc import Callable

    from enot_desktop.models.failures import EnotError
    from enot_desktop.services.letters.templates import TemplateRow, TemplateService
    from enot_desktop.ui.common.context import Context


class TemplatesPage(Document):
    """The list of templates with the commands for one of them."""

    def __init__(self, templates: TemplateService, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._templates, self._context = templates, context
        self.setObjectName("templates_page")
        self.list = ListView(self._list_setup(), context.background, context.memory, self)
        self._create = self._make_button("create", self.tr("Создать"), "add", self._on_create)
        self._create.setProperty("primary", True)
        self._create.setIcon(icon("add", "white"))
        self._change = self._make_button("change", self.tr("Изменить"), "edit", self._on_change)
        self._copy = self._make_button("copy", self.tr("Скопировать"), "copy", self._on_copy)
        self._delete = self._make_button("delete", self.tr("Удалить"), "delete", self._on_delete)
        self._menu_actions = [
            self._make_menu_action(button) for button in (self._change, self._copy, self._delete)
        ]
        self._lay_out()
        self._connect()
        self._show_commands()

    def _list_setup(self) -> ListSetup:
        return ListSetup(
            "templates",
            (
                Column(self.tr("Название"), lambda row: row.name, "name", 300),
                Column(self.tr("Тема"), lambda row: row.subject, "subject", 420),
                Column(self.tr("Изменён"), lambda row: moment(row.changed_at), "changed", 150),
            ),
            self._templates.page,
            self.tr(
                "Шаблонов пока нет. Нажмите «Создать»: готовый текст можно будет брать в каждую "
                "рассылку."
            ),
        )

    def _make_button(
        self, name: str, caption: str, image: str, action: Callable[[], None]
    ) -> QPushButton:
        button = QPushButton(icon(image), caption, self)
        button.setObjectName(name)
        button.clicked.connect(action)
        return button

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("Шаблоны писем"), self)
        heading.setProperty("heading", True)
        commands = QHBoxLayout()
        for button in (self._create, self._change, self._copy, self._delete):
            commands.addWidget(button)
        commands.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(10)
        layout.addWidget(heading)
        layout.addLayout(commands)
        layout.addWidget(self.list, 1)
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        self.list.opened.connect(self._context.navigator.open_template)
        self.list.creation_wanted.connect(self._on_create)
        self.list.deletion_wanted.connect(self._on_delete)
        self.list.selection_changed.connect(self._show_commands)
        self.list.add_menu_to(self._menu)
        self._context.changes.changed.connect(self._on_changed)

    def _make_menu_action(self, button: QPushButton) -> QAction:
        action = QAction(button.icon(), button.text(), self)
        action.setObjectName(f"menu_{button.objectName()}")
        action.triggered.connect(button.click)
        return action

    def _menu(self) -> list[QAction]:
        for action in self._menu_actions:
            action.setEnabled(self._chosen() is not None)
        return self._menu_actions

    def _on_changed(self, subject: Subject) -> None:
        if subject is Subject.TEMPLATES:
            self.list.refresh()

    def _show_commands(self) -> None:
        for button in (self._change, self._copy, self._delete):
            button.setEnabled(self._chosen() is not None)

    def _chosen(self) -> TemplateRow | None:
        rows = self.list.selected_rows()
        return rows[0] if len(rows) == 1 else None

    def _on_create(self) -> None:
        self._context.navigator.open_template(None)

    def _on_change(self) -> None:
        row = self._chosen()
        if row is not None:
            self._context.navigator.open_template(row.id)

    def _on_copy(self) -> None:
        row = self._chosen()
        if row is not None:
            self._context.background.run(
                self, lambda: self._templates.copy(row.id), self._on_copied, self._on_failed
            )

    def _on_copied(self, identity: int) -> None:
        self._context.changes.announce(Subject.TEMPLATES)
        self._context.navigator.open_template(identity)

    def _on_delete(self) -> None:
        row = self._chosen()
        if row is None:
            return
        ask(
            self,
            self.tr("Удаление шаблона"),
            self.tr("Удалить шаблон «{0}»?").format(row.name),
            yes=self.tr("Удалить"),
            answered=lambda: self._delete_now(row.id),
            detail=self.tr("Рассылки и письма, которые по нему написаны, останутся."),
        )

    def _delete_now(self, identity: int) -> None:
        self._context.background.run(
            self, lambda: self._templates.delete(identity), self._on_deleted, self._on_failed
        )

    def _on_deleted(self, _nothing: None) -> None:
        self._context.changes.announce(Subject.TEMPLATES)

    def _on_failed(self, error: EnotError) -> None:
        self.list.refresh()
        show_failure(self, error)
