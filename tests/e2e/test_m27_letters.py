"""M27 and M10: letters through SendPulse, one after the other from the queue."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from enot_desktop.models.values import LetterState
from enot_desktop.services.sandbox.received import view_of
from enot_desktop.services.sandbox.sendpulse import faults
from enot_desktop.services.sendpulse.codes import DeliveryCode
from tests.helpers.robots.office import SUBJECT
from tests.helpers.robots.service_office import KEYS, LETTERS

if TYPE_CHECKING:
    from pathlib import Path

    from enot_desktop.tour.robots.queue import QueueRobot
    from tests.helpers.robots.people import Person
    from tests.helpers.robots.service_office import ServiceOffice

PEOPLE = 4
TEXT = "Здравствуйте, {ИМЯ} {ФАМИЛИЯ}!\nВаш питомец: {ЖИВОТНОЕ}."
PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8


def register(office: ServiceOffice, attachment: Path | None = None) -> list[Person]:
    """Make an account and a mailing by «SMTP», and register everybody."""
    office.make_service_account()
    people = office.add_people(PEOPLE)
    mailing = office.write_service_mailing(LETTERS, TEXT)
    if attachment is not None:
        mailing.attach(attachment)
        mailing.save()
    office.register_all(mailing, PEOPLE)
    return people


def send(office: ServiceOffice) -> QueueRobot:
    """Send all letters from the queue."""
    queue = office.program.go_to_queue()
    queue.choose_sender(KEYS.address)
    queue.send_all()
    queue.wait_until("Отправка закончена.")
    return queue


def sent_rows(office: ServiceOffice, words: str) -> QueueRobot:
    """Let time pass until the sent letters show this in «Доставка»."""
    queue = office.program.go_to_queue()
    queue.show("Отправленные")
    office.pass_time(
        lambda: words in queue.table.column("Доставка"), f"«{words}» among the sent letters"
    )
    return queue


@pytest.mark.m("M10")
@pytest.mark.m("M27")
def test_letters_leave_one_by_one_with_files_and_stand_in_the_card(
    service_office: ServiceOffice, tmp_path: Path
) -> None:
    office = service_office
    picture = tmp_path / "Открытка.png"
    picture.write_bytes(PICTURE)
    people = register(office, picture)
    ending = send(office).progress()
    assert f"Отправлено: {PEOPLE} из {PEOPLE}" in ending
    assert office.received() == sorted(person.address for person in people)
    for letter in office.simulator.mailboxes.letters():
        (person,) = (one for one in people if one.address == letter.recipient)
        view = view_of(letter)
        assert f"{person.first_name} {person.last_name}!" in view.html
        assert person.animal in view.html
        assert [file.content for file in view.attachments] == [PICTURE]
    assert office.states() == {LetterState.SENT: PEOPLE}
    assert office.at_service() == ()
    office.program.go_to_animals().open(people[2].animal)
    history = office.program.animal().letters()
    assert f"{people[2].first_name} {people[2].last_name}!" in history.read(SUBJECT)
    assert history.files() == [picture.name]


@pytest.mark.m("M27")
def test_what_the_service_tells_later_is_shown(service_office: ServiceOffice) -> None:
    office = service_office
    people = register(office)
    outcomes = office.simulator.outcomes
    outcomes.set(people[0].address, DeliveryCode.OPENED)
    outcomes.set(people[1].address, DeliveryCode.NO_SUCH_MAILBOX)
    send(office)
    queue = sent_rows(office, "Открыто")
    shown = dict(zip(queue.table.column("Адрес"), queue.table.column("Доставка"), strict=True))
    assert shown[people[0].address] == "Открыто"
    office.pass_time(
        lambda: office.states() == {LetterState.SENT: PEOPLE - 1, LetterState.FAILED: 1},
        "the letter that came back",
    )
    office.program.go_to_clients().open(people[1].last_name)
    allowed, told = office.program.client().consent(people[1].address)
    assert allowed
    assert "Почта не приняла этот адрес" in told


@pytest.mark.m("M27")
def test_a_lost_answer_leaves_the_letter_to_a_person(service_office: ServiceOffice) -> None:
    office = service_office
    register(office)
    office.simulator.faults.add(faults.LOST_AFTER, method="POST", path="/smtp/emails")
    queue = office.program.go_to_queue()
    queue.choose_sender(KEYS.address)
    queue.send_all()
    office.program.hands.wait(
        lambda: office.states().get(LetterState.UNKNOWN) == 1, "a letter in doubt"
    )
    queue.wait_until("Отправка")
    office.restart()
    assert office.states()[LetterState.UNKNOWN] == 1
    assert len(set(office.received())) == len(office.received())
