"""Whether HTML holds only what the formatted editor keeps.

The formatted editor knows paragraphs, headings, lists, links and the looks of text. Whatever else a
letter holds (tables, style sheets, pictures, comments for Outlook …) would be lost in it without a
word, so such a letter is changed in its source only.
"""

from __future__ import annotations

import re
from html.parser import HTMLParser

_INVISIBLE_TAGS = frozenset({"html", "head", "body", "meta", "title"})
_BLOCK_TAGS = frozenset({"p", "div", "h1", "h2", "h3", "h4", "h5", "h6"})
_LIST_TAGS = frozenset({"ul", "ol", "li"})
_INLINE_TAGS = frozenset(
    {"a", "b", "strong", "i", "em", "u", "ins", "s", "strike", "del", "sub", "sup", "span", "font"}
)
_EMPTY_TAGS = frozenset({"br", "hr", "meta"})
_KNOWN_TAGS = _INVISIBLE_TAGS | _BLOCK_TAGS | _LIST_TAGS | _INLINE_TAGS | _EMPTY_TAGS

_ANY = re.compile(r".*", re.DOTALL)
_ALIGNMENT = re.compile(r"left|center|right|justify", re.IGNORECASE)
_COLOR = re.compile(r"#[0-9a-f]{3}|#[0-9a-f]{6}|[a-z]+|rgb\([\d\s,]+\)", re.IGNORECASE)
_MARGIN = re.compile(r"0|\d{1,3}px", re.IGNORECASE)
_ATTRIBUTES: dict[str, dict[str, re.Pattern[str]]] = {
    "a": {"href": _ANY, "target": _ANY},
    "font": {"color": _COLOR, "face": _ANY},
    "meta": {"charset": _ANY, "http-equiv": re.compile("content-type", re.I), "content": _ANY},
    "ul": {"type": re.compile("disc|circle|square", re.I)},
    "ol": {"type": re.compile("[1aAiI]"), "start": re.compile(r"\d{1,4}")},
    **{tag: {"align": _ALIGNMENT} for tag in _BLOCK_TAGS},
}
_ATTRIBUTES_OF_ALL = {
    "class": _ANY,  # without a style sheet it means nothing
    "lang": _ANY,
    "dir": re.compile("ltr", re.I),
}
_TEXT_STYLES = {
    "color": _COLOR,
    "background-color": _COLOR,
    "font-size": re.compile(r"\d{1,2}(?:\.\d{1,2})?(?:pt|px)", re.I),
    "font-family": re.compile(r"[\w\s,'\"-]+"),
    "font-weight": re.compile("bold|normal|[1-9]00", re.I),
    "font-style": re.compile("italic|normal", re.I),
    "text-decoration": re.compile("underline|line-through|none", re.I),
}
_ITEM_STYLES = _TEXT_STYLES | {"text-align": _ALIGNMENT}
_BLOCK_STYLES = _ITEM_STYLES | {
    "margin": _MARGIN,
    "margin-top": _MARGIN,
    "margin-bottom": _MARGIN,
}


def is_simple(html: str) -> bool:
    """Tell whether the formatted editor shows all of this HTML and gives all of it back."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.simple


class _Reader(HTMLParser):
    """Walks through HTML and stops believing in it at the first thing that would be lost."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.simple = True
        self._list_items = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Look at a tag, its attributes and where it stands."""
        known = tag in _KNOWN_TAGS and not (self._list_items and _has_own_line(tag))
        if not known or not all(_keeps(tag, name, value or "") for name, value in attrs):
            self.simple = False
        if tag == "li":
            self._list_items += 1

    def handle_endtag(self, tag: str) -> None:
        """Notice the end of a list item."""
        if tag == "li":
            self._list_items = max(0, self._list_items - 1)

    def handle_comment(self, data: str) -> None:
        """Refuse comments: Outlook reads some of them."""
        del data
        self.simple = False

    def handle_pi(self, data: str) -> None:
        """Refuse processing instructions."""
        del data
        self.simple = False

    def unknown_decl(self, data: str) -> None:
        """Refuse conditional sections."""
        del data
        self.simple = False


def _has_own_line(tag: str) -> bool:
    return tag in _BLOCK_TAGS or tag == "hr"


def _keeps(tag: str, name: str, value: str) -> bool:
    if name == "style":
        return _keeps_style(tag, value)
    pattern = _ATTRIBUTES.get(tag, {}).get(name) or _ATTRIBUTES_OF_ALL.get(name)
    return pattern is not None and pattern.fullmatch(value.strip()) is not None


def _keeps_style(tag: str, style: str) -> bool:
    if tag in _BLOCK_TAGS:
        allowed = _BLOCK_STYLES
    elif tag == "li":
        allowed = _ITEM_STYLES
    elif tag in _INLINE_TAGS:
        allowed = _TEXT_STYLES
    else:
        return not style.strip()
    for declaration in style.split(";"):
        name, _, value = declaration.partition(":")
        pattern = allowed.get(name.strip().lower())
        if declaration.strip() and (pattern is None or not pattern.fullmatch(value.strip())):
            return False
    return True
