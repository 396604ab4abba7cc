"""Where the focus goes: into a window, and from field to field with Tab."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Protocol, cast, runtime_checkable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QFormLayout,
    QGridLayout,
    QLayout,
    QScrollArea,
    QTabBar,
    QTabWidget,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


@runtime_checkable
class HasTabStops(Protocol):
    """A part whose fields are better reached in another order than they are laid out in."""

    def tab_stops(self) -> Iterable[QWidget]:
        """Return fields and parts in the order in which Tab reaches them."""
        ...


def lead_focus(part: QWidget, field: QWidget) -> None:
    """Let a part of a window hand the focus that it is given on to one of its fields.

    A focus proxy would do that for Tab too, which then never reaches what lies before the field.
    """
    leader = part.findChild(_FocusLeader, options=Qt.FindChildOption.FindDirectChildrenOnly)
    if leader is None:
        part.installEventFilter(_FocusLeader(field, part))
    else:
        leader.field = field


def order_tabs(*parts: QWidget) -> None:
    """Let Tab go through fields as they are laid out, from one part to the next."""
    stops = [stop for part in parts for stop in _stops(part)]
    for stop in stops:
        if isinstance(stop, QTabBar):
            _make_independent(stop)
    for first, second in pairwise(stops):
        QWidget.setTabOrder(first, second)


class _FocusLeader(QObject):
    def __init__(self, field: QWidget, part: QWidget) -> None:
        super().__init__(part)
        self.field = field

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hand the focus on."""
        del watched
        if isinstance(event, QFocusEvent) and event.gotFocus():
            self.field.setFocus(event.reason())
            return True
        return False


def _make_independent(bar: QTabBar) -> None:
    # Qt lets a widget with tabs lead the focus to its bar by a proxy, wherever the widget stands.
    tabs = bar.parentWidget()
    if isinstance(tabs, QTabWidget) and tabs.focusProxy() is bar:
        tabs.setFocusProxy(None)  # pyright: ignore[reportArgumentType] - Qt takes none
        tabs.setFocusPolicy(Qt.FocusPolicy.NoFocus)


def _stops(part: QWidget) -> Iterator[QWidget]:
    for inner in _inner_parts(part):
        yield from _stops(inner)
    if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.focusProxy() is None:
        yield part


def _inner_parts(part: QWidget) -> Iterable[QWidget]:
    if isinstance(part, HasTabStops):
        return part.tab_stops()
    if isinstance(part, QTabWidget):
        pages = (part.widget(place) for place in range(part.count()))
        return _present(part.tabBar(), part.cornerWidget(), *pages)
    if isinstance(part, QScrollArea):
        return _present(part.widget())
    layout = part.layout()
    return () if layout is None else _laid_out(layout)


def _present(*parts: QWidget | None) -> Iterable[QWidget]:
    return [part for part in parts if part is not None]


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for place in _places(layout):
        item = layout.itemAt(place)
        widget = item.widget() if item is not None else None
        inner = item.layout() if item is not None else None
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _laid_out(inner)


def _places(layout: QLayout) -> list[int]:
    places = list(range(layout.count()))
    # The items of these two stand in the order they were added in.
    if isinstance(layout, QGridLayout):
        places.sort(key=lambda place: cast("tuple[int, ...]", layout.getItemPosition(place))[:2])
    elif isinstance(layout, QFormLayout):
        places.sort(key=lambda place: _row_and_role(layout, place))
    return places


def _row_and_role(layout: QFormLayout, place: int) -> tuple[int, int]:
    row, role = cast("tuple[int, QFormLayout.ItemRole]", layout.getItemPosition(place))
    return row, role.value
