"""What a mailing's window knows of its document: number, version, and what is not saved yet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from enot_desktop.models.values import SendingMethod
from enot_desktop.services.mailings.document import MailingDraft
from enot_desktop.ui.mailings.saving import Change, Touched

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from enot_desktop.models.values import MailingKind
    from enot_desktop.services.mailings.document import MailingDocument
    from enot_desktop.ui.mailings.attached_files import AttachedFile
    from enot_desktop.ui.mailings.saving import Stored


@dataclass(frozen=True, slots=True)
class Letter:
    """The letter as it stands in the form."""

    kind: MailingKind
    planned_at: datetime
    account_id: int | None
    subject: str
    html: str
    as_is: bool
    method: SendingMethod = SendingMethod.LETTERS
    draft: bool = False


class DraftState:
    """Compares the form with what is saved.

    Edits are counted, so that what is typed while a saving runs still counts as unsaved.
    """

    def __init__(self, number: int | None, letter: Letter) -> None:
        self.number = number
        self.version: int | None = None
        self._saved = self._in_hand = letter
        self._kept: tuple[int, ...] = ()
        self._edits = self._edits_saved = self._edits_in_hand = 0

    @property
    def unsaved(self) -> bool:
        """Whether the form was edited since it was saved or read."""
        return self._edits != self._edits_saved

    def edit(self) -> None:
        """Count an edit."""
        self._edits += 1

    def read(self, document: MailingDocument, letter: Letter) -> None:
        """Start from a document that was read; `letter` is how the form gives it back."""
        self.number, self.version = document.id, document.version
        self._saved = letter
        self._kept = tuple(row.id for row in document.attachments)
        self._edits_saved = self._edits

    def begin_saving(self, letter: Letter, files: Iterable[AttachedFile]) -> Change:
        """Return what is to be saved now."""
        files = tuple(files)
        remaining = {file.identity for file in files}
        added = tuple(file.path for file in files if file.path is not None)
        removed = tuple(identity for identity in self._kept if identity not in remaining)
        self._in_hand, self._edits_in_hand = letter, self._edits
        draft = MailingDraft(
            letter.planned_at,
            letter.account_id,
            letter.subject,
            letter.html,
            letter.as_is,
            letter.kind,
            self.number,
            method=letter.method,
            draft=letter.draft,
        )
        return Change(
            draft,
            self.version,
            self._touched(letter, files_differ=bool(added or removed)),
            added,
            removed,
            switched=letter.method is not self._saved.method,
        )

    def take(self, stored: Stored) -> None:
        """Remember what was saved; edits made since then stay unsaved."""
        self.number, self.version = stored.saved.id, stored.saved.version
        self._saved = self._in_hand
        self._kept = tuple(row.id for row in stored.attachments)
        if stored.failure is None:
            self._edits_saved = self._edits_in_hand

    def _touched(self, letter: Letter, *, files_differ: bool) -> Touched:
        saved = self._saved
        same_text = (letter.subject, letter.html, letter.as_is) == (
            saved.subject,
            saved.html,
            saved.as_is,
        )
        if files_differ or not same_text:
            return Touched.TEXT
        same_plan = (letter.planned_at, letter.account_id) == (saved.planned_at, saved.account_id)
        return Touched.NOTHING if same_plan else Touched.PLAN
