"""Failures of the mailing document."""

from __future__ import annotations

from dataclasses import dataclass

from enot_desktop.models.failures import EnotError


@dataclass(eq=False)
class SubjectMissing(EnotError):
    """The mailing has no subject."""


@dataclass(eq=False)
class TextMissing(EnotError):
    """The mailing has no text that could be read."""


@dataclass(eq=False)
class AccountMissing(EnotError):
    """No account was chosen to send from, or it is there no longer."""


@dataclass(eq=False)
class AccountNotForSending(EnotError):
    """The chosen account is not used for sending."""

    address: str


@dataclass(eq=False)
class ChangedElsewhere(EnotError):
    """The mailing was saved in another window since this one read it."""

    number: int


@dataclass(eq=False)
class AttachmentsTooLarge(EnotError):
    """The attached files together are larger than the account takes; sizes in bytes."""

    total: int
    limit: int


@dataclass(eq=False)
class FolderAttached(EnotError):
    """What was to be attached is a folder."""

    path: str


@dataclass(eq=False)
class MailingInUse(EnotError):
    """A mailing with registered recipients cannot be deleted."""

    number: int
    recipients: int


@dataclass(eq=False)
class MailingHandedOver(EnotError):
    """The mailing has an address book or a campaign at SendPulse, so this may not be changed."""

    number: int
