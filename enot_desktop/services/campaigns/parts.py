"""What handing mailings over to the service is made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from enot_desktop.services.campaigns.names import random_mark

if TYPE_CHECKING:
    from collections.abc import Callable
    from threading import Event

    from enot_desktop.models.database import Database
    from enot_desktop.models.file_store import FileStore
    from enot_desktop.models.values import Clock
    from enot_desktop.services.accounts.cards import OutgoingAccount
    from enot_desktop.services.campaigns.names import CampaignWords
    from enot_desktop.services.sendpulse.service import ServiceAccount, ServiceConnector
    from enot_desktop.services.users.session import UserSession

    Progress = Callable[[int, int], None]


class OutgoingAccounts(Protocol):
    """Gives what sending from an account needs."""

    def outgoing(self, account_id: int) -> OutgoingAccount:
        """Return an account; raises `NotFound`, `PasswordMissing`, `KeyringUnavailable`."""
        ...


@dataclass(frozen=True)
class CampaignParts:
    """What campaigns are made of; `chunk` is how many addresses go to the book in one request."""

    database: Database
    files: FileStore
    accounts: OutgoingAccounts
    connector: ServiceConnector
    session: UserSession
    clock: Clock
    words: CampaignWords
    chunk: int = 200
    mark: Callable[[], str] = random_mark


@dataclass(frozen=True)
class Work:
    """Work on one mailing that its lock is held for, and the service it is done with."""

    mailing_id: int
    account: OutgoingAccount
    client_id: str
    service: ServiceAccount
    stop: Event
    progress: Progress
