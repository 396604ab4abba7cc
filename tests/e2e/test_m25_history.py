"""M25: letters in the cards of clients and animals."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.helpers.robots.office import SUBJECT

if TYPE_CHECKING:
    from tests.helpers.robots.office import Office


@pytest.mark.m("M25")
def test_letter_stands_in_the_cards_of_client_and_animal(office: Office) -> None:
    person = office.register(2)[1]
    queue = office.program.go_to_queue()
    queue.send_all()
    queue.wait_until("Отправка закончена.")
    office.program.go_to_clients().open(person.last_name)
    of_client = office.program.client().letters()
    assert f"Здравствуйте, {person.first_name} {person.last_name}!" in of_client.read(SUBJECT)
    assert of_client.table.column("Состояние") == ["Отправлено"]
    office.program.go_to_animals().open(person.animal)
    of_animal = office.program.animal().letters()
    assert f"Здравствуйте, {person.first_name} {person.last_name}!" in of_animal.read(SUBJECT)


@pytest.mark.m("M25")
def test_history_keeps_the_text_that_was_sent(office: Office) -> None:
    person = office.register(1)[0]
    queue = office.program.go_to_queue()
    queue.send_all()
    queue.wait_until("Отправка закончена.")
    mailings = office.program.go_to_mailings()
    mailings.table.open(0)
    mailing = office.program.mailing()
    mailing.letter()
    mailing.write(SUBJECT, "ДРУГОЙ ТЕКСТ ")
    mailing.save()
    office.program.go_to_clients().open(person.last_name)
    assert "ДРУГОЙ ТЕКСТ" not in office.program.client().letters().read(SUBJECT)
