"""The editor of the text of a letter: «Текст HTML» and «Разметка HTML» (M32)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase, QTextCursor
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from enot_desktop.ui.common.dialogs import ask
from enot_desktop.ui.common.icons import icon
from enot_desktop.ui.common.tag_menu import TagMenu
from enot_desktop.ui.letters.document_html import fill_document, html_of
from enot_desktop.ui.letters.format_bar import FormatBar
from enot_desktop.ui.letters.markup import is_simple
from enot_desktop.ui.letters.text_edit import LetterTextEdit

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QAbstractScrollArea

_PARAGRAPH_END = "\u2029"


class LetterEditor(QWidget):
    """Edits a letter as formatted text or as its HTML; implements `LetterEditing`.

    HTML with more in it than the formatted text can hold is shown there but changed only in its
    source, so that nothing is lost; a person may decide to simplify it.
    """

    _changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("editor")
        self._html = ""
        self._text_is_newer = False
        self._text_shows: str | None = None
        self._source_shows: str | None = None
        self._loading = self._read_only = False
        self._text = LetterTextEdit(self)
        self._bar = FormatBar(self._text, self)
        self._note = self._make_note()
        self._source = self._make_source()
        self._tabs = self._make_tabs()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._tabs)
        self._text.textChanged.connect(self._on_text_changed)
        self._source.textChanged.connect(self._on_source_changed)
        self._tabs.currentChanged.connect(self._on_mode_changed)
        self.set_html("")

    @property
    def changed(self) -> SignalInstance:
        """Comes after every change that a person makes."""
        return self._changed

    @property
    def widget(self) -> QWidget:
        """The editor itself, to be put into a layout."""
        return self

    def html(self) -> str:
        """Return the text of the letter as HTML."""
        if self._text_is_newer:
            self._html = self._text_shows = html_of(self._text.document())
            self._text_is_newer = False
        return self._html

    def set_html(self, html: str) -> None:
        """Show another text; what could be undone is forgotten."""
        self._html = html
        self._text_is_newer = False
        self._text_shows = self._source_shows = None
        self._show_text()
        self._show_source()

    def set_read_only(self, *, read_only: bool) -> None:
        """Let the text be read and copied but not changed, or the other way round."""
        self._read_only = read_only
        self._source.setReadOnly(read_only)
        self._source_tag.setDisabled(read_only)
        self._let_edit(simple=is_simple(self.html()))

    def tab_stops(self) -> tuple[QWidget, ...]:
        """Return the text first, and what is seldom needed after it."""
        source_tag = self._source_tag
        return self._text, self._source, self._note, self._bar, source_tag, self._tabs.tabBar()

    def mark_wrong(self, *, wrong: bool) -> None:
        """Show that something is wrong with the text, and go there; or that nothing is."""
        for field in (self._text, self._source):
            field.setProperty("wrong", wrong)
            field.style().polish(field)
        if wrong:
            self._current().setFocus()

    def insert_tag(self, tag: str) -> None:
        """Put a tag such as «{ИМЯ}» where the cursor stands."""
        edit = self._current()
        if edit is self._text and not self._text.isReadOnly():
            self._text.insertPlainText(tag)
        elif edit is self._source and not self._read_only:
            self._source.insertPlainText(tag)
        edit.setFocus()

    def _current(self) -> QAbstractScrollArea:
        return self._text if self._tabs.currentIndex() == 0 else self._source

    def _make_note(self) -> QFrame:
        note = QFrame(self)
        note.setObjectName("note")
        words = QLabel(
            self.tr(
                "В письме есть оформление, которое здесь нельзя изменить без потерь (таблицы, "
                "стили, картинки). Здесь оно только показано приблизительно; правьте его на "
                "вкладке «Разметка HTML»."
            ),
            note,
        )
        words.setProperty("note", True)
        words.setWordWrap(True)
        source = QPushButton(self.tr("Открыть разметку"), note)
        source.setObjectName("open_source")
        source.clicked.connect(self._open_source)
        simplify = QPushButton(self.tr("Упростить оформление…"), note)
        simplify.setObjectName("simplify")
        simplify.clicked.connect(self._ask_to_simplify)
        buttons = QHBoxLayout()
        buttons.addWidget(source)
        buttons.addWidget(simplify)
        buttons.addStretch(1)
        layout = QVBoxLayout(note)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(words)
        layout.addLayout(buttons)
        return note

    def _make_source(self) -> QPlainTextEdit:
        source = QPlainTextEdit(self)
        source.setObjectName("source")
        source.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        source.setTabChangesFocus(True)
        return source

    def _make_tabs(self) -> QTabWidget:
        text_page, source_page = QWidget(self), QWidget(self)
        text_layout, source_layout = QVBoxLayout(text_page), QVBoxLayout(source_page)
        for layout in (text_layout, source_layout):
            layout.setContentsMargins(0, 6, 0, 0)
            layout.setSpacing(6)
        text_layout.addWidget(self._bar)
        text_layout.addWidget(self._note)
        text_layout.addWidget(self._text, 1)
        self._source_tag = self._make_source_tags(source_page)
        source_layout.addWidget(self._source_tag, 0, Qt.AlignmentFlag.AlignLeft)
        source_layout.addWidget(self._source, 1)
        tabs = QTabWidget(self)
        tabs.setObjectName("mode")
        tabs.addTab(text_page, self.tr("Текст HTML"))
        tabs.addTab(source_page, self.tr("Разметка HTML"))
        return tabs

    def _make_source_tags(self, parent: QWidget) -> QPushButton:
        menu = TagMenu(self)
        menu.chosen.connect(self.insert_tag)
        button = QPushButton(icon("tag"), self.tr("Тег"), parent)
        button.setObjectName("source_tag")
        button.setToolTip(self.tr("Вставить тег, например имя клиента"))
        button.setMenu(menu)
        return button

    def _show_text(self) -> None:
        if self._text_shows == self._html:
            return
        simple = is_simple(self._html)
        self._loading = True
        fill_document(self._text.document(), self._html)
        self._text.moveCursor(QTextCursor.MoveOperation.Start)
        self._loading = False
        self._text_shows = self._html
        self._let_edit(simple=simple)

    def _let_edit(self, *, simple: bool) -> None:
        usable = simple and not self._read_only
        self._text.setReadOnly(not usable)
        self._bar.set_usable(usable=usable)
        self._note.setVisible(not simple and not self._read_only)

    def _show_source(self) -> None:
        if self._source_shows == self._html:
            return
        self._loading = True
        self._source.setPlainText(self._html)
        self._loading = False
        self._source_shows = self._html

    def _on_text_changed(self) -> None:
        if not self._loading:
            self._text_is_newer = True
            self._changed.emit()

    def _on_source_changed(self) -> None:
        if not self._loading:
            # Not toPlainText(): it makes ordinary spaces of no-break ones.
            raw = self._source.document().toRawText()
            self._html = self._source_shows = raw.replace(_PARAGRAPH_END, "\n")
            self._changed.emit()

    def _on_mode_changed(self) -> None:
        self.html()
        self._show_text()
        self._show_source()
        self._current().setFocus()

    def _open_source(self) -> None:
        self._tabs.setCurrentIndex(1)

    def _ask_to_simplify(self) -> None:
        ask(
            self,
            self.tr("Упростить оформление"),
            self.tr("Оставить от письма только простой текст, списки и ссылки?"),
            yes=self.tr("Упростить"),
            answered=self._simplify,
            detail=self.tr("Таблицы, картинки и стили будут убраны без возможности вернуть."),
        )

    def _simplify(self) -> None:
        self.set_html(html_of(self._text.document()))
        self._changed.emit()
        self._text.setFocus()
