"""Icons, colours and the column for what the SendPulse service tells of a letter it took."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor

from enot_desktop.models.values import DeliveryState
from enot_desktop.ui.common.icons import COLORS, icon
from enot_desktop.ui.common.paged_model import Column
from enot_desktop.ui.wording.language import translate
from enot_desktop.ui.wording.values import caption

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

    from enot_desktop.ui.common.list_view import ListView

_LOOKS = {
    DeliveryState.PENDING: ("clock", "quiet"),
    DeliveryState.DELIVERED: ("inbox", "good"),
    DeliveryState.OPENED: ("opened", "good"),
    DeliveryState.CLICKED: ("clicked", "good"),
    DeliveryState.UNSUBSCRIBED: ("unsubscribed", "doubt"),
    DeliveryState.SPAM_COMPLAINT: ("warning", "bad"),
    DeliveryState.REFUSED: ("error", "bad"),
}
_WITH_COLOR = {"bad", "doubt"}


class TellsDelivery(Protocol):
    """A row of a letter."""

    @property
    def delivery(self) -> DeliveryState | None:
        """What the service tells of it, None when it has not had the letter."""
        ...


def delivery_icon(delivery: DeliveryState | None) -> QIcon | None:
    """Return the icon of a result in its colour."""
    return None if delivery is None else icon(*_LOOKS[delivery])


def delivery_color(delivery: DeliveryState | None) -> QColor | None:
    """Return the colour for the words of a result, None for the ordinary one."""
    color = "" if delivery is None else _LOOKS[delivery][1]
    return QColor(COLORS[color]) if color in _WITH_COLOR else None


def delivery_column(sort: str = "") -> Column:
    """Return the column «Доставка» for rows of letters."""
    return Column(
        translate("Delivery", "Доставка"),
        _words,
        sort,
        175,
        icon=lambda row: delivery_icon(row.delivery),
        color=lambda row: delivery_color(row.delivery),
    )


class DeliveryColumn(QObject):
    """Hides the column «Доставка» of a list until a letter that went through the service is seen.

    Clinics that only have ordinary mailboxes would see an empty column for ever.
    """

    def __init__(self, view: ListView) -> None:
        super().__init__(view)
        self._view = view
        columns = view.model.columns
        self._place = next(place for place, one in enumerate(columns) if one.value is _words)
        view.table.setColumnHidden(self._place, True)
        view.loaded.connect(self._on_loaded)

    def _on_loaded(self) -> None:
        if self._view.table.isColumnHidden(self._place):
            known = any(row.delivery is not None for _, row in self._view.model.loaded_rows())
            self._view.table.setColumnHidden(self._place, not known)


def _words(row: TellsDelivery) -> str:
    return "" if row.delivery is None else caption(row.delivery)
