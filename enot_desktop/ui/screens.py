"""Makes every window of the program from the services it needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from enot_desktop.models.values import utc_now
from enot_desktop.ui.accounts.page import AccountsPage
from enot_desktop.ui.clinic.animal_card import AnimalCardWindow
from enot_desktop.ui.clinic.animals_page import AnimalsPage
from enot_desktop.ui.clinic.client_card import ClientCardWindow
from enot_desktop.ui.clinic.clients_page import ClientsPage
from enot_desktop.ui.clinic.parts import ClinicParts
from enot_desktop.ui.home.page import HomePage
from enot_desktop.ui.letters.editor import LetterEditor
from enot_desktop.ui.letters.history_panel import HistoryPanel
from enot_desktop.ui.letters.letter_view import LetterView
from enot_desktop.ui.letters.letter_window import LetterWindow
from enot_desktop.ui.mailings.page import MailingsPage
from enot_desktop.ui.mailings.parts import MailingParts
from enot_desktop.ui.mailings.window import MailingWindow
from enot_desktop.ui.main_window import PageName
from enot_desktop.ui.queue.page import QueuePage
from enot_desktop.ui.recipients.panel import RecipientsPanel
from enot_desktop.ui.recipients.parts import RecipientsParts
from enot_desktop.ui.sandbox.received_page import ReceivedPage
from enot_desktop.ui.sendpulse.campaign_panel import CampaignPanel
from enot_desktop.ui.sendpulse.parts import CampaignServices
from enot_desktop.ui.templates.page import TemplatesPage
from enot_desktop.ui.templates.window import TemplateWindow

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from enot_desktop.services.bundle import Services
    from enot_desktop.ui.common.context import Context
    from enot_desktop.ui.common.document import Document
    from enot_desktop.ui.sandbox.letter_viewing import LetterViewing
    from enot_desktop.ui.sending_bridge import SendingBridge


class Screens:
    """One method a window; the only place where screens meet each other's parts."""

    def __init__(
        self, services: Services, sending: SendingBridge, context: Context, parent: QWidget
    ) -> None:
        self._services, self._sending = services, sending
        self._context, self._parent = context, parent

    def page(self, name: PageName) -> Document:
        """Return a new page of a section."""
        services, context = self._services, self._context
        makers: dict[PageName, Callable[[], Document]] = {
            PageName.HOME: self._home,
            PageName.ACCOUNTS: lambda: AccountsPage(services.accounts, context),
            PageName.MAILINGS: lambda: MailingsPage(services.mailings, context),
            PageName.QUEUE: lambda: QueuePage(
                services.queue, services.accounts, self._sending, context
            ),
            PageName.TEMPLATES: lambda: TemplatesPage(services.templates, context, self._parent),
            PageName.CLIENTS: lambda: ClientsPage(services.clients, context),
            PageName.ANIMALS: lambda: AnimalsPage(services.animals, context),
            PageName.RECEIVED: self._received,
            PageName.CABINET: self._cabinet,
        }
        return makers[name]()

    def mailing(self, mailing_id: int | None) -> MailingWindow:
        """Return a window for a mailing."""
        services = self._services
        parts = MailingParts(
            services.mailings,
            services.accounts,
            services.templates,
            LetterEditor,
            self._recipients,
            self._campaign,
            utc_now,
        )
        return MailingWindow(parts, self._context, mailing_id)

    def client(self, client_id: int | None) -> ClientCardWindow:
        """Return a window for a client."""
        return ClientCardWindow(self._clinic(), self._context, client_id)

    def animal(self, animal_id: int | None, client_id: int | None) -> AnimalCardWindow:
        """Return a window for an animal, a new one belonging to a client."""
        return AnimalCardWindow(self._clinic(), self._context, animal_id, client_id)

    def template(self, template_id: int | None) -> TemplateWindow:
        """Return a window for a template."""
        return TemplateWindow(self._services.templates, LetterEditor, self._context, template_id)

    def letter(self, letter_id: int) -> LetterWindow:
        """Return a window that shows a letter."""
        return LetterWindow(self._services.history, self._context, letter_id)

    def _recipients(self, mailing_id: int, parent: QWidget) -> RecipientsPanel:
        services = self._services
        parts = RecipientsParts(
            services.recipients, services.groups, services.queue, services.session
        )
        return RecipientsPanel(parts, self._context, mailing_id, parent)

    def _campaign(self, mailing_id: int, parent: QWidget) -> CampaignPanel:
        services = CampaignServices(self._services.campaigns, self._services.deliveries)
        return CampaignPanel(services, self._context, mailing_id, parent)

    def _history(self, client_id: int, parent: QWidget) -> HistoryPanel:
        return HistoryPanel(self._services.history, self._context, client_id, parent)

    def _clinic(self) -> ClinicParts:
        services = self._services
        return ClinicParts(services.clients, services.animals, services.visits, self._history)

    def _home(self) -> HomePage:
        services, training = self._services, self._services.sandbox is not None
        return HomePage(services.accounts, services.queue, self._context, training=training)

    def _received(self) -> Document:
        sandbox = self._services.sandbox
        if sandbox is None:
            return self._home()
        return ReceivedPage(sandbox.mailboxes, _letter_view, self._context)

    def _cabinet(self) -> Document:
        from enot_desktop.ui.sandbox.cabinet_page import CabinetPage  # noqa: PLC0415 - seldom

        sandbox = self._services.sandbox
        if sandbox is None:
            return self._home()
        return CabinetPage(sandbox.sendpulse, _letter_view, self._context)


def _letter_view(parent: QWidget) -> tuple[QWidget, LetterViewing]:
    view = LetterView(parent)
    return view, view
