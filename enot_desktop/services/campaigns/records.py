"""The campaign of a mailing in the database: read, changed, and shown to windows."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from enot_desktop.models.account import Account
from enot_desktop.models.campaign import Campaign
from enot_desktop.models.mailing import Mailing
from enot_desktop.models.values import AccountKind, SendingMethod
from enot_desktop.models.values import CampaignStage as Stage
from enot_desktop.services.campaigns import letters
from enot_desktop.services.campaigns.documents import unfit_tags
from enot_desktop.services.campaigns.failures import NoCampaign
from enot_desktop.services.campaigns.moments import send_date
from enot_desktop.services.campaigns.stages import DISCARDABLE, WITH_BOOK, move
from enot_desktop.services.campaigns.statuses import is_cancellable
from enot_desktop.services.campaigns.timing import next_doubtful_look
from enot_desktop.services.campaigns.view import CampaignView
from enot_desktop.services.existing import existing
from enot_desktop.services.sendpulse.types import Figures

if TYPE_CHECKING:
    from collections.abc import Generator
    from datetime import datetime

    from sqlalchemy.orm import Session

    from enot_desktop.models.database import Database
    from enot_desktop.models.values import CampaignProblem, Clock

BOOK_LIFE = timedelta(days=30)
"""After it the service deletes a book."""
_STILL_EDITED = DISCARDABLE | {Stage.PREPARED}
_BEFORE = _STILL_EDITED | {Stage.CAMPAIGN_CREATING}


@dataclass(frozen=True, slots=True)
class Facts:
    """What work with the service needs to know of a campaign."""

    stage: Stage
    name: str
    account_id: int | None
    book_id: int | None
    service_id: int | None
    asked_at: datetime | None
    ever_asked: bool


@dataclass(frozen=True)
class Change:
    """A campaign inside a write block; `now` is the moment of the change."""

    session: Session
    campaign: Campaign
    now: datetime

    def move(self, to: Stage, problem: CampaignProblem | None = None) -> None:
        """Take a step, and put down a problem beside the new stage; raises `WrongStage`."""
        move(self.campaign, to, self.now)
        self.campaign.problem = problem

    def go_back(self, problem: CampaignProblem | None = None) -> None:
        """Back to the beginning: there is no book any more, the letters stay reserved.

        Not by itself while a campaign may have been made of the book: only a person forgets that.
        """
        asked_at = self.campaign.asked_at
        if problem is not None and self.campaign.stage in WITH_BOOK and asked_at is not None:
            self.campaign.problem = problem
            self.campaign.next_check_at = next_doubtful_look(asked_at, self.now)
            return
        letters.forget_book(self.session, self.campaign)
        campaign = self.campaign
        campaign.book_id = campaign.book_created_at = campaign.asked_at = None
        campaign.filled_at = campaign.begun_at = None
        campaign.expected, campaign.client_id, campaign.ever_asked = 0, "", False
        self.move(Stage.PREPARED, problem)


class Records:
    """Reads and changes campaigns; every method is one short block of the database."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database, self._clock = database, clock

    @contextmanager
    def change(self, mailing_id: int) -> Generator[Change]:
        """Give the campaign of a mailing for changing; raises `NoCampaign`."""
        with self._database.write() as session:
            yield Change(session, _campaign(session, mailing_id), self._clock())

    @contextmanager
    def read(self, mailing_id: int) -> Generator[Change]:
        """Give the campaign of a mailing for looking at; raises `NoCampaign`."""
        with self._database.read() as session:
            yield Change(session, _campaign(session, mailing_id), self._clock())

    @contextmanager
    def begin(self, mailing_id: int) -> Generator[Change]:
        """Give the campaign of a mailing for changing, made when there was none.

        Raises `NoCampaign` for a mailing that goes otherwise, and `NotFound`.
        """
        with self._database.write() as session:
            require_campaign(session, mailing_id)
            found = _find(session, mailing_id)
            if found is None:
                found = Campaign(mailing_id=mailing_id, stage=Stage.PREPARED)
                session.add(found)
                session.flush()
            yield Change(session, found, self._clock())

    def account_id(self, mailing_id: int) -> int:
        """Return the account a mailing goes from as a campaign; raises what `begin` raises."""
        with self._database.read() as session:
            return require_campaign(session, mailing_id)

    def stage(self, mailing_id: int) -> Stage:
        """Return how far a campaign has come, PREPARED where there is none."""
        with self._database.read() as session:
            found = _find(session, mailing_id)
            return found.stage if found is not None else Stage.PREPARED

    def client_id(self, mailing_id: int) -> str:
        """Return the ID that book and campaign were made with, empty while there are none."""
        with self._database.read() as session:
            found = _find(session, mailing_id)
            return found.client_id if found is not None else ""

    def facts(self, mailing_id: int) -> Facts:
        """Return what is known of a campaign; raises `NoCampaign`."""
        with self._database.read() as session:
            one = _campaign(session, mailing_id)
            return Facts(
                stage=one.stage,
                name=one.name,
                account_id=one.account_id,
                book_id=one.book_id,
                service_id=one.service_id,
                asked_at=one.asked_at,
                ever_asked=one.ever_asked,
            )

    def count_in_book(self, mailing_id: int) -> int:
        """Count the addresses that a campaign would go to; raises `NoCampaign`."""
        with self._database.read() as session:
            return letters.count_in_book(session, _campaign(session, mailing_id))

    def due(self) -> list[int]:
        """Return the mailings whose campaigns are to be looked at now, longest overdue first."""
        statement = (
            select(Campaign.mailing_id)
            .where(Campaign.next_check_at <= self._clock())
            .order_by(Campaign.next_check_at)
        )
        with self._database.read() as session:
            return list(session.scalars(statement))

    def is_due(self, mailing_id: int) -> bool:
        """Tell whether a campaign is still to be looked at now."""
        with self._database.read() as session:
            found = _find(session, mailing_id)
            again = found.next_check_at if found is not None else None
            return again is not None and again <= self._clock()

    def view(self, mailing_id: int) -> CampaignView:
        """Return a campaign as windows see it; raises `NotFound` when the mailing is gone."""
        with self._database.read() as session:
            mailing = existing(session, Mailing, mailing_id, "mailing")
            going = letters.count_going(session, mailing_id)
            campaign = _find(session, mailing_id)
            if campaign is None:
                return CampaignView(
                    mailing_id, draft=mailing.draft, letters=going, **_obstacles(mailing)
                )
            handed_over = letters.count_handed_over(session, campaign)
            before = campaign.stage in _BEFORE
            shown = _shown(campaign)
            if before and send_date(session, mailing, self._clock()) is not None:
                shown["planned_at"] = mailing.planned_at
            if campaign.stage in _STILL_EDITED:
                shown |= _obstacles(mailing)
            return CampaignView(
                mailing_id,
                stage=campaign.stage,
                draft=mailing.draft if before else campaign.draft,
                letters=going if before else handed_over,
                in_book=handed_over,
                withdrawn=0 if before else letters.count_withdrawn(session, campaign),
                cancellable=is_cancellable(campaign, self._clock()),
                **shown,
            )


