"""Letters of the invented SendPulse on their way into the mailboxes of the training mode."""

from __future__ import annotations

import html
import mimetypes
import re
from email.encoders import encode_base64
from email.header import Header
from email.mime.multipart import MIMEMultipart
from email.mime.nonmultipart import MIMENonMultipart
from email.mime.text import MIMEText
from email.utils import format_datetime, formataddr
from typing import TYPE_CHECKING
from urllib.parse import quote

from enot_desktop.services.sandbox.sendpulse.outcomes import BY_PEOPLE, NOT_IN_MAILBOX
from enot_desktop.services.sandbox.sendpulse.state import Text, Unsubscribed
from enot_desktop.services.sendpulse.codes import ContactStatus, DeliveryCode

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from email.message import Message

    from enot_desktop.services.sandbox.sendpulse.state import Campaign
    from enot_desktop.services.sandbox.sendpulse.world import World

_VARIABLE = re.compile(r"\{\{\s*([\w-]+)\s*\}\}")
_LEFT = frozenset({DeliveryCode.UNSUBSCRIBED, DeliveryCode.MARKED_AS_SPAM})


def post_campaign(world: World, campaign: Campaign) -> None:
    """Put a campaign's letters into the mailboxes of those who get them."""
    for addressee in campaign.addressees:
        if addressee.code != DeliveryCode.QUEUED:
            continue
        code = world.outcomes.code(addressee.email, lively=world.options.lively)
        addressee.code = code
        if code in NOT_IN_MAILBOX:
            continue
        values = addressee.variables | {
            "email": addressee.email,
            "unsubscribe_url": unsubscribe_url(world, campaign.id, addressee.email),
            "current_year": str(world.clock().year),
        }
        post(world, filled(campaign.text, values), addressee.email)


def post(world: World, text: Text, *recipients: str, shown: str = "") -> None:
    """Put a letter into mailboxes as it would come; `shown` are the addresses in its header."""
    message = _message(text)
    message["From"] = formataddr((text.sender_name, text.sender_email))
    message["To"] = shown or ", ".join(recipients)
    message["Subject"] = Header(text.subject, "utf-8").encode()
    message["Date"] = format_datetime(world.clock())
    message["X-Mailer"] = "SendPulse"
    content = message.as_bytes().replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
    world.mailboxes.deliver(text.sender_email, recipients, content)


def filled(text: Text, values: Mapping[str, str]) -> Text:
    """Return a text with the values of its variables; one that is not known becomes empty."""

    def in_html(found: re.Match[str]) -> str:
        return html.escape(values.get(found[1], ""))

    def in_subject(found: re.Match[str]) -> str:
        return values.get(found[1], "")

    return Text(
        text.sender_name,
        text.sender_email,
        _VARIABLE.sub(in_subject, text.subject),
        _VARIABLE.sub(in_html, text.html),
        text.plain,
        text.files,
    )


def unsubscribe_url(world: World, campaign_id: int, address: str) -> str:
    """Return the page of the service itself by which an address leaves."""
    return f"{world.url}/unsubscribe/{campaign_id}/{quote(address, safe='@')}"


def take_in_reactions(world: World, campaign: Campaign) -> None:
    """Let those who have left with their letter be unsubscribed, once."""
    if campaign.was_read:
        return
    campaign.was_read = True
    for addressee in campaign.addressees:
        if addressee.code in _LEFT:
            unsubscribe(world, campaign.book_ids, addressee.email)


def unsubscribe(world: World, book_ids: list[int], address: str) -> None:
    """Take no more letters of campaigns to an address."""
    for book_id in book_ids:
        book = world.state.books.get(book_id)
        contact = None if book is None else book.contacts.get(address.lower())
        if contact is not None:
            contact.status = ContactStatus.UNSUBSCRIBED


def unsubscribe_from_letters(
    world: World, address: str, moment: datetime, *, by_link: bool = False, spam: bool = False
) -> None:
    """Take no more single letters to an address."""
    world.state.unsubscribed[address.lower()] = Unsubscribed(
        address.lower(), moment, by_link=by_link, spam_complaint=spam
    )


def shown_code(world: World, code: int, sent_at: datetime | None) -> int:
    """Return what is known so far of a letter: what people do with it shows later."""
    if code in BY_PEOPLE and (sent_at is None or world.clock() < sent_at + world.options.reading):
        return DeliveryCode.DELIVERED
    return code


def _message(text: Text) -> Message:
    parts = [MIMEText(text.plain, "plain", "utf-8")] if text.plain else []
    if text.html or not parts:
        parts.append(MIMEText(text.html, "html", "utf-8"))
    body: Message = parts[0] if len(parts) == 1 else MIMEMultipart("alternative", None, parts)
    if not text.files:
        return body
    whole = MIMEMultipart("mixed", None, [body])
    for name, content in text.files.items():
        kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
        file = MIMENonMultipart(*kind.split("/", 1))
        file.set_payload(content)
        encode_base64(file)
        file.add_header("Content-Disposition", "attachment", filename=("utf-8", "", name))
        whole.attach(file)
    return whole
