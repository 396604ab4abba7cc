"""Letters are taken once, in good order, and never to somebody who refused."""

from __future__ import annotations

import threading
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text

from enot_desktop.models.values import LetterKind, LetterState, Reason
from enot_desktop.services.queue.claiming import waiting_ids
from tests.helpers.clinic import Mail, add_client, add_phone
from tests.helpers.driver_plans import changing_plans_of
from tests.helpers.letters import (
    NOON,
    Sort,
    add_body,
    add_letters,
    add_letters_to,
    letter_of,
    states_of,
)
from tests.helpers.mailings import add_account, add_mailing, set_state
from tests.helpers.state_guard import guard_states
from tests.unit.services.queue.hands import outcome_of, take_chosen, take_due, write_down

if TYPE_CHECKING:
    from enot_desktop.models.database import Database
    from enot_desktop.services.queue.claiming import ClaimedLetter

SINGLE = LetterKind.SINGLE


@pytest.fixture
def account(database: Database) -> int:
    guard_states(database)
    return add_account(database)


def test_a_letter_in_hand_brings_all_that_composing_needs(database: Database, account: int) -> None:
    body_id = add_body(database)
    (letter_id,) = add_letters(database, 1, Sort(account), body_id=body_id)
    (letter,) = take_due(database, account).letters
    kept = letter_of(database, letter_id)
    assert kept.state is LetterState.SENDING
    assert (letter.id, letter.body_id, letter.kind) == (letter_id, body_id, LetterKind.MAILING)
    assert letter.tag_values == kept.tag_values
    assert (letter.message_id, letter.address) == (kept.message_id, kept.address)
    assert (letter.attempts_made, letter.first_attempt_at) == (0, None)


def test_no_more_are_taken_than_wanted_and_none_twice(database: Database, account: int) -> None:
    ids = add_letters(database, 50, Sort(account))
    first = take_due(database, account, limit=20)
    assert (len(first.letters), first.seen) == (20, 20)
    second = take_due(database, account)
    assert [letter.id for letter in first.letters + second.letters] == ids
    assert take_due(database, account).letters == ()


def test_letters_to_one_person_go_before_mailings_then_the_older_plan(
    database: Database, account: int
) -> None:
    earlier, later = NOON - timedelta(hours=2), NOON - timedelta(hours=1)
    bulk = add_letters(database, 2, Sort(account, planned_at=earlier))
    second = add_letters(database, 1, Sort(account, kind=SINGLE, planned_at=later))
    first = add_letters(database, 1, Sort(account, kind=LetterKind.ANALYSIS, planned_at=earlier))
    taken = [letter.id for letter in take_due(database, account).letters]
    assert taken == [*first, *second, *bulk]


@pytest.mark.parametrize("chosen", [False, True])
def test_no_letter_goes_before_its_planned_time(
    database: Database, account: int, *, chosen: bool
) -> None:
    tomorrow = NOON + timedelta(days=1)
    (letter_id,) = add_letters(database, 1, Sort(account, planned_at=tomorrow))
    taken = take_chosen(database, account, letter_id) if chosen else take_due(database, account)
    assert taken.letters == ()
    assert letter_of(database, letter_id).state is LetterState.WAITING


def test_letters_of_other_accounts_go_only_when_chosen(database: Database, account: int) -> None:
    other = add_account(database, "other@enot.example")
    (foreign,) = add_letters(database, 1, Sort(other))
    (free,) = add_letters(database, 1, Sort(None))
    assert [letter.id for letter in take_due(database, account).letters] == [free]
    (letter,) = take_chosen(database, account, foreign).letters
    assert (letter.id, letter.account_id) == (foreign, other)


def test_a_letter_put_off_waits_for_its_time_unless_chosen(
    database: Database, account: int
) -> None:
    ids = add_letters(database, 2, Sort(account))
    with database.write() as session:
        again = NOON + timedelta(minutes=5)
        session.execute(
            text("UPDATE letter SET next_attempt_at = :again"),
            {"again": again.replace(tzinfo=None)},
        )
    assert take_due(database, account).letters == ()
    assert len(take_chosen(database, account, ids[0]).letters) == 1
    assert len(take_due(database, account, now=again).letters) == 1


