"""One letter in a tab, with every attempt to send it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from enot_desktop.services.opened_files import safe_file_name
from enot_desktop.ui.changes import Subject
from enot_desktop.ui.common.dialogs import show_failure
from enot_desktop.ui.common.document import Document
from enot_desktop.ui.common.focus import lead_focus
from enot_desktop.ui.common.icons import icon
from enot_desktop.ui.common.short_list import short_list
from enot_desktop.ui.common.throttle import WHILE_SENDING, Throttle
from enot_desktop.ui.letters.attempts import attempt_lines
from enot_desktop.ui.letters.columns import attempt_columns
from enot_desktop.ui.letters.letter_panel import LetterPanel
from enot_desktop.ui.letters.save_as import save_dialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from enot_desktop.models.failures import EnotError
    from enot_desktop.services.history.letter import SentLetter
    from enot_desktop.services.history.service import HistoryService
    from enot_desktop.ui.common.context import Context
    from enot_desktop.ui.common.list_view import ListView

_LONGEST_NAME = 80


class LetterWindow(Document):
    """A letter as it was or will be sent."""

    def __init__(self, history: HistoryService, context: Context, letter_id: int) -> None:
        super().__init__()
        self.setObjectName("letter_window")
        self._history, self._context, self._letter_id = history, context, letter_id
        self._panel = LetterPanel(history, context, self)
        self._panel.set_compact(compact=False)
        self._client = self._make_button(
            "open_client", self.tr("Карта клиента"), "client", self._on_client
        )
        self._mailing = self._make_button(
            "open_mailing", self.tr("Рассылка"), "mailing", self._on_mailing
        )
        self._save = self._make_button(
            "save_eml", self.tr("Сохранить письмо…"), "save", self._on_save
        )
        self._attempts = self._make_attempts()
        self._lay_out()
        self._throttle = Throttle(self._refresh, WHILE_SENDING, self)
        context.changes.changed.connect(self._on_changed)
        self._read()

    def _make_button(
        self, name: str, caption: str, image: str, action: Callable[[], None]
    ) -> QPushButton:
        button = QPushButton(icon(image), caption, self)
        button.setObjectName(name)
        button.setEnabled(False)
        button.clicked.connect(action)
        return button

    def _make_attempts(self) -> ListView:
        return short_list(
            "attempts",
            attempt_columns(),
            lambda: attempt_lines(self._history, self._letter_id),
            self.tr("Это письмо ещё не пробовали отправить."),
            context=self._context,
            parent=self,
        )

    def _lay_out(self) -> None:
        commands = QHBoxLayout()
        for button in (self._client, self._mailing, self._save):
            commands.addWidget(button)
        commands.addStretch(1)
        tabs = QTabWidget(self)
        tabs.setObjectName("letter_tabs")
        tabs.addTab(self._padded(self._panel), self.tr("Письмо"))
        tabs.addTab(self._padded(self._attempts), self.tr("Попытки отправки"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(10)
        layout.addLayout(commands)
        layout.addWidget(tabs, 1)
        lead_focus(self, self._panel.view)

    def _padded(self, content: QWidget) -> QWidget:
        page = QWidget(self)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.addWidget(content)
        return page

    def _read(self) -> None:
        self._context.background.run(
            self, lambda: self._history.letter(self._letter_id), self._show, self._on_gone
        )

    def _show(self, letter: SentLetter) -> None:
        self._panel.show_letter(letter)
        self._client.setEnabled(letter.client_id is not None)
        self._mailing.setVisible(letter.mailing_id is not None)
        self._mailing.setEnabled(letter.mailing_id is not None)
        self._mailing.setText(self.tr("Рассылка № {0}").format(letter.mailing_id))
        self._save.setEnabled(True)
        self._context.navigator.rename_window(self, letter.subject or self.tr("Письмо"))

    def _on_gone(self, error: EnotError) -> None:
        show_failure(self, error).finished.connect(self._close)

    def _close(self) -> None:
        self._context.navigator.close_window(self)

    def _on_changed(self, subject: Subject) -> None:
        if subject is Subject.LETTERS:
            self._throttle.ask()

    def _refresh(self) -> None:
        self._read()
        self._attempts.refresh()

    def _on_client(self) -> None:
        letter = self._panel.letter
        if letter is not None and letter.client_id is not None:
            self._context.navigator.open_client(letter.client_id)

    def _on_mailing(self) -> None:
        letter = self._panel.letter
        if letter is not None and letter.mailing_id is not None:
            self._context.navigator.open_mailing(letter.mailing_id)

    def _on_save(self) -> None:
        letter = self._panel.letter
        if letter is None:
            return
        name = f"{letter.subject} {letter.recipient_name}".strip()[:_LONGEST_NAME]
        dialog = save_dialog(
            self, "save_letter", self.tr("Сохранить как"), f"{safe_file_name(name)}.eml"
        )
        dialog.setNameFilter(self.tr("Письмо (*.eml)"))
        dialog.setDefaultSuffix("eml")
        dialog.fileSelected.connect(self._save_to)
        dialog.open()

    def _save_to(self, name: str) -> None:
        self._context.background.run(
            self,
            lambda: self._history.save_eml(self._letter_id, Path(name)),
            lambda _nothing: None,
            self._on_failed,
        )

    def _on_failed(self, error: EnotError) -> None:
        show_failure(self, error)
