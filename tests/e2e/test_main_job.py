"""The main job from end to end: 200 registered, 3 struck out, 197 received, found in the card."""

from __future__ import annotations

import re
from collections import Counter
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import TYPE_CHECKING

import pytest

from enot_desktop.models.values import LetterState
from enot_desktop.services.sandbox.imap_server import SENT_FOLDER
from tests.helpers.robots.office import MAILBOX, SUBJECT, TEXT
from tests.helpers.robots.opener import opened_files
from tests.helpers.robots.people import add_people, invent_people

if TYPE_CHECKING:
    from pathlib import Path

    from enot_desktop.services.sandbox.sandbox import Sandbox
    from tests.helpers.robots.office import Office
    from tests.helpers.robots.people import Person

PEOPLE, STRUCK = 200, 3

PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8


@pytest.mark.m("M06")
@pytest.mark.m("M19")
@pytest.mark.m("M23")
@pytest.mark.m("M24")
@pytest.mark.m("M25")
def test_main_job(office: Office, sandbox: Sandbox, tmp_path: Path) -> None:
    people = add_people(office.services.database, invent_people(PEOPLE))
    picture = tmp_path / "Открытка.png"
    picture.write_bytes(PICTURE)
    register_all(office, picture)
    struck = strike_three(office)
    wanted = [person for person in people if person.address not in struck]
    send(office)
    each = Counter(letter.recipient for letter in sandbox.mailboxes.letters())
    assert each == Counter(person.address for person in wanted)
    check_letters(sandbox, wanted)
    assert len(sandbox.mailboxes.folder_of(MAILBOX.address, SENT_FOLDER)) == len(wanted)
    assert office.states() == {LetterState.SENT: len(wanted), LetterState.REMOVED: STRUCK}
    check_history(office, wanted[7], picture)


def register_all(office: Office, picture: Path) -> None:
    """Write a mailing with a picture and register everybody."""
    office.make_account()
    mailing = office.program.create_mailing()
    mailing.choose_account(MAILBOX.sender_name)
    mailing.write(SUBJECT, TEXT)
    mailing.attach(picture)
    mailing.save()
    recipients = mailing.recipients()
    assert recipients.count()[1] == f"Будет зарегистрировано адресов: {PEOPLE}"
    recipients.register()
    recipients.wait_for_lists(PEOPLE, 0)


def strike_three(office: Office) -> set[str]:
    """Strike three letters out by the right button and return their addresses."""
    queue = office.program.go_to_queue()
    queue.table.wait_for(PEOPLE)
    places = range(5, 5 + STRUCK)
    struck = {queue.table.column("Адрес")[place] for place in places}
    question = queue.strike(places)
    assert question.text == "Удалить из очереди писем: 3? Эти клиенты их не получат."
    queue.table.wait_for(PEOPLE - STRUCK)
    return struck


def send(office: Office) -> None:
    """Send what is left."""
    queue = office.program.go_to_queue()
    queue.send_all()
    ending = queue.wait_until("Отправка закончена.")
    assert f"Отправлено: {PEOPLE - STRUCK} из {PEOPLE - STRUCK}" in ending


def check_letters(sandbox: Sandbox, wanted: list[Person]) -> None:
    """Look whether each letter is for its recipient and nobody else."""
    for letter in sandbox.mailboxes.letters():
        message = message_from_bytes(letter.content, _class=EmailMessage, policy=policy.default)
        (person,) = (person for person in wanted if person.address == letter.recipient)
        body = message.get_body(("html",))
        assert body is not None
        text = body.get_content()
        assert f"{person.first_name} {person.last_name}!" in text
        assert set(re.findall(r"Фамилия\d+", text)) == {person.last_name}
        (attachment,) = message.iter_attachments()
        assert attachment.get_content() == PICTURE


def check_history(office: Office, person: Person, picture: Path) -> None:
    """Find the letter in the card of the person's animal, and open its file."""
    office.program.go_to_animals().open(person.animal)
    history = office.program.animal().letters()
    assert f"{person.first_name} {person.last_name}!" in history.read(SUBJECT)
    assert history.files() == [picture.name]
    with opened_files() as opened:
        history.open_file()
        office.program.hands.wait(lambda: bool(opened), "the file opens")
    assert opened[0].read_bytes() == PICTURE
