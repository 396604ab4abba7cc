"""The plain-text twin of a letter, for readers and programs that show no HTML."""

from __future__ import annotations

import re
from html.parser import HTMLParser

_SKIPPED = frozenset({"head", "style", "script", "title", "template", "noscript"})
_IN_HEAD = frozenset({"head", "html", "meta", "link", "base"}) | _SKIPPED
_PARAGRAPHS = frozenset(
    {"p", "h1", "h2", "h3", "h4", "h5", "h6", "table", "ul", "ol", "blockquote", "pre"}
)
_LINES = frozenset({"div", "tr", "section", "header", "footer", "center"})
_SPACES = re.compile(r"[ \t\r\n\f]+")
_MANY_BREAKS = re.compile(r"\n{3,}")
_AROUND_BREAK = re.compile(r" *\n *")


LINK_START, LINK_END = "\ue000", "\ue001"
"""Stand around the targets of links in `marked_text`."""
_MARKS = str.maketrans("", "", LINK_START + LINK_END)


def plain_text(html: str) -> str:
    """Return the words of HTML with its paragraphs, list items and the targets of its links.

    Tags in braces stay as they are, and those that markup had cut come together again.
    """
    return marked_text(html).translate(_MARKS)


def marked_text(html: str) -> str:
    """Return what `plain_text` does, with marks around the targets of links."""
    reader = _Reader()
    reader.feed(html.translate(_MARKS))
    reader.close()
    text = _AROUND_BREAK.sub("\n", "".join(reader.pieces))
    text = _MANY_BREAKS.sub("\n\n", text).strip()
    return f"{text}\n" if text else ""


class _Reader(HTMLParser):
    """Collects text while reading; takes any nesting, since it keeps no tree."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self._skipping = ""
        self._link = ""
        self._link_start = 0
        self._as_typed = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a paragraph, a line, an item or a link."""
        if self._skipping in {"head", "title"} and tag not in _IN_HEAD:
            self._skipping = ""  # nobody has to close them
        if self._skipping:
            return
        if tag in _SKIPPED:
            self._skipping = tag
        else:
            self._begin(tag, dict(attrs))

    def _begin(self, tag: str, attributes: dict[str, str | None]) -> None:
        if tag == "li":
            self.pieces.append("\n- ")
        elif tag in {"br", "hr"} or tag in _LINES:
            self.pieces.append("\n")
        elif tag == "img":
            self.pieces.append(attributes.get("alt") or "")
        elif tag == "a":
            self._link, self._link_start = attributes.get("href") or "", len(self.pieces)
        elif tag in _PARAGRAPHS:
            self.pieces.append("\n\n")
        self._as_typed = self._as_typed or tag == "pre"

    def handle_endtag(self, tag: str) -> None:
        """End what was begun; a link gives its target unless its words are the target."""
        if tag == self._skipping:
            self._skipping = ""
        elif self._skipping:
            return
        elif tag == "a" and self._link:
            self._end_link()
        elif tag in {"td", "th"}:
            self.pieces.append(" ")
        elif tag in _PARAGRAPHS:
            self.pieces.append("\n\n")
            self._as_typed = self._as_typed and tag != "pre"
        elif tag in _LINES:
            self.pieces.append("\n")

    def handle_data(self, data: str) -> None:
        """Keep words; white space is folded as a browser does."""
        if not self._skipping:
            self.pieces.append(data if self._as_typed else _SPACES.sub(" ", data))

    def _end_link(self) -> None:
        target = self._link.strip().removeprefix("mailto:").removeprefix("tel:")
        words = "".join(self.pieces[self._link_start :]).strip()
        if target and not target.startswith("#") and target != words:
            self.pieces.append(f" ({LINK_START}{target}{LINK_END})")
        self._link = ""
