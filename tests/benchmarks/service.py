"""Letters and address books through SendPulse against bare `requests`; lists with its results.

The service is the invented one, without limits, and the client waits for no turn: the real one
takes ten requests a second, however fast the program is.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

import requests
from sqlalchemy import insert, literal, select

from enot_desktop.models.campaign import Delivery
from enot_desktop.models.database import Database
from enot_desktop.models.letter import Letter
from enot_desktop.models.mailing import Recipient
from enot_desktop.models.upgrade import upgrade
from enot_desktop.models.values import (
    CampaignStage,
    DeliveryState,
    LetterKind,
    LetterState,
    PageRequest,
    utc_now,
)
from enot_desktop.services.accounts.cards import SERVICE_LIMITS
from enot_desktop.services.campaigns.parts import CampaignParts
from enot_desktop.services.letters.bodies import BodyFile
from enot_desktop.services.letters.composing import Personal, Sender
from enot_desktop.services.letters.service_letter import PreparedServiceLetter
from enot_desktop.services.recipients.service import RecipientService
from enot_desktop.services.sandbox.sendpulse.options import API_KEY, SENDER_ADDRESS
from enot_desktop.services.sandbox.sendpulse.simulator import Simulator
from tests.benchmarks.clinic_at_service import (
    CLINIC,
    NAMES,
    VALUES,
    ClinicAtService,
    content_with,
    impatient,
)
from tests.benchmarks.invented_service import service_process
from tests.benchmarks.peak import Peak
from tests.helpers.big_clinic import big_clinic
from tests.helpers.heard import Heard
from tests.helpers.letters import add_body
from tests.helpers.mailings import add_account, add_mailing

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

PLAIN, ATTACHED = 2_000, 100
BOOKS = (5_000, 50_000)
LISTED = 100_000
CONNECTIONS = SERVICE_LIMITS.connections
_CHUNK = CampaignParts.chunk
_RATE = 10
_LOOKS = 3
_LOOKED_AT = ("first rows", "last rows", "by result")
_REGISTERING = """
INSERT INTO recipient (mailing_id, client_id, contact_id, name, address, normalised, registered_at,
  search_text)
SELECT ?, client.id, contact.id, last_name || ' ' || first_name || ' ' || middle_name, value,
  normalised, '2026-11-24 12:00:00.000000', client.search_text
