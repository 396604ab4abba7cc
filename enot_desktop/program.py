"""Builds all services over a data folder, without windows."""

from __future__ import annotations

import logging
from dataclasses import replace
from logging.handlers import RotatingFileHandler
from typing import TYPE_CHECKING

from enot_desktop.models.database import Database
from enot_desktop.models.file_store import FileStore
from enot_desktop.models.upgrade import upgrade
from enot_desktop.models.values import Clock, utc_now
from enot_desktop.services.accounts.checking import AccountChecker
from enot_desktop.services.accounts.detection import SettingsDetector
from enot_desktop.services.accounts.secrets import FallbackSecrets, KeyringSecrets, MemorySecrets
from enot_desktop.services.accounts.service import AccountService
from enot_desktop.services.bundle import Services
from enot_desktop.services.campaigns.names import CampaignWords
from enot_desktop.services.campaigns.parts import CampaignParts
from enot_desktop.services.campaigns.service import CampaignService
from enot_desktop.services.clinic.animals import AnimalService
from enot_desktop.services.clinic.clients import ClientService
from enot_desktop.services.clinic.visits import VisitService
from enot_desktop.services.deliveries.service import DeliveryService
from enot_desktop.services.history.service import HistoryService
from enot_desktop.services.letters.templates import TemplateService
from enot_desktop.services.mailings.service import MailingService
from enot_desktop.services.queue.service import QueueService
from enot_desktop.services.recipients.groups import GroupService
from enot_desktop.services.recipients.output import RecipientOutput
from enot_desktop.services.recipients.service import RecipientService
from enot_desktop.services.sandbox.invented_clinic import (
    add_service_account,
    fill_with_invented_clinic,
    point_account,
)
from enot_desktop.services.sandbox.sandbox import Sandbox
from enot_desktop.services.sending.service import Roads, SendingParts, SendingService
from enot_desktop.services.sendpulse.client import SendPulse
from enot_desktop.services.sendpulse.service import SERVICE_URL
from enot_desktop.services.users.service import UserService
from enot_desktop.services.users.session import UserSession

if TYPE_CHECKING:
    from enot_desktop.models.data_folder import DataFolder
    from enot_desktop.services.accounts.secrets import SecretStore

_LOG_BYTES = 1024 * 1024
_LOG_FILES = 5
_CAMPAIGN_WORDS = CampaignWords(
    name="{clinic}, рассылка № {number} от {date} [{mark}]", unsubscribe="Отписаться от рассылки"
)
"""What the service and the recipients see; it does not follow the language of the windows."""


def start_log(folder: DataFolder) -> None:
    """Write warnings and faults to a file of the data folder that cannot grow without end."""
    handler = RotatingFileHandler(
        folder.logs / "enot.log", maxBytes=_LOG_BYTES, backupCount=_LOG_FILES, encoding="utf-8"
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)


def open_program(
    folder: DataFolder,
    secrets: SecretStore | None = None,
    clock: Clock = utc_now,
    service_url: str = SERVICE_URL,
) -> Services:
    """Open an already held data folder and build the services over it.

    `service_url` is where SendPulse answers. Letters that were in hand when the program ended are
    marked as in doubt. Raises the failures of the database.
    """
    database = Database(folder.database)
    try:
        upgrade(database)
        return _build(folder, database, secrets, clock, SendPulse(service_url))
    except BaseException:
        database.close()
        raise


def open_training(folder: DataFolder, clock: Clock = utc_now) -> Services:
    """Open a folder for training: an invented clinic, and mail servers on this computer only."""
    sandbox = Sandbox(folder.path / "received", clock, folder.path / "sendpulse.json")
    sandbox.start()
    try:
        secrets = _TrainingSecrets()
        services = open_program(folder, secrets, clock, sandbox.sendpulse.url)
        fill_with_invented_clinic(services.database, clock)
        account_id = point_account(services.database, sandbox)
        secrets.set(account_id, sandbox.password)
        service_account_id = add_service_account(services.database, clock)
        secrets.set(service_account_id, sandbox.sendpulse.keys.secret)
    except BaseException:
        sandbox.stop()
        raise
    return replace(services, sandbox=sandbox)


class _TrainingSecrets(MemorySecrets):
    """Forgets no sooner than the training itself ends: there is nothing to warn of."""

    remembers = True


def close_program(services: Services) -> None:
    """Let the letters in hand come to an end, then close everything."""
    services.sending.stop()
    services.sending.wait()
    if services.sandbox is not None:
        services.sandbox.stop()
    services.sendpulse.close()
    services.database.close()


def _build(
    folder: DataFolder,
    database: Database,
    secrets: SecretStore | None,
    clock: Clock,
    sendpulse: SendPulse,
) -> Services:
    files = FileStore(folder.files)
    user = UserService(database).ensure_first_user("Администратор", "Администратор")
    session = UserSession(user)
    queue = QueueService(database, clock)
    kept = secrets or FallbackSecrets(KeyringSecrets(str(folder.path)), MemorySecrets())
    accounts = AccountService(
        database, kept, AccountChecker(), SettingsDetector(), clock, connector=sendpulse
    )
    campaigns = CampaignParts(database, files, accounts, sendpulse, session, clock, _CAMPAIGN_WORDS)
    return Services(
        database=database,
        files=files,
        session=session,
        accounts=accounts,
        clients=ClientService(database, clock),
        animals=AnimalService(database, clock),
        visits=VisitService(database, clock),
        mailings=MailingService(database, files, clock),
        recipients=RecipientService(database, clock),
        groups=GroupService(database, clock),
        output=RecipientOutput(database, session),
        queue=queue,
        sending=SendingService(
            SendingParts(database, files, accounts, queue, session, clock, Roads(sendpulse))
        ),
        history=HistoryService(database, files),
        templates=TemplateService(database, clock),
        sendpulse=sendpulse,
        campaigns=_recovered(campaigns),
        deliveries=DeliveryService(database, accounts, sendpulse, clock),
        recovery=queue.recover(),
    )


def _recovered(parts: CampaignParts) -> CampaignService:
    campaigns = CampaignService(parts)
    campaigns.recover()
    return campaigns
