"""The data folder belongs to one copy of the program and lies on a disk of this computer."""

from __future__ import annotations

import errno
import subprocess
import sys
from pathlib import Path

import pytest

from enot_desktop.models import data_folder as module
from enot_desktop.models.data_folder import DataFolder, default_folder, is_on_network
from enot_desktop.models.failures import (
    DataFolderBusy,
    DataFolderUnusable,
    DiskFull,
    NetworkFolderRefused,
)

_HOLD = """
import sys
from pathlib import Path
from enot_desktop.models.data_folder import DataFolder
folder = DataFolder(Path(sys.argv[1]))
folder.open()
print("held", flush=True)
sys.stdin.read()
"""


def test_folder_is_made_with_its_parts(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path / "clinic" / "data")
    folder.open()
    assert folder.files.is_dir()
    assert folder.logs.is_dir()
    assert folder.database.parent == folder.window_settings.parent == folder.path
    folder.close()


def test_second_copy_of_the_program_is_refused_until_the_first_ends(tmp_path: Path) -> None:
    first = subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert first.stdout is not None
    assert first.stdout.readline() == "held\n"
    with pytest.raises(DataFolderBusy) as busy:
        DataFolder(tmp_path).open()
    assert busy.value.folder == str(tmp_path)
    first.kill()
    first.communicate()
    folder = DataFolder(tmp_path)
    folder.open()
    folder.close()


def test_folder_that_is_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file")
    with pytest.raises(DataFolderUnusable):
        DataFolder(tmp_path / "data").open()


def test_full_disk_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_arguments: object, **_options: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "mkdir", full)
    with pytest.raises(DiskFull):
        DataFolder(tmp_path / "data").open()


def test_network_share_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text("//server/share /mnt/net\\040disk cifs rw 0 0\n/dev/sda1 / ext4 rw 0 0\n")
    monkeypatch.setattr(module, "_MOUNTS", mounts)
    assert is_on_network(Path("/mnt/net disk/clinic"))
    assert not is_on_network(Path("/home/clinic"))
    with pytest.raises(NetworkFolderRefused):
        DataFolder(Path("/mnt/net disk/clinic")).open()


def test_default_folder_is_the_users_own() -> None:
    assert default_folder().name == "Enot"
