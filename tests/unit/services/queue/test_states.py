"""Whatever is done with letters in whatever order, they take allowed steps only."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, update

from enot_desktop.models.letter import Attempt, Letter
from enot_desktop.models.values import AttemptOutcome, LetterState, Reason
from enot_desktop.services.queue.claiming import ClaimedLetter, waiting_ids
from enot_desktop.services.queue.service import QueueService
from enot_desktop.services.queue.states import Step
from tests.helpers.letters import NOON, Sort, add_body, add_letters, states_of
from tests.helpers.mailings import add_account
from tests.helpers.state_guard import guard_states
from tests.unit.services.queue.hands import outcome_of, take_chosen, take_due, write_down

if TYPE_CHECKING:
    from enot_desktop.models.database import Database
    from tests.conftest import SettableClock

LETTERS = 6
FINAL = {LetterState.SENT, LetterState.REMOVED}
_REASONS = {
    AttemptOutcome.SENT: None,
    AttemptOutcome.TEMPORARY: Reason.RECIPIENT_DEFERRED,
    AttemptOutcome.PERMANENT: Reason.LETTER_REFUSED,
    AttemptOutcome.ACCOUNT: Reason.LOGIN_REFUSED,
    AttemptOutcome.UNKNOWN: Reason.ANSWER_LOST,
}


def test_the_table_of_steps_is_the_one_of_the_design() -> None:
    allowed = {(str(step.before), str(step.after)) for step in Step}
    assert allowed == {
        ("waiting", "sending"),
        ("waiting", "removed"),
        ("sending", "sent"),
        ("sending", "waiting"),
        ("sending", "failed"),
        ("sending", "unknown"),
        ("unknown", "waiting"),
        ("unknown", "sent"),
        ("failed", "waiting"),
        ("unknown", "failed"),
        ("failed", "sent"),
        ("waiting", "in_campaign"),
        ("in_campaign", "waiting"),
        ("in_campaign", "removed"),
        ("in_campaign", "sent"),
        ("in_campaign", "failed"),
        ("in_campaign", "unknown"),
        ("sent", "failed"),
    }


@dataclass
class Play:
    """The real services, driven in any order; the database itself watches the steps."""

    database: Database
    clock: SettableClock
    account_id: int
    ids: list[int]
    in_hand: list[ClaimedLetter] = field(default_factory=list[ClaimedLetter])

    def act(self, name: str, place: int, outcome: AttemptOutcome) -> None:
        """Do one thing; `place` says with which letters."""
        queue, some = QueueService(self.database, self.clock), self.ids[place % LETTERS :][:2]
        before = states_of(self.database)
        match name:
            case "due":
                self._keep(
                    before, take_due(self.database, self.account_id, 2, self.clock.now).letters
                )
            case "chosen":
                taken = take_chosen(self.database, self.account_id, *some, now=self.clock.now)
                self._keep(before, taken.letters)
            case "record":
                self._record(place, outcome)
            case "remove":
                removal = queue.remove(some)
                waited = sum(before[letter_id] == LetterState.WAITING for letter_id in some)
                assert (removal.removed, removal.refused) == (waited, len(some) - waited)
            case "resend" | "count":
                queue.resolve_unknown(some, resend=name == "resend")
            case "retry":
                queue.retry_failed(some)
            case "recover":
                assert queue.recover().in_doubt == list(before.values()).count(LetterState.SENDING)
                self.in_hand.clear()
            case _:
                self.clock.advance(hours=3)
        self._compare(before)

    def _keep(self, before: dict[int, LetterState], letters: tuple[ClaimedLetter, ...]) -> None:
        assert all(before[letter.id] == LetterState.WAITING for letter in letters)
        self.in_hand.extend(letters)

    def _record(self, place: int, outcome: AttemptOutcome) -> None:
        if self.in_hand:
            letter = self.in_hand.pop(place % len(self.in_hand))
            done = outcome_of(letter, outcome, _REASONS[outcome], at=self.clock.now)
            (recorded,) = write_down(self.database, done, now=self.clock.now)
            assert states_of(self.database)[letter.id] == recorded.state

    def _compare(self, before: dict[int, LetterState]) -> None:
        after = states_of(self.database)
        assert after.keys() == before.keys()
        for letter_id, state in before.items():
            assert state not in FINAL or after[letter_id] == state
        in_hand = {letter.id for letter in self.in_hand}
        assert {key for key, state in after.items() if state == LetterState.SENDING} == in_hand


_ACTS = st.tuples(
    st.sampled_from(
        ("due", "chosen", "record", "record", "remove", "resend", "count", "retry", "recover", "on")
    ),
    st.integers(0, LETTERS - 1),
    st.sampled_from(AttemptOutcome),
)


@pytest.fixture
def stage(database: Database) -> tuple[Database, int]:
    guard_states(database)
    return database, add_account(database)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(acts=st.lists(_ACTS, max_size=25))
def test_any_order_of_acts_keeps_to_the_table(
    stage: tuple[Database, int],
    clock: SettableClock,
    acts: list[tuple[str, int, AttemptOutcome]],
) -> None:
    database, account_id = stage
    clock.now = NOON
    with database.write() as session:
        session.execute(delete(Attempt))
        session.execute(delete(Letter))
    ids = add_letters(database, LETTERS, Sort(account_id), body_id=add_body(database))
    play = Play(database, clock, account_id, ids)
    for act in acts:
        play.act(*act)


def test_a_forbidden_step_would_be_noticed(stage: tuple[Database, int]) -> None:
    database, account_id = stage
    (letter_id,) = add_letters(database, 1, Sort(account_id, state=LetterState.SENT))
    with pytest.raises(Exception, match="this step is not allowed"), database.write() as session:
        session.execute(
            update(Letter).where(Letter.id == letter_id).values(state=LetterState.WAITING)
        )
    with database.read() as session:
        assert waiting_ids(session.connection(), [letter_id]) == set()
    assert take_due(database, account_id, now=NOON + timedelta(days=1)).letters == ()
