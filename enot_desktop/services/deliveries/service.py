"""Asks SendPulse, bit by bit, what became of the letters it took (M27, M30)."""

from __future__ import annotations

import logging
from functools import partial
from threading import Lock
from typing import TYPE_CHECKING

from sqlalchemy import select

from enot_desktop.models.campaign import Campaign, Delivery
from enot_desktop.models.failures import EnotError
from enot_desktop.models.letter import Letter
from enot_desktop.services.clinic.addresses import normalise_address
from enot_desktop.services.deliveries import reading
from enot_desktop.services.deliveries.findings import Finding, write_findings
from enot_desktop.services.deliveries.leavers import note_leavers
from enot_desktop.services.deliveries.meanings import (
    LEFT_THE_BOOK,
    NOTHING_KNOWN,
    campaign_meaning,
    letter_meaning,
)
from enot_desktop.services.deliveries.schedule import (
    AFTER_FAILURE,
    SETTLED_AFTER,
    UNSUBSCRIBED_EVERY,
    next_address_look,
    next_letter_look,
)
from enot_desktop.services.sendpulse.codes import LEFT, DeliveryCode
from enot_desktop.services.sendpulse.failures import ServiceRefused
from enot_desktop.services.sendpulse.reading import inactive_contacts
from enot_desktop.services.sendpulse.types import Keys

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime
    from threading import Event

    from enot_desktop.models.database import Database
    from enot_desktop.models.values import Clock
    from enot_desktop.services.accounts.service import AccountService
    from enot_desktop.services.deliveries.reading import AwaitedAddress, AwaitedBook, AwaitedLetter
    from enot_desktop.services.sendpulse.service import ServiceAccount, ServiceConnector
    from enot_desktop.services.sendpulse.types import LetterResult

_LOG = logging.getLogger(__name__)


