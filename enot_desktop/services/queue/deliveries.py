"""What SendPulse tells of letters, beside the letters in lists."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, delete, or_

from enot_desktop.models.campaign import Delivery
from enot_desktop.models.letter import Letter
from enot_desktop.models.values import DeliveryState, LetterState
from enot_desktop.services.queue.claiming import chunks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import ColumnElement, Connection


def is_told_of() -> ColumnElement[bool]:
    """Return the condition for joining deliveries to letters in a list.

    While a letter only stands in an address book there is nothing to tell of it, nor when it was
    struck before it went.
    """
    handed_over = or_(
        Letter.state != LetterState.IN_CAMPAIGN, Delivery.state != DeliveryState.PENDING
    )
    return and_(Delivery.letter_id == Letter.id, Letter.state != LetterState.REMOVED, handed_over)


def forget_deliveries(connection: Connection, letter_ids: Sequence[int]) -> None:
    """Forget what was told of letters that will go once more: it is of the earlier sending."""
    for some in chunks(letter_ids):
        connection.execute(_DELETING.where(Delivery.letter_id.in_(some)))


_DELETING: Any = delete(Delivery)
