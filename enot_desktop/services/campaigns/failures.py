"""Failures of handing a mailing over to SendPulse."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from enot_desktop.models.failures import EnotError

if TYPE_CHECKING:
    from enot_desktop.models.values import CampaignStage


@dataclass(eq=False)
class UnsupportedTags(EnotError):
    """Tags that work in no campaign stand in the subject or text (M29), named as written."""

    tags: tuple[str, ...]


@dataclass(eq=False)
class TooManyFiles(EnotError):
    """A campaign takes at most `limit` attached files."""

    count: int
    limit: int


@dataclass(eq=False)
class NobodyRegistered(EnotError):
    """No letter of the mailing could go with a campaign."""

    number: int


@dataclass(eq=False)
class LettersInHand(EnotError):
    """Letters of the mailing are being sent one by one at this moment."""

    number: int


@dataclass(eq=False)
class NoCampaign(EnotError):
    """The mailing is not one that goes as a campaign."""

    number: int


@dataclass(eq=False)
class OtherAccount(EnotError):
    """Book and campaign belong to another SendPulse account than the one that is set up now."""

    number: int


@dataclass(eq=False)
class WrongStage(EnotError):
    """What was wanted belongs to another stage; the window was out of date."""

    stage: CampaignStage
