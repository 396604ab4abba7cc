"""Files are kept once by content, whole or not at all."""

from __future__ import annotations

import errno
import hashlib
import os
from typing import TYPE_CHECKING

import pytest

from enot_desktop.models.failures import DiskFull, FileUnreadable, StoredFileMissing
from enot_desktop.models.file_store import FileStore

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def store(tmp_path: Path) -> FileStore:
    """An empty store."""
    return FileStore(tmp_path / "files")


def _kept(tmp_path: Path) -> list[Path]:
    return [path for path in (tmp_path / "files").rglob("*") if path.is_file()]


def test_same_content_is_kept_once(store: FileStore, tmp_path: Path) -> None:
    content = os.urandom(3_000_000)
    for name in ("a.png", "b.png"):
        (tmp_path / name).write_bytes(content)
        kept = store.add(tmp_path / name)
        assert (kept.digest, kept.size) == (hashlib.sha256(content).hexdigest(), len(content))
    assert store.add_bytes(content).digest == kept.digest
    assert len(_kept(tmp_path)) == 1
    assert store.read(kept.digest) == content
    assert store.path(kept.digest).read_bytes() == content


def test_missing_and_changed_files_are_told_by_name(store: FileStore) -> None:
    kept = store.add_bytes(b"picture")
    store.path(kept.digest).write_bytes(b"another")
    with pytest.raises(StoredFileMissing) as missing:
        store.read(kept.digest, "cat.png")
    assert missing.value.name == "cat.png"
    store.path(kept.digest).unlink()
    for look in (store.read, store.path):
        with pytest.raises(StoredFileMissing):
            look(kept.digest, "cat.png")


def test_unreadable_file_is_told(store: FileStore, tmp_path: Path) -> None:
    with pytest.raises(FileUnreadable) as unreadable:
        store.add(tmp_path / "gone.pdf")
    assert unreadable.value.path == str(tmp_path / "gone.pdf")
    with pytest.raises(FileUnreadable):
        store.add(tmp_path)


def test_full_disk_leaves_nothing_half_written(
    store: FileStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DiskFull):
        store.add_bytes(b"x" * 100)
    assert _kept(tmp_path) == []
