"""A list of cards with an archive behind it: what the clients' and the animals' pages share."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QCheckBox, QStackedWidget, QWidget

from enot_desktop.ui.common.dialogs import ask, tell
from enot_desktop.ui.common.focus import lead_focus
from enot_desktop.ui.common.formats import number
from enot_desktop.ui.common.list_page import Command, ListPage, Needs, Row
from enot_desktop.ui.common.list_view import ListSetup, ListView

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QAction

    from enot_desktop.models.values import Page, PageRequest
    from enot_desktop.services.clinic.removal import Removal
    from enot_desktop.ui.common.context import Context
    from enot_desktop.ui.common.paged_model import Column

_ARCHIVED = "archived"


@dataclass(frozen=True)
class CardActions:
    """What is done with cards; all but `open` run in the background."""

    fetch: Callable[[PageRequest, bool], Page[Any]]
    fetch_ids: Callable[[PageRequest, bool], Sequence[int]]
    open: Callable[[int | None], None]
    remove: Callable[[int], Removal]
    restore: Callable[[int], None]


@dataclass(frozen=True)
class CardsSetup:
    """What makes one page of cards differ from the other.

    `question` and `detail` are asked before cards are removed.
    """

    name: str
    heading: str
    columns: Sequence[Column]
    empty: str
    search_hint: str
    question: str
    detail: str
    actions: CardActions


class CardsPage(ListPage[Row]):
    """A list of cards at work and, behind a tick, the archived ones."""

    def __init__(self, setup: CardsSetup, context: Context, parent: QWidget | None) -> None:
        super().__init__(f"{setup.name}_page", context, parent)
        self._setup = setup
        self._lists = QStackedWidget(self)
        self.archive: ListView | None = None
        restore = self.tr("Вернуть из архива")
        self.fill(
            setup.heading,
            self._list_setup(archived=False),
            Command("create", self.tr("Создать"), "add", self.new_record, main=True),
            Command("open", self.tr("Открыть"), "open", self.open_chosen, Needs.ONE),
            Command("remove", self.tr("Удалить"), "delete", self.delete_records, Needs.SOME),
            Command("restore", restore, "restore", self._on_restore, Needs.SOME),
        )
        self._show_archive = QCheckBox(self.tr("Показать архив"), self)
        self._show_archive.setObjectName("show_archive")
        self._show_archive.toggled.connect(self._on_archive_toggled)
        self.commands.add_at_end(self._show_archive)
        self.show_commands()

    @property
    def shown(self) -> ListView:
        """The list that is in front: cards at work or archived ones."""
        if self.archive is not None and self._show_archive.isChecked():
            return self.archive
        return self.list

    def body(self) -> QWidget:
        """Return both lists, one over the other."""
        return self._lists

    def make_list(self, setup: ListSetup) -> ListView:
        """Return a list with a menu, on top of which another can be laid."""
        made = super().make_list(setup)
        made.add_menu_to(self._menu)
        self._lists.addWidget(made)
        return made

    def new_record(self) -> None:
        """Open an empty card."""
        self._setup.actions.open(None)

    def open_record(self, identity: int) -> None:
        """Open a card."""
        self._setup.actions.open(identity)

    def delete_records(self) -> None:
        """Ask, then delete the selected cards or put them into the archive."""
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

    def refresh(self) -> None:
        """Read both lists anew."""
        self.list.refresh()
        if self.archive is not None:
            self.archive.refresh()

    def show_commands(self) -> None:
        """Offer what can be done with the cards in front."""
        super().show_commands()
        if self.shown is self.archive:
            self.commands.show_only("open", "restore")
        else:
            self.commands.show_only("create", "open", "remove")

    def _menu(self) -> list[QAction]:
        return self.commands.menu()

    def _list_setup(self, *, archived: bool) -> ListSetup:
        actions = self._setup.actions
        return ListSetup(
            f"{self._setup.name}_{_ARCHIVED}" if archived else self._setup.name,
            self._setup.columns,
            lambda request: actions.fetch(request, archived),
            self.tr("В архиве ничего нет.") if archived else self._setup.empty,
            self._setup.search_hint,
            fetch_ids=lambda request: actions.fetch_ids(request, archived),
        )

    def _on_archive_toggled(self) -> None:
        if self.archive is None:
            self.archive = self.make_list(self._list_setup(archived=True))
        self._lists.setCurrentWidget(self.shown)
        lead_focus(self, self.shown)
        self.show_commands()

    def _remove_now(self, identities: list[int]) -> None:
        remove = self._setup.actions.remove
        self.context.background.run(
            self,
            lambda: Counter(str(remove(identity)) for identity in identities),
            self._on_removed,
            self.fail,
        )

    def _on_removed(self, removals: Counter[str]) -> None:
        self.announce()
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
        self.change(partial(self._restore_all, identities))

    def _restore_all(self, identities: list[int]) -> None:
        for identity in identities:
            self._setup.actions.restore(identity)
