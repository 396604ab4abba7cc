"""Whatever is done in whatever order: what stands in a book never goes letter by letter too."""

from __future__ import annotations

import shutil
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from enot_desktop.models.campaign import Campaign
from enot_desktop.models.database import Database
from enot_desktop.models.file_store import FileStore
from enot_desktop.models.letter import Letter
from enot_desktop.models.mailing import Mailing
from enot_desktop.models.upgrade import upgrade
from enot_desktop.models.values import AttemptOutcome, CampaignStage, LetterState, SendingMethod
from enot_desktop.services.letters.campaign_tags import CAMPAIGN_TAGS
from enot_desktop.services.mailings.document import MailingDraft
from enot_desktop.services.mailings.failures import MailingHandedOver
from enot_desktop.services.mailings.reserving import reserve_letters
from enot_desktop.services.mailings.service import MailingService
from enot_desktop.services.queue.service import QueueService
from enot_desktop.services.queue.states import Step as Way
from enot_desktop.services.queue.states import take
from enot_desktop.services.recipients.service import RecipientService
from tests.helpers.campaigns import (
    STAGES_OVER,
    STAGES_WITH_BOOK,
    STAGES_WITH_CAMPAIGN,
    STAGES_WITHOUT_BOOK,
    add_service_account,
    set_stage,
)
from tests.helpers.clinic import add_client
from tests.helpers.letters import NOON
from tests.helpers.mailings import PLANNED, add_account
from tests.helpers.state_guard import guard_states
from tests.unit.services.queue.hands import outcome_of, take_chosen, write_down

if TYPE_CHECKING:
    from collections.abc import Generator

_MAILBOX, _SERVICE = 1, 2
_DRAFT = MailingDraft(PLANNED, _SERVICE, "Приглашаем", "<p>{ИМЯ}</p>", id=1)
_OUTCOMES = tuple(AttemptOutcome)
_NAMES = {tag.value for tag in CAMPAIGN_TAGS}


@dataclass(frozen=True)
class Step:
    """Something a person, the send thread or the service does; the numbers choose how."""

    act: str
    one: int
    other: int


