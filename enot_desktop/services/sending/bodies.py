"""Prepared letters of a run, made when first needed and shared by its lanes."""

from __future__ import annotations

import threading
from collections import OrderedDict
from typing import TYPE_CHECKING

from enot_desktop.services.letters.composing import PreparedLetter
from enot_desktop.services.sending.ledger import is_mailing

if TYPE_CHECKING:
    from enot_desktop.models.file_store import FileStore
    from enot_desktop.services.letters.bodies import BodyContent, BodyFile
    from enot_desktop.services.letters.composing import Sender
    from enot_desktop.services.queue.claiming import ClaimedLetter

_KEPT = 8  # prepared letters hold their attached files in memory


class PreparedLetters:
    """Gives the prepared letter for a claimed one; used by all lanes at once."""

    def __init__(self, files: FileStore, sender: Sender) -> None:
        self._files, self._sender = files, sender
        self._bodies: dict[int, BodyContent] = {}
        self._prepared: OrderedDict[tuple[int, bool], PreparedLetter] = OrderedDict()
        self._lock = threading.Lock()

    def add(self, bodies: dict[int, BodyContent]) -> None:
        """Take bodies that were read from the database."""
        with self._lock:
            self._bodies.update(bodies)

    def prepare(self, letter: ClaimedLetter) -> PreparedLetter:
        """Return the prepared letter; raises `StoredFileMissing` when a file of it is gone."""
        key = (letter.body_id, is_mailing(letter))
        with self._lock:
            found = self._prepared.get(key)
            if found is None:
                found = PreparedLetter(
                    self._bodies[letter.body_id], self._sender, self._read, is_mailing=key[1]
                )
                self._prepared[key] = found
            self._prepared.move_to_end(key)
            while len(self._prepared) > _KEPT:
                self._prepared.popitem(last=False)
        return found

    def _read(self, file: BodyFile) -> bytes:
        return self._files.read(file.digest, file.name)
