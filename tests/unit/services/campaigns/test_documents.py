"""Files of a campaign: five at most, each under a name of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from enot_desktop.models.file_store import FileStore
from enot_desktop.services.campaigns.documents import read_files
from enot_desktop.services.letters.bodies import BodyFile

if TYPE_CHECKING:
    from pathlib import Path


def test_equal_names_are_told_apart(tmp_path: Path) -> None:
    store = FileStore(tmp_path)
    names = ("a.pdf", "A.PDF", "a (2).pdf", "README", "readme", ".htaccess", ".htaccess", "x\ny")
    files = [
        BodyFile(name, "text/plain", store.add_bytes(str(number).encode()).digest, 1)
        for number, name in enumerate(names)
    ]
    read = read_files(store, files)
    assert list(read) == [
        "a.pdf",
        "A (2).PDF",
        "a (2) (2).pdf",
        "README",
        "readme (2)",
        ".htaccess",
        ".htaccess (2)",
        "x y",
    ]
    assert [int(content) for content in read.values()] == list(range(8))
