"""What a mailing's window is put together from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from enot_desktop.models.values import Clock
    from enot_desktop.services.accounts.service import AccountService
    from enot_desktop.services.letters.templates import TemplateService
    from enot_desktop.services.mailings.service import MailingService
    from enot_desktop.ui.common.editing import EditorFactory


RecipientsFactory = Callable[[int, "QWidget"], "QWidget"]
"""Makes the tab «Получатели» for the mailing with this number, inside a parent."""


@dataclass(frozen=True)
class MailingParts:
    """Services a mailing's window calls, and the parts of it that are other screens'."""

    mailings: MailingService
    accounts: AccountService
    templates: TemplateService
    editor: EditorFactory
    recipients: RecipientsFactory
    clock: Clock
