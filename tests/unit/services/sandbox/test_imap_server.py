"""The IMAP server, talked to by Python's own client."""

from __future__ import annotations

import imaplib
import re
import socket
from contextlib import contextmanager
from datetime import UTC, datetime
from threading import Thread
from typing import TYPE_CHECKING, Any

import pytest

from enot_desktop.models.values import Security
from enot_desktop.services.sandbox.conversation import Ending
from enot_desktop.services.sandbox.faults import Answer, Fault, Point
from enot_desktop.services.sandbox.imap_server import SENT_FOLDER
from tests.helpers.certificates import certificates
from tests.helpers.servers import LOGIN, PASSWORD, imap_server

if TYPE_CHECKING:
    from collections.abc import Generator

    from enot_desktop.services.sandbox.imap_server import ImapServer

MOMENT = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
LETTER = (
    "Message-ID: <1@enot.example>\r\nSubject: Привет\r\n"
    "X-Long: one\r\n two\r\n\r\nСтрока (с скобкой) {5}\r\n"
).encode()


def log_in(talk: imaplib.IMAP4, password: str = PASSWORD) -> None:
    talk.authenticate("PLAIN", lambda _: f"\0{LOGIN}\0{password}".encode())


@contextmanager
def client(server: ImapServer) -> Generator[imaplib.IMAP4]:
    """Give a client that is logged in."""
    talk = imaplib.IMAP4("127.0.0.1", server.port, timeout=10)
    try:
        log_in(talk)
        yield talk
    finally:
        talk.shutdown()


def put(talk: imaplib.IMAP4, letter: bytes = LETTER) -> tuple[str, list[Any]]:
    moment = imaplib.Time2Internaldate(MOMENT)
    return talk.append(f'"{SENT_FOLDER}"', "(\\Seen)", moment, letter)


def words(answer: tuple[str, list[Any]]) -> str:
    assert answer[0] == "OK", answer
    return answer[1][0].decode()


def blocks(answer: tuple[str, list[Any]]) -> list[bytes]:
    assert answer[0] == "OK", answer
    return [part[1] for part in answer[1] if isinstance(part, tuple)]


def test_a_copy_is_put_found_by_its_message_id_and_read_back(imap: ImapServer) -> None:
    with client(imap) as talk:
        assert put(talk)[0] == "OK"
        put(talk, LETTER.replace(b"<1@", b"<2@"))
        assert words(talk.select(f'"{SENT_FOLDER}"')) == "2"
        found = words(talk.uid("SEARCH", "HEADER", "Message-ID", '"<2@enot.example>"'))
        assert found == "2"
        kind, answer = talk.uid("FETCH", found, "(FLAGS INTERNALDATE RFC822.SIZE BODY.PEEK[])")
        assert kind == "OK"
        header, content = answer[0]
        assert content == LETTER.replace(b"<1@", b"<2@")
        assert f"RFC822.SIZE {len(content)}".encode() in header
        assert b"UID 2 FLAGS (\\Seen)" in header
        assert b'"24-Nov-2026 ' in header
    kept = imap.mailboxes.folder_of(LOGIN, SENT_FOLDER)
    assert [letter.received_at for letter in kept] == [MOMENT, MOMENT]
    assert imap.mailboxes.count == 0


def test_received_letters_are_in_the_inbox_of_their_address_only(imap: ImapServer) -> None:
    imap.mailboxes.deliver("a@example.com", [LOGIN, "b@example.com"], LETTER)
    with client(imap) as talk:
        assert words(talk.status("INBOX", "(MESSAGES UNSEEN UIDNEXT)")) == (
            '"INBOX" (MESSAGES 1 UNSEEN 1 UIDNEXT 2)'
        )
        assert words(talk.select("inbox", readonly=True)) == "1"
        assert b"".join(blocks(talk.fetch("1", "(BODY[HEADER] BODY[TEXT])"))) == LETTER
        assert blocks(talk.fetch("1:*", "(BODY.PEEK[HEADER.FIELDS (SUBJECT X-LONG)])")) == [
            "Subject: Привет\r\nX-Long: one\r\n two\r\n\r\n".encode()
        ]
        imap.mailboxes.deliver("a@example.com", [LOGIN], LETTER)
        assert words(talk.noop())
        assert words(talk.search(None, "ALL")) == "1 2"
        talk.close()


