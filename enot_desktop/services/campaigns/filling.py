"""Handing the addresses over to a book, some hundreds in a request."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from enot_desktop.models.values import CampaignProblem
from enot_desktop.models.values import CampaignStage as Stage
from enot_desktop.services.campaigns import letters
from enot_desktop.services.campaigns.problems import NO_BOOK
from enot_desktop.services.campaigns.text import Variable, values_of
from enot_desktop.services.campaigns.timing import FIRST_BOOK_LOOK
from enot_desktop.services.letters.tag_names import Tag
from enot_desktop.services.sendpulse.failures import ServiceRefused
from enot_desktop.services.sendpulse.types import BookEntry

if TYPE_CHECKING:
    from collections.abc import Sequence

    from enot_desktop.models.campaign import Campaign
    from enot_desktop.services.campaigns.letters import BookLetter
    from enot_desktop.services.campaigns.parts import Work
    from enot_desktop.services.campaigns.records import Records

NOTES = frozenset({CampaignProblem.ADDRESSES_MISSING, CampaignProblem.TEXT_CHANGED})
"""What a person is to know, though the campaign goes on; it stands until it can be created."""
_OF_ADDRESSES = frozenset({400, 422})
"""HTTP statuses by which single addresses may be refused."""
_OF_ACCOUNT = NO_BOOK | {203, 707, 708, 800, 2020202020, 3030303030}
"""Codes by which the account or the book is refused, never single addresses."""
_MOST_REFUSED = 20
"""When more of one request are refused, the reason lies elsewhere."""


def variables_of(campaign: Campaign) -> tuple[Variable, ...]:
    """Return the variables that a campaign's book has."""
    return tuple(Variable(Tag(tag), fallback, name) for tag, fallback, name in campaign.variables)


def as_stored(variables: Sequence[Variable]) -> list[list[str]]:
    """Return variables as they stand in the database."""
    return [[one.tag.value, one.fallback, one.name] for one in variables]


class BookFiller:
    """Fills a book; wherever that is interrupted, it goes on with what is still missing."""

    def __init__(self, records: Records, chunk: int) -> None:
        self._records, self._chunk = records, chunk

    def fill(self, work: Work) -> bool:
        """Hand over all addresses that are not in the book yet; tells whether that is done.

        Once `work.stop` is set it stays where it is, and a person has to wish for more. Raises the
        failures of the service.
        """
        last, done, total = 0, *self._counted(work.mailing_id)
        while chunk := self._next(work.mailing_id, last):
            if work.stop.is_set():
                with self._records.change(work.mailing_id) as change:
                    change.campaign.next_check_at = None
                return False
            taken = self._hand_over(work, chunk, begun=done > 0)
            # Counted anew after each request a long book would take the longer the longer it is.
            last, done, total = chunk[-1].id, done + taken, total - (len(chunk) - taken)
            work.progress(done, total)
        with self._records.change(work.mailing_id) as change:
            campaign = change.campaign
            note = campaign.problem if campaign.problem in NOTES else None
            change.move(Stage.BOOK_CHECKING, note)
            campaign.expected = letters.count_in_book(change.session, campaign)
            campaign.filled_at = change.now
            campaign.next_check_at = change.now + FIRST_BOOK_LOOK
        return True

    def _counted(self, mailing_id: int) -> tuple[int, int]:
        with self._records.read(mailing_id) as read:
            done = letters.count_in_book(read.session, read.campaign)
            return done, letters.count_reserved(read.session, read.campaign)

    def _next(self, mailing_id: int, last: int) -> list[BookLetter]:
        with self._records.change(mailing_id) as change:
            campaign = change.campaign
            chunk = letters.not_in_book(change.session, campaign, last, self._chunk)
            if chunk:
                letters.note_handing_over(change.session, campaign, _ids(chunk))
            # Should the program end here, it goes on by itself the next time.
            campaign.next_check_at = change.now + timedelta(seconds=30)
        return chunk

    def _hand_over(self, work: Work, chunk: Sequence[BookLetter], *, begun: bool) -> int:
        """Put some addresses into the book; returns how many were taken."""
        with self._records.read(work.mailing_id) as read:
            book_id, variables = read.campaign.book_id or 0, variables_of(read.campaign)
        refused = _add(work, book_id, chunk, variables, begun=begun)
        taken = [one for one in chunk if one.id not in refused]
        with self._records.change(work.mailing_id) as change:
            session, campaign = change.session, change.campaign
            letters.note_handed_over(session, campaign, _ids(taken))
            for letter_id, words in refused.items():
                letters.refuse_addresses(session, [letter_id], words, change.now)
                campaign.problem = CampaignProblem.ADDRESSES_MISSING
            letters.note_removed(session, campaign, refused)
        return len(taken)


def add_letters(
    work: Work, book_id: int, some: Sequence[BookLetter], variables: Sequence[Variable]
) -> None:
    """Put the addresses of letters into a book; raises the failures of the service."""
    entries = [BookEntry(one.address, values_of(variables, one.tag_values)) for one in some]
    work.service.books.add(book_id, entries)


def _add(
    work: Work,
    book_id: int,
    chunk: Sequence[BookLetter],
    variables: Sequence[Variable],
    *,
    begun: bool,
) -> dict[int, str]:
    """Put addresses into a book; returns the letters whose addresses are refused, and why.

    One address that it does not like has the service refuse a whole request: the halves are tried
    by themselves. Raises the refusal when it is not about single addresses: a single one is only
    believed to be at fault when the book has `begun` to take others.
    """
    alone = begun and len(chunk) == 1
    refused: dict[int, str] = {}
    waiting = [chunk]
    while waiting:
        part = waiting.pop()
        try:
            add_letters(work, book_id, part, variables)
        except ServiceRefused as refusal:
            if refusal.status not in _OF_ADDRESSES or refusal.code in _OF_ACCOUNT:
                raise
            if len(part) > 1:
                waiting += [part[len(part) // 2 :], part[: len(part) // 2]]
                continue
            refused[part[0].id] = refusal.message
            if (len(refused) == len(chunk) and not alone) or len(refused) > _MOST_REFUSED:
                raise
    return refused


def _ids(some: Sequence[BookLetter]) -> list[int]:
    return [one.id for one in some]
