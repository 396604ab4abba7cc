"""The servers of the training mode together."""

from __future__ import annotations

import imaplib
import poplib
import smtplib
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from enot_desktop.services.sandbox.sandbox import Sandbox

ADDRESS = "klinika@enot.example"
LETTER = b"Subject: x\r\n\r\ntext\r\n"


def test_a_letter_goes_through_all_three_servers(sandbox: Sandbox, tmp_path: Path) -> None:
    with smtplib.SMTP(sandbox.host, sandbox.smtp_port, timeout=10) as smtp:
        smtp.login(ADDRESS, sandbox.password)
        smtp.sendmail(ADDRESS, [ADDRESS], LETTER)
    with imaplib.IMAP4(sandbox.host, sandbox.imap_port, timeout=10) as imap:
        imap.login(ADDRESS, sandbox.password)
        assert imap.select()[1] == [b"1"]
    with closing(poplib.POP3(sandbox.host, sandbox.pop3_port, timeout=10)) as pop3:
        pop3.user(ADDRESS)
        pop3.pass_(sandbox.password)
        assert pop3.stat() == (1, len(LETTER))
    (file,) = (tmp_path / "received").iterdir()
    assert file.read_bytes() == LETTER


@pytest.mark.parametrize(
    ("login", "password", "welcome"),
    [
        ("Anybody@ENOT.example", "enot", True),
        ("other@mail.example", "enot", True),
        ("klinika@enot.example", "Enot", False),
        ("klinika@enot.example", "", False),
        ("klinika@example.com", "enot", False),
        ("klinika", "enot", False),
        ("@enot.example", "enot", False),
    ],
)
def test_who_is_let_in(sandbox: Sandbox, login: str, password: str, *, welcome: bool) -> None:
    with smtplib.SMTP(sandbox.host, sandbox.smtp_port, timeout=10) as smtp:
        if welcome:
            smtp.login(login, password)
        else:
            with pytest.raises(smtplib.SMTPAuthenticationError) as refusal:
                smtp.login(login, password)
            assert refusal.value.smtp_code == 535


def test_stopping_twice_is_harmless_and_letters_stay(sandbox: Sandbox) -> None:
    sandbox.mailboxes.deliver(ADDRESS, ["a@example.com"], LETTER)
    sandbox.stop()
    sandbox.stop()
    assert sandbox.mailboxes.letters()[0].content == LETTER


def test_a_folder_that_is_full_or_gone_is_answered_as_a_lack_of_room(
    sandbox: Sandbox, tmp_path: Path
) -> None:
    (tmp_path / "received").rmdir()
    with smtplib.SMTP(sandbox.host, sandbox.smtp_port, timeout=10) as smtp:
        smtp.login(ADDRESS, sandbox.password)
        with pytest.raises(smtplib.SMTPDataError) as refusal:
            smtp.sendmail(ADDRESS, ["a@example.com"], LETTER)
        assert refusal.value.smtp_code == 452
    with imaplib.IMAP4(sandbox.host, sandbox.imap_port, timeout=10) as imap:
        imap.login(ADDRESS, sandbox.password)
        assert imap.append("INBOX", "", "", LETTER)[0] == "NO"
    assert sandbox.mailboxes.count == 0
