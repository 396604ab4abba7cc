"""Parts of a run by themselves, where a whole run would not show them."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from enot_desktop.models.values import LetterKind, LetterState
from enot_desktop.services.queue.recording import Recorded
from enot_desktop.services.sending.meter import Meter
from enot_desktop.services.sending.reports import Tally
from enot_desktop.services.sending.service import Roads
from enot_desktop.services.sending.supply import Supply
from enot_desktop.services.sending.wishes import Wishes
from enot_desktop.services.sending.work import Work
from enot_desktop.services.transports.protocol import MailServer
from enot_desktop.services.transports.sent_folder import SentFolder
from enot_desktop.services.transports.smtp import SmtpTransport
from tests.helpers.letters import NOON, Sort, add_body, add_letters
from tests.helpers.no_service import NoService
from tests.helpers.servers import imap_server

if TYPE_CHECKING:
    import pytest

    from tests.unit.services.sending.office import Office


def test_wishes_that_come_too_late_are_not_lost_unnoticed() -> None:
    wishes = Wishes(threading.Event())
    assert wishes.add([1, 2])
    assert not wishes.close()
    assert wishes.take() == [(1, 2)]
    assert wishes.close()
    assert wishes.closed
    assert not wishes.add(None)
    assert wishes.take() == []


def test_a_stop_outweighs_what_was_wanted_before_it() -> None:
    wishes = Wishes(threading.Event())
    wishes.add(None)
    wishes.stop()
    assert wishes.stopping
    assert wishes.close()


def test_who_waits_within_a_run_hears_of_a_stop_and_of_second_thoughts() -> None:
    stop = threading.Event()
    wishes = Wishes(stop)
    wishes.stop()
    assert stop.is_set()
    wishes.add([1])
    assert not stop.is_set()


def test_whatever_comes_the_wishes_can_be_closed() -> None:
    wishes = Wishes(threading.Event())
    wishes.add(None)
    assert wishes.close(whatever_comes=True)


def test_the_meter_tells_speed_and_time_left(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [100.0]
    monkeypatch.setattr("enot_desktop.services.sending.meter.time.monotonic", lambda: now[0])
    meter = Meter()
    meter.set_left(90, 0)
    assert (meter.progress().per_minute, meter.progress().seconds_left) == (0.0, None)
    now[0] += 5
    assert (meter.progress().per_minute, meter.progress().seconds_left) == (0.0, None)
    meter.count([Recorded(number, LetterState.SENT, None) for number in range(10)])
    meter.set_left(80, 0)
    now[0] += 5
    progress = meter.progress()
    assert (progress.per_minute, progress.seconds_left) == (60.0, 80.0)
    assert progress.tally == Tally(sent=10, left=80)
    now[0] += 100
    meter.progress()
    now[0] += 10
    assert meter.progress().per_minute == 0.0


def test_letters_chosen_twice_are_offered_once_and_first() -> None:
    supply = Supply()
    supply.add_due([1, 2, 3, 4])
    supply.choose([3, 9, 3])
    assert supply.left == 5
    offer = supply.offer()
    assert (offer.letter_ids, offer.chosen) == ((3, 9), True)
    supply.taken(offer, 2, [3, 9])
    supply.choose([3])
    supply.add_due([1, 2, 3, 4, 9])
    assert supply.offer().letter_ids == (1, 2, 4)
    supply.give_back(9)
    supply.give_back(3)
    assert supply.offer().letter_ids == (3, 9)
    assert supply.left == 5


def test_letters_put_off_come_back_and_can_be_chosen_before() -> None:
    supply = Supply()
    supply.choose([1, 2])
    offer = supply.offer()
    supply.taken(offer, 2, [1, 2])
    supply.finished([Recorded(1, LetterState.WAITING, NOON), Recorded(2, LetterState.SENT, None)])
    assert (supply.put_off, supply.ready, supply.left) == (1, 0, 1)
    supply.add_due([1])
    assert supply.ready == 0
    supply.choose([1])
    assert (supply.put_off, supply.ready) == (0, 1)
    supply.keep_only(frozenset())
    assert (supply.ready, supply.next_time()) == (0, None)


def test_many_different_bodies_do_not_pile_up(office: Office) -> None:
    for number in range(40):
        body_id = add_body(office.database, html=f"<p>Анализ {number}</p>")
        sort = Sort(office.account_id, kind=LetterKind.ANALYSIS)
        add_letters(office.database, 1, sort, body_id=body_id)
    assert office.send().tally.sent == 40
    bodies = {letter.content.split(b"text/html")[1] for letter in office.server.mailboxes.letters()}
    assert len(bodies) == 40


def test_ordinary_roads_lead_over_smtp_and_to_the_sent_folder(office: Office) -> None:
    roads = Roads(NoService())
    account = office.accounts.outgoing(office.account_id)
    assert isinstance(account.server, MailServer)
    assert isinstance(roads.transport(account.server), SmtpTransport)
    assert roads.copies(account) is None
    with imap_server() as imap:
        office.keep_copies(imap)
    copies = roads.copies(office.accounts.outgoing(office.account_id))
    assert isinstance(copies, SentFolder)


def test_letters_pressed_for_in_the_last_moment_of_a_run_still_go(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = office.letters(2)
    turn, pressed = Work.turn, list[int]()

    def turn_and_press(work: Work, *, stopping: bool) -> float | None:
        seconds = turn(work, stopping=stopping)
        if seconds is None and not pressed:
            pressed.append(second)
            window = threading.Thread(target=office.start, args=(pressed,))
            window.start()
            window.join()
        return seconds

    monkeypatch.setattr(Work, "turn", turn_and_press)
    assert office.send([first]).tally.sent == 2
    assert len(office.heard.endings) == 1


def test_nothing_sent_needs_no_copies(office: Office) -> None:
    with imap_server() as imap:
        office.keep_copies(imap)
        office.send()
        assert imap.connections_made == 0
