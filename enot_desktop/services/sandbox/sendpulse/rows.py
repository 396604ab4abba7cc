"""Making the rows of the personal cabinet; the world's lock is held meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
from enot_desktop.services.sandbox.sendpulse.campaign_reports import aggregate, shown_counts
from enot_desktop.services.sandbox.sendpulse.campaigns import WAITING_FOR_A_PERSON
from enot_desktop.services.sandbox.sendpulse.letters import record
from enot_desktop.services.sandbox.sendpulse.posting import shown_code
from enot_desktop.services.sandbox.sendpulse.progress import book_status, is_active, month_after
from enot_desktop.services.sendpulse.codes import CampaignStatus
from enot_desktop.services.sendpulse.types import Figures

if TYPE_CHECKING:
    from enot_desktop.services.sandbox.sendpulse.state import (
        Addressee,
        Book,
        Campaign,
        Contact,
        Sender,
        SingleLetter,
        State,
    )
    from enot_desktop.services.sandbox.sendpulse.world import World


def book_row(world: World, book: Book) -> BookRow:
    """Return a book as a row."""
    return BookRow(
        id=book.id,
        name=book.name,
        total=len(book.contacts),
        active=sum(is_active(world, contact) for contact in book.contacts.values()),
        status=book_status(world, book),
        created_at=book.created_at,
        deleted_on=month_after(book.created_at),
    )


def contact_row(contact: Contact) -> ContactRow:
    """Return an address of a book as a row."""
    variables = tuple(contact.variables.items())
    return ContactRow(contact.email, contact.status, contact.added_at, variables)


def campaign_row(world: World, campaign: Campaign) -> CampaignRow:
    """Return a campaign as a row."""
    counts = aggregate(shown_counts(world, campaign))
    return CampaignRow(
        id=campaign.id,
        name=campaign.name,
        subject=campaign.text.subject,
        status=int(campaign.status),
        recipients=campaign.counted,
        figures=Figures(
            sent=counts["sent"],
            delivered=counts["delivered"],
            opened=counts["opening"],
            clicked=counts["link_redirected"],
            refused=counts["error"],
            unsubscribed=counts["unsubscribe"],
        ),
        created_at=campaign.created_at,
        starts_at=campaign.starts_at,
        sent_at=campaign.sent_at,
        is_draft=campaign.status == CampaignStatus.DRAFT,
        is_moderated=campaign.status in WAITING_FOR_A_PERSON,
    )


def campaign_text(campaign: Campaign) -> CampaignText:
    """Return what a campaign says."""
    text = campaign.text
    files = tuple((name, len(content)) for name, content in text.files.items())
    return CampaignText(text.sender_name, text.sender_email, text.subject, text.html, files)


def result_row(world: World, campaign: Campaign, addressee: Addressee) -> ResultRow:
    """Return what a campaign came to at one address."""
    return ResultRow(addressee.email, int(shown_code(world, addressee.code, campaign.sent_at)))


def sender_row(sender: Sender) -> SenderRow:
    """Return a sender as a row."""
    return SenderRow(sender.email, sender.name, sender.active)


def letter_row(world: World, letter: SingleLetter) -> LetterRow:
    """Return a letter sent by itself as a row."""
    known = record(world, letter)
    return LetterRow(
        id=letter.id,
        sender=letter.sender,
        recipient=letter.recipient,
        subject=letter.subject,
        size=letter.size,
        sent_at=letter.sent_at,
        smtp_code=known["smtp_answer_code"],
        smtp_words=known["smtp_answer_data"],
        opened=bool(known["tracking"]["open"]),
    )


def means(state: State) -> Means:
    """Return what the account has."""
    return Means(round(state.money, 2), state.letters_left)