FROM contact CROSS JOIN client ON client.id = contact.client_id ORDER BY contact.id LIMIT ?
"""
_FILE = bytes(range(256)) * 800  # 200 KB


@dataclass(frozen=True)
class _Speed:
    """How fast something went; `busy` are seconds of processor in all threads of this process."""

    count: int
    seconds: float
    busy: float

    def show(self, title: str, base: _Speed) -> None:
        """Print it against the same without the program."""
        ratio = self.seconds / self.count / (base.seconds / base.count)
        print(
            f"  {title:<36}{self.count / self.seconds:8.0f}/s {ratio:5.2f} x bare, "
            f"{self.busy / self.count * 1000:.3f} ms of processor each"
        )


def _measure(count: int, act: Callable[[], object]) -> _Speed:
    start, busy = time.perf_counter(), time.process_time()
    act()
    return _Speed(count, time.perf_counter() - start, time.process_time() - busy)


def _in_threads(count: int, work: Callable[[int], None]) -> None:
    """Do a share of the work in each thread."""
    shares = [len(range(first, count, CONNECTIONS)) for first in range(CONNECTIONS)]
    with ThreadPoolExecutor(CONNECTIONS) as threads:
        list(threads.map(work, shares))


def _bare_session() -> requests.Session:
    session = requests.Session()
    session.trust_env = False
    session.headers["Authorization"] = f"Bearer {API_KEY}"
    session.headers["Content-Type"] = "application/json"
    return session


def _post_all(url: str, bodies: Sequence[bytes]) -> None:
    """Post ready bodies one after the other, as briefly as it can be done."""
    with _bare_session() as session:
        for body in bodies:
            session.post(url, data=body, timeout=60).raise_for_status()


def _measure_queue(url: str, folder: Path, count: int, attachment: bytes) -> _Speed:
    folder.mkdir()
    with closing(ClinicAtService(folder, url)) as clinic:
        clinic.make()
        clinic.add_letters(count, attachment)
        sending, heard = clinic.sending(), Heard()

        def send() -> None:
            sending.start(clinic.account_id, None, heard)
            ended = heard.wait_for_end()
            if ended.tally.sent != count:
                raise SystemExit(f"not all letters were sent: {ended}")

        return _measure(count, send)


def _measure_client(url: str, count: int, body: bytes) -> _Speed:
    with closing(impatient(url)) as client:
        letters = client.connect(Simulator.keys).letters

        def work(share: int) -> None:
            for _ in range(share):
                letters.send(body)

        return _measure(count, lambda: _in_threads(count, work))


def _measure_bare_letters(url: str, count: int, body: bytes) -> _Speed:
    place = f"{url}/smtp/emails"
    return _measure(
        count, lambda: _in_threads(count, lambda share: _post_all(place, [body] * share))
    )


def _ready_letter(attachment: bytes) -> bytes:
    file = BodyFile("Памятка.pdf", "application/pdf", "0" * 64, len(attachment))
    content = content_with(file) if attachment else content_with()
    letter = PreparedServiceLetter(content, Sender(SENDER_ADDRESS, CLINIC), lambda _: attachment)
    return letter.compose(Personal("c1@mail.example", "Мария", VALUES, "<1@enot>", utc_now()))


def _print_letters(
    begin_anew: Callable[[], str], folder: Path, count: int, attachment: bytes
) -> None:
    body = _ready_letter(attachment)
    print(f"{count} letters of {len(body)} bytes, {CONNECTIONS} connections", flush=True)
    ours = _measure_queue(begin_anew(), folder, count, attachment)
    client = _measure_client(begin_anew(), count, body)
    bare = _measure_bare_letters(begin_anew(), count, body)
    ours.show("our queue, FULL durability", bare)
    client.show("our client, ready bodies, no queue", bare)
    bare.show("requests, ready bodies, no queue", bare)


def _measure_bare_book(url: str, count: int) -> _Speed:
    entries = [{"email": f"c{number}@mail.example", "variables": NAMES} for number in range(count)]
    bodies = [
        json.dumps({"emails": entries[start : start + _CHUNK]}, ensure_ascii=False).encode()
        for start in range(0, count, _CHUNK)
    ]
    with _bare_session() as session:
        made = session.post(f"{url}/addressbooks", data=b'{"bookName": "a"}', timeout=60).json()
    place = f"{url}/addressbooks/{made['id']}/emails"
    return _measure(count, lambda: _post_all(place, bodies))


def _fill_book(folder: Path, url: str, mailing_id: int, count: int) -> None:
    """Hand a mailing over in this process, which has done nothing else before."""
    with closing(ClinicAtService(folder, url)) as clinic:
        campaigns, stop = clinic.campaigns(), Event()
        campaigns.view(mailing_id)
        with Peak() as peak:
            speed = _measure(
                count, lambda: campaigns.create_book(mailing_id, lambda _done, _total: None, stop)
            )
        view = campaigns.view(mailing_id)
        if view.stage is not CampaignStage.BOOK_READY or view.in_book != count:
            raise SystemExit(f"the book is not ready: {view}")
        print(speed.seconds, speed.busy, peak.above_start)


def _print_book(begin_anew: Callable[[], str], folder: Path, count: int) -> None:
    folder.mkdir()
    print(f"book of {count} recipients, {_CHUNK} a request", flush=True)
    bare, url = _measure_bare_book(begin_anew(), count), begin_anew()
    with closing(ClinicAtService(folder, url)) as clinic:
        clinic.make()
        mailing_id = clinic.add_campaign(count)
    what = (str(folder), url, str(mailing_id), str(count))
    command = [sys.executable, "-m", "tests.benchmarks.service", *what]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    seconds, busy, memory = map(float, done.stdout.split())
    _Speed(count, seconds, busy).show("our campaign, FULL durability", bare)
    bare.show("requests, ready bodies", bare)
    print(f"  memory above start {memory:.0f} MB")


def _looks(recipients: RecipientService, mailing_id: int) -> list[float]:
    """Return the milliseconds of first rows, last rows, and first rows by result."""

    def look(request: PageRequest) -> float:
        start = time.perf_counter()
        recipients.page(mailing_id, request)
        return (time.perf_counter() - start) * 1000

    total = recipients.page(mailing_id, PageRequest()).total
    requests_made = (PageRequest(), PageRequest(offset=total - 200), PageRequest(sort="delivery"))
    return [statistics.median(look(request) for _ in range(_LOOKS)) for request in requests_made]


def _register(database: Database, count: int) -> int:
    """Add a mailing that was sent to so many, past the services, and return its number."""
    big_clinic(database, count * 4 // 5)  # they have 1.3 addresses each
    account_id, body_id = add_account(database), add_body(database)
    mailing_id = add_mailing(database, account_id)
    with database.write() as session:
        session.connection().exec_driver_sql(_REGISTERING, (mailing_id, count))
        letter = {
            Letter.kind: literal(LetterKind.MAILING.value),
            Letter.mailing_id: Recipient.mailing_id,
            Letter.recipient_id: Recipient.id,
            Letter.body_id: literal(body_id),
            Letter.address: Recipient.address,
            Letter.normalised: Recipient.normalised,
            Letter.message_id: Recipient.normalised,
            Letter.state: literal(LetterState.SENT.value),
            Letter.created_at: Recipient.registered_at,
            Letter.planned_at: Recipient.registered_at,
            Letter.finished_at: Recipient.registered_at,
            Letter.account_id: literal(account_id),
        }
        session.execute(insert(Letter).from_select(list(letter), select(*letter.values())))
    return mailing_id


def _tell(database: Database) -> None:
    """Let the service have told that every letter arrived."""
    told = {
        Delivery.letter_id: Letter.id,
        Delivery.account_id: Letter.account_id,
        Delivery.service_id: literal("1f2e3d-enot001-le"),
        Delivery.state: literal(DeliveryState.DELIVERED.value),
        Delivery.handed_at: Letter.finished_at,
    }
    with database.write() as session:
        session.execute(insert(Delivery).from_select(list(told), select(*told.values())))


def _print_list(folder: Path, count: int) -> None:
    with closing(Database(folder / "list.sqlite")) as database:
        upgrade(database)
        mailing_id = _register(database, count)
        recipients = RecipientService(database, utc_now)
        without = _looks(recipients, mailing_id)
        _tell(database)
        told = _looks(recipients, mailing_id)
    print(f"recipients of a mailing, {count}")
    for title, base, taken in zip(_LOOKED_AT, without, told, strict=True):
        print(f"  {title:<24}{taken:6.0f} ms, without results {base:6.0f} ms {taken / base:6.2f} x")


def main() -> None:
    """Print all figures."""
    print(
        f"the real service takes {_RATE} requests a second ({_RATE * _CHUNK} addresses of a book), "
        "here nothing waits for it"
    )
    with tempfile.TemporaryDirectory() as name, service_process() as begin_anew:
        folder = Path(name)
        _print_letters(begin_anew, folder / "plain", PLAIN, b"")
        _print_letters(begin_anew, folder / "attached", ATTACHED, _FILE)
        for count in BOOKS:
            _print_book(begin_anew, folder / f"book{count}", count)
        _print_list(folder, LISTED)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        _fill_book(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))
    else:
        main()
