"""A keyring for tests: the one of the computer is never touched."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import keyring
from keyring.backend import KeyringBackend

if TYPE_CHECKING:
    from collections.abc import Generator


class MemoryKeyring(KeyringBackend):
    """Keeps passwords until the test ends."""

    priority = 0.1  # pyright: ignore[reportAssignmentType] - a property in the base class

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        """Return a password."""
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep a password."""
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        """Forget a password."""
        del self.kept[service, username]


@contextmanager
def memory_keyring() -> Generator[MemoryKeyring]:
    """Use a keyring of the test's own for the time of a block."""
    before, own = keyring.get_keyring(), MemoryKeyring()
    keyring.set_keyring(own)
    try:
        yield own
    finally:
        keyring.set_keyring(before)
