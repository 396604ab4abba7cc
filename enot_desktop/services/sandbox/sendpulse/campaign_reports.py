"""What the invented SendPulse tells of its campaigns."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from enot_desktop.services.sandbox.sendpulse import arguments
from enot_desktop.services.sandbox.sendpulse.books import CURRENCY
from enot_desktop.services.sandbox.sendpulse.campaigns import find_campaign
from enot_desktop.services.sandbox.sendpulse.messages import NOT_FOUND, Answer, Refused
from enot_desktop.services.sandbox.sendpulse.options import StatisticsShape
from enot_desktop.services.sandbox.sendpulse.outcomes import NOT_DELIVERED
from enot_desktop.services.sandbox.sendpulse.posting import shown_code
from enot_desktop.services.sandbox.sendpulse.routes import Route
from enot_desktop.services.sendpulse.codes import DeliveryCode

if TYPE_CHECKING:
    from enot_desktop.services.sandbox.sendpulse.messages import Request
    from enot_desktop.services.sandbox.sendpulse.state import Campaign
    from enot_desktop.services.sandbox.sendpulse.world import World

_ADDRESS_UNKNOWN = 502
_READ = frozenset({DeliveryCode.OPENED, DeliveryCode.CLICKED, DeliveryCode.UNSUBSCRIBED})
_CODE_WORDS = {
    DeliveryCode.QUEUED: "In queue",
    DeliveryCode.SENT: "Sent",
    DeliveryCode.DELIVERED: "Delivered",
    DeliveryCode.OPENED: "Opened",
    DeliveryCode.CLICKED: "Redirected",
    DeliveryCode.UNSUBSCRIBED: "Unsubscribed",
    DeliveryCode.NO_SUCH_MAILBOX: "Mailbox does not exist",
    DeliveryCode.TEMPORARILY_UNAVAILABLE: "Temporarily unavailable",
    DeliveryCode.UNAVAILABLE: "Unavailable",
    DeliveryCode.REJECTED_AS_SPAM: "Rejected as spam",
    DeliveryCode.MAILBOX_FULL: "Mailbox is full",
    DeliveryCode.MARKED_AS_SPAM: "Marked as spam by user",
    DeliveryCode.DELIVERY_FAILED: "Delivery failed",
    DeliveryCode.INVALID_ADDRESS: "Invalid address",
    DeliveryCode.TEMPORARILY_BLOCKED: "Temporarily blocked",
    DeliveryCode.DISABLED_BY_ADMIN: "Disabled by administrator",
    DeliveryCode.UNSUBSCRIBED_BEFORE: "Already unsubscribed",
}
_LINK = "https://example.org/"


class CampaignReports:
    """Answers what is asked about campaigns."""

    def __init__(self, world: World) -> None:
        self._world = world

    def routes(self) -> tuple[Route, ...]:
        """Return what is answered here."""
        return (
            Route("GET", "/campaigns", self._list),
            Route("GET", "/campaigns/{campaign}", self._get),
            Route("GET", "/campaigns/{campaign}/email/{email}", self._result),
            Route("GET", "/campaigns/{campaign}/countries", self._countries),
            Route("GET", "/campaigns/{campaign}/referrals", self._referrals),
        )

    def _list(self, request: Request) -> Answer:
        campaigns = list(self._world.state.campaigns.values())
        if request.query.get("order", "").lower() == "desc":
            campaigns.reverse()
        wanted = request.query.get("status[]", request.query.get("status", ""))
        if wanted:
            campaigns = [each for each in campaigns if str(each.status) == wanted]
        content: list[dict[str, Any]] = []
        for campaign in campaigns[arguments.page(request.query)]:
            shown = self._shown(campaign)
            del shown["message"]["body"]
            if campaign.addressees:
                shown["statistics"] = aggregate(shown_counts(self._world, campaign))
            content.append(shown)
        return Answer(content=content)

    def _get(self, _request: Request, number: str) -> Answer:
        campaign = find_campaign(self._world, number)
        content = self._shown(campaign) | {"permalink": f"{self._world.url}/permalink/{number}"}
        shape = self._world.options.statistics
        if campaign.addressees and shape is not StatisticsShape.ABSENT:
            content["statistics"] = _statistics(shown_counts(self._world, campaign), shape)
        return Answer(content=content)

    def _result(self, _request: Request, number: str, address: str) -> Answer:
        campaign = find_campaign(self._world, number)
        for addressee in campaign.addressees:
            if addressee.email.lower() == address.lower():
                code = shown_code(self._world, addressee.code, campaign.sent_at)
                content = {
                    "sent_date": self._world.moment(campaign.sent_at),
                    "global_status": int(code != DeliveryCode.QUEUED),
                    "global_status_explain": "Sent" if code else "In queue",
                    "detail_status": code,
                    "detail_status_explain": delivery_words(code),
                }
                return Answer(content=content)
        raise Refused(NOT_FOUND, _ADDRESS_UNKNOWN, "Email address not found")

    def _countries(self, _request: Request, number: str) -> Answer:
        counts = shown_counts(self._world, find_campaign(self._world, number))
        return Answer(content={"UA": sum(counts[code] for code in _READ)})

    def _referrals(self, _request: Request, number: str) -> Answer:
        clicks = shown_counts(self._world, find_campaign(self._world, number))[DeliveryCode.CLICKED]
        return Answer(content=[{"link": _LINK, "count": clicks}] if clicks else [])

    def _shown(self, campaign: Campaign) -> dict[str, Any]:
        return {
            "id": campaign.id,
            "name": campaign.name,
            "message": {
                "sender_name": campaign.text.sender_name,
                "sender_email": campaign.text.sender_email,
                "subject": campaign.text.subject,
                "body": campaign.text.html,
                "attachments": ",".join(campaign.text.files),
                "list_id": campaign.book_ids[0],
            },
            "status": int(campaign.status),
            "all_email_qty": campaign.counted,
            "tariff_email_qty": campaign.within_tariff,
            "paid_email_qty": max(0, campaign.counted - campaign.within_tariff),
            "overdraft_price": campaign.price,
            "overdraft_currency": CURRENCY,
            "send_date": self._world.moment(campaign.starts_at or campaign.created_at),
        }


def delivery_words(code: int) -> str:
    """Return what the service says of a letter with this result."""
    return _CODE_WORDS.get(DeliveryCode(code), "Unknown")


def shown_counts(world: World, campaign: Campaign) -> Counter[int]:
    """Count a campaign's letters by what is known of them so far."""
    return Counter(
        int(shown_code(world, addressee.code, campaign.sent_at))
        for addressee in campaign.addressees
    )


def aggregate(counts: Counter[int]) -> dict[str, int]:
    """Return the figures in which each letter counts for everything that came of it."""
    total = counts.total() - counts[DeliveryCode.QUEUED]
    error = sum(counts[code] for code in NOT_DELIVERED)
    return {
        "sent": total,
        "delivered": total - error - counts[DeliveryCode.SENT],
        "opening": sum(counts[code] for code in _READ),
        "link_redirected": counts[DeliveryCode.CLICKED],
        "unsubscribe": counts[DeliveryCode.UNSUBSCRIBED],
        "error": error,
    }


def _statistics(counts: Counter[int], shape: StatisticsShape) -> object:
    general = [
        {"code": code, "count": count, "explain": delivery_words(code)}
        for code, count in sorted(counts.items())
    ]
    if shape is StatisticsShape.FLAT:
        return general
    if shape is StatisticsShape.AGGREGATE:
        return aggregate(counts)
    clicks = counts[DeliveryCode.CLICKED]
    return {"general": general, "clicks": [{"url": _LINK, "count": clicks}] if clicks else []}
