"""Failures that the program expects; each carries data, and `ui.wording` gives it a sentence."""

from __future__ import annotations

import errno
from dataclasses import dataclass


@dataclass(eq=False)
class EnotError(Exception):
    """Base of every failure that a user is told about in plain words."""


@dataclass(eq=False)
class DataFolderBusy(EnotError):
    """A second copy of the program was started on the same data."""

    folder: str


@dataclass(eq=False)
class DataFolderUnusable(EnotError):
    """The data folder cannot be made or written to."""

    folder: str
    detail: str


@dataclass(eq=False)
class NetworkFolderRefused(EnotError):
    """The data folder lies on a network share, where SQLite is not safe."""

    folder: str


@dataclass(eq=False)
class DiskFull(EnotError):
    """No room is left for the database or a file."""

    folder: str


def means_disk_full(error: OSError) -> bool:
    """Tell whether the system says that there is no room, or none left for this user."""
    return error.errno in {errno.ENOSPC, errno.EDQUOT}


@dataclass(eq=False)
class DatabaseBusy(EnotError):
    """Another program holds the database for too long."""


@dataclass(eq=False)
class DatabaseDamaged(EnotError):
    """The file is no database, or it is damaged."""

    path: str


@dataclass(eq=False)
class DatabaseTooNew(EnotError):
    """The database was written by a newer version of the program."""

    path: str
    revision: str


@dataclass(eq=False)
class NotFound(EnotError):
    """What was to be opened or changed is no longer there."""

    what: str
    identity: int


@dataclass(eq=False)
class FileUnreadable(EnotError):
    """A file to be attached is gone or cannot be read."""

    path: str
    detail: str


@dataclass(eq=False)
class StoredFileMissing(EnotError):
    """A kept file is no longer on the disk, or it was changed there."""

    name: str
