"""How long the queue takes to show its first rows, with 100,000 letters in it."""

from __future__ import annotations

import statistics
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from enot_desktop.models.database import Database
from enot_desktop.models.upgrade import upgrade
from enot_desktop.models.values import LetterState, PageRequest
from enot_desktop.services.queue.service import QueueFilter, QueueService
from tests.helpers.letters import Sort, add_body, add_letters
from tests.helpers.mailings import add_account, add_mailing

LETTERS = 100_000
RUNS = 5
_WAITING = QueueFilter(states=(LetterState.WAITING, LetterState.SENDING))


def main() -> None:
    """Print the times for the usual order, for others and for a search."""
    with tempfile.TemporaryDirectory() as folder:
        database = Database(Path(folder) / "enot.sqlite")
        upgrade(database)
        account_id = add_account(database)
        sort = Sort(account_id, add_mailing(database, account_id))
        add_letters(database, LETTERS, sort, body_id=add_body(database))
        queue = QueueService(database, lambda: datetime(2026, 11, 24, 12, tzinfo=UTC))
        for name, request in (
            ("first rows", PageRequest()),
            ("by recipient", PageRequest(sort="name")),
            ("rows in the middle", PageRequest(offset=LETTERS // 2)),
            ("search", PageRequest(search="client777")),
        ):
            times: list[float] = []
            for _ in range(RUNS):
                start = time.perf_counter()
                queue.page(request, _WAITING)
                times.append(time.perf_counter() - start)
            print(f"queue of {LETTERS}: {name}: {statistics.median(times) * 1000:.0f} ms")
        database.close()


if __name__ == "__main__":
    main()
