"""What may still be changed of a mailing that goes to SendPulse as a campaign (M28–M31)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from enot_desktop.models.campaign import Campaign
from enot_desktop.models.values import AccountKind, CampaignStage, SendingMethod
from enot_desktop.services.mailings.failures import MailingHandedOver

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from enot_desktop.models.account import Account
    from enot_desktop.models.mailing import Mailing
    from enot_desktop.services.mailings.document import MailingDraft

_WITHOUT_BOOK = frozenset({None, CampaignStage.PREPARED})
_WITH_OWN_TEXT = _WITHOUT_BOOK | {
    CampaignStage.BOOK_CREATING,
    CampaignStage.BOOK_FILLING,
    CampaignStage.BOOK_CHECKING,
    CampaignStage.BOOK_READY,
    CampaignStage.CAMPAIGN_WAITING,
}
"""Until the campaign is asked for the service knows nothing of text, files and plan."""


def campaign_stage(session: Session, mailing_id: int) -> CampaignStage | None:
    """Return how far the campaign of a mailing has come, None when there never was one."""
    return session.scalar(select(Campaign.stage).where(Campaign.mailing_id == mailing_id))


def require_no_book(session: Session, mailing_id: int) -> None:
    """Raise `MailingHandedOver` when the service has, or may have, the recipients."""
    if campaign_stage(session, mailing_id) not in _WITHOUT_BOOK:
        raise MailingHandedOver(mailing_id)


def is_changeable(session: Session, mailing_id: int) -> bool:
    """Tell whether letters of a mailing would still go with the text it has in the document."""
    return campaign_stage(session, mailing_id) in _WITH_OWN_TEXT


def require_changeable(session: Session, mailing_id: int) -> None:
    """Raise `MailingHandedOver` when the service has, or may have, the text."""
    if not is_changeable(session, mailing_id):
        raise MailingHandedOver(mailing_id)


def choose_way(session: Session, mailing: Mailing, account: Account, draft: MailingDraft) -> None:
    """Give a mailing the account and the way it goes by; a mailbox knows letters only.

    Raises `MailingHandedOver` when that would change what the service has already.
    """
    campaign = account.kind is AccountKind.SENDPULSE and draft.method is SendingMethod.CAMPAIGN
    method = SendingMethod.CAMPAIGN if campaign else SendingMethod.LETTERS
    way = (account.id, method, campaign and draft.draft)
    changed = way != (mailing.account_id, mailing.method, mailing.draft)
    if changed and draft.id is not None:
        require_no_book(session, draft.id)
    mailing.account_id, mailing.method, mailing.draft = way
