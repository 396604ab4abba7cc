"""Icons, colours and words for what the SendPulse service tells of a letter it took."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor

from enot_desktop.models.values import DeliveryState, LetterState
from enot_desktop.ui.common.icons import COLORS, icon
from enot_desktop.ui.wording.values import caption

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

_LOOKS = {
    DeliveryState.PENDING: ("clock", "quiet"),
    DeliveryState.DELIVERED: ("inbox", "good"),
    DeliveryState.OPENED: ("opened", "good"),
    DeliveryState.CLICKED: ("clicked", "good"),
    DeliveryState.UNSUBSCRIBED: ("unsubscribed", "doubt"),
    DeliveryState.SPAM_COMPLAINT: ("warning", "bad"),
    DeliveryState.REFUSED: ("error", "bad"),
}


def known_delivery(
    delivery: DeliveryState | None, state: LetterState | None
) -> DeliveryState | None:
    """Return what is worth telling of a letter in this state.

    Before the campaign is sent the service knows nothing: the letter's own state says it all.
    """
    if delivery is DeliveryState.PENDING and state is not LetterState.SENT:
        return None
    return delivery


def delivery_caption(delivery: DeliveryState | None) -> str:
    """Return the words, nothing for a letter the service has not had."""
    return "" if delivery is None else caption(delivery)


def delivery_icon(delivery: DeliveryState | None) -> QIcon | None:
    """Return the icon in its colour."""
    return None if delivery is None else icon(*_LOOKS[delivery])


def delivery_color(delivery: DeliveryState | None) -> QColor | None:
    """Return the colour for the words, None for the ordinary one."""
    if delivery is None or _LOOKS[delivery][1] in {"quiet", "good"}:
        return None
    return QColor(COLORS[_LOOKS[delivery][1]])
