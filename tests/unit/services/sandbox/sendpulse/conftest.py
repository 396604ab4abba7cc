"""The service that these tests are about, and somebody who asks it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.helpers.sendpulse import logged_in, simulator

if TYPE_CHECKING:
    from collections.abc import Generator

    from enot_desktop.services.sandbox.sendpulse.simulator import Simulator
    from tests.helpers.sendpulse import Caller

__all__ = ["simulator"]


@pytest.fixture
def caller(simulator: Simulator) -> Generator[Caller]:
    """Somebody with a good token."""
    with logged_in(simulator) as caller:
        yield caller
