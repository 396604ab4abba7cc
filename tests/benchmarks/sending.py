"""Letters per second through Postfix's `smtp-sink`, against loops without any queue."""

from __future__ import annotations

import os
import smtplib
import socket
import ssl
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import contextmanager
from datetime import UTC, datetime
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from enot_desktop.models.database import Database
from enot_desktop.models.file_store import FileStore
from enot_desktop.models.upgrade import upgrade
from enot_desktop.models.values import Security, utc_now
from enot_desktop.services.accounts.cards import Limits
from enot_desktop.services.letters.bodies import BodyContent, BodyFile
from enot_desktop.services.letters.composing import LetterText, Personal, PreparedLetter, Sender
from enot_desktop.services.sending.bodies import PreparedLetters
from enot_desktop.services.sending.crew import CrewParts
from enot_desktop.services.sending.ledger import Ledger
from enot_desktop.services.sending.pace import Pace
from enot_desktop.services.sending.run import SendingRun
from enot_desktop.services.sending.work import RunParts
from enot_desktop.services.transports.protocol import MailServer
from enot_desktop.services.transports.smtp import SmtpTransport
from tests.helpers.heard import Heard
from tests.helpers.letters import Sort, add_body, add_letters
from tests.helpers.mailings import add_account, add_mailing

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

PLAIN, ATTACHED = 5_000, 1_000
CONNECTIONS = 4
_LESS = 5  # so many times fewer letters for the peer that builds each from the start
_SINK = "/usr/sbin/smtp-sink"
_SENDER = Sender("klinika@enot.example", "Клиника «Енот»")
_MOMENT = datetime(2020, 1, 1, tzinfo=UTC)
_PARAGRAPH = "<p>Напоминаем, что вашему питомцу пора на прививку. Телефон {ТЕЛЕФОН_КЛИНИКИ}.</p>"
_HTML = "<p>Здравствуйте, <b>{ИМЯ}</b>!</p>" + _PARAGRAPH * 7
_VALUES = {"ИМЯ": "Мария", "ТЕЛЕФОН_КЛИНИКИ": "+380 44 000-00-00"}
_FILE = BodyFile("Памятка владельцу.pdf", "application/pdf", "0" * 64, 200 * 1024)


@contextmanager
def smtp_sink() -> Generator[int]:
    """Run Postfix's own server that takes everything; gives its port."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port: int = free.getsockname()[1]
    rights = ["-u", "nobody"] if os.geteuid() == 0 else []
    with subprocess.Popen([_SINK, *rights, f"127.0.0.1:{port}", "100"]) as sink:
        try:
            _wait_until_listening(port)
            yield port
        finally:
            sink.terminate()


def _wait_until_listening(port: int) -> None:
    for _ in range(100):
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except ConnectionRefusedError:
            time.sleep(0.05)
        else:
            return
    raise SystemExit("smtp-sink does not listen")


def _measure_queue(port: int, folder: Path, count: int, attachment: bytes = b"") -> float:
    """Return letters per second of the program's own queue, everything durable."""
    folder.mkdir()
    database = Database(folder / "enot.sqlite")
    upgrade(database)
    account_id, files = add_account(database), FileStore(folder / "files")
    attached = ()
    if attachment:
        kept = files.add_bytes(attachment)
        attached = (BodyFile(_FILE.name, _FILE.media_type, kept.digest, kept.size),)
    sort = Sort(account_id, add_mailing(database, account_id), planned_at=_MOMENT)
    add_letters(
        database, count, sort, body_id=add_body(database, "{ИМЯ}, добрый день", _HTML, attached)
    )
    server = MailServer("127.0.0.1", port, Security.NONE, "", "")
    context = ssl.create_default_context()
    crew = CrewParts(
        account_id=account_id,
        sender=_SENDER,
        connections=CONNECTIONS,
        transport=lambda: SmtpTransport(server, context),
        copies=None,
        prepared=PreparedLetters(files, _SENDER),
        clock=utc_now,
    )
    parts = RunParts(crew, Ledger(database, account_id, Random(1)), Pace(Limits()))
    heard = Heard()
    start = time.perf_counter()
    SendingRun(parts, None, heard).start()
    ended = heard.wait_for_end()
    seconds = time.perf_counter() - start
    database.close()
    if ended.tally.sent != count:
        raise SystemExit(f"not all letters were sent: {ended}")
    return count / seconds


