"""Wherever the program ends and whatever the network does: one campaign, one letter to each."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete

from enot_desktop.models.account import Account
from enot_desktop.models.campaign import Campaign, Delivery
from enot_desktop.models.client import Client, Contact
from enot_desktop.models.letter import Letter
from enot_desktop.models.mailing import Mailing, Recipient
from enot_desktop.models.values import CampaignStage as Stage
from enot_desktop.models.values import LetterState
from enot_desktop.services.sandbox.sendpulse import faults
from tests.helpers.letters import NOON
from tests.helpers.state_guard import guard_states
from tests.unit.services.campaigns.crashing import Crash, Killed, WatchedConnector
from tests.unit.services.campaigns.desk import addresses
from tests.unit.services.campaigns.office import open_office

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from enot_desktop.models.database import Database
    from tests.conftest import SettableClock
    from tests.unit.services.campaigns.office import Office

_ENDS = {Stage.SENT, Stage.SENT_PARTLY, Stage.REFUSED, Stage.CANCELLED}
_CALLS = 20
"""At least as many as one campaign needs."""
_TROUBLES = (
    faults.LOST_BEFORE,
    faults.LOST_AFTER,
    faults.CUT_ANSWER,
    faults.TOO_MANY_REQUESTS,
    faults.CAMPAIGN_LIMIT,
    faults.SERVER_ERROR,
    faults.BAD_GATEWAY,
    faults.PAGE_INSTEAD,
    faults.IS_ERROR,
    faults.RESULT_FALSE,
    faults.UNAUTHORISED,
)


class Play:
    """A patient person at the program, which is started again whenever it ended."""

    def __init__(self, office: Office, *, people: int = 5) -> None:
        self.office = office
        self.mailing_id = office.mailing(*addresses(people))
        self.names: set[str] = set()

    def go_on(self) -> bool:
        """Do what the stage asks for; tells whether the campaign is over."""
        office, mailing_id = self.office, self.mailing_id
        stage = office.campaigns.view(mailing_id).stage
        if stage is Stage.PREPARED:
            self.alive(lambda: office.create_book(mailing_id))
        elif stage is Stage.BOOK_READY:
            self.alive(lambda: office.create_campaign(mailing_id))
        else:
            self.alive(lambda: office.tick(seconds=20))
        return office.campaigns.view(mailing_id).stage in _ENDS

    def alive(self, action: Callable[[], object]) -> None:
        """Do something, and start the program again should it end with that."""
        try:
            action()
        except Killed:
            self.office.restart()
        self.check()

    def check(self) -> None:
        """Nothing may ever happen twice."""
        assert len(self.office.at_service()) <= 1
        received = Counter(letter.recipient for letter in self.office.simulator.mailboxes.letters())
        assert max(received.values(), default=0) <= 1

    def to_the_end(self) -> None:
        """Go on until the campaign is over."""
        for _ in range(2000):
            if self.go_on():
                return
        raise AssertionError(self.office.campaigns.view(self.mailing_id))


@pytest.mark.m("M30")
@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("at", range(1, _CALLS))
def test_the_program_ends_at_any_call(office: Office, at: int, *, after: bool) -> None:
    office.chunk = 2
    play, crash = Play(office), Crash(at, after)
    office.campaigns = office.new_service(WatchedConnector(office.connector, crash))
    play.to_the_end()
    assert office.states(play.mailing_id) == {LetterState.SENT: 5}
    assert office.simulator.mailboxes.count == 5
    assert len(office.at_service()) == 1


def test_these_are_all_calls(office: Office) -> None:
    office.chunk = 2
    play, crash = Play(office), Crash(0)
    office.campaigns = office.new_service(WatchedConnector(office.connector, crash))
    play.to_the_end()
    assert len(crash.made) < _CALLS
    assert {"books.create", "books.add", "campaigns.find", "campaigns.create"} <= set(crash.made)


_ACTS = st.tuples(
    st.sampled_from(("trouble", "trouble", "crash", "strike", "refuse", "restart", "on")),
    st.integers(0, 10),
    st.booleans(),
)


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(acts=st.lists(_ACTS, max_size=12))
def test_whatever_happens_in_between(
    guarded: Database,
    clock: SettableClock,
    tmp_path: Path,
    acts: list[tuple[str, int, bool]],
) -> None:
    clock.now = NOON
    _clear(guarded)
    with open_office(guarded, clock, tmp_path) as office:
        _whatever(office, acts)


def _whatever(office: Office, acts: list[tuple[str, int, bool]]) -> None:
    office.chunk = 2
    office.restart()
    play = Play(office)
    out: set[str] = set()
    for name, number, after in acts:
        _act(play, out, name, number, after=after)
        play.go_on()
    office.simulator.faults.clear()
    play.to_the_end()
    letters = office.letters(play.mailing_id)
    received = {letter.recipient for letter in office.simulator.mailboxes.letters()}
    assert not received & out
    assert received == {
        address for address, one in letters.items() if one.state is LetterState.SENT
    }
    assert Counter(one.state for one in letters.values()) == Counter(
        {LetterState.SENT: 5 - len(out)} | ({LetterState.REMOVED: len(out)} if out else {})
    )


@pytest.fixture
def guarded(database: Database) -> Database:
    guard_states(database)
    return database


def _act(play: Play, out: set[str], name: str, number: int, *, after: bool) -> None:
    office = play.office
    address = f"client{number % 5}@x.example"
    before = office.campaigns.view(play.mailing_id).stage in {
        Stage.PREPARED,
        Stage.BOOK_CREATING,
        Stage.BOOK_FILLING,
        Stage.BOOK_CHECKING,
        Stage.BOOK_READY,
    }
    match name:
        case "trouble":
            office.simulator.faults.add(_TROUBLES[number], after=number % 3, times=1 + number % 4)
        case "crash":
            crash = Crash(1 + number, after)
            office.campaigns = office.new_service(WatchedConnector(office.connector, crash))
        case "restart":
            office.restart()
        case "strike" | "refuse":
            left = 5 - len(out)
            if before and address not in out and left > 1:
                if name == "refuse":
                    office.refuse(address)
                else:
                    office.strike(play.mailing_id, address)
                out.add(address)
        case _:
            play.alive(lambda: office.tick(minutes=10))


def _clear(database: Database) -> None:
    with database.write() as session:
        for table in (Delivery, Campaign, Letter, Recipient, Mailing, Contact, Client, Account):
            session.execute(delete(table))
