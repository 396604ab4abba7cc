"""A SendPulse that is never to be asked, for what has nothing to do with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from threading import Event

    from enot_desktop.services.sendpulse.service import ServiceAccount
    from enot_desktop.services.sendpulse.types import Keys


class NoService:
    """A connector that connects to nothing."""

    def connect(self, keys: Keys, stop: Event | None = None) -> ServiceAccount:
        """Fail: whoever asks has no account of the service."""
        raise AssertionError(f"the service is not to be asked for {keys.client_id} ({stop})")
