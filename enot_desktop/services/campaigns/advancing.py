"""Taking a campaign as far as it goes without a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from enot_desktop.models.failures import StoredFileMissing
from enot_desktop.models.values import CampaignProblem
from enot_desktop.models.values import CampaignStage as Stage
from enot_desktop.services.campaigns.asking import CampaignSeeker
from enot_desktop.services.campaigns.cancelling import CampaignCanceller
from enot_desktop.services.campaigns.checking import BookChecker
from enot_desktop.services.campaigns.failures import TooManyFiles, UnsupportedTags
from enot_desktop.services.campaigns.filling import BookFiller
from enot_desktop.services.campaigns.following import CampaignFollower
from enot_desktop.services.campaigns.launching import Launcher
from enot_desktop.services.campaigns.making import BookMaker
from enot_desktop.services.campaigns.problems import NO_BOOK, SERVICE_FAILURES, set_problem
from enot_desktop.services.campaigns.stages import WITH_BOOK
from enot_desktop.services.campaigns.timing import FIRST_LOOK, SLOW_LOOK, after_failures
from enot_desktop.services.mailings.failures import ChangedElsewhere
from enot_desktop.services.sendpulse.failures import ServiceRefused

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from enot_desktop.models.failures import EnotError
    from enot_desktop.services.campaigns.parts import CampaignParts, Work
    from enot_desktop.services.campaigns.records import Records

_UNFIT = (UnsupportedTags, TooManyFiles, StoredFileMissing, ChangedElsewhere)
"""The document was changed while its campaign waited."""
_FOR_A_PERSON = frozenset({Stage.PREPARED, Stage.BOOK_READY})
_FOLLOWED = (
    Stage.RUNNING,
    Stage.DRAFT,
    Stage.SENT,
    Stage.SENT_PARTLY,
    Stage.REFUSED,
    Stage.CANCELLED,
)


class Advancer:
    """Does with a campaign what its stage asks for."""

    def __init__(self, parts: CampaignParts, records: Records) -> None:
        self._records = records
        self._maker = BookMaker(parts, records)
        self._filler = BookFiller(records, parts.chunk)
        self._checker = BookChecker(records, parts.chunk)
        self._seeker = CampaignSeeker(records)
        self._follower = CampaignFollower(records)
        self._canceller = CampaignCanceller(records, self._follower)
        self._launcher = Launcher(parts, records, self._checker, self._seeker)
        self._failed: dict[int, int] = {}
        self._steps: Mapping[Stage, Callable[[Work], object]] = {
            Stage.BOOK_CREATING: self._seek_book,
            Stage.BOOK_FILLING: self._fill,
            Stage.BOOK_CHECKING: self._checker.check,
            Stage.BOOK_READY: self._checker.check,
            Stage.CAMPAIGN_WAITING: self._launch_by_itself,
            Stage.CAMPAIGN_CREATING: self._seeker.seek,
        } | dict.fromkeys(_FOLLOWED, self._follower.follow)

    def begin(self, mailing_id: int, client_id: str) -> None:
        """Reserve the letters and choose a name; raises what `BookMaker.begin` raises."""
        self._maker.begin(mailing_id, client_id)

    def make_book(self, work: Work) -> None:
        """Create the book, fill it and look at it once."""
        self._guarded(work, lambda: self._maker.create(work) and self._fill(work))

    def launch(self, work: Work) -> None:
        """Ask for the campaign; raises what is wrong with the document."""
        self._guarded(work, lambda: self._launcher.launch(work))

    def cancel(self, work: Work) -> None:
        """Cancel the campaign if nobody can have got a letter yet."""
        self._guarded(work, lambda: self._canceller.cancel(work))

    def advance(self, work: Work) -> None:
        """Look at a campaign and take it further; failures become a problem and a later look."""
        self._guarded(work, lambda: self._advance(work))

    def is_taken_up_by(self, work: Work) -> bool:
        """Tell whether a campaign turned up that had been given up, or that nobody knew of.

        Raises the failures of the service.
        """
        return self._seeker.seek_forgotten(work)

    def doubt(self, mailing_id: int) -> None:
        """Put down that there may be a campaign: it is looked for before anything else is done."""
        with self._records.change(mailing_id) as change:
            if change.campaign.stage in WITH_BOOK:
                change.campaign.asked_at = change.campaign.asked_at or change.now
                change.campaign.ever_asked = True

    def failed(self, mailing_id: int, failure: EnotError, *, stopped: bool = False) -> None:
        """Put a failure down at a campaign, and when to look again.

        What a person has stopped goes on when a person wants it.
        """
        count = self._failed[mailing_id] = self._failed.get(mailing_id, 0) + 1
        with self._records.change(mailing_id) as change:
            campaign = change.campaign
            gone = isinstance(failure, ServiceRefused) and failure.code in NO_BOOK
            if gone and campaign.stage in WITH_BOOK:
                change.go_back(CampaignProblem.BOOK_GONE)
                return
            if stopped:
                by_itself = campaign.stage is not Stage.BOOK_FILLING
                campaign.next_check_at = change.now + FIRST_LOOK if by_itself else None
                return
            until = campaign.wait_until
            set_problem(campaign, failure)
            campaign.wait_until = until
            if campaign.stage in _FOR_A_PERSON and campaign.asked_at is None:
                return
            slow = isinstance(failure, ServiceRefused)
            later = change.now + SLOW_LOOK if slow else after_failures(count, change.now)
            campaign.next_check_at = later

    def _guarded(self, work: Work, action: Callable[[], object]) -> None:
        try:
            action()
        except SERVICE_FAILURES as failure:
            self.failed(work.mailing_id, failure, stopped=work.stop.is_set())
        else:
            self._failed.pop(work.mailing_id, None)

    def _advance(self, work: Work) -> None:
        facts = self._records.facts(work.mailing_id)
        doubtful = facts.stage in WITH_BOOK and facts.asked_at is not None
        if not (doubtful and self.is_taken_up_by(work)):
            self._steps[facts.stage](work)

    def _seek_book(self, work: Work) -> None:
        if self._maker.seek(work):
            self._fill(work)

    def _fill(self, work: Work) -> None:
        if self._filler.fill(work):
            self._checker.check(work)

    def _launch_by_itself(self, work: Work) -> None:
        if not self._records.is_due(work.mailing_id):
            return
        try:
            self._launcher.launch(work)
        except _UNFIT:
            # A person presses again and is told what is wrong.
            with self._records.change(work.mailing_id) as change:
                change.move(Stage.BOOK_READY, CampaignProblem.TEXT_UNFIT)
