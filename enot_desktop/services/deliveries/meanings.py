"""What the service's codes mean for a letter, its address and its recipient."""

from __future__ import annotations

from dataclasses import dataclass

from enot_desktop.models.values import DeliveryState, Reason, Stage
from enot_desktop.services.sendpulse.codes import DeliveryCode
from enot_desktop.services.transports.answers import classify


@dataclass(frozen=True, slots=True)
class Meaning:
    """A state, and for a refusal its reason; `dead` when the address is none of the server's.

    `left` tells that the service has let the letter go, whatever became of it then.
    """

    state: DeliveryState
    reason: Reason | None = None
    dead: bool = False
    left: bool = True


NOTHING_KNOWN = Meaning(DeliveryState.PENDING, left=False)
LEFT_THE_BOOK = Meaning(DeliveryState.UNSUBSCRIBED, left=False)
"""Somebody does not want letters any more, which says nothing of one that was sent before."""
_ON_ITS_WAY = Meaning(DeliveryState.PENDING)
_REFUSALS: dict[int, tuple[Reason, bool]] = {
    DeliveryCode.NO_SUCH_MAILBOX: (Reason.MAILBOX_MISSING, True),
    DeliveryCode.INVALID_ADDRESS: (Reason.ADDRESS_INVALID, True),
    DeliveryCode.MAILBOX_FULL: (Reason.MAILBOX_FULL, False),
    DeliveryCode.REJECTED_AS_SPAM: (Reason.SUSPECTED_SPAM, False),
    DeliveryCode.TEMPORARILY_UNAVAILABLE: (Reason.RECIPIENT_DEFERRED, False),
    DeliveryCode.TEMPORARILY_BLOCKED: (Reason.RECIPIENT_DEFERRED, False),
    DeliveryCode.UNAVAILABLE: (Reason.LETTER_REFUSED, False),
    DeliveryCode.DELIVERY_FAILED: (Reason.LETTER_REFUSED, False),
    DeliveryCode.DISABLED_BY_ADMIN: (Reason.NOT_SENT_BY_SERVICE, False),
    DeliveryCode.UNSUBSCRIBED_BEFORE: (Reason.UNSUBSCRIBED, False),
}
_MEANINGS: dict[int, Meaning] = {
    DeliveryCode.QUEUED: NOTHING_KNOWN,
    DeliveryCode.SENT: _ON_ITS_WAY,
    DeliveryCode.DELIVERED: Meaning(DeliveryState.DELIVERED),
    DeliveryCode.OPENED: Meaning(DeliveryState.OPENED),
    DeliveryCode.CLICKED: Meaning(DeliveryState.CLICKED),
    DeliveryCode.UNSUBSCRIBED: Meaning(DeliveryState.UNSUBSCRIBED),
    DeliveryCode.MARKED_AS_SPAM: Meaning(DeliveryState.SPAM_COMPLAINT),
} | {
    code: Meaning(DeliveryState.REFUSED, reason, dead) for code, (reason, dead) in _REFUSALS.items()
}
_ACCEPTED = range(200, 300)
_PERMANENT = 500
_DEAD = frozenset({Reason.RECIPIENT_REFUSED})


def campaign_meaning(code: int) -> Meaning:
    """Return what a campaign's result at one address means; an unknown code tells nothing."""
    return _MEANINGS.get(code, NOTHING_KNOWN)


def letter_meaning(smtp_code: int | None, words: str, opened: int, clicked: int) -> Meaning:
    """Return what the answer of the recipient's server to a single letter means."""
    if clicked:
        return Meaning(DeliveryState.CLICKED)
    if opened:
        return Meaning(DeliveryState.OPENED)
    if smtp_code in _ACCEPTED:
        return Meaning(DeliveryState.DELIVERED)
    if smtp_code is None or smtp_code < _PERMANENT:
        return _ON_ITS_WAY
    reason = classify(Stage.RECIPIENT, smtp_code, words, "").reason
    return Meaning(DeliveryState.REFUSED, reason, reason in _DEAD)