def require_campaign(session: Session, mailing_id: int) -> int:
    """Return the account a mailing goes from as a campaign.

    Raises `NotFound`, and `NoCampaign` for a mailing that goes otherwise.
    """
    mailing = existing(session, Mailing, mailing_id, "mailing")
    account = session.get(Account, mailing.account_id) if mailing.account_id else None
    is_service = account is not None and account.kind is AccountKind.SENDPULSE
    if account is None or not is_service or mailing.method is not SendingMethod.CAMPAIGN:
        raise NoCampaign(mailing_id)
    return account.id


def _find(session: Session, mailing_id: int) -> Campaign | None:
    return session.scalar(select(Campaign).where(Campaign.mailing_id == mailing_id))


def _campaign(session: Session, mailing_id: int) -> Campaign:
    found = _find(session, mailing_id)
    if found is None:
        raise NoCampaign(mailing_id)
    return found


def _obstacles(mailing: Mailing) -> dict[str, Any]:
    return {"bad_tags": unfit_tags(mailing), "files": len(mailing.attachments)}


def _shown(campaign: Campaign) -> dict[str, Any]:
    made = campaign.book_created_at
    return {
        "name": campaign.name,
        "problem": campaign.problem,
        "error_code": campaign.error_code,
        "error_words": campaign.error_words,
        "wait_until": campaign.wait_until,
        "next_check_at": campaign.next_check_at,
        "book_created_at": made,
        "book_ends_at": made + BOOK_LIFE if made is not None else None,
        "service_id": campaign.service_id,
        "created_at": campaign.created_at,
        "planned_at": campaign.planned_at,
        "status": campaign.status,
        "counted": campaign.counted,
        "within_tariff": campaign.within_tariff,
        "price": campaign.price,
        "currency": campaign.currency,
        "figures": Figures(
            campaign.sent,
            campaign.delivered,
            campaign.opened,
            campaign.clicked,
            campaign.refused,
            campaign.unsubscribed,
        ),
        "statistics_at": campaign.statistics_at,
    }
