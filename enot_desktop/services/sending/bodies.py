"""Prepared letters of a run, made when first needed and shared by its lanes."""

from __future__ import annotations

import threading
from collections import OrderedDict
from typing import TYPE_CHECKING

from enot_desktop.models.values import LetterKind
from enot_desktop.services.letters.composing import PreparedLetter

if TYPE_CHECKING:
    from enot_desktop.models.file_store import FileStore
    from enot_desktop.services.letters.bodies import BodyFile
    from enot_desktop.services.letters.composing import Sender
    from enot_desktop.services.sending.ledger import Task

_KEPT = 8  # prepared letters hold their attached files in memory


class PreparedLetters:
    """Gives the prepared letter for one in hand; used by all lanes at once."""

    def __init__(self, files: FileStore, sender: Sender) -> None:
        self._files, self._sender = files, sender
        self._prepared: OrderedDict[tuple[int, bool], PreparedLetter] = OrderedDict()
        self._lock = threading.Lock()

    def prepare(self, task: Task) -> PreparedLetter:
        """Return the prepared letter; raises `StoredFileMissing` when a file of it is gone."""
        is_mailing = task.letter.kind == LetterKind.MAILING
        key = (task.letter.body_id, is_mailing)
        with self._lock:
            found = self._prepared.get(key)
            if found is None:
                found = PreparedLetter(
                    task.content, self._sender, self._read, is_mailing=is_mailing
                )
                self._prepared[key] = found
            self._prepared.move_to_end(key)
            if len(self._prepared) > _KEPT:
                self._prepared.popitem(last=False)
        return found

    def _read(self, file: BodyFile) -> bytes:
        return self._files.read(file.digest, file.name)
