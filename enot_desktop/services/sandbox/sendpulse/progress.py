"""How things go on by themselves; worked out at each request, as far as the clock has come."""

from __future__ import annotations

from calendar import monthrange
from typing import TYPE_CHECKING

from enot_desktop.services.sandbox.sendpulse.posting import post_campaign, take_in_reactions
from enot_desktop.services.sandbox.sendpulse.state import Addressee
from enot_desktop.services.sendpulse.codes import (
    BookStatus,
    CampaignStatus,
    ContactStatus,
    DeliveryCode,
)

if TYPE_CHECKING:
    from datetime import datetime

    from enot_desktop.services.sandbox.sendpulse.state import Book, Campaign, Contact
    from enot_desktop.services.sandbox.sendpulse.world import World

RUNNING = frozenset(
    {
        CampaignStatus.COPYING_ADDRESSES,
        CampaignStatus.IN_MODERATION,
        CampaignStatus.QUEUED,
        CampaignStatus.SENDING,
    }
)
"""Statuses of a campaign that holds its books."""

_SKIPPED = {
    ContactStatus.UNSUBSCRIBED: DeliveryCode.UNSUBSCRIBED_BEFORE,
    ContactStatus.UNSUBSCRIBED_FROM_ALL: DeliveryCode.UNSUBSCRIBED_BEFORE,
    ContactStatus.BLOCKED_BY_USER: DeliveryCode.DISABLED_BY_ADMIN,
}
_DECEMBER = 12


def settle(world: World) -> None:
    """Bring books and campaigns to where they are by now."""
    now = world.clock()
    for campaign in world.state.campaigns.values():
        while _step(world, campaign, now):
            pass
        if campaign.sent_at and now >= campaign.sent_at + world.options.reading:
            take_in_reactions(world, campaign)
    busy = books_in_use(world)
    for book in list(world.state.books.values()):
        _activate(world, book, now)
        if now >= month_after(book.created_at) and book.id not in busy:
            del world.state.books[book.id]


def books_in_use(world: World) -> frozenset[int]:
    """Return the numbers of books that a campaign under way needs."""
    return frozenset(
        book_id
        for campaign in world.state.campaigns.values()
        if campaign.status in RUNNING
        for book_id in campaign.book_ids
    )


def month_after(moment: datetime) -> datetime:
    """Return the same day of the next month, or its last one."""
    year, month = moment.year, moment.month + 1
    if month > _DECEMBER:
        year, month = year + 1, 1
    return moment.replace(year=year, month=month, day=min(moment.day, monthrange(year, month)[1]))


def book_status(world: World, book: Book) -> int:
    """Return what status a book is said to have."""
    if world.options.forced_book_status is not None:
        return world.options.forced_book_status
    locked = book.locked_until is not None and world.clock() < book.locked_until
    return BookStatus.LOCKED if locked and book.status == BookStatus.ACTIVE else book.status


def contacts_of(books: list[Book]) -> list[Contact]:
    """Return the contacts of several books, an address once."""
    found: dict[str, Contact] = {}
    for book in books:
        for key, contact in book.contacts.items():
            found.setdefault(key, contact)
    return list(found.values())


def is_active(world: World, contact: Contact) -> bool:
    """Tell whether a campaign goes to a contact."""
    return contact.status == ContactStatus.ACTIVE and not is_blacklisted(world, contact)


def is_blacklisted(world: World, contact: Contact) -> bool:
    """Tell whether the account's owner wants nothing sent to a contact."""
    return contact.email.lower() in world.state.blacklist


def _activate(world: World, book: Book, now: datetime) -> None:
    if not book.has_new:
        return
    waiting = False
    for contact in book.contacts.values():
        if contact.status == ContactStatus.NEW:
            if now >= contact.added_at + world.options.activation:
                contact.status = ContactStatus.ACTIVE
            else:
                waiting = True
    book.has_new = waiting


def _step(world: World, campaign: Campaign, now: datetime) -> bool:
    """Take a campaign one status further when its time has come; tells whether it did."""
    due = campaign.status_since + world.options.campaign_step
    match campaign.status:
        case CampaignStatus.COPYING_ADDRESSES:
            following = _copy_addresses if now >= due else None
        case CampaignStatus.QUEUED:
            due = max(due, campaign.starts_at or due)
            following = _send if now >= due else None
        case CampaignStatus.SENDING:
            following = _finish if now >= due else None
        case _:
            following = None
    if following is None:
        return False
    campaign.status_since = due
    campaign.status = following(world, campaign)
    return True


def _copy_addresses(world: World, campaign: Campaign) -> CampaignStatus:
    books = [world.state.books[each] for each in campaign.book_ids if each in world.state.books]
    for book in books:
        _activate(world, book, campaign.status_since)
    contacts = contacts_of(books)
    campaign.addressees = [
        Addressee(contact.email, dict(contact.variables), _first_code(world, contact))
        for contact in contacts
        if is_active(world, contact) or _first_code(world, contact)
    ]
    campaign.counted = sum(is_active(world, contact) for contact in contacts)
    if not campaign.counted:
        return CampaignStatus.NO_ACTIVE_ADDRESSES
    return CampaignStatus.IN_MODERATION if world.options.moderation else CampaignStatus.QUEUED


def _first_code(world: World, contact: Contact) -> DeliveryCode:
    """Return why a contact gets nothing, or that its letter waits."""
    if is_blacklisted(world, contact):
        return DeliveryCode.DISABLED_BY_ADMIN
    return _SKIPPED.get(ContactStatus(contact.status), DeliveryCode.QUEUED)


def _send(world: World, campaign: Campaign) -> CampaignStatus:
    books = [world.state.books[each] for each in campaign.book_ids if each in world.state.books]
    contacts = {contact.email: contact for contact in contacts_of(books)}
    for addressee in campaign.addressees:
        contact = contacts.get(addressee.email)
        if addressee.code == DeliveryCode.QUEUED and contact is not None:
            # Somebody may have unsubscribed since the addresses were copied.
            addressee.code = _first_code(world, contact)
    post_campaign(world, campaign)
    return CampaignStatus.SENDING


def _finish(_world: World, campaign: Campaign) -> CampaignStatus:
    campaign.sent_at = campaign.status_since
    return CampaignStatus.SENT
