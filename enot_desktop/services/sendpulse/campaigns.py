"""Campaigns."""

from __future__ import annotations

from base64 import b64encode
from typing import TYPE_CHECKING

from enot_desktop.services.sendpulse import calls, shapes
from enot_desktop.services.sendpulse.asking import is_missing, read
from enot_desktop.services.sendpulse.books import is_same_name
from enot_desktop.services.sendpulse.failures import ServiceRefused
from enot_desktop.services.sendpulse.lenient import as_mapping, fit

if TYPE_CHECKING:
    from enot_desktop.services.sendpulse.asking import Asking
    from enot_desktop.services.sendpulse.types import (
        AddressResult,
        CampaignState,
        CreatedCampaign,
        NewCampaign,
    )

_LATEST_PAGES = 10
_MOST_PAGES = 100
_NO_CAMPAIGN = frozenset({802})
_NO_RESULT = frozenset({14, 17, 502, 602, 802})


class Campaigns:
    """Keeps the contract `CampaignCalls`."""

    def __init__(self, asking: Asking) -> None:
        self._asking = asking

    def create(self, campaign: NewCampaign) -> CreatedCampaign:
        """Create a campaign; not repeated after `AnswerLost`."""
        data = self._asking.ask(calls.CAMPAIGN_CREATE, body=_body(campaign))
        return read(calls.CAMPAIGN_CREATE, shapes.created_campaign(data))

    def find(self, name: str) -> CampaignState | None:
        """Look through the latest thousand campaigns for one of exactly this name.

        Through more of them when the service turns out not to give the latest first.
        """
        newest: CampaignState | None = None
        latest_first = True
        for number, page in enumerate(self._asking.pages(calls.CAMPAIGN_LIST, {"order": "desc"})):
            found = [state for state in map(shapes.campaign, page) if state is not None]
            numbers = [state.id for state in found]
            latest_first = latest_first and numbers == sorted(numbers, reverse=True)
            for state in found:
                if is_same_name(state.name, name) and (newest is None or state.id > newest.id):
                    newest = state
            last = number + 1 >= (_LATEST_PAGES if latest_first else _MOST_PAGES)
            if last or (newest is not None and latest_first):
                break
        return newest

    def get(self, campaign_id: int) -> CampaignState | None:
        """Return a campaign with its figures, or None when there is none of this number."""
        try:
            data = self._asking.ask(calls.CAMPAIGN_GET, campaign_id)
        except ServiceRefused as refused:
            if is_missing(refused, _NO_CAMPAIGN):
                return None
            raise
        if data == []:
            return None
        return read(calls.CAMPAIGN_GET, shapes.campaign(as_mapping(data)))

    def cancel(self, campaign_id: int) -> None:
        """Cancel a campaign that is not being sent yet; not repeated after `AnswerLost`."""
        self._asking.ask(calls.CAMPAIGN_CANCEL, campaign_id)

    def result(self, campaign_id: int, address: str) -> AddressResult | None:
        """Return what came of a campaign at one address, None when nothing is known."""
        try:
            data = self._asking.ask(calls.CAMPAIGN_RESULT, campaign_id, address)
        except ServiceRefused as refused:
            if is_missing(refused, _NO_RESULT):
                return None
            raise
        return shapes.address_result(data)


def _body(campaign: NewCampaign) -> dict[str, object]:
    body: dict[str, object] = {
        "name": fit(campaign.name),
        "sender_name": fit(campaign.sender_name),
        "sender_email": campaign.sender_address,
        "subject": fit(campaign.subject),
        "body": _encoded(campaign.html.encode("utf-8", "replace")),
        "list_id": campaign.book_id,
    }
    if campaign.send_date is not None:
        body["send_date"] = campaign.send_date
    if campaign.draft:
        body["type"] = "draft"
    if campaign.files:
        body["attachments_binary"] = {
            name: _encoded(content) for name, content in campaign.files.items()
        }
    return body


def _encoded(content: bytes) -> str:
    return b64encode(content).decode("ascii")
