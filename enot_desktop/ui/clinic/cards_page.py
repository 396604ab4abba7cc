"""A list of cards with an archive behind it: what the clients' and the animals' pages share."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from enot_desktop.ui.common.dialogs import ask, show_failure, tell
from enot_desktop.ui.common.document import Document
from enot_desktop.ui.common.formats import number
from enot_desktop.ui.common.icons import icon
from enot_desktop.ui.common.list_view import ListSetup, ListView

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from enot_desktop.models.failures import EnotError
    from enot_desktop.models.values import Page, PageRequest
    from enot_desktop.services.clinic.removal import Removal
    from enot_desktop.ui.changes import Subject
    from enot_desktop.ui.common.context import Context
    from enot_desktop.ui.common.paged_model import Column

_ARCHIVED = "archived"


@dataclass(frozen=True)
class CardActions:
    """What is done with cards; all but `open` run in the background."""

    fetch: Callable[[PageRequest, bool], Page[Any]]
    open: Callable[[int | None], None]
    remove: Callable[[int], Removal]
    restore: Callable[[int], None]


@dataclass(frozen=True)
class CardsSetup:
    """What makes one page of cards differ from the other.

    `question` and `detail` are asked before cards are removed; `subjects` are the changes after
    which the list is read anew, the first of them is announced.
    """

    name: str
    heading: str
    columns: Sequence[Column]
    empty: str
    search_hint: str
    question: str
    detail: str
    subjects: tuple[Subject, ...]
    actions: CardActions


class CardsPage(Document):
    """A list of cards at work and, behind a tick, the archived ones."""

    def __init__(self, setup: CardsSetup, context: Context, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._setup, self._context = setup, context
        self.setObjectName(f"{setup.name}_page")
        self._lists = QStackedWidget(self)
        self.list = self._make_list(archived=False)
        self.archive: ListView | None = None
        self._create = self._make_button("create", self.tr("Создать"), "add", self._on_create)
        self._create.setProperty("primary", True)
        self._create.setIcon(icon("add", "white"))
        self._open = self._make_button("open", self.tr("Открыть"), "open", self._on_open)
        self._remove = self._make_button("remove", self.tr("Удалить"), "delete", self._on_remove)
        self._restore = self._make_button(
            "restore", self.tr("Вернуть из архива"), "restore", self._on_restore
        )
        self._show_archive = QCheckBox(self.tr("Показать архив"), self)
        self._show_archive.setObjectName("show_archive")
        self._show_archive.toggled.connect(self._on_archive_toggled)
        self._menu_actions = [
            self._make_menu_action(button) for button in (self._open, self._remove, self._restore)
        ]
        self._lay_out()
        self._show_commands()
        context.changes.changed.connect(self._on_changed)

    @property
    def shown(self) -> ListView:
        """The list that is in front: cards at work or archived ones."""
        if self.archive is not None and self._show_archive.isChecked():
            return self.archive
        return self.list

    def _make_list(self, *, archived: bool) -> ListView:
        fetch = self._setup.actions.fetch
        shown = ListView(
            ListSetup(
                f"{self._setup.name}_{_ARCHIVED}" if archived else self._setup.name,
                self._setup.columns,
                lambda request: fetch(request, archived),
                self.tr("В архиве ничего нет.") if archived else self._setup.empty,
                self._setup.search_hint,
            ),
            self._context.background,
            self._context.memory,
            self,
        )
        shown.opened.connect(self._setup.actions.open)
        shown.selection_changed.connect(self._show_commands)
        shown.add_menu_to(self._menu)
        if not archived:
            shown.creation_wanted.connect(self._on_create)
            shown.deletion_wanted.connect(self._on_remove)
        self._lists.addWidget(shown)
        return shown

    def _make_button(
        self, name: str, caption: str, image: str, action: Callable[[], None]
    ) -> QPushButton:
        button = QPushButton(icon(image), caption, self)
        button.setObjectName(name)
        button.clicked.connect(action)
        return button

    def _lay_out(self) -> None:
        heading = QLabel(self._setup.heading, self)
        heading.setProperty("heading", True)
        commands = QHBoxLayout()
        for button in (self._create, self._open, self._remove, self._restore):
            commands.addWidget(button)
        commands.addStretch(1)
        commands.addWidget(self._show_archive)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(10)
        layout.addWidget(heading)
        layout.addLayout(commands)
        layout.addWidget(self._lists, 1)
        self.setFocusProxy(self.list)

    def _make_menu_action(self, button: QPushButton) -> QAction:
        action = QAction(button.icon(), button.text(), self)
        action.setObjectName(f"menu_{button.objectName()}")
        action.triggered.connect(button.click)
        return action

    def _menu(self) -> list[QAction]:
        buttons = (self._open, self._remove, self._restore)
        for button, action in zip(buttons, self._menu_actions, strict=True):
            action.setEnabled(button.isEnabled())
            action.setVisible(not button.isHidden())
        return self._menu_actions

    def _show_commands(self) -> None:
        archived = self._show_archive.isChecked()
        count = self.shown.selected_count
        self._create.setVisible(not archived)
        self._remove.setVisible(not archived)
        self._restore.setVisible(archived)
        self._open.setEnabled(count == 1)
        self._remove.setEnabled(count > 0)
        self._restore.setEnabled(count > 0)

    def _on_archive_toggled(self) -> None:
        if self.archive is None:
            self.archive = self._make_list(archived=True)
        self._lists.setCurrentWidget(self.shown)
        self.setFocusProxy(self.shown)
        self._show_commands()

    def _on_changed(self, subject: Subject) -> None:
        if subject in self._setup.subjects:
            self._refresh()

    def _refresh(self) -> None:
        self.list.refresh()
        if self.archive is not None:
            self.archive.refresh()

    def _on_create(self) -> None:
        self._setup.actions.open(None)

    def _on_open(self) -> None:
        for identity in self.shown.selected_ids()[:1]:
            self._setup.actions.open(identity)

    def _on_remove(self) -> None:
        count = self.list.selected_count
        if count:
            ask(
                self,
                self.tr("Удаление карт"),
                self._setup.question.format(number(count)),
                yes=self.tr("Удалить"),
                answered=lambda: self.list.with_selected_ids(self._remove_now),
                detail=self._setup.detail,
            )

    def _remove_now(self, identities: list[int]) -> None:
        remove = self._setup.actions.remove
        self._context.background.run(
            self,
            lambda: Counter(str(remove(identity)) for identity in identities),
            self._on_removed,
            self._on_failed,
        )

    def _on_removed(self, removals: Counter[str]) -> None:
        self._context.changes.announce(self._setup.subjects[0])
        kept = removals[_ARCHIVED]
        if kept:
            tell(
                self,
                self.tr("Карты перенесены в архив"),
                self.tr("Перенесено в архив: {0}. Удалено: {1}.").format(
                    number(kept), number(removals.total() - kept)
                ),
                self.tr(
                    "В архив попадают карты, по которым есть письма: их история сохраняется. "
                    "Вернуть карту можно, поставив галочку «Показать архив»."
                ),
            )

    def _on_restore(self) -> None:
        if self.archive is not None:
            self.archive.with_selected_ids(self._restore_now)

    def _restore_now(self, identities: list[int]) -> None:
        self._context.background.run(
            self, partial(self._restore_all, identities), self._on_restored, self._on_failed
        )

    def _restore_all(self, identities: list[int]) -> None:
        for identity in identities:
            self._setup.actions.restore(identity)

    def _on_restored(self, _nothing: None) -> None:
        self._context.changes.announce(self._setup.subjects[0])

    def _on_failed(self, error: EnotError) -> None:
        self._refresh()
        show_failure(self, error)
