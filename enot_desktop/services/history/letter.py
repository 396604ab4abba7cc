"""A letter as it was or will be sent, with everything known of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from enot_desktop.models.values import (
        AttemptOutcome,
        CopyState,
        DeliveryState,
        LetterKind,
        LetterState,
        Reason,
        Stage,
    )


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """A letter as one row of a client's history; `at` is when it was sent, else registered.

    `delivery` is what SendPulse told of it, None for letters that did not go through the service.
    """

    id: int
    at: datetime
    subject: str
    kind: LetterKind
    mailing_id: int | None
    state: LetterState
    reason: Reason | None
    reason_detail: str
    sender: str
    attachments: int
    delivery: DeliveryState | None


@dataclass(frozen=True, slots=True)
class AttemptRow:
    """One attempt to hand the letter over; `code` and `detail` are the server's."""

    started_at: datetime
    ended_at: datetime
    outcome: AttemptOutcome
    stage: Stage
    reason: Reason | None
    code: int | None
    detail: str


@dataclass(frozen=True, slots=True)
class LetterFile:
    """A file of a letter by its place in it; size in bytes."""

    index: int
    name: str
    media_type: str
    size: int


@dataclass(frozen=True, slots=True)
class SentLetter:
    """A letter in full: its words for this recipient, its files, its way so far.

    `delivery` with the moment it became so is what SendPulse told of it, in `delivery_detail` are
    the words of the service or of the recipient's server.
    """

    id: int
    kind: LetterKind
    mailing_id: int | None
    client_id: int | None
    animal_id: int | None
    recipient_name: str
    address: str
    sender: str
    subject: str
    html: str
    text: str
    state: LetterState
    reason: Reason | None
    reason_detail: str
    planned_at: datetime
    created_at: datetime
    next_attempt_at: datetime | None
    finished_at: datetime | None
    message_id: str
    copy_state: CopyState
    copy_detail: str
    attempts: tuple[AttemptRow, ...]
    attachments: tuple[LetterFile, ...]
    delivery: DeliveryState | None
    delivery_detail: str
    delivery_changed_at: datetime | None
