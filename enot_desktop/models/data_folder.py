"""The folder that holds everything the clinic keeps: database, files, logs, window settings."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs
from filelock import FileLock, Timeout

from enot_desktop.models.failures import (
    DataFolderBusy,
    DataFolderUnusable,
    DiskFull,
    NetworkFolderRefused,
    means_disk_full,
)

if TYPE_CHECKING:
    from filelock import BaseFileLock

_NETWORK_FILE_SYSTEMS = frozenset({"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "fuse.sshfs"})
_MOUNTS = Path("/proc/self/mounts")
_DRIVE_REMOTE = 4  # GetDriveTypeW, winbase.h


def default_folder() -> Path:
    """Return the user's own data folder for this program."""
    return Path(platformdirs.user_data_dir("Enot", appauthor=False))


class DataFolder:
    """A data folder, made when missing and held by one copy of the program at a time."""

    def __init__(self, path: Path) -> None:
        self.path = path.absolute()
        self._lock: BaseFileLock | None = None

    @property
    def database(self) -> Path:
        """The SQLite file."""
        return self.path / "enot.sqlite"

    @property
    def files(self) -> Path:
        """Attached files, each once by content."""
        return self.path / "files"

    @property
    def logs(self) -> Path:
        """Folder of the log."""
        return self.path / "logs"

    @property
    def window_settings(self) -> Path:
        """Widths of columns, place of the window and the like."""
        return self.path / "windows.ini"

    def open(self) -> None:
        """Make the folder and take hold of it.

        Raises `NetworkFolderRefused`, `DataFolderUnusable`, `DiskFull`, or `DataFolderBusy` when
        another copy of the program holds it.
        """
        if is_on_network(self.path):
            raise NetworkFolderRefused(str(self.path))
        try:
            for folder in (self.path, self.files, self.logs):
                folder.mkdir(parents=True, exist_ok=True)
            lock = FileLock(self.path / "enot.lock", timeout=0)
            lock.acquire()
        except Timeout:
            raise DataFolderBusy(str(self.path)) from None
        except OSError as error:
            if means_disk_full(error):
                raise DiskFull(str(self.path)) from error
            raise DataFolderUnusable(str(self.path), str(error)) from error
        self._lock = lock

    def close(self) -> None:
        """Let go of the folder."""
        if self._lock is not None:
            self._lock.release()
            self._lock = None


def is_on_network(path: Path) -> bool:
    """Tell whether a path lies on a network share, where SQLite's locks cannot be trusted."""
    if sys.platform == "win32":
        return _is_remote_on_windows(path)
    if not _MOUNTS.exists():
        return False
    best, kind = "", ""
    for line in _MOUNTS.read_text(errors="replace").splitlines():
        _, place, file_system, *_ = line.split(" ")
        place = place.replace("\\040", " ")
        inside = os.path.commonpath([place, path]) == place
        if inside and len(place) >= len(best):
            best, kind = place, file_system
    return kind in _NETWORK_FILE_SYSTEMS


def _is_remote_on_windows(path: Path) -> bool:
    if sys.platform != "win32":
        return False
    import ctypes  # noqa: PLC0415 - only on Windows

    if str(path).startswith("\\\\"):
        return True
    return ctypes.windll.kernel32.GetDriveTypeW(path.anchor) == _DRIVE_REMOTE
