"""Prepared letters of a run, made when first needed and shared by its lanes."""

from __future__ import annotations

import threading
from collections import OrderedDict
from typing import TYPE_CHECKING

from enot_desktop.models.values import LetterKind
from enot_desktop.services.letters.composing import PreparedLetter
from enot_desktop.services.letters.service_letter import PreparedServiceLetter

if TYPE_CHECKING:
    from enot_desktop.models.file_store import FileStore
    from enot_desktop.services.letters.bodies import BodyContent, BodyFile
    from enot_desktop.services.letters.composing import Composer, Sender
    from enot_desktop.services.sending.ledger import Task

_KEPT = 8  # prepared letters hold their attached files in memory


class PreparedLetters:
    """Gives the prepared letter for one in hand; used by all lanes at once.

    Letters that go through the SendPulse service are prepared as it takes them.
    """

    def __init__(self, files: FileStore, sender: Sender, *, through_service: bool = False) -> None:
        self._files, self._sender = files, sender
        self._through_service = through_service
        self._prepared: OrderedDict[tuple[int, bool], Composer] = OrderedDict()
        self._lock = threading.Lock()

    def prepare(self, task: Task) -> Composer:
        """Return the prepared letter; raises `StoredFileMissing` when a file of it is gone."""
        is_mailing = task.letter.kind == LetterKind.MAILING
        key = (task.letter.body_id, is_mailing)
        with self._lock:
            found = self._prepared.get(key)
            if found is None:
                found = self._prepared[key] = self._make(task.content, is_mailing=is_mailing)
            self._prepared.move_to_end(key)
            if len(self._prepared) > _KEPT:
                self._prepared.popitem(last=False)
        return found

    def _make(self, content: BodyContent, *, is_mailing: bool) -> Composer:
        if self._through_service:
            return PreparedServiceLetter(content, self._sender, self._read)
        return PreparedLetter(content, self._sender, self._read, is_mailing=is_mailing)

    def _read(self, file: BodyFile) -> bytes:
        return self._files.read(file.digest, file.name)
