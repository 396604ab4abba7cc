"""Copies of kept files under their real names, for opening in other programs."""

from __future__ import annotations

import atexit
import re
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from enot_desktop.models.failures import DiskFull, StoredFileMissing, means_disk_full

if TYPE_CHECKING:
    from collections.abc import Callable

    from enot_desktop.models.file_store import FileStore

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f\u202a-\u202e\u2066-\u2069]+')
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)
_LONGEST_BYTES = 200


def safe_file_name(name: str) -> str:
    """Return a name that every system takes and that cannot lead out of a folder."""
    safe = _FORBIDDEN.sub("_", name).strip(" .")
    if not safe or _RESERVED.fullmatch(safe):
        safe = f"_{safe}"
    stem, dot, suffix = safe.rpartition(".")
    if not dot:
        stem, suffix = safe, ""
    room = _LONGEST_BYTES - len((dot + suffix).encode())
    if room <= 0:
        return safe.encode()[:_LONGEST_BYTES].decode(errors="ignore")
    return stem.encode()[:room].decode(errors="ignore") + dot + suffix


def copy_for_opening(files: FileStore, digest: str, name: str) -> Path:
    """Copy a kept file to a folder of its own, which goes when the program ends.

    Raises `StoredFileMissing` or `DiskFull`.
    """
    source = files.path(digest, name)
    return _place(name, lambda target: shutil.copyfile(source, target))


def write_for_opening(content: bytes, name: str) -> Path:
    """Write bytes to a file in a folder of its own, which goes when the program ends.

    Raises `StoredFileMissing` or `DiskFull`.
    """
    return _place(name, lambda target: target.write_bytes(content))


def _place(name: str, fill: Callable[[Path], object]) -> Path:
    try:
        folder = Path(tempfile.mkdtemp(prefix="enot-"))
        atexit.register(shutil.rmtree, folder, ignore_errors=True)
        target = folder / safe_file_name(name)
        fill(target)
    except OSError as error:
        if means_disk_full(error):
            raise DiskFull(tempfile.gettempdir()) from error
        raise StoredFileMissing(name) from error
    return target
