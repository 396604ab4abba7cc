"""Campaigns that do what a test says, for what the real service cannot be brought to."""

from __future__ import annotations

import threading
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from enot_desktop.models.values import CampaignStage
from enot_desktop.services.campaigns.view import CampaignCost, CampaignView

if TYPE_CHECKING:
    from collections.abc import Callable
    from threading import Event

    from enot_desktop.models.failures import EnotError

MAILING_ID = 18


class ScriptedCampaigns:
    """One campaign: `shown` is what is seen of it, `failure` what every step raises when given,
    `unreadable` what looking raises.

    Filling the book, after the first address, and asking wait for `go_on` or for being stopped.
    """

    def __init__(self, shown: CampaignView | None = None) -> None:
        self.shown = shown or CampaignView(MAILING_ID, letters=3)
        self.failure: EnotError | None = None
        self.unreadable: EnotError | None = None
        self.offered = CampaignCost(3, Decimal("12.40"), "USD", 2, 9914)
        self.calls: list[str] = []
        self.go_on = threading.Event()
        self.go_on.set()

    def view(self, mailing_id: int) -> CampaignView:
        """Return what is seen."""
        assert mailing_id == MAILING_ID
        if self.unreadable is not None:
            raise self.unreadable
        return self.shown

    def create_book(
        self, mailing_id: int, progress: Callable[[int, int], None], stop: Event
    ) -> CampaignView:
        """Fill the book, if it is not stopped."""
        self._called("create_book", mailing_id)
        progress(1, 3)
        while not self.go_on.wait(0.01) and not stop.is_set():
            pass
        stage = CampaignStage.BOOK_FILLING if stop.is_set() else CampaignStage.BOOK_CHECKING
        return self._become(stage=stage, in_book=1 if stop.is_set() else 3)

    def cost(self, mailing_id: int) -> CampaignCost:
        """Return what is offered."""
        self._called("cost", mailing_id)
        return self.offered

    def create_campaign(self, mailing_id: int, stop: Event) -> CampaignView:
        """Create the campaign."""
        del stop
        self._called("create_campaign", mailing_id)
        stage = CampaignStage.DRAFT if self.shown.draft else CampaignStage.RUNNING
        return self._become(stage=stage, counted=3, within_tariff=2, service_id=245587)

    def refresh(self, mailing_id: int, stop: Event) -> CampaignView:
        """Find the campaign sent."""
        self._called("refresh", mailing_id)
        while not self.go_on.wait(0.01) and not stop.is_set():
            pass
        return self._become(stage=CampaignStage.SENT, status=3)

    def discard(self, mailing_id: int) -> CampaignView:
        """Go back to the beginning."""
        self._called("discard", mailing_id)
        return self._become(stage=CampaignStage.PREPARED, in_book=0, name="")

    def cancel(self, mailing_id: int) -> CampaignView:
        """Cancel the campaign, unless it cannot be cancelled any more."""
        self._called("cancel", mailing_id)
        if not self.shown.cancellable:
            return self.shown
        return self._become(stage=CampaignStage.CANCELLED, status=16, cancellable=False)

    def look_again(self, mailing_id: int) -> None:
        """Have the results of single recipients asked for again."""
        self._called("look_again", mailing_id)

    def _called(self, name: str, mailing_id: int) -> None:
        assert mailing_id == MAILING_ID
        self.calls.append(name)
        if self.failure is not None:
            raise self.failure

    def _become(self, **changes: object) -> CampaignView:
        self.shown = replace(self.shown, **changes)  # pyright: ignore[reportArgumentType]
        return self.shown