class Office:
    """One mailing, and everything that may be done with them."""

    def __init__(self, database: Database, folder: Path) -> None:
        self.database = database
        self.mailings = MailingService(database, FileStore(folder), lambda: NOON)
        self.recipients = RecipientService(database, lambda: PLANNED)
        self.queue = QueueService(database, lambda: PLANNED)

    def save(self, step: Step) -> None:
        """Choose an account and a method."""
        changed = replace(
            _DRAFT,
            account_id=(_SERVICE, _SERVICE, _MAILBOX)[step.one % 3],
            method=tuple(SendingMethod)[step.other % 2],
            as_is=step.one > 5,
        )
        with suppress(MailingHandedOver):
            self.mailings.save(changed, version=self.mailings.get(1).version)

    def register(self, step: Step) -> None:
        """Register one client more; nobody comes to a book that is there."""
        add_client(self.database, f"c{step.one}.{step.other}@example.com")
        before = self.queue.counts(1)
        try:
            self.recipients.register(1, (), lambda _done, _total: None, Event())
        except MailingHandedOver:
            assert self.queue.counts(1) == before
        else:
            assert self.stage() in STAGES_WITHOUT_BOOK

    def remove(self, step: Step) -> None:
        """Strike a letter."""
        self.queue.remove(self._some(step))

    def send(self, step: Step) -> None:
        """Send one letter from the queue, or let it stay in hand."""
        claimed = take_chosen(self.database, _SERVICE, *self._some(step), now=PLANNED)
        if step.other < len(_OUTCOMES):
            outcome = _OUTCOMES[step.other]
            done = [outcome_of(one, outcome, account_id=_SERVICE) for one in claimed.letters]
            write_down(self.database, *done)

    def again(self, step: Step) -> None:
        """Send again what failed or is in doubt."""
        self.queue.recover()
        self.queue.retry_failed(self._some(step))
        self.queue.resolve_unknown(self._some(step), resend=True)

    def book(self, step: Step) -> None:
        """Make a book of the letters, unless one is in hand."""
        with self.database.read() as session:
            if session.get_one(Mailing, 1).method is not SendingMethod.CAMPAIGN:
                return
        if self.stage() not in STAGES_WITHOUT_BOOK:
            return
        with self.database.write() as session:
            reserve_letters(session, session.get_one(Mailing, 1))
        if LetterState.SENDING not in self.queue.counts(1):
            set_stage(self.database, 1, STAGES_WITH_BOOK[step.one % len(STAGES_WITH_BOOK)])

    def go_on(self, step: Step) -> None:
        """Take the book away, ask for the campaign, or let it end."""
        if self.stage() in STAGES_WITH_BOOK:
            set_stage(self.database, 1, CampaignStage.PREPARED)
            if step.one % 3:
                set_stage(self.database, 1, CampaignStage.RUNNING)
        elif self.stage() is CampaignStage.RUNNING and step.one % 2:
            self._end(step)

    def stage(self) -> CampaignStage | None:
        """Return how far the campaign is."""
        with self.database.read() as session:
            return session.scalar(select(Campaign.stage))

    def check(self) -> None:
        """Hold what must always be so."""
        stage = self.stage()
        with self.database.read() as session:
            method = session.get_one(Mailing, 1).method
            letters = session.execute(select(Letter.state, Letter.tag_values)).all()
        states = {state for state, _ in letters}
        if stage in {*STAGES_WITH_BOOK, *STAGES_WITH_CAMPAIGN}:
            assert method is SendingMethod.CAMPAIGN
            if stage not in STAGES_OVER:
                assert not states & {LetterState.WAITING, LetterState.SENDING}
        if method is SendingMethod.LETTERS:
            assert LetterState.IN_CAMPAIGN not in states
        reserved = [values for state, values in letters if state is LetterState.IN_CAMPAIGN]
        assert all(values.keys() >= _NAMES for values in reserved)

    def _some(self, step: Step) -> list[int]:
        with self.database.read() as session:
            ids = list(session.scalars(select(Letter.id).order_by(Letter.id)))
        return ids[step.one % 3 :: 2]

    def _end(self, step: Step) -> None:
        come_to = (Way.CAMPAIGN_SENT, Way.CAMPAIGN_FAILED)[step.other % 2]
        with self.database.write_quickly() as connection:
            connection.execute(take(come_to))
        set_stage(self.database, 1, STAGES_OVER[step.other % len(STAGES_OVER)])


_ACTS = ("save", "send", "again", "book", "save", "send", "again", "register", "remove", "go_on")
_STEPS = st.lists(
    st.builds(Step, st.sampled_from(_ACTS), st.integers(0, 7), st.integers(0, 7)),
    min_size=8,
    max_size=30,
)


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with a registered mailing, to be copied for each example."""
    path = tmp_path_factory.mktemp("empty") / "enot.sqlite"
    database = Database(path)
    upgrade(database)
    add_account(database)
    add_service_account(database)
    office = Office(database, path.parent / "files")
    office.mailings.save(replace(_DRAFT, id=None))
    for number in range(3):
        office.register(Step("register", 0, number))
    guard_states(database)
    database.close()
    return path


@contextmanager
def _office(source: Path) -> Generator[Office]:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "enot.sqlite"
        shutil.copyfile(source, path)
        database = Database(path)
        try:
            yield Office(database, Path(folder) / "files")
        finally:
            database.close()


@pytest.mark.m("M28")
@pytest.mark.m("M30")
@given(steps=_STEPS)
@settings(max_examples=80)
def test_no_letter_of_a_book_can_be_sent_alone(empty: Path, steps: list[Step]) -> None:
    with _office(empty) as office:
        for step in steps:
            getattr(office, step.act)(step)
            office.check()
