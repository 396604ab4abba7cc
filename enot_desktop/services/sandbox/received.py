"""A received letter taken apart for looking at."""

from __future__ import annotations

from dataclasses import dataclass
from email import message_from_bytes, policy
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.parser import BytesHeaderParser
from email.utils import parseaddr
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from email.message import Message

    from enot_desktop.services.sandbox.stored_letter import StoredLetter

_HEADERS = BytesHeaderParser(policy=policy.default)


@dataclass(frozen=True, slots=True)
class ReceivedRow:
    """A received letter as one row of a list; addresses are those of the envelope."""

    id: int
    received_at: datetime
    recipient: str
    sender: str
    from_text: str
    subject: str
    size: int
    has_attachments: bool


@dataclass(frozen=True, slots=True)
class ReceivedAttachment:
    """A file that came with a letter; `content_id` is set for pictures inside the text."""

    name: str
    media_type: str
    content: bytes
    content_id: str = ""


@dataclass(frozen=True, slots=True)
class ReceivedView:
    """A received letter in full; `html` or `text` is empty when the letter has none."""

    id: int
    received_at: datetime
    sender: str
    recipient: str
    from_text: str
    to_text: str
    date_text: str
    subject: str
    headers: tuple[tuple[str, str], ...]
    html: str
    text: str
    attachments: tuple[ReceivedAttachment, ...]
    source: bytes


def row_of(letter: StoredLetter) -> ReceivedRow:
    """Read no more than the headers of a letter."""
    headers = _HEADERS.parsebytes(letter.content)
    return ReceivedRow(
        id=letter.id,
        received_at=letter.received_at,
        recipient=letter.recipient,
        sender=letter.sender or _author(headers),
        from_text=_header(headers, "From"),
        subject=_header(headers, "Subject"),
        size=letter.size,
        has_attachments=headers.get_content_type() == "multipart/mixed",
    )


def view_of(letter: StoredLetter) -> ReceivedView:
    """Take a whole letter apart; a letter against the rules is shown as far as it can be read."""
    source = letter.content
    message = message_from_bytes(source, _class=EmailMessage, policy=policy.default)
    return ReceivedView(
        id=letter.id,
        received_at=letter.received_at,
        sender=letter.sender or _author(message),
        recipient=letter.recipient,
        from_text=_header(message, "From"),
        to_text=_header(message, "To"),
        date_text=_header(message, "Date"),
        subject=_header(message, "Subject"),
        headers=tuple((name, _header(message, name)) for name in message),
        html=_body(message, "html"),
        text=_body(message, "plain"),
        attachments=tuple(_attachment(part) for part in message.walk() if _is_attachment(part)),
        source=source,
    )


def _header(message: Message, name: str) -> str:
    # The library's own reading leaves a space between two encoded words of a display name.
    for key, value in message.raw_items():
        if key.lower() == name.lower():
            return _decoded(str(value))
    return ""


def _author(message: Message) -> str:
    return parseaddr(_header(message, "From"))[1]


def _decoded(value: str) -> str:
    line = " ".join(value.split())
    try:
        return str(make_header(decode_header(line)))
    except (MessageError, ValueError, LookupError):
        return line


def _body(message: EmailMessage, kind: str) -> str:
    part = message.get_body(preferencelist=(kind,))
    return "" if part is None else _text(part)


def _text(part: Message) -> str:
    charset = part.get_content_charset("utf-8")
    content = _bytes(part)
    try:
        return content.decode(charset, "replace").replace("\r\n", "\n")
    except LookupError:
        return content.decode("utf-8", "replace").replace("\r\n", "\n")


def _bytes(part: Message) -> bytes:
    content = part.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""


def _is_attachment(part: Message) -> bool:
    if part.is_multipart():
        return False
    return part.get_filename() is not None or part.get_content_disposition() == "attachment"


def _attachment(part: Message) -> ReceivedAttachment:
    return ReceivedAttachment(
        name=part.get_filename() or "",
        media_type=part.get_content_type(),
        content=_bytes(part),
        content_id=_header(part, "Content-ID").strip(" <>"),
    )