@pytest.mark.parametrize(
    ("criteria", "found"),
    [
        ("ALL", "1 3"),
        ("SEEN", "3"),
        ("UNSEEN", "1"),
        ("UID 2:*", "3"),
        ("1", "1"),
        ("SUBJECT other UNSEEN", ""),
        ("CHARSET UTF-8 FROM nobody", ""),
        ("HEADER Message-ID 1@enot", "1 3"),
    ],
)
def test_searching(imap: ImapServer, criteria: str, found: str) -> None:
    imap.mailboxes.append(LOGIN, "INBOX", LETTER)
    imap.mailboxes.append(LOGIN, SENT_FOLDER, LETTER)
    imap.mailboxes.append(LOGIN, "INBOX", LETTER, flags=("\\Seen",))
    with client(imap) as talk:
        talk.select()
        assert words(talk.uid("SEARCH", criteria)) == found


def test_folders_with_their_special_use(imap: ImapServer) -> None:
    with client(imap) as talk:
        assert "SPECIAL-USE" in talk.capabilities
        listed = talk.list()[1]
        assert listed == [
            b'(\\HasNoChildren) "/" "INBOX"',
            f'(\\HasNoChildren \\Sent) "/" "{SENT_FOLDER}"'.encode(),
        ]
    assert SENT_FOLDER.encode().replace(b"&", b"+").replace(b",", b"/").decode("utf-7") == (
        "Отправленные"
    )


def test_a_server_that_does_not_tell_the_special_use() -> None:
    folders = (("INBOX", ""), ("Sent", "\\Sent"))
    with imap_server(folders=folders, tells_special_use=False) as server, client(server) as talk:
        assert "SPECIAL-USE" not in talk.capabilities
        assert talk.list()[1][1] == b'(\\HasNoChildren) "/" "Sent"'
        assert talk.list('""', '"Se%"')[1] == [b'(\\HasNoChildren) "/" "Sent"']
        assert talk.create("Archive")[0] == "OK"
        assert talk.create("Archive")[0] == "NO"
        assert talk.append("Archive", "", "", LETTER)[0] == "OK"


def test_a_missing_folder_is_told(imap: ImapServer) -> None:
    with client(imap) as talk:
        kind, answer = talk.append("Sent", "", "", LETTER)
        assert (kind, answer[0][:11]) == ("NO", b"[TRYCREATE]")
        assert talk.select("Nowhere")[0] == "NO"
        with pytest.raises(imaplib.IMAP4.error):
            talk.search(None, "ALL")


def test_login_by_command_and_never_with_a_wrong_password(imap: ImapServer) -> None:
    def let_in(login: str, password: str) -> bool:
        return (login, password) == (LOGIN, 'se"cret\\')

    imap.let_in = let_in
    with imaplib.IMAP4("127.0.0.1", imap.port, timeout=10) as talk:
        with pytest.raises(imaplib.IMAP4.error, match="AUTHENTICATIONFAILED"):
            talk.login(LOGIN, "wrong")
        with pytest.raises(imaplib.IMAP4.error, match="AUTHENTICATIONFAILED"):
            log_in(talk)
        assert talk.login(LOGIN, 'se"cret\\')[0] == "OK"


def test_implicit_encryption() -> None:
    context = certificates().client
    with (
        imap_server(Security.SSL) as server,
        imaplib.IMAP4_SSL("127.0.0.1", server.port, ssl_context=context, timeout=10) as talk,
    ):
        log_in(talk)
        assert put(talk)[0] == "OK"


def test_starttls_is_demanded_before_login() -> None:
    with (
        imap_server(Security.STARTTLS) as server,
        imaplib.IMAP4("127.0.0.1", server.port, timeout=10) as talk,
    ):
        assert "LOGINDISABLED" in talk.capabilities
        with pytest.raises(imaplib.IMAP4.error, match="PRIVACYREQUIRED"):
            talk.login(LOGIN, "x")
        talk.starttls(certificates().client)
        assert "AUTH=PLAIN" in talk.capabilities
        log_in(talk)


