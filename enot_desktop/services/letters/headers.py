"""Header values with letters beyond ASCII (RFC 2047), safe against smuggled lines."""

from __future__ import annotations

import base64
import re

from enot_desktop.services.letters.tag_text import single_line
from enot_desktop.services.transports.envelope import envelope_address

_LONGEST = 900  # characters of a header in one line; 998 are allowed in all
_WORD_BYTES = 42  # of UTF-8 in one encoded word, which may have 75 characters in all
_IMPOSSIBLE = re.compile(r"[\s<>]+")
_PLAIN_NAME = re.compile(r"[A-Za-z0-9 !#$%&'*+\-/=?^_`{|}~]*")


def header_text(text: str) -> str:
    """Return a text as a header value in ASCII; one with other letters becomes encoded words."""
    line = single_line(text).strip()
    if _is_written_as_it_is(line):
        return line
    return "\r\n ".join(_encoded(word) for word in _words(line))


def header_address(name: str, address: str) -> str:
    """Return a display name and an address as a header value."""
    address = bare_address(address)
    shown = single_line(name).strip()
    if not shown:
        return f"<{address}>"
    if not _is_written_as_it_is(shown):
        return f"{header_text(shown)}\r\n <{address}>"
    if not _PLAIN_NAME.fullmatch(shown):
        escaped = shown.replace("\\", "\\\\").replace('"', '\\"')
        shown = f'"{escaped}"'
    return f"{shown} <{address}>"


def bare_address(address: str) -> str:
    """Return an address fit for a header, its domain in ASCII; what cannot stand there is cut."""
    return envelope_address(address) or _IMPOSSIBLE.sub("", single_line(address))


def _is_written_as_it_is(line: str) -> bool:
    return line.isascii() and "=?" not in line and len(line) <= _LONGEST


def _encoded(word: str) -> str:
    return f"=?utf-8?b?{base64.b64encode(word.encode()).decode('ascii')}?="


def _words(line: str) -> list[str]:
    words, word, size = [], "", 0
    for character in line:
        more = len(character.encode())
        if size + more > _WORD_BYTES:
            words.append(word)
            word, size = "", 0
        word += character
        size += more
    return [*words, word]