@pytest.mark.m("M17")
def test_an_address_refused_by_any_contact_is_struck_at_the_last_moment(
    database: Database, account: int
) -> None:
    mailing = add_mailing(database, account)
    add_client(database, Mail("anna@mail.example"))
    add_client(database, Mail("ANNA@mail.example", allowed=False))
    ids = add_letters_to(
        database, "anna@mail.example", "olga@mail.example", sort=Sort(account, mailing)
    )
    taken = take_due(database, account)
    assert [letter.id for letter in taken.letters] == [ids[1]]
    assert (taken.struck, taken.seen) == (1, 2)
    struck = letter_of(database, ids[0])
    assert (struck.state, struck.reason) == (LetterState.REMOVED, Reason.MAILING_REFUSED)
    assert struck.finished_at == NOON


@pytest.mark.m("M17")
def test_choosing_a_letter_does_not_get_past_a_refusal(database: Database, account: int) -> None:
    add_client(database, Mail("anna@mail.example", allowed=False))
    (letter_id,) = add_letters_to(database, "anna@mail.example", sort=Sort(account))
    taken = take_chosen(database, account, letter_id)
    assert (taken.letters, taken.struck) == ((), 1)
    assert letter_of(database, letter_id).state is LetterState.REMOVED


def test_a_refusal_of_mailings_does_not_stop_letters_to_one_person(
    database: Database, account: int
) -> None:
    add_client(database, Mail("anna@mail.example", allowed=False))
    add_letters_to(database, "anna@mail.example", sort=Sort(account, kind=SINGLE))
    assert len(take_due(database, account).letters) == 1


def test_a_refused_telephone_concerns_no_letter(database: Database, account: int) -> None:
    client = add_client(database, Mail("anna@mail.example"))
    add_phone(database, client, "+380", allowed=False)
    (letter_id,) = add_letters(database, 1, Sort(account))
    with database.write() as session:
        session.execute(text("UPDATE letter SET normalised = ''"))
    assert [letter.id for letter in take_due(database, account).letters] == [letter_id]


def test_many_refusals_leave_room_for_the_others(database: Database, account: int) -> None:
    refused = [f"no{number}@mail.example" for number in range(40)]
    for address in refused:
        add_client(database, Mail(address, allowed=False))
    add_letters_to(database, *refused, sort=Sort(account))
    ids = add_letters(database, 3, Sort(account))
    taken = take_due(database, account, limit=2)
    assert [letter.id for letter in taken.letters] == ids[:2]
    assert taken.struck == 40


def test_what_does_not_wait_is_passed_over(database: Database, account: int) -> None:
    ids = add_letters(database, len(LetterState), Sort(account))
    for letter_id, state in zip(ids, LetterState, strict=True):
        if state is not LetterState.WAITING:
            with database.write() as session:
                session.execute(text("DROP TRIGGER IF EXISTS step_watch"))
            set_state(database, letter_id, state)
    taken = take_chosen(database, account, *ids, 999_999)
    assert [letter.id for letter in taken.letters] == [ids[0]]
    assert taken.seen == len(ids) + 1
    with database.read() as session:
        assert waiting_ids(session.connection(), ids) == set()


def test_two_threads_at_once_take_each_letter_once(database: Database, account: int) -> None:
    add_letters(database, 300, Sort(account))
    taken: list[ClaimedLetter] = []

    def work() -> None:
        while letters := take_due(database, account, limit=7).letters:
            taken.extend(letters)
            write_down(database, *(outcome_of(letter) for letter in letters))

    threads = [threading.Thread(target=work) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(taken) == 300
    assert len({letter.id for letter in taken}) == 300
    assert set(states_of(database).values()) == {LetterState.SENT}


@pytest.mark.parametrize("chosen", [False, True])
def test_claims_find_letters_by_number_and_refusals_by_index(
    database: Database, account: int, *, chosen: bool
) -> None:
    add_client(database, Mail("anna@mail.example", allowed=False))
    (letter_id,) = add_letters_to(database, "anna@mail.example", sort=Sort(account))
    plans = changing_plans_of(
        database,
        lambda: (
            take_chosen(database, account, letter_id) if chosen else take_due(database, account)
        ),
    )
    assert len(plans) == 2
    for plan in plans:
        assert "SEARCH letter USING INTEGER PRIMARY KEY (rowid=?)" in plan
        assert "ix_contact_normalised" in plan
