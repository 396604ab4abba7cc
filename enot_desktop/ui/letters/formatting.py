"""What the buttons of the editor do to the text: one method a button."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QGuiApplication,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QTextList,
    QTextListFormat,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from enot_desktop.ui.letters.text_edit import LetterTextEdit

_SIZES = (QTextFormat.Property.FontPointSize, QTextFormat.Property.FontPixelSize)


class Formatting:
    """Changes the looks of the selection, or of what is typed next."""

    def __init__(self, edit: LetterTextEdit) -> None:
        self._edit = edit

    def set_bold(self, on: bool) -> None:
        """Make text bold or not."""
        look = QTextCharFormat()
        look.setFontWeight(QFont.Weight.Bold if on else QFont.Weight.Normal)
        self._edit.mergeCurrentCharFormat(look)

    def set_italic(self, on: bool) -> None:
        """Make text italic or not."""
        look = QTextCharFormat()
        look.setFontItalic(on)
        self._edit.mergeCurrentCharFormat(look)

    def set_underline(self, on: bool) -> None:
        """Underline text or not."""
        look = QTextCharFormat()
        look.setFontUnderline(on)
        self._edit.mergeCurrentCharFormat(look)

    def set_size(self, points: float) -> None:
        """Set the size in points; 0 for the ordinary one."""
        self._change_each(lambda look: _resize(look, points))

    def set_color(self, color: QColor | None) -> None:
        """Set the colour of text; None for the ordinary one."""
        self._change_each(lambda look: _recolor(look, color))

    def set_alignment(self, side: Qt.AlignmentFlag) -> None:
        """Align the paragraphs."""
        self._edit.setAlignment(side)

    def toggle_list(self, style: QTextListFormat.Style) -> None:
        """Make the paragraphs a list of this style, or plain paragraphs when they are one."""
        cursor = self._edit.textCursor()
        present = cast("QTextList | None", cursor.currentList())
        cursor.beginEditBlock()
        if present is not None and present.format().style() == style:
            _leave_list(cursor)
        else:
            cursor.createList(style)
        cursor.endEditBlock()

    def clear(self) -> None:
        """Take all looks off the selection, or off the paragraph; lists and text stay."""
        cursor = self._edit.textCursor()
        if not cursor.hasSelection():
            cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
            cursor.movePosition(
                QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor
            )
        cursor.beginEditBlock()
        cursor.setCharFormat(QTextCharFormat())
        for part in _paragraphs(cursor):
            _flatten(part)
        cursor.endEditBlock()
        self._edit.setCurrentCharFormat(QTextCharFormat())

    def link(self) -> tuple[str, str]:
        """Return address and text of the link at the cursor, or no address and the selection.

        The whole link becomes selected.
        """
        cursor = self._edit.textCursor()
        address = cursor.charFormat().anchorHref()
        if address and not cursor.hasSelection():
            _select_link(cursor, address)
            self._edit.setTextCursor(cursor)
        return address, cursor.selectedText()

    def set_link(self, address: str, text: str) -> None:
        """Put a link in place of the selection."""
        cursor = self._edit.textCursor()
        ordinary = QTextCharFormat(cursor.charFormat())
        _unlink(ordinary)
        look = QTextCharFormat(ordinary)
        look.setAnchor(True)
        look.setAnchorHref(address)
        look.setForeground(QGuiApplication.palette().link())
        look.setFontUnderline(True)
        cursor.beginEditBlock()
        cursor.insertText(text, look)
        cursor.endEditBlock()
        self._edit.setTextCursor(cursor)
        # What is typed behind the link does not belong to it.
        self._edit.setCurrentCharFormat(ordinary)

    def remove_link(self) -> None:
        """Leave the text of the selected link without its address."""
        self._change_each(_unlink)

    def _change_each(self, change: Callable[[QTextCharFormat], None]) -> None:
        # Merging cannot take a property away, so each stretch gets a changed copy of its own look.
        cursor = self._edit.textCursor()
        if not cursor.hasSelection():
            look = QTextCharFormat(self._edit.currentCharFormat())
            change(look)
            self._edit.setCurrentCharFormat(look)
            return
        cursor.beginEditBlock()
        for part in _stretches(cursor):
            look = QTextCharFormat(part.charFormat())
            change(look)
            part.setCharFormat(look)
        cursor.endEditBlock()


def _paragraphs(selection: QTextCursor) -> list[QTextCursor]:
    document = selection.document()
    block = document.findBlock(selection.selectionStart())
    found: list[QTextCursor] = []
    while block.isValid() and block.position() <= selection.selectionEnd():
        found.append(QTextCursor(block))
        block = block.next()
    return found


def _stretches(selection: QTextCursor) -> list[QTextCursor]:
    """Return a cursor over each part of the selection that has one look."""
    found: list[QTextCursor] = []
    for paragraph in _paragraphs(selection):
        place = paragraph.block().begin()
        while not place.atEnd():
            fragment = place.fragment()
            start = max(fragment.position(), selection.selectionStart())
            end = min(fragment.position() + fragment.length(), selection.selectionEnd())
            if start < end:
                found.append(_over(selection, start, end))
            place += 1
    return found


def _over(selection: QTextCursor, start: int, end: int) -> QTextCursor:
    part = QTextCursor(selection.document())
    part.setPosition(start)
    part.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return part


def _flatten(paragraph: QTextCursor) -> None:
    layout = paragraph.blockFormat()
    layout.setAlignment(Qt.AlignmentFlag.AlignLeft)
    if layout.headingLevel():
        layout.setHeadingLevel(0)
        layout.setTopMargin(layout.bottomMargin())
    paragraph.setBlockFormat(layout)


def _leave_list(selection: QTextCursor) -> None:
    for paragraph in _paragraphs(selection):
        block = paragraph.block()
        found = cast("QTextList | None", block.textList())
        if found is not None:
            found.remove(block)
            layout = paragraph.blockFormat()
            layout.setIndent(0)
            paragraph.setBlockFormat(layout)


def _select_link(cursor: QTextCursor, address: str) -> None:
    block = cursor.block()
    inside = [
        part
        for part in _stretches(
            _over(cursor, block.position(), block.position() + block.length() - 1)
        )
        if part.charFormat().anchorHref() == address
        and part.selectionStart() <= cursor.position() <= part.selectionEnd()
    ]
    if inside:
        cursor.setPosition(inside[0].selectionStart())
        cursor.setPosition(inside[-1].selectionEnd(), QTextCursor.MoveMode.KeepAnchor)


def _resize(look: QTextCharFormat, points: float) -> None:
    for name in _SIZES:
        look.clearProperty(name)
    if points:
        look.setFontPointSize(points)


def _recolor(look: QTextCharFormat, color: QColor | None) -> None:
    if color is None:
        look.clearForeground()
    else:
        look.setForeground(QBrush(color))


def _unlink(look: QTextCharFormat) -> None:
    if look.isAnchor():
        look.clearForeground()
        look.clearProperty(QTextFormat.Property.FontUnderline)
        look.clearProperty(QTextFormat.Property.TextUnderlineStyle)
        look.clearProperty(QTextFormat.Property.IsAnchor)
        look.clearProperty(QTextFormat.Property.AnchorHref)
