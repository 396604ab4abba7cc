"""The document of a mailing as a campaign needs it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from enot_desktop.services.campaigns.failures import TooManyFiles
from enot_desktop.services.campaigns.text import CampaignLetter
from enot_desktop.services.letters.campaign_tags import unsupported_tags
from enot_desktop.services.letters.file_names import distinct_names
from enot_desktop.services.letters.tag_text import single_line
from enot_desktop.services.mailings.letter_text import body_content

if TYPE_CHECKING:
    from collections.abc import Iterable

    from enot_desktop.models.file_store import FileStore
    from enot_desktop.models.mailing import Mailing
    from enot_desktop.services.letters.bodies import BodyFile

MOST_FILES = 5


def unfit_tags(mailing: Mailing) -> tuple[str, ...]:
    """Return the tags of a mailing's letter that work in no campaign."""
    return () if mailing.as_is else unsupported_tags(mailing.subject, mailing.html)


def read_letter(mailing: Mailing) -> CampaignLetter:
    """Return the letter of a mailing; raises `UnsupportedTags` and `TooManyFiles`."""
    content = body_content(mailing)
    if len(content.attachments) > MOST_FILES:
        raise TooManyFiles(len(content.attachments), MOST_FILES)
    return CampaignLetter(content)


def read_files(files: FileStore, wanted: Iterable[BodyFile]) -> dict[str, bytes]:
    """Return attached files by names that differ; raises `StoredFileMissing`."""
    wanted = tuple(wanted)
    names = distinct_names(single_line(file.name) for file in wanted)
    return {
        name: files.read(file.digest, file.name) for name, file in zip(names, wanted, strict=True)
    }
