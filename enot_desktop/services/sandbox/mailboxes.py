"""What the loopback servers hold: letters that came for anyone, and letters put into folders."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property
from threading import Condition
from typing import TYPE_CHECKING, Any

from enot_desktop.models.failures import NotFound, StoredFileMissing
from enot_desktop.models.values import Page, utc_now
from enot_desktop.services.paging import search_key
from enot_desktop.services.sandbox.received import ReceivedRow, ReceivedView, row_of, view_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime
    from pathlib import Path

    from enot_desktop.models.values import Clock, PageRequest

INBOX = "INBOX"


@dataclass(frozen=True)
class StoredLetter:
    """A letter in a folder of one address; `sender` and `recipient` are those of the envelope.

    `path` is the `.eml` file that holds it, or None when it is kept in memory.
    """

    owner: str
    folder: str
    sender: str
    recipient: str
    received_at: datetime
    in_memory: bytes = field(repr=False)
    flags: tuple[str, ...] = ()
    id: int = 0
    size: int = 0
    path: Path | None = None

    @property
    def content(self) -> bytes:
        """The letter byte for byte as it came; empty when its file was taken away meanwhile."""
        if self.path is None:
            return self.in_memory
        try:
            return self.path.read_bytes()
        except OSError:
            return b""

    @cached_property
    def row(self) -> ReceivedRow:
        """The letter as a row of a list."""
        return row_of(self)

    @cached_property
    def search_text(self) -> str:
        """What a search looks through."""
        row = self.row
        return search_key(row.recipient, row.sender, row.from_text, row.subject)


_ORDER: dict[str, Callable[[StoredLetter], tuple[Any, int]]] = {
    "received": lambda letter: ("", letter.id),
    "recipient": lambda letter: (letter.recipient, letter.id),
    "from": lambda letter: (letter.row.from_text.casefold(), letter.id),
    "subject": lambda letter: (letter.row.subject.casefold(), letter.id),
    "size": lambda letter: (letter.size, letter.id),
}


class Mailboxes:
    """All letters of the servers, numbered as they came; safe to use from several threads.

    With a folder each letter is also written there as an `.eml` file; the folder is made when
    missing, and files already in it are left alone.
    """

    def __init__(self, folder: Path | None = None, clock: Clock = utc_now) -> None:
        self.folder = folder
        self._clock = clock
        self._letters: dict[int, StoredLetter] = {}
        self._changed = Condition()
        self._delivered = 0
        self._last_id = 0
        if folder is not None:
            folder.mkdir(parents=True, exist_ok=True)
            starts = [file.name.partition("-")[0] for file in folder.glob("*-*.eml")]
            self._last_id = max((int(start) for start in starts if start.isdecimal()), default=0)

    @property
    def count(self) -> int:
        """How many letters came in, copies in other folders not counted."""
        return self._delivered

    def deliver(self, sender: str, recipients: Sequence[str], content: bytes) -> None:
        """Put a letter into the inbox of each recipient."""
        for recipient in recipients:
            self._keep(
                StoredLetter(
                    owner=recipient.lower(),
                    folder=INBOX,
                    sender=sender,
                    recipient=recipient,
                    received_at=self._clock(),
                    in_memory=content,
                )
            )

    def append(
        self,
        owner: str,
        folder: str,
        content: bytes,
        *,
        flags: tuple[str, ...] = (),
        received_at: datetime | None = None,
    ) -> int:
        """Put a letter into a folder of an address, as IMAP's APPEND does; returns its number."""
        return self._keep(
            StoredLetter(
                owner=owner.lower(),
                folder=folder,
                sender=owner,
                recipient="",
                received_at=received_at or self._clock(),
                in_memory=content,
                flags=flags,
            )
        )

    def letters(self, recipient: str | None = None) -> tuple[StoredLetter, ...]:
        """Return the letters that came in, all of them or those for one address."""
        wanted = None if recipient is None else recipient.lower()
        return tuple(
            letter
            for letter in self._all()
            if letter.folder == INBOX and wanted in {None, letter.owner}
        )

    def folder_of(self, owner: str, folder: str) -> tuple[StoredLetter, ...]:
        """Return the letters in one folder of an address, oldest first."""
        wanted = (owner.lower(), folder)
        return tuple(letter for letter in self._all() if (letter.owner, letter.folder) == wanted)

    def wait_for(self, count: int, seconds: float) -> bool:
        """Wait until so many letters have come in; tells whether they have."""
        with self._changed:
            return self._changed.wait_for(lambda: self._delivered >= count, seconds)

    def page(self, request: PageRequest) -> Page[ReceivedRow]:
        """Return a window of the letters that came in, by default in the order they came.

        Sorts by `received`, `recipient`, `from`, `subject` or `size`.
        """
        words = search_key(request.search).split()
        found = [
            letter
            for letter in self.letters()
            if not words or all(word in letter.search_text for word in words)
        ]
        order = _ORDER.get(request.sort, _ORDER["received"])
        found.sort(key=order, reverse=request.descending)
        window = found[request.offset : request.offset + request.limit]
        return Page(len(found), request.offset, tuple(letter.row for letter in window))

    def letter(self, identity: int) -> ReceivedView:
        """Return one letter in full; raises `NotFound`, or `StoredFileMissing` without its file."""
        with self._changed:
            found = self._letters.get(identity)
        if found is None:
            raise NotFound("received_letter", identity)
        if found.path is not None and not found.path.is_file():
            raise StoredFileMissing(found.path.name)
        return view_of(found)

    def _all(self) -> list[StoredLetter]:
        with self._changed:
            return sorted(self._letters.values(), key=lambda letter: letter.id)

    def _keep(self, letter: StoredLetter) -> int:
        with self._changed:
            self._last_id += 1
            identity = self._last_id
        path = self._write(identity, letter)
        in_memory = letter.in_memory if path is None else b""
        kept = replace(
            letter, id=identity, path=path, in_memory=in_memory, size=len(letter.in_memory)
        )
        with self._changed:
            self._letters[identity] = kept
            self._delivered += kept.folder == INBOX
            self._changed.notify_all()
        return identity

    def _write(self, identity: int, letter: StoredLetter) -> Path | None:
        if self.folder is None:
            return None
        name = "".join(sign if sign.isalnum() or sign in "@.-_" else "_" for sign in letter.owner)
        path = self.folder / f"{identity:06}-{name[:100]}.eml"
        path.write_bytes(letter.in_memory)
        return path
