"""The tour, run as a user runs it: on a computer without a screen."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from typing import TYPE_CHECKING

from openpyxl import load_workbook
from pypdf import PdfReader

from tests.unit.meta.sources import ROOT

if TYPE_CHECKING:
    from pathlib import Path

_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def tour(out: Path) -> subprocess.CompletedProcess[str]:
    """Run the tour."""
    environment = {name: value for name, value in os.environ.items() if name not in _SCREENS}
    return subprocess.run(
        [sys.executable, "-m", "enot_desktop", "tour", "--out", str(out)],
        cwd=ROOT,
        env=environment | {"PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def test_tour_leaves_the_pictures_of_the_manual_and_the_files(tmp_path: Path) -> None:
    done = tour(tmp_path)
    assert done.returncode == 0, done.stdout
    assert done.stderr == ""
    manual = (ROOT / "docs" / "manual.md").read_text(encoding="utf-8")
    pictures = set(re.findall(r"pictures/([^)]+\.png)", manual))
    made = {file.name for file in tmp_path.iterdir()}
    assert pictures - made == set()
    sheet = load_workbook(tmp_path / "recipients.xlsx").active
    assert sheet is not None
    with PdfReader(tmp_path / "printed.pdf") as reader:
        words = " ".join(reader.pages[0].extract_text().split())
    assert "Список получателей рассылки № 3" in words
    letters = list((tmp_path / "letters").glob("*.eml"))
    assert len(letters) > 10
    readme = (tmp_path / "README.txt").read_text(encoding="utf-8")
    assert [name for name in made - {"README.txt"} if name not in readme] == []


def test_tour_that_fails_names_the_step(tmp_path: Path) -> None:
    (tmp_path / "home.png").mkdir()
    done = tour(tmp_path)
    assert done.returncode == 1
    assert "FAILED  the first page of the training mode" in done.stdout
    assert "home.png was not written" in (tmp_path / "tour.log").read_text(encoding="utf-8")
