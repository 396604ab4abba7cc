"""Received letters are shown as mail programs show them."""

from __future__ import annotations

from datetime import UTC, datetime

from enot_desktop.services.letters.headers import header_address, header_text
from enot_desktop.services.sandbox.mailboxes import StoredLetter
from enot_desktop.services.sandbox.received import row_of, view_of

NAME = "Константинопольский Владислав Всеволодович"


def _letter(head: str) -> StoredLetter:
    return StoredLetter(
        owner="a@b.example",
        folder="INBOX",
        sender="k@enot.example",
        recipient="a@b.example",
        received_at=datetime(2026, 11, 24, tzinfo=UTC),
        in_memory=f"{head}\r\n\r\ntext".encode(),
    )


def test_long_names_have_no_gaps() -> None:
    letter = _letter(
        f"From: {header_address(NAME, 'k@enot.example')}\r\n"
        f"To: {header_address(NAME, 'a@b.example')}\r\n"
        f"Subject: {header_text(NAME * 3)}"
    )
    view = view_of(letter)
    assert view.to_text == f"{NAME} <a@b.example>"
    assert row_of(letter).from_text == f"{NAME} <k@enot.example>"
    assert view.subject == NAME * 3


def test_broken_header_is_shown_as_it_stands() -> None:
    view = view_of(_letter("Subject: =?no-such-charset?b?0K8=?="))
    assert view.subject == "=?no-such-charset?b?0K8=?="
