"""A text with tags, taken apart once and filled for each recipient.

`{ИМЯ}` is a tag, `{ИМЯ|уважаемый клиент}` one with words for an empty value. In HTML a tag may be
cut by inline markup (`{И<b>МЯ</b>}`); styles and scripts are left alone.
"""

from __future__ import annotations

import html as html_module
import re
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import quote

from enot_desktop.services.letters.tag_names import Tag, find_tag

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

_TAG = re.compile(
    r"\{\s*(?=[^{}|]*[^\W\d_])"
    r"(?P<name>[\w'\u2018\u2019\u02bc\u2032`´\u0300-\u036f \-]{1,40}?)\s*"
    r"(?:\|(?P<fallback>[^{}|\x00]{0,100}))?\}"
)
_MARKUP = re.compile(
    r"<!--\[if[^\]]*\]>|<!\[endif\]-->"  # Outlook shows what stands between these two
    r"|<!--.*?(?:-->|\Z)"
    r"|<(?P<raw>style|script)\b.*?(?:</(?P=raw)\s*>|\Z)"
    r"|<(?P<name>[/!?]?[a-z][^\s/>]*)(?P<attributes>(?:\"[^\"]*\"|'[^']*'|[^>\"'])*)>",
    re.IGNORECASE | re.DOTALL,
)
_ATTRIBUTE = re.compile(r"([^\s=\"'<>/]+)\s*=\s*(\"[^\"]*\"|'[^']*'|[^\s>]+)")
_CHARACTER = re.compile(r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});|.", re.I | re.DOTALL)
_INLINE = re.compile(
    r"/?(?:a|abbr|b|big|bdi|bdo|code|del|em|font|i|ins|mark|q|s|small|span|strike"
    r"|strong|sub|sup|tt|u|wbr)",
    re.IGNORECASE,
)
_LINKS = frozenset({"href", "src", "action", "background", "cite"})
_INVISIBLE = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+")
_BARRIER = "\x00"


class _Place(Enum):
    """Where a value is put, which decides how it must be written."""

    LINE = "line"
    MARKUP = "markup"
    ATTRIBUTE = "attribute"
    LINK = "link"


class WrittenTag(NamedTuple):
    """A tag as written between the braces, and what it means, None for nothing."""

    name: str
    tag: Tag | None
    in_attribute: bool


class _Slot(NamedTuple):
    name: str
    tag: Tag | None
    fallback: str
    place: _Place


@dataclass(frozen=True, slots=True)
class _Edit:
    """What is taken out of the source, and the slot that comes in its place."""

    start: int
    end: int
    slot: _Slot | None


class TagText:
    """A text whose tags are found; `fill` may be called from several threads."""

    def __init__(self, source: str, edits: list[_Edit]) -> None:
        self._pieces: list[str] = [""]
        self._slots: list[_Slot] = []
        written: dict[WrittenTag, None] = {}
        position = 0
        for edit in sorted(edits, key=lambda edit: (edit.start, edit.end)):
            if edit.slot is not None:
                written[_as_written(edit.slot)] = None
                if edit.slot.tag is None:
                    continue
            self._pieces[-1] += source[position : edit.start]
            position = edit.end
            if edit.slot is not None:
                self._slots.append(edit.slot)
                self._pieces.append("")
        self._pieces[-1] += source[position:]
        self.written = tuple(written)
        self.unknown = tuple(dict.fromkeys(each.name for each in written if each.tag is None))
        self.tags = frozenset(slot.tag for slot in self._slots if slot.tag is not None)

    @property
    def pieces(self) -> tuple[str, ...]:
        """What stands around the tags: one piece more than there are values to put in."""
        return tuple(self._pieces)

    @property
    def places(self) -> tuple[tuple[Tag, str], ...]:
        """The tag, and its words for an empty value, wherever a value is put in."""
        return tuple((slot.tag, slot.fallback) for slot in self._slots if slot.tag is not None)

    def values(self, values: Mapping[str, str]) -> list[str]:
        """Return what comes between the pieces, written so that it is safe at its place."""
        return [_written(slot, values) for slot in self._slots]

    def fill(self, values: Mapping[str, str]) -> str:
        """Return the text for one recipient; `values` are keyed by the names in `Tag`."""
        return self.fill_places(self.values(values))

    def fill_places(self, written: Sequence[str]) -> str:
        """Return the text with these words at the `places`, put in as they are."""
        filled = [self._pieces[0]]
        for value, piece in zip(written, self._pieces[1:], strict=True):
            filled.append(value)
            filled.append(piece)
        return "".join(filled)


