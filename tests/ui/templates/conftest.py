from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from enot_desktop.services.letters.templates import TemplateService

if TYPE_CHECKING:
    from enot_desktop.models.database import Database
    from tests.conftest import SettableClock


@pytest.fixture
def templates(database: Database, clock: SettableClock) -> TemplateService:
    return TemplateService(database, clock)
