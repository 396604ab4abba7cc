"""The queue as a person works with it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text, update

from enot_desktop.models.letter import Letter
from enot_desktop.models.values import (
    AttemptOutcome,
    CopyState,
    LetterKind,
    LetterState,
    PageRequest,
    Reason,
)
from enot_desktop.services.queue.outlook import AccountOutlook
from enot_desktop.services.queue.service import (
    Due,
    QueueFilter,
    QueueService,
    Recovery,
    Removal,
)
from tests.helpers.clinic import add_client
from tests.helpers.driver_plans import changing_plans_of
from tests.helpers.letters import NOON, Sort, add_body, add_letters, add_letters_to, letter_of
from tests.helpers.mailings import add_account, add_mailing
from tests.helpers.plans import plans_of
from tests.helpers.state_guard import guard_states
from tests.unit.services.queue.hands import outcome_of, take_chosen, take_due, write_down

if TYPE_CHECKING:
    from enot_desktop.models.database import Database
    from tests.conftest import SettableClock

ALL = QueueFilter()


@pytest.fixture
def queue(database: Database, clock: SettableClock) -> QueueService:
    return QueueService(database, clock)


@pytest.fixture
def account(database: Database) -> int:
    return add_account(database)


@pytest.mark.m("M22")
def test_a_row_tells_what_a_person_wants_to_know(
    database: Database, queue: QueueService, account: int
) -> None:
    mailing, client = add_mailing(database, account), add_client(database, "anna@mail.example")
    sort = Sort(account, mailing, client_id=client)
    (letter_id,) = add_letters_to(database, "anna@mail.example", sort=sort)
    (letter,) = take_due(database, account).letters
    deferred = outcome_of(letter, AttemptOutcome.TEMPORARY, Reason.RECIPIENT_DEFERRED)
    (recorded,) = write_down(database, deferred)
    (row,) = queue.page(PageRequest(), ALL).rows
    assert (row.id, row.mailing_id, row.client_id) == (letter_id, mailing, client)
    assert (row.recipient_name, row.address) == (letter.recipient_name, "anna@mail.example")
    assert (row.state, row.reason) == (LetterState.WAITING, Reason.RECIPIENT_DEFERRED)
    assert (row.reason_detail, row.attempts_made) == ("450 words", 1)
    assert (row.next_attempt_at, row.planned_at) == (recorded.next_attempt_at, NOON)
    assert (row.account, row.kind) == ("klinika@enot.example", LetterKind.MAILING)


def test_a_letter_of_no_account_shows_none(database: Database, queue: QueueService) -> None:
    add_letters(database, 1)
    assert queue.page(PageRequest(), ALL).rows[0].account == ""


@pytest.mark.m("M22")
def test_letters_are_filtered_searched_and_put_in_order(
    database: Database, queue: QueueService, account: int
) -> None:
    mailing = add_mailing(database, account)
    later = Sort(account, planned_at=NOON + timedelta(days=1))
    first, second, third = (
        add_letters_to(database, "b@mail.example", sort=later)[0],
        add_letters_to(database, "a@mail.example", sort=Sort(account, mailing))[0],
        add_letters_to(database, "c@mail.example", sort=Sort(state=LetterState.SENT))[0],
    )

    def ids(
        sort: str = "", chosen: QueueFilter = ALL, search: str = "", *, descending: bool = False
    ) -> list[int]:
        request = PageRequest(search=search, sort=sort, descending=descending)
        return [row.id for row in queue.page(request, chosen).rows]

    assert ids() == [second, third, first]
    assert ids("address") == [second, first, third]
    assert ids("planned", descending=True) == [first, third, second]
    assert ids("state") == [third, first, second]
    assert ids(chosen=QueueFilter(states=(LetterState.WAITING,))) == [second, first]
    assert ids(chosen=QueueFilter(mailing_id=mailing)) == [second]
    assert ids(search="C@MAIL") == [third]
    assert queue.ids(PageRequest(limit=1, sort="address"), ALL) == (second, first, third)
    window = queue.page(PageRequest(offset=1, limit=1), ALL)
    assert (window.total, window.offset, [row.id for row in window.rows]) == (3, 1, [third])


def test_counts_and_what_is_due(database: Database, queue: QueueService, account: int) -> None:
    mailing = add_mailing(database, account)
    other = add_account(database, "other@enot.example")
    add_letters(database, 2, Sort(account, mailing))
    add_letters(database, 3, Sort(other))
    add_letters(database, 1, Sort(None))
    add_letters(database, 1, Sort(account, planned_at=NOON + timedelta(minutes=1)))
    add_letters(database, 4, Sort(account, state=LetterState.SENT))
    assert queue.counts() == {LetterState.WAITING: 7, LetterState.SENT: 4}
    assert queue.counts(mailing) == {LetterState.WAITING: 2}
    assert queue.due(account) == Due(from_account=3, from_others=3)
    assert queue.due(account, mailing) == Due(from_account=2, from_others=0)
    assert queue.due(other) == Due(from_account=4, from_others=2)


@pytest.mark.m("M22")
def test_outlook_tells_for_which_accounts_letters_wait_and_until_when(
    database: Database, queue: QueueService, account: int
) -> None:
    mailing = add_mailing(database, account)
    other = add_account(database, "other@enot.example")
    tomorrow, later = NOON + timedelta(days=1), NOON + timedelta(days=2)
    assert queue.outlook() == ()
    add_letters(database, 2, Sort(account, mailing))
    add_letters(database, 1, Sort(account, mailing, planned_at=later))
    add_letters(database, 1, Sort(account, mailing, planned_at=tomorrow))
    add_letters(database, 3, Sort(other))
    add_letters(database, 1, Sort(None))
    add_letters(database, 4, Sort(account, state=LetterState.SENT))
    mine = AccountOutlook(account, "klinika@enot.example", 2, 4, tomorrow)
    assert queue.outlook() == (
        AccountOutlook(other, "other@enot.example", 3, 3, None),
        mine,
        AccountOutlook(None, "", 1, 1, None),
    )
    assert queue.outlook(mailing) == (mine,)


def test_what_can_be_sent_of_chosen_letters(
    database: Database, queue: QueueService, account: int
) -> None:
    mailing = add_mailing(database, account)
    ids = add_letters(database, 3, Sort(account, mailing))
    future = add_letters(database, 1, Sort(account, mailing, planned_at=NOON + timedelta(days=1)))
    sent = add_letters(database, 1, Sort(account, mailing, state=LetterState.SENT))
    assert queue.sendable([*future, ids[2], *sent, ids[0]]) == [ids[2], ids[0]]
    assert queue.waiting_of(mailing, account) == [*ids, *future]


@pytest.mark.m("M24")
def test_only_a_waiting_letter_can_be_struck(
    database: Database, queue: QueueService, account: int
) -> None:
    guard_states(database)
    ids = add_letters(database, 3, Sort(account))
    take_chosen(database, account, ids[0])
    assert queue.remove([*ids, ids[1]]) == Removal(removed=2, refused=1)
    struck = letter_of(database, ids[1])
    assert (struck.state, struck.reason) == (LetterState.REMOVED, Reason.REMOVED_BY_USER)
    assert struck.finished_at == NOON
    assert queue.remove([ids[1]]) == Removal(removed=0, refused=1)
    assert take_due(database, account).letters == ()


def test_letters_in_doubt_are_sent_again_or_counted_as_sent(
    database: Database, queue: QueueService, account: int
) -> None:
    guard_states(database)
    ids = add_letters(database, 3, Sort(account))
    take_due(database, account)
    assert queue.recover() == Recovery(in_doubt=3, waiting=0)
    before = letter_of(database, ids[0])
    assert (before.state, before.reason) == (LetterState.UNKNOWN, Reason.PROGRAM_ENDED)
    assert queue.resolve_unknown(ids[:1], resend=True) == 1
    assert queue.resolve_unknown(ids[1:2], resend=False) == 1
    again, counted = letter_of(database, ids[0]), letter_of(database, ids[1])
    assert (again.state, again.reason) == (LetterState.WAITING, None)
    assert again.message_id == before.message_id
    assert (counted.state, counted.reason) == (LetterState.SENT, None)
    assert counted.finished_at == NOON
    assert queue.resolve_unknown(ids[:2], resend=True) == 0


def test_a_refused_letter_is_sent_once_more_as_if_it_were_new(
    database: Database, queue: QueueService, account: int
) -> None:
    guard_states(database)
    (letter_id,) = add_letters(database, 1, Sort(account))
    (letter,) = take_due(database, account).letters
    write_down(database, outcome_of(letter, AttemptOutcome.PERMANENT, Reason.LETTER_REFUSED))
    assert queue.retry_failed([letter_id, 999]) == 1
    kept = letter_of(database, letter_id)
    assert (kept.state, kept.reason, kept.attempts_made) == (LetterState.WAITING, None, 0)
    assert (kept.first_attempt_at, kept.finished_at) == (None, None)


def test_copies_that_were_never_made_are_told(
    database: Database, queue: QueueService, account: int
) -> None:
    ids = add_letters(database, 2, Sort(account, state=LetterState.SENT))
    with database.write() as session:
        wanted = update(Letter).where(Letter.id == ids[0]).values(copy_state=CopyState.WANTED)
        session.execute(wanted)
    queue.recover()
    lost = letter_of(database, ids[0])
    assert (lost.copy_state, lost.copy_detail) == (CopyState.FAILED, "program_ended")
    assert letter_of(database, ids[1]).copy_state is CopyState.NOT_WANTED


def test_a_long_queue_opens_without_being_read(
    database: Database, queue: QueueService, account: int
) -> None:
    mailing, body_id = add_mailing(database, account), add_body(database)
    (first,) = add_letters(database, 1, Sort(account, mailing), body_id=body_id)
    with database.write() as session:
        session.execute(text(_MULTIPLY), {"id": first, "count": 100_000})
    waiting = QueueFilter(states=(LetterState.WAITING, LetterState.SENDING))
    plans = plans_of(database, lambda: queue.page(PageRequest(), waiting))
    assert all("COVERING INDEX ix_letter_state_planned_at" in plan for plan in plans[:2])
    assert "SEARCH letter USING INTEGER PRIMARY KEY (rowid=?)" in plans[2]
    page = queue.page(PageRequest(), waiting)
    assert (page.total, len(page.rows)) == (100_000, 200)


_MULTIPLY = """
WITH RECURSIVE number(n) AS (SELECT 2 UNION ALL SELECT n + 1 FROM number WHERE n < :count)
INSERT INTO letter (kind, mailing_id, body_id, recipient_name, address, normalised, subject,
  tag_values, message_id, state, created_at, planned_at, attempts_made, reason_detail, account_id,
  sender, copy_state, copy_detail, search_text)
SELECT kind, mailing_id, body_id, recipient_name, n || address, n || normalised, subject,
  tag_values, n || message_id, state, created_at, planned_at, attempts_made, reason_detail,
  account_id, sender, copy_state, copy_detail, search_text
FROM letter, number WHERE letter.id = :id
"""


def test_many_letters_are_struck_by_number(
    database: Database, queue: QueueService, account: int
) -> None:
    ids = add_letters(database, 1200, Sort(account))
    plans = changing_plans_of(database, lambda: queue.remove(ids))
    assert queue.counts() == {LetterState.REMOVED: 1200}
    assert len(plans) == 3
    assert all("USING INTEGER PRIMARY KEY (rowid=?)" in plan for plan in plans)
