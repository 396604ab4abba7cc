from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

import pytest

from enot_desktop.models.values import PageRequest
from enot_desktop.services.recipients.service import RecipientService
from tests.helpers.mailings import add_account, add_mailing, letters_of

if TYPE_CHECKING:
    from enot_desktop.models.database import Database
    from enot_desktop.models.letter import Letter
    from enot_desktop.services.recipients.criteria import Criterion
    from enot_desktop.services.recipients.registration import Registration
    from enot_desktop.services.recipients.service import SelectionCount
    from tests.conftest import SettableClock


class Workbench:
    """A mailing whose recipients are selected and registered in as few words as possible."""

    def __init__(self, database: Database, service: RecipientService) -> None:
        self.database = database
        self.service = service
        self.account_id = add_account(database)
        self.mailing_id = add_mailing(database, self.account_id)

    def count(self, *criteria: Criterion) -> SelectionCount:
        return self.service.count(self.mailing_id, criteria)

    def register(self, *criteria: Criterion) -> Registration:
        return self.service.register(self.mailing_id, criteria, _ignore, Event())

    def found(self, *criteria: Criterion) -> set[str]:
        """Register for a mailing of its own and return the addresses."""
        mailing_id = add_mailing(self.database, self.account_id)
        self.service.register(mailing_id, criteria, _ignore, Event())
        rows = self.service.page(mailing_id, PageRequest(limit=1000)).rows
        return {row.address for row in rows}

    def addresses(self) -> list[str]:
        rows = self.service.page(self.mailing_id, PageRequest(limit=1000)).rows
        return sorted(row.address for row in rows)

    def left_out(self) -> dict[str, str]:
        """Return reasons by address, or by name where there is no address."""
        rows = self.service.excluded_page(self.mailing_id, PageRequest(limit=1000)).rows
        return {row.address or row.name: row.reason.value for row in rows}

    def would_be_left_out(self, *criteria: Criterion) -> dict[str, str]:
        """Return the same as `left_out` gives after a registration, before it."""
        request = PageRequest(limit=1000)
        rows = self.service.left_out_page(self.mailing_id, criteria, request).rows
        assert len({row.id for row in rows}) == len(rows)
        return {row.address or row.name: row.reason.value for row in rows}

    def letters(self) -> list[Letter]:
        return letters_of(self.database, self.mailing_id)


def _ignore(_done: int, _total: int) -> None:
    pass


@pytest.fixture
def bench(database: Database, clock: SettableClock) -> Workbench:
    return Workbench(database, RecipientService(database, clock))
