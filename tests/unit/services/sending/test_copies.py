"""Copies in the Sent folder (M06): they follow what was sent and never change it."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest

from enot_desktop.models.values import CopyState, LetterState
from enot_desktop.services.sandbox.conversation import Ending as Leaving
from enot_desktop.services.sandbox.faults import NO_SUCH_USER, Answer, Fault, Point
from enot_desktop.services.sandbox.imap_server import SENT_FOLDER
from enot_desktop.services.sending.reports import Ending
from tests.helpers.letters import NOON
from tests.helpers.no_service import NoService
from tests.helpers.servers import LOGIN, imap_server
from tests.unit.services.sending.office import QuickRoads

if TYPE_CHECKING:
    from collections.abc import Generator
    from datetime import datetime

    from enot_desktop.services.accounts.cards import OutgoingAccount
    from enot_desktop.services.sandbox.imap_server import ImapServer
    from enot_desktop.services.sending.copies import SentCopies
    from tests.unit.services.sending.office import Office

SENT = LetterState.SENT


@pytest.fixture
def imap(office: Office) -> Generator[ImapServer]:
    with imap_server(mailboxes=office.server.mailboxes) as server:
        office.keep_copies(server)
        yield server
        office.sending.stop()
        assert office.sending.wait(30)


def _copy_states(office: Office) -> list[CopyState]:
    return [office.letter(number).copy_state for number in range(1, len(office.states()) + 1)]


@pytest.mark.m("M06")
def test_a_copy_of_every_sent_letter_lies_in_the_sent_folder(
    office: Office, imap: ImapServer
) -> None:
    ids = office.letters(12)
    office.server.faults.add(
        Fault(point=Point.RECIPIENT, answer=NO_SUCH_USER, recipient=office.address(ids[3]))
    )
    ended = office.send()
    assert (ended.ending, ended.tally.sent) == (Ending.FINISHED, 11)
    copies = imap.mailboxes.folder_of(LOGIN, SENT_FOLDER)
    assert sorted(copy.content for copy in copies) == sorted(
        letter.content for letter in office.server.mailboxes.letters()
    )
    assert {(copy.flags, copy.received_at) for copy in copies} == {(("\\Seen",), NOON)}
    assert _copy_states(office).count(CopyState.SAVED) == 11
    assert office.letter(ids[3]).copy_state is CopyState.NOT_WANTED


@pytest.mark.m("M06")
def test_no_copy_is_made_unless_it_is_wanted(office: Office, imap: ImapServer) -> None:
    office.limit(keep_sent=False)
    office.letters(1)
    office.send()
    assert imap.connections_made == 0
    assert _copy_states(office) == [CopyState.NOT_WANTED]


@pytest.mark.m("M06")
def test_a_copy_that_cannot_be_made_does_not_make_the_letter_unsent(
    office: Office, imap: ImapServer
) -> None:
    office.letters(2)
    imap.faults.add(Fault(point=Point.COPY, answer=Answer(0, "Quota exceeded"), times=1))
    ended = office.send()
    assert (ended.tally.sent, office.states()) == (2, [SENT, SENT])
    assert sorted(_copy_states(office)) == [CopyState.FAILED, CopyState.SAVED]
    details = [office.letter(number).copy_detail for number in (1, 2)]
    assert any("Quota exceeded" in detail for detail in details)


def test_a_closed_imap_connection_is_opened_again(office: Office, imap: ImapServer) -> None:
    office.letters(3)
    imap.faults.add(Fault(point=Point.COPY, ending=Leaving.CLOSE, after=1, times=1))
    office.send()
    assert _copy_states(office) == [CopyState.SAVED] * 3


def test_an_imap_server_that_is_gone_costs_its_copies_only_and_no_time(
    office: Office, imap: ImapServer
) -> None:
    office.letters(40)
    imap.stop()
    ended = office.send()
    assert (ended.ending, ended.tally.sent) == (Ending.FINISHED, 40)
    assert set(_copy_states(office)) == {CopyState.FAILED}
    assert office.letter(40).copy_detail.startswith("connection_refused")
    imap.start()
    office.letters(1)
    office.clock.advance(minutes=6)
    office.send()
    assert office.letter(41).copy_state is CopyState.SAVED


@dataclass
class SlowFolder:
    """A Sent folder that keeps nothing before it may."""

    may: threading.Event = field(default_factory=threading.Event)
    kept: list[bytes] = field(default_factory=list[bytes])
    aborted: bool = False
    fault: Exception | None = None

    def save(self, content: bytes, sent_at: datetime) -> None:
        """Keep a copy, late."""
        del sent_at
        assert self.may.wait(20)
        if self.fault is not None:
            raise self.fault
        self.kept.append(content)

    def close(self) -> None:
        """Do nothing."""

    def abort(self) -> None:
        """Let whoever waits go."""
        self.aborted = True
        self.may.set()


@dataclass(frozen=True)
class SlowRoads(QuickRoads):
    """Roads to a slow folder."""

    folder: SlowFolder = field(default_factory=SlowFolder)

    def copies(self, account: OutgoingAccount) -> SentCopies | None:
        """Return the slow folder."""
        del account
        return self.folder


@pytest.fixture
def slow(office: Office) -> SlowFolder:
    office.roads = roads = SlowRoads(NoService())
    office.sending = office.new_sending()
    return roads.folder


def test_sending_does_not_run_away_from_slow_copies(office: Office, slow: SlowFolder) -> None:
    office.limit(connections=1)
    office.letters(30)
    office.start()
    assert office.server.mailboxes.wait_for(8, 10)
    assert office.sending.wait(0.2) is False
    assert len(office.received()) <= 9
    assert office.letter(1).copy_state is CopyState.WANTED
    slow.may.set()
    assert office.heard.wait_for_end().tally.sent == 30
    assert len(slow.kept) == 30
    assert set(_copy_states(office)) == {CopyState.SAVED}


def test_letters_join_a_run_that_only_makes_copies(office: Office, slow: SlowFolder) -> None:
    office.letters(2)
    office.start()
    assert office.server.mailboxes.wait_for(2, 10)
    more = office.letters(1)
    office.start(more)
    assert office.server.mailboxes.wait_for(3, 10)
    slow.may.set()
    assert office.heard.wait_for_end().tally.sent == 3


def test_stopping_does_not_wait_long_for_copies(
    office: Office, slow: SlowFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("enot_desktop.services.sending.crew._COPY_SECONDS", 0.1)
    office.letters(3)
    office.start()
    assert office.server.mailboxes.wait_for(3, 10)
    while office.states() != [SENT] * 3:
        assert office.sending.wait(0.01) is False
    office.sending.stop()
    ended = office.heard.wait_for_end()
    assert (ended.ending, ended.tally.sent) == (Ending.FINISHED, 3)
    assert slow.aborted
    assert len(slow.kept) <= 1
    office.queue.recover()
    lost = [office.letter(number) for number in (1, 2, 3)]
    assert [letter.copy_state for letter in lost].count(CopyState.FAILED) >= 2
    assert "program_ended" in {letter.copy_detail for letter in lost}


def test_an_unexpected_fault_of_a_copy_harms_nothing(office: Office, slow: SlowFolder) -> None:
    slow.fault = ZeroDivisionError()
    slow.may.set()
    office.letters(2)
    ended = office.send()
    assert (ended.ending, ended.tally.sent) == (Ending.FINISHED, 2)
    assert {office.letter(number).copy_detail for number in (1, 2)} == {"ZeroDivisionError"}
