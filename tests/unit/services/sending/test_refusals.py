"""What the server refuses: some letters wait, some are given up, some refusals end the run."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from enot_desktop.models.client import Contact
from enot_desktop.models.values import AttemptOutcome, LetterState, Reason
from enot_desktop.services.sandbox.faults import (
    CONTENT_DEFERRED,
    DAY_LIMIT,
    GREYLISTED,
    NO_SUCH_USER,
    RATE_LIMIT,
    SENDER_REFUSED,
    SPAM_SUSPECTED,
    Answer,
    Fault,
    Point,
)
from enot_desktop.services.sending.reports import Ending
from tests.helpers.clinic import add_client
from tests.helpers.letters import NOON, Sort, add_body, add_letters, add_letters_to, attempts_of

if TYPE_CHECKING:
    from tests.unit.services.sending.office import Office

SENT, WAITING, FAILED = LetterState.SENT, LetterState.WAITING, LetterState.FAILED
REFUSED_CONTENT = Answer(554, "5.6.0 Message content rejected")


def test_a_letter_refused_for_now_goes_later_and_the_others_at_once(office: Office) -> None:
    ids = office.letters(3)
    address = office.address(ids[0])
    office.server.faults.add(
        Fault(point=Point.RECIPIENT, answer=GREYLISTED, recipient=address, times=2)
    )
    office.start()
    held = office.heard.wait_for_hold()
    assert (held.reason, held.tally.sent, held.tally.deferred) == (Reason.RECIPIENT_DEFERRED, 2, 1)
    assert timedelta(minutes=4) <= held.until - NOON <= timedelta(minutes=6)
    deferred = office.letter(ids[0])
    assert (deferred.state, deferred.reason) == (WAITING, Reason.RECIPIENT_DEFERRED)
    assert (deferred.attempts_made, deferred.next_attempt_at) == (1, held.until)
    assert deferred.reason_detail.startswith("451 4.7.1")
    office.clock.advance(minutes=6)
    held = office.heard.wait_for_hold(2)
    assert held.until - office.clock.now >= timedelta(minutes=11)
    office.clock.advance(minutes=19)
    ended = office.heard.wait_for_end()
    assert (ended.ending, ended.tally.sent, ended.tally.deferred) == (Ending.FINISHED, 3, 0)
    assert sorted(office.received()) == sorted(office.address(each) for each in ids)
    outcomes = [attempt.outcome for attempt in attempts_of(office.database, ids[0])]
    assert outcomes == [AttemptOutcome.TEMPORARY, AttemptOutcome.TEMPORARY, AttemptOutcome.SENT]


def test_content_refused_for_now_waits_as_well(office: Office) -> None:
    office.letters(1)
    office.server.faults.add(Fault(point=Point.ANSWER, answer=CONTENT_DEFERRED, times=1))
    office.start()
    assert office.heard.wait_for_hold().reason is Reason.RECIPIENT_DEFERRED
    assert office.letter(1).reason is Reason.LETTER_DEFERRED
    office.clock.advance(minutes=6)
    assert office.heard.wait_for_end().tally.sent == 1
    assert len(office.received()) == 1


def test_nobody_waits_for_a_letter_that_was_struck(office: Office) -> None:
    (letter_id,) = office.letters(1)
    office.server.faults.add(Fault(point=Point.RECIPIENT, answer=GREYLISTED))
    office.start()
    office.heard.wait_for_hold()
    assert office.queue.remove([letter_id]).removed == 1
    office.clock.advance(minutes=1.5)
    ended = office.heard.wait_for_end()
    assert (ended.ending, ended.tally.left) == (Ending.FINISHED, 0)


def test_a_letter_put_off_can_be_chosen_at_once(office: Office) -> None:
    (letter_id,) = office.letters(1)
    office.server.faults.add(Fault(point=Point.RECIPIENT, answer=GREYLISTED, times=1))
    office.start()
    office.heard.wait_for_hold()
    office.start([letter_id])
    assert office.heard.wait_for_end().tally.sent == 1


def test_an_unknown_recipient_is_shown_with_the_reason_and_never_tried_again(
    office: Office,
) -> None:
    add_client(office.database, "gone@mail.example")
    (gone,) = add_letters_to(office.database, "gone@mail.example", sort=Sort(office.account_id))
    office.letters(2)
    office.server.faults.add(
        Fault(point=Point.RECIPIENT, answer=NO_SUCH_USER, recipient="gone@mail.example")
    )
    ended = office.send()
    assert (ended.ending, ended.tally.sent, ended.tally.failed) == (Ending.FINISHED, 2, 1)
    letter = office.letter(gone)
    assert (letter.state, letter.reason) == (FAILED, Reason.RECIPIENT_REFUSED)
    assert letter.reason_detail == "550 5.1.1 No such user here"
    assert _undeliverable(office) == {"gone@mail.example"}
    office.send()
    assert len(attempts_of(office.database, gone)) == 1


def _undeliverable(office: Office) -> set[str]:
    with office.database.read() as session:
        statement = select(Contact.normalised).where(Contact.undeliverable_at.is_not(None))
        return set(session.scalars(statement))


def test_many_refusals_in_a_row_are_no_fault_of_the_recipients(office: Office) -> None:
    office.limit(connections=1)
    addresses = [f"client{number}@mail.example" for number in range(25)]
    for address in addresses:
        add_client(office.database, address)
    add_letters_to(office.database, *addresses, sort=Sort(office.account_id))
    office.server.faults.add(Fault(point=Point.RECIPIENT, answer=NO_SUCH_USER))
    ended = office.send()
    assert (ended.ending, ended.reason) == (Ending.PAUSED, Reason.RECIPIENT_REFUSED)
    assert (ended.tally.failed, ended.tally.left) == (20, 5)
    assert _undeliverable(office) == set()


def test_addresses_refused_between_good_ones_stay_marked(office: Office) -> None:
    office.limit(connections=1)
    addresses = [f"client{number}@mail.example" for number in range(60)]
    for address in addresses:
        add_client(office.database, address)
    add_letters_to(office.database, *addresses, sort=Sort(office.account_id))
    for number, address in enumerate(addresses):
        if number % 3:
            office.server.faults.add(
                Fault(point=Point.RECIPIENT, answer=NO_SUCH_USER, recipient=address)
            )
    ended = office.send()
    assert (ended.ending, ended.reason) == (Ending.PAUSED, Reason.RECIPIENT_REFUSED)
    assert (ended.tally.failed, ended.tally.sent) == (26, 13)
    assert len(_undeliverable(office)) == 24  # all but those since the last success


def test_content_that_is_refused_is_not_offered_to_all(office: Office) -> None:
    office.limit(connections=1)
    office.letters(10)
    office.server.faults.add(Fault(point=Point.ANSWER, answer=REFUSED_CONTENT))
    ended = office.send()
    assert (ended.ending, ended.reason) == (Ending.PAUSED, Reason.LETTER_REFUSED)
    assert (ended.tally.failed, ended.tally.left) == (3, 7)


def test_content_refused_by_some_recipients_does_not_stop_the_others(office: Office) -> None:
    office.limit(connections=1)
    office.letters(12)
    for after in (1, 3, 5, 7):
        office.server.faults.add(
            Fault(point=Point.ANSWER, answer=REFUSED_CONTENT, after=after, times=1)
        )
    ended = office.send()
    assert (ended.ending, ended.tally.failed, ended.tally.sent) == (Ending.FINISHED, 4, 8)


def test_a_server_that_puts_everybody_off_is_left_alone_for_a_while(office: Office) -> None:
    office.limit(connections=1)
    office.letters(30)
    office.server.faults.add(Fault(point=Point.RECIPIENT, answer=GREYLISTED, times=20))
    office.start()
    held = office.heard.wait_for_hold()
    assert (held.reason, held.tally.deferred, held.tally.left) == (
        Reason.RECIPIENT_DEFERRED,
        20,
        30,
    )
    assert held.until == NOON + timedelta(minutes=5)
    office.clock.advance(minutes=8)
    assert office.heard.wait_for_end().tally.sent == 30


@pytest.mark.parametrize(
    ("point", "answer", "reason"),
    [
        (Point.ANSWER, SPAM_SUSPECTED, Reason.SUSPECTED_SPAM),
        (Point.SENDER, SENDER_REFUSED, Reason.SENDER_REFUSED),
        (Point.RECIPIENT, SPAM_SUSPECTED, Reason.SUSPECTED_SPAM),
    ],
)
def test_trouble_of_the_account_ends_the_run_and_no_letter_is_blamed(
    office: Office, point: Point, answer: Answer, reason: Reason
) -> None:
    office.limit(connections=1)
    office.letters(5)
    office.server.faults.add(Fault(point=point, answer=answer))
    ended = office.send()
    assert (ended.ending, ended.reason, ended.tally.left) == (Ending.PAUSED, reason, 5)
    assert answer.text in ended.detail
    assert set(office.states()) == {WAITING}
    assert office.letter(1).attempts_made == 0
    assert len(attempts_of(office.database, 1)) == 1
    assert attempts_of(office.database, 2) == []
    office.server.faults.clear()
    assert office.send().tally.sent == 5


@pytest.mark.parametrize("connections", [1, 3])
def test_the_servers_limit_holds_the_run(office: Office, connections: int) -> None:
    office.limit(connections=connections)
    office.letters(12)
    office.server.faults.add(Fault(point=Point.RECIPIENT, answer=RATE_LIMIT, after=6, times=3))
    office.start()
    held = office.heard.wait_for_hold()
    assert (held.reason, held.until) == (Reason.LIMIT_REACHED, NOON + timedelta(minutes=10))
    assert RATE_LIMIT.text in held.detail
    while office.heard.endings == []:
        office.clock.advance(minutes=11)
        assert office.sending.wait(0.05) in {True, False}
    assert office.heard.wait_for_end().tally.sent == 12
    assert len(set(office.received())) == 12


def test_a_providers_block_is_respected_for_a_day_even_after_a_restart(office: Office) -> None:
    office.limit(connections=1)
    office.letters(4)
    office.server.faults.add(Fault(point=Point.RECIPIENT, answer=DAY_LIMIT, after=1, times=1))
    office.start()
    held = office.heard.wait_for_hold()
    assert (held.reason, held.until) == (
        Reason.LIMIT_REACHED,
        NOON + timedelta(hours=24, minutes=10),
    )
    office.restart()
    office.clock.advance(hours=23)
    office.start()
    again = office.heard.wait_for_hold()
    assert (again.reason, again.until) == (held.reason, held.until)
    assert len(office.received()) == 1
    office.clock.advance(hours=2)
    assert office.heard.wait_for_end().tally.sent == 3


@pytest.mark.parametrize(("answer", "hours"), [(RATE_LIMIT, 0), (DAY_LIMIT, 24.5)])
def test_after_a_restart_only_a_block_that_still_holds_is_respected(
    office: Office, answer: Answer, hours: float
) -> None:
    office.letters(1)
    office.server.faults.add(Fault(point=Point.RECIPIENT, answer=answer, times=1))
    office.start()
    office.heard.wait_for_hold()
    office.restart()
    office.clock.advance(hours=hours)
    assert office.send().tally.sent == 1
    assert office.heard.holds == []


def test_who_presses_again_does_not_wait_for_the_block(office: Office) -> None:
    office.limit(connections=1)
    office.letters(3)
    office.server.faults.add(Fault(point=Point.RECIPIENT, answer=DAY_LIMIT, times=1))
    office.start()
    office.heard.wait_for_hold()
    office.start()
    assert office.heard.wait_for_end().tally.sent == 3


def test_an_impatient_run_tells_when_to_come_back(office: Office) -> None:
    office.letters(1)
    office.server.faults.add(Fault(point=Point.RECIPIENT, answer=DAY_LIMIT))
    office.sending.start(office.account_id, None, office.heard, patient=False)
    ended = office.heard.wait_for_end()
    assert (ended.ending, ended.reason) == (Ending.PAUSED, Reason.LIMIT_REACHED)
    assert ended.until == NOON + timedelta(hours=24, minutes=10)


def test_a_letter_too_large_for_the_server_fails_alone(office: Office) -> None:
    large = add_body(office.database, html="<p>" + "а" * 300_000 + "</p>")
    sort = Sort(office.account_id)
    office.server.smtp = type(office.server.smtp)(size_limit=100_000)
    (letter_id,) = add_letters(office.database, 1, sort, body_id=large)
    office.letters(1)
    ended = office.send()
    assert (ended.tally.sent, ended.tally.failed) == (1, 1)
    assert office.letter(letter_id).reason is Reason.LETTER_TOO_LARGE
