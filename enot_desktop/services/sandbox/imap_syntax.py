"""Reading IMAP commands and writing what they ask for (RFC 3501, a small part)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from email.parser import BytesHeaderParser
from imaplib import Time2Internaldate
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from enot_desktop.services.sandbox.conversation import Conversation
    from enot_desktop.services.sandbox.stored_letter import StoredLetter

Word: TypeAlias = "str | bytes | list[Word]"
"""An atom or quoted string, a literal, or a list in parentheses."""

_HEADERS = BytesHeaderParser()
_LARGEST_LITERAL = 64 * 1024 * 1024
_LITERAL = re.compile(rb"\{(\d+)(\+?)\}$")
_TOKEN = re.compile(
    rb"""\s*(?:
        (?P<open>\() | (?P<close>\))
        | "(?P<quoted>(?:[^"\\]|\\.)*)"
        | (?P<literal>\{\d+\+?\})
        | (?P<atom>[^\s()"\[]*\[[^\]]*\][^\s()]* | [^\s()"]+)
    )""",
    re.VERBOSE,
)
_FETCHED = re.compile(r"[A-Z0-9.]+(?:\[[^\]]*\])?(?:<[\d.]+>)?")


class ImapSyntaxError(Exception):
    """The client's line cannot be read."""


@dataclass(frozen=True, slots=True)
class ImapCommand:
    """One command; `name` is in capitals, without UID, which is told apart."""

    tag: str
    name: str
    by_uid: bool
    arguments: list[Word]

    def text(self, position: int) -> str:
        """Return an argument as text; raises `ImapSyntaxError` when there is none."""
        if position >= len(self.arguments):
            raise ImapSyntaxError
        return text_of(self.arguments[position])


def text_of(token: Word) -> str:
    """Return an atom, a quoted string or a literal as text; raises `ImapSyntaxError`."""
    if isinstance(token, list):
        raise ImapSyntaxError
    return token if isinstance(token, str) else token.decode("utf-8", "replace")


def flat(tokens: Sequence[Word]) -> Iterator[str]:
    """Give all words of nested lists one by one."""
    for token in tokens:
        if isinstance(token, list):
            yield from flat(token)
        else:
            yield text_of(token)


def read_command(conversation: Conversation) -> ImapCommand:
    """Read one command with its literals; raises `ImapSyntaxError`."""
    line, literals = conversation.read_line(), list[bytes]()
    text = line
    while found := _LITERAL.search(line):
        size = int(found[1])
        if size > _LARGEST_LITERAL:
            raise ImapSyntaxError
        if not found[2]:
            conversation.write_line("+ Ready for literal data")
        literals.append(conversation.read_exactly(size))
        line = conversation.read_line()
        text += b" " + line
    tokens = _tokens(text, literals)
    words = [token for token in tokens[:3] if isinstance(token, str)]
    if len(words) < 2 or words != tokens[: len(words)]:  # noqa: PLR2004 - tag and name
        raise ImapSyntaxError
    by_uid = words[1].upper() == "UID" and len(words) > 2  # noqa: PLR2004 - and one more word
    start = 2 if by_uid else 1
    return ImapCommand(words[0], words[start].upper(), by_uid, tokens[start + 1 :])


def _tokens(text: bytes, literals: list[bytes]) -> list[Word]:
    waiting = iter(literals)
    stack: list[list[Word]] = [[]]
    position = 0
    text = text.rstrip()
    while position < len(text):
        found = _TOKEN.match(text, position)
        if found is None:
            raise ImapSyntaxError
        position = found.end()
        if found["open"]:
            stack.append([])
        elif found["close"]:
            if len(stack) == 1:
                raise ImapSyntaxError
            inner = stack.pop()
            stack[-1].append(inner)
        else:
            stack[-1].append(_single(found, waiting))
    if len(stack) != 1:
        raise ImapSyntaxError
    return stack[0]


def _single(found: re.Match[bytes], literals: Iterator[bytes]) -> Word:
    if found["literal"] is not None:
        literal = next(literals, None)
        if literal is None:
            raise ImapSyntaxError
        return literal
    if found["quoted"] is not None:
        return re.sub(rb"\\(.)", rb"\1", found["quoted"]).decode("utf-8", "replace")
    return found["atom"].decode("utf-8", "replace")


def numbers_in(spelled: str, present: Sequence[int]) -> set[int]:
    """Return those of the present numbers that a set like `1:3,7,9:*` names.

    Raises `ImapSyntaxError`.
    """
    last = max(present, default=0)
    chosen: set[int] = set()
    for part in spelled.split(","):
        first, _, second = part.partition(":")
        ends = [last if end == "*" else _number(end) for end in (first, second or first)]
        chosen |= {number for number in present if min(ends) <= number <= max(ends)}
    return chosen


def _number(text: str) -> int:
    if not text.isdecimal():
        raise ImapSyntaxError
    return int(text)


def fetch_items(tokens: Sequence[Word]) -> list[str]:
    """Return what a FETCH asks for, in capitals; raises `ImapSyntaxError`."""
    items = _FETCHED.findall(" ".join(flat(tokens)).upper())
    return ["FLAGS", "INTERNALDATE", "RFC822.SIZE"] if items == ["FAST"] else items


def fetched(letter: StoredLetter, item: str) -> bytes:
    """Return one item of a letter with its name; raises `ImapSyntaxError` for an unknown one."""
    simple = {
        "UID": str(letter.id),
        "FLAGS": f"({' '.join(letter.flags)})",
        "RFC822.SIZE": str(letter.size),
        "INTERNALDATE": Time2Internaldate(letter.received_at),
    }
    if item in simple:
        return f"{item} {simple[item]}".encode()
    name = item.replace("BODY.PEEK[", "BODY[")
    block = _block(letter.content, name)
    return name.encode() + b" {%d}\r\n" % len(block) + block


def _block(content: bytes, name: str) -> bytes:
    header, mark, text = content.partition(b"\r\n\r\n")
    parts = {
        "BODY[]": content,
        "RFC822": content,
        "BODY[HEADER]": header + mark,
        "RFC822.HEADER": header + mark,
        "BODY[TEXT]": text,
        "RFC822.TEXT": text,
    }
    if name in parts:
        return parts[name]
    if not name.startswith("BODY[HEADER.FIELDS "):
        raise ImapSyntaxError
    wanted = set(name.partition("(")[2].rstrip(")]").split())
    lines = re.split(rb"\r\n(?![ \t])", header)
    chosen = [line for line in lines if line.split(b":")[0].decode("latin-1").upper() in wanted]
    return b"".join(line + b"\r\n" for line in chosen) + b"\r\n"


def header_contains(content: bytes, name: str, wanted: str) -> bool:
    """Tell whether a header of a letter contains a text, ignoring case."""
    value = _HEADERS.parsebytes(content).get(name)
    return value is not None and wanted.casefold() in str(value).casefold()
