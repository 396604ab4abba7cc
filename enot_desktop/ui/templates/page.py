"""The page «Шаблоны писем» (M36)."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from enot_desktop.ui.changes import Subject
from enot_desktop.ui.common.dialogs import ask
from enot_desktop.ui.common.formats import moment
from enot_desktop.ui.common.list_page import Command, ListPage, Needs
from enot_desktop.ui.common.list_view import ListSetup
from enot_desktop.ui.common.paged_model import Column

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from enot_desktop.services.letters.templates import TemplateRow, TemplateService
    from enot_desktop.ui.common.context import Context


class TemplatesPage(ListPage["TemplateRow"]):
    """The list of templates with the commands for one of them."""

    announces: ClassVar[tuple[Subject, ...]] = (Subject.TEMPLATES,)
    watches: ClassVar[tuple[Subject, ...]] = (Subject.TEMPLATES,)

    def __init__(self, templates: TemplateService, context: Context, parent: QWidget) -> None:
        super().__init__("templates_page", context, parent)
        self._templates = templates
        self.fill(
            self.tr("Шаблоны писем"),
            self._list_setup(),
            Command("create", self.tr("Создать"), "add", self.new_record, main=True),
            Command("change", self.tr("Изменить"), "edit", self.open_chosen, Needs.ONE),
            Command("copy", self.tr("Скопировать"), "copy", self._copy, Needs.ONE),
            Command("delete", self.tr("Удалить"), "delete", self.delete_records, Needs.ONE),
        )
        self.list.add_menu_to(self.commands.menu)

    def new_record(self) -> None:
        """Open a new template."""
        self.context.navigator.open_template(None)

    def open_record(self, identity: int) -> None:
        """Open a template."""
        self.context.navigator.open_template(identity)

    def delete_records(self) -> None:
        """Ask, then delete the template."""
        row = self.chosen()
        if row is None:
            return
        ask(
            self,
            self.tr("Удаление шаблона"),
            self.tr("Удалить шаблон «{0}»?").format(row.name),
            yes=self.tr("Удалить"),
            answered=lambda: self.change(lambda: self._templates.delete(row.id)),
            detail=self.tr("Рассылки и письма, которые по нему написаны, останутся."),
        )

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

    def _copy(self) -> None:
        self.copy_chosen(self._templates.copy)
