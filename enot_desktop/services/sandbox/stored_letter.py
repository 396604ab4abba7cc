"""A letter as the loopback servers keep it, in memory or in a file."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

INBOX = "INBOX"


@dataclass(frozen=True)
class StoredLetter:
    """A letter in a folder of one address; `sender` and `recipient` are those of the envelope.

    `sender` is empty when the envelope is not known any more, as after a restart.
    `path` is the `.eml` file that holds it, or None when it is kept in memory.
    """

    owner: str
    folder: str
    sender: str
    recipient: str
    received_at: datetime
    in_memory: bytes = field(repr=False)
    flags: tuple[str, ...] = ()
    id: int = 0
    size: int = 0
    path: Path | None = None

    @property
    def content(self) -> bytes:
        """The letter byte for byte as it came; empty when its file was taken away meanwhile."""
        if self.path is None:
            return self.in_memory
        try:
            return self.path.read_bytes()
        except OSError:
            return b""