class DeliveryService:
    """One bit of work a call; may be called from several threads, of which one works."""

    def __init__(
        self,
        database: Database,
        accounts: AccountService,
        connector: ServiceConnector,
        clock: Clock,
    ) -> None:
        self._database, self._accounts = database, accounts
        self._connector, self._clock = connector, clock
        self._lock = Lock()
        self._resting: dict[int, datetime] = {}
        self._read_at: dict[int, datetime] = {}

    def fetch_due(self, stop: Event) -> bool:
        """Ask about what is due; tells whether anything new was learnt.

        An account whose service fails is left alone for ten minutes; the failure is not raised,
        since nobody waits for the answer.
        """
        if not self._lock.acquire(blocking=False):
            return False
        try:
            now = self._clock()
            steps = (self._letters, self._addresses, self._book, self._unsubscribed)
            changed = False
            for step in steps:
                changed |= not stop.is_set() and step(now, stop)
            return changed
        finally:
            self._lock.release()

    def look_again(self, mailing_id: int) -> None:
        """Have the letters of a mailing asked about with the next calls of `fetch_due`."""
        with self._database.write() as session:
            reading.look_again(session, mailing_id, self._clock())

    def _letters(self, now: datetime, stop: Event) -> bool:
        with self._database.read() as session:
            found = reading.awaited_letters(session, now, self._at_rest(now))
        if found is None:
            return False
        account_id, letters = found
        return self._asked(account_id, now, stop, lambda one: self._ask_letters(one, letters, now))

    def _ask_letters(
        self, account: ServiceAccount, letters: Sequence[AwaitedLetter], now: datetime
    ) -> bool:
        answers = {
            answer.id: answer
            for answer in account.letters.results([letter.service_id for letter in letters])
        }
        findings = [_of_letter(one, answers.get(one.service_id), now) for one in letters]
        with self._database.write() as session:
            return write_findings(session, findings, now)

    def _addresses(self, now: datetime, stop: Event) -> bool:
        with self._database.read() as session:
            found = reading.awaited_addresses(session, now, self._at_rest(now))
        if found is None:
            return False
        account_id, addresses = found

        def ask(account: ServiceAccount) -> bool:
            return self._ask_addresses(account, addresses, now, stop)

        return self._asked(account_id, now, stop, ask)

    def _ask_addresses(
        self,
        account: ServiceAccount,
        addresses: Sequence[AwaitedAddress],
        now: datetime,
        stop: Event,
    ) -> bool:
        findings: list[Finding] = []
        try:
            for one in addresses:
                if stop.is_set():
                    break
                findings.append(_of_address(account, one, now))
        finally:
            # What was learnt before the service failed is kept.
            with self._database.write() as session:
                changed = write_findings(session, findings, now)
        return changed

    def _book(self, now: datetime, stop: Event) -> bool:
        with self._database.read() as session:
            found = reading.awaited_book(session, now, self._at_rest(now))
        if found is None:
            return False
        account_id, book = found
        return self._asked(account_id, now, stop, lambda one: self._read_book(one, book, now))

    def _read_book(self, account: ServiceAccount, book: AwaitedBook, now: datetime) -> bool:
        try:
            left = _those_who_left(account, book.book_id)
        except ServiceRefused:
            # Deleted in the cabinet: that concerns this book alone, not the account.
            left = []
        with self._database.write() as session:
            campaign = session.get(Campaign, book.campaign_id)
            if campaign is not None:
                campaign.book_read_at = now
            statement = (
                select(Letter.id)
                .join(Delivery, Delivery.letter_id == Letter.id)
                .where(Delivery.campaign_id == book.campaign_id, Letter.normalised.in_(left))
            )
            findings = [
                Finding(one, LEFT_THE_BOOK, campaign_id=book.campaign_id)
                for one in session.scalars(statement)
            ]
            return write_findings(session, findings, now)

    def _unsubscribed(self, now: datetime, stop: Event) -> bool:
        with self._database.read() as session:
            accounts = reading.accounts_with_letters(session)
        changed = False
        for account_id in set(accounts) - set(self._at_rest(now)):
            read_at = self._read_at.get(account_id)
            if read_at is None or now >= read_at + UNSUBSCRIBED_EVERY:
                ask = partial(self._read_unsubscribed, account_id, now)
                changed |= self._asked(account_id, now, stop, ask)
        return changed

    def _read_unsubscribed(self, account_id: int, now: datetime, account: ServiceAccount) -> bool:
        found = account.letters.unsubscribed()
        self._read_at[account_id] = now
        with self._database.write() as session:
            return note_leavers(session, account_id, found, now)

    def _asked(
        self,
        account_id: int,
        now: datetime,
        stop: Event,
        ask: Callable[[ServiceAccount], bool],
    ) -> bool:
        try:
            keys = self._accounts.outgoing(account_id).server
            if not isinstance(keys, Keys):
                raise TypeError(account_id)
            return ask(self._connector.connect(keys, stop))
        except EnotError as failure:
            _LOG.info("no results for account %s: %s", account_id, type(failure).__name__)
            self._resting[account_id] = now + AFTER_FAILURE
            return False

    def _at_rest(self, now: datetime) -> list[int]:
        return [account_id for account_id, until in self._resting.items() if now < until]


def _of_letter(one: AwaitedLetter, answer: LetterResult | None, now: datetime) -> Finding:
    again = next_letter_look(one.handed_at, now)
    if answer is None:
        return Finding(one.letter_id, NOTHING_KNOWN, one.service_id, look_again_at=again)
    code, words = answer.smtp_code, answer.smtp_words
    meaning = letter_meaning(code, words, answer.opened, answer.clicked)
    return Finding(one.letter_id, meaning, one.service_id, None, code, words, again)


def _of_address(account: ServiceAccount, one: AwaitedAddress, now: datetime) -> Finding:
    try:
        result = account.campaigns.result(one.service_id, one.address)
    except ServiceRefused:
        # The service may dislike one address; the others are asked about all the same.
        result = None
    again = next_address_look(one.sent_at, now)
    code = None if result is None else result.code
    meaning = NOTHING_KNOWN if code is None else campaign_meaning(code)
    # What stands in the service's queue may still go, as long as it is looked at.
    known_by_now = again is None if code == DeliveryCode.QUEUED else _is_long_ago(one, now)
    return Finding(
        one.letter_id,
        meaning,
        campaign_id=one.campaign_id,
        code=code,
        detail="" if result is None else result.explanation,
        look_again_at=again,
        settled=known_by_now,
    )


def _is_long_ago(one: AwaitedAddress, now: datetime) -> bool:
    return now >= one.sent_at + SETTLED_AFTER


def _those_who_left(account: ServiceAccount, book_id: int) -> list[str]:
    books = account.books
    found = inactive_contacts(books, book_id, books.total(book_id))
    return [normalise_address(contact.address) for contact in found if contact.status in LEFT]
