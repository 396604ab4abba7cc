"""Limits of the account hold whatever happens, over restarts too."""

from __future__ import annotations

import itertools
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from enot_desktop.models.values import AttemptOutcome, LetterState, Reason
from enot_desktop.services.accounts.cards import Limits
from enot_desktop.services.sandbox.faults import NO_SUCH_USER, Fault, Point
from enot_desktop.services.sending.pace import Pace
from enot_desktop.services.sending.reports import Ending
from tests.helpers.letters import NOON, attempts_of

if TYPE_CHECKING:
    from tests.unit.services.sending.office import Office

SENT, WAITING = LetterState.SENT, LetterState.WAITING
HOUR = timedelta(hours=1)


@pytest.mark.parametrize("connections", [1, 4])
def test_the_hourly_limit_is_never_exceeded(office: Office, connections: int) -> None:
    office.limit(connections=connections, hourly_limit=5)
    office.letters(12)
    office.start()
    held = office.heard.wait_for_hold()
    assert (held.reason, held.tally.sent, held.tally.left) == (Reason.LIMIT_REACHED, 5, 7)
    assert held.until == NOON + HOUR + timedelta(seconds=1)
    assert len(office.received()) == 5
    office.clock.now = held.until
    held = office.heard.wait_for_hold(2)
    assert (held.tally.sent, held.until) == (10, NOON + 2 * HOUR + timedelta(seconds=2))
    office.clock.now = held.until
    assert office.heard.wait_for_end().tally.sent == 12


def test_what_went_before_a_restart_counts(office: Office) -> None:
    office.limit(hourly_limit=4, daily_limit=6)
    office.letters(3)
    office.send()
    office.restart()
    office.clock.advance(minutes=20)
    office.letters(5)
    office.start()
    held = office.heard.wait_for_hold()
    assert (held.tally.sent, held.until) == (1, NOON + HOUR + timedelta(seconds=1))
    office.clock.now = held.until
    held = office.heard.wait_for_hold(2)
    assert (held.tally.sent, held.until) == (3, NOON + 24 * HOUR + timedelta(seconds=1))
    office.clock.now = held.until
    assert office.heard.wait_for_end().tally.sent == 5


def test_refused_recipients_count_like_others(office: Office) -> None:
    office.limit(hourly_limit=2)
    office.letters(3)
    office.server.faults.add(Fault(point=Point.RECIPIENT, answer=NO_SUCH_USER, times=1))
    office.start()
    held = office.heard.wait_for_hold()
    assert (held.tally.sent, held.tally.failed) == (1, 1)


def test_nobody_waits_for_a_limit_when_all_others_were_struck(office: Office) -> None:
    office.limit(hourly_limit=1)
    ids = office.letters(3)
    office.start()
    office.heard.wait_for_hold()
    office.queue.remove(ids)
    office.clock.advance(minutes=2)
    ended = office.heard.wait_for_end()
    assert (ended.ending, ended.tally.sent, ended.tally.left) == (Ending.FINISHED, 1, 0)


def test_letters_chosen_while_the_limit_holds_wait_too(office: Office) -> None:
    office.limit(hourly_limit=1)
    office.letters(2)
    office.start()
    office.heard.wait_for_hold()
    more = office.letters(1)
    office.start(more)
    held = office.heard.wait_for_hold(2)
    assert (held.reason, held.tally.left, held.tally.sent) == (Reason.LIMIT_REACHED, 2, 1)
    office.sending.stop()
    assert office.heard.wait_for_end().ending is Ending.STOPPED
    assert office.states() == [SENT, WAITING, WAITING]


def test_a_pause_lies_between_all_letters(office: Office) -> None:
    office.limit(connections=4, pause_seconds=4)
    ids = office.letters(5)
    office.start()
    while office.heard.endings == []:
        office.clock.advance(seconds=0.25)
        assert office.sending.wait(0.005) in {True, False}
    times = sorted(attempts_of(office.database, each)[0].ended_at for each in ids)
    gaps = [later - earlier for earlier, later in itertools.pairwise(times)]
    assert all(gap >= timedelta(seconds=4) for gap in gaps)
    assert office.heard.holds == []
    assert office.heard.endings[0].tally.sent == 5


def test_a_clock_that_was_ahead_does_not_stop_the_sending(office: Office) -> None:
    office.limit(hourly_limit=2, pause_seconds=1)
    office.clock.advance(days=400)
    office.letters(1)
    office.send()
    office.restart()
    office.clock.now = NOON
    office.letters(1)
    assert office.send().tally.sent == 1


def test_a_day_ago_is_forgotten(office: Office) -> None:
    office.limit(daily_limit=1)
    office.letters(1)
    office.send()
    office.clock.advance(hours=24, seconds=1)
    office.letters(1)
    assert office.send().tally.sent == 1


def test_accounts_do_not_count_for_each_other(office: Office) -> None:
    office.limit(hourly_limit=1)
    other = office.add_account("other@enot.example")
    ids = office.letters(2)
    office.sending.start(other, ids[:1], office.heard)
    office.heard.wait_for_end()
    assert attempts_of(office.database, ids[0])[0].outcome is AttemptOutcome.SENT
    assert office.send(ids[1:]).tally.sent == 1


_TIMES = st.lists(st.integers(0, 200_000).map(lambda seconds: NOON + timedelta(seconds=seconds)))


@given(times=_TIMES, hourly=st.integers(0, 5), daily=st.integers(0, 9), in_hand=st.integers(0, 3))
def test_what_is_allowed_keeps_every_rolling_window(
    times: list[datetime], hourly: int, daily: int, in_hand: int
) -> None:
    pace, now = Pace(Limits(hourly, daily)), NOON + timedelta(seconds=200_000)
    pace.remember(times[::2])
    for at in times[1::2]:
        pace.letter_went(at)
    allowed = pace.allowance(now, in_hand)
    when, by_limit = pace.free_at(now)
    for limit, span in ((hourly, HOUR), (daily, 24 * HOUR)):
        went = sum(now - span < at <= now for at in times)
        assert not limit or allowed is not None
        assert not limit or allowed == 0 or went + in_hand + (allowed or 0) <= limit
    if hourly or daily:
        assert by_limit == (pace.allowance(now, 0) == 0)
        assert pace.allowance(when, 0) != 0
        assert not by_limit or pace.allowance(when - timedelta(seconds=2), 0) == 0
    else:
        assert (allowed, when, by_limit) == (None, now, False)
