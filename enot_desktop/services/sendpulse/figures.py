"""Statistics of a campaign, in all the shapes that the service is known to give them."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, cast

from enot_desktop.services.sendpulse.codes import DeliveryCode
from enot_desktop.services.sendpulse.lenient import count, rows, whole
from enot_desktop.services.sendpulse.types import Figures

if TYPE_CHECKING:
    from collections.abc import Mapping

_REFUSED = (
    DeliveryCode.NO_SUCH_MAILBOX,
    DeliveryCode.TEMPORARILY_UNAVAILABLE,
    DeliveryCode.UNAVAILABLE,
    DeliveryCode.REJECTED_AS_SPAM,
    DeliveryCode.MAILBOX_FULL,
    DeliveryCode.DELIVERY_FAILED,
    DeliveryCode.INVALID_ADDRESS,
    DeliveryCode.TEMPORARILY_BLOCKED,
    DeliveryCode.DISABLED_BY_ADMIN,
    DeliveryCode.UNSUBSCRIBED_BEFORE,
)
_SUMS = ("sent", "delivered", "opening", "link_redirected", "unsubscribe", "error")


def read_figures(statistics: object, recipients: int) -> Figures | None:
    """Return the figures, None where there are none.

    They come as sums (an object with names), or as counts by code: an array, or an array inside
    an object. `recipients` is the number of all letters, 0 when it is not known.
    """
    if isinstance(statistics, dict):
        fields = cast("Mapping[str, object]", statistics)
        if any(name in fields for name in _SUMS):
            return _from_sums([count(fields.get(name)) for name in _SUMS])
        return read_figures(fields.get("general"), recipients)
    codes = _by_code(statistics)
    return _from_codes(codes, recipients) if codes else None


def _by_code(statistics: object) -> Counter[int]:
    codes = Counter[int]()
    for row in rows(statistics):
        code = whole(row.get("code"))
        if code is not None:
            codes[code] += count(row.get("count"))
    return codes


def _from_codes(codes: Counter[int], recipients: int) -> Figures:
    """Make figures of counts by code.

    The sources do not say whether each letter is counted once, at the last thing that became of
    it, or at everything that did. Counted once, there cannot be more counts than recipients.
    """
    refused = sum(codes[code] for code in _REFUSED)
    counted = sum(number for code, number in codes.items() if code != DeliveryCode.QUEUED)
    sent, delivered, opened, clicked, unsubscribed = (
        codes[code]
        for code in (
            DeliveryCode.SENT,
            DeliveryCode.DELIVERED,
            DeliveryCode.OPENED,
            DeliveryCode.CLICKED,
            DeliveryCode.UNSUBSCRIBED,
        )
    )
    if not 0 < recipients < counted:
        opened += clicked
        delivered += opened + unsubscribed + codes[DeliveryCode.MARKED_AS_SPAM]
        sent += delivered + refused
    return _from_sums([sent, delivered, opened, clicked, unsubscribed, refused])


def _from_sums(sums: list[int]) -> Figures:
    """Make figures that agree: whoever has clicked has opened, and so on."""
    sent, delivered, opened, clicked, unsubscribed, refused = sums
    opened = max(opened, clicked)
    delivered = max(delivered, opened, unsubscribed)
    return Figures(
        sent=max(sent, delivered + refused),
        delivered=delivered,
        opened=opened,
        clicked=clicked,
        refused=refused,
        unsubscribed=unsubscribed,
    )
