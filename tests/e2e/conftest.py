"""The real program over an empty data folder, with mail servers on sockets."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.helpers.fixtures import sandbox
from tests.helpers.robots.keyrings import memory_keyring
from tests.helpers.robots.office import Office

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from enot_desktop.services.sandbox.sandbox import Sandbox

__all__ = ["sandbox"]


@pytest.fixture(autouse=True)
def _own_keyring() -> Generator[None]:
    """No test touches the passwords of the computer it runs on."""
    with memory_keyring():
        yield


@pytest.fixture
def office(qapp: object, tmp_path: Path, sandbox: Sandbox) -> Generator[Office]:
    """The open program."""
    del qapp
    opened = Office(tmp_path / "data", sandbox)
    opened.open()
    yield opened
    opened.close()
    assert opened.faults == []
