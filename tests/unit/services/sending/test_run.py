"""A run from the press of the button to its end, over a real socket."""

from __future__ import annotations

from datetime import timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import TYPE_CHECKING

import pytest

from enot_desktop.models.values import AttemptOutcome, LetterKind, LetterState, Right
from enot_desktop.services.accounts.failures import PasswordMissing
from enot_desktop.services.sandbox.faults import CONTENT_DEFERRED, Fault, Point
from enot_desktop.services.sending.failures import OtherSenderActive
from enot_desktop.services.sending.reports import Ending
from enot_desktop.services.users.failures import RightMissing
from enot_desktop.services.users.session import SignedIn
from tests.helpers.clinic import Mail, add_client
from tests.helpers.heard import Heard
from tests.helpers.letters import NOON, Sort, add_letters_to, attempts_of
from tests.helpers.state_guard import steps_of

if TYPE_CHECKING:
    from tests.unit.services.sending.office import Office

SENT, WAITING = LetterState.SENT, LetterState.WAITING


@pytest.mark.m("M23")
def test_every_letter_goes_once_and_is_personal(office: Office) -> None:
    ids = office.letters(25)
    ended = office.send()
    assert ended.ending is Ending.FINISHED
    assert (ended.tally.sent, ended.tally.left, ended.tally.total) == (25, 0, 25)
    assert sorted(office.received()) == sorted(office.address(each) for each in ids)
    for letter in office.server.mailboxes.letters():
        message = message_from_bytes(letter.content, _class=EmailMessage, policy=policy.default)
        name = message["To"].addresses[0].display_name
        assert message["Subject"] == f"{name}, пора на прививку"
        assert letter.sender == "klinika@enot.example"
    kept = office.letter(ids[0])
    assert (kept.state, kept.sender) == (SENT, "Клиника <klinika@enot.example>")
    assert (kept.finished_at, kept.account_id) == (NOON, office.account_id)
    assert [attempt.outcome for attempt in attempts_of(office.database, ids[0])] == [
        AttemptOutcome.SENT
    ]
    assert steps_of(office.database, ids[0]) == [("waiting", "sending"), ("sending", "sent")]


def test_an_empty_queue_ends_at_once_without_a_connection(office: Office) -> None:
    ended = office.send()
    assert (ended.ending, ended.tally.total) == (Ending.FINISHED, 0)
    assert office.server.connections_made == 0


def test_one_letter_takes_one_connection(office: Office) -> None:
    office.letters(1)
    office.send()
    assert office.server.connections_made == 1


def test_no_more_connections_than_allowed(office: Office) -> None:
    office.letters(20)
    office.send()
    assert 1 <= office.server.connections_made <= 2


@pytest.mark.m("M23")
def test_only_chosen_letters_go(office: Office) -> None:
    ids = office.letters(6)
    ended = office.send([ids[4], ids[1]])
    assert (ended.ending, ended.tally.sent) == (Ending.FINISHED, 2)
    assert sorted(office.received()) == sorted([office.address(ids[4]), office.address(ids[1])])


def test_many_chosen_letters_of_which_many_are_gone(office: Office) -> None:
    ids = office.letters(140)
    office.queue.remove(ids[:120])
    ended = office.send(ids)
    assert (ended.ending, ended.tally.sent, ended.tally.left) == (Ending.FINISHED, 20, 0)


def test_letters_planned_for_later_stay(office: Office) -> None:
    later = Sort(office.account_id, planned_at=NOON + timedelta(minutes=1))
    ids = office.letters(1, later) + office.letters(1)
    office.send()
    office.send(ids)
    assert office.states() == [WAITING, SENT]


@pytest.mark.m("M17")
def test_who_refused_meanwhile_gets_nothing(office: Office) -> None:
    addresses = ["anna@mail.example", "olga@mail.example"]
    add_letters_to(office.database, *addresses, sort=Sort(office.account_id))
    add_client(office.database, Mail("anna@mail.example", allowed=False))
    ended = office.send()
    assert office.received() == ["olga@mail.example"]
    assert (ended.tally.sent, ended.tally.removed, ended.tally.total) == (1, 1, 2)


def test_only_refused_letters_end_the_run(office: Office) -> None:
    add_letters_to(office.database, "anna@mail.example", sort=Sort(office.account_id))
    add_client(office.database, Mail("anna@mail.example", allowed=False))
    ended = office.send()
    assert (ended.ending, ended.tally.removed) == (Ending.FINISHED, 1)
    assert office.server.connections_made <= 1


@pytest.mark.m("M23")
def test_stop_in_the_middle_leaves_the_others_waiting(office: Office) -> None:
    office.server.faults.add(Fault(point=Point.ANSWER, delay=0.01))
    office.letters(200)
    office.start()
    assert office.server.mailboxes.wait_for(10, 10)
    office.sending.stop()
    ended = office.heard.wait_for_end()
    assert ended.ending is Ending.STOPPED
    states = office.states()
    assert states.count(SENT) == ended.tally.sent == len(office.received())
    assert states.count(WAITING) == ended.tally.left == 200 - ended.tally.sent
    assert ended.tally.sent >= 10


