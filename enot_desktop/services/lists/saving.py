"""The kinds of files that a list can be saved as."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from enot_desktop.services.lists.table import ListTable, Watch


class ListFormat(StrEnum):
    """A kind of file; its value is the ending of the name."""

    XLSX = "xlsx"
    PDF = "pdf"
    CSV = "csv"


def format_of(path: Path) -> ListFormat | None:
    """Return the format that a file's name stands for, None for any other name."""
    ending = path.suffix.lower().removeprefix(".")
    return next((form for form in ListFormat if form.value == ending), None)


def save_list(table: ListTable, path: Path, form: ListFormat, watch: Watch) -> None:
    """Save a list whole or not at all.

    Raises `TargetNotWritable`, `DiskFull`, `ListTooLong` or `SavingStopped`.
    """
    # The libraries behind them are slow to load and are not needed before somebody saves.
    if form is ListFormat.XLSX:
        from enot_desktop.services.lists.xlsx_file import save_xlsx as save  # noqa: PLC0415
    elif form is ListFormat.PDF:
        from enot_desktop.services.lists.pdf_file import save_pdf as save  # noqa: PLC0415
    else:
        from enot_desktop.services.lists.csv_file import save_csv as save  # noqa: PLC0415
    save(table, path, watch)
