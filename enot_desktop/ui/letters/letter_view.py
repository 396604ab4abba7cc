"""Shows the HTML of a letter without letting it do anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QDesktopServices
from PySide6.QtWidgets import QTextBrowser, QWidget

from enot_desktop.ui.common.dialogs import ask, tell
from enot_desktop.ui.letters.document_html import nothing_for

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl

_PICTURE_PLACE = QColor("#e6ecef")
_OPENED = frozenset({"http", "https", "mailto", "tel"})


class LetterView(QTextBrowser):
    """A read-only view: pictures, styles and pages are never fetched, links open after a question.

    Only the text itself is shown. Nothing of the letter reaches the network or the disk.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("letter_view")
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.document().setDocumentMargin(12)
        self.anchorClicked.connect(self._on_link)

    def loadResource(self, kind: int, name: QUrl | str, /) -> object:
        """Fetch nothing that the HTML points to; a picture is a grey place of its size."""
        del name
        return nothing_for(kind, _PICTURE_PLACE)

    def show_html(self, html: str) -> None:
        """Show a letter from its beginning."""
        self.setHtml(html)
        self.verticalScrollBar().setValue(0)

    def _on_link(self, address: QUrl) -> None:
        if not address.scheme() and address.hasFragment():
            self.scrollToAnchor(address.fragment())
        elif address.scheme().lower() in _OPENED:
            ask(
                self,
                self.tr("Открыть ссылку"),
                self.tr("Открыть эту ссылку в другой программе?"),
                yes=self.tr("Открыть"),
                answered=lambda: self._open(address),
                detail=address.toDisplayString(),
            )
        else:
            tell(
                self,
                self.tr("Ссылка не открыта"),
                self.tr("Эта ссылка ведёт не на сайт, поэтому программа её не открывает."),
                address.toDisplayString(),
            )

    def _open(self, address: QUrl) -> None:
        QDesktopServices.openUrl(address)
