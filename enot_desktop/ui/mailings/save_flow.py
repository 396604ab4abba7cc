"""What is asked while a mailing is saved: about letters that wait, and about another window."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from enot_desktop.services.mailings.failures import ChangedElsewhere
from enot_desktop.ui.changes import Subject
from enot_desktop.ui.common.choices import Choice, Question, choose
from enot_desktop.ui.common.formats import number
from enot_desktop.ui.mailings.saving import Change, Stored, Touched, store
from enot_desktop.ui.wording.failures import failure_text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from enot_desktop.models.failures import EnotError
    from enot_desktop.services.mailings.document import MailingDocument
    from enot_desktop.services.mailings.service import MailingService
    from enot_desktop.ui.common.context import Context


class SaveFlow(QObject):
    """Saves one document at a time.

    Signals: `stored` (Stored), `refused` (EnotError), `given_up` after «Отмена», `reload_wanted`
    when the user prefers what another window has saved. Exactly one of them ends a saving.
    """

    stored = Signal(object)
    refused = Signal(object)
    given_up = Signal()
    reload_wanted = Signal()

    def __init__(self, mailings: MailingService, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._mailings, self._context, self._window = mailings, context, window
        self._running = False

    @property
    def running(self) -> bool:
        """Whether a saving has not ended yet."""
        return self._running

    def start(self, change: Change) -> None:
        """Begin to save; does nothing while another saving runs."""
        if self._running:
            return
        self._running = True
        self._ask_or_store(change)

    def _ask_or_store(self, change: Change) -> None:
        identity = change.draft.id
        if identity is None or not change.needs_question:
            self._store(change, update_letters=change.rewrites)
            return
        self._context.background.run(
            self,
            lambda: self._mailings.waiting_letters(identity),
            lambda waiting: self._on_counted(change, waiting),
            self._on_refused,
        )

    def _on_counted(self, change: Change, waiting: int) -> None:
        if not waiting:
            self._store(change, update_letters=False)
            return
        text = change.touched is Touched.TEXT
        choose(
            self._window,
            Question(
                self.tr("Письма ещё в очереди"),
                self._question(waiting, text=text),
                (
                    Choice(
                        "update",
                        self.tr("Обновить"),
                        lambda: self._store(change, update_letters=True),
                    ),
                    Choice(
                        "keep",
                        self.tr("Оставить прежний") if text else self.tr("Оставить прежние"),
                        lambda: self._store(change, update_letters=False),
                    ),
                ),
                self.tr("Отправленные письма не изменятся."),
                self._on_given_up,
            ),
        )

    def _question(self, waiting: int, *, text: bool) -> str:
        words = (
            self.tr("Обновить текст в письмах, которые ещё не отправлены (писем: {0})?")
            if text
            else self.tr(
                "Обновить дату и учетную запись в письмах, которые ещё не отправлены (писем: {0})?"
            )
        )
        return words.format(number(waiting))

    def _store(self, change: Change, *, update_letters: bool) -> None:
        self._context.background.run(
            self,
            lambda: store(self._mailings, change, update_letters=update_letters),
            lambda stored: self._on_stored(change, stored),
            lambda error: self._on_not_stored(change, error),
        )

    def _on_stored(self, change: Change, stored: Stored) -> None:
        self._running = False
        self.stored.emit(stored)
        self._context.changes.announce(Subject.MAILINGS)
        if stored.saved.letters_updated or change.switched:
            self._context.changes.announce(Subject.LETTERS)

    def _on_not_stored(self, change: Change, error: EnotError) -> None:
        if not isinstance(error, ChangedElsewhere):
            self._on_refused(error)
            return
        words = failure_text(error)
        choose(
            self._window,
            Question(
                words.title,
                words.what,
                (
                    Choice("reload", self.tr("Показать сохраненное"), self._on_reload),
                    Choice("overwrite", self.tr("Записать моё"), lambda: self._overwrite(change)),
                ),
                words.to_do,
                self._on_given_up,
            ),
        )

    def _overwrite(self, change: Change) -> None:
        identity = change.draft.id
        if identity is None:
            return

        def again(document: MailingDocument) -> None:
            self._ask_or_store(replace(change, version=document.version))

        self._context.background.run(
            self, lambda: self._mailings.get(identity), again, self._on_refused
        )

    def _on_refused(self, error: EnotError) -> None:
        self._running = False
        self.refused.emit(error)

    def _on_given_up(self) -> None:
        self._running = False
        self.given_up.emit()

    def _on_reload(self) -> None:
        self._running = False
        self.reload_wanted.emit()
