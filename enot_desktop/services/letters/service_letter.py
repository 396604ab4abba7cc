"""Letters as the SendPulse service takes them one by one: JSON with the contents in base64.

What is the same for all recipients, the attached files above all, is encoded once per body. The
service gives letters their headers itself: there is no place for our Message-ID.
"""

from __future__ import annotations

import binascii
import json
from typing import TYPE_CHECKING

from enot_desktop.services.letters.composing import LetterText
from enot_desktop.services.letters.file_names import distinct_names
from enot_desktop.services.letters.headers import bare_address
from enot_desktop.services.letters.tag_text import single_line

if TYPE_CHECKING:
    from collections.abc import Callable

    from enot_desktop.services.letters.bodies import BodyContent, BodyFile
    from enot_desktop.services.letters.composing import Personal, Sender


class PreparedServiceLetter:
    """Composes the letters of one body from one sender; safe to use from several threads.

    `read_file` returns the content of an attached file and may raise `StoredFileMissing`.
    """

    def __init__(
        self, content: BodyContent, sender: Sender, read_file: Callable[[BodyFile], bytes]
    ) -> None:
        self._text = LetterText(content)
        shared: dict[str, object] = {"from": _sender(sender)}
        names = distinct_names(single_line(file.name) for file in content.attachments)
        files = {
            name: _base64(read_file(file))
            for name, file in zip(names, content.attachments, strict=True)
        }
        if files:
            shared["attachments_binary"] = files
        self._shared = _json(shared)[:-1]

    def compose(self, personal: Personal) -> bytes:
        """Return the whole letter, `{"email": {…}}` in UTF-8."""
        words = self._text.render(personal.tag_values)
        subject = single_line(words.subject).strip()
        own: dict[str, object] = {
            "subject": subject,
            "html": _base64(words.html.encode("utf-8", "replace")),
            # A letter of pictures only has no words; the service wants both parts.
            "text": words.text or subject,
            "to": [_recipient(personal)],
        }
        return b"".join((b'{"email":', self._shared, b",", _json(own)[1:], b"}"))


def _sender(sender: Sender) -> dict[str, str]:
    # The service takes no letters from somebody without a name.
    address = bare_address(sender.address)
    return {"name": single_line(sender.name).strip() or address, "email": address}


def _recipient(personal: Personal) -> dict[str, str]:
    name, address = single_line(personal.name).strip(), bare_address(personal.address)
    return {"name": name, "email": address} if name else {"email": address}


def _base64(content: bytes) -> str:
    return binascii.b2a_base64(content, newline=False).decode("ascii")


def _json(value: dict[str, object]) -> bytes:
    coded = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return coded.encode("utf-8", "replace")
