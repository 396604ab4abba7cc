"""Accounts, mailings and letters in any state for tests, written past the services."""

from __future__ import annotations

from datetime import UTC, datetime
from threading import Event
from typing import TYPE_CHECKING

from sqlalchemy import select, update

from enot_desktop.models.account import Account
from enot_desktop.models.letter import Letter
from enot_desktop.models.mailing import Mailing
from enot_desktop.services.recipients.service import RecipientService
from tests.helpers.clinic import add_client

if TYPE_CHECKING:
    from enot_desktop.models.database import Database
    from enot_desktop.models.values import LetterState

PLANNED = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)


def add_account(
    database: Database,
    address: str = "klinika@enot.example",
    *,
    sending: bool = True,
    attachment_limit: int = 20 * 1024 * 1024,
) -> int:
    """Add an account and return its id."""
    with database.write() as session:
        account = Account(
            address=address, use_for_sending=sending, attachment_limit=attachment_limit
        )
        session.add(account)
        session.flush()
        return account.id


def add_mailing(
    database: Database,
    account_id: int | None,
    *,
    subject: str = "Приглашаем, {ИМЯ}",
    html: str = "<p>Здравствуйте, {ИМЯ} {ОТЧЕСТВО}!</p>",
) -> int:
    """Add a mailing and return its number."""
    with database.write() as session:
        mailing = Mailing(
            created_at=PLANNED,
            planned_at=PLANNED,
            account_id=account_id,
            subject=subject,
            html=html,
            search_text=subject.casefold(),
        )
        session.add(mailing)
        session.flush()
        return mailing.id


def set_state(database: Database, letter_id: int, state: LetterState) -> None:
    """Bring a letter into a state."""
    with database.write() as session:
        session.execute(update(Letter).where(Letter.id == letter_id).values(state=state))


def register_addresses(database: Database, mailing_id: int, *addresses: str) -> list[int]:
    """Register a client for each address and return the ids of the letters in that order."""
    clients = [add_client(database, address) for address in addresses]
    service = RecipientService(database, lambda: PLANNED)
    service.register(mailing_id, (), lambda _done, _total: None, Event())
    letters = letters_of(database, mailing_id)
    by_client = {letter.client_id: letter.id for letter in letters}
    return [by_client[client] for client in clients]


def letters_of(database: Database, mailing_id: int) -> list[Letter]:
    """Return the letters of a mailing, free of any session."""
    with database.read() as session:
        statement = select(Letter).where(Letter.mailing_id == mailing_id).order_by(Letter.id)
        letters = list(session.scalars(statement))
        session.expunge_all()
        return letters
