"""Handing a mailing over to SendPulse as a whole, stage by stage (M28–M31).

Every step is in the database before and after the service is asked, so the program may end at any
moment: what was asked for is looked up before it is asked for again.
"""

from __future__ import annotations

from dataclasses import replace
from threading import Event
from typing import TYPE_CHECKING

from sqlalchemy import select

from enot_desktop.models.campaign import Campaign
from enot_desktop.models.failures import NotFound
from enot_desktop.models.values import CampaignProblem, Right
from enot_desktop.models.values import CampaignStage as Stage
from enot_desktop.services.accounts.failures import PasswordMissing
from enot_desktop.services.campaigns.advancing import Advancer
from enot_desktop.services.campaigns.failures import OtherAccount, WrongStage
from enot_desktop.services.campaigns.locks import MailingLocks
from enot_desktop.services.campaigns.parts import Work
from enot_desktop.services.campaigns.problems import KEY_FAILURES, SERVICE_FAILURES
from enot_desktop.services.campaigns.records import Change, Records
from enot_desktop.services.campaigns.stages import DISCARDABLE
from enot_desktop.services.campaigns.timing import forget_wrong_clock
from enot_desktop.services.campaigns.view import CampaignCost
from enot_desktop.services.sendpulse.failures import ServiceRefused
from enot_desktop.services.sendpulse.types import BookCost, Keys

if TYPE_CHECKING:
    from enot_desktop.services.campaigns.parts import CampaignParts, Progress
    from enot_desktop.services.campaigns.view import CampaignView


