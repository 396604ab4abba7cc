from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from enot_desktop.models.file_store import FileStore
from enot_desktop.services.history.service import HistoryService
from tests.helpers.clinic import add_client
from tests.helpers.written_letters import Written, write_letter

if TYPE_CHECKING:
    from collections.abc import Callable

    from enot_desktop.models.data_folder import DataFolder
    from enot_desktop.models.database import Database


@pytest.fixture
def files(data_folder: DataFolder) -> FileStore:
    return FileStore(data_folder.files)


@pytest.fixture
def history(database: Database, files: FileStore) -> HistoryService:
    return HistoryService(database, files)


@pytest.fixture
def client_id(database: Database) -> int:
    return add_client(database, "anna@example.com", name="Соколова")


@pytest.fixture
def write(database: Database, files: FileStore, client_id: int) -> Callable[[Written], int]:
    """Adds a letter to the client."""
    return lambda written: write_letter(database, files, client_id, written)
