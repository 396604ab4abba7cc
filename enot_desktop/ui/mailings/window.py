"""The document of a mailing: its letter, its recipients, its campaign (M12, M13, M26, fig. 6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout

from enot_desktop.ui.changes import Subject
from enot_desktop.ui.common.choices import ask_to_save
from enot_desktop.ui.common.dialogs import show_failure
from enot_desktop.ui.common.document import Document
from enot_desktop.ui.common.focus import lead_focus, order_tabs
from enot_desktop.ui.common.throttle import WHILE_SENDING, Throttle
from enot_desktop.ui.mailings.attached_files import AttachedFile
from enot_desktop.ui.mailings.campaign_advice import CampaignAdvice
from enot_desktop.ui.mailings.draft_state import DraftState
from enot_desktop.ui.mailings.file_drop import FileDrop
from enot_desktop.ui.mailings.header import MailingHeader
from enot_desktop.ui.mailings.letter_form import LetterForm
from enot_desktop.ui.mailings.letter_help import LetterHelp
from enot_desktop.ui.mailings.locks import lock_of
from enot_desktop.ui.mailings.save_flow import SaveFlow
from enot_desktop.ui.mailings.tabs import MailingTabs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from enot_desktop.models.failures import EnotError
    from enot_desktop.services.mailings.document import AttachmentRow, MailingDocument
    from enot_desktop.ui.common.context import Context
    from enot_desktop.ui.mailings.parts import MailingParts
    from enot_desktop.ui.mailings.saving import Stored

_COUNTED = {Subject.MAILINGS, Subject.RECIPIENTS, Subject.LETTERS, Subject.CAMPAIGNS}


class MailingWindow(Document):
    """One mailing in a tab; without a number it is a new one."""

    def __init__(self, parts: MailingParts, context: Context, mailing_id: int | None) -> None:
        super().__init__()
        self._mailings, self._context = parts.mailings, context
        self.setObjectName("mailing_window")
        self.header = MailingHeader(self)
        self.form = LetterForm(parts, context, self)
        self.tabs = MailingTabs(self.form, parts, self)
        self._state = DraftState(mailing_id, self.form.letter)
        self._after_saving: Callable[[], None] | None = None
        self._help = LetterHelp(parts, context, self.form, is_new=mailing_id is None)
        self._advice = CampaignAdvice(self.form, context.background)
        self._saving = SaveFlow(parts.mailings, context, self)
        self._counting = Throttle(self._read_counts, WHILE_SENDING, self)
        self._lay_out()
        self._drop = FileDrop(self)
        self._connect()
        if mailing_id is not None:
            self.form.setEnabled(False)
            self._read_document()

    @property
    def number(self) -> int | None:
        """The mailing's number once it is saved."""
        return self._state.number

    @property
    def unsaved(self) -> bool:
        """Whether the letter differs from what is saved."""
        return self._state.unsaved

    def request_close(self, close: Callable[[], None]) -> None:
        """Ask what to do with unsaved changes; a saving in hand is waited for."""
        if self._saving.running:
            self._after_saving = lambda: self.request_close(close)
        elif self.unsaved:
            ask_to_save(self, save=lambda: self._save_and(close), drop=close)
        else:
            close()

    def save(self) -> None:
        """Save the letter and its files."""
        if self._saving.running or not self.form.isEnabled() or self.form.is_locked:
            return
        self.form.clear_problems()
        self.header.save.setEnabled(False)
        self._saving.start(self._state.begin_saving(self.form.letter, self.form.attachments.files))

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self.tabs, 1)
        lead_focus(self, self.form.subject)
        self._order_tabs()

    def _order_tabs(self) -> None:
        tabs = self.tabs
        order_tabs(self.form, tabs.recipients, tabs.campaign, self.header, tabs.tabBar())

    def _connect(self) -> None:
        self.header.save_wanted.connect(self.save)
        self.form.changed.connect(self._on_edited)
        self.form.lock_note.copy_wanted.connect(self._on_copy)
        self.tabs.filled.connect(self._on_filled)
        self._advice.found.connect(self.header.show_obstacles)
        self._drop.dropped.connect(self._on_dropped)
        self._saving.stored.connect(self._on_stored)
        self._saving.refused.connect(self._on_refused)
        self._saving.given_up.connect(self._on_given_up)
        self._saving.reload_wanted.connect(self._on_reload)
        self._context.changes.changed.connect(self._on_changed)
        QShortcut(QKeySequence.StandardKey.Save, self, self.save)

    def _read_document(self) -> None:
        identity = self.number
        if identity is not None:
            self._context.background.run(
                self, lambda: self._mailings.get(identity), self._show, self._on_gone
            )

    def _show(self, document: MailingDocument) -> None:
        self.form.show_document(document)
        self._show_files(document.attachments)
        self._state.read(document, self.form.letter)
        self.form.setEnabled(True)
        self.tabs.open_recipients(document.id)
        self._show_standing(document)
        self._show_title()
        self._advice.look()

    def _show_standing(self, document: MailingDocument) -> None:
        lock = lock_of(document.campaign_stage)
        self.header.show_mailing(document)
        self.form.lock(lock)
        self.header.show_lock(locked=self.form.is_locked)
        self.tabs.show_document(document)

    def _on_gone(self, error: EnotError) -> None:
        show_failure(self, error).finished.connect(self._close)

    def _close(self) -> None:
        self._context.navigator.close_window(self)

    def _on_filled(self, tab: QWidget) -> None:
        self._order_tabs()
        self._drop.watch(tab)

    def _show_files(self, rows: Iterable[AttachmentRow], new: Iterable[AttachedFile] = ()) -> None:
        kept = (AttachedFile(row.name, row.size, identity=row.id) for row in rows)
        self.form.attachments.show_files((*kept, *new))

    def _read_counts(self) -> None:
        identity = self.number
        if identity is not None:
            self._context.background.run(
                self, lambda: self._mailings.get(identity), self._on_counts, self._on_uncounted
            )

    def _on_counts(self, document: MailingDocument) -> None:
        self._show_standing(document)
        is_newer = document.version != self._state.version
        if is_newer and not self.unsaved and not self._saving.running:
            self._show(document)

    def _on_uncounted(self, _error: EnotError) -> None:
        # The mailing was deleted in the list; what stands in this window can still be copied.
        self.header.show_deleted()

    def _on_copy(self) -> None:
        identity = self.number
        if identity is not None:
            self._context.background.run(
                self, lambda: self._mailings.copy(identity), self._on_copied, self._on_failed
            )

    def _on_copied(self, copy: int) -> None:
        self._context.changes.announce(Subject.MAILINGS)
        self._context.navigator.open_mailing(copy)

    def _on_failed(self, error: EnotError) -> None:
        show_failure(self, error)

    def _on_changed(self, subject: Subject) -> None:
        if subject in _COUNTED:
            self._counting.ask()

    def _on_edited(self) -> None:
        self._state.edit()
        self.header.saved.hide()
        self._show_title()

    def _show_title(self) -> None:
        self.tabs.show_unsaved(unsaved=self.unsaved)
        mark = "* " if self.unsaved else ""
        self._context.navigator.rename_window(self, mark + self.header.title)

    def _on_dropped(self, paths: list[Path]) -> None:
        if self.form.isEnabled() and not self.form.is_locked:
            self.tabs.go_to_letter()
            self.form.attachments.add(paths)

    def _save_and(self, close: Callable[[], None]) -> None:
        self._after_saving = close
        self.save()

    def _on_stored(self, stored: Stored) -> None:
        waiting = [
            file
            for file in self.form.attachments.files
            if file.path is not None and (stored.failure or file.path not in stored.added)
        ]
        self._state.take(stored)
        self._show_files(stored.attachments, waiting)
        self.header.show_unknown_tags(stored.unknown_tags)
        self.tabs.open_recipients(stored.saved.id)
        self.header.show_number(stored.saved.id)
        self.header.saved.setVisible(not self.unsaved)
        self._show_title()
        self._show_saving(running=False)
        if stored.failure is not None:
            self._after_saving = None
            show_failure(self, stored.failure)
        self._go_on()

    def _on_refused(self, error: EnotError) -> None:
        self._after_saving = None
        self._show_saving(running=False)
        self.tabs.go_to_letter()
        if not self.form.show_problem(error):
            show_failure(self, error)

    def _on_given_up(self) -> None:
        self._after_saving = None
        self._show_saving(running=False)

    def _on_reload(self) -> None:
        self._on_given_up()
        self._read_document()

    def _show_saving(self, *, running: bool) -> None:
        self.header.save.setEnabled(not running)
        self.form.attachments.setEnabled(not running)

    def _go_on(self) -> None:
        after, self._after_saving = self._after_saving, None
        if after is not None:
            after()
