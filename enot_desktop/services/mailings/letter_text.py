"""The personal part of a mailing's letters, and the body they share."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING

from enot_desktop.services.letters.bodies import BodyContent, BodyFile
from enot_desktop.services.letters.campaign_tags import CAMPAIGN_TAGS, without_service_variables
from enot_desktop.services.letters.tag_text import html_with_tags, line_with_tags, single_line
from enot_desktop.services.letters.tags import require_known_tags
from enot_desktop.services.paging import search_key

if TYPE_CHECKING:
    from collections.abc import Mapping

    from enot_desktop.models.mailing import Mailing
    from enot_desktop.services.letters.tag_names import Tag

_NOT_SHOWN = re.compile(
    r"<!--.*?-->|<(head|style|script|title)\b.*?</\1\s*>|<[^>]*>", re.IGNORECASE | re.DOTALL
)
_PICTURE = re.compile(r"<img\b", re.IGNORECASE)


def is_blank(html: str) -> bool:
    """Tell whether HTML shows neither words nor a picture."""
    words = unescape(_NOT_SHOWN.sub("", html)).replace("\u200b", "").replace("\ufeff", "")
    return not words.strip() and not _PICTURE.search(html)


def body_content(mailing: Mailing) -> BodyContent:
    """Return what all letters of a mailing share, as it stands in the document now."""
    files = tuple(
        BodyFile(attachment.name, attachment.media_type, attachment.digest, attachment.file.size)
        for attachment in mailing.attachments
    )
    return BodyContent(mailing.subject, mailing.html, mailing.as_is, files)


class LetterText:
    """Makes what is kept with each letter of one mailing.

    Letters of a campaign keep the names whether they stand in the text or not: every contact of
    the service's address book has them. Raises `UnknownTags` unless the mailing is sent as it is.
    """

    def __init__(self, content: BodyContent, *, for_campaign: bool = False) -> None:
        self._as_is = content.as_is
        self._plain_subject = single_line(content.subject)
        self._subject = line_with_tags(content.subject)
        self._tags: set[Tag] = set()
        if not content.as_is:
            self._tags |= self._subject.tags | html_with_tags(content.html).tags
        subject, html = content.subject, content.html
        if for_campaign:
            self._tags.update(CAMPAIGN_TAGS)
            subject, html = without_service_variables(subject), without_service_variables(html)
        if not content.as_is:
            require_known_tags(subject, html)

    def subject(self, values: Mapping[str, str]) -> str:
        """Return the subject for one recipient."""
        return self._plain_subject if self._as_is else self._subject.fill(values)

    def kept_values(self, values: Mapping[str, str]) -> dict[str, str]:
        """Return the values of those tags that the letter uses, of a campaign all the names."""
        return {tag.value: values.get(tag.value, "") for tag in self._tags}


def letter_search_text(name: str, address: str, subject: str) -> str:
    """Return the search text of a letter."""
    return search_key(name, address, subject)
