"""Fixtures of loopback mail servers without encryption; see `tests.helpers.servers` for more."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from enot_desktop.services.sandbox.sandbox import Sandbox
from tests.helpers import servers

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from enot_desktop.services.sandbox.imap_server import ImapServer
    from enot_desktop.services.sandbox.pop3_server import Pop3Server
    from enot_desktop.services.sandbox.smtp_server import SmtpServer


@pytest.fixture
def smtp() -> Generator[SmtpServer]:
    """A running SMTP server."""
    with servers.smtp_server() as server:
        yield server


@pytest.fixture
def imap() -> Generator[ImapServer]:
    """A running IMAP server."""
    with servers.imap_server() as server:
        yield server


@pytest.fixture
def pop3() -> Generator[Pop3Server]:
    """A running POP3 server."""
    with servers.pop3_server() as server:
        yield server


@pytest.fixture
def sandbox(tmp_path: Path) -> Generator[Sandbox]:
    """The running servers of the training mode."""
    running = Sandbox(tmp_path / "received")
    running.start()
    yield running
    running.stop()
