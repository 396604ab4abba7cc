"""A list inside another window: few rows, read at once, in the order of their service."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from enot_desktop.models.values import Page, PageRequest
from enot_desktop.ui.common.list_view import ListSetup, ListView

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from enot_desktop.ui.common.context import Context
    from enot_desktop.ui.common.paged_model import Column


def short_list(
    name: str,
    columns: Sequence[Column],
    read: Callable[[], Sequence[Any]],
    empty: str,
    *,
    context: Context,
    parent: QWidget,
) -> ListView:
    """Return a list of all rows that `read` gives; `empty` says how to get the first one."""

    def fetch(request: PageRequest) -> Page[Any]:
        rows = read()
        return Page(
            len(rows), request.offset, tuple(rows[request.offset : request.offset + request.limit])
        )

    setup = ListSetup(name, columns, fetch, empty, sort=None)
    made = ListView(setup, context.background, context.memory, parent)
    made.search_line.hide()
    made.table.setSortingEnabled(False)
    return made
