"""The servers that these tests are about."""

from __future__ import annotations

from tests.helpers.fixtures import imap, pop3, sandbox, smtp

__all__ = ["imap", "pop3", "sandbox", "smtp"]
