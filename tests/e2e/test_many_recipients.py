"""A campaign of 5,000 recipients over the program's services (M30)."""

from __future__ import annotations

import threading
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from enot_desktop.models.data_folder import DataFolder
from enot_desktop.models.values import AccountKind, LetterState, PageRequest, SendingMethod
from enot_desktop.models.values import CampaignStage as Stage
from enot_desktop.program import close_program, open_program
from enot_desktop.services.accounts.cards import AccountDraft, ServerSettings
from enot_desktop.services.accounts.secrets import MemorySecrets
from enot_desktop.services.mailings.document import MailingDraft
from enot_desktop.services.queue.service import QueueFilter
from enot_desktop.services.sandbox.sendpulse.options import CLIENT_ID, SECRET, SENDER_ADDRESS
from tests.helpers.robots.people import add_people, invent_people
from tests.helpers.sendpulse import running_simulator

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from enot_desktop.services.bundle import Services
    from enot_desktop.services.campaigns.view import CampaignView
    from enot_desktop.services.sandbox.sendpulse.simulator import Simulator
    from tests.conftest import SettableClock

PEOPLE, DROPPED = 5000, 7
TEXT = "<p>Здравствуйте, {ИМЯ} {ФАМИЛИЯ}!</p>"


@pytest.fixture
def simulator(clock: SettableClock) -> Generator[Simulator]:
    """The service, in which nothing takes time."""
    with running_simulator(clock) as running:
        yield running


@pytest.fixture
def services(tmp_path: Path, clock: SettableClock, simulator: Simulator) -> Generator[Services]:
    """The services of the program."""
    folder = DataFolder(tmp_path / "data")
    folder.open()
    opened = open_program(folder, MemorySecrets(), clock, simulator.url)
    yield opened
    close_program(opened)
    folder.close()


def write_mailing(services: Services, clock: SettableClock) -> int:
    """Write a mailing for everybody and register them."""
    draft = AccountDraft(
        SENDER_ADDRESS,
        "Клиника",
        settings=ServerSettings(login=CLIENT_ID),
        kind=AccountKind.SENDPULSE,
    )
    account_id = services.accounts.create(draft, SECRET, checked=True)
    mailing = services.mailings.save(
        MailingDraft(clock(), account_id, "Прививка", TEXT, method=SendingMethod.CAMPAIGN)
    )
    services.recipients.register(mailing.id, [], lambda _done, _all: None, threading.Event())
    return mailing.id


def tick_until(
    services: Services, clock: SettableClock, mailing_id: int, stage: Stage
) -> CampaignView:
    """Let time pass until the campaign has come to a stage."""
    for _ in range(200):
        view = services.campaigns.view(mailing_id)
        if view.stage is stage:
            return view
        clock.advance(seconds=30)
        services.campaigns.advance_due(threading.Event())
    raise AssertionError(services.campaigns.view(mailing_id))


@pytest.mark.m("M30")
def test_five_thousand_are_handed_over_in_chunks_and_all_accounted_for(
    services: Services, clock: SettableClock, simulator: Simulator
) -> None:
    people = add_people(services.database, invent_people(PEOPLE))
    lost = {person.address for person in people[::700][:DROPPED]}
    assert len(lost) == DROPPED
    simulator.outcomes.drop(*lost)
    mailing_id = write_mailing(services, clock)
    told: list[tuple[int, int]] = []
    services.campaigns.create_book(
        mailing_id, lambda done, total: told.append((done, total)), threading.Event()
    )
    assert told[-1] == (PEOPLE, PEOPLE)
    assert [done for done, _ in told] == sorted({done for done, _ in told})
    assert 20 <= len(told) <= 50
    view = tick_until(services, clock, mailing_id, Stage.BOOK_READY)
    assert view.in_book == PEOPLE - DROPPED
    check_book(simulator, {person.address: person.first_name for person in people}, lost)
    services.campaigns.create_campaign(mailing_id, threading.Event())
    view = tick_until(services, clock, mailing_id, Stage.SENT)
    assert view.figures.sent == PEOPLE - DROPPED
    got = Counter(letter.recipient for letter in simulator.mailboxes.letters())
    assert got == Counter(person.address for person in people if person.address not in lost)
    assert services.queue.counts() == {
        LetterState.SENT: PEOPLE - DROPPED,
        LetterState.FAILED: DROPPED,
    }
    page = services.queue.page(PageRequest(), QueueFilter(states=(LetterState.FAILED,)))
    assert {row.address for row in page.rows} == lost


def check_book(simulator: Simulator, names: dict[str, str], lost: set[str]) -> None:
    """Look whether each address stands in the book with its own name."""
    (book,) = simulator.cabinet.books()
    page = simulator.cabinet.contacts(book.id, PageRequest(limit=2 * PEOPLE))
    assert page.total == PEOPLE - DROPPED
    for row in page.rows:
        assert names[row.email] in dict(row.variables).values()
    assert {row.email for row in page.rows} == set(names) - lost
