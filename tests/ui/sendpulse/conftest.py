"""Campaigns over the real client and the service on this computer."""

from tests.unit.services.campaigns.conftest import office

__all__ = ["office"]
