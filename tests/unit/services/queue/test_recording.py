"""What became of letters in hand is written once, with every attempt."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import delete, select

from enot_desktop.models.account import Account
from enot_desktop.models.campaign import Delivery
from enot_desktop.models.client import Contact
from enot_desktop.models.values import (
    AttemptOutcome,
    CopyState,
    DeliveryState,
    LetterKind,
    LetterState,
    Reason,
    Stage,
)
from enot_desktop.services.queue.recording import forgive
from tests.helpers.clinic import add_client
from tests.helpers.driver_plans import changing_plans_of
from tests.helpers.letters import NOON, Sort, add_letters, add_letters_to, attempts_of, letter_of
from tests.helpers.mailings import add_account
from tests.helpers.state_guard import guard_states
from tests.unit.services.queue.hands import (
    SENDER,
    outcome_of,
    take_chosen,
    take_due,
    write_down,
)

if TYPE_CHECKING:
    from enot_desktop.models.database import Database
    from enot_desktop.services.queue.claiming import ClaimedLetter

TEMPORARY, PERMANENT = AttemptOutcome.TEMPORARY, AttemptOutcome.PERMANENT


@pytest.fixture
def account(database: Database) -> int:
    guard_states(database)
    return add_account(database)


@pytest.fixture
def letter(database: Database, account: int) -> ClaimedLetter:
    add_letters(database, 1, Sort(account, kind=LetterKind.SINGLE))
    return take_due(database, account).letters[0]


def test_a_sent_letter_keeps_sender_time_and_attempt(
    database: Database, account: int, letter: ClaimedLetter
) -> None:
    (recorded,) = write_down(database, outcome_of(letter, account_id=account))
    assert (recorded.state, recorded.next_attempt_at) == (LetterState.SENT, None)
    kept = letter_of(database, letter.id)
    assert (kept.state, kept.sender, kept.finished_at) == (LetterState.SENT, SENDER, NOON)
    assert (kept.attempts_made, kept.first_attempt_at) == (1, NOON - timedelta(seconds=2))
    assert (kept.copy_state, kept.reason) == (CopyState.NOT_WANTED, None)
    (attempt,) = attempts_of(database, letter.id)
    assert (attempt.outcome, attempt.stage) == (AttemptOutcome.SENT, Stage.ANSWER)
    assert (attempt.account_id, attempt.started_at) == (account, NOON - timedelta(seconds=2))
    assert attempt.ended_at == NOON


def test_a_refused_letter_keeps_the_servers_words(
    database: Database, letter: ClaimedLetter
) -> None:
    write_down(database, outcome_of(letter, PERMANENT, Reason.LETTER_REFUSED))
    kept = letter_of(database, letter.id)
    assert (kept.state, kept.reason) == (LetterState.FAILED, Reason.LETTER_REFUSED)
    assert kept.reason_detail == "450 words"
    assert attempts_of(database, letter.id)[0].code == 450


def test_a_letter_in_doubt_is_finished_for_now(database: Database, letter: ClaimedLetter) -> None:
    write_down(database, outcome_of(letter, AttemptOutcome.UNKNOWN, Reason.ANSWER_LOST))
    kept = letter_of(database, letter.id)
    assert (kept.state, kept.reason) == (LetterState.UNKNOWN, Reason.ANSWER_LOST)
    assert (kept.finished_at, kept.next_attempt_at) == (NOON, None)


def test_trouble_of_the_account_leaves_the_letter_as_it_was(
    database: Database, account: int, letter: ClaimedLetter
) -> None:
    trouble = outcome_of(letter, AttemptOutcome.ACCOUNT, Reason.LOGIN_REFUSED)
    write_down(database, trouble)
    kept = letter_of(database, letter.id)
    assert (kept.state, kept.reason) == (LetterState.WAITING, Reason.LOGIN_REFUSED)
    assert (kept.attempts_made, kept.first_attempt_at, kept.sender) == (0, None, "")
    assert (kept.next_attempt_at, kept.finished_at) == (None, None)
    assert len(attempts_of(database, letter.id)) == 1
    assert len(take_due(database, account).letters) == 1


def test_trouble_of_the_account_does_not_undo_earlier_attempts(
    database: Database, account: int, letter: ClaimedLetter
) -> None:
    write_down(database, outcome_of(letter, TEMPORARY, Reason.RECIPIENT_DEFERRED))
    (again,) = take_due(database, account, now=NOON + timedelta(minutes=10)).letters
    write_down(database, outcome_of(again, AttemptOutcome.ACCOUNT, Reason.CONNECTION_LOST))
    kept = letter_of(database, letter.id)
    assert (kept.attempts_made, kept.first_attempt_at) == (1, NOON - timedelta(seconds=2))


def test_a_letter_put_off_comes_back_later_each_time_and_is_given_up_after_two_days(
    database: Database, account: int, letter: ClaimedLetter
) -> None:
    now, pauses = NOON, list[float]()
    while True:
        (recorded,) = write_down(
            database, outcome_of(letter, TEMPORARY, Reason.RECIPIENT_DEFERRED, at=now), now=now
        )
        if recorded.next_attempt_at is None:
            break
        pauses.append((recorded.next_attempt_at - now).total_seconds() / 60)
        assert letter_of(database, letter.id).state is LetterState.WAITING
        assert take_due(database, account, now=now).letters == ()
        now = recorded.next_attempt_at
        (letter,) = take_due(database, account, now=now).letters
    for pause, usual in zip(pauses, [5, 15, 30, 60, 120, 240, 360, 360], strict=False):
        assert 0.8 * usual <= pause <= 1.2 * usual
    kept = letter_of(database, letter.id)
    assert (kept.state, kept.reason) == (LetterState.FAILED, Reason.GAVE_UP)
    assert kept.reason_detail == "450 words"
    assert now - NOON >= timedelta(hours=47)
    assert kept.attempts_made == len(pauses) + 1 == len(attempts_of(database, letter.id))


def test_a_computer_that_was_off_has_not_tried(
    database: Database, account: int, letter: ClaimedLetter
) -> None:
    monday = NOON + timedelta(days=3)
    write_down(database, outcome_of(letter, TEMPORARY, Reason.RECIPIENT_DEFERRED))
    (again,) = take_due(database, account, now=monday).letters
    (recorded,) = write_down(
        database, outcome_of(again, TEMPORARY, Reason.RECIPIENT_DEFERRED, at=monday), now=monday
    )
    assert recorded.state is LetterState.WAITING


def test_an_address_refused_for_good_is_marked_once_at_all_its_contacts(
    database: Database, account: int
) -> None:
    add_client(database, "anna@mail.example")
    add_client(database, "anna@mail.example", "olga@mail.example")
    add_letters_to(database, "anna@mail.example", sort=Sort(account, kind=LetterKind.SINGLE))
    for hours in (0, 1):
        later = NOON + timedelta(hours=hours)
        (letter,) = take_due(database, account, now=later).letters
        refused = outcome_of(letter, PERMANENT, Reason.RECIPIENT_REFUSED)
        write_down(database, refused, now=later)
        add_letters_to(database, "anna@mail.example", sort=Sort(account, kind=LetterKind.SINGLE))
    assert _undeliverable(database) == {"anna@mail.example": NOON, "olga@mail.example": None}
    with database.write_quickly() as connection:
        forgive(connection, {"anna@mail.example"}, NOON)
    assert set(_undeliverable(database).values()) == {None}


def test_a_full_mailbox_is_no_dead_address(database: Database, account: int) -> None:
    add_client(database, "anna@mail.example")
    add_letters_to(database, "anna@mail.example", sort=Sort(account))
    (letter,) = take_due(database, account).letters
    write_down(database, outcome_of(letter, TEMPORARY, Reason.RECIPIENT_DEFERRED))
    assert _undeliverable(database) == {"anna@mail.example": None}


def _undeliverable(database: Database) -> dict[str, object]:
    with database.read() as session:
        statement = select(Contact.normalised, Contact.undeliverable_at)
        return {row.normalised: row.undeliverable_at for row in session.execute(statement)}


def test_a_letter_sent_from_another_account_belongs_to_that_one(
    database: Database, account: int
) -> None:
    other = add_account(database, "other@enot.example")
    ids = add_letters(database, 2, Sort(other))
    first, second = take_chosen(database, account, *ids).letters
    write_down(
        database,
        outcome_of(first, account_id=account),
        outcome_of(second, AttemptOutcome.ACCOUNT, Reason.LOGIN_REFUSED, account_id=account),
    )
    assert letter_of(database, ids[0]).account_id == account
    assert letter_of(database, ids[1]).account_id == other


def test_an_account_deleted_meanwhile_costs_no_outcome(
    database: Database, account: int, letter: ClaimedLetter
) -> None:
    with database.write() as session:
        session.execute(delete(Account))
    write_down(database, outcome_of(letter, account_id=account))
    assert letter_of(database, letter.id).state is LetterState.SENT
    assert attempts_of(database, letter.id)[0].account_id is None


def test_what_is_written_twice_counts_once(database: Database, letter: ClaimedLetter) -> None:
    write_down(database, outcome_of(letter))
    write_down(database, outcome_of(letter, PERMANENT, Reason.LETTER_REFUSED))
    assert letter_of(database, letter.id).state is LetterState.SENT
    assert len(attempts_of(database, letter.id)) == 1


def test_only_a_sent_letter_wants_its_copy(database: Database, account: int) -> None:
    add_letters(database, 2, Sort(account))
    first, second = take_due(database, account).letters
    write_down(database, replace(outcome_of(first), copy_wanted=True))
    refused = outcome_of(second, PERMANENT, Reason.LETTER_REFUSED)
    write_down(database, replace(refused, copy_wanted=True))
    assert letter_of(database, first.id).copy_state is CopyState.WANTED
    assert letter_of(database, second.id).copy_state is CopyState.NOT_WANTED


def test_nothing_to_write_writes_nothing(database: Database) -> None:
    assert write_down(database) == []


def test_outcomes_find_their_letters_by_number(database: Database, letter: ClaimedLetter) -> None:
    plans = changing_plans_of(database, lambda: write_down(database, outcome_of(letter)))
    assert plans == ["SEARCH letter USING INTEGER PRIMARY KEY (rowid=?)"]


def _deliveries(database: Database) -> list[Delivery]:
    with database.read() as session:
        found = list(session.scalars(select(Delivery).order_by(Delivery.letter_id)))
        session.expunge_all()
        return found


@pytest.mark.m("M27")
def test_a_letter_that_sendpulse_took_is_asked_about_a_minute_later(
    database: Database, account: int, letter: ClaimedLetter
) -> None:
    taken = replace(outcome_of(letter, account_id=account), service_id="pzkic9-0afezp-fc")
    write_down(database, taken)
    (delivery,) = _deliveries(database)
    assert (delivery.letter_id, delivery.account_id) == (letter.id, account)
    assert (delivery.service_id, delivery.state) == ("pzkic9-0afezp-fc", DeliveryState.PENDING)
    assert (delivery.handed_at, delivery.next_check_at) == (NOON, NOON + timedelta(minutes=1))
    assert (delivery.campaign_id, delivery.in_book, delivery.code) == (None, False, None)


def test_a_letter_sent_again_is_asked_about_anew(
    database: Database, account: int, letter: ClaimedLetter
) -> None:
    with database.write() as session:
        session.add(
            Delivery(
                letter_id=letter.id,
                service_id="old",
                book_status=4,
                book_words="4 Unsubscribed",
                in_book=True,
                state=DeliveryState.REFUSED,
                code=550,
                detail="no such user",
                handed_at=NOON - timedelta(days=2),
                changed_at=NOON - timedelta(days=1),
                checked_at=NOON - timedelta(days=1),
            )
        )
    write_down(database, replace(outcome_of(letter, account_id=account), service_id="new"))
    (delivery,) = _deliveries(database)
    assert (delivery.service_id, delivery.state) == ("new", DeliveryState.PENDING)
    assert (delivery.book_status, delivery.book_words) == (None, "")
    assert (delivery.code, delivery.detail, delivery.in_book) == (None, "", False)
    assert (delivery.changed_at, delivery.checked_at) == (None, None)
    assert (delivery.handed_at, delivery.account_id) == (NOON, account)


def test_only_what_sendpulse_took_is_asked_about(database: Database, account: int) -> None:
    add_letters(database, 3, Sort(account))
    first, second, third = take_due(database, account).letters
    write_down(
        database,
        outcome_of(first),
        outcome_of(second, AttemptOutcome.UNKNOWN, Reason.ANSWER_LOST),
        outcome_of(third, PERMANENT, Reason.LETTER_REFUSED),
    )
    write_down(database, replace(outcome_of(first), service_id="written twice"))
    assert _deliveries(database) == []
