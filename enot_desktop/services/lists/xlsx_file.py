"""Saving a list as an Excel workbook, row by row: memory does not grow with the list."""

from __future__ import annotations

import errno
import os
import re
from contextlib import suppress
from datetime import date, datetime
from itertools import chain
from typing import TYPE_CHECKING, Any, cast
from zipfile import ZIP_DEFLATED, ZipFile

from lxml import etree  # pyright: ignore[reportAttributeAccessIssue, reportUnknownVariableType]
from openpyxl import Workbook
from openpyxl.cell import Cell as ExcelCell
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.writer.excel import ExcelWriter

from enot_desktop.services.lists.failures import ListTooLong
from enot_desktop.services.lists.table import Watch, cell_text
from enot_desktop.services.lists.whole_file import whole_file

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from enot_desktop.services.lists.table import Cell, ListTable, Row

Sheet = Any
"""openpyxl's write-only sheet; its attributes are copied together and known to no type checker."""
_SerialisationError = cast("type[Exception]", etree.SerialisationError)
_MOST_ROWS = 1_048_576
_FORBIDDEN_SIGNS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_FORBIDDEN_IN_NAMES = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
_SHEET_NAME_LENGTH = 31
_NARROWEST, _WIDEST = 8, 50
_ROOM_FOR_FILTER_BUTTON = 3


def save_xlsx(table: ListTable, path: Path, watch: Watch | None = None) -> None:
    """Write one sheet: a bold header that stays in view, dates as dates, no formulas.

    Raises `TargetNotWritable`, `DiskFull`, `ListTooLong` or `SavingStopped`; then the file is as
    it was.
    """
    with whole_file(path) as fresh:
        book = Workbook(write_only=True)
        name = _FORBIDDEN_IN_NAMES.sub(" ", table.title)[:_SHEET_NAME_LENGTH].strip("' ")
        sheet: Sheet = book.create_sheet(name or None)
        try:
            _prepare(sheet, table)
            count = _fill(sheet, table, watch or Watch())
            sheet.auto_filter.ref = f"A1:{get_column_letter(len(table.columns))}{count + 1}"
            with ZipFile(fresh, "w", ZIP_DEFLATED) as archive:
                ExcelWriter(book, archive).save()
        except _SerialisationError as error:
            raise _as_os_error(error) from error
        finally:
            _discard(sheet)


def _prepare(sheet: Sheet, table: ListTable) -> None:
    sheet.freeze_panes = "A2"
    texts = zip(*(map(cell_text, row) for row in table.sample()), strict=True)
    columns = list(texts) or [()] * len(table.columns)
    for number, (title, values) in enumerate(zip(table.titles, columns, strict=True), start=1):
        longest = max(chain([len(title) + _ROOM_FOR_FILTER_BUTTON], map(len, values)))
        width = min(max(longest + 1, _NARROWEST), _WIDEST)
        sheet.column_dimensions[get_column_letter(number)].width = width


def _fill(sheet: Sheet, table: ListTable, watch: Watch) -> int:
    sheet.append(_header(sheet, table.titles))
    cells = _Cells(sheet)
    count = 0
    for count, row in enumerate(watch.over(table.rows()), start=1):
        if count >= _MOST_ROWS:
            raise ListTooLong(_MOST_ROWS - 1)
        sheet.append(cells.of(row))
    return count


def _header(sheet: Sheet, titles: tuple[str, ...]) -> Iterator[ExcelCell]:
    for title in titles:
        cell = _text_cell(sheet, title)
        cell.font = Font(bold=True)
        cell.fill = PatternFill("solid", fgColor="E3EEF1")
        cell.alignment = Alignment(vertical="center")
        yield cell


class _Cells:
    """Makes what a row is appended as; dates share one cell, for a new style is slow to find."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._day, self._moment = WriteOnlyCell(sheet), WriteOnlyCell(sheet)
        self._day.number_format = "dd.mm.yyyy"
        self._moment.number_format = "dd.mm.yyyy hh:mm"

    def of(self, row: Row) -> Iterator[object]:
        """Give the cells of a row one by one; each must be written before the next is taken."""
        return (self._cell(value) for value in row)

    def _cell(self, value: Cell) -> object:
        if isinstance(value, str):
            # Only these would be taken for a formula or an error value.
            return _text_cell(self._sheet, value) if value[:1] in {"=", "#"} else _clean(value)
        if isinstance(value, datetime):
            self._moment.value = value.astimezone().replace(tzinfo=None)
            return self._moment
        if isinstance(value, date):
            self._day.value = value
            return self._day
        return value


def _clean(text: str) -> str:
    return _FORBIDDEN_SIGNS.sub("", text)


def _text_cell(sheet: Sheet, text: str) -> ExcelCell:
    cell = WriteOnlyCell(sheet, _clean(text))
    cell.data_type = "s"
    cell.quotePrefix = text.startswith("=")
    return cell


def _as_os_error(error: Exception) -> OSError:
    # lxml knows the system's answer by its name only, for example «IO_ENOSPC».
    number = getattr(errno, str(error).removeprefix("IO_"), errno.EIO)
    return OSError(number, os.strerror(number))


def _discard(sheet: Sheet) -> None:
    # An unfinished sheet would leave its temporary file behind until the program ends.
    writer = sheet._writer  # noqa: SLF001 - openpyxl has no public way to give up
    if writer is None:
        return
    with suppress(_SerialisationError):
        if not sheet.closed:
            sheet.close()
    with suppress(FileNotFoundError):
        writer.cleanup()
