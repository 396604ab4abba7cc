"""What the loopback servers hold: letters that came for anyone, and letters put into folders."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from threading import Condition
from typing import TYPE_CHECKING, Any

from enot_desktop.models.failures import NotFound, StoredFileMissing
from enot_desktop.models.values import Page, utc_now
from enot_desktop.services.paging import search_key
from enot_desktop.services.sandbox.letter_files import (
    earlier_letters,
    last_number,
    write_letter,
)
from enot_desktop.services.sandbox.received import ReceivedRow, ReceivedView, row_of, view_of
from enot_desktop.services.sandbox.stored_letter import INBOX, StoredLetter

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime
    from pathlib import Path

    from enot_desktop.models.values import Clock, PageRequest


class _Listed:
    """A letter with what a list needs of it, read from it when first wanted."""

    def __init__(self, letter: StoredLetter) -> None:
        self.letter = letter

    @cached_property
    def row(self) -> ReceivedRow:
        return row_of(self.letter)

    @cached_property
    def search_text(self) -> str:
        row = self.row
        return search_key(row.recipient, row.sender, row.from_text, row.subject)


_ORDER: dict[str, Callable[[_Listed], tuple[Any, int]]] = {
    "received": lambda listed: ("", listed.letter.id),
    "recipient": lambda listed: (listed.letter.recipient, listed.letter.id),
    "from": lambda listed: (listed.row.from_text.casefold(), listed.letter.id),
    "subject": lambda listed: (listed.row.subject.casefold(), listed.letter.id),
    "size": lambda listed: (listed.letter.size, listed.letter.id),
}


class Mailboxes:
    """All letters of the servers, numbered as they came; safe to use from several threads.

    With a folder each letter is also written there as an `.eml` file; the folder is made when
    missing, and the letters that came in earlier are read from it. Other files are left alone.
    """

    def __init__(self, folder: Path | None = None, clock: Clock = utc_now) -> None:
        self.folder = folder
        self._clock = clock
        self._letters: dict[int, _Listed] = {}
        self._changed = Condition()
        self._delivered = 0
        self._last_id = 0
        if folder is not None:
            folder.mkdir(parents=True, exist_ok=True)
            self._last_id = last_number(folder)
            earlier = earlier_letters(folder)
            self._letters = {letter.id: _Listed(letter) for letter in earlier}
            self._delivered = len(self._letters)

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
            listed.letter for listed in self._inbox() if wanted in {None, listed.letter.owner}
        )

    def folder_of(self, owner: str, folder: str) -> tuple[StoredLetter, ...]:
        """Return the letters in one folder of an address, oldest first."""
        wanted = (owner.lower(), folder)
        letters = (listed.letter for listed in self._all())
        return tuple(letter for letter in letters if (letter.owner, letter.folder) == wanted)

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
            listed
            for listed in self._inbox()
            if not words or all(word in listed.search_text for word in words)
        ]
        order = _ORDER.get(request.sort, _ORDER["received"])
        found.sort(key=order, reverse=request.descending)
        window = found[request.offset : request.offset + request.limit]
        return Page(len(found), request.offset, tuple(listed.row for listed in window))

    def letter(self, identity: int) -> ReceivedView:
        """Return one letter in full; raises `NotFound`, or `StoredFileMissing` without its file."""
        with self._changed:
            found = self._letters.get(identity)
        if found is None:
            raise NotFound("received_letter", identity)
        path = found.letter.path
        if path is not None and not path.is_file():
            raise StoredFileMissing(path.name)
        return view_of(found.letter)

    def _all(self) -> list[_Listed]:
        with self._changed:
            return sorted(self._letters.values(), key=lambda listed: listed.letter.id)

    def _inbox(self) -> list[_Listed]:
        return [listed for listed in self._all() if listed.letter.folder == INBOX]

    def _keep(self, letter: StoredLetter) -> int:
        with self._changed:
            self._last_id += 1
            identity = self._last_id
        path = None if self.folder is None else write_letter(self.folder, identity, letter)
        in_memory = letter.in_memory if path is None else b""
        kept = replace(
            letter, id=identity, path=path, in_memory=in_memory, size=len(letter.in_memory)
        )
        with self._changed:
            self._letters[identity] = _Listed(kept)
            self._delivered += kept.folder == INBOX
            self._changed.notify_all()
        return identity
