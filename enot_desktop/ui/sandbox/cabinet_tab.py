"""What the tabs of the practice cabinet have in common."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from enot_desktop.models.values import Page
from enot_desktop.services.sendpulse.failures import ServiceRefused
from enot_desktop.ui.common.dialogs import show_failure
from enot_desktop.ui.common.list_view import ListView

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from enot_desktop.models.failures import EnotError
    from enot_desktop.models.values import PageRequest
    from enot_desktop.ui.common.context import Context
    from enot_desktop.ui.common.list_view import ListSetup

RowT = TypeVar("RowT")


class CabinetTab(QWidget):
    """A tab that is read anew while it can be seen, and changes what it shows."""

    def __init__(self, name: str, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.context = context

    @property
    def first(self) -> QWidget:
        """What gets the focus when the tab is opened."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Read anew what can be seen."""
        raise NotImplementedError

    def search(self) -> None:
        """Go to the search line, when there is one."""

    def change(self, work: Callable[[], object]) -> None:
        """Run a change in the background and show what came of it."""
        self.context.background.run(self, work, self._on_changed, self._on_refused)

    def _on_changed(self, _result: object) -> None:
        self.refresh()

    def _on_refused(self, error: EnotError) -> None:
        self.refresh()
        show_failure(self, error)


class ListTab(CabinetTab):
    """A tab whose main part is a list, which `set_list` makes."""

    @property
    def first(self) -> QWidget:
        """The list."""
        return self.list.table

    def refresh(self) -> None:
        """Read the list anew."""
        self.list.refresh()

    def search(self) -> None:
        """Go to the search line of the list."""
        self.list.search_line.setFocus()

    def set_list(self, setup: ListSetup) -> None:
        """Make the list, whose rows stand in the service's own order."""
        self.list = self.make_list(setup)

    def make_list(self, setup: ListSetup) -> ListView:
        """Return a list in the service's own order."""
        made = ListView(setup, self.context.background, self.context.memory, self)
        made.table.setSortingEnabled(False)
        # Number, date and mark, by which campaigns and books are told apart, end their names.
        made.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        return made


def searched(
    read: Callable[[], Sequence[RowT]], words: Callable[[RowT], str]
) -> Callable[[PageRequest], Page[RowT]]:
    """Return what fetches the pages of few rows; searched is in the `words` of each."""

    def fetch(request: PageRequest) -> Page[RowT]:
        wanted = request.search.casefold().split()
        rows = [row for row in read() if all(each in words(row).casefold() for each in wanted)]
        shown = rows[request.offset : request.offset + request.limit]
        return Page(len(rows), request.offset, tuple(shown))

    return fetch


def if_there(
    fetch: Callable[[int, PageRequest], Page[RowT]], identity: int | None, request: PageRequest
) -> Page[RowT]:
    """Return a page of what belongs to a row; nothing when that is gone, or none is chosen."""
    if identity is not None:
        with suppress(ServiceRefused):
            return fetch(identity, request)
    return Page(0, request.offset, ())


def only(view: ListView) -> Any | None:  # noqa: ANN401 - rows are of any kind
    """Return the selected row of a list when it is the only one."""
    rows = view.selected_rows()
    return rows[0] if len(rows) == 1 else None
