"""One folder as an IMAP client sees it: figures, searching and fetching."""

from __future__ import annotations

from typing import TYPE_CHECKING

from enot_desktop.services.sandbox.imap_syntax import (
    ImapSyntaxError,
    fetch_items,
    fetched,
    flat,
    header_contains,
    numbers_in,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from enot_desktop.services.sandbox.imap_syntax import Word
    from enot_desktop.services.sandbox.mailboxes import Mailboxes
    from enot_desktop.services.sandbox.stored_letter import StoredLetter

UID_VALIDITY = 1


class ImapFolder:
    """The letters of one folder as they were when it was opened or last refreshed."""

    def __init__(self, mailboxes: Mailboxes, owner: str, name: str) -> None:
        self._mailboxes = mailboxes
        self._owner = owner
        self._name = name
        self._letters: tuple[StoredLetter, ...] = ()
        self.refresh()

    def refresh(self) -> None:
        """See the letters that have come since."""
        self._letters = self._mailboxes.folder_of(self._owner, self._name)

    def figures(self) -> dict[str, int]:
        """Return the figures of STATUS by name."""
        return {
            "MESSAGES": len(self._letters),
            "RECENT": 0,
            "UIDNEXT": max((letter.id for letter in self._letters), default=0) + 1,
            "UIDVALIDITY": UID_VALIDITY,
            "UNSEEN": sum("\\Seen" not in letter.flags for letter in self._letters),
        }

    def search(self, arguments: Sequence[Word], *, by_uid: bool) -> list[int]:
        """Return the numbers of the letters that fit; raises `ImapSyntaxError`."""
        words = flat(arguments)
        found = list(range(1, len(self._letters) + 1))
        for word in words:
            found = self._narrowed(found, word, words)
        return [self._letters[number - 1].id if by_uid else number for number in found]

    def fetch(self, arguments: Sequence[Word], *, by_uid: bool) -> Iterator[bytes]:
        """Give an untagged answer for each letter asked for; raises `ImapSyntaxError`."""
        words = [next(flat(arguments[:1]), "")]
        items = fetch_items(arguments[1:])
        if by_uid and "UID" not in items:
            items.insert(0, "UID")
        for number in self._chosen(words[0], by_uid=by_uid):
            shown = b" ".join(fetched(self._letters[number - 1], item) for item in items)
            yield b"* %d FETCH (" % number + shown + b")\r\n"

    def _chosen(self, spelled: str, *, by_uid: bool) -> list[int]:
        present = self._uids() if by_uid else list(range(1, len(self._letters) + 1))
        chosen = numbers_in(spelled, present)
        return [number for number, shown in enumerate(present, 1) if shown in chosen]

    def _uids(self) -> list[int]:
        return [letter.id for letter in self._letters]

    def _narrowed(self, found: list[int], word: str, words: Iterator[str]) -> list[int]:
        key = word.upper()
        if key == "CHARSET":
            next(words, "")
            return found
        if key == "ALL":
            return found
        if key == "UID":
            chosen = set(self._chosen(next(words, ""), by_uid=True))
            return [number for number in found if number in chosen]
        if key in {"SEEN", "UNSEEN"}:
            return [number for number in found if self._seen(number) == (key == "SEEN")]
        if key in {"HEADER", "SUBJECT", "FROM", "TO"}:
            return self._by_header(found, next(words, "") if key == "HEADER" else key, words)
        chosen = set(self._chosen(word, by_uid=False))
        return [number for number in found if number in chosen]

    def _seen(self, number: int) -> bool:
        return "\\Seen" in self._letters[number - 1].flags

    def _by_header(self, found: list[int], name: str, words: Iterator[str]) -> list[int]:
        wanted = next(words, None)
        if wanted is None:
            raise ImapSyntaxError
        return [
            number
            for number in found
            if header_contains(self._letters[number - 1].content, name, wanted)
        ]
