"""Fills an empty database with an invented clinic for the training mode."""

from __future__ import annotations

from datetime import timedelta
from random import Random
from typing import TYPE_CHECKING

from sqlalchemy import insert, select

from enot_desktop.models.account import Account
from enot_desktop.models.animal import Analysis, Animal, Visit
from enot_desktop.models.client import Client, Contact
from enot_desktop.models.mailing import GroupMember, MailingGroup
from enot_desktop.models.template import Template
from enot_desktop.models.user import Role, RoleRight, Setting, User
from enot_desktop.models.values import AccountKind, Right, Security, utc_now
from enot_desktop.services.clinic.days import local_day
from enot_desktop.services.paging import search_key
from enot_desktop.services.sandbox.invented_history import insert_sent_mailings
from enot_desktop.services.sandbox.invented_letters import TEMPLATES
from enot_desktop.services.sandbox.invented_owners import invent_owners
from enot_desktop.services.sandbox.invented_patients import invent_patients
from enot_desktop.services.sandbox.sendpulse.options import (
    CLIENT_ID,
    SENDER_ADDRESS,
    SENDER_NAME,
)

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

    from enot_desktop.models.database import Database
    from enot_desktop.models.values import Clock
    from enot_desktop.services.sandbox.invented_owners import Owner
    from enot_desktop.services.sandbox.invented_patients import PatientRows
    from enot_desktop.services.sandbox.sandbox import Sandbox

DEMO_ADDRESS = "klinika@enot.example"
"""The clinic's mailbox in the training mode."""

CLIENTS = 300
_SEED = 2026
_OLD_CUSTOMER = timedelta(days=2 * 365)
_SETTINGS = {
    "clinic_name": "Ветеринарная клиника «Енот»",
    "clinic_phone": "+7 (000) 555-01-23",
    "clinic_address": "г. Примерск, ул. Лесная, д. 7",
}
_USERS = (
    ("Администратор", "Администратор", frozenset(Right)),
    ("Практикант", "Без вывода контактов", frozenset(Right) - {Right.CONTACT_OUTPUT}),
)


def fill_with_invented_clinic(database: Database, clock: Clock) -> bool:
    """Fill the database unless it holds clients already; tells whether it did.

    The same people come every time; their dates are counted back from the clock's today.
    """
    now = clock()
    today = local_day(now)
    with database.write() as session:
        if session.scalar(select(Client.id).limit(1)) is not None:
            return False
        owners = invent_owners(Random(_SEED), CLIENTS, today)  # noqa: S311 - names, no secrets
        patients = invent_patients(Random(_SEED), owners, today)  # noqa: S311 - names, no secrets
        _insert_owners_and_patients(session, owners, patients)
        _insert_groups(session, owners, patients, now)
        _insert_office(session, now)
        insert_sent_mailings(session, owners, _demo_account(session), now)
    return True


def point_account(database: Database, sandbox: Sandbox, clock: Clock = utc_now) -> int:
    """Make the training mode's mailbox use the running sandbox, and return the account's id.

    Its password is the sandbox's.
    """
    with database.write() as session:
        account = _demo_account(session)
        account.smtp_host = account.incoming_host = sandbox.host
        account.smtp_port, account.incoming_port = sandbox.smtp_port, sandbox.imap_port
        account.checked_at = clock()
        return account.id


def add_service_account(database: Database, clock: Clock = utc_now) -> int:
    """Give the training mode's SendPulse account its ID, and return the account's id.

    It is made when it is missing. Its Secret is the invented service's.
    """
    with database.write() as session:
        account = session.scalar(select(Account).where(Account.address == SENDER_ADDRESS))
        if account is None:
            account = Account(
                kind=AccountKind.SENDPULSE,
                address=SENDER_ADDRESS,
                sender_name=SENDER_NAME,
                automatic=False,
            )
            session.add(account)
        account.login = CLIENT_ID
        account.checked_at = clock()
        session.flush()
        return account.id


def _demo_account(session: Session) -> Account:
    account = session.scalar(select(Account).where(Account.address == DEMO_ADDRESS))
    if account is None:
        account = Account(
            address=DEMO_ADDRESS,
            sender_name="Клиника „Енот“",
            login=DEMO_ADDRESS,
            automatic=False,
            smtp_security=Security.NONE,
            incoming_security=Security.NONE,
        )
        session.add(account)
        session.flush()
    return account


def _insert_owners_and_patients(
    session: Session, owners: list[Owner], patients: PatientRows
) -> None:
    session.execute(insert(Client), [owner.row() for owner in owners])
    session.execute(insert(Contact), [row for owner in owners for row in owner.contacts])
    session.execute(insert(Animal), patients.animals)
    session.execute(insert(Visit), patients.visits)
    session.execute(insert(Analysis), patients.analyses)


def _insert_groups(
    session: Session, owners: list[Owner], patients: PatientRows, now: datetime
) -> None:
    archived = {owner.id for owner in owners if owner.archived}
    cats = {row["client_id"] for row in patients.animals if row["species"] == "Кошка"}
    long_ago = local_day(now) - _OLD_CUSTOMER
    groups = {
        "Владельцы кошек": cats - archived,
        "Постоянные клиенты": {owner.id for owner in owners if owner.registered_on < long_ago}
        - archived,
    }
    for name, members in groups.items():
        group = MailingGroup(name=name, created_at=now - timedelta(days=60))
        session.add(group)
        session.flush()
        rows = [{"group_id": group.id, "client_id": member} for member in sorted(members)]
        session.execute(insert(GroupMember), rows)


def _insert_office(session: Session, now: datetime) -> None:
    for name, value in _SETTINGS.items():
        session.merge(Setting(name=name, value=value))
    session.add_all(
        Template(
            name=text.name,
            folder=text.folder,
            subject=text.subject,
            html=text.html,
            changed_at=now - timedelta(days=90),
            search_text=search_key(text.name, text.folder, text.subject),
        )
        for text in TEMPLATES
    )
    for name, role_name, rights in _USERS:
        if session.scalar(select(User.id).where(User.name == name)) is None:
            session.add(User(name=name, role=_role(session, role_name, rights)))
            session.flush()


def _role(session: Session, name: str, rights: frozenset[Right]) -> Role:
    present = session.scalar(select(Role).where(Role.name == name))
    if present is not None:
        return present
    return Role(name=name, rights=[RoleRight(right=right) for right in sorted(rights)])
