"""The page «Рассылки»: every mailing with its status and counts (M11, fig. 5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from enot_desktop.ui.changes import Subject
from enot_desktop.ui.common.dialogs import ask, show_failure
from enot_desktop.ui.common.document import Document
from enot_desktop.ui.common.icons import icon
from enot_desktop.ui.common.list_view import ListSetup, ListView
from enot_desktop.ui.common.throttle import Throttle
from enot_desktop.ui.mailings.columns import mailing_columns

if TYPE_CHECKING:
    from collections.abc import Callable

    from enot_desktop.models.failures import EnotError
    from enot_desktop.services.mailings.service import MailingService
    from enot_desktop.ui.common.context import Context

_REST = 1000  # ms between two readings while letters are being sent
_SHOWN = {Subject.MAILINGS, Subject.RECIPIENTS, Subject.LETTERS, Subject.ACCOUNTS}


class MailingsPage(Document):
    """The list of mailings with the commands for one of them."""

    def __init__(self, mailings: MailingService, context: Context) -> None:
        super().__init__()
        self._mailings, self._context = mailings, context
        self.setObjectName("mailings_page")
        self.list = ListView(
            ListSetup(
                "mailings",
                mailing_columns(),
                mailings.page,
                self.tr("Рассылок пока нет. Нажмите «Создать», чтобы написать первую."),
                descending=True,
            ),
            context.background,
            context.memory,
            self,
        )
        self._create = self._make_button("create", self.tr("Создать"), "add", self._on_create)
        self._create.setProperty("primary", True)
        self._create.setIcon(icon("add", "white"))
        self._open = self._make_button("open", self.tr("Открыть"), "open", self._on_open)
        self._copy = self._make_button("copy", self.tr("Скопировать"), "copy", self._on_copy)
        self._delete = self._make_button("delete", self.tr("Удалить"), "delete", self._on_delete)
        self._renew = self._make_button("refresh", self.tr("Обновить"), "refresh", self._refresh)
        self._lay_out()
        self._throttle = Throttle(self._refresh, _REST, self)
        self._connect()
        self._show_commands()

    def _make_button(
        self, name: str, caption: str, image: str, action: Callable[[], None]
    ) -> QPushButton:
        button = QPushButton(icon(image), caption, self)
        button.setObjectName(name)
        button.clicked.connect(action)
        return button

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("Рассылки"), self)
        heading.setProperty("heading", True)
        commands = QHBoxLayout()
        for button in (self._create, self._open, self._copy, self._delete):
            commands.addWidget(button)
        commands.addStretch(1)
        commands.addWidget(self._renew)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(10)
        layout.addWidget(heading)
        layout.addLayout(commands)
        layout.addWidget(self.list, 1)
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        self.list.opened.connect(self._context.navigator.open_mailing)
        self.list.creation_wanted.connect(self._on_create)
        self.list.deletion_wanted.connect(self._on_delete)
        self.list.selection_changed.connect(self._show_commands)
        self._context.changes.changed.connect(self._on_changed)

    def _on_changed(self, subject: Subject) -> None:
        if subject in _SHOWN:
            self._throttle.ask()

    def _refresh(self) -> None:
        self.list.refresh()

    def _show_commands(self) -> None:
        one = self.list.selected_count == 1
        for button in (self._open, self._copy, self._delete):
            button.setEnabled(one)

    def _on_create(self) -> None:
        self._context.navigator.open_mailing(None)

    def _on_open(self) -> None:
        for identity in self.list.selected_ids()[:1]:
            self._context.navigator.open_mailing(identity)

    def _on_copy(self) -> None:
        for identity in self.list.selected_ids()[:1]:
            self._context.background.run(
                self, lambda identity=identity: self._mailings.copy(identity), self._on_copied
            )

    def _on_copied(self, identity: int) -> None:
        self._context.changes.announce(Subject.MAILINGS)
        self._context.navigator.open_mailing(identity)

    def _on_delete(self) -> None:
        rows = self.list.selected_rows()
        if len(rows) != 1:
            return
        row = rows[0]
        ask(
            self,
            self.tr("Удаление рассылки"),
            self.tr("Удалить рассылку № {0} «{1}»?").format(row.id, row.subject),
            yes=self.tr("Удалить"),
            answered=lambda: self._delete_now(row.id),
            detail=self.tr("Текст и приложенные файлы будут удалены вместе с ней."),
        )

    def _delete_now(self, identity: int) -> None:
        self._context.background.run(
            self, lambda: self._mailings.delete(identity), self._on_deleted, self._on_failed
        )

    def _on_deleted(self, _nothing: None) -> None:
        self._context.changes.announce(Subject.MAILINGS)

    def _on_failed(self, error: EnotError) -> None:
        self._refresh()
        show_failure(self, error)