class CampaignService:
    """The campaigns of mailings; what the service refuses stands as a problem in the view.

    Every method that asks the service may take long and belongs into the background.
    """

    def __init__(self, parts: CampaignParts) -> None:
        self._parts = parts
        self._records = Records(parts.database, parts.clock)
        self._advancer = Advancer(parts, self._records)
        self._locks = MailingLocks()

    def view(self, mailing_id: int) -> CampaignView:
        """Return where the campaign of a mailing stands; raises `NotFound`."""
        return self._records.view(mailing_id)

    def create_book(self, mailing_id: int, progress: Progress, stop: Event) -> CampaignView:
        """Create the address book and hand all addresses over, or go on with that.

        `progress` is told how many addresses of how many are in the book. Once `stop` is set it
        stays where it is until this is called again. Raises `RightMissing`, `NotFound`,
        `NoCampaign`, `WrongStage`, `UnsupportedTags`, `TooManyFiles`, `LettersInHand`,
        `NobodyRegistered`, `PasswordMissing`, `KeyringUnavailable`, `OtherAccount`.
        """
        self._parts.session.require(Right.SEND_LETTERS)
        with self._locks.held(mailing_id):
            account_id = self._records.account_id(mailing_id)
            work = self._work(mailing_id, account_id, stop, progress)
            if self._records.stage(mailing_id) in {Stage.BOOK_CREATING, Stage.BOOK_FILLING}:
                self._advancer.advance(work)
            else:
                self._advancer.begin(mailing_id, work.client_id)
                self._advancer.make_book(work)
            return self.view(mailing_id)

    def cost(self, mailing_id: int) -> CampaignCost:
        """Ask what the campaign would cost.

        Raises `NoCampaign`, `WrongStage` while there is no book, the failures of `outgoing` and
        those of the service, but for a refusal to tell.
        """
        facts = self._records.facts(mailing_id)
        if facts.book_id is None:
            raise WrongStage(facts.stage)
        work = self._work(mailing_id, facts.account_id, Event())
        cost, left = BookCost(None, "", None, None, None), None
        try:
            cost = work.service.books.cost(facts.book_id)
            left = work.service.account.balance().letters_left
        except ServiceRefused:
            # Where it does not tell, a person decides without.
            pass
        recipients = self._records.count_in_book(mailing_id)
        from_tariff = cost.addresses_from_tariff
        if from_tariff is not None:
            # Those who were struck leave the book only when the campaign is asked for.
            from_tariff = min(from_tariff, recipients)
        return CampaignCost(recipients, cost.price, cost.currency, from_tariff, left)

    def create_campaign(self, mailing_id: int, stop: Event) -> CampaignView:
        """Ask for the campaign; where something is not right, the view says what.

        Raises `RightMissing`, `NotFound`, `NoCampaign`, `WrongStage` unless the book is ready,
        `UnsupportedTags`, `TooManyFiles`, `StoredFileMissing`, `ChangedElsewhere`,
        `PasswordMissing`, `KeyringUnavailable`, `OtherAccount`.
        """
        self._parts.session.require(Right.SEND_LETTERS)
        with self._locks.held(mailing_id):
            account_id = self._records.account_id(mailing_id)
            stage = self._records.stage(mailing_id)
            if stage is not Stage.BOOK_READY:
                raise WrongStage(stage)
            self._advancer.launch(self._work(mailing_id, account_id, stop))
            return self.view(mailing_id)

    def refresh(self, mailing_id: int, stop: Event) -> CampaignView:
        """Look at once how far the service has come; raises `NotFound`."""
        with self._locks.held(mailing_id):
            if self._records.stage(mailing_id) is not Stage.PREPARED:
                self._advance(mailing_id, stop)
            return self.view(mailing_id)

    def discard(self, mailing_id: int) -> CampaignView:
        """Go back to before the book, which is deleted at the service if that can be done.

        A campaign that was made of it is looked for first; where one may be, and where the service
        refuses to delete the book, it stays. Raises `RightMissing`, `NotFound`, and `WrongStage`
        once the campaign was asked for.
        """
        self._parts.session.require(Right.SEND_LETTERS)
        with self._locks.held(mailing_id):
            stage = self._records.stage(mailing_id)
            if stage is Stage.PREPARED:
                return self.view(mailing_id)
            if stage not in DISCARDABLE:
                raise WrongStage(stage)
            if self._may_be_discarded(mailing_id) and self._is_book_deleted(mailing_id):
                with self._records.change(mailing_id) as change:
                    change.go_back()
            return self.view(mailing_id)

    def cancel(self, mailing_id: int) -> CampaignView:
        """Cancel the campaign; it stays where it is when the service has begun to send it.

        Raises `RightMissing`, `NotFound`, `WrongStage` unless the service has it as one that goes
        by itself, `PasswordMissing`, `KeyringUnavailable`, `OtherAccount`.
        """
        self._parts.session.require(Right.SEND_LETTERS)
        with self._locks.held(mailing_id):
            stage = self._records.stage(mailing_id)
            if stage is not Stage.RUNNING:
                raise WrongStage(stage)
            account_id = self._records.facts(mailing_id).account_id
            self._advancer.cancel(self._work(mailing_id, account_id, Event()))
            return self.view(mailing_id)

    def advance_due(self, stop: Event) -> tuple[int, ...]:
        """Look at every campaign whose time has come; returns the mailings that changed.

        One that somebody works on is left to the next call. What the service refuses becomes a
        problem of the campaign.
        """
        changed: list[int] = []
        for mailing_id in self._records.due():
            if stop.is_set():
                break
            with self._locks.if_free(mailing_id) as free:
                if free and self._records.is_due(mailing_id):
                    before = replace(self.view(mailing_id), next_check_at=None)
                    self._advance(mailing_id, stop)
                    if replace(self.view(mailing_id), next_check_at=None) != before:
                        changed.append(mailing_id)
        return tuple(changed)

    def recover(self) -> None:
        """At the start of the program: nothing is sent by itself, books are gone on with."""
        now = self._parts.clock()
        with self._parts.database.write() as session:
            waiting = select(Campaign).where(Campaign.stage == Stage.CAMPAIGN_WAITING)
            for campaign in session.scalars(waiting):
                Change(session, campaign, now).move(Stage.BOOK_READY, CampaignProblem.INTERRUPTED)
            stopped = select(Campaign).where(
                Campaign.stage.in_(_GOING_ON), Campaign.next_check_at.is_(None)
            )
            for campaign in session.scalars(stopped):
                campaign.next_check_at = now
            for campaign in session.scalars(select(Campaign)):
                forget_wrong_clock(campaign, now)

    def _advance(self, mailing_id: int, stop: Event) -> None:
        try:
            work = self._work(mailing_id, self._records.facts(mailing_id).account_id, stop)
        except KEY_FAILURES as failure:
            self._advancer.failed(mailing_id, failure)
        else:
            self._advancer.advance(work)

    def _may_be_discarded(self, mailing_id: int) -> bool:
        facts = self._records.facts(mailing_id)
        if facts.stage is Stage.BOOK_CREATING:
            return True
        try:
            work = self._work(mailing_id, facts.account_id, Event())
            return not self._advancer.is_taken_up_by(work)
        except (*SERVICE_FAILURES, *KEY_FAILURES) as failure:
            if not facts.ever_asked:
                return True
            self._advancer.failed(mailing_id, failure)
            return False

    def _is_book_deleted(self, mailing_id: int) -> bool:
        """Delete the book; tells whether it is, or is certainly of no use to any campaign."""
        facts = self._records.facts(mailing_id)
        book_id = facts.book_id
        try:
            books = self._work(mailing_id, facts.account_id, Event()).service.books
            if book_id is None:
                found = books.find(facts.name)
                book_id = found.id if found is not None else None
            if book_id is not None:
                books.delete(book_id)
        except (*SERVICE_FAILURES, *KEY_FAILURES) as failure:
            refused = isinstance(failure, ServiceRefused) and book_id is not None
            if not refused and not facts.ever_asked:
                # The service deletes it by itself after a month.
                return True
            if refused:
                # It does so for a book that a campaign was made of.
                self._advancer.doubt(mailing_id)
            self._advancer.failed(mailing_id, failure)
            return False
        return True

    def _work(
        self, mailing_id: int, account_id: int | None, stop: Event, progress: Progress | None = None
    ) -> Work:
        if account_id is None:
            raise NotFound("account", 0)
        account = self._parts.accounts.outgoing(account_id)
        if not isinstance(account.server, Keys):
            raise PasswordMissing(account.address)
        if self._records.client_id(mailing_id) not in {"", account.server.client_id}:
            raise OtherAccount(mailing_id)
        service = self._parts.connector.connect(account.server, stop)
        client_id = account.server.client_id
        return Work(mailing_id, account, client_id, service, stop, progress or _unheard)


_GOING_ON = frozenset(
    {Stage.BOOK_CREATING, Stage.BOOK_FILLING, Stage.BOOK_CHECKING, Stage.CAMPAIGN_CREATING}
)


def _unheard(done: int, total: int) -> None:
    """Nobody wants to know."""
