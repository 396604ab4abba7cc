"""The text of a mailing as the service needs it: its variables in place of our tags."""

from __future__ import annotations

import html as html_module
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from enot_desktop.services.campaigns.failures import UnsupportedTags
from enot_desktop.services.letters.campaign_tags import CAMPAIGN_TAGS, unsupported_tags
from enot_desktop.services.letters.tag_names import Tag
from enot_desktop.services.letters.tag_text import html_with_tags, line_with_tags, single_line

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from enot_desktop.services.letters.bodies import BodyContent
    from enot_desktop.services.letters.tag_text import TagText

_NAMES = {
    Tag.FIRST_NAME: "first_name",
    Tag.MIDDLE_NAME: "middle_name",
    Tag.LAST_NAME: "last_name",
}
_UNFIT = re.compile(r"[<>{}]")
_UNSUBSCRIBE = "unsubscribe_url"
_BODY_END = re.compile(r"</body\s*>", re.IGNORECASE)
_HTML_START = re.compile(r"<html[\s>]", re.IGNORECASE)
# Whoever knows the service writes `{{ИМЯ}}`.
_DOUBLED = re.compile(r"\{+(\{\{(?:first|middle|last)_name(?:_\d+)?\}\})\}+")
_PAGE_START = '<!DOCTYPE html>\n<html><head><meta charset="utf-8"></head><body>\n'
_PAGE_END = "\n</body></html>\n"


@dataclass(frozen=True, slots=True)
class Variable:
    """A variable of a book: a tag, the words for an empty value, its name at the service."""

    tag: Tag
    fallback: str
    name: str


@dataclass(frozen=True, slots=True)
class CampaignText:
    """Subject and HTML with the service's variables in them."""

    subject: str
    html: str


class CampaignLetter:
    """The letter of a mailing, read once; raises `UnsupportedTags` for tags that do not work."""

    def __init__(self, content: BodyContent) -> None:
        self._content = content
        self._html = content.html if content.as_is else _whole_page(content.html)
        self._texts: tuple[TagText, ...] = ()
        if not content.as_is:
            wrong = unsupported_tags(content.subject, content.html)
            if wrong:
                raise UnsupportedTags(wrong)
            self._texts = (line_with_tags(content.subject), html_with_tags(self._html))

    def variables(self, known: Sequence[Variable] = ()) -> tuple[Variable, ...]:
        """Return the variables a book needs: the three names, and one for each other fallback.

        Those `known`, which the book has already, keep their names and come first.
        """
        found = {(one.tag, one.fallback): one for one in known}
        wanted = [(tag, "") for tag in CAMPAIGN_TAGS]
        wanted += [place for text in self._texts for place in text.places]
        for tag, fallback in wanted:
            if (tag, fallback) not in found:
                count = sum(one.tag is tag for one in found.values())
                name = f"{_NAMES[tag]}_{count + 1}" if count else _NAMES[tag]
                found[tag, fallback] = Variable(tag, fallback, name)
        return tuple(found.values())

    def text(self, variables: Sequence[Variable], unsubscribe: str) -> CampaignText:
        """Return the text with these variables, and a link to refuse unless it has one.

        `unsubscribe` is the text of the link. What is sent «Без обработки» stays as it is written.
        """
        if self._content.as_is:
            return CampaignText(single_line(self._content.subject), self._html)
        names = {(one.tag, one.fallback): f"{{{{{one.name}}}}}" for one in variables}
        subject, html = (
            text.fill_places([names[place] for place in text.places]) for text in self._texts
        )
        subject, html = _DOUBLED.sub(r"\1", subject), _DOUBLED.sub(r"\1", html)
        return CampaignText(single_line(subject), _with_way_to_refuse(html, unsubscribe))


def values_of(variables: Sequence[Variable], tag_values: Mapping[str, str]) -> dict[str, str]:
    """Return the value of every variable for one recipient, an empty text included.

    What the service could take for markup or for a variable of its own is left out.
    """
    return {
        one.name: _plain(tag_values.get(one.tag, "")) or _plain(one.fallback) for one in variables
    }


def _plain(value: str) -> str:
    return " ".join(_UNFIT.sub("", single_line(value)).split())


def _whole_page(html: str) -> str:
    if _HTML_START.search(html[:4000]):
        return html
    return f"{_PAGE_START}{html}{_PAGE_END}"


def _with_way_to_refuse(html: str, words: str) -> str:
    if _UNSUBSCRIBE in html:
        return html
    link = f'<a href="{{{{{_UNSUBSCRIBE}}}}}">{html_module.escape(words)}</a>'
    line = f'<p style="font-size:12px;color:#707070">{link}</p>\n'
    ends = list(_BODY_END.finditer(html))
    place = ends[-1].start() if ends else len(html)
    return f"{html[:place]}{line}{html[place:]}"
