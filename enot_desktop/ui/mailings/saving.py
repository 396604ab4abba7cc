"""Saving a mailing with its files: what is to be saved, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from enot_desktop.models.failures import EnotError
from enot_desktop.models.values import SendingMethod
from enot_desktop.services.letters.tag_text import html_with_tags, line_with_tags

if TYPE_CHECKING:
    from pathlib import Path

    from enot_desktop.services.mailings.document import AttachmentRow, MailingDraft, SavedMailing
    from enot_desktop.services.mailings.service import MailingService


class Touched(Enum):
    """What differs from the saved document, as far as letters that wait are concerned."""

    NOTHING = "nothing"
    PLAN = "plan"
    """Date or account only."""
    TEXT = "text"


@dataclass(frozen=True)
class Change:
    """A document to be saved: `version` is the one its window has read, None for a new one.

    `switched` tells that the letters leave another way than before: from the queue, or with a
    campaign.
    """

    draft: MailingDraft
    version: int | None
    touched: Touched
    added: tuple[Path, ...] = ()
    removed: tuple[int, ...] = ()
    switched: bool = False

    @property
    def rewrites(self) -> bool:
        """Whether letters come back from a campaign, so that all waiting ones get the new text."""
        is_for_queue = self.draft.method is SendingMethod.LETTERS
        return self.draft.id is not None and self.switched and is_for_queue

    @property
    def needs_question(self) -> bool:
        """Whether it matters to letters that wait in the queue, so that a person is asked.

        A campaign always goes as it is saved, and so do the letters that come back from one.
        """
        if self.draft.id is None or self.switched:
            return False
        return self.draft.method is SendingMethod.LETTERS and self.touched is not Touched.NOTHING


@dataclass(frozen=True)
class Stored:
    """What was saved. With a `failure` the document is saved, but not all of its new files.

    `added` are the files that were to be attached. `unknown_tags` stand in the text and would stop
    the registration of recipients.
    """

    saved: SavedMailing
    attachments: tuple[AttachmentRow, ...]
    added: tuple[Path, ...] = ()
    unknown_tags: tuple[str, ...] = ()
    failure: EnotError | None = None


def store(mailings: MailingService, change: Change, *, update_letters: bool) -> Stored:
    """Save a document, then its files; belongs into the background.

    Raises what `MailingService.save` and `detach` raise, and has saved nothing of the text then.
    """
    number = change.draft.id
    if number is not None:
        present = {row.id for row in mailings.get(number).attachments}
        for attachment in change.removed:
            if attachment in present:
                mailings.detach(number, attachment)
    at_once = update_letters and not change.added
    saved = mailings.save(change.draft, version=change.version, update_letters=at_once)
    failure: EnotError | None = None
    if change.added:
        failure = _attach(mailings, saved.id, change.added, update_letters=update_letters)
    files = mailings.get(saved.id).attachments
    return Stored(saved, files, change.added, _unknown_tags(change.draft), failure)


def _attach(
    mailings: MailingService, number: int, paths: tuple[Path, ...], *, update_letters: bool
) -> EnotError | None:
    # The text is saved by now: what goes wrong with the files must not hide that.
    try:
        mailings.attach(number, paths)
        if update_letters:
            mailings.update_letters(number)
    except EnotError as error:
        return error
    return None


def _unknown_tags(draft: MailingDraft) -> tuple[str, ...]:
    if draft.as_is:
        return ()
    found = (*line_with_tags(draft.subject).unknown, *html_with_tags(draft.html).unknown)
    return tuple(dict.fromkeys(found))
