"""Letters through SendPulse go by the same queue as all others, and nobody gets two."""

from __future__ import annotations

from datetime import timedelta
from email import message_from_bytes, policy
from typing import TYPE_CHECKING

import pytest

from enot_desktop.models.values import DeliveryState, LetterKind, LetterState, Reason
from enot_desktop.services.letters.bodies import BodyFile
from enot_desktop.services.sandbox.sendpulse.faults import (
    CUT_ANSWER,
    LETTERS_NOT_APPROVED,
    LOST_AFTER,
    LOST_BEFORE,
    SERVER_ERROR,
    TOO_MANY_REQUESTS,
    Trouble,
    too_many_requests,
)
from enot_desktop.services.sandbox.sendpulse.messages import refusal
from enot_desktop.services.sending.reports import Ending
from enot_desktop.services.sending.service import Roads
from enot_desktop.services.sendpulse.client import SendPulse
from tests.helpers.clinic import Mail, add_client
from tests.helpers.letters import NOON, Sort, add_body, add_letters, add_letters_to, attempts_of
from tests.unit.services.sending.service_office import LETTERS_PATH, TOKEN_PATH

if TYPE_CHECKING:
    from enot_desktop.models.data_folder import DataFolder
    from enot_desktop.services.sandbox.sendpulse.simulator import Simulator
    from tests.conftest import SettableClock
    from tests.unit.services.sending.service_office import ServiceOffice

SENT, WAITING, UNKNOWN = LetterState.SENT, LetterState.WAITING, LetterState.UNKNOWN
FAILED, REMOVED = LetterState.FAILED, LetterState.REMOVED
pytestmark = [pytest.mark.m("M10"), pytest.mark.m("M27")]


def test_letters_of_every_kind_go_through_the_service(service_office: ServiceOffice) -> None:
    account_id = service_office.account_id
    ids = [
        service_office.letters(1, Sort(account_id, kind=kind))[0]
        for kind in (LetterKind.MAILING, LetterKind.SINGLE, LetterKind.ANALYSIS)
    ]
    ended = service_office.send()
    assert (ended.ending, ended.tally.sent) == (Ending.FINISHED, 3)
    assert sorted(service_office.received()) == sorted(map(service_office.address, ids))
    letter = service_office.letter(ids[0])
    assert letter.sender == "Клиника <rassylka@enot.example>"
    assert letter.message_id.endswith("@enot.example>")
    delivery = service_office.deliveries()[ids[0]]
    assert delivery.service_id
    assert (delivery.state, delivery.account_id) == (DeliveryState.PENDING, account_id)
    assert delivery.next_check_at == NOON + timedelta(minutes=1)


@pytest.mark.m("M13")
def test_the_letter_arrives_as_it_was_written_with_its_files(
    service_office: ServiceOffice,
) -> None:
    kept = service_office.files.add_bytes(b"%PDF \x00\xff")
    file = BodyFile("Памятка.pdf", "application/pdf", kept.digest, kept.size)
    body_id = add_body(service_office.database, files=(file,))
    sort = Sort(service_office.account_id)
    add_letters(service_office.database, 2, sort, body_id=body_id)
    assert service_office.send().tally.sent == 2
    stored = service_office.simulator.mailboxes.letters()[0]
    message = message_from_bytes(stored.content, policy=policy.default)
    assert message["Subject"].strip().startswith("Клиент")
    assert message["Subject"].endswith(", пора на прививку")
    html = message.get_body(("html",))
    assert html is not None
    assert "Здравствуйте, <b>Клиент" in html.get_content()
    (attached,) = message.iter_attachments()
    assert (attached.get_filename(), attached.get_content()) == ("Памятка.pdf", b"%PDF \x00\xff")


@pytest.mark.m("M17")
def test_who_refused_meanwhile_gets_nothing(service_office: ServiceOffice) -> None:
    addresses = ["anna@mail.example", "olga@mail.example"]
    sort = Sort(service_office.account_id)
    add_letters_to(service_office.database, *addresses, sort=sort)
    add_client(service_office.database, Mail("anna@mail.example", allowed=False))
    service_office.send()
    assert service_office.received() == ["olga@mail.example"]
    assert service_office.states() == [REMOVED, SENT]


def test_the_hourly_limit_of_the_account_is_kept(
    service_office: ServiceOffice, clock: SettableClock
) -> None:
    service_office.limit(hourly_limit=5)
    service_office.letters(8)
    service_office.start()
    held = service_office.heard.wait_for_hold()
    assert (held.reason, held.tally.sent) == (Reason.LIMIT_REACHED, 5)
    assert len(service_office.received()) == 5
    clock.advance(hours=1, seconds=1)
    assert service_office.heard.wait_for_end().tally.sent == 8
    assert service_office.doubles() == []


