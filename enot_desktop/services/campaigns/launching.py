"""Asking the service for the campaign, so that exactly one can ever result (M28, M30)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from enot_desktop.models.mailing import Mailing
from enot_desktop.models.values import CampaignProblem
from enot_desktop.models.values import CampaignStage as Stage
from enot_desktop.services.campaigns import letters
from enot_desktop.services.campaigns.asking import wait
from enot_desktop.services.campaigns.checking import barred_contacts
from enot_desktop.services.campaigns.documents import read_files, read_letter
from enot_desktop.services.campaigns.filling import as_stored, variables_of
from enot_desktop.services.campaigns.freezing import freeze_letters
from enot_desktop.services.campaigns.limits import free_at
from enot_desktop.services.campaigns.moments import send_date
from enot_desktop.services.campaigns.problems import NOT_DONE
from enot_desktop.services.campaigns.timing import FIRST_LOOK
from enot_desktop.services.existing import existing
from enot_desktop.services.mailings.failures import ChangedElsewhere
from enot_desktop.services.mailings.letter_text import body_content
from enot_desktop.services.sendpulse.failures import AnswerLost
from enot_desktop.services.sendpulse.types import NewCampaign

if TYPE_CHECKING:
    from enot_desktop.services.campaigns.asking import CampaignSeeker
    from enot_desktop.services.campaigns.checking import BookChecker
    from enot_desktop.services.campaigns.parts import CampaignParts, Work
    from enot_desktop.services.campaigns.records import Change, Records
    from enot_desktop.services.letters.bodies import BodyContent
    from enot_desktop.services.sendpulse.types import BookContact

_OLD = timedelta(days=29)
"""The service deletes a book after a month."""
_ROUNDS = 3
"""So often somebody may refuse or be struck while the book is looked at."""


@dataclass(frozen=True, slots=True)
class _Ready:
    """The document as it was read, and its files."""

    content: BodyContent
    files: dict[str, bytes]


class Launcher:
    """Makes sure that everything is right for the campaign, then asks for it once."""

    def __init__(
        self, parts: CampaignParts, records: Records, checker: BookChecker, seeker: CampaignSeeker
    ) -> None:
        self._parts, self._records = parts, records
        self._checker, self._seeker = checker, seeker

    def launch(self, work: Work) -> None:
        """Ask for the campaign, from BOOK_READY or CAMPAIGN_WAITING.

        Where something is not right it goes to the stage that puts it right, with a problem that
        says so. Raises `UnsupportedTags`, `TooManyFiles`, `StoredFileMissing`, `ChangedElsewhere`
        and, while nothing has been asked for, the failures of the service.
        """
        if self._seeker.seek_forgotten(work) or not self._is_fresh(work.mailing_id):
            return
        ready = self._ready(work.mailing_id)
        if ready is None:
            return
        self._withdraw_refused(work.mailing_id)
        for _ in range(_ROUNDS):
            if not self._checker.check(work):
                return
            inactive = self._inactive(work)
            with self._records.change(work.mailing_id) as change:
                # From here on until it is written down nobody can refuse or be struck.
                letters.withdraw_refused(change.session, work.mailing_id, change.now)
                if letters.strays(change.session, change.campaign):
                    continue
                letters.note_inactive(change.session, change.campaign, inactive)
                wanted = self._ask(change, work, ready)
            if wanted is not None:
                self._post(work, wanted)
            return

    def _is_fresh(self, mailing_id: int) -> bool:
        with self._records.change(mailing_id) as change:
            made = change.campaign.book_created_at or change.now
            fresh = change.now - made < _OLD
            if not fresh:
                change.go_back(CampaignProblem.BOOK_OLD)
        return fresh

    def _ready(self, mailing_id: int) -> _Ready | None:
        """Read the document; None when the book lacks variables or letters and is filled first."""
        with self._records.change(mailing_id) as change:
            campaign = change.campaign
            mailing = existing(change.session, Mailing, mailing_id, "mailing")
            known = variables_of(campaign)
            wanted = read_letter(mailing).variables(known)
            lacking = len(wanted) > len(known)
            if lacking:
                campaign.variables = as_stored(wanted)
                letters.hand_over_anew(change.session, campaign)
            if letters.not_in_book(change.session, campaign, 0, 1):
                problem = CampaignProblem.TEXT_CHANGED if lacking else None
                change.move(Stage.BOOK_FILLING, problem)
                campaign.next_check_at = change.now
                return None
            content = body_content(mailing)
        return _Ready(content, read_files(self._parts.files, content.attachments))

    def _withdraw_refused(self, mailing_id: int) -> None:
        with self._records.change(mailing_id) as change:
            letters.withdraw_refused(change.session, mailing_id, change.now)

    def _inactive(self, work: Work) -> list[BookContact]:
        book_id = self._records.facts(work.mailing_id).book_id or 0
        return barred_contacts(work, book_id)

    def _ask(self, change: Change, work: Work, ready: _Ready) -> NewCampaign | None:
        """Write down that the campaign is asked for now; None when it must not be yet."""
        session, campaign = change.session, change.campaign
        mailing = existing(session, Mailing, work.mailing_id, "mailing")
        if body_content(mailing) != ready.content:
            raise ChangedElsewhere(mailing.id)
        if not letters.count_in_book(session, campaign):
            _stay(change, CampaignProblem.NOBODY_LEFT)
            return None
        until = free_at(session, work.account.id, change.now)
        if until is not None:
            wait(change, until)
            return None
        known = variables_of(campaign)
        text = read_letter(mailing).text(known, self._parts.words.unsubscribe)
        freeze_letters(session, mailing.id, ready.content)
        when = send_date(session, mailing, change.now)
        change.move(Stage.CAMPAIGN_CREATING)
        campaign.ever_asked = True
        campaign.draft, campaign.asked_at = mailing.draft, change.now
        campaign.planned_at = mailing.planned_at if when is not None else None
        # Should the program end here, it is looked for, and never asked for by itself.
        campaign.next_check_at = change.now + FIRST_LOOK
        return NewCampaign(
            name=campaign.name,
            book_id=campaign.book_id or 0,
            sender_name=work.account.sender_name or work.account.address,
            sender_address=work.account.address,
            subject=text.subject,
            html=text.html,
            send_date=when,
            draft=mailing.draft,
            files=ready.files,
        )

    def _post(self, work: Work, wanted: NewCampaign) -> None:
        try:
            created = work.service.campaigns.create(wanted)
        except AnswerLost:
            self._seeker.lost(work.mailing_id)
        except NOT_DONE as failure:
            self._seeker.not_created(work, failure)
        else:
            self._seeker.created(work, created)


def _stay(change: Change, problem: CampaignProblem) -> None:
    """Leave it to a person what to do about a problem."""
    if change.campaign.stage is not Stage.BOOK_READY:
        change.move(Stage.BOOK_READY)
    change.campaign.problem = problem
