"""A document over one record: it is read, changed, saved, and asks before it is closed unsaved."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Generic, TypeVar

import shiboken6
from PySide6.QtGui import QKeySequence, QShortcut

from enot_desktop.ui.common.choices import ask_to_save
from enot_desktop.ui.common.dialogs import show_failure
from enot_desktop.ui.common.document import Document

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from enot_desktop.models.failures import EnotError
    from enot_desktop.ui.changes import Subject
    from enot_desktop.ui.common.context import Context

CardT = TypeVar("CardT")
DraftT = TypeVar("DraftT")


class SavedDocument(Document, Generic[CardT, DraftT]):
    """What the cards and the templates have in common.

    A subclass says how a record is read and stored (both away from the main thread), how it is
    shown, and what the fields hold now. It calls `begin` when its fields are there and `edited`
    after every change of one.
    """

    announces: ClassVar[tuple[Subject, ...]] = ()
    """What other windows are told after saving."""
    watches: ClassVar[tuple[Subject, ...]] = ()
    """What makes the record be read anew when it was changed elsewhere."""

    saved_note: QWidget
    """What is shown while all that was entered is saved."""

    def __init__(self, context: Context, identity: int | None) -> None:
        super().__init__()
        self.context, self.identity = context, identity
        self._kept: DraftT | None = None
        self._shown: CardT | None = None
        self._announcing = False
        self._storing = False
        self._reading = False
        self._after_saving: Callable[[], None] | None = None
        QShortcut(QKeySequence.StandardKey.Save, self, self.save)
        context.changes.changed.connect(self._on_changed)

    def read(self, identity: int) -> CardT:
        """Return the record; runs in the background."""
        raise NotImplementedError

    def store(self, identity: int | None, draft: DraftT) -> CardT:
        """Save the record and return it as it is now; runs in the background."""
        raise NotImplementedError

    def show_card(self, card: CardT) -> None:
        """Put a record into the fields."""
        raise NotImplementedError

    def draft(self) -> DraftT:
        """Return what the fields hold."""
        raise NotImplementedError

    def identity_of(self, card: CardT) -> int:
        """Return the id of a record."""
        raise NotImplementedError

    def caption(self) -> str:
        """Return the title for the tab."""
        raise NotImplementedError

    def form(self) -> QWidget:
        """Return the part that must not be touched while the record is read or stored."""
        raise NotImplementedError

    def show_problem(self, error: EnotError | None) -> bool:
        """Say beside its field what is wrong, or take away what was said; False if it has none."""
        raise NotImplementedError

    @property
    def unsaved(self) -> bool:
        """Whether the fields differ from the record."""
        return self._kept is not None and self.draft() != self._kept

    def request_close(self, close: Callable[[], None]) -> None:
        """Ask what to do with unsaved changes; a saving in hand is waited for."""
        if self._storing:
            self._after_saving = lambda: self.request_close(close)
        elif self.unsaved:
            ask_to_save(self, save=lambda: self._save_and(close), drop=close)
        else:
            close()

    def begin(self) -> None:
        """Show the record, or empty fields for a new one."""
        if self.identity is None:
            self.keep()
        else:
            self.reread()

    def reread(self) -> None:
        """Read the record anew; what was typed and not saved would be lost."""
        identity = self.identity
        if identity is None or self._reading or self._storing:
            return
        self._reading = True
        self.form().setEnabled(self._kept is not None)
        self.context.background.run(
            self, lambda: self.read(identity), self._on_read, self._on_unread
        )

    def keep(self) -> None:
        """Take what the fields hold for what is saved."""
        self._kept = self.draft()
        self.edited()

    def edited(self) -> None:
        """Show in the tab whether there is something to save."""
        unsaved = self.unsaved
        if unsaved:
            self.saved_note.hide()
        mark = "* " if unsaved else ""
        self.context.navigator.rename_window(self, mark + self.caption())

    def save(self) -> None:
        """Save what the fields hold."""
        if self._storing or self._reading or self._kept is None:
            return
        self.show_problem(None)
        self._storing = True
        identity, draft, focus = self.identity, self.draft(), self.focusWidget()
        self.form().setEnabled(False)
        self.context.background.run(
            self,
            lambda: self.store(identity, draft),
            lambda card: self._on_stored(card, focus),
            lambda error: self._on_refused(error, focus),
        )

    def _on_read(self, card: CardT) -> None:
        self._reading = False
        self.form().setEnabled(True)
        if not self.unsaved and card != self._shown:
            self._show(card)

    def _show(self, card: CardT) -> None:
        self.show_card(card)
        self._shown = card
        self.keep()

    def _on_changed(self, subject: Subject) -> None:
        if subject in self.watches and not self._announcing and not self.unsaved:
            self.reread()

    def _on_unread(self, error: EnotError) -> None:
        self._reading = False
        box = show_failure(self, error)
        if self._kept is None:
            box.finished.connect(self._close)
        else:
            # It was deleted elsewhere; what stands in the fields can still be copied.
            self.form().setEnabled(True)

    def _close(self) -> None:
        self.context.navigator.close_window(self)

    def _on_stored(self, card: CardT, focus: QWidget | None) -> None:
        self._storing = False
        self.identity = self.identity_of(card)
        self._show(card)
        self.saved_note.show()
        self._give_back(focus)
        self._announcing = True
        self.context.changes.announce(*self.announces)
        self._announcing = False
        after, self._after_saving = self._after_saving, None
        if after is not None:
            after()

    def _on_refused(self, error: EnotError, focus: QWidget | None) -> None:
        self._storing = False
        self._after_saving = None
        self._give_back(focus)
        if not self.show_problem(error):
            show_failure(self, error)

    def _give_back(self, focus: QWidget | None) -> None:
        self.form().setEnabled(True)
        if focus is not None and shiboken6.isValid(focus):
            focus.setFocus()

    def _save_and(self, close: Callable[[], None]) -> None:
        self._after_saving = close
        self.save()
