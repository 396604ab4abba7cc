"""Icons and colours of what the service says by numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor

from enot_desktop.models.values import DeliveryState
from enot_desktop.services.sendpulse.codes import (
    BookStatus,
    CampaignStatus,
    ContactStatus,
    DeliveryCode,
)
from enot_desktop.ui.common.delivery_states import delivery_color, delivery_icon
from enot_desktop.ui.common.icons import COLORS, icon

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

_CAMPAIGNS: dict[int, tuple[str, str]] = {
    CampaignStatus.SENT: ("check", "good"),
    CampaignStatus.DRAFT: ("edit", "accent"),
    CampaignStatus.IN_MODERATION: ("eye", "doubt"),
    CampaignStatus.WAITS_FOR_ANSWER: ("question", "doubt"),
    CampaignStatus.NEEDS_EDITING: ("edit", "doubt"),
    CampaignStatus.BALANCE_EXCEEDED: ("warning", "doubt"),
    CampaignStatus.SENT_PARTLY: ("warning", "doubt"),
    CampaignStatus.SENT_PARTLY_THEN_BLOCKED: ("error", "bad"),
    CampaignStatus.BLOCKED: ("error", "bad"),
    CampaignStatus.NO_ACTIVE_ADDRESSES: ("error", "bad"),
    CampaignStatus.CANCELLED: ("removed", "quiet"),
}
_BOOKS: dict[int, tuple[str, str]] = {
    BookStatus.ACTIVE: ("check", "good"),
    BookStatus.LOCKED: ("clock", "doubt"),
    BookStatus.WAITS_FOR_ANSWER: ("question", "doubt"),
}
_CONTACTS: dict[int, tuple[str, str]] = {
    ContactStatus.NEW: ("clock", "quiet"),
    ContactStatus.ACTIVE: ("check", "good"),
    ContactStatus.UNSUBSCRIBED: ("unsubscribed", "doubt"),
    ContactStatus.UNSUBSCRIBED_FROM_ALL: ("unsubscribed", "doubt"),
}
_RESULTS: dict[int, DeliveryState] = {
    DeliveryCode.QUEUED: DeliveryState.PENDING,
    DeliveryCode.SENT: DeliveryState.PENDING,
    DeliveryCode.DELIVERED: DeliveryState.DELIVERED,
    DeliveryCode.OPENED: DeliveryState.OPENED,
    DeliveryCode.CLICKED: DeliveryState.CLICKED,
    DeliveryCode.UNSUBSCRIBED: DeliveryState.UNSUBSCRIBED,
    DeliveryCode.MARKED_AS_SPAM: DeliveryState.SPAM_COMPLAINT,
}
_MOVING = ("sending", "accent")
_WRONG = ("error", "bad")
_TELLING = frozenset({"bad", "doubt"})


def campaign_icon(status: int) -> QIcon:
    """Return the icon for a campaign's status."""
    return icon(*_CAMPAIGNS.get(status, _MOVING))


def campaign_color(status: int) -> QColor | None:
    """Return the colour for the words of a campaign's status, None for the ordinary one."""
    return _telling(_CAMPAIGNS.get(status, _MOVING)[1])


def book_icon(status: int) -> QIcon:
    """Return the icon for a book's status."""
    return icon(*_BOOKS.get(status, _WRONG))


def book_color(status: int) -> QColor | None:
    """Return the colour for the words of a book's status, None for the ordinary one."""
    return _telling(_BOOKS.get(status, _WRONG)[1])


def contact_icon(status: int) -> QIcon:
    """Return the icon for the status of an address in a book."""
    return icon(*_CONTACTS.get(status, _WRONG))


def result_icon(code: int) -> QIcon | None:
    """Return the icon for what a campaign came to at an address."""
    return delivery_icon(_RESULTS.get(code, DeliveryState.REFUSED))


def result_color(code: int) -> QColor | None:
    """Return the colour for the words of such a result, None for the ordinary one."""
    return delivery_color(_RESULTS.get(code, DeliveryState.REFUSED))


def _telling(color: str) -> QColor | None:
    return QColor(COLORS[color]) if color in _TELLING else None
