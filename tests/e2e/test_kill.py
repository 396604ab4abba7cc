"""The process is killed again and again in the middle of 500 letters."""

from __future__ import annotations

import random
import subprocess
import sys
import threading
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from enot_desktop.models.data_folder import DataFolder
from enot_desktop.models.values import LetterState, PageRequest, Security, utc_now
from enot_desktop.program import close_program, open_program
from enot_desktop.services.accounts.cards import (
    AccountDraft,
    Limits,
    ServerAddress,
    ServerSettings,
)
from enot_desktop.services.accounts.secrets import MemorySecrets
from enot_desktop.services.mailings.document import MailingDraft
from enot_desktop.services.queue.service import QueueFilter
from enot_desktop.services.sandbox.faults import Fault, Point
from tests.helpers.clinic import add_client
from tests.helpers.servers import LOGIN, PASSWORD, smtp_server

if TYPE_CHECKING:
    from pathlib import Path

    from enot_desktop.services.sandbox.smtp_server import SmtpServer

LETTERS, CONNECTIONS, KILLS = 500, 4, 4

_SENDER = """
import sys
from pathlib import Path
from enot_desktop.models.data_folder import DataFolder
from enot_desktop.program import open_program, close_program
from enot_desktop.services.accounts.secrets import MemorySecrets

class Silent:
    def progressed(self, progress): pass
    def held(self, held): pass
    def ended(self, ended): pass

secrets = MemorySecrets()
secrets.set(int(sys.argv[2]), sys.stdin.readline().rstrip("\\n"))
folder = DataFolder(Path(sys.argv[1]))
folder.open()
services = open_program(folder, secrets)
services.sending.start(int(sys.argv[2]), None, Silent())
services.sending.wait()
close_program(services)
folder.close()
"""


def _prepare(path: Path, server: SmtpServer) -> int:
    folder = DataFolder(path)
    folder.open()
    services = open_program(folder, MemorySecrets())
    settings = ServerSettings(
        smtp=ServerAddress("127.0.0.1", server.port, Security.NONE),
        login=LOGIN,
        limits=Limits(connections=CONNECTIONS),
    )
    draft = AccountDraft("klinika@enot.example", automatic=False, settings=settings)
    account_id = services.accounts.create(draft, PASSWORD, checked=True)
    for place in range(LETTERS):
        add_client(services.database, f"client{place}@mail.example", name=f"Клиент{place}")
    mailing = services.mailings.save(
        MailingDraft(utc_now(), account_id, "Прививка", "<p>{ФАМИЛИЯ}, ждём вас</p>")
    )
    services.recipients.register(mailing.id, [], lambda _done, _all: None, threading.Event())
    close_program(services)
    folder.close()
    return account_id


def _start(path: Path, account_id: int) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-c", _SENDER, str(path), str(account_id)],
        stdin=subprocess.PIPE,
        text=True,
    )
    assert process.stdin is not None
    process.stdin.write(f"{PASSWORD}\n")
    process.stdin.flush()
    return process


def _doubtful(path: Path) -> set[str]:
    """Open the program as after a crash and return the addresses it shows as in doubt."""
    folder = DataFolder(path)
    folder.open()
    services = open_program(folder, MemorySecrets())
    page = services.queue.page(
        PageRequest(limit=LETTERS), QueueFilter(states=(LetterState.UNKNOWN,))
    )
    assert LetterState.SENDING not in services.queue.counts()
    close_program(services)
    folder.close()
    return {row.address for row in page.rows}


@pytest.mark.m("M23")
def test_nobody_gets_two_and_nobody_is_lost(tmp_path: Path) -> None:
    chance = random.Random(20261124)
    with smtp_server() as server:
        server.faults.add(Fault(point=Point.ANSWER, delay=0.02, times=10 * LETTERS))
        account_id = _prepare(tmp_path / "data", server)
        in_doubt = set[str]()
        for kill in range(KILLS):
            process = _start(tmp_path / "data", account_id)
            assert server.mailboxes.wait_for(80 * (kill + 1) + chance.randrange(40), 30)
            process.kill()
            process.communicate()
            server.end_conversations()
            before, in_doubt = in_doubt, _doubtful(tmp_path / "data")
            assert before <= in_doubt
            assert len(in_doubt - before) <= CONNECTIONS
        process = _start(tmp_path / "data", account_id)
        assert process.wait(60) == 0
        process.communicate()
        got = Counter(letter.recipient for letter in server.mailboxes.letters())
    doubtful = _doubtful(tmp_path / "data")
    assert doubtful == in_doubt  # the last run met no doubt of its own
    everybody = {f"client{place}@mail.example" for place in range(LETTERS)}
    assert [address for address, count in got.items() if count > 1] == []
    assert everybody - set(got) <= doubtful
    assert 0 < len(doubtful) <= CONNECTIONS * KILLS
