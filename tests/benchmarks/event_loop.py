"""Stalls of the event loop while 10,000 letters are sent and the queue is worked with."""

from __future__ import annotations

import itertools
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from enot_desktop.models.values import Security
from enot_desktop.services.accounts.cards import (
    AccountDraft,
    Limits,
    ServerAddress,
    ServerSettings,
)
from tests.benchmarks.office import Office, open_office
from tests.helpers.big_clinic import big_clinic
from tests.helpers.letters import Sort, add_body, add_letters
from tests.helpers.mailings import add_mailing

if TYPE_CHECKING:
    from collections.abc import Generator

    from enot_desktop.services.bundle import Services
    from enot_desktop.services.sending.reports import Ended
    from enot_desktop.ui.queue.page import QueuePage
    from tests.benchmarks.beats import Gaps

LETTERS = 10_000
_LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)
_IDLE = 3  # seconds
_PACE = 120  # milliseconds between two things a person does
CONNECTIONS = 4
_HTML = "<p>Здравствуйте, <b>{ИМЯ|уважаемый клиент}</b>!</p>" + "<p>Ждём вас на прививку.</p>" * 40
# In a process of its own, so that it does not take the interpreter's lock from the windows.
_SERVER = """
import sys
from enot_desktop.services.sandbox.mailboxes import Mailboxes
from enot_desktop.services.sandbox.smtp_server import SmtpServer
server = SmtpServer(Mailboxes(), lambda login, password: True)
server.start()
print(server.port, flush=True)
sys.stdin.read()
"""


@contextmanager
def _mail_server() -> Generator[int]:
    with subprocess.Popen(
        [sys.executable, "-c", _SERVER], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as server:
        assert server.stdout is not None
        yield int(server.stdout.readline())
        server.kill()


def _fill(services: Services, port: int, letters: int) -> int:
    settings = ServerSettings(
        smtp=ServerAddress("127.0.0.1", port, Security.NONE), limits=Limits(connections=CONNECTIONS)
    )
    draft = AccountDraft("klinika@enot.example", "Клиника", automatic=False, settings=settings)
    account = services.accounts.create(draft, "password", checked=True)
    big_clinic(services.database, letters)
    mailing = add_mailing(services.database, account)
    body = add_body(services.database, html=_HTML)
    sort = Sort(account, mailing, planned_at=_LONG_AGO)
    add_letters(services.database, letters, sort, body_id=body)
    return account


class _Person:
    """Scrolls, searches, selects, sorts and changes pages, one after the other without rest."""

    def __init__(self, office: Office, page: QueuePage) -> None:
        self._office, self._page = office, page
        self._list = page.list
        self._steps = itertools.cycle(
            [*[self._scroll] * 5, self._search, self._select, self._sort, self._leave, self._return]
        )
        self._places = itertools.count()

    def step(self) -> None:
        """Do the next thing."""
        next(self._steps)()

    def _scroll(self) -> None:
        bar = self._list.table.verticalScrollBar()
        bar.setValue(next(self._places) * 37 % max(1, bar.maximum()))

    def _search(self) -> None:
        self._list.search_line.setText("" if self._list.search_line.text() else "клиент 1")

    def _select(self) -> None:
        self._list.table.selectAll()

    def _sort(self) -> None:
        header = self._list.table.horizontalHeader()
        header.setSortIndicator(next(self._places) % 3, header.sortIndicatorOrder())

    def _leave(self) -> None:
        self._office.window.tabs.setCurrentIndex(0)

    def _return(self) -> None:
        self._office.window.tabs.setCurrentWidget(self._page)


def _send(office: Office, page: QueuePage, account: int, *, working: bool) -> Gaps:
    from PySide6.QtCore import QTimer  # noqa: PLC0415 - see open_office

    ended: list[Ended] = []
    sending = office.windows.sending
    sending.ended.connect(ended.append)
    pace = QTimer(interval=_PACE)
    if working:
        pace.timeout.connect(_Person(office, page).step)
        pace.start()
    gaps = office.beats.until(lambda: bool(ended), lambda: sending.start(account, None))
    pace.stop()
    if ended[0].tally.left:
        raise SystemExit(f"not all letters were sent: {ended[0]}")
    return gaps


def _measure(letters: int, *, working: bool) -> None:
    accounts: list[int] = []
    with tempfile.TemporaryDirectory() as folder, _mail_server() as port:

        def fill(services: Services) -> None:
            accounts.append(_fill(services, port, letters))

        with open_office(Path(folder) / "data", fill) as office:
            page = _open_queue(office)
            if not working:
                until = time.perf_counter() + _IDLE
                _tell("nothing is sent", office.beats.until(lambda: time.perf_counter() > until))
            gaps = _send(office, page, accounts[0], working=working)
    _tell("sending, worked with" if working else "sending, queue open", gaps)
    print(f"  {letters / gaps.seconds:.0f} letters a second")


def _open_queue(office: Office) -> QueuePage:
    from enot_desktop.ui.main_window import PageName  # noqa: PLC0415 - see open_office
    from enot_desktop.ui.queue.page import QueuePage  # noqa: PLC0415 - see open_office

    page = office.windows.open_page(PageName.QUEUE)
    assert isinstance(page, QueuePage)
    office.beats.until(lambda: page.list.model.is_known)
    return page


def _tell(name: str, gaps: Gaps) -> None:
    print(
        f"event loop, {name:<22} longest stall {gaps.longest:4.0f} ms, 99 % below "
        f"{gaps.below(0.99):3.0f} ms, half below {gaps.below(0.5):.0f} ms"
    )
    print(
        f"  over 50 ms: {gaps.over(50)}, over 100 ms: {gaps.over(100)}, of {len(gaps.sorted)}; "
        f"longest work of the main thread itself: {gaps.busiest:.0f} ms"
    )


def main(letters: int = LETTERS) -> None:
    """Print the gaps: without sending, while letters are sent, and with somebody at work then."""
    _measure(letters, working=False)
    _measure(letters, working=True)


if __name__ == "__main__":
    main(*(int(argument) for argument in sys.argv[1:2]))
