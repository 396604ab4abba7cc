"""Accounts between the database and the dataclasses that others see."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, or_, select

from enot_desktop.models.campaign import Campaign
from enot_desktop.models.letter import Letter
from enot_desktop.models.mailing import Mailing
from enot_desktop.models.values import (
    AccountKind,
    CampaignStage,
    IncomingProtocol,
    LetterState,
)
from enot_desktop.services.accounts.cards import (
    AccountCard,
    AccountDraft,
    AccountRow,
    Limits,
    OutgoingAccount,
    SenderChoice,
    ServerAddress,
    ServerSettings,
)
from enot_desktop.services.accounts.checking import CheckPlan
from enot_desktop.services.accounts.validation import keeps_copies, needs_incoming
from enot_desktop.services.sendpulse.types import Keys
from enot_desktop.services.transports.protocol import MailServer

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from enot_desktop.models.account import Account

_RELYING = (
    LetterState.WAITING,
    LetterState.SENDING,
    LetterState.UNKNOWN,
    LetterState.IN_CAMPAIGN,
)

_AT_REST = (
    CampaignStage.PREPARED,
    CampaignStage.DRAFT,
    CampaignStage.SENT,
    CampaignStage.SENT_PARTLY,
    CampaignStage.REFUSED,
    CampaignStage.CANCELLED,
)


def card_of(account: Account) -> AccountCard:
    """Return an account as others see it."""
    settings = ServerSettings(
        smtp=ServerAddress(account.smtp_host, account.smtp_port, account.smtp_security),
        incoming_protocol=account.incoming_protocol,
        incoming=ServerAddress(
            account.incoming_host, account.incoming_port, account.incoming_security
        ),
        login=account.login,
        incoming_login=account.incoming_login,
        sent_folder=account.sent_folder,
        limits=Limits(
            account.hourly_limit,
            account.daily_limit,
            account.pause_seconds,
            account.connections,
            account.attachment_limit,
        ),
    )
    draft = AccountDraft(
        address=account.address,
        sender_name=account.sender_name,
        use_for_sending=account.use_for_sending,
        use_for_receiving=account.use_for_receiving,
        keep_sent=account.keep_sent,
        automatic=account.automatic,
        settings=settings,
        kind=account.kind,
        time_zone=account.time_zone,
    )
    return AccountCard(account.id, draft, account.checked_at)


def sender_of(account: Account) -> SenderChoice:
    """Return an account as one that may send."""
    return SenderChoice(
        account.id, account.address, account.sender_name, account.attachment_limit, account.kind
    )


def row_of(account: Account) -> AccountRow:
    """Return an account as a row of the list."""
    return AccountRow(
        id=account.id,
        kind=account.kind,
        address=account.address,
        sender_name=account.sender_name,
        use_for_sending=account.use_for_sending,
        use_for_receiving=account.use_for_receiving,
        keep_sent=account.keep_sent,
        smtp_host=account.smtp_host,
        incoming_protocol=account.incoming_protocol,
        incoming_host=account.incoming_host,
        checked_at=account.checked_at,
    )


def write_draft(account: Account, draft: AccountDraft) -> None:
    """Put a cleaned draft into an account."""
    account.kind, account.time_zone = draft.kind, draft.time_zone
    account.address = draft.address
    account.sender_name = draft.sender_name
    account.use_for_sending = draft.use_for_sending
    account.use_for_receiving = draft.use_for_receiving
    account.keep_sent = draft.keep_sent
    account.automatic = draft.automatic
    settings = draft.settings
    account.login, account.incoming_login = settings.login, settings.incoming_login
    account.sent_folder = settings.sent_folder
    account.smtp_host, account.smtp_port = settings.smtp.host, settings.smtp.port
    account.smtp_security = settings.smtp.security
    account.incoming_protocol = settings.incoming_protocol
    account.incoming_host = settings.incoming.host
    account.incoming_port = settings.incoming.port
    account.incoming_security = settings.incoming.security
    limits = settings.limits
    account.hourly_limit, account.daily_limit = limits.hourly, limits.daily
    account.pause_seconds, account.connections = limits.pause_seconds, limits.connections
    account.attachment_limit = limits.attachments


def smtp_server_of(draft: AccountDraft, password: str) -> MailServer:
    """Return how to reach the outgoing server of an account."""
    settings = draft.settings
    login = settings.login or draft.address
    smtp = settings.smtp
    return MailServer(smtp.host, smtp.port, smtp.security, login, password)


def keys_of(draft: AccountDraft, secret: str) -> Keys:
    """Return what the SendPulse service is asked with."""
    return Keys(draft.settings.login, secret)


def incoming_server_of(draft: AccountDraft, password: str) -> MailServer:
    """Return how to reach the incoming server of an account."""
    settings = draft.settings
    login = settings.incoming_login or settings.login or draft.address
    incoming = settings.incoming
    return MailServer(incoming.host, incoming.port, incoming.security, login, password)


def check_plan_of(draft: AccountDraft, password: str) -> CheckPlan:
    """Return what is to be tried for a cleaned draft."""
    return CheckPlan(
        smtp=smtp_server_of(draft, password) if draft.use_for_sending else None,
        incoming=incoming_server_of(draft, password) if needs_incoming(draft) else None,
        protocol=draft.settings.incoming_protocol,
        sent_folder=draft.settings.sent_folder if keeps_copies(draft) else None,
    )


def outgoing_of(card: AccountCard, password: str) -> OutgoingAccount:
    """Return what sending needs of an account."""
    draft = card.draft
    service = draft.kind is AccountKind.SENDPULSE
    copies = keeps_copies(draft) and draft.settings.incoming_protocol is IncomingProtocol.IMAP
    return OutgoingAccount(
        id=card.id,
        address=draft.address,
        sender_name=draft.sender_name,
        server=keys_of(draft, password) if service else smtp_server_of(draft, password),
        limits=draft.settings.limits,
        incoming=incoming_server_of(draft, password) if copies else None,
        sent_folder=draft.settings.sent_folder,
    )


def letters_relying_on(session: Session, account_id: int) -> int:
    """Count the letters that wait, are in hand, in doubt or in a campaign of this account."""
    own_mailings = select(Mailing.id).where(Mailing.account_id == account_id)
    relying = or_(
        Letter.account_id == account_id,
        Letter.account_id.is_(None) & Letter.mailing_id.in_(own_mailings),
    )
    count = select(func.count()).where(Letter.state.in_(_RELYING), relying)
    return session.scalar(count) or 0


def mailing_under_way(session: Session, account_id: int) -> int | None:
    """Return a mailing of which the service has a book or an unfinished campaign, if any."""
    statement = select(Campaign.mailing_id).where(
        Campaign.account_id == account_id, Campaign.stage.not_in(_AT_REST)
    )
    return session.scalar(statement.order_by(Campaign.mailing_id).limit(1))
