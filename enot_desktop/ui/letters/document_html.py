"""Plain HTML out of a text document, and into it.

Qt's own export repeats every font and margin in every paragraph. Here a letter becomes what a
person would have written: `<div>`, `<p>`, lists, `<b>`, and a style only where something differs.
"""

from __future__ import annotations

from html import escape
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple, cast

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QImage,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextList,
    QTextListFormat,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

LINE = "\u2028"
_OBJECT = "\ufffc"
_NO_BREAK = "\xa0"
_PARAGRAPH_MARGIN = 12
_ALIGNMENTS = {
    Qt.AlignmentFlag.AlignHCenter: "center",
    Qt.AlignmentFlag.AlignRight: "right",
    Qt.AlignmentFlag.AlignJustify: "justify",
}
_NUMBERS = {
    QTextListFormat.Style.ListDecimal: "",
    QTextListFormat.Style.ListLowerAlpha: "a",
    QTextListFormat.Style.ListUpperAlpha: "A",
    QTextListFormat.Style.ListLowerRoman: "i",
    QTextListFormat.Style.ListUpperRoman: "I",
}
_BULLETS = {
    QTextListFormat.Style.ListCircle: "circle",
    QTextListFormat.Style.ListSquare: "square",
}


class QuietDocument(QTextDocument):
    """A document that never fetches what its HTML points to."""

    def loadResource(self, kind: int, name: QUrl | str, /) -> object:
        """Give nothing real for pictures and style sheets, neither from the network nor a disk."""
        del name
        return nothing_for(kind)


def nothing_for(kind: int, picture: QColor | Qt.GlobalColor = Qt.GlobalColor.transparent) -> object:
    """Return what stands for a picture (one dot of a colour) or style sheet that is not fetched.

    It must be something valid: for nothing at all, Qt looks for a file of that name itself.
    """
    if kind == QTextDocument.ResourceType.ImageResource.value:
        blank = QImage(1, 1, QImage.Format.Format_ARGB32)
        blank.fill(picture)
        return blank
    return b" "


def fill_document(document: QTextDocument, html: str) -> None:
    """Show HTML in a document; what could be undone in it is forgotten."""
    document.setUndoRedoEnabled(False)
    document.setHtml(html)
    for block in _blocks(document):
        # A line break at the end of a paragraph shows nothing in HTML, but an empty line in Qt.
        if block.text().endswith(LINE):
            cursor = QTextCursor(block)
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
            cursor.deletePreviousChar()
    document.setUndoRedoEnabled(True)


def html_of(document: QTextDocument, *, looks: bool = True) -> str:
    """Return the document as plain HTML; without `looks`, colours, sizes and fonts are left out."""
    if document.isEmpty() and _list_of(document.begin()) is None:
        return ""
    writer = _Writer(looks=looks)
    for block in _blocks(document):
        writer.add(block)
    return writer.finished()


class _Piece(NamedTuple):
    """A stretch of text of one look."""

    text: str
    look: QTextCharFormat


class _OpenList(NamedTuple):
    number: int
    indent: int
    tag: str


class _Writer:
    """Writes blocks one after the other, and the lists around them."""

    def __init__(self, *, looks: bool) -> None:
        self._looks = looks
        self._lines: list[str] = []
        self._lists: list[_OpenList] = []

    def add(self, block: QTextBlock) -> None:
        """Write one paragraph, list item or rule."""
        text = self._text(block)
        found = _list_of(block)
        if found is not None:
            self._enter_list(found)
            self._lines.append(f"<li{_style_attribute(_alignment(block))}>{text or '<br>'}")
            return
        self._leave_lists(0)
        ruled = block.blockFormat().hasProperty(
            QTextFormat.Property.BlockTrailingHorizontalRulerWidth
        )
        if text or not ruled:
            self._lines.append(_paragraph(block, text or "<br>"))
        if ruled:
            self._lines.append("<hr>")

    def finished(self) -> str:
        """Close what is open and return everything."""
        self._leave_lists(0)
        return "\n".join(self._lines)

    def _enter_list(self, found: QTextList) -> None:
        number, indent = found.objectIndex(), found.format().indent()
        self._leave_lists(indent)
        if self._lists and self._lists[-1].indent == indent:
            if self._lists[-1].number == number:
                self._lines[-1] += "</li>"
                return
            self._leave_lists(indent - 1)
        tag, attributes = _list_tag(found.format())
        opening = f"<{tag}{attributes}>"
        if self._lists:
            # On the same line: a line break here would come back as a space in the text.
            self._lines[-1] += opening
        else:
            self._lines.append(opening)
        self._lists.append(_OpenList(number, indent, tag))

    def _leave_lists(self, indent: int) -> None:
        while self._lists and self._lists[-1].indent > indent:
            self._lines[-1] += "</li>"
            self._lines.append(f"</{self._lists.pop().tag}>")

    def _text(self, block: QTextBlock) -> str:
        pieces = _unbroken_spaces(list(_pieces(block)))
        heading = block.blockFormat().headingLevel() > 0
        written: list[str] = []
        for link, run in groupby(pieces, key=lambda piece: piece.look.anchorHref()):
            inner = self._styled(run, heading=heading)
            written.append(f'<a href="{escape(link)}">{inner}</a>' if link else inner)
        if pieces and pieces[-1].text.endswith(LINE):
            written.append("<br>")
        return "".join(written)

    def _styled(self, pieces: Iterable[_Piece], *, heading: bool) -> str:
        def style_of(piece: _Piece) -> list[str]:
            return _text_style(piece.look, heading=heading) if self._looks else []

        written: list[str] = []
        for style, run in groupby(pieces, key=style_of):
            inner = "".join(_tagged(piece, heading=heading) for piece in run)
            written.append(f"<span{_style_attribute(style)}>{inner}</span>" if style else inner)
        return "".join(written)


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _list_of(block: QTextBlock) -> QTextList | None:
    return cast("QTextList | None", block.textList())


