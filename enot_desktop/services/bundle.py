"""All services of the program, built once and handed to whoever needs some of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from enot_desktop.models.database import Database
    from enot_desktop.models.file_store import FileStore
    from enot_desktop.services.accounts.service import AccountService
    from enot_desktop.services.campaigns.service import CampaignService
    from enot_desktop.services.clinic.animals import AnimalService
    from enot_desktop.services.clinic.clients import ClientService
    from enot_desktop.services.clinic.visits import VisitService
    from enot_desktop.services.deliveries.service import DeliveryService
    from enot_desktop.services.history.service import HistoryService
    from enot_desktop.services.letters.templates import TemplateService
    from enot_desktop.services.mailings.service import MailingService
    from enot_desktop.services.queue.service import QueueService, Recovery
    from enot_desktop.services.recipients.groups import GroupService
    from enot_desktop.services.recipients.output import RecipientOutput
    from enot_desktop.services.recipients.service import RecipientService
    from enot_desktop.services.sandbox.sandbox import Sandbox
    from enot_desktop.services.sending.service import SendingService
    from enot_desktop.services.sendpulse.client import SendPulse
    from enot_desktop.services.users.session import UserSession


@dataclass(frozen=True)
class Services:
    """What the program can do; `sandbox` is there in training mode only."""

    database: Database
    files: FileStore
    session: UserSession
    accounts: AccountService
    clients: ClientService
    animals: AnimalService
    visits: VisitService
    mailings: MailingService
    recipients: RecipientService
    groups: GroupService
    output: RecipientOutput
    queue: QueueService
    sending: SendingService
    history: HistoryService
    templates: TemplateService
    sendpulse: SendPulse
    campaigns: CampaignService
    deliveries: DeliveryService
    recovery: Recovery
    sandbox: Sandbox | None = None
