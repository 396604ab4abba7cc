"""What the tab of a campaign is put together from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from enot_desktop.services.campaigns.service import CampaignService
    from enot_desktop.services.deliveries.service import DeliveryService


@dataclass(frozen=True)
class CampaignServices:
    """Services that the tab of a campaign calls."""

    campaigns: CampaignService
    deliveries: DeliveryService