def test_the_daily_limit_counts_across_a_restart(service_office: ServiceOffice) -> None:
    service_office.limit(daily_limit=4)
    service_office.letters(6)
    service_office.start()
    service_office.heard.wait_for_hold()
    service_office.restart()
    service_office.start()
    service_office.heard.wait_for_hold()
    assert len(service_office.received()) == 4


def test_the_pause_between_letters_is_kept(
    service_office: ServiceOffice, clock: SettableClock
) -> None:
    service_office.limit(pause_seconds=60)
    ids = service_office.letters(3)
    service_office.start()
    assert service_office.simulator.mailboxes.wait_for(1, 10)
    for count in (2, 3):
        while len(service_office.deliveries()) < count - 1:
            assert not service_office.sending.wait(0.01)
        clock.advance(seconds=61)
        assert service_office.simulator.mailboxes.wait_for(count, 10)
    assert service_office.heard.wait_for_end().tally.sent == len(ids)


def test_two_hundred_letters_through_every_trouble_at_once(
    service_office: ServiceOffice, simulator: Simulator
) -> None:
    ids = service_office.letters(200)
    faults = simulator.faults
    faults.add(TOO_MANY_REQUESTS, path=LETTERS_PATH, after=20, times=2)
    faults.add(too_many_requests(7), path=LETTERS_PATH, after=40)
    faults.add(CUT_ANSWER, path=LETTERS_PATH, after=60)
    faults.add(LOST_AFTER, path=LETTERS_PATH, after=100)
    service_office.start()
    assert simulator.mailboxes.wait_for(120, 30)
    simulator.end_tokens()
    ended = service_office.heard.wait_for_end()
    assert (ended.ending, ended.tally.sent, ended.tally.unknown) == (Ending.FINISHED, 198, 2)
    # Both that are in doubt did arrive, and nobody was written to twice.
    assert sorted(service_office.received()) == sorted(map(service_office.address, ids))
    doubtful = [place for place in ids if service_office.letter(place).state is UNKNOWN]
    assert [service_office.letter(place).reason for place in doubtful] == [Reason.ANSWER_LOST] * 2
    assert service_office.deliveries().keys() == set(ids) - set(doubtful)
    assert 401 in service_office.asked(LETTERS_PATH)


def test_only_a_person_sends_a_letter_in_doubt_again(
    service_office: ServiceOffice, simulator: Simulator
) -> None:
    (letter_id,) = service_office.letters(1)
    simulator.faults.add(LOST_BEFORE, path=LETTERS_PATH)
    service_office.send()
    service_office.restart()
    service_office.send()
    assert service_office.states() == [UNKNOWN]
    service_office.queue.resolve_unknown([letter_id], resend=True)
    service_office.send()
    assert service_office.states() == [SENT]
    assert len(service_office.received()) == 1


def test_two_lost_answers_in_a_row_end_the_run(
    service_office: ServiceOffice, simulator: Simulator
) -> None:
    service_office.limit(connections=1)
    service_office.letters(10)
    simulator.faults.add(LOST_AFTER, path=LETTERS_PATH, times=0)
    ended = service_office.send()
    assert (ended.ending, ended.reason) == (Ending.PAUSED, Reason.ANSWER_LOST)
    assert (ended.tally.unknown, ended.tally.left) == (2, 8)


@pytest.mark.parametrize(
    ("trouble", "reason"),
    [
        (LETTERS_NOT_APPROVED, Reason.SERVICE_CLOSED),
        (Trouble(refusal(422, 422, "Sender is not valid")), Reason.SENDER_REFUSED),
        (Trouble(refusal(422, 707, "Balance is depleted")), Reason.BALANCE_EMPTY),
    ],
)
def test_trouble_of_the_account_ends_the_run_and_spares_the_letters(
    service_office: ServiceOffice, simulator: Simulator, trouble: Trouble, reason: Reason
) -> None:
    service_office.letters(10)
    simulator.faults.add(trouble, path=LETTERS_PATH, times=0)
    ended = service_office.send()
    assert (ended.ending, ended.reason) == (Ending.PAUSED, reason)
    assert set(service_office.states()) == {WAITING}
    simulator.faults.clear()
    assert service_office.send().tally.sent == 10


