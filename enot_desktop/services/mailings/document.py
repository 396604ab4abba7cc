"""What a mailing document is to its windows: rows, the card and the draft (M11, M12)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from enot_desktop.models.values import MailingKind, SendingMethod

if TYPE_CHECKING:
    from datetime import datetime

    from enot_desktop.models.values import AccountKind, CampaignStage, MailingStatus
    from enot_desktop.services.mailings.counts import MailingCounts


@dataclass(frozen=True, slots=True)
class MailingRow:
    """A mailing in the list; its number is its id."""

    id: int
    created_at: datetime
    planned_at: datetime
    subject: str
    kind: MailingKind
    account: str
    method: SendingMethod
    status: MailingStatus
    counts: MailingCounts


@dataclass(frozen=True, slots=True)
class AttachmentRow:
    """A file attached to a mailing; size in bytes."""

    id: int
    name: str
    size: int
    media_type: str


@dataclass(frozen=True, slots=True)
class MailingDraft:
    """A mailing as entered; `id` is None for a new one, `planned_at` is aware.

    `as_is` is «Без обработки текста»: tags stay as they are written. Only with a SendPulse account
    the method can be CAMPAIGN, and only with that a `draft` be made.
    """

    planned_at: datetime
    account_id: int | None
    subject: str
    html: str
    as_is: bool = False
    kind: MailingKind = MailingKind.EMAIL
    id: int | None = None
    method: SendingMethod = SendingMethod.LETTERS
    draft: bool = False


@dataclass(frozen=True, slots=True)
class SavedMailing:
    """What saving made: number, version to save with next, and how many waiting letters changed."""

    id: int
    version: int
    letters_updated: int = 0


@dataclass(frozen=True, slots=True)
class MailingDocument:
    """A mailing as shown; `version` must be handed back when it is saved.

    `attachment_limit` is the largest total size in bytes that the account takes, `account_kind` is
    None without an account.
    """

    id: int
    version: int
    created_at: datetime
    planned_at: datetime
    kind: MailingKind
    account_id: int | None
    account: str
    account_kind: AccountKind | None
    method: SendingMethod
    draft: bool
    subject: str
    html: str
    as_is: bool
    registered_at: datetime | None
    counts: MailingCounts
    attachments: tuple[AttachmentRow, ...]
    attachment_limit: int

    @property
    def status(self) -> MailingStatus:
        """Where the mailing stands."""
        return self.counts.status

    @property
    def campaign_stage(self) -> CampaignStage | None:
        """How far its campaign has come, None when there never was one."""
        return self.counts.stage
