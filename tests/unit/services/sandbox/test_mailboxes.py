"""What the servers received, as the window of received letters shows it."""

from __future__ import annotations

from datetime import timedelta
from email.message import EmailMessage
from functools import cache
from threading import Thread
from typing import TYPE_CHECKING

import pytest

from enot_desktop.models.failures import NotFound, StoredFileMissing
from enot_desktop.models.values import PageRequest
from enot_desktop.services.sandbox.mailboxes import Mailboxes
from enot_desktop.services.sandbox.stored_letter import INBOX

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import SettableClock

SENDER = "klinika@enot.example"


@cache  # the library invents new boundaries each time
def letter(subject: str = "Напоминание о прививке", name: str = "Клиника «Енот»") -> bytes:
    message = EmailMessage()
    message["From"] = f"{name} <{SENDER}>"
    message["To"] = "Анна Иванова <ivanova@example.com>"
    message["Subject"] = subject
    message["Date"] = "Tue, 24 Nov 2026 12:00:00 +0000"
    message.set_content("Здравствуйте, Анна!\nЖдём вас.")
    message.add_alternative("<p>Здравствуйте, <b>Анна</b>!</p>", subtype="html")
    message.add_attachment(
        b"%PDF-1.4 x", maintype="application", subtype="pdf", filename="счёт.pdf"
    )
    return message.as_bytes(policy=message.policy.clone(linesep="\r\n"))


def test_a_letter_is_taken_apart(clock: SettableClock) -> None:
    mailboxes = Mailboxes(clock=clock)
    mailboxes.deliver(SENDER, ["Ivanova@example.com"], letter())
    (row,) = mailboxes.page(PageRequest()).rows
    assert (row.subject, row.recipient, row.sender) == (
        "Напоминание о прививке",
        "Ivanova@example.com",
        SENDER,
    )
    assert row.from_text == "Клиника «Енот» <klinika@enot.example>"
    assert row.received_at == clock.now
    assert row.has_attachments
    view = mailboxes.letter(row.id)
    assert view.text == "Здравствуйте, Анна!\nЖдём вас.\n"
    assert view.html == "<p>Здравствуйте, <b>Анна</b>!</p>\n"
    assert view.to_text == "Анна Иванова <ivanova@example.com>"
    assert view.date_text.startswith("Tue, 24 Nov 2026")
    assert ("Subject", "Напоминание о прививке") in view.headers
    (attachment,) = view.attachments
    assert (attachment.name, attachment.media_type) == ("счёт.pdf", "application/pdf")
    assert attachment.content == b"%PDF-1.4 x"
    assert view.source == letter()
    assert row.size == len(view.source)


def test_a_long_name_is_put_together_without_gaps() -> None:
    mailboxes = Mailboxes()
    pieces = "=?utf-8?b?0JrQu9C40L3QuNC60LAgwqs=?=\r\n =?utf-8?b?0JXQvdC+0YLCuw==?=\r\n"
    source = f"From: {pieces} <{SENDER}>\r\n\r\nx".encode()
    mailboxes.deliver(SENDER, ["a@example.com"], source)
    assert mailboxes.letter(1).from_text == "Клиника «Енот» <klinika@enot.example>"


@pytest.mark.parametrize(
    "source",
    [
        b"",
        b"no header at all",
        b"Subject: \xd0\xff\r\nFrom: <<>>,,;\r\nDate: never\r\n\r\n\xff\xfe",
        b"Content-Type: text/plain; charset=none-such\r\n\r\ntext",
        b"Content-Type: multipart/mixed\r\n\r\nno boundary",
        b'Content-Type: multipart/mixed; boundary="a"\r\n\r\n--a\r\n\r\ncut off',
        b"Content-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n!!!",
        b"Content-Type: message/rfc822\r\n\r\nSubject: inner\r\n\r\ntext",
        b"To: =?utf-8?q?=ff?= <\r\nMessage-ID: <<<\r\nContent-Disposition: ;;;\r\n\r\n",
    ],
)
def test_a_letter_against_the_rules_is_still_shown(source: bytes) -> None:
    mailboxes = Mailboxes()
    mailboxes.deliver("", ["a@example.com"], source)
    (row,) = mailboxes.page(PageRequest(search="example", sort="subject")).rows
    assert mailboxes.letter(row.id).source == source


def test_a_picture_inside_the_text_keeps_its_identity() -> None:
    mailboxes = Mailboxes()
    source = (
        b'Content-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\n'
        b'\r\n<img src="cid:1@x">\r\n--b\r\nContent-Type: image/png; name="a.png"\r\n'
        b"Content-ID: <1@x>\r\n\r\nPNG\r\n--b--\r\n"
    )
    mailboxes.deliver("", ["a@example.com"], source)
    view = mailboxes.letter(1)
    assert view.html == '<img src="cid:1@x">'
    assert [(part.name, part.content_id) for part in view.attachments] == [("a.png", "1@x")]


