"""From a frozen body and one recipient to the bytes that are sent.

What is the same for all recipients is made once per body: headers, attached files in base64, the
text taken apart at its tags. Only the personal parts are made per letter.
"""

from __future__ import annotations

import binascii
import re
import secrets
from dataclasses import dataclass
from email.message import MIMEPart
from email.policy import SMTP
from email.utils import format_datetime
from typing import TYPE_CHECKING, Protocol
from urllib.parse import quote

from enot_desktop.services.letters.headers import bare_address, header_address, header_text
from enot_desktop.services.letters.plain_text import (
    LINK_END,
    LINK_START,
    marked_text,
    plain_text,
)
from enot_desktop.services.letters.tag_text import (
    html_with_tags,
    line_with_tags,
    plain_with_tags,
    single_line,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from enot_desktop.services.letters.bodies import BodyContent, BodyFile

_MEDIA_TYPE = re.compile(r"[a-z]+/[a-z0-9.+\-]+", re.IGNORECASE)
_COMPOSITE = frozenset({"message", "multipart"})
_LINE = 76  # characters of base64 in a line, RFC 2045
_PAGE_START = '<!DOCTYPE html>\n<html><head><meta charset="utf-8"></head><body>\n'
_PAGE_END = "\n</body></html>\n"
_NOTHING: Mapping[str, str] = {}


@dataclass(frozen=True, slots=True)
class Sender:
    """From whom letters come."""

    address: str
    name: str

    @property
    def shown(self) -> str:
        """The sender as people read it."""
        return f"{self.name} <{self.address}>" if self.name else self.address


@dataclass(frozen=True, slots=True)
class Personal:
    """What differs from letter to letter; `tag_values` are keyed by the names of tags."""

    address: str
    name: str
    tag_values: Mapping[str, str]
    message_id: str
    date: datetime


class Composer(Protocol):
    """Makes the letters of one body; used by several threads at once."""

    def compose(self, personal: Personal) -> bytes:
        """Return a recipient's letter as it goes to the server."""
        ...


@dataclass(frozen=True, slots=True)
class Rendered:
    """A letter's text for one recipient."""

    subject: str
    html: str
    text: str


class LetterText:
    """Subject, HTML and plain text of a body, taken apart once and filled for each recipient."""

    def __init__(self, content: BodyContent) -> None:
        html = content.html if content.as_is else _whole_page(content.html)
        self._as_is = content.as_is
        self._subject = line_with_tags(content.subject)
        self._html = html_with_tags(html)
        self._text = plain_with_tags(marked_text(html), LINK_START, LINK_END)
        self._written = Rendered(content.subject, html, plain_text(html))

    @property
    def has_personal_subject(self) -> bool:
        """Whether the subject differs from recipient to recipient."""
        return bool(self._subject.tags) and not self._as_is

    def render(self, tag_values: Mapping[str, str]) -> Rendered:
        """Return the text for one recipient; «Без обработки текста» leaves it as written."""
        if self._as_is:
            return self._written
        return Rendered(
            self._subject.fill(tag_values),
            self._html.fill(tag_values),
            self._text.fill(tag_values),
        )


class PreparedLetter:
    """Composes the letters of one body from one sender; safe to use from several threads.

    `read_file` returns the content of an attached file and may raise `StoredFileMissing`.
    """

    def __init__(
        self,
        content: BodyContent,
        sender: Sender,
        read_file: Callable[[BodyFile], bytes],
        *,
        is_mailing: bool,
    ) -> None:
        self._text = LetterText(content)
        mark = secrets.token_hex(12)
        self._alternative = f"=_alternative_{mark}"
        mixed = f"=_mixed_{mark}" if content.attachments else ""
        self._refuse_at = _refusal_address(sender) if is_mailing else ""
        self._head = f"From: {header_address(sender.name, sender.address)}\r\nMIME-Version: 1.0\r\n"
        if not self._text.has_personal_subject:
            self._head += _subject(self._text.render(_NOTHING).subject)
        self._opening = _opening(self._alternative, mixed)
        self._closing = _closing(self._alternative, mixed, content.attachments, read_file)

    def compose(self, personal: Personal) -> bytes:
        """Return the whole letter, with CRLF at the end of each line.

        It is in ASCII throughout, unless the part of an address before the @ is not.
        """
        words = self._text.render(personal.tag_values)
        boundary = self._alternative.encode("ascii")
        return b"".join(
            (
                self._personal_headers(personal, words.subject),
                self._opening,
                _TEXT_HEADERS,
                _base64(words.text.replace("\n", "\r\n")),
                b"\r\n--",
                boundary,
                b"\r\n",
                _HTML_HEADERS,
                _base64(words.html),
                self._closing,
            )
        )

    def _personal_headers(self, personal: Personal, subject: str) -> bytes:
        message_id = single_line(personal.message_id)
        lines = [
            self._head,
            f"To: {header_address(personal.name, personal.address)}\r\n",
            f"Message-ID: {message_id}\r\n",
            f"Date: {format_datetime(personal.date)}\r\n",
        ]
        if self._text.has_personal_subject:
            lines.append(_subject(subject))
        if self._refuse_at:
            lines.append(_way_to_refuse(self._refuse_at, message_id))
        return "".join(lines).encode("utf-8", "replace")


_TEXT_HEADERS = (
    b"Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
)
_HTML_HEADERS = (
    b"Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
)


def _refusal_address(sender: Sender) -> str:
    return quote(bare_address(sender.address), safe="@")


def _way_to_refuse(mailbox: str, message_id: str) -> str:
    # One short line: a folded one has broken signatures of mail servers. The token tells whose
    # refusal it is, from whatever address it comes.
    token = quote(message_id.strip("<>").partition("@")[0], safe="")
    return f"List-Unsubscribe: <mailto:{mailbox}?subject=unsubscribe%20{token}>\r\n"


def _subject(text: str) -> str:
    return f"Subject: {header_text(text)}\r\n"


def _opening(alternative: str, mixed: str) -> bytes:
    inner = f'Content-Type: multipart/alternative; boundary="{alternative}"\r\n\r\n'
    if mixed:
        inner = f'Content-Type: multipart/mixed; boundary="{mixed}"\r\n\r\n--{mixed}\r\n{inner}'
    return f"{inner}--{alternative}\r\n".encode("ascii")


def _closing(
    alternative: str,
    mixed: str,
    files: tuple[BodyFile, ...],
    read_file: Callable[[BodyFile], bytes],
) -> bytes:
    pieces = [f"\r\n--{alternative}--\r\n".encode("ascii")]
    for file in files:
        pieces.append(f"\r\n--{mixed}\r\n".encode("ascii"))
        pieces.append(_attached(file, read_file(file)))
    if mixed:
        pieces.append(f"\r\n--{mixed}--\r\n".encode("ascii"))
    return b"".join(pieces)


def _attached(file: BodyFile, content: bytes) -> bytes:
    main, _, sub = file.media_type.partition("/")
    if not _MEDIA_TYPE.fullmatch(file.media_type) or main in _COMPOSITE:
        # A letter within a letter must not be encoded, but then it could break the outer one.
        main, sub = "application", "octet-stream"
    part = MIMEPart(policy=SMTP)
    part.set_content(
        content,
        maintype=main,
        subtype=sub,
        filename=single_line(file.name),
        disposition="attachment",
    )
    return part.as_bytes()


def _whole_page(html: str) -> str:
    if "<html" in html[:4000].lower():
        return html
    return f"{_PAGE_START}{html}{_PAGE_END}"


def _base64(text: str) -> bytes:
    coded = binascii.b2a_base64(text.encode("utf-8", "replace"), newline=False)
    return b"\r\n".join([coded[start : start + _LINE] for start in range(0, len(coded), _LINE)])