def test_a_limit_of_the_service_is_waited_out(
    service_office: ServiceOffice, simulator: Simulator, clock: SettableClock
) -> None:
    words = "Sending from your account is currently limited. Please try later."
    simulator.faults.add(Trouble(refusal(422, 550, words)), path=LETTERS_PATH)
    service_office.letters(4)
    service_office.start()
    held = service_office.heard.wait_for_hold()
    assert (held.reason, held.detail) == (Reason.LIMIT_REACHED, f"550 {words}")
    # A code of the service is no SMTP code, after which a whole day would be waited.
    assert held.until - clock.now <= timedelta(minutes=30)
    service_office.restart()
    assert service_office.send().tally.sent == 4


def test_three_refusals_of_one_text_end_the_run(
    service_office: ServiceOffice, simulator: Simulator
) -> None:
    service_office.limit(connections=1)
    ids = service_office.letters(10)
    simulator.faults.add(Trouble(refusal(422, 98765, "Something new")), path=LETTERS_PATH, times=0)
    ended = service_office.send()
    assert (ended.ending, ended.reason) == (Ending.PAUSED, Reason.SERVICE_REFUSED)
    assert service_office.states().count(FAILED) == 3
    failed = service_office.states().index(FAILED)
    (attempt,) = attempts_of(service_office.database, ids[failed])
    assert (attempt.code, attempt.detail) == (None, "98765 Something new")


def test_an_impossible_address_costs_no_request(service_office: ServiceOffice) -> None:
    sort = Sort(service_office.account_id)
    add_letters_to(service_office.database, "кто-то", sort=sort)
    ended = service_office.send()
    assert ended.tally.failed == 1
    assert service_office.letter(1).reason is Reason.ADDRESS_INVALID
    assert service_office.asked(LETTERS_PATH) == []


def test_wrong_keys_are_tried_once_and_no_letter_is_touched(
    service_office: ServiceOffice,
) -> None:
    service_office.account_id = service_office.add_account("b@enot.example", secret="wrong" * 6)
    (letter_id,) = service_office.letters(1)
    ended = service_office.send()
    assert (ended.ending, ended.reason) == (Ending.PAUSED, Reason.KEYS_REFUSED)
    assert service_office.asked(TOKEN_PATH) == [401]
    assert attempts_of(service_office.database, letter_id) == []


def test_a_service_out_of_reach_is_waited_for(
    service_office: ServiceOffice, simulator: Simulator, clock: SettableClock
) -> None:
    service_office.letters(3)
    simulator.faults.add(SERVER_ERROR, path=TOKEN_PATH, times=4)
    service_office.start()
    held = service_office.heard.wait_for_hold()
    assert held.reason is Reason.NO_ANSWER
    clock.advance(minutes=2)
    assert service_office.heard.wait_for_end().tally.sent == 3


def test_a_stop_ends_the_waiting_for_the_services_rate(
    service_office: ServiceOffice, simulator: Simulator
) -> None:
    service = SendPulse(simulator.url)
    service_office.roads = Roads(service)
    service_office.sending = service_office.new_sending()
    service_office.limit(connections=1)
    service_office.letters(5)
    simulator.faults.add(too_many_requests(100), path=LETTERS_PATH, after=2)
    service_office.start()
    while 429 not in service_office.asked(LETTERS_PATH):
        assert not service_office.sending.wait(0.01)
    service_office.sending.stop()
    assert service_office.sending.wait(10)
    service.close()
    ended = service_office.heard.wait_for_end()
    assert (ended.ending, ended.tally.sent, ended.tally.left) == (Ending.STOPPED, 2, 3)
    assert sorted(service_office.states()) == sorted([SENT] * 2 + [WAITING] * 3)


def test_a_letter_refused_later_and_sent_again_is_asked_about_anew(
    service_office: ServiceOffice,
) -> None:
    (letter_id,) = service_office.letters(1)
    service_office.send()
    first = service_office.deliveries()[letter_id].service_id
    service_office.come_back(letter_id)
    service_office.queue.retry_failed([letter_id])
    service_office.send()
    delivery = service_office.deliveries()[letter_id]
    assert delivery.service_id not in {"", first}
    assert (delivery.state, delivery.code) == (DeliveryState.PENDING, None)


def test_the_secret_is_written_nowhere(
    service_office: ServiceOffice,
    simulator: Simulator,
    data_folder: DataFolder,
    caplog: pytest.LogCaptureFixture,
) -> None:
    service_office.letters(2)
    simulator.faults.add(Trouble(refusal(422, 13, simulator.keys.secret)), path=LETTERS_PATH)
    service_office.send()
    files = [file for file in data_folder.path.rglob("*") if file.is_file()]
    written = b"".join(file.read_bytes() for file in files)
    assert b"rassylka@enot.example" in written
    assert simulator.keys.secret.encode() not in written
    assert simulator.keys.secret not in caplog.text
