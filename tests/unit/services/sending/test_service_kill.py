"""The process is killed while letters go through SendPulse, one of them without an answer."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from enot_desktop.models.data_folder import DataFolder
from enot_desktop.models.values import AccountKind, LetterState, PageRequest, utc_now
from enot_desktop.program import close_program, open_program
from enot_desktop.services.accounts.cards import AccountDraft, Limits, ServerSettings
from enot_desktop.services.accounts.secrets import MemorySecrets
from enot_desktop.services.queue.service import QueueFilter
from enot_desktop.services.sandbox.mailboxes import Mailboxes
from enot_desktop.services.sandbox.sendpulse.faults import HANGS_AFTER
from enot_desktop.services.sandbox.sendpulse.options import Options
from enot_desktop.services.sandbox.sendpulse.simulator import Simulator
from tests.helpers.letters import Sort, add_letters

if TYPE_CHECKING:
    from pathlib import Path

LETTERS, CONNECTIONS = 40, 2

_SENDER = """
import sys
from pathlib import Path
from enot_desktop.models.data_folder import DataFolder
from enot_desktop.models.values import utc_now
from enot_desktop.program import open_program, close_program
from enot_desktop.services.accounts.secrets import MemorySecrets

class Silent:
    def progressed(self, progress): pass
    def held(self, held): pass
    def ended(self, ended): pass

account_id = int(sys.argv[2])
secrets = MemorySecrets()
secrets.set(account_id, sys.stdin.readline().rstrip("\\n"))
folder = DataFolder(Path(sys.argv[1]))
folder.open()
services = open_program(folder, secrets, utc_now, sys.argv[3])
services.sending.start(account_id, None, Silent())
services.sending.wait()
close_program(services)
folder.close()
"""


def _prepare(path: Path, simulator: Simulator) -> int:
    folder = DataFolder(path)
    folder.open()
    services = open_program(folder, MemorySecrets(), utc_now, simulator.url)
    settings = ServerSettings(
        login=simulator.keys.client_id, limits=Limits(connections=CONNECTIONS)
    )
    draft = AccountDraft("rassylka@enot.example", settings=settings, kind=AccountKind.SENDPULSE)
    account_id = services.accounts.create(draft, simulator.keys.secret, checked=True)
    add_letters(services.database, LETTERS, Sort(account_id, planned_at=utc_now()))
    close_program(services)
    folder.close()
    return account_id


def _start(path: Path, account_id: int, simulator: Simulator) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-c", _SENDER, str(path), str(account_id), simulator.url],
        stdin=subprocess.PIPE,
        text=True,
    )
    assert process.stdin is not None
    process.stdin.write(f"{simulator.keys.secret}\n")
    process.stdin.flush()
    return process


def _states(path: Path) -> tuple[dict[LetterState, int], set[str]]:
    """Open the program as after a crash; return its counts and the addresses in doubt."""
    folder = DataFolder(path)
    folder.open()
    services = open_program(folder, MemorySecrets())
    counts = dict(services.queue.counts())
    wanted = QueueFilter(states=(LetterState.UNKNOWN,))
    page = services.queue.page(PageRequest(limit=LETTERS), wanted)
    close_program(services)
    folder.close()
    return counts, {row.address for row in page.rows}


@pytest.mark.m("M27")
def test_nobody_gets_two_and_nobody_is_lost(tmp_path: Path) -> None:
    simulator = Simulator(Mailboxes(), utc_now, Options.for_tests())
    simulator.start()
    path = tmp_path / "data"
    account_id = _prepare(path, simulator)
    simulator.faults.add(HANGS_AFTER, path="/smtp/emails", after=5)
    process = _start(path, account_id, simulator)
    assert simulator.mailboxes.wait_for(15, 60)
    process.kill()
    process.communicate()
    counts, in_doubt = _states(path)
    assert 1 <= len(in_doubt) <= CONNECTIONS
    assert counts[LetterState.WAITING] > 0
    process = _start(path, account_id, simulator)
    assert process.wait(60) == 0
    process.communicate()
    got = [letter.recipient for letter in simulator.mailboxes.letters()]
    simulator.stop()
    counts, still_in_doubt = _states(path)
    assert still_in_doubt == in_doubt
    assert counts == {
        LetterState.SENT: LETTERS - len(in_doubt),
        LetterState.UNKNOWN: len(in_doubt),
    }
    assert len(got) == len(set(got))
    assert LETTERS - len(in_doubt) <= len(got) <= LETTERS
