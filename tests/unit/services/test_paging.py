"""All ids of a list are those of its pages, one after the other."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from enot_desktop.models.values import PageRequest
from enot_desktop.services.clinic.animals import ANIMAL_ORDERS, AnimalService
from enot_desktop.services.clinic.clients import CLIENT_ORDERS, ClientService
from enot_desktop.services.queue.service import QueueFilter, QueueService
from tests.helpers.big_clinic import big_clinic
from tests.helpers.letters import add_letters

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from enot_desktop.models.database import Database
    from enot_desktop.models.values import Clock, Page

    FetchPage = Callable[[PageRequest], Page[Any]]
    FetchIds = Callable[[PageRequest], Sequence[int]]

_SEARCHES = ("", "анна", "нет такого")


def _check(sorts: Sequence[str], page: FetchPage, ids: FetchIds) -> None:
    for sort in sorts:
        for search in _SEARCHES:
            for descending in (False, True):
                request = PageRequest(50, 10, search, sort, descending)
                paged = page(replace(request, offset=0, limit=1000)).rows
                assert list(ids(request)) == [row.id for row in paged]


@pytest.fixture
def clinic(database: Database) -> Database:
    """A clinic of a hundred clients."""
    big_clinic(database, 100)
    return database


def test_ids_of_clients(clinic: Database, clock: Clock) -> None:
    clients = ClientService(clinic, clock)
    _check(tuple(CLIENT_ORDERS), clients.page, clients.ids)


def test_ids_of_animals(clinic: Database, clock: Clock) -> None:
    animals = AnimalService(clinic, clock)
    _check(tuple(ANIMAL_ORDERS), animals.page, animals.ids)


def test_ids_of_letters(database: Database, clock: Clock) -> None:
    add_letters(database, 100)
    queue, everything = QueueService(database, clock), QueueFilter()
    _check(
        ("planned", "name", "address", "mailing"),
        lambda request: queue.page(request, everything),
        lambda request: queue.ids(request, everything),
    )
