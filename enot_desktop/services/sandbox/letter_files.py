"""Letters of the loopback servers as files: how they are named, and found again after a restart."""

from __future__ import annotations

import os
import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from enot_desktop.services.sandbox.stored_letter import INBOX, StoredLetter

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_LONGEST = 100
_COPY = ".copy"
"""Stands before the ending of a letter that did not come in, but was put into a folder."""
_NAME = re.compile(r"(\d{6,})-(.+@.+?)(\.copy)?\.eml")


def write_letter(folder: Path, identity: int, letter: StoredLetter) -> Path:
    """Write a letter into its own file; raises `OSError`.

    Number and owner are in the name, and the file is as old as the letter.
    """
    owner = "".join(sign if sign.isalnum() or sign in "@.-_+" else "_" for sign in letter.owner)
    kind = "" if letter.folder == INBOX else _COPY
    path = folder / f"{identity:06}-{owner[:_LONGEST]}{kind}.eml"
    path.write_bytes(letter.in_memory)
    moment = letter.received_at.timestamp()
    os.utime(path, (moment, moment))
    return path


def last_number(folder: Path) -> int:
    """Return the greatest number that a letter in the folder has, 0 without letters."""
    return max((int(found[1]) for _path, found in _letters_in(folder)), default=0)


def earlier_letters(folder: Path) -> list[StoredLetter]:
    """Return the letters that came in earlier, without reading them."""
    return [
        _letter(path, int(found[1]), found[2])
        for path, found in sorted(_letters_in(folder))
        if not found[3]
    ]


def _letters_in(folder: Path) -> Iterator[tuple[Path, re.Match[str]]]:
    for path in folder.iterdir():
        found = _NAME.fullmatch(path.name)
        if found is not None and path.is_file():
            yield path, found


def _letter(path: Path, identity: int, owner: str) -> StoredLetter:
    about = path.stat()
    return StoredLetter(
        owner=owner,
        folder=INBOX,
        sender="",
        recipient=owner,
        received_at=datetime.fromtimestamp(about.st_mtime, UTC),
        in_memory=b"",
        id=identity,
        size=about.st_size,
        path=path,
    )
