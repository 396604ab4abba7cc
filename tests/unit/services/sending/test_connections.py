"""Connections that fail: nothing is sent twice, nothing is lost, and wrong passwords end it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from enot_desktop.models.values import AttemptOutcome, LetterState, Reason, Stage
from enot_desktop.services.sandbox.conversation import Ending as Leaving
from enot_desktop.services.sandbox.faults import GOING_DOWN, LOGIN_REFUSED, Answer, Fault, Point
from enot_desktop.services.sending.reports import Ending
from tests.helpers.letters import NOON, attempts_of

if TYPE_CHECKING:
    from tests.unit.services.sending.office import Office

SENT, WAITING, UNKNOWN = LetterState.SENT, LetterState.WAITING, LetterState.UNKNOWN


def test_a_wrong_password_is_tried_once_and_no_letter_is_touched(office: Office) -> None:
    office.letters(10)
    office.accounts.remember_password(office.account_id, "wrong")
    ended = office.send()
    assert (ended.ending, ended.reason) == (Ending.PAUSED, Reason.LOGIN_REFUSED)
    assert "authentication failed" in ended.detail
    assert "wrong" not in ended.detail
    assert ended.tally.left == 10
    assert office.server.connections_made == 1
    letter = office.letter(1)
    assert (letter.state, letter.reason, letter.attempts_made) == (WAITING, None, 0)
    assert attempts_of(office.database, 1) == []


def test_a_password_changed_while_sending_ends_the_run(office: Office) -> None:
    office.limit(connections=1)
    office.letters(6)
    office.server.faults.add(
        Fault(point=Point.SENDER, ending=Leaving.CLOSE, after=2, times=1),
        Fault(point=Point.LOGIN, answer=LOGIN_REFUSED, after=1),
    )
    ended = office.send()
    assert (ended.ending, ended.reason) == (Ending.PAUSED, Reason.LOGIN_REFUSED)
    assert (ended.tally.sent, ended.tally.left) == (2, 4)
    assert office.states().count(WAITING) == 4


def test_no_server_is_waited_for_longer_each_time(office: Office) -> None:
    office.letters(3)
    office.server.stop()
    office.start()
    for number, minutes in enumerate((1, 2, 5, 10, 15, 15), start=1):
        held = office.heard.wait_for_hold(number)
        assert held.reason is Reason.CONNECTION_REFUSED
        assert held.until == office.clock.now + timedelta(minutes=minutes)
        assert set(office.states()) == {WAITING}
        office.clock.now = held.until
    office.server.start()
    office.clock.advance(minutes=15)
    ended = office.heard.wait_for_end()
    assert (ended.ending, ended.tally.sent) == (Ending.FINISHED, 3)
    assert len(attempts_of(office.database, 1)) == 1


def test_who_presses_again_does_not_wait_for_the_network(office: Office) -> None:
    office.letters(1)
    office.server.stop()
    office.start()
    office.heard.wait_for_hold()
    office.server.start()
    office.start()
    assert office.heard.wait_for_end().tally.sent == 1


def test_a_run_that_waits_for_the_network_can_be_stopped(office: Office) -> None:
    office.letters(2)
    office.server.stop()
    office.start()
    office.heard.wait_for_hold()
    office.sending.stop()
    ended = office.heard.wait_for_end()
    assert (ended.ending, ended.tally.left) == (Ending.STOPPED, 2)
    office.server.start()


@pytest.mark.parametrize("leaving", [Leaving.CLOSE, Leaving.RESET])
@pytest.mark.parametrize("point", [Point.SENDER, Point.RECIPIENT, Point.DATA, Point.CONTENT])
def test_a_connection_lost_before_the_dot_costs_nothing(
    office: Office, point: Point, leaving: Leaving
) -> None:
    office.limit(connections=1)
    ids = office.letters(6)
    office.server.faults.add(Fault(point=point, ending=leaving, after=2, times=1))
    ended = office.send()
    if UNKNOWN in office.states():  # the client had given the dot before it could know
        assert point is Point.CONTENT
        assert ended.tally.unknown == 1
        return
    assert (ended.ending, ended.tally.sent) == (Ending.FINISHED, 6)
    assert sorted(office.received()) == sorted(office.address(each) for each in ids)


def test_a_connection_lost_twice_in_a_row_holds_the_run(office: Office) -> None:
    office.limit(connections=1)
    office.letters(4)
    office.server.faults.add(Fault(point=Point.RECIPIENT, ending=Leaving.CLOSE, after=1, times=2))
    office.start()
    held = office.heard.wait_for_hold()
    assert (held.reason, held.until) == (Reason.CONNECTION_LOST, NOON + timedelta(minutes=1))
    assert office.states().count(WAITING) == 3
    assert office.letter(2).attempts_made == 0
    office.clock.advance(minutes=1)
    assert office.heard.wait_for_end().tally.sent == 4
    assert len(set(office.received())) == 4


@pytest.mark.parametrize("keep", [True, False])
def test_no_answer_after_the_dot_leaves_the_letter_in_doubt_and_it_is_never_resent(
    office: Office, *, keep: bool
) -> None:
    office.limit(connections=1)
    ids = office.letters(5)
    doubtful = office.address(ids[2])
    office.server.faults.add(
        Fault(point=Point.ANSWER, ending=Leaving.CLOSE, recipient=doubtful, keep=keep)
    )
    ended = office.send()
    assert (ended.ending, ended.tally.sent, ended.tally.unknown) == (Ending.FINISHED, 4, 1)
    letter = office.letter(ids[2])
    assert (letter.state, letter.reason) == (UNKNOWN, Reason.ANSWER_LOST)
    (attempt,) = attempts_of(office.database, ids[2])
    assert (attempt.outcome, attempt.stage) == (AttemptOutcome.UNKNOWN, Stage.ANSWER)
    office.send()
    office.send(ids)
    office.restart()
    office.send()
    assert office.received().count(doubtful) == int(keep)
    assert len(office.received()) == 4 + keep


def test_a_silent_server_leaves_the_letter_in_doubt(office: Office) -> None:
    office.letters(1)
    office.server.faults.add(Fault(point=Point.ANSWER, delay=2, times=1))
    ended = office.send()
    assert (ended.tally.unknown, ended.tally.sent) == (1, 0)


def test_doubts_one_after_another_end_the_run(office: Office) -> None:
    office.limit(connections=1)
    office.letters(5)
    office.server.faults.add(Fault(point=Point.ANSWER, ending=Leaving.CLOSE))
    ended = office.send()
    assert (ended.ending, ended.reason) == (Ending.PAUSED, Reason.ANSWER_LOST)
    assert (ended.tally.unknown, ended.tally.left) == (2, 3)


def test_a_server_that_goes_down_is_waited_for(office: Office) -> None:
    office.limit(connections=1)
    office.letters(4)
    office.server.faults.add(
        Fault(point=Point.SENDER, answer=GOING_DOWN, ending=Leaving.CLOSE, after=2, times=2)
    )
    office.start()
    held = office.heard.wait_for_hold()
    assert held.reason is Reason.CONNECTION_LOST
    assert GOING_DOWN.text in held.detail
    assert held.tally.sent == 2
    office.clock.advance(minutes=1)
    assert office.heard.wait_for_end().tally.sent == 4
    assert len(set(office.received())) == 4


def test_one_connection_too_many_is_done_without(office: Office) -> None:
    office.limit(connections=4)
    office.letters(30)
    busy = Answer(421, "4.7.0 Too many connections from your address")
    office.server.faults.add(
        Fault(point=Point.GREETING, answer=busy, ending=Leaving.CLOSE, after=1),
        Fault(point=Point.ANSWER, delay=0.01),
    )
    ended = office.send()
    assert (ended.ending, ended.tally.sent) == (Ending.FINISHED, 30)
    assert office.heard.holds == []
    assert office.server.connections_made <= 4


def test_a_letter_that_breaks_every_connection_does_not_stop_the_others(office: Office) -> None:
    office.limit(connections=1)
    ids = office.letters(4)
    office.server.faults.add(
        Fault(point=Point.DATA, ending=Leaving.CLOSE, recipient=office.address(ids[0]))
    )
    office.start(ids)
    while office.states().count(SENT) < 3:
        office.clock.advance(seconds=20)
        assert office.sending.wait(0.01) is False
    letter = office.letter(ids[0])
    assert (letter.state, letter.reason) == (WAITING, Reason.CONNECTION_LOST)
    assert letter.attempts_made >= 1
    office.sending.stop()
    assert office.heard.wait_for_end().tally.sent == 3


def test_letters_are_not_taken_in_hand_before_there_is_a_connection(office: Office) -> None:
    office.letters(3)
    office.server.faults.add(Fault(point=Point.GREETING, delay=0.8, times=1))
    office.start()
    assert office.sending.wait(0.3) is False
    assert set(office.states()) == {WAITING}
    office.sending.stop()
    ended = office.heard.wait_for_end()
    assert (ended.ending, ended.tally.left) == (Ending.STOPPED, 3)
    assert set(office.states()) == {WAITING}


def test_a_connection_closed_while_idle_is_opened_again(office: Office) -> None:
    office.limit(connections=1, pause_seconds=60)
    office.letters(2)
    office.start()
    while SENT not in office.states():
        assert office.sending.wait(0.01) is False
    office.server.end_conversations()
    while office.heard.endings == []:
        office.clock.advance(seconds=61)
        assert office.sending.wait(0.05) in {True, False}
    assert office.heard.endings[0].tally.sent == 2
    assert office.heard.holds == []