def test_faults_of_login_folders_and_copies(imap: ImapServer) -> None:
    quota = Answer(0, "[OVERQUOTA] Mailbox is full")
    imap.faults.add(
        Fault(point=Point.LOGIN, answer=Answer(0, "[UNAVAILABLE] Later"), times=1),
        Fault(point=Point.FOLDERS, answer=Answer(0, "Not now"), times=1),
        Fault(point=Point.COPY, answer=quota, times=1),
        Fault(point=Point.COPY, ending=Ending.RESET, times=1),
    )
    with pytest.raises(imaplib.IMAP4.error, match="UNAVAILABLE"), client(imap):
        pass
    with client(imap) as talk:
        assert talk.list()[0] == "NO"
        assert put(talk) == ("NO", [b"[OVERQUOTA] Mailbox is full"])
    with pytest.raises((imaplib.IMAP4.abort, OSError)), client(imap) as talk:
        put(talk)
    with client(imap) as talk:
        assert put(talk)[0] == "OK"
    assert len(imap.mailboxes.folder_of(LOGIN, SENT_FOLDER)) == 1


def raw(server: ImapServer, *lines: bytes) -> bytes:
    """Send lines as they are and return all answers up to the end."""
    with socket.create_connection(("127.0.0.1", server.port), timeout=10) as talk:
        talk.sendall(b"".join(line + b"\r\n" for line in lines) + b"z LOGOUT\r\n")
        return b"".join(iter(lambda: talk.recv(1000), b""))


def test_what_cannot_be_read_is_answered_and_the_conversation_goes_on(imap: ImapServer) -> None:
    answers = raw(
        imap,
        b"",
        b"a",
        b"b LOGIN (",
        b"c LOGIN )",
        b"d SELECT INBOX",
        b"e LOGIN only",
        b"f AUTHENTICATE PLAIN %%%",
        b"g AUTHENTICATE GSSAPI",
        b"h FETCH",
        b"i {99999999999}",
        b"j LOGIN {3} later",
        b'k LOGIN "open',
        b"l LOGIN (a) b",
        b"m NOOP",
    )
    assert answers.count(b"* BAD") == 7
    assert b"l BAD" in answers
    assert b"m OK" in answers
    assert len(re.findall(rb"^[defgh] (?:BAD|NO)", answers, re.MULTILINE)) == 5
    assert b"z OK LOGOUT" in answers


def test_a_client_can_be_turned_away_at_once(imap: ImapServer) -> None:
    imap.faults.add(Fault(point=Point.GREETING, answer=Answer(0, "Too many connections")))
    assert raw(imap) == b"* BYE Too many connections\r\n"


def test_login_and_folder_as_literals(imap: ImapServer) -> None:
    imap.mailboxes.deliver("a@example.com", [LOGIN], LETTER)
    login, password = LOGIN.encode(), PASSWORD.encode()
    answers = raw(
        imap,
        b"a LOGIN {%d+}\r\n%s {%d+}\r\n%s" % (len(login), login, len(password), password),
        b"b SELECT {5+}\r\nINBOX",
        b"c UID FETCH nothing (FLAGS)",
        b"d FETCH 1 FAST",
        b"m FETCH 1 (BODY[1.2])",
        b"e SEARCH HEADER",
        b"f STARTTLS",
        b'g LIST "" ""',
        b'h LIST (SPECIAL-USE) "" "*"',
        b'i APPEND INBOX "no date" {1+}\r\nx',
        b"j APPEND INBOX nothing",
        b"k LIST ({1+}\r\nx) {1+}\r\ny",
    )
    assert b"a OK" in answers
    assert b"b OK [READ-WRITE]" in answers
    assert b"* 1 FETCH (FLAGS () INTERNALDATE " in answers
    assert len(re.findall(rb"^[cefijkm] BAD", answers, re.MULTILINE)) == 7
    assert b'* LIST (\\Noselect) "/" ""' in answers
    assert answers.count(b"\\Sent") == 1


def test_several_clients_at_once(imap: ImapServer) -> None:
    def put_twenty() -> None:
        with client(imap) as talk:
            for _ in range(20):
                put(talk)

    threads = [Thread(target=put_twenty) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert len(imap.mailboxes.folder_of(LOGIN, SENT_FOLDER)) == 80
