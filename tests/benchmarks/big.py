"""A data folder of a big clinic with a full queue, made once for all measurements of a run."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from enot_desktop.models.data_folder import DataFolder
from enot_desktop.models.database import Database
from enot_desktop.models.upgrade import upgrade
from tests.helpers.big_clinic import big_clinic
from tests.helpers.letters import Sort, add_letters
from tests.helpers.mailings import add_account, add_mailing

if TYPE_CHECKING:
    from collections.abc import Generator

CLIENTS, LETTERS = 1_000_000, 100_000
READY = "ENOT_BENCHMARK_FOLDER"
"""Variable that names a folder made before; whoever set it removes it."""


@contextmanager
def big_folder(clients: int = CLIENTS, letters: int = LETTERS) -> Generator[Path]:
    """Give the ready folder, or make one in another process, so that memory can be measured."""
    ready = os.environ.get(READY)
    if ready:
        yield Path(ready)
        return
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "tests.benchmarks.big", folder, str(clients), str(letters)]
        subprocess.run(command, check=True)
        yield Path(folder)


def _make(folder: Path, clients: int, letters: int) -> None:
    database = Database(DataFolder(folder).database)
    upgrade(database)
    account = add_account(database)
    big_clinic(database, clients)
    add_letters(database, letters, Sort(account, add_mailing(database, account)))
    database.close()


if __name__ == "__main__":
    _make(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
