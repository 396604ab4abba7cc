"""Campaigns of the invented SendPulse: made, changed and cancelled."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from enot_desktop.services.sandbox.sendpulse import arguments
from enot_desktop.services.sandbox.sendpulse.books import CURRENCY, cost
from enot_desktop.services.sandbox.sendpulse.messages import (
    NOT_FOUND,
    PARAMETERS_WRONG,
    Answer,
    Refused,
    wrong_argument,
)
from enot_desktop.services.sandbox.sendpulse.progress import (
    book_status,
    contacts_of,
    is_active,
    settle,
)
from enot_desktop.services.sandbox.sendpulse.routes import Route
from enot_desktop.services.sandbox.sendpulse.senders import active_sender
from enot_desktop.services.sandbox.sendpulse.state import Campaign, Text
from enot_desktop.services.sendpulse.codes import CampaignStatus

if TYPE_CHECKING:
    from datetime import datetime

    from enot_desktop.services.sandbox.sendpulse.messages import Request
    from enot_desktop.services.sandbox.sendpulse.state import Book
    from enot_desktop.services.sandbox.sendpulse.world import World

MOST_BOOKS = 10
MOST_FILES = 5
_HOUR = timedelta(hours=1)

_NOBODY = 303
_SENT_ALREADY = 602
_SENDER_MISSING = 701
_BOOK_UNKNOWN = 703
_SENDER_UNKNOWN = 704
_BALANCE_EMPTY = 707
_TARIFF_TOO_SMALL = 708
_SUBJECT_EMPTY = 720
_BODY_EMPTY = 721
_BOOK_MISSING = 722
_TOO_MANY = 791
_BAD_DATE = 799
_UNKNOWN = 802

WAITING_FOR_A_PERSON = frozenset(
    {
        CampaignStatus.IN_MODERATION,
        CampaignStatus.WAITS_FOR_ANSWER,
        CampaignStatus.NEEDS_EDITING,
    }
)
_CHANGEABLE = WAITING_FOR_A_PERSON | frozenset(
    {
        CampaignStatus.DRAFT,
        CampaignStatus.COPYING_ADDRESSES,
        CampaignStatus.QUEUED,
    }
)


class Campaigns:
    """Answers what changes campaigns."""

    def __init__(self, world: World) -> None:
        self._world = world

    def routes(self) -> tuple[Route, ...]:
        """Return what is answered here."""
        return (
            Route("POST", "/campaigns", self._create),
            Route("PATCH", "/campaigns/{campaign}", self._change),
            Route("DELETE", "/campaigns/{campaign}", self._cancel),
        )

    def _create(self, request: Request) -> Answer:
        fields = request.fields()
        self._require_quota()
        text = self._text(fields)
        books = self._books(fields)
        starts_at = self._start(fields)
        active = self._require_recipients(books)
        within, beyond, price = self._require_means(active)
        draft = fields.get("type") == "draft"
        now = self._world.clock()
        state = self._world.state
        status = CampaignStatus.DRAFT if draft else CampaignStatus.COPYING_ADDRESSES
        campaign = Campaign(
            id=state.next_id(),
            name=str(fields.get("name") or text.subject),
            text=text,
            book_ids=[book.id for book in books],
            created_at=now,
            status=status,
            status_since=now,
            starts_at=starts_at,
            draft=draft,
            counted=active,
            within_tariff=within,
            price=price,
        )
        state.campaigns[campaign.id] = campaign
        state.campaigns_made.append(now)
        if not draft:
            charge(self._world, campaign)
        content = {
            "id": campaign.id,
            "status": int(status),
            "count": active,
            "tariff_email_qty": within,
            "paid_email_qty": beyond,
            "overdraft_price": f"{price:.4f}",
            "ovedraft_currency": CURRENCY,
        }
        return Answer(content=content)

    def _change(self, request: Request, number: str) -> Answer:
        campaign = find_campaign(self._world, number)
        if campaign.status not in _CHANGEABLE:
            raise Refused(PARAMETERS_WRONG, _SENT_ALREADY, "Campaign not found or already sent")
        fields = request.fields()
        campaign.text = self._text(fields)
        campaign.name = str(fields.get("name") or campaign.name)
        campaign.starts_at = self._start(fields)
        return Answer(content={"result": True, "id": campaign.id})

    def _cancel(self, _request: Request, number: str) -> Answer:
        cancel_campaign(self._world, find_campaign(self._world, number))
        return Answer(content={"result": True})

    def _require_quota(self) -> None:
        limit = self._world.options.campaigns_per_hour
        since = self._world.clock() - _HOUR
        made = sum(moment > since for moment in self._world.state.campaigns_made)
        if limit and made >= limit:
            message = f"You can create no more than {limit} campaigns per hour"
            raise Refused(PARAMETERS_WRONG, _TOO_MANY, message)

    def _text(self, fields: dict[str, Any]) -> Text:
        sender_name, address = fields.get("sender_name"), fields.get("sender_email")
        if not sender_name or not address:
            raise Refused(PARAMETERS_WRONG, _SENDER_MISSING, "Sender name or email is missing")
        sender = active_sender(self._world, address)
        if sender is None:
            raise Refused(PARAMETERS_WRONG, _SENDER_UNKNOWN, "Sender not found")
        if not fields.get("subject"):
            raise Refused(PARAMETERS_WRONG, _SUBJECT_EMPTY, "Empty subject")
        empty = Refused(PARAMETERS_WRONG, _BODY_EMPTY, "Empty message body")
        html = arguments.from_base64(fields.get("body"), empty).decode("utf-8", "replace")
        if not html.strip():
            raise empty
        return Text(
            str(sender_name), sender.email, str(fields["subject"]), html, files=_files(fields)
        )

    def _books(self, fields: dict[str, Any]) -> list[Book]:
        numbers = arguments.listed(fields.get("list_id") or [])
        if not numbers:
            raise Refused(PARAMETERS_WRONG, _BOOK_MISSING, "List id is missing")
        if len(numbers) > MOST_BOOKS:
            raise wrong_argument(f"Argument list_id may not have more than {MOST_BOOKS} items")
        books = [
            self._world.state.books.get(int(number) if str(number).isdecimal() else 0)
            for number in numbers
        ]
        found = [book for book in books if book is not None]
        if len(found) < len(books):
            raise Refused(NOT_FOUND, _BOOK_UNKNOWN, "Mailing list not found")
        if any(book_status(self._world, book) for book in found):
            raise wrong_argument("The address book is not available")
        return found

    def _start(self, fields: dict[str, Any]) -> datetime | None:
        words = fields.get("send_date")
        if words in {None, ""}:
            return None
        refused = Refused(PARAMETERS_WRONG, _BAD_DATE, "Incorrect send date")
        try:
            moment = self._world.options.from_zone(str(words))
        except ValueError:
            raise refused from None
        if moment < self._world.clock():
            raise refused
        return moment

    def _require_recipients(self, books: list[Book]) -> int:
        """Count those a campaign would go to; there must be addresses, active or not."""
        contacts = contacts_of(books)
        if not contacts:
            raise Refused(PARAMETERS_WRONG, _NOBODY, "No emails in the mailing list")
        return sum(is_active(self._world, contact) for contact in contacts)

    def _require_means(self, active: int) -> tuple[int, int, float]:
        most = self._world.options.most_recipients
        if most and active > most:
            message = "The number of recipients exceeds your tariff plan"
            raise Refused(PARAMETERS_WRONG, _TARIFF_TOO_SMALL, message)
        within, beyond, price = cost(self._world, active)
        if price > self._world.state.money:
            raise Refused(PARAMETERS_WRONG, _BALANCE_EMPTY, "Insufficient funds on the balance")
        return within, beyond, price


def charge(world: World, campaign: Campaign) -> None:
    """Take what a campaign costs from the tariff and the money."""
    within, _beyond, price = cost(world, campaign.counted)
    world.state.letters_left -= within
    world.state.money -= price


def find_campaign(world: World, number: str) -> Campaign:
    """Return a campaign by its number as it stands in a path; raises `Refused`."""
    campaign = world.state.campaigns.get(int(number)) if number.isdecimal() else None
    if campaign is None:
        raise Refused(NOT_FOUND, _UNKNOWN, "Campaign not found")
    return campaign


def cancel_campaign(world: World, campaign: Campaign) -> None:
    """Cancel a campaign that is not being sent yet; raises `Refused`."""
    if campaign.status not in _CHANGEABLE:
        raise Refused(PARAMETERS_WRONG, _SENT_ALREADY, "Campaign not found or already sent")
    campaign.status = CampaignStatus.CANCELLED
    campaign.status_since = world.clock()


def launch(world: World, campaign: Campaign) -> None:
    """Start a draft, as a person does in the personal cabinet; raises `Refused`."""
    if campaign.status != CampaignStatus.DRAFT:
        raise Refused(PARAMETERS_WRONG, _SENT_ALREADY, "Campaign not found or already sent")
    campaign.status = CampaignStatus.COPYING_ADDRESSES
    campaign.status_since = world.clock()
    charge(world, campaign)
    settle(world)


def _files(fields: dict[str, Any]) -> dict[str, bytes]:
    """Return attached files of both kinds, at most five."""
    plain = arguments.named(fields.get("attachments")) or {}
    binary = arguments.named(fields.get("attachments_binary")) or {}
    files = {name: str(content).encode() for name, content in plain.items()}
    refused = wrong_argument("Argument attachments_binary is invalid")
    for name, content in binary.items():
        files[name] = arguments.from_base64(content, refused)
    if len(files) > MOST_FILES:
        raise wrong_argument(f"Argument attachments may not have more than {MOST_FILES} items")
    return files
