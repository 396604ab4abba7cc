from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from enot_desktop.models.values import PageRequest
from enot_desktop.services.clinic.animals import AnimalService
from enot_desktop.services.clinic.clients import ClientService
from tests.helpers.big_clinic import big_clinic
from tests.helpers.plans import plans_of

if TYPE_CHECKING:
    from enot_desktop.models.database import Database
    from tests.conftest import SettableClock


@pytest.mark.parametrize(
    ("sort", "index"),
    [("name", "ix_client_name"), ("registered", "ix_client_registered_on"), ("number", "")],
)
@pytest.mark.parametrize("descending", [False, True])
def test_first_rows_of_many_clients_are_not_sorted(
    database: Database, clock: SettableClock, sort: str, index: str, *, descending: bool
) -> None:
    big_clinic(database, 300)
    clients = ClientService(database, clock)
    request = PageRequest(sort=sort, descending=descending)
    count, window, contacts, animals = plans_of(database, lambda: clients.page(request))
    assert "INDEX ix_client_" in count
    assert index in window
    assert "TEMP B-TREE" not in window
    assert "ix_contact_client_id" in contacts
    assert "ix_animal_client_id" in animals


def test_first_rows_of_many_animals_are_not_sorted(
    database: Database, clock: SettableClock
) -> None:
    big_clinic(database, 300)
    animals = AnimalService(database, clock)
    count, window, visits, owners = plans_of(database, lambda: animals.page(PageRequest()))
    assert "INDEX ix_animal_name" in count
    assert "ix_animal_name" in window
    assert "TEMP B-TREE" not in window
    assert "ix_visit_animal_id_visited_on" in visits
    assert "INTEGER PRIMARY KEY" in owners


def test_search_reads_the_table_from_start_to_end(database: Database, clock: SettableClock) -> None:
    big_clinic(database, 300)
    clients = ClientService(database, clock)
    name = clients.page(PageRequest(limit=1)).rows[0].full_name
    count, window, *_ = plans_of(database, lambda: clients.page(PageRequest(search=name)))
    assert count.splitlines()[-1].startswith("SCAN client")
    assert "INDEX" not in window
