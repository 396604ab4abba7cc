"""The formatted text of a letter, and what may be pasted into it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QTextDocumentFragment
from PySide6.QtWidgets import QTextEdit, QWidget

from enot_desktop.ui.letters.document_html import (
    QuietDocument,
    fill_document,
    html_of,
    nothing_for,
)

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData, QUrl

_OWN_MARK = "qrichtext"
_LETTER_FONT = ("Arial", "Helvetica", "Liberation Sans", "DejaVu Sans")
_LETTER_POINTS = 11


class LetterTextEdit(QTextEdit):
    """A text edit that fetches nothing and takes from the clipboard only what a letter may hold."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("text")
        self.setAcceptRichText(True)
        self.setTabChangesFocus(True)
        font = QFont(list(_LETTER_FONT))
        font.setPointSize(_LETTER_POINTS)
        self.document().setDefaultFont(font)
        self.document().setDocumentMargin(10)

    def loadResource(self, kind: int, name: QUrl | str, /) -> object:
        """Fetch nothing that the HTML points to."""
        del name
        return nothing_for(kind)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take text; files dropped here belong to the window around."""
        if any(url.isLocalFile() for url in source.urls()):
            return False
        return source.hasHtml() or source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste text with its structure; fonts and colours of other programs stay behind."""
        if not source.hasHtml():
            self.insertPlainText(source.text())
            return
        html = source.html()
        pasted = QuietDocument()
        fill_document(pasted, html)
        plain = html_of(pasted, looks=_OWN_MARK in html)
        fill_document(pasted, plain)
        cursor = self.textCursor()
        cursor.insertFragment(QTextDocumentFragment(pasted))
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
