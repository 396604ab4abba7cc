"""When a campaign is looked at again."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from typing import TYPE_CHECKING

from enot_desktop.models.campaign import Campaign
from enot_desktop.services.campaigns.timing import (
    after_failures,
    forget_wrong_clock,
    next_campaign_look,
    next_doubtful_look,
    next_figures,
    next_running_look,
)
from tests.helpers.letters import NOON

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime


def steps(next_look: Callable[[datetime], datetime | None]) -> Counter[float]:
    """Return how often each interval between two looks comes, in seconds."""
    found = Counter[float]()
    now = NOON
    while (again := next_look(now)) is not None:
        found[(again - now).total_seconds()] += 1
        now = again
    return found


def test_a_running_campaign_is_looked_at_ever_more_seldom_for_a_month() -> None:
    campaign = Campaign(stage_at=NOON)
    counted = steps(lambda now: next_running_look(campaign, now))
    assert counted == {20: 15, 60: 55, 600: 138, 3600: 696}


def test_a_planned_one_is_looked_at_every_hour_and_right_before() -> None:
    planned = NOON + timedelta(hours=3)
    campaign = Campaign(stage_at=NOON, planned_at=planned)
    now, looks = NOON, list[float]()
    while now < planned:
        now = next_running_look(campaign, now) or now
        looks.append((planned - now).total_seconds() / 60)
    assert looks == [120, 60, 10, 2, 0]
    assert next_running_look(campaign, planned) == planned + timedelta(seconds=20)


def test_moments_of_a_clock_that_was_wrong_are_put_right() -> None:
    ahead = NOON + timedelta(days=365)
    wrong = Campaign(next_check_at=ahead, asked_at=ahead, stage_at=NOON, filled_at=ahead)
    forget_wrong_clock(wrong, NOON)
    assert wrong.next_check_at == NOON + timedelta(minutes=1)
    assert (wrong.asked_at, wrong.stage_at, wrong.filled_at) == (NOON, NOON, NOON)
    assert wrong.book_created_at is None


def test_figures_are_read_for_a_week() -> None:
    campaign = Campaign(stage_at=NOON)
    assert steps(lambda now: next_figures(campaign, now)) == {600: 144, 86400: 6}


def test_one_given_up_is_looked_for_a_day_long() -> None:
    assert steps(lambda now: next_doubtful_look(NOON, now)) == {600: 6, 3600: 23}


def test_a_lost_answer_is_looked_for_five_minutes() -> None:
    looks = [next_campaign_look(Campaign(checks=checks), NOON) - NOON for checks in range(1, 7)]
    assert [look.total_seconds() for look in looks] == [20, 30, 60, 180, 180, 180]


def test_failures_make_it_patient() -> None:
    waits = [(after_failures(count, NOON) - NOON).total_seconds() for count in range(1, 8)]
    assert waits == [30, 60, 120, 300, 600, 600, 600]
