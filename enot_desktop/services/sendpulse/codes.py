"""The service's own numbers: statuses of books, contacts, campaigns and deliveries."""

from __future__ import annotations

from enum import IntEnum


class BookStatus(IntEnum):
    """Status of an address book; there is no number 2."""

    ACTIVE = 0
    DELETED = 1
    WAITS_FOR_ANSWER = 3
    """A moderator has asked something in the personal cabinet."""
    BLOCKED = 4
    LOCKED = 5
    """Blocked for a while."""


class ContactStatus(IntEnum):
    """Status of an address in a book."""

    NEW = 0
    ACTIVE = 1
    CONFIRMATION_ASKED = 2
    ACTIVATION_ASKED = 3
    UNSUBSCRIBED = 4
    REJECTED_BY_ADMIN = 5
    UNSUBSCRIBED_FROM_ALL = 6
    ACTIVATION_SENT = 7
    BLOCKED_BY_USER = 8
    SENDING_ERROR = 9
    BLOCKED_BY_HOST = 10
    BLOCKED_BY_SENDER_NAME = 11
    BLOCKED_BY_ADDRESS_PART = 12
    DELETED_BY_USER = 13
    TEMPORARILY_UNAVAILABLE = 14


LEFT = frozenset({ContactStatus.UNSUBSCRIBED, ContactStatus.UNSUBSCRIBED_FROM_ALL})
"""The owner of the address wants no more letters."""


class CampaignStatus(IntEnum):
    """Status of a campaign; an unknown one means that the service is at it."""

    NEW = 0
    IN_MODERATION = 1
    SENDING = 2
    SENT = 3
    TEST = 4
    BLOCKED = 5
    MARKED_FOR_DELETION = 6
    UPDATING = 7
    TEST_SENT = 8
    DELIVERING = 9
    PROCESSING = 10
    WAITS_FOR_ANSWER = 11
    NO_ACTIVE_ADDRESSES = 12
    COPYING_ADDRESSES = 13
    QUEUED = 14
    WAITS_FOR_TEST_RESULT = 15
    CANCELLED = 16
    SENDING_PARTLY = 22
    SENT_PARTLY = 23
    SENT_PARTLY_THEN_BLOCKED = 25
    DRAFT = 26
    NEEDS_EDITING = 27
    RESEND_PLANNED = 28
    BALANCE_EXCEEDED = 33
    AUTOMATION_DRAFT = 36


class DeliveryCode(IntEnum):
    """What a campaign came to at one address."""

    QUEUED = 0
    SENT = 1
    DELIVERED = 2
    OPENED = 3
    CLICKED = 4
    UNSUBSCRIBED = 5
    NO_SUCH_MAILBOX = 6
    TEMPORARILY_UNAVAILABLE = 7
    UNAVAILABLE = 8
    REJECTED_AS_SPAM = 9
    MAILBOX_FULL = 10
    MARKED_AS_SPAM = 11
    DELIVERY_FAILED = 12
    INVALID_ADDRESS = 16
    TEMPORARILY_BLOCKED = 17
    DISABLED_BY_ADMIN = 18
    UNSUBSCRIBED_BEFORE = 20


REFUSALS = frozenset(
    {
        *(8, 10, 11, 12, 13, 14, 17, 19, 20, 21, 31, 32, 97),
        *(201, 203, 211, 213, 290, 299, 303, 701, 703, 704, 707, 708),
        *(720, 721, 722, 731, 791, 799, 800, 802, 832, 901, 902, 903, 904, 905, 906, 999),
        *(1003, 1004, 1005, 1101, 1104, 2900, 21356, 2020202020, 3030303030),
    }
)
"""Error codes that are documented and say that nothing was done; 602 may come after it was."""
