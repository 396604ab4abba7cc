"""Looking whether a book is free and holds what it must."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from enot_desktop.models.values import CampaignProblem
from enot_desktop.models.values import CampaignStage as Stage
from enot_desktop.services.campaigns import letters
from enot_desktop.services.campaigns.filling import NOTES, add_letters, variables_of
from enot_desktop.services.campaigns.timing import (
    SLOW_LOOK,
    next_book_look,
    next_doubtful_look,
)
from enot_desktop.services.clinic.addresses import normalise_address
from enot_desktop.services.sendpulse.codes import BookStatus, ContactStatus
from enot_desktop.services.sendpulse.reading import all_contacts, inactive_contacts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from enot_desktop.services.campaigns.letters import BookLetter
    from enot_desktop.services.campaigns.parts import Work
    from enot_desktop.services.campaigns.records import Change, Records
    from enot_desktop.services.sendpulse.types import Book, BookContact

_GONE = frozenset({BookStatus.DELETED})
_BLOCKED = frozenset({BookStatus.WAITS_FOR_ANSWER, BookStatus.BLOCKED})
_ON_THEIR_WAY = frozenset(
    {
        ContactStatus.NEW,
        ContactStatus.CONFIRMATION_ASKED,
        ContactStatus.ACTIVATION_ASKED,
        ContactStatus.ACTIVATION_SENT,
    }
)
_KEPT = NOTES | {CampaignProblem.STRANGERS}
_LONG_ENOUGH = timedelta(minutes=30)
"""After it a campaign may go to those addresses that the service has activated."""
_TOO_LONG = timedelta(minutes=2)
"""For a count that is wrong."""


@dataclass(frozen=True, slots=True)
class BookState:
    """What a look at a book has shown; `total` is the service's own count, None without a book."""

    book: Book | None = None
    total: int = 0
    settled: bool = True
    """Whether no address is on its way any more."""

    @property
    def gone(self) -> bool:
        """Whether there is no such book any more."""
        return self.book is None or self.book.status in _GONE

    @property
    def problem(self) -> CampaignProblem | None:
        """Why the book cannot be used, None when it can."""
        if self.book is None or self.book.status == BookStatus.ACTIVE:
            return None
        if self.book.status in _BLOCKED:
            return CampaignProblem.BOOK_BLOCKED
        return CampaignProblem.BOOK_LOCKED


