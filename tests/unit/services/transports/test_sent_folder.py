from __future__ import annotations

import contextlib
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from enot_desktop.models.values import Reason, Security
from enot_desktop.services.sandbox.conversation import Ending
from enot_desktop.services.sandbox.faults import Answer, Fault, Point
from enot_desktop.services.sandbox.imap_server import SENT_FOLDER
from enot_desktop.services.transports.known_hosts import keeps_copies_itself, traits_of
from enot_desktop.services.transports.network import Timeouts
from enot_desktop.services.transports.protocol import DeliveryFailed
from enot_desktop.services.transports.sent_folder import SentFolder
from tests.helpers.certificates import certificates
from tests.helpers.servers import LOGIN, imap_server, mail_server

if TYPE_CHECKING:
    from collections.abc import Generator

    from enot_desktop.services.sandbox.imap_server import ImapServer
    from enot_desktop.services.sandbox.mailboxes import StoredLetter

CONTENT = b"Subject: =?utf-8?b?0L/RgNC40LLQtdGC?=\r\n\r\ntext\r\n"
SENT_AT = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
TIMEOUTS = Timeouts(5, 5, 5)


@contextlib.contextmanager
def folder_of(server: ImapServer, name: str = "") -> Generator[SentFolder]:
    folder = SentFolder(mail_server(server), certificates().client, folder=name, timeouts=TIMEOUTS)
    try:
        yield folder
    finally:
        folder.close()


def copies(server: ImapServer, name: str = SENT_FOLDER) -> tuple[StoredLetter, ...]:
    return server.mailboxes.folder_of(LOGIN, name)


@pytest.mark.m("M06")
@pytest.mark.parametrize("security", list(Security))
def test_copies_lie_in_the_sent_folder_as_read(security: Security) -> None:
    with imap_server(security) as server, folder_of(server) as folder:
        assert folder.find() == "Отправленные"
        folder.save(CONTENT, SENT_AT)
        folder.save(CONTENT, SENT_AT)
        first, second = copies(server)
        assert server.connections_made == 1

    assert first.content == second.content == CONTENT
    assert first.flags == ("\\Seen",)
    assert first.received_at == SENT_AT


@pytest.mark.parametrize(
    ("wire_name", "name"),
    [
        (SENT_FOLDER, "Отправленные"),
        ("&BB0EMAQ0BFYEQQQ7BDAEPQRW-", "Надіслані"),
        ("Sent", "Sent"),
        ("Sent Items", "Sent Items"),
    ],
)
def test_a_folder_without_its_mark_is_known_by_name(wire_name: str, name: str) -> None:
    with (
        imap_server(
            folders=(("INBOX", ""), (wire_name, "\\Sent")), tells_special_use=False
        ) as server,
        folder_of(server) as folder,
    ):
        folder.save(CONTENT, SENT_AT)
        assert folder.find() == name
        assert len(copies(server, wire_name)) == 1


def test_a_folder_may_be_named() -> None:
    with imap_server(folders=(("Sent", "\\Sent"), ("&BBAEQARFBDgEMg-", ""))) as server:
        with folder_of(server, "Архив") as folder:
            folder.save(CONTENT, SENT_AT)
        with folder_of(server, "Nowhere") as folder, pytest.raises(DeliveryFailed) as caught:
            folder.save(CONTENT, SENT_AT)

        assert len(copies(server, "&BBAEQARFBDgEMg-")) == 1
    assert (caught.value.reason, caught.value.detail) == (Reason.FOLDER_MISSING, "Nowhere")


def test_a_mailbox_without_such_a_folder() -> None:
    with (
        imap_server(folders=(("INBOX", ""),)) as server,
        folder_of(server) as folder,
        pytest.raises(DeliveryFailed) as caught,
    ):
        folder.save(CONTENT, SENT_AT)

    assert caught.value.reason is Reason.FOLDER_MISSING


def test_a_connection_closed_meanwhile_is_opened_again() -> None:
    with imap_server() as server, folder_of(server) as folder:
        folder.save(CONTENT, SENT_AT)
        server.end_conversations()
        folder.save(CONTENT, SENT_AT)

        assert len(copies(server)) == 2
        assert server.connections_made == 2


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("[TRYCREATE] no such folder", Reason.FOLDER_MISSING),
        ("[TOOBIG] too large", Reason.LETTER_TOO_LARGE),
        ("[OVERQUOTA] mailbox is full", Reason.LETTER_REFUSED),
    ],
)
def test_a_refused_copy_says_why(words: str, reason: Reason) -> None:
    with imap_server() as server, folder_of(server) as folder:
        server.faults.add(Fault(point=Point.COPY, answer=Answer(550, words), times=1))
        with pytest.raises(DeliveryFailed) as caught:
            folder.save(CONTENT, SENT_AT)
        folder.save(CONTENT, SENT_AT)

        assert len(copies(server)) == 1
    assert caught.value.reason is reason
    assert caught.value.detail == words


@pytest.mark.parametrize("point", [Point.FOLDERS, Point.COPY])
def test_a_first_connection_that_breaks_is_not_tried_for_ever(point: Point) -> None:
    with imap_server() as server, folder_of(server) as folder:
        server.faults.add(Fault(point=point, ending=Ending.CLOSE, times=1))
        with pytest.raises(DeliveryFailed) as caught:
            folder.save(CONTENT, SENT_AT)
        assert server.connections_made == 1
        folder.save(CONTENT, SENT_AT)
        folder.abort()

    assert caught.value.reason is Reason.CONNECTION_LOST


def test_a_refused_list_of_folders() -> None:
    with imap_server() as server, folder_of(server) as folder:
        server.faults.add(Fault(point=Point.FOLDERS, answer=Answer(550, "not now"), times=1))
        with pytest.raises(DeliveryFailed) as caught:
            folder.find()

    assert (caught.value.reason, caught.value.detail) == (Reason.FOLDER_MISSING, "not now")


def test_some_providers_keep_copies_themselves() -> None:
    assert keeps_copies_itself("SMTP.gmail.com")
    assert keeps_copies_itself("smtp-mail.outlook.com")
    assert keeps_copies_itself("smtp.office365.com")
    assert not keeps_copies_itself("smtp.mail.ru")
    assert not keeps_copies_itself("smtp.clinic.example")
    assert traits_of("imap.ukr.net").app_password
    assert traits_of("smtp.yandex.com").app_password
    assert traits_of("smtp.office365.com").oauth_only