def test_a_stopped_run_is_taken_up_again(office: Office) -> None:
    office.server.faults.add(Fault(point=Point.ANSWER, delay=0.01))
    ids = office.letters(60)
    office.start()
    assert office.server.mailboxes.wait_for(5, 10)
    office.sending.stop()
    office.start()
    while office.states().count(WAITING):
        assert office.sending.wait(0.01) in {True, False}
    assert office.sending.wait(10)
    assert sorted(office.received()) == sorted(office.address(each) for each in ids)


def test_more_letters_join_a_run(office: Office) -> None:
    office.server.faults.add(Fault(point=Point.ANSWER, delay=0.02, times=5))
    first, second, third = office.letters(5), office.letters(3), office.letters(2)
    office.start(first)
    assert office.server.mailboxes.wait_for(1, 10)
    office.start(second)
    office.sending.start(office.account_id, None, Heard())
    ended = office.heard.wait_for_end()
    assert (ended.ending, ended.tally.sent, ended.tally.total) == (Ending.FINISHED, 10, 10)
    assert len(set(office.received())) == len(first + second + third)


def test_letters_chosen_while_a_mailing_goes_do_not_wait_behind_it(office: Office) -> None:
    office.limit(connections=1)
    office.server.faults.add(Fault(point=Point.ANSWER, delay=0.01))
    ids = office.letters(100)
    office.start()
    assert office.server.mailboxes.wait_for(3, 10)
    office.start(ids[-1:])
    assert office.heard.wait_for_end().tally.sent == 100
    assert office.received().index(office.address(ids[-1])) < 60


def test_letters_that_nobody_pressed_for_stay(office: Office) -> None:
    office.server.faults.add(Fault(point=Point.RECIPIENT, answer=CONTENT_DEFERRED, times=1))
    office.letters(1)
    office.start()
    office.heard.wait_for_hold()
    office.letters(3)
    office.clock.advance(hours=1)
    assert office.heard.wait_for_end().tally.sent == 1
    assert office.states() == [SENT, WAITING, WAITING, WAITING]


def test_letters_to_one_person_go_first(office: Office) -> None:
    office.limit(connections=1)
    bulk = office.letters(3)
    single = office.letters(1, Sort(office.account_id, kind=LetterKind.SINGLE))
    office.send()
    assert office.received() == [office.address(each) for each in single + bulk]


def test_another_account_has_to_wait_for_letters_in_hand(office: Office) -> None:
    office.server.faults.add(Fault(point=Point.ANSWER, delay=0.01))
    office.letters(100)
    office.start()
    assert office.server.mailboxes.wait_for(1, 10)
    other = office.add_account("other@enot.example")
    with pytest.raises(OtherSenderActive) as active:
        office.sending.start(other, None, office.heard)
    assert active.value.address == "klinika@enot.example"
    office.sending.stop()
    office.heard.wait_for_end()


def test_another_account_need_not_wait_for_a_run_that_only_waits(office: Office) -> None:
    office.server.faults.add(Fault(point=Point.RECIPIENT, answer=CONTENT_DEFERRED, times=1))
    office.letters(1)
    office.start()
    office.heard.wait_for_hold()
    other = office.add_account("other@enot.example")
    office.letters(2, Sort(other))
    office.sending.start(other, None, office.heard)
    assert office.heard.wait_for_end(1).ending is Ending.STOPPED
    assert office.heard.wait_for_end(2).tally.sent == 2
    assert office.states() == [WAITING, SENT, SENT]


def test_a_new_run_can_start_right_after_the_end_of_another(office: Office) -> None:
    other = office.add_account("other@enot.example")
    for number in range(10):
        office.letters(1)
        office.letters(1, Sort(other))
        office.send()
        office.sending.start(other, None, office.heard)
        assert office.heard.wait_for_end(2 * number + 2).tally.sent == 1


def test_sending_needs_the_right_and_a_password(office: Office) -> None:
    nameless = office.add_account("forgotten@enot.example")
    office.accounts.remember_password(nameless, "x")
    office.accounts._secrets.delete(nameless)  # pyright: ignore[reportPrivateUsage]
    with pytest.raises(PasswordMissing):
        office.sending.start(nameless, None, office.heard)
    office.session.user = SignedIn(1, "А", frozenset({Right.EDIT_ACCOUNTS}))
    with pytest.raises(RightMissing):
        office.start()
    assert not office.sending.running


def test_reports_tell_how_far_it_has_come_but_not_too_often(office: Office) -> None:
    office.server.faults.add(Fault(point=Point.ANSWER, delay=0.01))
    office.letters(100)
    ended = office.send()
    reports = [report.tally for report in office.heard.reports]
    assert ended.tally.sent == 100
    assert 2 <= len(reports) <= 30
    assert all(tally.total == 100 for tally in reports)
    sent = [tally.sent for tally in reports]
    assert sent == sorted(sent)


def test_an_impatient_run_ends_where_it_would_wait(office: Office) -> None:
    office.server.faults.add(Fault(point=Point.RECIPIENT, answer=CONTENT_DEFERRED, times=1))
    office.letters(2)
    office.sending.start(office.account_id, None, office.heard, patient=False)
    ended = office.heard.wait_for_end()
    assert (ended.ending, ended.tally.sent, ended.tally.deferred) == (Ending.FINISHED, 1, 1)
    assert ended.tally.left == 1
