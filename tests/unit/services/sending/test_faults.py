"""Full disks, lost files and faults nobody thought of: the run ends and tells why."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import event, text

from enot_desktop.models.failures import DatabaseBusy
from enot_desktop.models.values import AttemptOutcome, LetterKind, LetterState, Reason
from enot_desktop.services.letters.bodies import BodyFile
from enot_desktop.services.queue.claiming import Claim, Claimed, claim
from enot_desktop.services.sandbox.faults import Fault, Point
from enot_desktop.services.sending.reports import Ending
from tests.helpers.heard import Heard
from tests.helpers.letters import Sort, add_body, add_letters, attempts_of, letter_of
from tests.helpers.no_service import NoService
from tests.unit.services.sending.office import QuickRoads

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Connection

    from enot_desktop.models.database import Database
    from enot_desktop.services.sending.reports import Held, Progress
    from enot_desktop.services.transports.protocol import MailServer, ReadyLetter, Transport
    from tests.unit.services.sending.office import Office

SENT, WAITING, UNKNOWN = LetterState.SENT, LetterState.WAITING, LetterState.UNKNOWN
SENDING, FAILED = LetterState.SENDING, LetterState.FAILED


_EATEN = (
    "CREATE TABLE eaten (x BLOB)",
    "CREATE TRIGGER eat AFTER UPDATE OF state ON letter "
    "BEGIN INSERT INTO eaten VALUES (zeroblob(9000)); END",
)


class Disk:
    """A disk that can be full: each step of a letter needs room, and SQLite gets none."""

    def __init__(self, database: Database) -> None:
        self.is_full = False
        with database.write() as session:
            for statement in _EATEN:
                session.execute(text(statement))
        event.listen(database.engine, "begin", self._on_begin)

    def _on_begin(self, connection: Connection) -> None:
        driver: Any = connection.connection.driver_connection
        pages = driver.execute("PRAGMA page_count").fetchone()[0] if self.is_full else 2**30
        driver.execute(f"PRAGMA max_page_count = {pages}")


@pytest.fixture
def disk(office: Office) -> Disk:
    return Disk(office.database)


class Watch:
    """A transport that asks before it sends; used to change the world at an exact moment."""

    def __init__(self, real: Transport, ask: Callable[[ReadyLetter], None]) -> None:
        self._real, self._ask = real, ask
        self.open, self.close = real.open, real.close

    def send(self, letter: ReadyLetter) -> str:
        """Ask, then send."""
        self._ask(letter)
        return self._real.send(letter)


@dataclass(frozen=True)
class WatchedRoads(QuickRoads):
    """Real roads with somebody watching the letters go."""

    ask: list[Callable[[ReadyLetter], None]] = field(
        default_factory=list["Callable[[ReadyLetter], None]"]
    )

    def transport(self, server: MailServer) -> Transport:
        """Return a watched connection."""
        return Watch(super().transport(server), self._asked)

    def _asked(self, letter: ReadyLetter) -> None:
        for ask in self.ask:
            ask(letter)


@pytest.fixture
def watched(office: Office) -> WatchedRoads:
    office.roads = roads = WatchedRoads(NoService())
    office.sending = office.new_sending()
    return roads


def test_a_full_disk_before_the_network_sends_nothing_until_there_is_room(
    office: Office, disk: Disk
) -> None:
    office.letters(4)
    disk.is_full = True
    office.start()
    held = office.heard.wait_for_hold()
    assert (held.reason, held.tally.left) == (Reason.DISK_FULL, 4)
    assert office.sending.wait(0.1) is False
    assert office.received() == []
    assert set(office.states()) == {WAITING}
    disk.is_full = False
    ended = office.heard.wait_for_end()
    assert (ended.ending, ended.tally.sent) == (Ending.FINISHED, 4)
    assert len(set(office.received())) == 4


def test_a_full_disk_while_recording_loses_no_outcome(
    office: Office, disk: Disk, watched: WatchedRoads
) -> None:
    office.letters(6)

    def fill(_letter: ReadyLetter) -> None:
        disk.is_full = len(office.received()) >= 2

    watched.ask.append(fill)
    office.start()
    held = office.heard.wait_for_hold()
    assert held.reason is Reason.DISK_FULL
    in_hand = len(office.received())
    assert office.states().count(SENDING) <= 2
    watched.ask.clear()
    disk.is_full = False
    ended = office.heard.wait_for_end()
    assert (ended.ending, ended.tally.sent) == (Ending.FINISHED, 6)
    assert len(set(office.received())) == len(office.received()) == 6 > in_hand
    assert all(len(attempts_of(office.database, number)) == 1 for number in range(1, 7))


def test_what_a_full_disk_leaves_unwritten_is_in_doubt_and_never_resent(
    office: Office, disk: Disk, watched: WatchedRoads
) -> None:
    office.limit(connections=1)
    office.letters(3)

    def fill(_letter: ReadyLetter) -> None:
        disk.is_full = True

    watched.ask.append(fill)
    office.start()
    office.heard.wait_for_hold()
    office.sending.stop()
    ended = office.heard.wait_for_end()
    assert (ended.ending, ended.reason) == (Ending.PAUSED, Reason.DISK_FULL)
    assert (ended.tally.unknown, ended.tally.left) == (1, 2)
    assert office.states() == [SENDING, WAITING, WAITING]
    watched.ask.clear()
    disk.is_full = False
    office.restart()
    assert office.letter(1).reason is Reason.PROGRAM_ENDED
    assert office.send().tally.sent == 2
    assert office.states() == [UNKNOWN, SENT, SENT]
    assert len(office.received()) == len(set(office.received())) == 3


def test_an_impatient_run_does_not_wait_for_room(office: Office, disk: Disk) -> None:
    office.letters(1)
    disk.is_full = True
    office.sending.start(office.account_id, None, office.heard, patient=False)
    ended = office.heard.wait_for_end()
    assert (ended.ending, ended.reason) == (Ending.PAUSED, Reason.DISK_FULL)


def test_a_database_that_others_hold_is_waited_for(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids, ledger = office.letters(2), "enot_desktop.services.sending.ledger.claim"
    busy = [True]

    def refuse(connection: Connection, wanted: Claim) -> Claimed:
        if busy[0]:
            raise DatabaseBusy
        return claim(connection, wanted)

    monkeypatch.setattr(ledger, refuse)
    office.start()
    assert office.heard.wait_for_hold().reason is Reason.DATABASE_BUSY
    busy[0] = False
    assert office.heard.wait_for_end().tally.sent == len(ids)


@pytest.mark.m("M13")
def test_a_lost_file_is_named_and_letters_without_it_go(office: Office) -> None:
    office.limit(connections=1)
    kept = office.files.add_bytes(b"picture")
    attached = BodyFile("кот.png", "image/png", kept.digest, kept.size)
    body_id = add_body(office.database, files=(attached,))
    sort = Sort(office.account_id)
    lost = add_letters(office.database, 5, sort, body_id=body_id)
    others = office.letters(3)
    office.files.path(kept.digest).unlink()
    ended = office.send()
    assert (ended.ending, ended.reason, ended.detail) == (
        Ending.PAUSED,
        Reason.ATTACHMENT_MISSING,
        "кот.png",
    )
    assert (ended.tally.sent, ended.tally.left) == (3, 5)
    assert [office.letter(each).state for each in lost + others] == [WAITING] * 5 + [SENT] * 3
    assert office.letter(lost[0]).reason is Reason.ATTACHMENT_MISSING
    assert len(attempts_of(office.database, lost[0])) == 1
    assert attempts_of(office.database, lost[4]) == []
    office.files.add_bytes(b"picture")
    assert office.send().tally.sent == 5


def test_one_letter_that_cannot_be_composed_does_not_stop_the_others(
    office: Office, caplog: pytest.LogCaptureFixture
) -> None:
    ids = office.letters(3)
    with office.database.write() as session:
        session.execute(text("UPDATE letter SET tag_values = '[]' WHERE id = 1"))
    ended = office.send()
    assert (ended.ending, ended.tally.sent, ended.tally.failed) == (Ending.FINISHED, 2, 1)
    bad = office.letter(ids[0])
    assert (bad.state, bad.reason) == (FAILED, Reason.UNEXPECTED)
    assert "unexpected fault" in caplog.text


def test_a_fault_in_the_network_leaves_the_letter_in_doubt(
    office: Office, watched: WatchedRoads
) -> None:
    office.limit(connections=1)
    office.letters(4)

    def break_down(_letter: ReadyLetter) -> None:
        raise ZeroDivisionError

    watched.ask.append(break_down)
    ended = office.send()
    assert (ended.ending, ended.reason) == (Ending.PAUSED, Reason.UNEXPECTED)
    assert ended.detail == "ZeroDivisionError"
    assert office.states() == [UNKNOWN, UNKNOWN, WAITING, WAITING]


@dataclass(frozen=True)
class NoRoads(QuickRoads):
    """Roads on which nothing can be opened."""

    def transport(self, server: MailServer) -> Transport:
        """Return a connection whose opening fails in a way nobody thought of."""
        real = super().transport(server)

        def open_it() -> None:
            raise ZeroDivisionError

        watch = Watch(real, lambda _letter: None)
        watch.open = open_it
        return watch


def test_a_fault_while_connecting_touches_no_letter(office: Office) -> None:
    office.roads = NoRoads(NoService())
    office.sending = office.new_sending()
    office.letters(2)
    ended = office.send()
    assert (ended.ending, ended.reason) == (Ending.PAUSED, Reason.UNEXPECTED)
    assert office.states() == [WAITING, WAITING]


class Clumsy(Heard):
    """A listener that fails at the first report."""

    def progressed(self, progress: Progress) -> None:
        """Fail."""
        del progress
        raise ZeroDivisionError


def test_a_fault_in_the_send_thread_ends_the_run_with_all_outcomes_written(
    office: Office,
) -> None:
    office.server.faults.add(Fault(point=Point.ANSWER, delay=0.05))
    office.letters(10)
    clumsy = Clumsy()
    office.sending.start(office.account_id, None, clumsy)
    ended = clumsy.wait_for_end()
    assert (ended.ending, ended.reason, ended.detail) == (
        Ending.FAULT,
        Reason.UNEXPECTED,
        "ZeroDivisionError",
    )
    states = office.states()
    assert states.count(SENT) == len(office.received()) == ended.tally.sent
    assert states.count(WAITING) == ended.tally.left
    assert SENDING not in states


def test_a_database_that_cannot_be_read_at_the_start_is_told(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.letters(1)
    fail = _failing(sqlite3.DatabaseError("file is not a database"))
    monkeypatch.setattr("enot_desktop.services.sending.ledger.due_ids", fail)
    ended = office.send()
    assert (ended.ending, ended.reason) == (Ending.FAULT, Reason.UNEXPECTED)
    assert ended.detail == "DatabaseDamaged"
    assert office.server.connections_made == 0


def test_a_database_that_fails_for_good_leaves_letters_in_doubt_and_the_end_is_told(
    office: Office, watched: WatchedRoads, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.limit(connections=1)
    office.letters(2)
    fail = _failing(sqlite3.DatabaseError("attempt to write a readonly database"))

    def break_down(_letter: ReadyLetter) -> None:
        monkeypatch.setattr("enot_desktop.services.sending.ledger.record", fail)

    watched.ask.append(break_down)
    ended = office.send()
    assert (ended.ending, ended.reason) == (Ending.FAULT, Reason.UNEXPECTED)
    assert (ended.tally.unknown, ended.tally.left) == (1, 1)
    monkeypatch.undo()
    watched.ask.clear()
    office.restart()
    assert office.states() == [UNKNOWN, WAITING]


def _failing(error: Exception) -> Callable[..., Any]:
    def fail(*_arguments: object) -> Any:  # noqa: ANN401 - it never returns
        raise error

    return fail


def test_a_letter_to_a_raw_address_goes_to_the_bare_one(office: Office) -> None:
    add_letters(office.database, 1, Sort(office.account_id, kind=LetterKind.SINGLE))
    with office.database.write() as session:
        session.execute(
            text(
                "UPDATE letter SET address = 'Анна <anna@mail.example>', "
                "normalised = 'anna@mail.example'"
            )
        )
    assert office.send().tally.sent == 1
    assert office.received() == ["anna@mail.example"]


def test_an_account_deleted_while_sending_costs_nothing(
    office: Office, watched: WatchedRoads
) -> None:
    other = office.add_account("other@enot.example")
    ids = office.letters(3, Sort(other))

    def delete(_letter: ReadyLetter) -> None:
        with office.database.write() as session:
            session.execute(text("DELETE FROM account WHERE id = 1"))

    watched.ask.append(delete)
    assert office.send(ids).tally.sent == 3
    assert letter_of(office.database, ids[0]).sender == "Клиника <klinika@enot.example>"
    assert attempts_of(office.database, ids[0])[0].outcome is AttemptOutcome.SENT


class AlsoClumsy(Heard):
    """A listener that fails when told of a hold."""

    def held(self, held: Held) -> None:
        """Fail."""
        del held
        raise ZeroDivisionError


def test_a_fault_while_waiting_ends_the_run(office: Office) -> None:
    office.limit(hourly_limit=1)
    office.letters(2)
    clumsy = AlsoClumsy()
    office.sending.start(office.account_id, None, clumsy)
    ended = clumsy.wait_for_end()
    assert (ended.ending, ended.tally.sent, ended.tally.left) == (Ending.FAULT, 1, 1)
