"""The one table of steps a letter may take; every statement that changes a state is made here."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from sqlalchemy import update

from enot_desktop.models.letter import Letter
from enot_desktop.models.values import LetterState
from enot_desktop.services.paging import unindexed

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Update


class Step(Enum):
    """A step in the life of a letter: the state before and the state after it."""

    CLAIM = (LetterState.WAITING, LetterState.SENDING)
    STRIKE = (LetterState.WAITING, LetterState.REMOVED)
    ACCEPT = (LetterState.SENDING, LetterState.SENT)
    PUT_BACK = (LetterState.SENDING, LetterState.WAITING)
    FAIL = (LetterState.SENDING, LetterState.FAILED)
    DOUBT = (LetterState.SENDING, LetterState.UNKNOWN)
    RESEND = (LetterState.UNKNOWN, LetterState.WAITING)
    COUNT_AS_SENT = (LetterState.UNKNOWN, LetterState.SENT)
    DENY = (LetterState.UNKNOWN, LetterState.FAILED)
    """The service says after all that it was refused."""
    RETRY = (LetterState.FAILED, LetterState.WAITING)
    PROVE = (LetterState.FAILED, LetterState.SENT)
    """It was given up, and the service says that it has gone all the same."""
    RESERVE = (LetterState.WAITING, LetterState.IN_CAMPAIGN)
    RELEASE = (LetterState.IN_CAMPAIGN, LetterState.WAITING)
    WITHDRAW = (LetterState.IN_CAMPAIGN, LetterState.REMOVED)
    CAMPAIGN_SENT = (LetterState.IN_CAMPAIGN, LetterState.SENT)
    CAMPAIGN_FAILED = (LetterState.IN_CAMPAIGN, LetterState.FAILED)
    CAMPAIGN_DOUBT = (LetterState.IN_CAMPAIGN, LetterState.UNKNOWN)
    COME_BACK = (LetterState.SENT, LetterState.FAILED)
    """The service took it, and the recipient's server refused it afterwards."""

    @property
    def before(self) -> LetterState:
        """The state a letter must be in."""
        return self.value[0]

    @property
    def after(self) -> LetterState:
        """The state it comes into."""
        return self.value[1]


def take(step: Step) -> Update:
    """Return the statement that takes the step with every letter it may be taken with."""
    return update(Letter).where(Letter.state == step.before).values(state=step.after)


def take_some(step: Step, listed: ColumnElement[bool]) -> Update:
    """Return the statement that takes the step with letters listed by their numbers.

    One in another state is left as it is. Without `unindexed` SQLite would rather look through
    all letters in the state than look up a few numbers.
    """
    is_before = unindexed(Letter.state) == step.before
    return update(Letter).where(listed, is_before).values(state=step.after)
