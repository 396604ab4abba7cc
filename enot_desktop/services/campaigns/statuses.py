"""What the service's statuses of a campaign mean for its letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from enot_desktop.models.values import CampaignStage as Stage
from enot_desktop.services.sendpulse.codes import CampaignStatus

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from enot_desktop.models.campaign import Campaign

STAGES: Mapping[int, Stage] = {
    CampaignStatus.SENT: Stage.SENT,
    CampaignStatus.SENT_PARTLY: Stage.SENT_PARTLY,
    CampaignStatus.SENT_PARTLY_THEN_BLOCKED: Stage.SENT_PARTLY,
    CampaignStatus.BLOCKED: Stage.REFUSED,
    CampaignStatus.NO_ACTIVE_ADDRESSES: Stage.REFUSED,
    CampaignStatus.MARKED_FOR_DELETION: Stage.CANCELLED,
    CampaignStatus.CANCELLED: Stage.CANCELLED,
    CampaignStatus.DRAFT: Stage.DRAFT,
}
"""All others mean that the service is at it, or waits for somebody."""
_HELD_BACK = frozenset(
    {
        CampaignStatus.IN_MODERATION,
        CampaignStatus.WAITS_FOR_ANSWER,
        CampaignStatus.NEEDS_EDITING,
    }
)
"""It stays so until a person or a moderator has done something."""
_CANCELLABLE = frozenset(
    {
        CampaignStatus.NEW,
        CampaignStatus.IN_MODERATION,
        CampaignStatus.COPYING_ADDRESSES,
        CampaignStatus.QUEUED,
    }
)
_TO_NOBODY = (
    _HELD_BACK
    | _CANCELLABLE
    | {
        CampaignStatus.TEST,
        CampaignStatus.TEST_SENT,
        CampaignStatus.BLOCKED,
        CampaignStatus.MARKED_FOR_DELETION,
        CampaignStatus.NO_ACTIVE_ADDRESSES,
        CampaignStatus.CANCELLED,
        CampaignStatus.DRAFT,
        CampaignStatus.AUTOMATION_DRAFT,
        CampaignStatus.BALANCE_EXCEEDED,
    }
)


def is_being_sent(status: int) -> bool:
    """Tell whether a campaign with this status may have reached somebody, by the status alone.

    An unknown one may have.
    """
    return status not in _TO_NOBODY


def is_held_back(campaign: Campaign, now: datetime) -> bool:
    """Tell whether the service surely sends nothing yet: a draft, or one that waits."""
    if campaign.begun_at is not None:
        return False
    if campaign.stage is Stage.DRAFT:
        return True
    planned = campaign.planned_at is not None and now < campaign.planned_at
    return campaign.stage is Stage.RUNNING and (planned or campaign.status in _HELD_BACK)


def is_cancellable(campaign: Campaign, now: datetime) -> bool:
    """Tell whether a campaign can be cancelled here: nobody can have got a letter yet."""
    if campaign.stage is not Stage.RUNNING or campaign.begun_at is not None:
        return False
    planned = campaign.planned_at is not None and now < campaign.planned_at
    return planned or campaign.status in _CANCELLABLE
