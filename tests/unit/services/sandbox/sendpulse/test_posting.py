"""Letters as they come into the mailboxes, and the page by which people leave."""

from __future__ import annotations

import time
from contextlib import closing
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
import requests

from enot_desktop.services.sandbox.sendpulse.options import SENDER_ADDRESS
from tests.helpers.sendpulse import Caller
from tests.unit.services.sandbox.sendpulse.bodies import (
    contact,
    encoded,
    letter,
    new_book,
    new_campaign,
    status_of,
)

if TYPE_CHECKING:
    from enot_desktop.services.sandbox.received import ReceivedView
    from enot_desktop.services.sandbox.sendpulse.simulator import Simulator

ANNA = "anna@example.org"


def received(simulator: Simulator) -> ReceivedView:
    """Return the only letter that came."""
    (stored,) = simulator.mailboxes.letters()
    return simulator.mailboxes.letter(stored.id)


def send(caller: Caller, html: str, subject: str = "Тема", **changes: object) -> int:
    """Send a campaign to one address and return its number."""
    book = new_book(caller, contact(ANNA, first_name="Ольга <О>", last_name=""))
    identity = new_campaign(caller, book, body=encoded(html), subject=subject, **changes)
    assert status_of(caller, identity) == 3
    return identity


def test_variables_are_replaced_by_what_stands_in_the_book(
    caller: Caller, simulator: Simulator
) -> None:
    html = "<p>{{first_name}} {{ last_name }}|{{email}}|{{unknown}}|{one}|{{current_year}}</p>"
    send(caller, html, "{{first_name}}, приходите")
    came = received(simulator)
    assert came.html == f"<p>Ольга &lt;О&gt; |{ANNA}||{{one}}|2026</p>"
    assert came.subject == "Ольга <О>, приходите"
    assert came.from_text == f"Клиника <{SENDER_ADDRESS}>"
    assert (came.to_text, came.sender, came.recipient) == (ANNA, SENDER_ADDRESS, ANNA)
    assert came.date_text == "Tue, 24 Nov 2026 12:00:00 +0000"
    assert b"\n" not in came.source.replace(b"\r\n", b"")


def test_files_come_with_a_campaign(caller: Caller, simulator: Simulator) -> None:
    send(
        caller,
        "<p>x</p>",
        attachments={"памятка.txt": "Текст"},
        attachments_binary={"снимок.png": encoded("png")},
    )
    came = received(simulator)
    files = [(file.name, file.media_type, file.content) for file in came.attachments]
    assert files == [
        ("памятка.txt", "text/plain", "Текст".encode()),
        ("снимок.png", "image/png", b"png"),
    ]
    assert simulator.mailboxes.letters()[0].size == len(came.source)


def test_leaving_by_the_link_in_the_letter(caller: Caller, simulator: Simulator) -> None:
    identity = send(caller, "<a href='{{unsubscribe_url}}'>x</a>")
    url = received(simulator).html.partition("href='")[2].partition("'")[0]
    assert url.startswith(simulator.url)
    page = requests.get(url, timeout=10)
    assert page.status_code == 200
    assert "Вы больше не будете получать" in page.text
    result = caller.call("GET", f"/campaigns/{identity}/email/{ANNA}")
    assert result["detail_status"] == 5
    (book,) = simulator.cabinet.books()
    assert caller.call("GET", f"/addressbooks/{book.id}/emails/{ANNA}")["status"] == 4


@pytest.mark.parametrize("number", ["5", "x"])
def test_leaving_a_campaign_that_is_gone_is_harmless(simulator: Simulator, number: str) -> None:
    with closing(Caller(simulator.url)) as stranger:
        answer = stranger.answer("GET", f"/unsubscribe/{number}/{ANNA}")
    assert answer.status_code == 200


def test_a_single_letter_comes_whole(caller: Caller, simulator: Simulator) -> None:
    files = {"анализ.pdf": encoded("pdf")}
    caller.call("POST", "/smtp/emails", letter(attachments_binary=files))
    came = received(simulator)
    assert (came.subject, came.to_text) == ("Анализ готов", "Анна <anna@example.org>")
    assert (came.html, came.text) == ("<p>Здравствуйте</p>", "Здравствуйте")
    (file,) = came.attachments
    assert (file.name, file.media_type, file.content) == ("анализ.pdf", "application/pdf", b"pdf")


def test_thousands_of_letters_are_posted_in_a_moment(caller: Caller, simulator: Simulator) -> None:
    simulator.options.activation = timedelta()
    people = [contact(f"{number}@example.org", first_name="Анна") for number in range(2000)]
    book = new_book(caller, *people)
    start = time.process_time()
    identity = new_campaign(caller, book)
    assert status_of(caller, identity) == 3
    assert simulator.mailboxes.count == 2000
    assert time.process_time() - start < 10  # usually one
