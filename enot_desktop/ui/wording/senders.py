"""How an account is written where a person chooses the sender."""

from __future__ import annotations

from typing import TYPE_CHECKING

from enot_desktop.models.values import AccountKind
from enot_desktop.ui.wording.values import caption

if TYPE_CHECKING:
    from enot_desktop.services.accounts.cards import SenderChoice


def sender_caption(choice: SenderChoice) -> str:
    """Return name and address, and that it is an account of SendPulse when it is one."""
    return with_kind(choice.caption, choice.kind)


def with_kind(words: str, kind: AccountKind) -> str:
    """Add to a name what tells an account of SendPulse from a mailbox."""
    return words if kind is AccountKind.MAILBOX else f"{words} — {caption(kind)}"
