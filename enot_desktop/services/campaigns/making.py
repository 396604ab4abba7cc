"""Creating the book of a mailing at the service, exactly one (M30)."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from enot_desktop.models.mailing import Mailing
from enot_desktop.models.values import CampaignProblem
from enot_desktop.models.values import CampaignStage as Stage
from enot_desktop.services.campaigns import letters
from enot_desktop.services.campaigns.documents import read_letter
from enot_desktop.services.campaigns.filling import as_stored
from enot_desktop.services.campaigns.names import campaign_name
from enot_desktop.services.campaigns.problems import NOT_DONE, set_problem
from enot_desktop.services.campaigns.timing import BOOK_LOOK, FIRST_LOOK
from enot_desktop.services.existing import existing
from enot_desktop.services.sendpulse.failures import AnswerLost, ServiceRefused

if TYPE_CHECKING:
    from enot_desktop.models.failures import EnotError
    from enot_desktop.services.campaigns.parts import CampaignParts, Work
    from enot_desktop.services.campaigns.records import Records

_NAME_TAKEN = 203
_LOOKS = 2
"""So often a book must not be found before it is asked for again."""


class BookMaker:
    """Asks the service for a book, and finds it where the answer was lost."""

    def __init__(self, parts: CampaignParts, records: Records) -> None:
        self._parts, self._records = parts, records

    def begin(self, mailing_id: int, client_id: str) -> None:
        """Make sure that the mailing can go as a campaign, reserve its letters, choose a name.

        Raises `WrongStage`, `UnsupportedTags`, `TooManyFiles`, `LettersInHand`,
        `NobodyRegistered`, `NoCampaign`, `NotFound`.
        """
        with self._records.begin(mailing_id) as change:
            session, campaign = change.session, change.campaign
            change.move(Stage.BOOK_CREATING)
            mailing = existing(session, Mailing, mailing_id, "mailing")
            letter = read_letter(mailing)
            letters.reserve(session, mailing, change.now)
            campaign.account_id, campaign.client_id = mailing.account_id, client_id
            campaign.name = campaign_name(session, mailing, self._parts.words, self._parts.mark())
            campaign.variables = as_stored(letter.variables())
            campaign.draft = mailing.draft
            campaign.expected = letters.count_reserved(session, campaign)
            campaign.asked_at = change.now
            campaign.next_check_at = change.now + FIRST_LOOK

    def create(self, work: Work) -> bool:
        """Ask for the book; tells whether it is there. What fails is put down at the campaign."""
        name = self._records.facts(work.mailing_id).name
        try:
            book_id = work.service.books.create(name)
        except AnswerLost:
            self._lost(work.mailing_id)
            return False
        except NOT_DONE as failure:
            taken = isinstance(failure, ServiceRefused) and failure.code == _NAME_TAKEN
            # Nobody else can have come upon this name: an earlier request made the book.
            found = work.service.books.find(name) if taken else None
            if found is None:
                self._not_done(work, failure)
                return False
            book_id = found.id
        self._there(work.mailing_id, book_id)
        return True

    def seek(self, work: Work) -> bool:
        """Look for a book that may have been created; tells whether it is there.

        Asks for it again once it was not found twice, half a minute apart. Raises the failures of
        the service.
        """
        facts = self._records.facts(work.mailing_id)
        found = work.service.books.find(facts.name)
        if found is not None:
            self._there(work.mailing_id, found.id)
            return True
        with self._records.change(work.mailing_id) as change:
            campaign = change.campaign
            campaign.problem = CampaignProblem.ANSWER_LOST
            if campaign.next_check_at is None or campaign.next_check_at <= change.now:
                # A look before its time proves no more than the one before it.
                campaign.checks += 1
                campaign.next_check_at = change.now + BOOK_LOOK
            again = campaign.checks >= _LOOKS
            if again:
                campaign.checks, campaign.asked_at = 0, change.now
                campaign.next_check_at = change.now + FIRST_LOOK
        return again and self.create(work)

    def _there(self, mailing_id: int, book_id: int) -> None:
        with self._records.change(mailing_id) as change:
            campaign = change.campaign
            change.move(Stage.BOOK_FILLING)
            # One that is found may be as old as the request for it.
            campaign.book_id, campaign.book_created_at = book_id, campaign.asked_at
            campaign.asked_at = None
            campaign.next_check_at = change.now + timedelta(seconds=30)

    def _lost(self, mailing_id: int) -> None:
        with self._records.change(mailing_id) as change:
            change.campaign.problem = CampaignProblem.ANSWER_LOST
            change.campaign.next_check_at = change.now + FIRST_LOOK

    def _not_done(self, work: Work, failure: EnotError) -> None:
        with self._records.change(work.mailing_id) as change:
            change.go_back()
            if not work.stop.is_set():
                set_problem(change.campaign, failure)
