"""The personal cabinet of the invented SendPulse: what a person sees and does there."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

from enot_desktop.models.values import Page
from enot_desktop.services.sandbox.sendpulse import rows
from enot_desktop.services.sandbox.sendpulse.books import delete_book, find_book
from enot_desktop.services.sandbox.sendpulse.campaigns import (
    WAITING_FOR_A_PERSON,
    cancel_campaign,
    find_campaign,
    launch,
)
from enot_desktop.services.sandbox.sendpulse.messages import Refused
from enot_desktop.services.sandbox.sendpulse.posting import unsubscribe
from enot_desktop.services.sandbox.sendpulse.progress import RUNNING, settle
from enot_desktop.services.sandbox.sendpulse.senders import add_sender, find_sender
from enot_desktop.services.sendpulse.codes import CampaignStatus
from enot_desktop.services.sendpulse.failures import ServiceRefused

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence

    from enot_desktop.models.values import PageRequest
    from enot_desktop.services.sandbox.sendpulse.cabinet_rows import (
        BookRow,
        CampaignRow,
        CampaignText,
        ContactRow,
        LetterRow,
        Means,
        ResultRow,
        SenderRow,
    )
    from enot_desktop.services.sandbox.sendpulse.state import State
    from enot_desktop.services.sandbox.sendpulse.world import World
    from enot_desktop.services.sendpulse.codes import BookStatus

_CALL = "cabinet"

ItemT = TypeVar("ItemT")


class CabinetView:
    """Shows everything as it is now; unknown numbers raise `ServiceRefused`."""

    def __init__(self, world: World) -> None:
        self._world = world

    def books(self) -> tuple[BookRow, ...]:
        """Return all books, the newest first."""
        with visit(self._world) as state:
            found = [rows.book_row(self._world, book) for book in state.books.values()]
        return tuple(reversed(found))

    def contacts(self, book_id: int, request: PageRequest) -> Page[ContactRow]:
        """Return some addresses of a book in the order they were added; searches addresses."""
        with visit(self._world):
            contacts = find_book(self._world, str(book_id)).contacts.values()
            found = [each for each in contacts if request.search.lower() in each.email.lower()]
            return _page([rows.contact_row(contact) for contact in found], request)

    def campaigns(self) -> tuple[CampaignRow, ...]:
        """Return all campaigns with the drafts, the newest first."""
        with visit(self._world) as state:
            found = [rows.campaign_row(self._world, each) for each in state.campaigns.values()]
        return tuple(reversed(found))

    def campaign_text(self, campaign_id: int) -> CampaignText:
        """Return what a campaign says."""
        with visit(self._world):
            return rows.campaign_text(find_campaign(self._world, str(campaign_id)))

    def results(self, campaign_id: int, request: PageRequest) -> Page[ResultRow]:
        """Return what a campaign came to at some of its addresses; searches addresses."""
        with visit(self._world):
            campaign = find_campaign(self._world, str(campaign_id))
            found = [
                rows.result_row(self._world, campaign, addressee)
                for addressee in campaign.addressees
                if request.search.lower() in addressee.email.lower()
            ]
            return _page(found, request)

    def senders(self) -> tuple[SenderRow, ...]:
        """Return all senders."""
        with visit(self._world) as state:
            return tuple(rows.sender_row(sender) for sender in state.senders.values())

    def letters(self, request: PageRequest) -> Page[LetterRow]:
        """Return some of the letters sent by themselves, the newest first; searches recipients."""
        with visit(self._world) as state:
            found = [
                rows.letter_row(self._world, letter)
                for letter in reversed(state.letters.values())
                if request.search.lower() in letter.recipient.lower()
            ]
            return _page(found, request)

    def means(self) -> Means:
        """Return what the account has."""
        with visit(self._world) as state:
            return rows.means(state)


class Cabinet(CabinetView):
    """Does what a person can do; whatever the service does not allow raises `ServiceRefused`."""

    def launch_draft(self, campaign_id: int) -> None:
        """Send a draft."""
        with visit(self._world):
            launch(self._world, find_campaign(self._world, str(campaign_id)))

    def approve(self, campaign_id: int) -> None:
        """Let a campaign that waits for a moderator go on."""
        self._moderate(campaign_id, CampaignStatus.QUEUED)

    def refuse(self, campaign_id: int) -> None:
        """Let the moderator block a campaign."""
        self._moderate(campaign_id, CampaignStatus.BLOCKED)

    def return_for_editing(self, campaign_id: int) -> None:
        """Let the moderator ask for another text."""
        self._moderate(campaign_id, CampaignStatus.NEEDS_EDITING)

    def set_campaign_status(self, campaign_id: int, status: CampaignStatus) -> None:
        """Let a campaign have any status, from which it may go on by itself."""
        with visit(self._world):
            campaign = find_campaign(self._world, str(campaign_id))
            campaign.status = status
            campaign.status_since = self._world.clock()

    def delete_campaign(self, campaign_id: int) -> None:
        """Cancel a campaign that is under way; one that is not is gone afterwards."""
        with visit(self._world) as state:
            campaign = find_campaign(self._world, str(campaign_id))
            if campaign.status in RUNNING:
                cancel_campaign(self._world, campaign)
            else:
                del state.campaigns[campaign.id]

    def delete_book(self, book_id: int) -> None:
        """Delete a book that no campaign needs."""
        with visit(self._world):
            delete_book(self._world, find_book(self._world, str(book_id)))

    def set_book_status(self, book_id: int, status: BookStatus) -> None:
        """Let the service block a book, or use it again."""
        with visit(self._world):
            find_book(self._world, str(book_id)).status = status

    def unsubscribe(self, book_id: int, address: str) -> None:
        """Let somebody leave a book."""
        with visit(self._world):
            unsubscribe(self._world, [book_id], address)

    def add_sender(self, address: str, name: str) -> None:
        """Take in an address, which has to be activated."""
        with visit(self._world):
            add_sender(self._world, address.strip().lower(), name)

    def activate_sender(self, address: str) -> None:
        """Activate an address, as the link in the service's letter does."""
        with visit(self._world):
            find_sender(self._world, address).active = True

    def set_means(self, means: Means) -> None:
        """Give the account other money and another remainder of its tariff."""
        with visit(self._world) as state:
            state.money, state.letters_left = means.money, means.letters_left

    def _moderate(self, campaign_id: int, status: CampaignStatus) -> None:
        with visit(self._world):
            campaign = find_campaign(self._world, str(campaign_id))
            if campaign.status not in WAITING_FOR_A_PERSON:
                raise Refused(422, 800, "Invalid operation")
            campaign.status = status
            campaign.status_since = self._world.clock()


@contextmanager
def visit(world: World) -> Generator[State]:
    """Hold the state as it is by now; refusals become failures that windows have words for."""
    with world.lock:
        settle(world)
        try:
            yield world.state
        except Refused as refused:
            words = refused.answer.content
            raise ServiceRefused(
                _CALL, words["error_code"], refused.answer.status, words["message"]
            ) from None


def _page(found: Sequence[ItemT], request: PageRequest) -> Page[ItemT]:
    window = found[request.offset : request.offset + request.limit]
    return Page(len(found), request.offset, tuple(window))
