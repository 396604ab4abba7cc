"""What the tab «Письмо» fetches from elsewhere: senders, templates, and files to open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from enot_desktop.ui.changes import Subject
from enot_desktop.ui.common.dialogs import ask, show_failure

if TYPE_CHECKING:
    from collections.abc import Sequence

    from enot_desktop.models.failures import EnotError
    from enot_desktop.services.accounts.cards import SenderChoice
    from enot_desktop.services.letters.templates import TemplateCard
    from enot_desktop.ui.common.context import Context
    from enot_desktop.ui.mailings.attached_files import AttachedFile
    from enot_desktop.ui.mailings.letter_form import LetterForm
    from enot_desktop.ui.mailings.parts import MailingParts


class LetterHelp(QObject):
    """Answers the buttons of a letter form."""

    def __init__(
        self, parts: MailingParts, context: Context, form: LetterForm, *, is_new: bool
    ) -> None:
        super().__init__(form)
        self._parts, self._context, self._form = parts, context, form
        self._is_new = is_new
        form.account.accounts_wanted.connect(self._on_accounts_wanted)
        form.template.chosen.connect(self._on_template)
        form.attachments.open_wanted.connect(self._on_open)
        context.changes.changed.connect(self._on_changed)
        self._read_senders()

    def _on_changed(self, subject: Subject) -> None:
        if subject is Subject.ACCOUNTS:
            self._read_senders()

    def _read_senders(self) -> None:
        self._context.background.run(self, self._parts.accounts.senders, self._on_senders)

    def _on_senders(self, choices: Sequence[SenderChoice]) -> None:
        self._form.account.show_choices(choices)
        if self._is_new:
            self._form.account.choose_only_one()
        self._form.show_limit()

    def _on_accounts_wanted(self) -> None:
        self._context.navigator.open_accounts()

    def _on_template(self, identity: int) -> None:
        self._context.background.run(
            self, lambda: self._parts.templates.get(identity), self._offer, self._on_failed
        )

    def _offer(self, template: TemplateCard) -> None:
        if self._form.is_empty:
            self._form.show_template(template)
            return
        ask(
            self._form,
            self.tr("Текст из шаблона"),
            self.tr("Заменить тему и текст письма шаблоном «{0}»?").format(template.name),
            yes=self.tr("Заменить"),
            answered=lambda: self._form.show_template(template),
        )

    def _on_open(self, file: AttachedFile) -> None:
        identity = file.identity
        if identity is not None:
            self._context.background.run(
                self,
                lambda: self._parts.mailings.attachment_file(identity),
                self._context.navigator.open_file,
                self._on_failed,
            )
        elif file.path is not None:
            self._context.navigator.open_file(file.path)

    def _on_failed(self, error: EnotError) -> None:
        show_failure(self._form, error)