def test_pages_search_and_order() -> None:
    mailboxes = Mailboxes()
    for number, subject in enumerate(["Вторая ёлка", "Первая", "Третья"]):
        mailboxes.deliver(SENDER, [f"{'cab'[number]}@example.com"], letter(subject))
    mailboxes.append(SENDER, "Sent", letter("Копия"))

    def subjects(request: PageRequest) -> list[str]:
        return [row.subject for row in mailboxes.page(request).rows]

    assert subjects(PageRequest()) == ["Вторая ёлка", "Первая", "Третья"]
    assert subjects(PageRequest(sort="recipient")) == ["Первая", "Третья", "Вторая ёлка"]
    assert subjects(PageRequest(sort="subject", descending=True))[0] == "Третья"
    assert subjects(PageRequest(search="ЕЛКА вторая")) == ["Вторая ёлка"]
    page = mailboxes.page(PageRequest(offset=1, limit=1))
    assert (page.total, page.offset, len(page.rows)) == (3, 1, 1)
    assert mailboxes.count == 3


def test_an_unknown_letter_is_not_found() -> None:
    with pytest.raises(NotFound):
        Mailboxes().letter(7)


def test_letters_lie_in_the_folder_and_numbers_go_on(tmp_path: Path) -> None:
    folder = tmp_path / "received" / "letters"
    first = Mailboxes(folder)
    first.deliver(SENDER, ["a/b..\\c@example.com"], letter())
    first.append("a@example.com", "Sent", b"copy")
    (folder / "note-of-a-user.eml").write_bytes(b"")
    second = Mailboxes(folder)
    second.deliver(SENDER, ["d@example.com"], b"x")
    assert sorted(file.name for file in folder.iterdir()) == [
        "000001-a_b.._c@example.com.eml",
        "000002-a@example.com.copy.eml",
        "000003-d@example.com.eml",
        "note-of-a-user.eml",
    ]
    assert (folder / "000001-a_b.._c@example.com.eml").read_bytes() == letter()
    assert first.letters()[0].content == letter()
    assert [kept.content for kept in first.folder_of("A@example.com", "Sent")] == [b"copy"]
    assert [kept.owner for kept in second.letters()] == ["a_b.._c@example.com", "d@example.com"]
    assert second.folder_of("d@example.com", INBOX) == second.letters("D@example.com")


def test_letters_survive_a_restart(tmp_path: Path, clock: SettableClock) -> None:
    first = Mailboxes(tmp_path, clock)
    first.deliver(SENDER, ["Anna+cat@example.com"], letter("Прививка"))
    came = clock.now
    clock.now += timedelta(hours=1)
    first.append(SENDER, "Sent", letter("Копия"))
    first.deliver(SENDER, ["boris@example.com"], letter("Осмотр"))
    (tmp_path / "2026-отчёт.eml").write_bytes(b"")
    again = Mailboxes(tmp_path, clock)
    assert again.count == 2
    rows = again.page(PageRequest()).rows
    assert [(row.id, row.recipient, row.subject) for row in rows] == [
        (1, "anna+cat@example.com", "Прививка"),
        (3, "boris@example.com", "Осмотр"),
    ]
    before = first.page(PageRequest()).rows
    assert [row.sender for row in rows] == [row.sender for row in before]
    assert [row.received_at for row in rows] == [came, clock.now]
    assert [row.size for row in rows] == [row.size for row in before]
    assert again.letter(1).source == letter("Прививка")
    assert again.letter(1).sender == SENDER
    assert [kept.id for kept in again.folder_of("anna+cat@example.com", INBOX)] == [1]
    again.deliver(SENDER, ["vera@example.com"], letter())
    assert [kept.id for kept in again.letters()] == [1, 3, 4]


def test_waiting_for_letters() -> None:
    mailboxes = Mailboxes()
    assert not mailboxes.wait_for(1, 0.01)
    later = Thread(target=mailboxes.deliver, args=(SENDER, ["a@example.com"], b"x"))
    later.start()
    assert mailboxes.wait_for(1, 10)
    later.join()


def test_a_file_that_was_taken_away_is_told_and_does_not_spoil_the_list(tmp_path: Path) -> None:
    mailboxes = Mailboxes(tmp_path)
    mailboxes.deliver(SENDER, ["a@example.com"], letter())
    (tmp_path / "000001-a@example.com.eml").unlink()
    assert [row.recipient for row in mailboxes.page(PageRequest()).rows] == ["a@example.com"]
    with pytest.raises(StoredFileMissing):
        mailboxes.letter(1)
