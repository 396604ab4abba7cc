"""Names of IMAP folders: how they are written on the wire, and which one keeps sent letters."""

from __future__ import annotations

import base64
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_SENT_NAMES = (
    "sent",
    "sent items",
    "sent messages",
    "sent mail",
    "отправленные",
    "надіслані",
    "відправлені",
    "исходящие отправленные",
    "gesendet",
    "wysłane",
    "odeslané",
)
_LISTED = re.compile(
    rb'\((?P<flags>[^)]*)\)\s+(?:"(?P<delimiter>\\?.)"|NIL)\s+(?P<name>.*)', re.DOTALL
)
_SHIFTED = re.compile("&([^-]*)-")
_INTERNATIONAL = re.compile(r"[^\x20-\x7e]+")


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder as listed: the name on the wire, the name to read, and its flags in lower case."""

    wire_name: str
    name: str
    delimiter: str
    flags: frozenset[str]

    @property
    def last_part(self) -> str:
        """The readable name without the folders it lies in."""
        return self.name.rpartition(self.delimiter)[2] if self.delimiter else self.name


def sent_folder_of(folders: Iterable[Folder]) -> Folder | None:
    """Return the folder that keeps sent letters: marked as such, or known by its name."""
    usable = [folder for folder in folders if "\\noselect" not in folder.flags]
    for folder in usable:
        if "\\sent" in folder.flags:
            return folder
    by_name = {folder.last_part.casefold(): folder for folder in reversed(usable)}
    return next((by_name[name] for name in _SENT_NAMES if name in by_name), None)


def folder_from_list(item: bytes | tuple[bytes, bytes]) -> Folder | None:
    """Read one line of a LIST answer; the name may have come as a literal of its own."""
    line, literal = (item[0], item[1]) if isinstance(item, tuple) else (item, None)
    found = _LISTED.match(line)
    if found is None:
        return None
    raw = found["name"].strip() if literal is None else literal
    if literal is None and raw.startswith(b'"'):
        raw = re.sub(rb"\\(.)", rb"\1", raw[1:-1])
    wire_name = raw.decode("utf-8", "replace")
    if not wire_name.isascii():  # a server that takes no notice of IMAP's own form
        wire_name = to_modified_utf7(wire_name)
    delimiter = (found["delimiter"] or b"").decode("ascii", "replace")[-1:]
    flags = frozenset(found["flags"].decode("ascii", "replace").lower().split())
    return Folder(wire_name, from_modified_utf7(wire_name), delimiter, flags)


def quoted(wire_name: str) -> str:
    """Return a folder's name as an argument of a command."""
    escaped = wire_name.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def to_modified_utf7(name: str) -> str:
    """Write a name in the ASCII form that IMAP uses (RFC 3501, 5.1.3)."""
    return _INTERNATIONAL.sub(_shift, name.replace("&", "&-"))


def from_modified_utf7(wire_name: str) -> str:
    """Read a name in IMAP's ASCII form; what is malformed stays as it is."""
    return _SHIFTED.sub(_unshift, wire_name)


def _shift(found: re.Match[str]) -> str:
    packed = base64.b64encode(found[0].encode("utf-16-be"), b"+,")
    return f"&{packed.rstrip(b'=').decode('ascii')}-"


def _unshift(found: re.Match[str]) -> str:
    packed = found[1]
    if not packed:
        return "&"
    try:
        padded = packed + "=" * (-len(packed) % 4)
        return base64.b64decode(padded, b"+,", validate=True).decode("utf-16-be")
    except ValueError:
        return found[0]