class BookChecker:
    """Looks at books and puts right what is missing in them."""

    def __init__(self, records: Records, chunk: int) -> None:
        self._records, self._chunk = records, chunk

    def check(self, work: Work) -> bool:
        """Look at the book and go on to the stage it is fit for; tells whether it is free.

        Takes the addresses out first whose letters go no more. Raises the failures of the service.
        """
        self.take_out_strays(work)
        state = self._look(work)
        with self._records.change(work.mailing_id) as change:
            if state.gone:
                change.go_back(CampaignProblem.BOOK_GONE)
                return False
            campaign = change.campaign
            campaign.expected = letters.count_in_book(change.session, campaign)
            fits = state.total == campaign.expected
            if fits and state.problem is None and _is_free(change, state):
                _ready(change)
                return True
            late = state.problem is None and not fits and _is_late(change)
            again = campaign.wait_until is not None
            _not_ready(change, state)
        if late:
            self._put_right(work, state.total, give_up=again)
        return False

    def take_out_strays(self, work: Work) -> None:
        """Take addresses out of the book whose letters were struck, refused or failed."""
        with self._records.read(work.mailing_id) as read:
            strays = letters.strays(read.session, read.campaign)
            book_id = read.campaign.book_id or 0
        self._take_out(work, book_id, strays)

    def _take_out(self, work: Work, book_id: int, some: Sequence[BookLetter]) -> None:
        if some:
            work.service.books.remove(book_id, [one.address for one in some])
            with self._records.change(work.mailing_id) as change:
                letters.note_removed(change.session, change.campaign, [one.id for one in some])

    def _look(self, work: Work) -> BookState:
        with self._records.read(work.mailing_id) as read:
            book_id = read.campaign.book_id or 0
        books = work.service.books
        book = books.get(book_id)
        if book is None or book.status != BookStatus.ACTIVE:
            return BookState(book)
        total = books.total(book_id)
        settled = book.active >= total or not any(
            contact.status in _ON_THEIR_WAY for contact in inactive_contacts(books, book_id, total)
        )
        return BookState(book, total, settled)

    def _put_right(self, work: Work, total: int, *, give_up: bool) -> None:
        """Hand over once more what the book lacks, or let go of it."""
        with self._records.read(work.mailing_id) as read:
            book_id, variables = read.campaign.book_id or 0, variables_of(read.campaign)
        present = {
            _compared(one.address) for one in all_contacts(work.service.books, book_id, total)
        }
        missing = [one for one in self._in_book(work) if _compared(one.address) not in present]
        if give_up and missing:
            self._take_out(work, book_id, missing)
            with self._records.change(work.mailing_id) as change:
                ids = [one.id for one in missing]
                letters.refuse_addresses(change.session, ids, "", change.now)
                change.campaign.problem = CampaignProblem.ADDRESSES_MISSING
            return
        for start in range(0, len(missing), self._chunk):
            add_letters(work, book_id, missing[start : start + self._chunk], variables)
        with self._records.change(work.mailing_id) as change:
            change.campaign.wait_until = change.now + _TOO_LONG
            if missing:
                change.campaign.filled_at = change.now
            elif total > change.campaign.expected:
                # Somebody has added them in the cabinet; only a person may take them out.
                change.campaign.problem = CampaignProblem.STRANGERS

    def _in_book(self, work: Work) -> Iterator[BookLetter]:
        last = 0
        while True:
            with self._records.read(work.mailing_id) as read:
                some = letters.in_book(read.session, read.campaign, last, self._chunk)
            if not some:
                return
            yield from some
            last = some[-1].id


def barred_contacts(work: Work, book_id: int) -> list[BookContact]:
    """Return the addresses of a book that no letter would go to as it is now.

    Raises the failures of the service.
    """
    books = work.service.books
    found = inactive_contacts(books, book_id, books.total(book_id))
    return [contact for contact in found if contact.status != ContactStatus.ACTIVE]


def _compared(address: str) -> str:
    return normalise_address(address) or address.lower()


def _is_free(change: Change, state: BookState) -> bool:
    if state.settled:
        return True
    # Not since the stage was reached: a look before the campaign is asked for may lead back here.
    since = change.campaign.filled_at or change.campaign.stage_at or change.now
    any_active = state.book is not None and state.book.active > 0
    return any_active and change.now - since >= _LONG_ENOUGH


def _is_late(change: Change) -> bool:
    campaign = change.campaign
    if campaign.stage is not Stage.BOOK_CHECKING:
        return False
    due = campaign.wait_until or (campaign.stage_at or change.now) + _TOO_LONG
    return change.now >= due


def _ready(change: Change) -> None:
    campaign = change.campaign
    if campaign.stage is Stage.BOOK_CHECKING:
        note = campaign.problem if campaign.problem in NOTES else None
        change.move(Stage.BOOK_READY, note)
        if campaign.asked_at is not None:
            campaign.next_check_at = next_doubtful_look(campaign.asked_at, change.now)


def _not_ready(change: Change, state: BookState) -> None:
    campaign = change.campaign
    waits = campaign.stage is Stage.CAMPAIGN_WAITING and state.problem is not None
    if campaign.stage is not Stage.BOOK_CHECKING and not waits:
        change.move(Stage.BOOK_CHECKING)
    if state.problem is not None or campaign.problem not in _KEPT:
        campaign.problem = state.problem
    campaign.checks += 1
    slow = state.problem is CampaignProblem.BOOK_BLOCKED
    campaign.next_check_at = (
        change.now + SLOW_LOOK if slow else next_book_look(campaign, change.now)
    )
