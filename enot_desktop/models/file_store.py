"""Files kept once by content, so that a picture sent to thousands takes its room once."""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from enot_desktop.models.failures import (
    DiskFull,
    FileUnreadable,
    StoredFileMissing,
    means_disk_full,
)

_CHUNK = 1024 * 1024
_Read = Callable[[int], bytes]


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A file in the store: SHA-256 in hex and size in bytes."""

    digest: str
    size: int


class FileStore:
    """Keeps files under a folder by their SHA-256; adding the same content twice keeps one."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def add(self, source: Path) -> KeptFile:
        """Copy a file into the store, whole or not at all.

        Raises `FileUnreadable` or `DiskFull`.
        """
        try:
            content = source.open("rb")
        except OSError as error:
            raise FileUnreadable(str(source), error.strerror or str(error)) from error
        with content:
            return self._copy(content.read, str(source))

    def add_bytes(self, content: bytes) -> KeptFile:
        """Keep content that is already in memory; raises `DiskFull`."""
        position = 0

        def read(size: int) -> bytes:
            nonlocal position
            piece = content[position : position + size]
            position += len(piece)
            return piece

        return self._copy(read, "")

    def path(self, digest: str, name: str = "") -> Path:
        """Return where a kept file lies; raises `StoredFileMissing` with `name` when it is gone."""
        place = self._place(digest)
        if not place.is_file():
            raise StoredFileMissing(name or digest)
        return place

    def read(self, digest: str, name: str = "") -> bytes:
        """Return a kept file's content, checked against its digest; raises `StoredFileMissing`."""
        try:
            content = self._place(digest).read_bytes()
        except OSError as error:
            raise StoredFileMissing(name or digest) from error
        if hashlib.sha256(content).hexdigest() != digest:
            raise StoredFileMissing(name or digest)
        return content

    def _place(self, digest: str) -> Path:
        return self._folder / digest[:2] / digest

    def _copy(self, read: _Read, source: str) -> KeptFile:
        digest, size = hashlib.sha256(), 0
        temporary: Path | None = None
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            handle, raw = tempfile.mkstemp(dir=self._folder, suffix=".part")
            temporary = Path(raw)
            with os.fdopen(handle, "wb") as target:
                while piece := read(_CHUNK):
                    digest.update(piece)
                    size += len(piece)
                    target.write(piece)
                target.flush()
                os.fsync(target.fileno())
            place = self._place(digest.hexdigest())
            place.parent.mkdir(exist_ok=True)
            temporary.replace(place)
        except OSError as error:
            if temporary is not None:
                temporary.unlink(missing_ok=True)
            if means_disk_full(error):
                raise DiskFull(str(self._folder)) from error
            raise FileUnreadable(source, error.strerror or str(error)) from error
        return KeptFile(digest.hexdigest(), size)
