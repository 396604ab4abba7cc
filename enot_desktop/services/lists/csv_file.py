"""Saving a list as CSV the way Excel reads it without questions."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

from enot_desktop.services.lists.table import Watch, cell_text
from enot_desktop.services.lists.whole_file import whole_file

if TYPE_CHECKING:
    from pathlib import Path

    from enot_desktop.services.lists.table import Cell, ListTable

_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")


def save_csv(table: ListTable, path: Path, watch: Watch | None = None) -> None:
    """Write UTF-8 with a mark, semicolons and CRLF; texts that look like formulas stay texts.

    Raises `TargetNotWritable`, `DiskFull` or `SavingStopped`; then the file is as it was.
    """
    rows = (watch or Watch()).over(table.rows())
    with (
        whole_file(path) as fresh,
        fresh.open("w", encoding="utf-8-sig", newline="") as file,
    ):
        writer = csv.writer(file, delimiter=";", lineterminator="\r\n")
        writer.writerow(map(_safe, table.titles))
        writer.writerows(map(_safe, row) for row in rows)


def _safe(value: Cell) -> str:
    text = cell_text(value)
    # Spreadsheets execute such a text, and turn «+7-916-…» into a number; an apostrophe stops it.
    if isinstance(value, str) and text.startswith(_FORMULA_SIGNS):
        return f"'{text}"
    return text