def line_with_tags(text: str) -> TagText:
    """Take apart a single line, such as a subject; control characters of values are dropped."""
    edits = [
        _Edit(match.start(), match.end(), _slot(match, _Place.LINE))
        for match in _TAG.finditer(text)
    ]
    return TagText(text, edits)


def plain_with_tags(text: str, link_start: str, link_end: str) -> TagText:
    """Take apart plain text, in which marks stand around the targets of links.

    The marks are left out, and values are percent-encoded between them.
    """
    edits = [_Edit(*mark.span(), None) for mark in re.finditer(f"[{link_start}{link_end}]", text)]
    for match in _TAG.finditer(text):
        before = text[: match.start()]
        in_link = before.count(link_start) > before.count(link_end)
        slot = _slot(match, _Place.LINK if in_link else _Place.LINE)
        edits.append(_Edit(match.start(), match.end(), slot))
    return TagText(text, edits)


def html_with_tags(html: str) -> TagText:
    """Take apart HTML; values are escaped, and percent-encoded where they stand in a link."""
    visible = _Visible()
    edits: list[_Edit] = []
    position = 0
    for markup in _MARKUP.finditer(html):
        visible.add(html, position, markup.start())
        if _breaks_words(markup):
            visible.add_barrier(markup.start())
        edits.extend(_edits_in_attributes(markup))
        position = markup.end()
    visible.add(html, position, len(html))
    edits.extend(visible.edits())
    return TagText(html, edits)


def single_line(text: str) -> str:
    """Return a text without line breaks and other control characters, fit for a header."""
    return _CONTROL.sub(" ", text)


class _Visible:
    """The text as it is read, without markup, and where each character of it stands."""

    def __init__(self) -> None:
        self._characters: list[str] = []
        self._places: list[tuple[int, int]] = []

    def add(self, html: str, start: int, end: int) -> None:
        """Add a stretch between two pieces of markup, its character references resolved."""
        for match in _CHARACTER.finditer(html, start, end):
            character = html_module.unescape(match[0])
            if len(character) != 1:
                character = match[0][0]
            if character not in _INVISIBLE:
                self._characters.append(" " if character.isspace() else character)
                self._places.append(match.span())

    def add_barrier(self, position: int) -> None:
        """Mark a place that no tag may span."""
        self._characters.append(_BARRIER)
        self._places.append((position, position))

    def edits(self) -> Iterator[_Edit]:
        """Yield what must change in the source; the markup inside a tag stays."""
        for match in _TAG.finditer("".join(self._characters)):
            slot = _slot(match, _Place.MARKUP)
            if slot.tag is None:
                start = self._places[match.start()][0]
                yield _Edit(start, start, slot)
                continue
            for index in range(*match.span()):
                # The value takes the place of the first letter of the name, and with it the look.
                start, end = self._places[index]
                yield _Edit(start, end, slot if index == match.start("name") else None)


def _breaks_words(markup: re.Match[str]) -> bool:
    name = markup["name"]
    return name is not None and _INLINE.fullmatch(name) is None


def _edits_in_attributes(markup: re.Match[str]) -> Iterator[_Edit]:
    if not markup["attributes"] or "{" not in markup["attributes"]:
        return
    for attribute in _ATTRIBUTE.finditer(markup.string, *markup.span("attributes")):
        name = attribute[1].lower()
        if name == "style" or name.startswith("on"):
            continue
        place = _Place.LINK if name in _LINKS else _Place.ATTRIBUTE
        for match in _TAG.finditer(markup.string, *attribute.span(2)):
            slot = _slot(match, place)
            fallback = html_module.unescape(slot.fallback)
            yield _Edit(match.start(), match.end(), slot._replace(fallback=fallback))


def _slot(match: re.Match[str], place: _Place) -> _Slot:
    name = " ".join(match["name"].split())
    return _Slot(name, find_tag(name), (match["fallback"] or "").strip(), place)


def _as_written(slot: _Slot) -> WrittenTag:
    return WrittenTag(slot.name, slot.tag, slot.place in {_Place.ATTRIBUTE, _Place.LINK})


def _as_link(value: str) -> str:
    return quote(value, safe="@")


_WRITTEN: dict[_Place, Callable[[str], str]] = {
    _Place.LINE: single_line,
    _Place.MARKUP: html_module.escape,
    _Place.ATTRIBUTE: html_module.escape,
    _Place.LINK: _as_link,
}


def _written(slot: _Slot, values: Mapping[str, str]) -> str:
    value = values.get(slot.tag, "") if slot.tag is not None else ""
    return _WRITTEN[slot.place](value.strip() or slot.fallback)
