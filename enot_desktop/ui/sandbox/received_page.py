"""«Полученные письма»: what arrived at the training server, as the clients would see it."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from enot_desktop.services.opened_files import write_for_opening
from enot_desktop.ui.common.dialogs import show_failure
from enot_desktop.ui.common.document import Document
from enot_desktop.ui.common.focus import lead_focus
from enot_desktop.ui.common.formats import moment, size
from enot_desktop.ui.common.icons import icon
from enot_desktop.ui.common.layouts import clear
from enot_desktop.ui.common.list_view import ListSetup, ListView
from enot_desktop.ui.common.paged_model import Column
from enot_desktop.ui.sandbox.letter_viewing import head_html

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

    from enot_desktop.services.sandbox.mailboxes import Mailboxes
    from enot_desktop.services.sandbox.received import ReceivedAttachment, ReceivedRow, ReceivedView
    from enot_desktop.ui.common.context import Context
    from enot_desktop.ui.sandbox.letter_viewing import ViewFactory

_LOOK_EVERY = 1000  # ms between two looks at whether more letters have come


class ReceivedPage(Document):
    """The letters that «came to the clients», newest first, with the chosen one beside them."""

    def __init__(self, mailboxes: Mailboxes, view: ViewFactory, context: Context) -> None:
        super().__init__()
        self.setObjectName("received_page")
        self._mailboxes, self._context = mailboxes, context
        self._seen = -1
        self._letter: ReceivedView | None = None
        self.list = ListView(self._setup(), context.background, context.memory, self)
        self._head = QLabel(self)
        self._files = QWidget(self)
        self._view_widget, self._view = view(self)
        self._parts = QSplitter(Qt.Orientation.Vertical, self)
        self._lay_out()
        self.list.selection_changed.connect(self._on_selected)
        self._looking = QTimer(self, interval=_LOOK_EVERY)
        self._looking.timeout.connect(self._look)
        self._looking.start()

    def _setup(self) -> ListSetup:
        columns = [
            Column(self.tr("Пришло"), lambda row: moment(row.received_at), "received", 130),
            Column(self.tr("Кому"), lambda row: row.recipient, "recipient", 240),
            Column(self.tr("От кого"), lambda row: row.from_text, "from", 240),
            Column(self.tr("Тема"), lambda row: row.subject, "subject", 300, icon=_clip),
            Column(self.tr("Размер"), lambda row: size(row.size), "size", 90, right=True),
        ]
        empty = self.tr(
            "Писем ещё нет.\n\nОтправьте рассылку: «Рассылка сообщений» → «Отправить письмо», "
            "и здесь появятся письма в том виде, в каком их получили бы клиенты."
        )
        hint = self.tr("Поиск по адресу и теме (Ctrl+F)")
        return ListSetup("received", columns, self._mailboxes.page, empty, hint, 0, descending=True)

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("Полученные письма"), self)
        heading.setProperty("heading", True)
        self._head.setObjectName("letter_head")
        self._head.setTextFormat(Qt.TextFormat.RichText)
        self._head.setWordWrap(True)
        self._head.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._file_row = QHBoxLayout(self._files)
        self._file_row.setContentsMargins(0, 0, 0, 0)
        letter = QWidget(self)
        inner = QVBoxLayout(letter)
        inner.setContentsMargins(0, 8, 0, 0)
        inner.addWidget(self._head)
        inner.addWidget(self._files)
        inner.addWidget(self._view_widget, 1)
        self._parts.addWidget(self.list)
        self._parts.addWidget(letter)
        self._parts.setSizes([300, 380])
        self._parts.setChildrenCollapsible(False)
        letter.hide()
        self._letter_box = letter
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(10)
        layout.addWidget(heading)
        layout.addWidget(self._parts, 1)
        lead_focus(self, self.list)

    def _look(self) -> None:
        count = self._mailboxes.count
        if count != self._seen and self.isVisible():
            self._seen = count
            self.list.refresh()

    def _on_selected(self) -> None:
        ids = self.list.selected_ids()
        if len(ids) != 1 or (self._letter is not None and self._letter.id == ids[0]):
            return
        identity = ids[0]
        self._context.background.run(
            self,
            lambda: self._mailboxes.letter(identity),
            self._show,
            self._fail,
        )

    def _fail(self, error: BaseException) -> None:
        show_failure(self, error)

    def _show(self, letter: ReceivedView) -> None:
        self._letter = letter
        rows = (
            (self.tr("От кого:"), letter.from_text),
            (self.tr("Кому:"), letter.to_text),
            (self.tr("Тема:"), letter.subject),
        )
        self._head.setText(head_html(rows))
        self._show_files(letter)
        html = letter.html or f"<pre>{escape(letter.text)}</pre>"
        self._view.show_html(html)
        self._letter_box.show()

    def _show_files(self, letter: ReceivedView) -> None:
        clear(self._file_row)
        for file in letter.attachments:
            self._file_row.addWidget(self._file_button(file))
        self._file_row.addStretch(1)
        self._files.setVisible(bool(letter.attachments))

    def _file_button(self, file: ReceivedAttachment) -> QPushButton:
        caption = f"{file.name}  ({size(len(file.content))})"
        button = QPushButton(icon("attach"), caption.replace("&", "&&"), self._files)
        button.setObjectName("attachment")
        button.setFlat(True)
        button.setProperty("link", True)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setToolTip(self.tr("Открыть"))
        button.clicked.connect(lambda: self._open(file))
        return button

    def _open(self, file: ReceivedAttachment) -> None:
        self._context.background.run(
            self,
            lambda: write_for_opening(file.content, file.name),
            self._context.navigator.open_file,
            self._fail,
        )


def _clip(row: ReceivedRow) -> QIcon | None:
    return icon("attach", "quiet") if row.has_attachments else None