def _pieces(block: QTextBlock) -> Iterator[_Piece]:
    place = block.begin()
    while not place.atEnd():
        fragment = place.fragment()
        text = fragment.text().replace(_OBJECT, "").replace("\t", _NO_BREAK * 4)
        if text:
            yield _Piece(text, fragment.charFormat())
        place += 1


def _unbroken_spaces(pieces: list[_Piece]) -> list[_Piece]:
    """Return the pieces with each space that HTML would swallow made a no-break one."""
    characters = list(LINE + "".join(piece.text for piece in pieces) + LINE)
    for place in range(1, len(characters) - 1):
        swallowed = characters[place - 1] in {" ", LINE} or characters[place + 1] == LINE
        if characters[place] == " " and swallowed:
            characters[place] = _NO_BREAK
    kept: list[_Piece] = []
    start = 1
    for piece in pieces:
        end = start + len(piece.text)
        kept.append(_Piece("".join(characters[start:end]), piece.look))
        start = end
    return kept


def _tagged(piece: _Piece, *, heading: bool) -> str:
    text = escape(piece.text, quote=False)
    text = text.replace(_NO_BREAK, "&nbsp;").replace(LINE, "<br>")
    for tag in reversed(_tags(piece.look, heading=heading)):
        text = f"<{tag}>{text}</{tag}>"
    return text


def _paragraph(block: QTextBlock, text: str) -> str:
    layout = block.blockFormat()
    level = layout.headingLevel()
    style = _alignment(block)
    margins = (layout.topMargin(), layout.bottomMargin())
    if level:
        tag = f"h{level}"
    elif margins == (0, 0):
        tag = "div"
    else:
        tag = "p"
        style = [*style, *_margins(*margins)]
    return f"<{tag}{_style_attribute(style)}>{text}</{tag}>"


def _margins(top: float, bottom: float) -> list[str]:
    return [
        f"margin-{side}:{margin:g}px"
        for side, margin in (("top", top), ("bottom", bottom))
        if margin != _PARAGRAPH_MARGIN
    ]


def _alignment(block: QTextBlock) -> list[str]:
    side = block.blockFormat().alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
    return [f"text-align:{name}" for flag, name in _ALIGNMENTS.items() if side & flag]


def _list_tag(layout: QTextListFormat) -> tuple[str, str]:
    style = layout.style()
    if style not in _NUMBERS:
        kind = _BULLETS.get(style, "")
        return "ul", f' type="{kind}"' if kind else ""
    attributes = f' type="{_NUMBERS[style]}"' if _NUMBERS[style] else ""
    if layout.start() > 1:
        attributes += f' start="{layout.start()}"'
    return "ol", attributes


def _tags(look: QTextCharFormat, *, heading: bool) -> list[str]:
    position = look.verticalAlignment()
    wanted = {
        "b": look.fontWeight() >= QFont.Weight.DemiBold and not heading,
        "i": look.fontItalic(),
        "u": look.fontUnderline() and not look.isAnchor(),
        "s": look.fontStrikeOut(),
        "sup": position == QTextCharFormat.VerticalAlignment.AlignSuperScript,
        "sub": position == QTextCharFormat.VerticalAlignment.AlignSubScript,
    }
    return [tag for tag, is_wanted in wanted.items() if is_wanted]


def _text_style(look: QTextCharFormat, *, heading: bool) -> list[str]:
    style: list[str] = []
    color = look.foreground()
    if color.style() != Qt.BrushStyle.NoBrush and not _is_link_color(look):
        style.append(f"color:{color.color().name()}")
    if look.background().style() != Qt.BrushStyle.NoBrush:
        style.append(f"background-color:{look.background().color().name()}")
    if look.hasProperty(QTextFormat.Property.FontPointSize):
        style.append(f"font-size:{look.fontPointSize():g}pt")
    elif look.hasProperty(QTextFormat.Property.FontPixelSize):
        style.append(f"font-size:{look.intProperty(QTextFormat.Property.FontPixelSize)}px")
    families = cast("list[str] | None", look.fontFamilies())
    if families:
        style.append(f"font-family:{_families(families)}")
    if heading and look.fontWeight() < QFont.Weight.DemiBold:
        style.append("font-weight:normal")
    if look.isAnchor() and not look.fontUnderline():
        style.append("text-decoration:none")
    return style


def _is_link_color(look: QTextCharFormat) -> bool:
    return look.isAnchor() and look.foreground().color() == QGuiApplication.palette().link().color()


def _families(names: Iterable[str]) -> str:
    return ",".join(f"'{name}'" if " " in name else name for name in names)


def _style_attribute(declarations: Iterable[str]) -> str:
    style = escape(";".join(declarations), quote=False).replace('"', "&quot;")
    return f' style="{style}"' if style else ""
