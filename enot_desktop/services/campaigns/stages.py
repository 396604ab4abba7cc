"""The one table of steps a campaign may take, and the only place that takes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from enot_desktop.models.values import CampaignStage as Stage
from enot_desktop.services.campaigns.failures import WrongStage

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from enot_desktop.models.campaign import Campaign

_ENDS = {Stage.SENT, Stage.SENT_PARTLY, Stage.REFUSED, Stage.CANCELLED}

# From filling and checking a campaign is reached only when one turns up that had been given up.
ALLOWED: Mapping[Stage, frozenset[Stage]] = {
    Stage.PREPARED: frozenset({Stage.BOOK_CREATING}),
    Stage.BOOK_CREATING: frozenset({Stage.BOOK_FILLING, Stage.PREPARED}),
    Stage.BOOK_FILLING: frozenset({Stage.BOOK_CHECKING, Stage.CAMPAIGN_CREATING, Stage.PREPARED}),
    Stage.BOOK_CHECKING: frozenset({Stage.BOOK_READY, Stage.CAMPAIGN_CREATING, Stage.PREPARED}),
    Stage.BOOK_READY: frozenset(
        {
            Stage.BOOK_FILLING,
            Stage.BOOK_CHECKING,
            Stage.CAMPAIGN_WAITING,
            Stage.CAMPAIGN_CREATING,
            Stage.PREPARED,
        }
    ),
    Stage.CAMPAIGN_WAITING: frozenset(
        {
            Stage.BOOK_FILLING,
            Stage.BOOK_CHECKING,
            Stage.BOOK_READY,
            Stage.CAMPAIGN_CREATING,
            Stage.PREPARED,
        }
    ),
    Stage.CAMPAIGN_CREATING: frozenset(
        {Stage.CAMPAIGN_WAITING, Stage.BOOK_READY, Stage.PREPARED, Stage.RUNNING, Stage.DRAFT}
    ),
    Stage.RUNNING: frozenset({Stage.DRAFT, *_ENDS}),
    Stage.DRAFT: frozenset({Stage.RUNNING, *_ENDS}),
    Stage.SENT: frozenset(),
    Stage.SENT_PARTLY: frozenset(),
    Stage.REFUSED: frozenset(),
    Stage.CANCELLED: frozenset(),
}

WITH_BOOK = frozenset(
    {Stage.BOOK_FILLING, Stage.BOOK_CHECKING, Stage.BOOK_READY, Stage.CAMPAIGN_WAITING}
)
"""The service has a book and was not asked for the campaign, or certainly has not made it."""

DISCARDABLE = WITH_BOOK | {Stage.BOOK_CREATING}
"""From here a person may go back to the beginning."""


def move(campaign: Campaign, to: Stage, now: datetime) -> None:
    """Take a step and begin counting anew; raises `WrongStage` when the table has no such step.

    What was wrong in the stage before is forgotten, and nothing is looked at by itself any more.
    """
    if to not in ALLOWED[campaign.stage]:
        raise WrongStage(campaign.stage)
    campaign.stage = to
    campaign.stage_at = now
    campaign.checks = 0
    campaign.next_check_at = None
    clear_problem(campaign)


def clear_problem(campaign: Campaign) -> None:
    """Forget what was wrong."""
    campaign.problem = None
    campaign.error_code = None
    campaign.error_words = ""
    campaign.wait_until = None
