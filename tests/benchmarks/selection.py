"""Lists, selection and registration in a clinic of a million clients, against hand-written SQL."""

from __future__ import annotations

import sqlite3
import statistics
import sys
import time
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from threading import Event
from typing import TYPE_CHECKING

from enot_desktop.models.data_folder import DataFolder
from enot_desktop.models.database import Database
from enot_desktop.models.values import PageRequest, TreatmentResult
from enot_desktop.services.clinic.animals import AnimalService
from enot_desktop.services.clinic.clients import ClientService
from enot_desktop.services.recipients.service import RecipientService
from tests.benchmarks.big import CLIENTS, big_folder
from tests.helpers.criteria import days_at_most, last_result
from tests.helpers.mailings import add_mailing

if TYPE_CHECKING:
    from collections.abc import Callable

RUNS = 5
_NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
# Without the look at refusals of others; CROSS JOIN keeps SQLite from starting with the contacts.
_BY_HAND = """
SELECT count(DISTINCT contact.normalised)
FROM client CROSS JOIN contact ON contact.client_id = client.id
WHERE client.archived IS 0 AND client.registered_on >= ? AND contact.type = 'email'
  AND contact.mailing_allowed
  AND EXISTS (
    SELECT 1 FROM animal
    WHERE animal.client_id = client.id AND NOT animal.archived
      AND (SELECT result FROM visit WHERE visit.animal_id = animal.id
           ORDER BY visited_on DESC, id DESC LIMIT 1) = 'in_treatment')
"""


def _milliseconds(act: Callable[[], object]) -> float:
    times: list[float] = []
    for _ in range(RUNS):
        start = time.perf_counter()
        act()
        times.append(time.perf_counter() - start)
    return statistics.median(times) * 1000


def _print_lists(database: Database) -> None:
    clients, animals = ClientService(database, lambda: _NOW), AnimalService(database, lambda: _NOW)
    for name, act in (
        ("clients, first rows", lambda: clients.page(PageRequest())),
        ("clients, last rows", lambda: clients.page(PageRequest(offset=CLIENTS * 9 // 10))),
        ("clients, search", lambda: clients.page(PageRequest(search="иванова анна 777"))),
        ("animals, first rows", lambda: animals.page(PageRequest())),
    ):
        print(f"{name:<28}{_milliseconds(act):8.0f} ms")


def _print_selection(database: Database, days: int) -> None:
    recipients = RecipientService(database, lambda: _NOW)
    mailing = add_mailing(database, 1)
    criteria = (days_at_most(days), last_result(TreatmentResult.IN_TREATMENT))
    since = (date(2026, 11, 24) - timedelta(days=days)).isoformat()
    with closing(sqlite3.connect(database.path)) as connection:
        connection.execute("PRAGMA cache_size=-32768")
        by_hand = _milliseconds(lambda: connection.execute(_BY_HAND, (since,)).fetchone())
    counting = _milliseconds(lambda: recipients.count(mailing, criteria))
    start = time.perf_counter()
    done = recipients.register(mailing, criteria, lambda _done, _total: None, Event())
    registering = time.perf_counter() - start
    print(
        f"selection, {days:>4} days: {counting:.0f} ms, by hand {by_hand:.0f} ms "
        f"({counting / by_hand:.2f} x); registered {done.registered} in {registering:.2f} s"
    )


def main(clients: int = CLIENTS) -> None:
    """Print the figures for so many clients."""
    with big_folder(clients) as folder:
        database = Database(DataFolder(folder).database)
        _print_lists(database)
        for days in (30, 365):
            _print_selection(database, days)
        database.close()


if __name__ == "__main__":
    main(*(int(argument) for argument in sys.argv[1:2]))
