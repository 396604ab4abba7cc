"""What a mailing's window is put together from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QWidget

    from enot_desktop.models.values import CampaignStage, Clock, SendingMethod
    from enot_desktop.services.accounts.service import AccountService
    from enot_desktop.services.letters.templates import TemplateService
    from enot_desktop.services.mailings.service import MailingService
    from enot_desktop.ui.common.editing import EditorFactory


class RecipientsTab(Protocol):
    """The tab «Получатели», which is another screen's."""

    @property
    def widget(self) -> QWidget:
        """The tab itself, to be put into a layout."""
        ...

    @property
    def campaign_wanted(self) -> SignalInstance:
        """Comes when the user wants to go on to the campaign."""
        ...

    def show_way(self, method: SendingMethod, stage: CampaignStage | None) -> None:
        """Show how the letters will leave, and how far the campaign is, None without one."""
        ...


RecipientsFactory = Callable[[int, "QWidget"], RecipientsTab]
"""Makes the tab «Получатели» for the mailing with this number, inside a parent."""

CampaignFactory = Callable[[int, "QWidget"], "QWidget"]
"""Makes the tab «Кампания SendPulse» for the mailing with this number, inside a parent."""


@dataclass(frozen=True)
class MailingParts:
    """Services a mailing's window calls, and the parts of it that are other screens'."""

    mailings: MailingService
    accounts: AccountService
    templates: TemplateService
    editor: EditorFactory
    recipients: RecipientsFactory
    campaign: CampaignFactory
    clock: Clock
