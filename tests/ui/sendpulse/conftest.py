"""Campaigns over the real client and the service on this computer, and scripted ones."""

from tests.ui.sendpulse.opening import opened
from tests.unit.services.campaigns.conftest import office

__all__ = ["office", "opened"]
