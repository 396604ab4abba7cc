from __future__ import annotations

import errno
import shutil
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from enot_desktop.models.failures import DiskFull, EnotError, StoredFileMissing
from enot_desktop.models.file_store import FileStore
from enot_desktop.services.opened_files import copy_for_opening, safe_file_name

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("Памятка владельцу.pdf", "Памятка владельцу.pdf"),
        ("../../etc/passwd", "_.._etc_passwd"),
        ("C:\\Windows\\a.exe", "C_Windows_a.exe"),
        ("con.txt", "_con.txt"),
        ("анализ\u202efdp.exe", "анализ_fdp.exe"),
        (" . ", "_"),
        ("", "_"),
    ],
)
def test_name_cannot_lead_anywhere(name: str, safe: str) -> None:
    assert safe_file_name(name) == safe


def test_long_name_keeps_its_ending() -> None:
    safe = safe_file_name("ж" * 300 + ".docx")
    assert safe.endswith("ж.docx")
    assert len(safe.encode()) <= 200


def test_endless_ending_is_cut() -> None:
    assert safe_file_name("a." + "ж" * 300) == "a." + "ж" * 99


@pytest.mark.parametrize(
    ("error", "failure"),
    [(errno.ENOSPC, DiskFull), (errno.EACCES, StoredFileMissing)],
)
def test_copy_that_cannot_be_made_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: int, failure: type[EnotError]
) -> None:
    def refuse(*_paths: object) -> None:
        raise OSError(error, "refused")

    files = FileStore(tmp_path)
    kept = files.add_bytes(b"picture")
    monkeypatch.setattr(shutil, "copyfile", refuse)
    with pytest.raises(failure):
        copy_for_opening(files, kept.digest, "котик.png")


@given(st.text())
def test_every_name_becomes_a_file_name(name: str) -> None:
    safe = safe_file_name(name)
    assert safe
    assert not set(safe) & set('<>:"/\\|?*\x00')
    assert safe not in {".", ".."}
