"""Which tags work in a campaign of SendPulse, and which stand in its way (M29)."""

from __future__ import annotations

import re

from enot_desktop.services.letters.tag_names import Tag
from enot_desktop.services.letters.tag_text import html_with_tags, line_with_tags

CAMPAIGN_TAGS = (Tag.FIRST_NAME, Tag.MIDDLE_NAME, Tag.LAST_NAME)
"""The tags that the service can fill in for each recipient."""

# The service fills these in by itself, whatever is in the address book.
_OF_SERVICE = re.compile(
    r"\{\{\s*(?:email|unsubscribe_url|webversion|current_year"
    r"|ec_es_email_sender_(?:company|address))\s*\}\}"
)


def without_service_variables(text: str) -> str:
    """Return a text without the service's own variables, which are no tags of ours."""
    return _OF_SERVICE.sub("", text)


def unsupported_tags(subject: str, html: str) -> tuple[str, ...]:
    """Return the tags that work in no campaign, as written between the braces, each once.

    What stands for nothing counts too, and any tag in a link or another attribute: the service
    puts values in as they are, which would break what stands there.
    """
    line, page = without_service_variables(subject), without_service_variables(html)
    written = (*line_with_tags(line).written, *html_with_tags(page).written)
    wrong = (tag.name for tag in written if tag.in_attribute or tag.tag not in CAMPAIGN_TAGS)
    return tuple(dict.fromkeys(wrong))