def _measure_loop(port: int, count: int, make: Callable[[int], bytes]) -> float:
    """Return letters per second of bare smtplib loops that keep nothing."""

    def work(numbers: range) -> None:
        with smtplib.SMTP("127.0.0.1", port) as client:
            for number in numbers:
                client.sendmail(_SENDER.address, [f"c{number}@mail.example"], make(number))

    threads = [
        threading.Thread(target=work, args=(range(first, count, CONNECTIONS),))
        for first in range(CONNECTIONS)
    ]
    start = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return count / (time.perf_counter() - start)


class _Makers:
    """Three ways to a personal letter."""

    def __init__(self, attachment: bytes) -> None:
        files = (_FILE,) if attachment else ()
        content = BodyContent("{ИМЯ}, добрый день", _HTML, attachments=files)
        self._text, self._attachment = LetterText(content), attachment
        self._prepared = PreparedLetter(content, _SENDER, lambda _: attachment, is_mailing=True)
        self._ready = self.composed(0)

    def ready(self, _number: int) -> bytes:
        """Return bytes that are there already."""
        return self._ready

    def composed(self, number: int) -> bytes:
        """Compose as the program does."""
        return self._prepared.compose(
            Personal(
                f"c{number}@mail.example", "Мария", _VALUES, f"<{number}@enot.example>", _MOMENT
            )
        )

    def rebuilt(self, number: int) -> bytes:
        """Build an `EmailMessage` from the start."""
        words = self._text.render(_VALUES)
        message = EmailMessage()
        message["From"] = f"{_SENDER.name} <{_SENDER.address}>"
        message["To"] = f"Мария <c{number}@mail.example>"
        message["Subject"] = words.subject
        message["Message-ID"] = f"<{number}@enot.example>"
        message["Date"] = format_datetime(_MOMENT)
        message.set_content(words.text)
        message.add_alternative(words.html, subtype="html")
        if self._attachment:
            message.add_attachment(
                self._attachment, maintype="application", subtype="pdf", filename=_FILE.name
            )
        return message.as_bytes()


def _per_second(make: Callable[[int], bytes], count: int) -> float:
    start = time.perf_counter()
    for number in range(count):
        make(number)
    return count / (time.perf_counter() - start)


def _print_all(port: int, folder: Path, count: int, attachment: bytes) -> None:
    makers = _Makers(attachment)
    size = len(makers.composed(0))
    print(f"{count} letters of {size} bytes, {CONNECTIONS} connections")
    ours = _measure_queue(port, folder, count, attachment)
    rebuilt = _measure_loop(port, count // _LESS, makers.rebuilt)
    ready = _measure_loop(port, count, makers.ready)
    composing = _per_second(makers.composed, count)
    building = _per_second(makers.rebuilt, count // _LESS)
    for title, figure, base in (
        ("our queue, FULL durability", ours, rebuilt),
        ("smtplib, EmailMessage per letter, no queue", rebuilt, rebuilt),
        ("smtplib, ready bytes, no queue", ready, rebuilt),
        ("composing", composing, building),
        ("EmailMessage", building, building),
    ):
        print(f"  {title:<44}{figure:9.0f}/s {figure / base:6.2f} x")


def main() -> None:
    """Print the figures with and without an attached file of 200 KB."""
    with tempfile.TemporaryDirectory() as folder, smtp_sink() as port:
        _print_all(port, Path(folder) / "plain", PLAIN, b"")
        _print_all(port, Path(folder) / "attached", ATTACHED, bytes(range(256)) * 800)


if __name__ == "__main__":
    if not Path(_SINK).exists():
        sys.exit(f"{_SINK} is missing: install the package postfix")
    main()
